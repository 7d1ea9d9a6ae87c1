"""Who a text says it is by: bylines, names standing alone, biographies."""

from __future__ import annotations

import re

from index.structure.blocks import Block
from index.structure.draft import Draft, is_emphasised, words
from index.structure.lexicon import AUTHORS, whole
from index.structure.names import is_name, without_titles
from index.text.letters import fold
from index.text.lexicon.given_names import GIVEN

_BY = re.compile(
    r"(?:(?:(?:written |posted |reported )?by:?|von|par|por|di)\s|"
    r"(?:written by|geschrieben von|verfasst von|écrit par|escrito por|scritto da)\s?|"
    r"authors?\s*:|autor(?:in|es)?\s*:|auteurs?\s*:|"
    r"text\s*:|作者\s*[:：]|文\s*[/:：])\s*",
    re.IGNORECASE,
)
_TRANSLATED = re.compile(
    r"(?:(?:introduction|introduced|edited|notes?|selection|annotat\w+),? (?:and|&) )?"
    r"(?:translat(?:ed|ion|or)s?(?: (?:into|from|to) \w+)?(?: by)?|übersetz(?:t|ung|er)(?: \w+ \w+)?(?: von)?|"
    r"traduit (?:\w+ \w+ )?par|"
    r"traducid[oa] (?:\w+ \w+ )?por|译者|翻译)\s*[:：]?\s*(?:by\s+)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:,?\s+(?:and|und|et|y|&)\s+|[;、，]|\s&\s)\s*")
_IS = re.compile(
    r"(?:\([^()]*\)\s*)?,?\s*(?:is|are|was|were|serves?|has (?:been|served|worked|written)|works?|worked|holds?|"
    r"teaches|leads|heads|directs|"
    r"joined|specializ?s?es|ist|war|arbeitet|est|es)\b"
)
_TELLS = re.compile(
    r",| (?:is|was|writes|covers|reports|lives|studied|graduated|received|has|holds|leads|works|worked|teaches|serves|"
    r"joined|speciali[sz]es|ist|war|studierte|schreibt|lebt|arbeitet|est|écrit|es|escribe)\b"
)
_LONGEST_BIO = 900
ROLE = re.compile(
    r"\b(?:fellow|professor|director|researcher|scholar|analyst|editor|journalist|reporter|correspondent|"
    r"lecturer|chair|president|"
    r"ambassador|founder|author|columnist|writer|advisor|adviser|expert|specialist|economist|historian|candidate|"
    r"student|associate|"
    r"officer|minister|secretary|head|partner|consultant|lawyer|attorney|member|staff|managing|research|"
    r"university|institute|"
    r"wissenschaft\w*|professor(?:in)?|leiter(?:in)?|chercheu(?:r|se)|directeur|directrice|profesora?)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(rf"{ROLE.pattern}|chairm[ae]n|chairwom[ae]n|chancellor|dean|rector|governor|ceo", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w|twitter\.com/|follow (?:him|her|them) (?:on|at)|\B@\w{3,}", re.IGNORECASE)
_CJK_NAME = re.compile(r"[㐀-鿿]{2,4}(?:·[㐀-鿿]+)?")


def authors_of(line: str, *, least: int = 2) -> tuple[str, ...]:
    """The names in a line of names ("A B and C D, Institute of E"); empty if it is none."""
    names: list[str] = []
    for part in _BETWEEN.split(line.strip(" .:*_")):
        pieces = [p.strip() for p in re.split(r",|\||\s[–—-]\s|\(", part) if p.strip(" )")]
        bare = [without_titles(_without_role(p.strip(" )"))) for p in pieces]
        found = [p for p in bare if is_name(p, least=least) or _CJK_NAME.fullmatch(p)]
        if not pieces or not found or found[0] != bare[0]:
            break
        names.append(found[0])
        if len(pieces) == len(found):
            names += [more for more in found[1:] if fold(more.split()[0]) in GIVEN]
    return tuple(dict.fromkeys(names))


def _without_role(name: str) -> str:
    """A name without the role on the line below it, which stands behind it here: "Ada Moor Chairman"."""
    words = name.split()
    role = next((n for n, w in enumerate(words) if n > 1 and w[0].isupper() and _OFFICE.fullmatch(w)), len(words))
    return " ".join(words[:role])


def byline(text: str) -> tuple[str, ...]:
    """The authors a byline names ("BY DENNY MOR", "Author: A. Bel, Ter University"); empty if it is none."""
    found = _BY.match(text)
    if not found or len(text) > 250 or len(text) == found.end():
        return ()
    return authors_of(text[found.end() :])


def translators(text: str) -> tuple[str, ...]:
    """The translators a line names; empty if it is no such line."""
    found = _TRANSLATED.match(text)
    return authors_of(text[found.end() :]) if found and len(text) < 200 else ()


def subject_of(text: str) -> str | None:
    """Whom a biography is about: the name at its head, if a form of "is" follows."""
    tokens = text[:120].split(" ")
    for count in range(min(9, len(tokens)), 1, -1):
        head = " ".join(tokens[:count]).rstrip(",")
        name = without_titles(re.sub(r"\s*\([^()]*\)", "", head))
        if is_name(name, most=6) and _IS.match(text[len(" ".join(tokens[:count])) :].lstrip(" ,")):
            return name
    return None


def told_of(text: str, authors: list[str]) -> str | None:
    """The author of whom a closing paragraph tells in the third person ("Jane writes about …")."""
    if len(text) > _LONGEST_BIO:
        return None
    for author in authors:
        for name in dict.fromkeys((author, author.split()[0])):
            if len(name) > 2 and text.startswith(name) and _TELLS.match(text[len(name) :]):
                return author
    return None


def find_bios(draft: Draft) -> None:
    """Marks biographies: emphasised, under a name standing alone, with an address, or under "About the author"."""
    named: Block | None = None
    under_authors = False
    for block in draft.blocks:
        if block.role == "heading":
            under_authors = whole(AUTHORS, block.text)
            named = None
            continue
        if not block.is_prose:
            continue
        if _is_lone_name(block):
            named = block
            continue
        subject = subject_of(block.text)
        if under_authors or (subject and _is_bio(block, named)):
            block.role, block.subject = "bio", subject or ""
            if named is not None and subject:
                named.set_aside("name", "names the person of the biography")
        if block.role != "bio" or subject:
            named = None


def _is_bio(block: Block, named: Block | None) -> bool:
    text = block.text
    if len(text) > 1500 or not ROLE.search(text):
        return False
    beside = named is not None and _same(named.text, text)
    return beside or is_emphasised(block) or (_ADDRESS.search(text) is not None and len(words(text)) < 120)


def _is_lone_name(block: Block) -> bool:
    text = block.text
    return len(text) <= 60 and is_name(without_titles(text))


def _same(name: str, text: str) -> bool:
    head = {w.strip(".,").casefold() for w in text[:120].split()}
    return all(w.strip(".,").casefold() in head for w in without_titles(name).split())
