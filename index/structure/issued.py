"""Outlet and date of a cited work, out of what stands behind its title."""

from __future__ import annotations

import re

from index.text.mapped import Span

_MONTH = (
    r"(?:Jan(?:uary|uar)?|Feb(?:ruary|ruar)?|Mar(?:ch|z)?|März|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|"
    r"Aug(?:ust)?|Sept?(?:ember)?|"
    r"O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?|Spring|Summer|Autumn|Fall|Winter)\.?"
)
_DAY = r"\d{1,2}(?!\d)(?:st|nd|rd|th|\.)?(?:\s?[–-]\s?\d{1,2}(?!\d)(?:st|nd|rd|th)?)?"
_YEAR = r"(?:19|20)\d\d"
_FORMS = (
    r"(?:No|Nr|Vol|Issue|Iss|Volume|Number|Heft|Jg|Bd)s?\.?\s?\d[\w/–-]*(?![\w/–-]|"
    r"\sof\s)(?:\s?[(（](?:No\.?\s?)?\d+[)）])?",
    r"第\s?\d+\s?[期卷号]",
    rf"{_YEAR}\s?年(?:\s?\d+\s?[月期])?(?:\s?\d+\s?日)?",
    rf"{_MONTH}(?:\s?[/–-]\s?{_MONTH})?\s+{_DAY}(?:,?\s+{_YEAR})?",
    rf"{_DAY}\s+(?:de\s+)?{_MONTH}(?:,?\s+(?:de\s+)?{_YEAR})?",
    rf"{_MONTH}(?:\s?[/–-]\s?{_MONTH})?(?:,?\s+{_YEAR})?",
    rf"{_YEAR}(?:-\d\d(?:-\d\d)?|[/–]\d{{2,4}})?",
    r"\d{1,3}(?=,?\s?(?:No|Nr|Heft|Issue)\b)|\d{1,3}\s?[(:]\d{1,3}\)?",
    r"n\.d\.|forthcoming",
)
_PART = re.compile("(?:" + "|".join(_FORMS) + ")", re.IGNORECASE)
_JOINED = re.compile(rf"\s*(?:,\s*|\s+|[(（]\s*)(?={_PART.pattern})", re.IGNORECASE)
_STRONG = re.compile(rf"(?:19|20)\d\d|\b(?:No|Vol|Nr|Issue)\b|第\s?\d|n\.d\.|{_MONTH}", re.IGNORECASE)
_PAGES = re.compile(r"(?:pp?|S)\.?\s?\d|\d+\s?[–-]\s?\d+$", re.IGNORECASE)
_ACCESS = re.compile(r"\b(?:accessed|retrieved|last visited|abgerufen|zugriff|consult[ée])\b", re.IGNORECASE)
_EDGE = re.compile(r"(?:^|[\s,;(（:])$")


def is_date(text: str) -> bool:
    return date_span(text, 0) is not None


def date_span(text: str, at: int) -> Span | None:
    """Issue and date as printed ("Vol.30, No.127, 2021"), from `at` on; pages and dates of access left out."""
    limit = found.start() if (found := _ACCESS.search(text, at)) else len(text)
    if (address := text.find("http", at, limit)) >= 0:
        limit = address
    for part in _PART.finditer(text, at, limit):
        if not _EDGE.search(text[: part.start()]) or not _ends(text, part.end()) or _in_brackets(text, part.start()):
            continue
        end = _grown(text, part.end(), limit)
        if _STRONG.search(text[part.start() : end]):
            return part.start(), _with_bracket(text, part.start(), end)
    return None


def _ends(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() or text[end] in "%$" or text[end : end + 2] == "-b")


def _in_brackets(text: str, start: int) -> bool:
    """Whether a date belongs to words in brackets ("(Act No. 8 of 1949)")."""
    if text[:start].rstrip().endswith(","):
        return False
    opened = text.rfind("(", 0, start)
    return opened > text.rfind(")", 0, start) and any(c.isalpha() for c in text[opened:start])


def _grown(text: str, end: int, limit: int) -> int:
    while (link := _JOINED.match(text, end, limit)) is not None:
        part = _PART.match(text, link.end(), limit)
        if part is None or not _ends(text, part.end()) or _PAGES.match(text, link.end()):
            break
        end = part.end()
        if "(" in link.group() or "（" in link.group():
            end += text[end : end + 1] in (")", "）")
    return end


def _with_bracket(text: str, start: int, end: int) -> int:
    """ "12, no. 3 (2022)" keeps its bracket."""
    inside = text[start:end]
    return end + 1 if inside.count("(") > inside.count(")") and text[end : end + 1] == ")" else end


def outlet_and_date(text: str, at: int, emphasis: list[Span]) -> tuple[str | None, str | None]:
    """What stands behind a title: the outlet (emphasised, or up to the date), then issue and date."""
    named = next(((a, b) for a, b in emphasis if a >= at), None)
    when = date_span(text, named[1] if named else at)
    date = text[slice(*when)].strip() if when else None
    if named:
        return text[slice(*named)].strip(" ,.") or None, date
    stop = when[0] if when else next((i for i in (text.find("<http", at), text.find("http", at)) if i >= 0), len(text))
    between = re.sub(r"^\s*[,.:;]?\s*(?:in:?\s+)?", "", text[at:stop]).strip(" ,.(;:《》，。：")
    if not between or len(between) > 120 or _PAGES.match(between):
        return None, date
    return between, date
