"""A numeral at a place, in digits, in words or mixed: "1,133", "3 trillion", "one hundred and thirty million"."""

from __future__ import annotations

from dataclasses import dataclass

from index.quantities import words
from index.quantities.tokens import Tokens

# What may stand right behind the digits of a number.
_SUFFIXES = frozenset({"st", "nd", "rd", "th", "s", "x", "fold", "percent", "pct"}) | frozenset(words.SCALES)

_SHORTENED = frozenset({"mio", "mrd"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """`end` is the token behind it; `scale` is 1 where no scale word follows."""

    value: float
    end: int
    digits: bool
    scale: float = 1.0
    vague: bool = False


def numeral(tokens: Tokens, at: int) -> Numeral | None:
    """The longest numeral that starts at a token; None if there is none or it only names a thing ("G7")."""
    if tokens[at].kind == "number":
        if _names_a_thing(tokens, at):
            return None
        rest = words.VULGAR.get(tokens.word(at + 1), 0.0) if tokens.touches(at + 1) else 0.0
        return _with_scale(tokens, tokens[at].value + rest, at + 1 + (rest > 0), digits=True)
    if tokens.word(at) in words.VULGAR and scale_at(tokens, at + 1)[0] > 1:
        return _with_scale(tokens, words.VULGAR[tokens.word(at)], at + 1, digits=True)
    return _vague(tokens, at) or _in_words(tokens, at)


def scale_at(tokens: Tokens, at: int) -> tuple[float, int]:
    """The scale word at a token ("billion", "bn") and the place behind it; 1 if there is none."""
    place = tokens.past_hyphen(at)
    word = tokens.word(place)
    if word in words.SHORT_SCALES and not (tokens.touches(place) and place == at):
        return 1.0, at
    scale = words.SCALES.get(word)
    short = word in _SHORTENED and tokens[place + 1].text == "." and tokens.touches(place + 1)
    return (scale, place + 1 + short) if scale else (1.0, at)


def _names_a_thing(tokens: Tokens, at: int) -> bool:
    before, after = tokens[at - 1], tokens[at + 1]
    if tokens.touches(at):
        if before.kind == "word" and before.word not in words.DOLLARS and before.text not in words.CURRENCY_CODES:
            return True
        if before.text == "-" and tokens.touches(at - 1) and tokens[at - 2].text[:1].isupper():
            return tokens[at - 2].word not in words.MONTHS and tokens[at].value < 1000
        if before.text in {"+", "/", ":", "."} and tokens.touches(at - 1) and tokens[at - 2].kind == "number":
            return True
    if after.kind == "word" and tokens.touches(at + 1) and not _may_follow(after.word):
        return True
    if _is_acronym(after.text) and tokens[at].text.isdigit() and len(tokens[at].text) < 4:
        return True
    if _is_enumerator(tokens, at):
        return True
    if after.text in {"+", ":", "/"} and tokens.touches(at + 1) and tokens[at + 2].kind == "number":
        return True
    return _designated(tokens, at)


def _may_follow(word: str) -> bool:
    """Whether a word right behind the digits leaves them a number: a suffix, a fraction, a Chinese or Japanese word."""
    return word in _SUFFIXES or word in words.VULGAR or "\u3040" <= word[:1] <= "\u9fff"


def _is_enumerator(tokens: Tokens, at: int) -> bool:
    """ "(3)" counts a list's points."""
    closed = tokens[at + 1].text == ")" and tokens.touches(at + 1)
    opened = at == 0 or (tokens[at - 1].text == "(" and tokens.touches(at))
    return closed and opened and tokens[at].value < 100


def _is_acronym(text: str) -> bool:
    """ "737 MAX": capitals behind a number make a name of it, unless they are a currency or a body's members."""
    return len(text) > 2 and text.isalpha() and text.isupper() and text not in words.CURRENCY_CODES


def _designated(tokens: Tokens, at: int) -> bool:
    if tokens[at - 1].text in {"-", "–"} and tokens[at - 2].kind == "number" and _designated(tokens, at - 2):
        return True
    place = at - 2 if tokens[at - 1].text in {".", "#"} else at - 1
    return tokens[at - 1].text == "#" or (
        tokens.word(place) in words.DESIGNATORS and (place == at - 1 or tokens.touches(place + 1))
    )


def _vague(tokens: Tokens, at: int) -> Numeral | None:
    """ "Dozens", "tens of thousands", "hundreds of millions": a lower bound only."""
    low = words.VAGUE.get(tokens.word(at))
    if low is None:
        return None
    scale = words.VAGUE.get(tokens.word(at + 2), 0.0) if tokens.word(at + 1) == "of" else 0.0
    if scale >= 2e3:
        return Numeral(low * scale / 2, at + 3, digits=False, vague=True)
    return Numeral(low, at + 1, digits=False, vague=True)


def _in_words(tokens: Tokens, at: int) -> Numeral | None:
    half = _half_of_a_scale(tokens, at)
    if half:
        return half
    total, place = 0.0, at
    while True:
        group = _below_thousand(tokens, place)
        if group is None:
            break
        value, place = group
        if value < 0:  # "a million": the article counts one
            value = 1.0
        scale, behind = scale_at(tokens, place)
        total, place = total + value * scale, behind
        if scale == 1.0 or not (tokens.word(place) == "and" or tokens.word(place) in words.UNITS | words.TENS):
            break
        if tokens.word(place) == "and" and _below_thousand(tokens, place + 1) is None:
            break
        place += tokens.word(place) == "and"
    if place == at:
        return None
    behind = _past_half(tokens, place)
    scale, end = scale_at(tokens, behind) if behind > place else (1.0, place)
    return Numeral((total + (0.5 if behind > place else 0.0)) * scale, max(end, behind), digits=False, scale=1.0)


def _half_of_a_scale(tokens: Tokens, at: int) -> Numeral | None:
    """ "Half a million", "a quarter of a million"."""
    share, place = 0.5, at + 1
    if tokens.word(at) != "half":
        many = 1.0 if tokens.word(at) == "a" else float(words.UNITS.get(tokens.word(at), 0))
        share, place = many / 4, at + 3
        if tokens.word(at + 1) not in {"quarter", "quarters"} or tokens.word(at + 2) != "of":
            return None
    if share and tokens.word(place) in {"a", "an"}:
        scale = words.SCALES.get(tokens.word(place + 1)) or words.GROUPS.get(tokens.word(place + 1))
        if scale and tokens.word(place + 1) not in words.SHORT_SCALES:
            return Numeral(scale * share, place + 2, digits=False)
    return None


def _past_half(tokens: Tokens, at: int) -> int:
    return at + 3 if [tokens.word(at + n) for n in range(3)] == ["and", "a", "half"] else at


def _below_thousand(tokens: Tokens, at: int) -> tuple[float, int] | None:
    """A number word group up to 999 and the place behind it; -1 for an article before a scale word."""
    word, following = tokens.word(at), tokens.word(at + 1)
    if word in {"a", "an"}:
        if following == "hundred":
            return _tail(tokens, 100.0, at + 2)
        if following in words.GROUPS:
            return words.GROUPS[following], at + 2
        return (-1.0, at + 1) if following in words.SCALES and following not in words.SHORT_SCALES else None
    small = _below_hundred(tokens, at)
    if small is None:
        return (words.GROUPS[word], at + 1) if word in words.GROUPS else None
    value, place = small
    if tokens.word(place) == "hundred":
        return _tail(tokens, value * 100, place + 1)
    if tokens.word(place) in words.GROUPS:
        return value * words.GROUPS[tokens.word(place)], place + 1
    return small


def _tail(tokens: Tokens, hundreds: float, at: int) -> tuple[float, int]:
    place = at + 1 if tokens.word(at) == "and" else at
    rest = _below_hundred(tokens, place)
    return (hundreds + rest[0], rest[1]) if rest else (hundreds, at)


def _below_hundred(tokens: Tokens, at: int) -> tuple[float, int] | None:
    word = tokens.word(at)
    if word in words.TENS:
        place = tokens.past_hyphen(at + 1)
        unit = words.UNITS.get(tokens.word(place), 0)
        adjacent = place > at + 1 or 0 < unit < 10
        return (words.TENS[word] + unit, place + 1) if 0 < unit < 10 and adjacent else (words.TENS[word], at + 1)
    return (words.UNITS[word], at + 1) if word in words.UNITS else None


def _with_scale(tokens: Tokens, value: float, at: int, *, digits: bool) -> Numeral:
    scale, place = scale_at(tokens, at)
    if scale == 1.0 and tokens.word(at) == "hundred":
        scale, place = 100.0, at + 1
    return Numeral(value * scale, place, digits=digits, scale=scale)
