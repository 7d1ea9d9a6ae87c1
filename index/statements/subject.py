"""Who does it: the noun phrase that is the subject of a verb group."""

from __future__ import annotations

from dataclasses import dataclass

from index.statements.lexicon import closed
from index.statements.lexicon.described import TEXTS
from index.statements.lexicon.nouns import TITLED, WORKS
from index.statements.lexicon.people import is_speaker
from index.statements.lexicon.words import words
from index.statements.noun_phrases import left_edge
from index.statements.token import Token

_FINITE = frozenset({"BE", "HAVE", "DO", "MODAL", "VERB", "CUE"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase in token indices; `head` is the part that names whom it means."""

    start: int
    end: int
    head: tuple[int, int]


def before(tokens: list[Token], lo: int, at: int) -> Phrase | None:
    """The subject that stands left of a verb group beginning at `at`; `lo` is where the clause may begin."""
    j = _past_adverbs(tokens, lo, at - 1)
    if j < lo:
        return None
    if tokens[j].text in {",", "—", "–", ")"}:
        return _over_parenthesis(tokens, lo, j)
    return _adjacent(tokens, lo, j)


def _past_adverbs(tokens: list[Token], lo: int, j: int) -> int:
    """Left over "Kim himself also", "the board today", "Kim on Tuesday" to the last word of the subject."""
    dated = j
    while dated >= lo and tokens[dated].tag in {"ADV", "TIME", "NUM"}:
        dated -= 1
    if dated < j and tokens[j].tag == "TIME" and dated > lo:
        j = dated - (tokens[dated].low in {"on", "in", "late", "last", "early", "this"})
    while j >= lo and (tokens[j].tag == "ADV" or (j > lo and tokens[j].low in _REFLEXIVE)):
        j -= 1
    return j


_REFLEXIVE = words("himself herself itself themselves")


def _adjacent(tokens: list[Token], lo: int, j: int) -> Phrase | None:
    dated = _over_time(tokens, lo, j)
    if dated < j:
        found = _adjacent(tokens, lo, dated - 2 if _is_participle(tokens, lo, dated) else dated)
        return found if found and _stands_free(tokens, lo, found.start) else None
    token = tokens[j]
    if (token.tag == "REL" and token.low in {"who", "which"}) or (
        token.low == "that" and j > lo and (tokens[j - 1].tag in {"WORD", "CAP"} or tokens[j - 1].text in _DASHES)
    ):
        return _antecedent(tokens, lo, j)
    if token.tag == "PRON":
        return Phrase(j, j + 1, (j, j + 1)) if token.low in closed.SUBJECT_PRONOUNS else None
    if j > lo and token.low in {"all", "both"} and tokens[j - 1].low in _WE:
        return Phrase(j - 1, j + 1, (j - 1, j))
    start = left_edge(tokens, lo, j)
    if start is None or (start > lo + 1 and tokens[start - 1].tag in {"MODAL", "TO"}):
        return None
    made = _made_by(tokens, lo, start)
    return made or phrase(tokens, start, j + 1)


def _over_time(tokens: list[Token], lo: int, j: int) -> int:
    """Over a time between subject and verb: "the ministers on Tuesday announced", "the report of the port in May"."""
    k = j
    while k > lo and (tokens[k].tag in {"TIME", "NUM"} or tokens[k].low in _TIME_WORDS):
        k -= 1
    dated = any(t.tag == "TIME" for t in tokens[k + 1 : j + 1])
    dated = dated or (j == k + 1 and len(tokens[j].text) == 4 and _is_participle(tokens, lo, k - 1))
    return k - 1 if dated and k > lo and tokens[k].low in _TIME_PREPOSITIONS else j


def _is_participle(tokens: list[Token], lo: int, i: int) -> bool:
    """ "the report, published in 2019 said"."""
    return i > lo + 1 and tokens[i].low.endswith("ed") and tokens[i - 1].text == ","


_TIME_WORDS = words("late early mid last this next the")
_TIME_PREPOSITIONS = words("in on by during since")


def _made_by(tokens: list[Token], lo: int, start: int) -> Phrase | None:
    """ "The bill drafted by Li says": the subject is what was made, not who made it."""
    apart = start - 2 > lo and tokens[start - 1].text == ","  # "drafted by our colleagues, Li and Kim says"
    start = left_edge(tokens, lo, start - 2) or start if apart else start
    k = start - 2
    if k <= lo or tokens[start - 1].low != "by" or tokens[k].tag not in {"ED", "CUE", "VERB"}:
        return None
    if tokens[k].low.endswith(("ing", "s")) or tokens[k - 1].tag not in {"WORD", "CAP", "NUM", "MARK"}:
        return None
    noun = k - 1 - (tokens[k - 1].text == ",")
    first = left_edge(tokens, lo, noun) if noun >= lo else None
    if first is None or (apart and first > lo and tokens[first - 1].tag == "PREP"):
        return None
    return phrase(tokens, first, noun + 1)


def _antecedent(tokens: list[Token], lo: int, j: int) -> Phrase | None:
    k = j - 1
    if k >= lo and tokens[k].text in _DASHES:
        k = next((n for n in range(k - 1, lo, -1) if tokens[n].text in _DASHES), k) - 1
    elif k >= lo and tokens[k].text == ",":
        k -= 1
    if k < lo or (tokens[k].tag not in {"CAP", "WORD", "NUM"} and tokens[k].text != ")"):
        return None
    start = left_edge(tokens, lo, k)
    if start is None:
        return None
    found = phrase(tokens, start, k + 1)
    last = max((n for n in range(start, k + 1) if tokens[n].tag in {"PREP", "TO"}), default=start - 1) + 1
    if found.head[1] < k + 1 and not _may_be_meant(tokens, j, found.head) and _may_be_meant(tokens, j, (last, k + 1)):
        found = phrase(tokens, last, k + 1)
    return Phrase(found.start, j + 1, found.head)


def _may_be_meant(tokens: list[Token], relative: int, head: tuple[int, int]) -> bool:
    """Whether a relative pronoun can be for a noun: "who" for somebody, "which" and "that" rather for a text."""
    last = tokens[head[1] - 1]
    if tokens[relative].low == "who":
        return last.tag in {"CAP", "PRON", "NUM"} or is_speaker(last.low)
    return last.low in TEXTS or any(t.text == "§" for t in tokens[slice(*head)])


_WE = words("we you they")
_DASHES = frozenset({"—", "–", "--"})


def _over_parenthesis(tokens: list[Token], lo: int, j: int) -> Phrase | None:
    """Over an apposition or an inserted word ("Li, a professor at Ardovia, argues")."""
    if tokens[j].text == ")":
        opening = next((k for k in range(j, lo - 1, -1) if tokens[k].text == "("), None)
        return None if opening is None or opening <= lo else _adjacent(tokens, lo, opening - 1)
    openers = [k for k in range(lo + 1, j) if tokens[k].text == tokens[j].text]
    for k in openers:
        who = tokens[k - 1].tag == "REL"
        if tokens[k - 1].tag not in _ENDS_PHRASE and tokens[k - 1].text != ")" and not who:
            continue
        if not inserted(tokens, k + 1, j):
            continue
        found = _adjacent(tokens, lo, k - 1)
        if found and (who or _stands_free(tokens, lo, found.start)):
            return found
    return None


_ENDS_PHRASE = frozenset({"CAP", "WORD", "NUM", "PRON", "ED", "ING", "CUE", "TIME"})


def inserted(tokens: list[Token], start: int, end: int) -> bool:
    """Whether what stands between two commas is an apposition, a relative clause or an aside: no clause of its own."""
    if end <= start:
        return False
    first = tokens[start]
    if first.tag == "REL" or first.low in {
        "whose",
        "both",
        "speaking",
        "writing",
        "when",
        "while",
        "as",
        "in",
        "after",
    }:
        return True
    if first.tag == "PREP":
        return not any(t.tag in {"BE", "HAVE", "DO", "MODAL"} for t in _outside_relative(tokens, start, end))
    return not any(t.tag in {"BE", "HAVE", "DO", "MODAL"} for t in _outside_relative(tokens, start, end)) and not any(
        t.tag in {"VERB", "CUE"} and _looks_finite(tokens, i) for i, t in enumerate(tokens[start:end], start)
        if not _in_relative(tokens, start, i)
    )  # fmt: skip


def _outside_relative(tokens: list[Token], start: int, end: int) -> list[Token]:
    return [tokens[i] for i in range(start, end) if not _in_relative(tokens, start, i)]


def _in_relative(tokens: list[Token], start: int, i: int) -> bool:
    return any(tokens[k].tag == "REL" or tokens[k].low == "that" for k in range(start, i))


def _looks_finite(tokens: list[Token], i: int) -> bool:
    before = tokens[i - 1]
    return before.tag in {"PRON", "REL"} or (before.tag in {"CAP", "WORD"} and tokens[i].low.endswith("ed"))


def _stands_free(tokens: list[Token], lo: int, start: int) -> bool:
    if start <= lo:
        return True
    token = tokens[start - 1]
    return token.tag in {"MARK", "SUB", "CONJ", "QUOTE", "STOP", "ADV", "CUE"} or token.low in _BEFORE_CLAUSE


_BEFORE_CLAUSE = words("that as than by from")


def phrase(tokens: list[Token], start: int, end: int) -> Phrase:
    """A noun phrase with its head: the maker of a work ("Kim's report"), else the words before a preposition."""
    closing = next((k for k in range(end - 2, start, -1) if tokens[k].text == ")" and tokens[k + 1].tag == "CAP"), None)
    if closing is not None:
        return Phrase(start, end, phrase(tokens, closing + 1, end).head)
    core = start if (titled := _titled(tokens, start, end)) is None else titled
    while core < end and not (
        core > start and (tokens[core].tag in {"PREP", "REL", "TO"} or tokens[core].text in {",", "("})
    ):
        core += 1
    owner = next((k for k in range(core - 1, start, -1) if tokens[k].tag == "POSS"), None)
    noun = tokens[core - 1].low
    if noun in WORKS:
        if owner is not None:
            return Phrase(start, end, (start, owner))
        if core < end - 1 and tokens[core].low in {"by", "of", "from"}:
            return Phrase(start, end, (core + 1, end))
    return Phrase(start, end, (start if owner is None else owner + 1, core))


def _titled(tokens: list[Token], start: int, end: int) -> int | None:
    """Where a title and a name end a phrase: in "Department of Ports spokesman Idris Calloway" at "spokesman"."""
    k = end - 1
    while k > start and tokens[k].tag == "CAP":
        k -= 1
    if k == end - 1 or not is_title(tokens[k]) or not any(t.tag == "PREP" for t in tokens[start:k]):
        return None
    return k


def after(tokens: list[Token], at: int, hi: int) -> Phrase | None:
    """The subject that stands right of an inverted verb ("said Li Mu, a professor")."""
    if at < hi and tokens[at].low == "that":
        return None
    i = at
    while i < hi and (
        tokens[i].tag in {"DET", "CAP", "WORD", "NUM", "POSS", "ED"} or (i > at and _goes_on(tokens, i, hi))
    ):
        i += 1
    if i == at:
        if at < hi and tokens[at].tag == "PRON" and tokens[at].low in closed.SUBJECT_PRONOUNS:
            return Phrase(at, at + 1, (at, at + 1))
        return None
    return phrase(tokens, at, i)


def _goes_on(tokens: list[Token], i: int, hi: int) -> bool:
    token = tokens[i]
    following = tokens[i + 1].tag if i + 1 < hi else ""
    if token.low in {"of", "for", "from", "at", "and"}:
        return following in {"CAP", "DET", "WORD"}
    return token.text in {"(", ")", "-"} or (token.tag == "CUE" and tokens[i - 1].tag in {"DET", "WORD", "CAP", "POSS"})


def of_clause(tokens: list[Token], lo: int, at: int) -> Phrase | None:
    """The subject of the main clause before `at`: for a second verb or a participle ("…, saying that")."""
    i = _skip_opening(tokens, lo, at)
    start = i
    while i < at:
        noun = i > start and tokens[i - 1].tag in {"DET", "POSS"}
        if not noun and (tokens[i].tag in _FINITE or (tokens[i].tag == "ED" and i > start)):
            found = before(tokens, start, i)
            if found:
                return found
        i += 1
    names = start
    while names < at and tokens[names].tag == "CAP":
        names += 1
    return phrase(tokens, start, names) if names > start else None


def _skip_opening(tokens: list[Token], lo: int, at: int) -> int:
    """Past "In May," or "While …,", if the clause opens so."""
    i = lo
    while i < at and (tokens[i].tag in {"CONJ", "ADV"} or tokens[i].text == ","):
        i += 1
    opens = i < at and (tokens[i].tag in {"PREP", "SUB", "ING", "ED"} or tokens[i].low in ASKED)
    if opens and tokens[i].low != "that":
        comma = next((k for k in range(i, at) if tokens[k].text == ","), None)
        if comma is not None:
            return comma + 1
    return i


ASKED = words("asked pressed questioned told reminded")
"""A participle that opens a sentence: "Asked which ferry it was, Li laughed"."""


def is_title(token: Token) -> bool:
    return bool({token.low, *token.low.split("-")} & TITLED)
