"""Where a noun phrase begins, read from its last word to the left."""

from __future__ import annotations

from index.statements.lexicon import closed
from index.statements.lexicon.people import is_plural_speaker, is_speaker
from index.statements.lexicon.words import words
from index.statements.token import Token
from index.text.lexicon.given_names import GIVEN


def left_edge(tokens: list[Token], lo: int, j: int) -> int | None:
    """The first token of the noun phrase that ends at j; None if there is no noun phrase."""
    i = j
    while i >= lo and _continues(tokens, lo, i, j):
        i = _matching(tokens, lo, i) - 1
    start = i + 1
    while start <= j and tokens[start].tag in {"ADV", "TIME", "CONJ", "PREP", "POSS"}:
        start += 1
    if start > j or (
        all(tokens[k].tag in {"DET", "POSS", "ADV"} for k in range(start, j + 1)) and tokens[j].low not in _PRONOMINAL
    ):
        return None
    return start


_ARTICLES = words("the a an")
_PRONOMINAL = words("some many others most few several both all none this that each these those another other")
_RELATIVE_HEADS = words(
    "thing things way word words day week reason moment time point line phrase kind sort one amount same"
)


def _matching(tokens: list[Token], lo: int, i: int) -> int:
    if tokens[i].text != ")":
        return i
    return next((k for k in range(i, lo - 1, -1) if tokens[k].text == "("), i)


_NO_NOUN = frozenset({"DET", "PRON", "CAP"})


def _several(tokens: list[Token], i: int, j: int) -> bool:
    """Whether the nouns behind "that" show it to be no determiner: "a result that port analysts said could …"."""
    if tokens[i].tag == "NUM" and len(tokens[i].text) != 4:
        return True
    nouns = next((k for k in range(i, j + 1) if tokens[k].tag not in {"WORD", "CAP"}), j + 1)
    last = tokens[nouns - 1]
    many = last.low.endswith("s") and not last.low.endswith(("ss", "us", "is"))
    return nouns > i and last.tag == "WORD" and (many or is_plural_speaker(last.low))


def _continues(tokens: list[Token], lo: int, i: int, j: int) -> bool:
    token = tokens[i]
    if token.text in {")", "§", "%"}:
        return True
    if token.low == "per" and i < j and tokens[i + 1].low in {"cent", "cents"}:
        return True
    if token.low in _MODIFIERS and i < j:
        return True
    if _is_credit(tokens, i, j):
        return False
    if token.tag == "WORD" and i < j and tokens[i + 1].tag == "CAP" and _stranger(tokens, lo, i):
        return False
    if token.tag in {"WORD", "CAP"} and i < j and tokens[i + 1].low in _ARTICLES:
        return False
    if token.tag in {"CAP", "WORD", "NUM", "DET", "POSS"}:
        if token.low == "that" and i > lo and tokens[i - 1].tag == "BE" and i < j:
            return False  # "it was that orders from Sarn had stipulated …"
        return not (token.low == "that" and i < j and (tokens[i + 1].tag in _NO_NOUN or _several(tokens, i + 1, j)))
    if token.tag == "QUOTE":
        return token.quotation is not None and token.end - token.start < 60 and i != j
    if token.tag in {"PREP", "TO"}:
        return (
            i > lo
            and i < j
            and token.low in closed.NOUN_PREPOSITIONS
            and (tokens[i - 1].tag in {"CAP", "WORD", "NUM", "CUE"} or tokens[i - 1].low in _PRONOMINAL)
            and not _verbal(tokens, lo, i - 1)
        )
    if token.tag == "CONJ":
        return _joins(tokens, lo, i, j)
    if token.tag in {"ED", "ING", "CUE", "VERB"}:
        described = token.tag == "ED" and i - 1 > lo and [tokens[i - 2].tag, tokens[i - 1].tag] == ["DET", "ADV"]
        beside = i > lo and tokens[i - 1].tag in {"DET", "POSS", "CONJ", "WORD", "CAP"}
        return described or (beside and not _verbal(tokens, lo, i))
    return token.tag == "ADV" and i > lo and tokens[i - 1].tag == "DET"


def _is_credit(tokens: list[Token], i: int, j: int) -> bool:
    """ "ADA MOOR Holm left", "Ada Moor Moor left": the end of a picture's credit, and who the sentence is about."""
    if i >= j or tokens[i].tag != "CAP" or tokens[i + 1].tag != "CAP":
        return False
    shouted = tokens[i].text.isupper() and len(tokens[i].text) > 2 and not tokens[i + 1].text.isupper()
    credit = shouted and i > 0 and tokens[i - 1].text.isupper() and tokens[i - 1].low in GIVEN
    return credit or (tokens[i].low == tokens[i + 1].low and i > 0 and tokens[i - 1].tag == "CAP")


def _stranger(tokens: list[Token], lo: int, i: int) -> bool:
    """A noun before a name that is no part of it: "on purpose China", "the same thing Wang"."""
    word = tokens[i].low
    if word in _RELATIVE_HEADS:
        return True
    return i > lo and tokens[i - 1].tag == "PREP" and not is_speaker(word) and word not in _MODIFIERS


_MODIFIERS = words(
    "former late then ex-president incoming outgoing acting deputy vice senior top fellow fellow-senator"
)


def _verbal(tokens: list[Token], lo: int, i: int) -> bool:
    """A form that could be a noun or a verb and here is a verb, as far as its neighbour tells."""
    token = tokens[i]
    if token.tag not in {"ED", "ING", "CUE", "VERB"} or i <= lo:
        return False
    return tokens[i - 1].tag not in {"DET", "POSS"}


def _joins(tokens: list[Token], lo: int, i: int, j: int) -> bool:
    """ "Deng and Zhang", "the US and Japan": an "and" inside the subject."""
    if i <= lo or i >= j or tokens[i].low not in {"and", "or"}:
        return False
    left, right = tokens[i - 1], tokens[i + 1]
    if left.tag == "CAP" and right.tag == "CAP":
        return True
    return (
        left.tag in {"CAP", "WORD"}
        and right.tag in {"CAP", "WORD", "DET"}
        and (left.tag == right.tag or right.tag == "DET" or right.low in {"other", "others"})
    )
