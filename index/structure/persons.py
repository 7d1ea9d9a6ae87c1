"""A person's name in a line of other words: titles before it, letters and a role behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from index.structure.names import NOT_NAMES, PARTICLES, TITLES
from index.text.letters import fold
from index.text.lexicon import surnames
from index.text.lexicon.given_names import GIVEN, JAPANESE
from index.text.lexicon.surnames import SURNAMES

Ordinary = Callable[[str], bool]  # whether the text has a word in small letters, where it is no name

_LEADS = TITLES | frozenset("the rt right honourable honorable hon'ble associate assoc emeritus ms miss".split())
_TELLING = _LEADS - {"the", "right", "associate", "emeritus", "general", "ii", "iii", "iv"}
_LETTERS = frozenset("mp mhr mlc mla mpp msp td qc kc phd md esq obe cbe mbe kbe dbe onzm cnzm mnzm frs".split())
_OTHER_LETTERS = frozenset("ms sc ao am ac oam jr sr jp llb llm mba ma ba bsc msc".split())
_ROLES = (
    r"(?:deputy|vice|co|ex|under)?-?(?:minister|leader|spokes(?:man|woman|person)|member|mp|mhr|senator|secretary|"
    r"president|chair(?:man|woman|person)?|convenor|convener|director|treasurer|premier|governor|mayor|candidate|"
    r"commissioner|ambassador|professor|fellow|editor|head|chief|officer|representative|councillor|speaker|whip|"
    r"attorney|researcher|economist|analyst|organi[sz]er|manager|executive|chancellor|ombudsman|rapporteur)s?"
)
ROLE = re.compile(rf"\b{_ROLES}\b", re.IGNORECASE)
_ROLE_WORD = re.compile(rf"(?:{_ROLES}|shadow|deputy|assistant|acting|prime|vice|federal|former|co)", re.IGNORECASE)
# A party, a field or a region that stands between a name and its office: "Ada Moor National Party Leader".
_QUALIFIERS = frozenset(
    "national party labour labor green greens liberal democratic democrats conservative opposition parliamentary "
    "government state federal justice health education finance foreign defence defense general campaign list".split()
)
_LINKS = frozenset("of for the and in to on & at de la du".split())
_NO_NAMES = NOT_NAMES | frozenset(
    "hall hotel motel plaza room rooms club theatre theater stadium arena cathedral chapel street road avenue drive "
    "building library museum lounge cafe restaurant inn park gardens auditorium chambers conference forum seminar "
    "symposium summit meeting rally lecture dinner lunch luncheon breakfast reading debate bill act amendment budget "
    "festival session award awards address greens labour labor liberal democrats opposition embargoed delivered "
    "delivery check draft copy proof subject subjects dear attention authorised authorized spokesperson spokesman "
    "spokeswoman leader shadow member mp prime deputy vice federal statement letter column newsletter notes live "
    "our your my his her their its this that these those i we you not no yes why what how when who another".split()
)
_FAMILY_FIRST = surnames.JAPANESE | surnames.KOREAN
_WORD = re.compile(r"[^\W\d_][\w’'ʼ-]*\.?")
_ENDS = ",;:|()–—"
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Person:
    """A name found in a line, what vouches for it, and where its words stand."""

    name: str
    titled: bool
    lettered: bool
    role: bool
    known: bool
    styled: bool
    closed: bool
    start: int
    end: int

    @property
    def vouched(self) -> bool:
        return self.titled or self.lettered or self.role


def bare(word: str) -> str:
    return fold(word).strip(".,;:()[]'’\"“”").replace(".", "")


def is_role(line: str) -> bool:
    """A line that tells an office and nothing else: "Shadow Minister for Trade and Member for Quill"."""
    tokens = line.split()
    small = [w for w in tokens if w[0].islower() and bare(w) not in _LINKS and not ROLE.search(w)]
    return bool(tokens) and len(tokens) <= 20 and ROLE.search(line) is not None and len(small) <= (line.islower() * 9)


def person_at(words: list[str], start: int, ordinary: Ordinary, *, trusted: bool = False) -> Person | None:
    """The person whose title or name begins at a word of a line; `trusted` where the line says that a name follows."""
    at = start
    while at < len(words) and bare(words[at]) in _LEADS and not words[at].endswith((":", ";")):
        at += 1
    titled = any(bare(w) in _TELLING for w in words[start:at])
    run = _run(words, at)
    cut = _occasion(run) if any(bare(w) in ("hon", "senator") for w in words[start:at]) else 0
    run = run[: _known_length(run[:cut])] if cut else run
    taken = _taken(run, words[at + len(run) : at + len(run) + 1])
    if taken < 2:
        return None
    end = after = at + taken
    while after < len(words) and words[after].strip(_ENDS) and bare(words[after]) in _LETTERS | _OTHER_LETTERS:
        after += 1
    lettered = any(bare(w) in _LETTERS for w in words[end:after])
    rest = " ".join(words[after:]).lstrip(_ENDS + "- ")
    stops = after == len(words) or after > end or cut > 0
    apart = stops or words[end - 1][-1] in _ENDS or words[end][0] in _ENDS + "-"
    known, office = _is_known([bare(w) for w in run[:taken]]), _opens_with_role(rest)
    role = office and (known or titled or apart)
    cores = [w.strip(_ENDS + ".") for w in run[:taken]]
    styled = _is_styled(cores)
    sure = titled or (known and (lettered or role or trusted))
    if not _is_name(cores, None if sure else ordinary, styled=styled):
        return None
    name = " ".join(w.capitalize() if styled and w.isupper() else w for w in (w.rstrip(_ENDS) for w in words[at:end]))
    return Person(name.rstrip("."), titled, lettered, role, known or styled, styled, apart or role, start, after)


def _occasion(run: list[str]) -> int:
    """Where behind a member's name something else begins ("the Hon Ada Moor Press Conference"); 0 if nothing does."""
    cores = [bare(w) for w in run]
    if not cores or cores[0] not in GIVEN:
        return 0
    return next((n for n, w in enumerate(cores) if n > 1 and w in _NO_NAMES and w not in SURNAMES), 0)


