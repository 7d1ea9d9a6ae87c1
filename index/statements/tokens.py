"""A paragraph as a row of tokens in which every quotation is one token."""

from __future__ import annotations

import re

from index.statements.lexicon import closed
from index.statements.lexicon.clause_verbs import ANY_FORM, finite_forms
from index.statements.lexicon.verbs import CUES, FORMS
from index.statements.quotes import pair
from index.statements.token import Token, is_noun
from index.text.abbreviations import AFTER_ORDINAL

_WORD = re.compile(r"\w[\w'’@&./‑-]*\w|\w|\.\.\.|\S")
_FINITE = finite_forms()
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_GLUED = re.compile(r"[a-zäöüéè]{3,}([.])[A-Z][a-z]+")
_CLITIC = re.compile(r"(?:['’](?:s|re|ve|d|ll|m)|n['’]t)$", re.IGNORECASE)


def tokenise(text: str, runs_on: bool = False) -> list[Token]:
    """Tokens of a paragraph. A mark inside the end of a quotation (",”) follows it as a token of no width."""
    tokens: list[Token] = []
    at = 0
    for quotation in pair(text, runs_on):
        _read(text, at, quotation.start, tokens)
        inner = text[quotation.inner[0] : quotation.inner[1]].rstrip(" '’\"”»")
        tokens.append(
            Token(quotation.start, quotation.end, text[quotation.start : quotation.end], "“”", "QUOTE", quotation)
        )
        if (inner and inner[-1] in ",.?!;:—–…") or inner.endswith("--"):
            mark = "," if inner[-1] in ",—–-" else inner[-1]
            tokens.append(Token(quotation.end, quotation.end, mark, mark, "STOP" if mark in ".?!…" else "MARK"))
        at = quotation.end
    _read(text, at, len(text), tokens)
    tokens = [t for i, t in enumerate(tokens) if not _before_suffix(tokens, i)]
    return [Token(t.start, t.end, t.text, t.low, "WORD") if is_noun(tokens, i) else t for i, t in enumerate(tokens)]


def _before_suffix(tokens: list[Token], i: int) -> bool:
    """The comma of "Joseph Doe, Jr. said"."""
    named = tokens[i].text == "," and 0 < i < len(tokens) - 1 and tokens[i - 1].tag == "CAP"
    return named and tokens[i + 1].low.strip(".") in closed.SUFFIXES


def _read(text: str, start: int, end: int, tokens: list[Token]) -> None:
    for found in _WORD.finditer(text, start, end):
        for x, y in _split(text, found.start(), found.end(), end):
            if tokens and x < tokens[-1].end:
                continue
            word = text[x:y]
            tokens.append(Token(x, y, word, word.lower().replace("’", "'"), _tag(text, x, word)))


def _split(text: str, a: int, b: int, end: int) -> list[tuple[int, int]]:
    """Cuts a clitic off ("Kim's", "didn't") and joins the full stop of an abbreviation."""
    word = text[a:b]
    glued = _GLUED.fullmatch(word)
    if glued:  # "… for this story.Moor left": the space behind a full stop is missing
        stop = a + glued.start(1)
        return [(a, stop), (stop, stop + 1), (stop + 1, b)]
    clitic = _CLITIC.search(word)
    if clitic and clitic.start() > 0:
        return [(a, a + clitic.start()), (a + clitic.start(), b)]
    ordinary = word in closed.ALSO_WORDS and not text[b + 1 : b + 3].strip()[:1].isdigit()
    known = word.lower() + "." in closed.ABBREVIATIONS and not ordinary
    shortened = known or _initial(text, a, b) or _INITIALS.fullmatch(word)
    if b < end and text[b] == "." and shortened:
        return [(a, b + 1)]
    return [(a, b)]


def _initial(text: str, a: int, b: int) -> bool:
    """ "J. Smith", but not the pronoun at the end of "so did I."."""
    return b - a == 1 and text[a].isupper() and (text[a] != "I" or text[b + 1 : b + 3].strip()[:1].isupper())


def _tag(text: str, start: int, word: str) -> str:
    low = word.lower().replace("’", "'")
    if not word[0].isalnum() and low not in {"'s", "n't", "'re", "'ve", "'d", "'ll", "'m"}:
        return "STOP" if word in {".", "?", "!", "…", "。", "？", "！"} else "MARK"
    if word == "US":
        return "CAP"
    if word == "May" and (not _starts(text, start) or text[start + 4 : start + 5].isdigit()):
        return "TIME"
    for tag, words in _CLASSES:
        if low in words:
            return tag
    if word[0].isdigit():
        return "NUM"
    if low in closed.DATES:
        return "TIME"
    if word[0].isupper() and not _starts(text, start):
        return "CAP"
    if low == "said":
        return "CUE"
    return _open_class(low, word)


