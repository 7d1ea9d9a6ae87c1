"""When two spellings are the same name: order-free, without diacritics, hyphens, titles and long vowels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import permutations

from index.people.lexicon import pinyin, romaji
from index.people.lexicon.given_names import JAPANESE as JAPANESE_GIVEN
from index.people.lexicon.surnames import JAPANESE as JAPANESE_SURNAMES
from index.people.lexicon.titles import HONORIFICS, SUFFIXES
from index.text.letters import fold

_JOINERS = re.compile(r"[-‐‑’'ʼ.]")
_WORD = re.compile(r"[^\W_]+")
_LONG = (("ou", "o"), ("oo", "o"), ("uu", "u"), ("oh", "o"))
_LONG_OH = re.compile(r"oh(?=[bcdfgjkmnprstwyz]|$)")


@lru_cache(maxsize=16_384)  # a document compares each of its names with many others
def words(name: str) -> tuple[str, ...]:
    """Folded words of a name: "Dr. Park Geun-hye" → ("park", "geunhye")."""
    bare = re.sub(r"[’'ʼ]s\b", "", fold(name).replace("[", "").replace("]", ""))
    found = _WORD.findall(_JOINERS.sub(lambda m: " " if m.group() == "." else "", bare))
    kept = [w for w in found if w not in HONORIFICS and w not in SUFFIXES] or found
    return tuple(_short_vowels(kept))


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


def same(one: str, other: str) -> bool:
    """Whether two spellings are one name: same words, or one joins or abbreviates what the other writes out."""
    a, b = words(one), words(other)
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
