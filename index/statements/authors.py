"""What a work's author claims in his own voice: findings, judgements and predictions, not every sentence."""

from __future__ import annotations

import re
from itertools import pairwise

from index.model import Document
from index.statements.found import Found
from index.statements.lexicon import closed, judgement
from index.statements.lexicon.verbs import FORMS, NOUN_TOO
from index.statements.paragraph import Read
from index.statements.passages import ORDINAL
from index.statements.token import Token
from index.statements.tokens import tokenise

_ENOUGH = 2
_ENOUGH_IN_LONG_WORKS = 4
_LONG_WORK = 80
_EARLY = 0.45
_MOSTLY = 0.45
_EDGES = frozenset({",", "—", "–", "--"})
_NOMINAL = frozenset({"DET", "WORD", "CAP", "NUM", "POSS", "CONJ", "PREP", "ADV"})
_SUBORDINATE = closed.SUBORDINATORS
_FINITE = frozenset({"BE", "HAVE", "DO", "MODAL", "VERB"})
_NO_SUBJECT = frozenset({"TO", "DET", "CONJ", "ADV", "NEG"}) | _FINITE
_NO_CLAIM = re.compile(r"You |(?:Table|Figure|Box|Chart|Annex) \d")
_WORD = re.compile(r"(?!(?<=\s)May\b)[^\W\d_]+(?:['’]\w+)?")
_COUNTERFACTUAL = re.compile(
    r"\bwould have been\b|\bmight have been expected\b|\bone (?:might|could|would) (?:expect|think)\b"
)
_OWN = re.compile(
    r"\b(?:we|I) (?:argue|find|found|conclude|believe|expect|recommend|estimate|show|suggest|think|contend|propose)\b"
    r"|\b(?:this|the present|our) (?:article|paper|report|study|analysis|issue|section) "
    r"(?:argues|finds|shows|concludes|suggests)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")
_OTHERS = re.compile(
    r"\b[Ii]t (?:is|was|has been|has long been|had been)(?: (?:\w+ly|often|sometimes|also))? (?:argued|said|claimed"
    r"|believed|thought|alleged|suggested|reported|assumed|rumou?red|feared|hoped|expected) that\b"
)
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATED = re.compile(
    r"\b(?:on|last|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    rf"|\b\d{{1,2}} {_MONTH}\b|\b{_MONTH} \d{{1,2}}\b|\b[Ii]n (?:early|mid|late)[- ][A-Z]"
    r"|\b(?:last|this) (?:week|month|spring|summer|autumn|winter|year)\b"
)


def take(document: Document, reads: list[Read]) -> None:
    """Adds the author's own claims to the findings of each paragraph of prose; the words for it are English ones."""
    if sum(p.label is not None for p in document.paragraphs) >= 2:
        return
    lengths: dict[int, int] = {}
    for paragraph, read in zip(document.paragraphs, reads, strict=True):
        lengths[paragraph.work] = lengths.get(paragraph.work, 0) + len(read.sentences)
    for paragraph, read in zip(document.paragraphs, reads, strict=True):
        if paragraph.kind in {"prose", "item"} and document.works[paragraph.work].language != "de":
            enough = _ENOUGH_IN_LONG_WORKS if lengths[paragraph.work] > _LONG_WORK else _ENOUGH
            item = paragraph.kind == "item"
            read.found.extend([_claim(read, n) for n in range(len(read.sentences)) if _claims(read, n, enough, item)])
            read.found.sort(key=lambda f: f.start)


def _claims(read: Read, number: int, enough: int, item: bool) -> bool:
    start, end = read.sentences[number]
    text = read.text[start:end]
    if text.endswith(("?", ":")) or _NO_CLAIM.match(text) or len(text) < 40:
        return False
    if _COUNTERFACTUAL.search(text) or _OTHERS.search(text):
        return False
    own = _own_words(read, number)
    if _OWN.search(_QUOTED.sub("", own)):
        return True
    return _is_clause(text, item) and not _reported(read, number) and weight(own) >= enough


def _is_clause(text: str, item: bool) -> bool:
    """Whether a sentence that opens with a participle or "while", or stands in a list, has a main clause.

    "Revising the rules" has none, "Towns that are poor" has none, and "will not harm the port" no subject.
    """
    tokens = tokenise(text)
    opening = next((t for t in tokens if t.tag not in {"MARK", "NUM", "STOP"}), None)
    if opening is None or (item and _is_predicate(opening)):
        return False
    hangs = opening.low.endswith("ing") or opening.low in _SUBORDINATE
    if item and _opens_with_noun(tokens):
        return _has_verb_left(tokens)
    if item and opening.low in {"a", "an"}:
        return _has_own_verb(tokens)
    return not hangs or _has_main_verb(tokens)


