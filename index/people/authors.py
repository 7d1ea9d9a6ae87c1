"""Names given as authors: of the document's works and of the works that its notes cite."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.model import Document
from index.people.gather import without_title
from index.people.keys import words
from index.people.lexicon.organisations import BODY_NOUNS
from index.people.lexicon.titles import SUFFIXES
from index.people.shapes import NOT_NAMES, is_chinese, is_japanese, is_korean
from index.people.titled import title_length
from index.people.tokens import tokens
from index.people.words import Vocabulary
from index.text.lexicon.given_names import GIVEN
from index.text.lexicon.surnames import SURNAMES

_LONGEST_FIELD = 200  # letters of a field of authors; what is longer is a sentence
_BETWEEN = re.compile(r"\s*(?:;|,?\s+and\s+|,?\s+&\s+|,\s+)\s*")
_REST = re.compile(r"\bet al\.?|\(eds?\.?\)|\beds?\.|^by\s+", re.IGNORECASE)


_TITLE_AUTHOR = re.compile(r"([A-Z][\w’'-]+(?:\s[A-Z][\w.’'-]*){1,3}):\s")  # "Jane Doe: The Strait in Winter"


def people_in(field: str) -> list[str]:
    """The persons in a field of authors: "Ren Qiaolan and Lou Jinhai"; "Doe, J., and Roe, R."; no bodies."""
    pieces = [p.strip(" ,;") for p in _BETWEEN.split(_REST.sub("", field)) if p.strip(" ,;")]
    whole = [_untitled(p) for p in pieces if p.casefold().rstrip(".") not in SUFFIXES]
    return [without_title(p) for p in _turned(whole) if is_personal(p)]


def bodies_in(field: str) -> list[str]:
    """The body that a field of authors is, where it names no person."""
    return [] if people_in(field) or not field.strip() else [field.strip(" ,;.")]


def _untitled(name: str) -> str:
    """ "Special Rapporteur Jane M. Doe" → "Jane M. Doe", where what is left is known as a name."""
    run = tokens(name)
    length = title_length(run) if len(run) > 2 else 0
    bare = name[run[length].start :] if length else name
    return bare if is_known(bare) else name


def _turned(pieces: list[str]) -> list[str]:
    """Puts "Doe" and "J." together again where the field gives family names first."""
    found: list[str] = []
    for piece in pieces:
        initials = re.fullmatch(r"(?:[A-Z]\.[ -]?){1,3}", piece)
        if found and " " not in found[-1] and (initials or (" " not in piece and piece.casefold() in GIVEN)):
            found[-1] = f"{piece} {found[-1]}"
        else:
            found.append(piece)
    return found


def is_personal(name: str) -> bool:
    """Whether a name in an author's place is a person's: two to four words, none of them a body's."""
    lows = words(name)
    if not 2 <= len(lows) <= 4 or any(c.isdigit() for c in name) or any(w in BODY_NOUNS for w in lows):
        return len(lows) == 1 and is_chinese((lows[0][:2], lows[0][2:])) and len(lows[0]) > 5
    if any(w in NOT_NAMES and w not in GIVEN and w not in SURNAMES for w in lows):
        return False
    return is_known(name) or all(w[0].isupper() for w in name.split())


def is_known(name: str) -> bool:
    """Whether the lexicons know the words of a name."""
    lows = words(name)
    known = any(w in GIVEN for w in lows) or (len(lows) > 1 and lows[-1] in SURNAMES)
    return known or (len(lows) > 1 and is_chinese(lows)) or is_japanese(lows) or is_korean(lows)


def authors_of(document: Document) -> Iterator[tuple[str, int]]:
    """Authors of the document's own works, with the work's number."""
    for number, work in enumerate(document.works):
        for author in work.authors:
            for name in people_in(author):
                yield name, number
        opening = _TITLE_AUTHOR.match(work.title or "")
        if not work.authors and opening and is_known(opening.group(1)):
            yield opening.group(1), number


def cited_authors(document: Document, vocabulary: Vocabulary) -> Iterator[str]:
    """Persons whom notes name as authors; not the head of an act's name or of a sentence ("Small Business, …")."""
    for note in document.notes:
        for cite in note.cites:
            field = cite.author or ""
            for name in people_in(field) if len(field) <= _LONGEST_FIELD else ():
                ordinary = all(vocabulary.is_ordinary(word) for word in words(name))
                if not re.search(r"[()\[\]]", name) and (is_known(name) or not ordinary):
                    yield name
