"""Speakers without a name in German: "die Juristin", "einige Fachleute"."""

from __future__ import annotations

import re

from index.people.lexicon import german
from index.statements.described import Description
from index.statements.found import Range
from index.text.letters import fold

_GOVERNS = re.compile(r"(?:\b[A-ZÄÖÜ][a-zäöüß-]+|\b(?i:laut|nach|gemäß|wegen|von))\s+$")
"""Before a genitive or dative: "nach Angaben der Fischer"."""
_GIVEN = re.compile(r"\b(?:Angaben|Aussagen|Einschätzung|Ansicht|Meinung|Darstellung|Schätzungen|Sicht|laut|Laut)\s+$")
_CASE = re.compile(r"(?<=[a-zäöüß]e)n\b(?=\s)")
_DESCRIBED = re.compile(
    r"(?i:d(?:er|ie|as|em)|(?:ein|sein|ihr)e?|einige|viele|mehrere|zwei|beide|manche)\s+"
    r"(?:[a-zäöüß-]+\s+){0,3}([A-ZÄÖÜ][\w-]+)(?!\s[A-ZÄÖÜ])"
)


def described(text: str, phrase: Range) -> Description | None:
    """Whom a phrase that opens with an article describes, as the subject of its sentence."""
    told = _DESCRIBED.match(text, *phrase)
    if told and _GIVEN.search(text, max(0, phrase[0] - 40), phrase[0]):
        return _governed(text, phrase, fold(told[1]))
    if told is None or told[0][:3].lower() == "dem" or _GOVERNS.search(text, max(0, phrase[0] - 40), phrase[0]):
        return None
    name, noun = " ".join(text[slice(*phrase)].split()), fold(told[1])
    return Description(*phrase, name, "organisation" if noun.endswith(german.BODIES) else "group", noun)


def _governed(text: str, phrase: Range, noun: str) -> Description | None:
    """The body or text of "nach Angaben der freien Allianz", "laut dem neuen Bericht", called as a subject would be:
    "die freie Allianz", "der neue Bericht"."""
    article, *rest = text[slice(*phrase)].split()
    called = {"der": german.BODIES + german.TEXTS["die"], "dem": german.TEXTS["der"] + german.TEXTS["das"]}
    if not noun.endswith(called.get(article.lower(), ())):
        return None
    subject = "die" if article.lower() == "der" else "der" if noun.endswith(german.TEXTS["der"]) else "das"
    return Description(*phrase, f"{subject} {_CASE.sub('', ' '.join(rest))}", "organisation", noun)
