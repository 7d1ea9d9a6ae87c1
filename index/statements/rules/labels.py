"""A speaker before a colon that opens a paragraph: "Li Mu: …"."""

from __future__ import annotations

from collections.abc import Iterator

from index.statements.found import Found
from index.statements.rules import colons
from index.statements.rules.according_to import report
from index.statements.sentence import Sentence
from index.statements.subject import Phrase, is_title
from index.text.fields import is_field


def find(sentence: Sentence, first: bool) -> Iterator[Found]:
    """Contents after a colon; `first` tells that the sentence opens its paragraph."""
    tokens = sentence.tokens
    colon = next(
        (k for k in range(sentence.start, sentence.end) if tokens[k].text == ":" and tokens[k].start < tokens[k].end),
        None,
    )
    if colon is None or colon + 1 >= sentence.end or colon == sentence.start:
        return
    named = first and _name_end(sentence, colon)
    if named:
        phrase = Phrase(sentence.start, colon, (sentence.start, named))
        for found in report(sentence, phrase, [(colon + 1, sentence.end)], (colon, colon + 1), "speaker label"):
            found.strong = found.kind == "direct"
            yield found
    else:
        yield from colons.find(sentence, colon)


def _name_end(sentence: Sentence, colon: int) -> int | None:
    """Where the name of a label ends ("Ada Moor", in "Chair Ada Moor, Harbour Union: “…”"); None if it is no label."""
    tokens = sentence.tokens
    inside = tokens[sentence.start : colon]
    if is_field(sentence.text[inside[0].start : inside[-1].end]):
        return None
    if not any(t.tag == "CAP" for t in inside):
        return None
    spoken = tokens[colon + 1].tag == "QUOTE" and len(inside) <= 18
    if spoken and inside[0].low == "the":
        inside = inside[1:]
    if 0 < len(inside) <= 4 and all(t.tag in {"CAP", "MARK", "STOP"} for t in inside):
        return colon
    if not spoken or not inside or inside[0].tag != "CAP" or not all(t.tag in _LABEL or is_title(t) for t in inside):
        return None
    return next((k for k in range(sentence.start, colon) if tokens[k].text in {",", "("}), colon)


_LABEL = frozenset({"CAP", "MARK", "CONJ", "PREP", "DET"})
