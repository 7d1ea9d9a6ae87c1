"""What stands twice: pull quotes, repeated paragraphs and second copies of a text."""

from __future__ import annotations

import re
from collections import Counter

from index.structure.blocks import Block
from index.structure.draft import Draft, is_closed, is_emphasised, is_good_prose, words
from index.text.grams import LEAST, NEAR, Gram, grams, numbers
from index.text.letters import fold, letters

_NEARLY = 0.95
_PULLED = 400
_FEWEST = 4
_TURN = 30


def find_repeats(draft: Draft) -> None:
    """Sets aside what repeats another block; the fuller, else the earlier one stays."""
    candidates = [b for b in draft.blocks if b.is_prose and b.role != "table" and _may_repeat(b)]
    own = [set(grams(b.text)) for b in candidates]
    figures = [numbers(b.text) for b in candidates]
    places: dict[Gram, list[int]] = {}
    for number, found in enumerate(own):
        for gram in found:
            places.setdefault(gram, []).append(number)
    begins = _front(draft)
    gone: dict[int, tuple[int, float]] = {}
    for number, block in enumerate(candidates):
        title = block.start < begins and not (is_emphasised(block) and is_closed(block.text))
        holder = None if title else _holder(number, own, places, gone, is_emphasised(block))
        if holder is not None and figures[number] <= figures[holder[0]]:
            gone[number] = holder
    for number, (other, share) in gone.items():
        block = candidates[number]
        if share >= _NEARLY or is_emphasised(block) or _in_run(number, other, gone):
            _set_aside(block, candidates[other], number > other)


def _in_run(number: int, other: int, gone: dict[int, tuple[int, float]]) -> bool:
    """Whether the block's neighbour repeats the neighbour of what it repeats: then both belong to a copy."""
    return any(number + step in gone and gone[number + step][0] == other + step for step in (-1, 1))


def find_short_pulls(draft: Draft) -> None:
    """A short emphasised paragraph that stands word for word in another one is a pull quote too."""
    body = None
    for block in draft.prose():
        if _FEWEST <= len(words(block.text)) < LEAST and is_emphasised(block) and is_closed(block.text):
            body = body or "\n".join(fold(letters(b.text)) for b in draft.prose() if not is_emphasised(b))
            if fold(letters(block.text)) in body:
                block.set_aside("pull quote", "stands in another paragraph")


def _may_repeat(block: Block) -> bool:
    """A lead-in ("… as follows:") or a heading may stand twice; something else follows each time."""
    count = len(words(block.text))
    leads_in = block.text.endswith(":") and len(block.text) < 200
    heads = block.source.startswith("**") and is_emphasised(block) and count <= 16 and not is_closed(block.text)
    turn = block.label is not None and count < _TURN
    return count >= LEAST and not leads_in and not heads and not turn


def _front(draft: Draft) -> int:
    """Where the first paragraph beyond doubt begins: what stands before it may be a title."""
    return next((b.start for b in draft.blocks if b.is_prose and is_good_prose(b)), 0)


def _holder(
    number: int,
    own: list[set[Gram]],
    places: dict[Gram, list[int]],
    gone: dict[int, tuple[int, float]],
    emphasised: bool,
) -> tuple[int, float] | None:
    """The block that holds nearly all of this one and stays itself, and the share it holds."""
    mine = own[number]
    shared = Counter(o for gram in mine for o in places[gram] if o != number and o not in gone)
    for other, count in shared.most_common(3):
        larger = len(own[other]) > 1.15 * len(mine)
        if count >= (0.5 if emphasised and larger else NEAR) * len(mine) and (larger or other < number):
            return other, count / len(mine)
    return None


def _set_aside(block: Block, other: Block, later: bool) -> None:
    pulled = is_emphasised(block) and not is_emphasised(other)
    if len(block.text) <= _PULLED and (pulled or len(other.text) > 1.15 * len(block.text)):
        kind = "pull quote" if is_emphasised(block) else "repeated"
        block.set_aside(kind, f"repeats what stands at {other.start}")
    else:
        block.set_aside("copy" if later else "repeated", f"the same text stands at {other.start}")


def find_copied_heads(draft: Draft) -> None:
    """A heading or a biography between copies belongs to the copy."""
    seen: set[str] = set()
    copies = {i for i, b in enumerate(draft.blocks) if b.role == "copy"}
    for number, block in enumerate(draft.blocks):
        if block.role not in ("heading", "bio"):
            continue
        key = re.sub(r"\W+", "", fold(block.text))
        if key in seen and sum(number + step in copies for step in (-3, -2, -1, 1, 2, 3)) >= 2:
            block.set_aside("copy", "belongs to a copy")
        seen.add(key)
