""" "According to X, …", "…, according to X", "in X's view, …", "for X, …"."""

from __future__ import annotations

from collections.abc import Iterator

from index.statements import subject
from index.statements.extent import FINITE
from index.statements.found import Found, Range
from index.statements.lexicon.nouns import LAWS, MEASURES, VIEWS
from index.statements.lexicon.verbs import CUES, FORMS
from index.statements.sentence import Sentence
from index.statements.subject import Phrase
from index.statements.token import Token


def find(sentence: Sentence) -> Iterator[Found]:
    """Contents that a prepositional cue gives to somebody."""
    for i in range(sentence.start, sentence.end - 2):
        if sentence.tokens[i].low == "according" and sentence.tokens[i + 1].low == "to":
            yield from _around(sentence, i, i + 2, "according to")
        elif sentence.tokens[i].low == "as" and sentence.tokens[i + 2].low == "by" and _said(sentence.tokens[i + 1]):
            yield from _around(sentence, i, i + 3, "as clause")
        elif sentence.tokens[i].low in {"in", "for", "to"} and i <= sentence.opening():
            yield from _viewpoint(sentence, i)


def _said(token: Token) -> bool:
    """ "argued", "noted" in "as argued by X": the participle of a verb that takes a clause."""
    readings = FORMS.get(token.low, ())
    return any(form == "participle" and verb in CUES and CUES[verb][0] == "say" and "T" in CUES[verb][1]
               for verb, form in readings)  # fmt: skip


def _around(sentence: Sentence, cue: int, at: int, rule: str) -> Iterator[Found]:
    stop = name_end(sentence, at)
    phrase = subject.phrase(sentence.tokens, at, stop) if stop > at else None
    if phrase is None or (rule == "according to" and _is_measure(sentence, phrase)):
        return
    if cue <= sentence.opening() or _only_adverbial(sentence, cue):
        begin = _past_apposition(sentence, stop)
        pieces = [(begin, sentence.scanner.stop(begin, None, "clause"))] if begin is not None else []
    else:
        pieces = _both_sides(sentence, cue, stop)
    yield from report(sentence, phrase, pieces, (cue, at), rule)


def _is_measure(sentence: Sentence, phrase: Phrase) -> bool:
    """ "according to the rule that …", "according to its own ideas": what is done so nobody says."""
    inside = sentence.tokens[phrase.start : phrase.head[1]]
    that = next((k for k, t in enumerate(inside) if k and t.low == "that"), len(inside))
    before = sentence.tokens[phrase.start - 3] if phrase.start - 3 > sentence.start else None
    if inside[that - 1].low in LAWS and before is not None and before.tag in {"ED", "VERB"}:
        return True  # "was done according to the act"
    return inside[that - 1].low in MEASURES or any(t.low == "own" for t in inside[:that])


def _only_adverbial(sentence: Sentence, cue: int) -> bool:
    """ "For example, according to …": nothing said yet."""
    return (
        cue - sentence.start <= 4 and not sentence.finite(sentence.start, cue) and sentence.tokens[cue - 1].text == ","
    )


def _both_sides(sentence: Sentence, cue: int, stop: int) -> list[Range]:
    left_end = cue - 1 if sentence.tokens[cue - 1].text in {",", "—", "–", "--", "("} else cue
    start = sentence.opening()
    pieces = [(start, left_end)]
    tokens = sentence.tokens
    goes_on = tokens[stop + 1].low == "that" if stop + 1 < sentence.end else False
    if tokens[left_end - 1].tag == "REL" or goes_on:  # "who, according to Li, said"; "suggested, according to Li, that"
        return []
    begin = _past_apposition(sentence, stop)
    if begin is None or begin >= sentence.end:
        return [p for p in pieces if p[0] < p[1]]
    rest = begin, sentence.scanner.stop(begin, None, "clause")
    if tokens[left_end - 1].low == "that":  # "you said that, according to Li, …"
        return [rest]
    open_ended = tokens[left_end - 1].tag in FINITE or tokens[begin].tag in FINITE
    if open_ended or not sentence.finite(start, left_end):  # "There are, according to Li, …"
        pieces.append(rest)
    return [p for p in pieces if p[0] < p[1]]


def name_end(sentence: Sentence, at: int) -> int:
    """Where the name after the cue ends: at a comma, a full stop, or a clause of its own."""
    tokens = sentence.tokens
    i = at
    while (
        i < sentence.end
        and tokens[i].tag not in {"STOP", "SUB", "REL", "BE", "HAVE", "MODAL"}
        and tokens[i].text not in {",", ";", "—", "–", "--", ":"}
    ):
        if tokens[i].text == "(":
            i = next((k for k in range(i, sentence.end) if tokens[k].text == ")"), i)
        i += 1
    return i


