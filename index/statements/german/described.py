"""Speakers without a name in German: "die Juristin", "einige Fachleute"."""

from __future__ import annotations

import re

from index.model import EntityType
from index.people.german import is_office
from index.people.lexicon import german
from index.statements.described import Description
from index.statements.found import Range
from index.statements.quotes import pair
from index.text.letters import fold

_GOVERNS = re.compile(r"(?:\b[A-ZÄÖÜ][a-zäöüß-]+|\b(?i:laut|nach|gemäß|wegen|von))\s+$")
"""Before a genitive or dative: "nach Angaben der Fischer"."""
_GIVEN = re.compile(r"\b(?:Angaben|Aussagen|Einschätzung|Ansicht|Meinung|Darstellung|Schätzungen|Sicht|laut|Laut)\s+$")
_CASE = re.compile(r"(?<=[a-zäöüß]e)n\b(?=\s)")
_ALL_TEXTS = tuple(noun for nouns in german.TEXTS.values() for noun in nouns)
_SEVERAL = re.compile(
    r"(?:(?i:(verschieden|mehrer|einig|viel|zahlreich|weiter|ander|unterschiedlich|übereinstimmend)e[rn])\s+)"
    r"([A-ZÄÖÜ][a-zäöüß-]+)"
)
_TEXTS_BARE = re.compile(rf"()((?i:\w*(?:{'|'.join(_ALL_TEXTS)}))en)")
_PERSON = re.compile(
    r"\b((?i:der|die|ein|eine))\s+(?:[a-zäöüß]+\s+){0,2}([A-ZÄÖÜ][a-zäöüß]+)\b"
    r"(?:\s+(?:auf|mit|in|im|von|vom|aus|an|am)\s+(?:(?:dem|der|den|einem|einer)\s+)?[A-ZÄÖÜ]\w+)?"
)
_ARTICLES_OF = {"er": frozenset({"der", "ein"}), "sie": frozenset({"die", "eine"})}
_DESCRIBED = re.compile(
    r"(?i:d(?:er|ie|as|em)|(?:ein|sein|ihr)e?|einige|viele|mehrere|zwei|beide|manche)\s+"
    r"(?:[a-zäöüß-]+\s+){0,3}([A-ZÄÖÜ][\w-]+)(?!\s[A-ZÄÖÜ])"
)


def described(text: str, phrase: Range) -> Description | None:
    """Whom a phrase that opens with an article describes, as the subject of its sentence."""
    told_of = text.startswith(" zufolge", phrase[1])
    begin = max(0, text.rfind(" ", 0, max(0, phrase[0] - 1)) + 1) if told_of else phrase[0]
    several = _SEVERAL.fullmatch(text, begin, phrase[1]) or (_TEXTS_BARE.fullmatch(text, *phrase) if told_of else None)
    if several:
        return _many((several.start(), phrase[1]), several)
    told = _DESCRIBED.match(text, *phrase)
    if told and _GIVEN.search(text, max(0, phrase[0] - 40), phrase[0]):
        return _governed(text, phrase, fold(told[1]))
    if told is None or told[0][:3].lower() == "dem" or _GOVERNS.search(text, max(0, phrase[0] - 40), phrase[0]):
        return None
    name, noun = " ".join(text[slice(*phrase)].split()), fold(told[1])
    return Description(*phrase, name, "organisation" if noun.endswith(german.BODIES) else "group", noun)


def _many(phrase: Range, told: re.Match[str]) -> Description:
    """ "(laut) verschiedener Berichte", "mehreren Zeugen (zufolge)", called as a subject would be."""
    noun = told[2]
    bare = noun.removesuffix("n") if fold(noun).removesuffix("en").endswith(_ALL_TEXTS) else noun
    kind: EntityType = "organisation" if fold(bare).removesuffix("e").endswith(_ALL_TEXTS) else "group"
    called = f"{told[1].lower()}e {bare}" if told[1] else bare
    return Description(*phrase, called, kind, fold(bare))


def taken_up(text: str, at: int, pronoun: str) -> Description | None:
    """The one person described before an "er" or a "sie", in the nominative: "der Mann auf dem Rad … Er sagte"."""
    quoted = [(q.start, q.end) for q in pair(text)]
    found = {}
    for told in _PERSON.finditer(text, 0, at):
        fits = told[1].lower() in _ARTICLES_OF[pronoun] and _is_person(told[2], pronoun)
        if (
            fits
            and not any(a <= told.start() < b for a, b in quoted)
            and not _GOVERNS.search(text, max(0, told.start() - 40), told.start())
        ):
            found[fold(told[2])] = told
    if len(found) != 1:
        return None
    ((noun, told),) = found.items()
    name = " ".join(told.group().split())
    return Description(*told.span(), name[0].lower() + name[1:], "group", noun)


def _is_person(noun: str, pronoun: str) -> bool:
    """Whether a noun is for a man ("er") or a woman ("sie")."""
    low = fold(noun)
    if pronoun == "sie":
        return low in german.WOMEN or (low.endswith("in") and is_office(noun))
    return low in german.MEN or (is_office(noun) and not low.endswith("in"))


def _governed(text: str, phrase: Range, noun: str) -> Description | None:
    """The body or text of "nach Angaben der freien Allianz", "laut dem neuen Bericht", called as a subject would be:
    "die freie Allianz", "der neue Bericht"."""
    article, *rest = text[slice(*phrase)].split()
    called = {"der": german.BODIES + german.TEXTS["die"], "dem": german.TEXTS["der"] + german.TEXTS["das"]}
    if not noun.endswith(called.get(article.lower(), ())):
        return None
    subject = "die" if article.lower() == "der" else "der" if noun.endswith(german.TEXTS["der"]) else "das"
    return Description(*phrase, f"{subject} {_CASE.sub('', ' '.join(rest))}", "organisation", noun)