def _has_main_verb(tokens: list[Token]) -> bool:
    """Whether a finite verb stands outside all subordinate clauses."""
    inside, later = True, False
    for k, token in enumerate(tokens):
        if token.text in _EDGES or k == 0:
            inside, later = token.low in _SUBORDINATE, k > 0
        elif token.tag in {"REL", "SUB"} or token.low == "that":
            inside = True
        elif inside or tokens[k - 1].tag in {"TO", "DET"}:
            continue
        elif token.tag in _FINITE or (later and token.tag in {"ED", "CUE"} and not token.low.endswith("ing")):
            return True
    return False


def _has_verb_left(tokens: list[Token]) -> bool:
    """Whether there are more verbs than relative and other subordinate clauses that need one."""
    clauses = 0
    for k, token in enumerate(tokens):
        after = tokens[min(k + 1, len(tokens) - 1)]
        if token.text in _EDGES:
            clauses = 0
        elif token.tag in {"REL", "SUB"} or token.low == "that":
            measured = tokens[k - 1].low == "enough"
            clauses += measured or after.tag not in {"WORD", "ED", "CUE"}  # "towns that raise it": the verb is unknown
        elif token.tag in _FINITE and (tokens[k - 1].tag not in _NO_SUBJECT or tokens[k - 1].low == "that"):
            if not clauses:
                return True
            clauses -= 1
    return False


def _has_own_verb(tokens: list[Token]) -> bool:
    """Whether there are more verb groups than clauses that hang: "a check of the tolls, aimed at what may rise"."""
    groups = sum(t.tag in _FINITE and before.tag not in _FINITE | {"ADV", "NEG"} for before, t in pairwise(tokens))
    return groups > sum(t.tag in {"REL", "SUB"} or t.low == "that" for t in tokens)


def _opens_with_noun(tokens: list[Token]) -> bool:
    """ "The towns in the north which …": no more than a noun phrase before a relative clause."""
    for k, token in enumerate(tokens):
        if token.tag == "REL" or (token.low == "that" and k):
            return True
        if token.tag not in _NOMINAL and token.text not in _EDGES:
            return False
    return False


def _is_predicate(opening: Token) -> bool:
    """ "Is not needed", "assumes that …": a verb without its subject, but no "Raise the toll" or "Claims rise"."""
    third = any(form == "third" and verb not in NOUN_TOO for verb, form in FORMS.get(opening.low, ()))
    return opening.tag in {"BE", "HAVE", "MODAL"} or third


def _own_words(read: Read, number: int) -> str:
    """A sentence without what it reports of others."""
    start, end = read.sentences[number]
    told = sorted(place for f in read.of(number) if f.head for place in f.content)
    kept, at = [], start
    for a, b in told:
        kept.append(read.text[at : max(at, a)])
        at = max(at, b)
    return " ".join([*kept, read.text[at:end]])


def _reported(read: Read, number: int) -> bool:
    """Whether somebody else's words fill most of the sentence or stand in quotation marks."""
    start, end = read.sentences[number]
    here = [f for f in read.of(number) if f.kind != "author"]
    if any(f.kind == "direct" and f.head for f in here):
        return True
    said = [f for f in read.found if f.kind != "author" and f.inside is None]
    told = sum(max(0, min(b, end) - max(a, start)) for f in said for a, b in f.content)
    early = any(f.cue_at and f.inside is None and f.cue_at[0] - start < _EARLY * (end - start) for f in here)
    return early or told > _MOSTLY * (end - start)


def weight(text: str) -> int:
    """How much speaks for a claim of the author's own rather than a report of what happened."""
    words = [w.lower().replace("’", "'") for w in _WORD.findall(text)]
    found = set(words)
    points = 2 * bool(found & judgement.FORECAST) + 2 * bool(found & judgement.CAUSE)
    points += min(2, len(found & judgement.VALUE)) + min(2, len(found & judgement.DEGREE))
    points += bool(set(words[:3]) & judgement.TURN or "however" in found) + bool(found & judgement.STATE)
    points += bool({w.removesuffix("d").removesuffix("s") for w in found} & judgement.CHANGE)
    points += any(w.endswith(("n't",)) or w in {"not", "no", "neither"} for w in words)
    points -= 2 * bool(_DATED.search(text)) + bool(found & judgement.EVENT)
    return points


def _claim(read: Read, number: int) -> Found:
    start, end = read.sentences[number]
    ordinal = ORDINAL.match(read.text[start:end])
    begin = start + (ordinal.end() if ordinal else 0)
    return Found("author's claim", [(begin, end)], (start, end), "author")