def _past_apposition(sentence: Sentence, comma: int) -> int | None:
    """The first token of the content: after the name's comma, or after the comma that ends its apposition."""
    tokens = sentence.tokens
    if comma < sentence.end and tokens[comma].text == ":":
        return comma + 1
    if comma >= sentence.end or tokens[comma].text != ",":
        return None
    passed = False  # an apposition that may end with a place: "a port in Sarn, Corvane, …"
    while True:
        following = next((k for k in range(comma + 1, sentence.end) if tokens[k].text == ","), None)
        if following is None:
            return comma + 1
        apposed = _apposition(sentence, comma + 1, following)
        place = passed and all(t.tag == "CAP" for t in tokens[comma - 1 : following] if t.text != ",")
        if not apposed and not place and not _listed(sentence, comma + 1):
            return comma + 1
        comma, passed = following, apposed


def _listed(sentence: Sentence, start: int) -> bool:
    """Whether what follows goes on with names up to the last one's "and" ("A, B and C, …")."""
    tokens = sentence.tokens
    last = False
    for k in range(start, min(sentence.end, start + 24)):
        if tokens[k].text == ",":
            if last or sentence.finite(start, k):
                return last and not sentence.finite(start, k)
        elif tokens[k].low == "and" and k + 1 < sentence.end and tokens[k + 1].tag == "CAP":
            last = True
        elif tokens[k].tag != "CAP" and not (last and tokens[k].tag == "PREP") and tokens[k].text != "&":
            return False
    return False


def _apposition(sentence: Sentence, start: int, end: int) -> bool:
    first = sentence.tokens[start]
    if first.low in {"who", "which", "whose", "both"}:
        return True
    if first.low in {"like", "including"} or [t.low for t in sentence.tokens[start : start + 2]] == ["such", "as"]:
        return not sentence.finite(start, end)
    opens = (
        first.low in {"a", "an", "the", "former", "then", "now", "one"} or subject.is_title(first) or first.tag == "NUM"
    )
    relative = next((k for k in range(start, end) if sentence.tokens[k].low in {"who", "which", "whose"}), end)
    return opens and not sentence.finite(start, relative) and first.tag not in {"PREP", "SUB"}


def _viewpoint(sentence: Sentence, i: int) -> Iterator[Found]:
    tokens = sentence.tokens
    comma = next((k for k in range(i, min(sentence.end, i + 14)) if tokens[k].text == ","), None)
    if comma is None or comma <= i + 1:
        return
    while _listed(sentence, comma + 1):
        comma = next(k for k in range(comma + 1, sentence.end) if tokens[k].text == ",")
    phrase = _holder(sentence, i, comma)
    if phrase:
        begin = _past_apposition(sentence, comma) or comma + 1
        piece = (begin, sentence.scanner.stop(begin, None, "clause"))
        for found in report(sentence, phrase, [piece], (i, comma), "viewpoint"):
            found.personal = tokens[i].low in {"for", "to"}
            yield found


def _holder(sentence: Sentence, i: int, comma: int) -> Phrase | None:
    """Whose view it is: "in her view", "in X's words", "in the eyes of X", "for X"."""
    tokens = sentence.tokens
    if tokens[i].low in {"for", "to"}:
        inside = tokens[i + 1 : comma]
        return Phrase(i + 1, comma, (i + 1, comma)) if all(t.tag == "CAP" for t in inside) else None
    if tokens[comma - 1].low in VIEWS:
        if tokens[i + 1].low in {"his", "her", "their", "its"}:
            return Phrase(i + 1, i + 2, (i + 1, i + 2))
        owner = next((k for k in range(comma - 1, i + 1, -1) if tokens[k].tag == "POSS"), None)
        return Phrase(i + 1, owner, (i + 1, owner)) if owner else None
    if tokens[i + 1].low == "the" and tokens[i + 2].low in VIEWS and tokens[i + 3].low == "of":
        return subject.phrase(tokens, i + 4, comma)
    return None


def report(sentence: Sentence, phrase: Phrase, pieces: list[Range], cue: Range, rule: str) -> Iterator[Found]:
    """A finding with a phrase as its speaker and a token range as its cue."""
    contents = [c for a, b in pieces if a < b and (c := sentence.content(a, b))]
    if not contents:
        return
    kinds = {kind for kind, _ in contents}
    yield Found(
        rule, [place for _, place in contents], sentence.span, kinds.pop() if len(kinds) == 1 else "mixed",
        cue=sentence.words(*cue), cue_at=sentence.place(*cue), speaker=sentence.place(phrase.start, phrase.end),
        head=sentence.place(*phrase.head), strong=rule == "according to" and len(contents) == 1,
    )  # fmt: skip