def _is_known(cores: list[str]) -> bool:
    """A given name first, or last behind an East Asian family name ("Ren Qiaolan", "Moriya Kenji")."""
    return cores[0] in GIVEN or (len(cores) == 2 and (cores[-1] in JAPANESE or cores[0] in _FAMILY_FIRST - _NO_NAMES))


def _is_styled(names: list[str]) -> bool:
    """ "Ada MOOR": the family name in capitals, as some print it."""
    return names[-1].isupper() and len(names[-1]) > 3 and all(not w.isupper() or len(w) == 1 for w in names[:-1])


def _run(words: list[str], at: int) -> list[str]:
    """The words from here on that may be parts of a name, up to the first mark that closes one."""
    found: list[str] = []
    for number, word in enumerate(words[at:]):
        core = word.strip(_ENDS)
        particle = core.casefold() in PARTICLES and number > 0
        named = _WORD.fullmatch(core) is not None and core[0].isupper() and not core.endswith(("'s", "’s"))
        if not (particle or named) or word[0] in "(–—|":
            break
        if number and not particle and (bare(core) in _LETTERS | _OTHER_LETTERS or _ROLE_WORD.fullmatch(bare(core))):
            break
        found.append(word)
        if word[-1] in _ENDS:
            break
    while found and bare(found[-1]) in PARTICLES and found[-1][0].islower():
        found.pop()
    return found


def _taken(run: list[str], following: list[str]) -> int:
    """How many of the words are the name: what stands before an office may belong to it."""
    office = bool(following) and _ROLE_WORD.fullmatch(bare(following[0])) is not None
    length = len(run)
    while office and length > 2 and (bare(run[length - 1]) in _QUALIFIERS or run[length - 1] in _acronyms(run)):
        length -= 1
    if office and length > 2 and bare(run[0]) in GIVEN and length > _known_length(run):
        length = max(2, _known_length(run))
    return length if length <= _LONGEST else 0


def _acronyms(run: list[str]) -> list[str]:
    mixed = any(not w.isupper() for w in run)
    return [w for w in run if mixed and w.isupper() and len(w) > 1]


def _known_length(run: list[str]) -> int:
    """Given names and initials, then one family name with its particles."""
    length = 1
    while length < len(run) - 1 and (bare(run[length]) in GIVEN | PARTICLES or len(bare(run[length])) == 1):
        length += 1
    return length + 1


def _is_name(words: list[str], ordinary: Ordinary | None, *, styled: bool) -> bool:
    """Whether words in the place of a name can be one, by the lexicons and by how the text writes them elsewhere."""
    cores = [bare(w) for w in words]
    known = [w in GIVEN or w in SURNAMES for w in cores]
    if len(cores[-1]) < 2 or (not any(known) and len(cores) > 3):
        return False
    family = len(cores) == 2 and (styled or (ordinary is None and known[0]) or cores[-1] in SURNAMES)
    if any(w in _NO_NAMES and not k for w, k in zip(cores[:-1], known[:-1], strict=True)):
        return False
    if cores[-1] in _NO_NAMES and not family:
        return False
    if ordinary is None or styled:
        return True
    plain = [ordinary(w) for w in cores]
    strange = [p for p, k, w in zip(plain, known, cores, strict=True) if not k and w not in PARTICLES]
    return not all(plain) and not any(strange)


def _opens_with_role(rest: str) -> bool:
    """Whether an office follows, before any word that is no part of its name."""
    for word in rest.split()[:9]:
        if ROLE.fullmatch(word.strip(_ENDS + ".")):
            return True
        if word[0].islower() and bare(word) not in _LINKS:
            return False
    return False
