"""When two spellings are the same name: order-free, without diacritics, hyphens, titles and long vowels."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import permutations

from index.people.lexicon import pinyin, romaji
from index.people.lexicon.titles import HONORIFICS, SUFFIXES
from index.text.letters import fold
from index.text.lexicon.given_names import JAPANESE as JAPANESE_GIVEN
from index.text.lexicon.surnames import JAPANESE as JAPANESE_SURNAMES

_JOINERS = re.compile(r"[-‐‑’'ʼ.]")
_WORD = re.compile(r"[^\W_]+")
_LONG = (("ou", "o"), ("oo", "o"), ("uu", "u"), ("oh", "o"))
_LONG_OH = re.compile(r"oh(?=[bcdfgjkmnprstwyz]|$)")


_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ð": "d", "þ": "th", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that are no others with a mark, as English texts write them."""
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_ONE_NAME = {
    form: name
    for name, forms in (
        ("bin", "ibn ben"), ("muhammad", "mohammed mohamed mohammad muhammed mohamad muhammet"),
        ("ahmad", "ahmed"), ("yusuf", "yousef youssef yusef yousuf"), ("husayn", "hussein hossein hussain husain"),
    )
    for form in forms.split()
}  # fmt: skip
_GENERATION = re.compile(r"\b(jr|junior|sr|senior|ii|iii|iv)\b")


@lru_cache(maxsize=16_384)  # a document compares each of its names with many others
def words(name: str) -> tuple[str, ...]:
    """Folded words of a name: "Dr. Park Geun-hye" → ("park", "geunhye")."""
    bare = re.sub(r"[’'ʼ]s\b", "", fold(name).replace("[", "").replace("]", "").translate(_LETTERS))
    found = _WORD.findall(_JOINERS.sub(lambda m: " " if m.group() == "." else "", bare))
    kept = [w for w in found if w not in HONORIFICS and w not in SUFFIXES] or found
    return tuple(_short_vowels(_articles_joined(kept)))


def compared(name: str) -> tuple[str, ...]:
    """The words of a name as two spellings are compared by: Mohammed and Muhammad, ibn and bin are one word."""
    return tuple(_ONE_NAME.get(w, w) if n or w != "ben" else w for n, w in enumerate(words(name)))


def _articles_joined(found: Sequence[str]) -> list[str]:
    """ "Yusuf Al Tahhan" as "Yusuf al-Tahhan"; at the head of a name it is a given name (Al, El)."""
    joined: list[str] = []
    for word in found:
        if len(joined) > 1 and joined[-1] in {"al", "el"}:
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def spelt_out(name: str) -> str | None:
    """A name with its umlauts as two letters ("Jürgen" → "juergen"); None if it has none."""
    low = unicodedata.normalize("NFC", name).casefold()
    plain = low.translate(_SPELT_OUT)
    return plain if plain != low else None


def _short_vowels(found: Sequence[str]) -> list[str]:
    """Long vowels made short where the name is Japanese: Satou, Satoh, Satō → sato; pinyin is left alone."""
    plain = [_short(word) for word in found]
    japanese = any(w in JAPANESE_SURNAMES or w in JAPANESE_GIVEN for w in plain)
    shaped = all(romaji.WORD.fullmatch(w) for w in found)
    if japanese and shaped and not all(pinyin.GIVEN.fullmatch(w) for w in found):
        return plain
    return ["lu" if w == "lv" else "nu" if w == "nv" else w for w in found]


def _short(word: str) -> str:
    word = _LONG_OH.sub("o", word)
    for long, short in _LONG[:3]:
        word = word.replace(long, short)
    return word


def key(name: str) -> str:
    """The same for all orders of the words."""
    return "-".join(sorted(words(name)))


def shared(name: str) -> frozenset[str]:
    """What two spellings of one name have in common where they share no word: joined words (=) or outer words (#)."""
    found: set[str] = set()
    for parts in _spellings(name):
        found |= {"=" + "".join(order) for order in permutations(parts)} if 0 < len(parts) <= 3 else set()
        found |= {"#" + " ".join(sorted((parts[0], parts[-1])))} if len(parts) > 1 else set()
    return frozenset(found)


def same(one: str, other: str) -> bool:
    """Whether two spellings are one name: same words, or one joins or abbreviates what the other writes out."""
    if _generations_differ(one, other):
        return False
    return any(_same(x, y) for x in _spellings(one) for y in _spellings(other))


@lru_cache(maxsize=16_384)
def _spellings(name: str) -> tuple[tuple[str, ...], ...]:
    plain = spelt_out(name)
    return (compared(name),) if plain is None else (compared(name), compared(plain))


def _generations_differ(one: str, other: str) -> bool:
    """Jr. and Sr. are two people; either may be who is named without."""
    a, b = _generation(one), _generation(other)
    return bool(a and b and a != b)


@lru_cache(maxsize=16_384)
def _generation(name: str) -> str:
    found = _GENERATION.search(fold(name))
    return found.group(1)[:2] if found else ""


def _same(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if "bin" in a and "bin" in b:  # whose son somebody is
        return a == b or "".join(a) == "".join(b)
    if sorted(a) == sorted(b):
        return True
    if len(a) != len(b) and 1 < max(len(a), len(b)) <= 4 and _joined(a, b):
        return True
    return _abbreviated(a, b)


def _joined(a: Sequence[str], b: Sequence[str]) -> bool:
    """Chiang Kai shek = Chiang Kaishek; Lou Fang = Loufang (a lone word of two syllables or more)."""
    shorter, longer = sorted((tuple(a), tuple(b)), key=len)
    if len(shorter) == 1 and len(shorter[0]) < 6:
        return False
    whole = "".join(shorter)
    if len(shorter) == 1:
        return "".join(longer) == whole
    return any("".join(order) == whole for order in permutations(longer)) and any(w in shorter for w in longer)


def _abbreviated(a: Sequence[str], b: Sequence[str]) -> bool:
    """Marvin Q. Doe = Marvin Doe: same first and last word, no initial that contradicts."""
    if len(a) < 2 or len(b) < 2 or len(a) == len(b) == 2 or a[0] != b[0] or a[-1] != b[-1]:
        return False
    if any(len(w) == 1 for w in (a[0], a[-1])):
        return False
    middle_a, middle_b = a[1:-1], b[1:-1]
    shorter, longer = sorted((middle_a, middle_b), key=len)
    if not shorter:
        return all(len(w) == 1 for w in longer) or len(longer) == 1
    return len(shorter) == len(longer) and all(
        x == y or (x[0] == y[0] and 1 in (len(x), len(y))) for x, y in zip(shorter, longer, strict=True)
    )