_CLASSES = (
    ("BE", closed.BE - {"'s"}), ("HAVE", closed.HAVE), ("DO", closed.DO), ("MODAL", closed.MODALS - {"may"} | {"may"}),
    ("NEG", frozenset({"not", "n't", "never"})), ("POSS", frozenset({"'s"})),
    ("CONJ", closed.COORDINATORS), ("PRON", closed.THIRD_PERSON | {"i", "we", "you", "me", "him", "them", "us"}),
    ("REL", closed.RELATIVES - {"that", "where"}), ("DET", closed.DETERMINERS),
    ("TO", frozenset({"to"})), ("PREP", closed.PREPOSITIONS), ("SUB", closed.SUBORDINATORS | {"how", "why", "what"})
)  # fmt: skip


def _starts(text: str, start: int) -> bool:
    """Whether a word opens a sentence or a quotation, so that its capital says nothing."""
    i = start - 1
    while i >= 0 and text[i].isspace():
        i -= 1
    return i < 0 or text[i] in '.?!:“"‘'


def _open_class(low: str, word: str) -> str:
    if low in closed.CONNECTIVES and word[0].isupper():
        return "ADV"
    if low in closed.TIMES:
        return "TIME"
    if low in closed.ADVERBS or (
        low.endswith("ly") and len(low) > 4 and not word[0].isupper() and low not in closed.NO_ADVERBS
    ):
        return "ADV"
    if word[0].isupper():
        return "CAP"
    if low in FORMS:
        return "CUE"
    if low in _FINITE:
        return "VERB"
    if "-" in low:
        return "WORD"
    if low.endswith("ed") and len(low) > 4:
        return "ED"
    if low.endswith("ing") and len(low) > 5 and low not in closed.NOUNS_IN_ING:
        return "ING"
    return "WORD"


def sentences(tokens: list[Token]) -> list[tuple[int, int]]:
    """Token ranges of the sentences; a full stop inside a quotation ends one only where the quotation ends."""
    ranges, start = [], 0
    for i, token in enumerate(tokens):
        if (token.tag == "STOP" or token.text[-1] == ".") and _ends(tokens, i):
            stop = i + 1
            while stop < len(tokens) and tokens[stop].text in ")]" and tokens[stop].start == tokens[stop - 1].end:
                stop += 1
            if stop > start:
                ranges.append((start, stop))
            start = max(start, stop)
    if start < len(tokens):
        ranges.append((start, len(tokens)))
    return ranges


def _ends(tokens: list[Token], i: int) -> bool:
    token = tokens[i]
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None:
        return True
    if token.tag != "STOP":
        return token.low in closed.FINAL_ABBREVIATIONS and after.text[0].isupper() and after.tag not in {"CAP", "QUOTE"}
    if token.start == token.end:
        return _quotation_ends(tokens, i)
    if after.text in ")]":
        return i + 2 >= len(tokens) or not tokens[i + 2].text[0].islower()
    if after.start == token.end and after.tag != "QUOTE" and not _is_glued(tokens, i):
        return False
    if after.low in AFTER_ORDINAL and i and tokens[i - 1].text.isdigit() and len(tokens[i - 1].text) < 3:
        return False
    return not after.text[0].islower() and after.text not in ",;:"


def _is_glued(tokens: list[Token], i: int) -> bool:
    """Whether the space behind a full stop is missing."""
    before, after = tokens[i - 1] if i else None, tokens[i + 1]
    lower = before is not None and len(before.text) > 2 and before.text.islower() and before.end == tokens[i].start
    apart = i + 2 < len(tokens) and tokens[i + 2].start > after.end
    return lower and apart and after.text.isalpha() and after.text[0].isupper() and after.text[1:].islower()


def _quotation_ends(tokens: list[Token], i: int) -> bool:
    """After a quotation's own full stop or question mark: does the sentence go on with its cue?"""
    rest = tokens[i + 1 : i + 9]
    if rest[0].text[0].islower() or rest[0].text in ",;:—–-)":
        return False
    if tokens[i].text == ".":
        return True
    for token in rest:
        if token.tag == "CUE":
            return False
        if token.tag in {"STOP", "QUOTE", "BE", "HAVE", "MODAL", "VERB"}:
            return True
    return True


def opens_with_verb(quotation: Token) -> bool:
    """Whether quoted words go on with a predicate: "“was never shut”", "“still leaks”", not "“attack dogs”"."""
    first = next((t for t in tokenise(quotation.text[1:-1]) if t.tag not in {"ADV", "NEG"}), None)
    if first is None or not quotation.text[1].islower():
        return False
    inflected = first.tag in {"VERB", "CUE"} and first.low not in ANY_FORM | CUES.keys()
    return first.tag in {"BE", "HAVE", "DO", "MODAL"} or inflected
