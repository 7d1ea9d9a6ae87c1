"""Amounts at a place: money, shares, counts, ordinals, multiples and spans of time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from index.quantities import words
from index.quantities.model import Amount, AmountKind
from index.quantities.numerals import Numeral, numeral
from index.quantities.tokens import Tokens

_RANGE_MARKS = frozenset({"-", "–", "—"})
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_AFTER_A_FRACTION = frozenset({"of", "more", "less", "higher", "lower", "larger", "smaller"})


@dataclass(frozen=True, slots=True)
class _Unit:
    kind: AmountKind
    unit: str
    end: int
    inferred: tuple[str, ...] = ()


def amount(tokens: Tokens, at: int) -> tuple[list[Amount], int] | None:
    """The amounts that start at a token (two for a change "from 1 to 2 percent") and the place behind them."""
    single = _ordinal(tokens, at) or _long_span(tokens, at) or _fraction(tokens, at) or _multiple_word(tokens, at)
    if single:
        return [single[0]], single[1]
    return _measured(tokens, at)


def _make(tokens: Tokens, start: int, end: int, kind: AmountKind, low: float | None, high: float | None,
          unit: str = "", **more: object) -> Amount:  # fmt: skip
    first, last = tokens[start].start, tokens[end - 1].end
    made = Amount(kind, low, high, unit, tokens.text[first:last], first, last)
    return replace(made, **more)  # type: ignore[arg-type]


def nouns_behind(tokens: Tokens, at: int) -> tuple[str, ...]:
    """Up to four words behind an amount, as far as its noun phrase goes."""
    found: list[str] = []
    place = at
    while len(found) < 4:
        place = tokens.past_hyphen(place)
        token = tokens[place]
        if token.kind != "word" or token.word in words.NOUN_STOPS:
            break
        found.append(token.word)
        place += 1
    return tuple(found)


def _ordinal(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    token = tokens[at]
    number, end = words.ORDINALS.get(token.word), at + 1
    suffix = tokens.touches(at + 1) and tokens.word(at + 1) in _ORDINAL_ENDS
    if token.kind == "number" and token.text.isdigit() and suffix:
        number, end = int(token.text), at + 2
    elif token.word in words.TENS and tokens.past_hyphen(at + 1) > at + 1:
        unit = words.ORDINALS.get(tokens.word(at + 2), 10)
        number, end = (words.TENS[token.word] + unit, at + 3) if unit < 10 else (None, at)
    if number is None or (not suffix and (tokens[end].text == "," or not nouns_behind(tokens, end))):
        return None
    made = _make(tokens, at, end, "ordinal", float(number), float(number), nouns=nouns_behind(tokens, end))
    return made, end


def _long_span(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    """ "A decade", "half a century": spans that are told without a numeral."""
    half = tokens.word(at) == "half"
    place = at + half
    unit = words.SPANS_OF_TIME.get(tokens.word(place + 1), "")
    if tokens.word(place) not in {"a", "an"} or unit not in words.IN_YEARS:
        return None
    value = 0.5 if half else 1.0
    return _make(tokens, at, place + 2, "duration", value, value, unit), place + 2


def _fraction(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    """ "A fifth", "two thirds", "half of", "one in five", "two out of three"; in percent."""
    figures = _in_figures(tokens, at)
    if figures:
        return figures
    above, place = _numerator(tokens, at)
    if above is None:
        return _one_in(tokens, at)
    below = words.FRACTIONS.get(tokens.word(place))
    if below is None or not _is_fraction(tokens, at, place):
        return _one_in(tokens, at)
    if [tokens.word(place + 1), tokens.word(place + 2)] == ["of", "a"] and tokens.word(place + 3) in words.SCALES:
        return None
    share = 100.0 * above / below
    nouns = nouns_behind(tokens, place + 1 + (tokens.word(place + 1) == "of"))
    return _make(tokens, at, place + 1, "share", share, share, "%", fraction=True, nouns=nouns), place + 1


def _in_figures(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    """ "½ of", "1/3 of the"."""
    end, share = at + 1, words.VULGAR.get(tokens.word(at), 0.0)
    above, below = tokens[at], tokens[at + 2]
    slashed = tokens[at + 1].text == "/" and tokens.touches(at + 1) and tokens.touches(at + 2)
    if slashed and above.kind == below.kind == "number" and 0 < above.value < below.value <= 10:
        end, share = at + 3, above.value / below.value
    if not share or tokens.word(end) != "of":
        return None
    made = _make(tokens, at, end, "share", 100 * share, 100 * share, "%", fraction=True,
                 nouns=nouns_behind(tokens, end + 1))  # fmt: skip
    return made, end


def _numerator(tokens: Tokens, at: int) -> tuple[float | None, int]:
    word = tokens.word(at)
    if word == "half" and tokens.word(at - 1) not in words.ORDINALS:
        return 1.0, at
    if word in {"a", "an"}:
        return 1.0, at + 1
    if word in words.UNITS and 0 < words.UNITS[word] < 20:
        return float(words.UNITS[word]), tokens.past_hyphen(at + 1)
    return None, at


def _is_fraction(tokens: Tokens, at: int, place: int) -> bool:
    word, behind = tokens.word(place), tokens.word(place + 1)
    if word == "half":
        return behind in {"of", "the", "its", "their", "all"} or at < place
    if word.endswith("s"):
        return True
    if word in {"quarter"} and behind not in {"of", "more", "less"}:
        return False
    return behind in _AFTER_A_FRACTION or tokens[place + 1].text in {".", ""}


def _one_in(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    above = numeral(tokens, at)
    if above is None or above.vague:
        return None
    place = above.end
    place = tokens.past_hyphen(place)
    place += 2 if [tokens.word(place), tokens.word(place + 1)] == ["out", "of"] else tokens.word(place) == "in"
    place = tokens.past_hyphen(place)
    below = numeral(tokens, place) if tokens.word(place - 1) in {"in", "of"} or tokens.word(place - 2) == "in" else None
    if below is None or below.value <= above.value or below.value < 2 or below.value > 1000:
        return None
    share, nouns = 100.0 * above.value / below.value, nouns_behind(tokens, below.end)
    return _make(tokens, at, below.end, "share", share, share, "%", fraction=True, nouns=nouns), below.end


def _multiple_word(tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    """ "Twice", "tenfold", "doubled"."""
    word = tokens.word(at)
    times: float | None = words.MULTIPLES.get(word)
    if times is None and word.endswith("fold"):
        times = words.UNITS.get(word[:-4])
    if times is None:
        return None
    return _make(tokens, at, at + 1, "multiple", float(times), float(times), nouns=nouns_behind(tokens, at + 1)), at + 1


def _measured(tokens: Tokens, at: int) -> tuple[list[Amount], int] | None:
    """A numeral with what stands round it: sign or code before, unit or noun behind, a second end."""
    sign = _currency_before(tokens, at)
    start = at
    begin = sign.end if sign else at
    dash = tokens[begin].text in {"-", "−", "–"} and tokens.touches(begin + 1)
    negative = tokens.word(begin) == "minus" or (dash and (sign is not None or not tokens.touches(at)))
    first = numeral(tokens, begin + negative)
    if first is None or _is_word_one(tokens, first, at):
        return None
    if negative:
        first = replace(first, value=-first.value)
    second, behind, joint = _second(tokens, first, sign, start)
    unit = _unit_behind(tokens, behind if second is None else second.end, first if second is None else second)
    if sign:
        unit = sign if second is None else replace(sign, end=second.end)
        unit = replace(unit, end=(second or first).end)
    if second is None:
        return [_single(tokens, start, first, unit)], unit.end
    return _pair(tokens, start, first, second, unit, joint), unit.end


def _is_word_one(tokens: Tokens, first: Numeral, at: int) -> bool:
    """ "One" as a pronoun or article counts nothing."""
    return first.value in {0.0, 1.0} and not first.digits and first.end == at + 1 and (
        not nouns_behind(tokens, first.end)
    )  # fmt: skip


def _currency_before(tokens: Tokens, at: int) -> _Unit | None:
    token, following = tokens[at], tokens[at + 1]
    if token.kind == "word" and token.word in words.DOLLARS:
        place = at + 1 + (following.text == "." and tokens.touches(at + 1))
        place += tokens[place].text == "\\"
        if tokens[place].text == "$" and tokens.touches(at + 1):
            return _Unit("money", words.DOLLARS[token.word], place + 1)
    if token.text in words.CURRENCY_SIGNS:
        return _Unit("money", words.CURRENCY_SIGNS[token.text], at + 1, ("currency",) if token.text in "$¥" else ())
    if token.text in words.CURRENCY_CODES and following.kind == "number":
        return _Unit("money", words.CODE_OF.get(token.text, token.text), at + 1)
    return None


def _second(tokens: Tokens, first: Numeral, sign: _Unit | None, start: int) -> tuple[Numeral | None, int, str]:
    """The other end of a range ("3-5", "3 to 5", "between 3 and 5") or of a change ("from 1 percent to 2 percent")."""
    unit = _unit_behind(tokens, first.end, first)
    for place in dict.fromkeys((first.end, unit.end)):
        joint = tokens[place]
        hyphen = joint.text in _RANGE_MARKS and tokens.touches(place) == tokens.touches(place + 1)
        between = joint.word == "and" and tokens.behind(start, "between")
        if not (hyphen or joint.word == "to" or between):
            continue
        other = _currency_before(tokens, place + 1)
        second = numeral(tokens, other.end if other else place + 1)
        if second and not (hyphen and not second.digits) and _same_measure(tokens, unit, first, second):
            change = joint.word == "to" and "from" in {tokens.word(start - n) for n in (1, 2)}
            if change or second.value * (second.scale == 1 or first.scale > 1 or 1) > first.value:
                return second, second.end, "change" if change else "range"
    return None, first.end, ""


def _same_measure(tokens: Tokens, unit: _Unit, first: Numeral, second: Numeral) -> bool:
    """Whether both ends can be of one unit: "3.2 per cent to 1.2 million units" is no range."""
    return unit.end == first.end or _unit_behind(tokens, second.end, second).unit == unit.unit != ""


def _unit_behind(tokens: Tokens, at: int, number: Numeral) -> _Unit:
    place = tokens.past_hyphen(at)
    word, text = tokens.word(place), tokens[place].text
    if text == "%" or word in {"percent", "percentage", "pct", "prozent"}:
        return _Unit("share", "%", place + 1)
    if word == "per" and tokens.word(place + 1) == "cent":
        return _Unit("share", "%", place + 2)
    money = _currency_behind(tokens, place)
    if money:
        return money
    if word in words.SPANS_OF_TIME and not number.vague:
        return _Unit("duration", words.SPANS_OF_TIME[word], place + 1)
    if word == "times" or (word == "x" and tokens.touches(place)):
        return _Unit("multiple", "", place + 1)
    if word == "fold":
        return _Unit("multiple", "", place + 1)
    return _Unit("count" if nouns_behind(tokens, at) else "number", "", at)


def _currency_behind(tokens: Tokens, at: int) -> _Unit | None:
    token = tokens[at]
    if token.text in words.CURRENCY_CODES:
        return _Unit("money", words.CODE_OF.get(token.text, token.text), at + 1)
    if token.text in {"€", "£", "₩", "₹"} and token.text in words.CURRENCY_SIGNS:
        return _Unit("money", words.CURRENCY_SIGNS[token.text], at + 1)
    nation = "USD" if token.word == "u.s" else words.NATIONS_OF_DOLLARS.get(token.word)
    place = at
    if nation:
        place += 1 + (tokens[at + 1].text == ".") + (tokens.word(at + 1) == "kong")
    code = words.CURRENCY_WORDS.get(tokens.word(place))
    if code is None:
        return None
    plain_dollar = tokens.word(place).startswith("dollar")
    if nation and (plain_dollar or nation == code):
        return _Unit("money", nation, place + 1)
    return _Unit("money", code, place + 1, ("currency",) if plain_dollar else ())


def _single(tokens: Tokens, start: int, number: Numeral, unit: _Unit) -> Amount:
    value, kind = number.value, unit.kind
    nouns = nouns_behind(tokens, unit.end + (tokens.word(unit.end) == "of" and kind != "count"))
    made = _make(tokens, start, unit.end, kind, value, value, unit.unit, nouns=nouns, inferred=unit.inferred)
    return replace(made, high=None, bound="vague") if number.vague else made


def _pair(tokens: Tokens, start: int, first: Numeral, second: Numeral, unit: _Unit, joint: str) -> list[Amount]:
    low, high = first.value, second.value
    inferred = unit.inferred
    if first.scale == 1.0 and second.scale > 1.0 and low < high / second.scale:
        low, inferred = low * second.scale, (*inferred, "scale")
    nouns = nouns_behind(tokens, unit.end + (tokens.word(unit.end) == "of"))
    if joint == "range":
        return [_make(tokens, start, unit.end, unit.kind, low, high, unit.unit, nouns=nouns, inferred=inferred,
                      bound="range")]  # fmt: skip
    before = _make(tokens, start, first.end, unit.kind, low, low, unit.unit, nouns=nouns, part="from",
                   inferred=(*inferred, "unit"))  # fmt: skip
    begin = _start_of(tokens, second)
    return [before, _make(tokens, begin, unit.end, unit.kind, high, high, unit.unit, nouns=nouns, part="to",
                          inferred=unit.inferred)]  # fmt: skip


def _start_of(tokens: Tokens, number: Numeral) -> int:
    place = number.end - 1
    while place > 0 and tokens.word(place - 1) != "to":
        place -= 1
    return place
