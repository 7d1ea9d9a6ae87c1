"""Quotation marks: which opens, which closes, and where an unclosed one ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

PAIRS = {
    "“": '”"',
    "„": '“”"',
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "‹": "›",
    '"': '"”',
    "‘": "’'",
    "‚": "‘’",
    "'": "'’",
    "”": "”“",
    "’": "’'",
}
_SINGLE = "‘'’‚"
_MARKS = re.compile("[“”„«»「」『』‹›\"‘’'‚]")
_END = re.compile(r"(?:(?<![A-Z]\.[A-Z])\.|[!?…])[\"'’)\]]*(?=\s|$)")
_LONGEST_SINGLE = 400


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: `start`/`end` with its marks, `inner` without. Plain offsets."""

    start: int
    end: int
    inner: tuple[int, int]
    closed: bool = True

    def words(self, text: str) -> int:
        return len(re.findall(r"\w+", text[self.inner[0] : self.inner[1]]))


def pair(text: str, runs_on: bool = False) -> list[Quotation]:
    """The outermost quotations of a paragraph, in order.

    One that is never closed ends with its sentence; with the paragraph if it `runs_on` into the next one,
    which then opens with a quotation mark again.
    """
    found: list[Quotation] = []
    at = 0
    while mark := _MARKS.search(text, at):
        start = mark.start()
        at = start + 1
        if not _opens(text, start):
            continue
        close = _closing(text, start)
        if close is None:
            if text[start] in _SINGLE or text[start] == "”":
                continue
            found.append(_unclosed(text, start, runs_on and not _MARKS.search(text, start + 1)))
        else:
            found.append(Quotation(start, close + 1, (start + 1, close)))
        at = max(found[-1].end, at)
    return found


def _opens(text: str, i: int) -> bool:
    mark = text[i]
    before = text[i - 1] if i else " "
    after = text[i + 1] if i + 1 < len(text) else " "
    if mark in "“„「『‹‘":
        return True
    if mark == "‚":  # a comma in some fonts
        return (before.isspace() or before in "(„»") and after.isalpha()
    if mark == "”":  # set the wrong way round: ”play fast,“ and ”dirt”
        return (before.isspace() or before in "([—–") and (after.isalnum() or after == "[")
    if mark == "«":
        return True
    if mark == "»":
        return before.isspace() and after.isalpha()
    if mark == '"':
        return not (before.isdigit() and not after.isalnum()) and (not after.isspace() or before.isspace())
    if mark in "'’":
        return (before.isspace() or before in '(["“—–-') and after.isalpha() and not _clipped(text, i)
    return False


def _clipped(text: str, i: int) -> bool:
    """'em, 'til, '90s: the mark stands for letters left out."""
    return bool(re.match(r"['’](?:em|til|tis|twas|cause|bout|n|round)\b|['’]\d", text[i:], re.IGNORECASE))


def _closing(text: str, start: int) -> int | None:
    closers = PAIRS[text[start]]
    single = text[start] in _SINGLE
    limit = min(len(text), start + _LONGEST_SINGLE) if single else len(text)
    depth = 0
    for i in range(start + 1, limit):
        c = text[i]
        if c == text[start] and c not in closers:
            depth += 1
            if text[start] in "“" and depth == 1 and not _nested(text, start, i):
                return None
        elif c in closers and _closes(text, i, single):
            if depth == 0 or c != closers[0]:
                return i
            depth -= 1
        elif c == '"' == text[start] and i > start + 1 and _reopens(text, i):
            return None
    return None


def _nested(text: str, start: int, i: int) -> bool:
    """Whether a second opening mark is inside the first quotation: both are closed further on."""
    following = [c for c in text[i + 1 :] if c in "“”"]
    return following[:2] == ["”", "”"]


def _closes(text: str, i: int, single: bool) -> bool:
    before = text[i - 1]
    after = text[i + 1] if i + 1 < len(text) else " "
    if single:
        if before.isspace() or after.isalnum():
            return False
        return not (before == "s" and re.match(r".\s[a-z][^‘'’]{1,80}[^s\s][’'](?!\w)", text[i:]))
    if text[i] == '"':
        return not before.isspace() or not (after.isalnum())
    return True


def _reopens(text: str, i: int) -> bool:
    """A straight mark that can only open: the one before it was never closed."""
    return text[i - 1].isspace() and i + 1 < len(text) and text[i + 1].isalnum()


def opens_with_mark(text: str) -> bool:
    """Whether a paragraph begins with an opening quotation mark."""
    return text.lstrip()[:1] in {"“", '"', "„", "«", "「"}


def _unclosed(text: str, start: int, runs_on: bool) -> Quotation:
    end = None if runs_on else _END.search(text, start + 1)
    stop = end.end() if end else len(text.rstrip())
    return Quotation(start, stop, (start + 1, stop), closed=False)
