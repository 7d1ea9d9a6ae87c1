"""Speaker labels at the head of paragraphs of transcripts and collections of statements."""

from __future__ import annotations

import re
from collections import Counter

from index.structure.blocks import Block
from index.structure.draft import Draft
from index.text.mapped import Span

_BOLD = re.compile(r"(\*\*|__)(?P<label>[^*\n]{2,160}?)\s*(?::\s*\1|\1\s*:)\s*(?=\S|$)")
_CAPITALS = re.compile(r"(?P<label>[^\W\d_a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ.’' -]{1,60}(?:\([^()]{1,60}\))?)\s*:\s+(?=\S)")
_HEARING = re.compile(
    r"(?P<label>(?:Mr|Ms|Mrs|Dr|Miss|Senator|Representative|Secretary|Ambassador|General|Admiral|Chairman|"
    r"Chairwoman|Chair|The|Judge|"
    r"Governor|Professor)\.? [A-Z][\w’'-]+(?: of [A-Z]\w+(?: [A-Z]\w+)?)?)\.\s+(?=\S)"
)
_PLAIN = re.compile(r"(?P<label>[^\W\d_][\w.’' -]{0,50}(?:\([^()]{1,40}\)|, [^:]{2,60})?)\s?[:：]\s+(?=\S)")
_ENOUGH = 3


def labels(draft: Draft) -> dict[int, Span]:
    """File offset of a block → plain span of the label at its head."""
    prose = [b for b in draft.blocks if b.role in ("prose", "item", "quote")]
    found = {b.start: span for b in prose if (span := _bold(b)) is not None}
    plain = {b.start: m for b in prose if b.start not in found and (m := _at_head(b)) is not None}
    counts = Counter(_key(m.group("label")) for m in plain.values())
    capitals = {k for m in plain.values() if (k := _key(m.group("label"))) and m.group("label").split()[-1].isupper()}
    enough = sum(n for k, n in counts.items() if n >= 2 or k in capitals) >= _ENOUGH
    for start, match in plain.items():
        key = _key(match.group("label"))
        if enough and (counts[key] >= 2 or key in capitals):
            found[start] = match.span("label")
    return found


def _bold(block: Block) -> Span | None:
    found = _BOLD.match(block.source)
    if found is None or found.end() >= len(block.source):
        return None
    label = found.group("label").rstrip(": ")
    text = block.text
    return (0, len(label)) if text.startswith(label) and len(label.split()) <= 25 else None


def _at_head(block: Block) -> re.Match[str] | None:
    text = block.text[:200]
    for pattern in (_HEARING, _CAPITALS, _PLAIN):
        found = pattern.match(text)
        if found and len(found.group("label").split()) <= 8:
            return found
    return None


def _key(label: str) -> str:
    return re.sub(r"\s*[(,].*", "", label).strip(" .").casefold()
