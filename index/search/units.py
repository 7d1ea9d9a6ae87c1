"""What a search can return: windows of a few sentences, and statements."""

from __future__ import annotations

from index.text.sentences import sentences

LARGEST = 700


def windows(text: str) -> list[tuple[int, int]]:
    """Plain spans of neighbouring sentences of a paragraph, at most LARGEST characters unless one is longer.

    The pieces are of about equal length, so that no lone last sentence loses its context.
    """
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
