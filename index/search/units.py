"""What a search can return: windows of a few sentences, and statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from index.text.sentences import sentences

LARGEST = 1000  # characters of a window, unless one sentence is longer
ENOUGH = 450  # characters from which a window ends with its paragraph


class Window(NamedTuple):
    """Neighbouring sentences: from a plain offset of one paragraph to one of the same or a later paragraph."""

    first: int
    start: int
    last: int
    end: int


def windows(paragraphs: Sequence[tuple[int, str]]) -> list[Window]:
    """Windows over the paragraphs (number, text) of one passage; the numbers are those of its paragraphs.

    A short paragraph goes with the next; a long one is cut into pieces of about equal length, so that no
    lone last sentence loses its context.
    """
    found: list[Window] = []
    open_window: Window | None = None
    length = 0
    for number, text in paragraphs:
        for start, end in _pieces(text):
            if open_window and length + end - start <= LARGEST:
                open_window, length = open_window._replace(last=number, end=end), length + end - start
            else:
                if open_window:
                    found.append(open_window)
                open_window, length = Window(number, start, number, end), end - start
            if length >= ENOUGH:
                found.append(open_window)
                open_window, length = None, 0
    return [*found, open_window] if open_window else found


def _pieces(text: str) -> list[tuple[int, int]]:
    """Plain spans of a paragraph's sentences, packed to about equal pieces of at most LARGEST."""
    spans = sentences(text)
    if not spans:
        return []
    length = spans[-1][1] - spans[0][0]
    target = length / -(-length // LARGEST)
    found: list[tuple[int, int]] = []
    start = spans[0][0]
    for (_, end), following in zip(spans, [*spans[1:], None], strict=True):
        if following is None or following[1] - start > LARGEST or end - start >= target:
            found.append((start, end))
            start = following[0] if following else end
    return found


def slices(window: Window, numbers: Iterable[int], lengths: Mapping[int, int]) -> list[tuple[int, int, int]]:
    """The plain places (paragraph, start, end) that a window covers."""
    return [
        (n, window.start if n == window.first else 0, window.end if n == window.last else lengths[n])
        for n in sorted(numbers)
        if window.first <= n <= window.last
    ]


def window_text(texts: Mapping[int, str], window: Window) -> str:
    """What a reader sees of a window, its paragraphs apart."""
    places = slices(window, texts, {n: len(t) for n, t in texts.items()})
    return "\n\n".join(texts[n][start:end].strip() for n, start, end in places)
