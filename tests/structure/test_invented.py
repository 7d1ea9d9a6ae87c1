"""Documents of other kinds than the ones at hand: what is prose stays, nothing else gets through."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.structure.documents import MAKERS
from tests.structure.made import Made, kept_and_let_through, read


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_prose_is_kept_and_noise_is_not_let_through(make: Callable[[int], Made], seed: int) -> None:
    made = make(seed)
    kept, through = kept_and_let_through(made, read(made.text))
    assert kept >= 0.995, missing(made)
    assert through <= 0.005, let_through(made)


def missing(made: Made) -> list[str]:
    """Pieces of prose that are in no paragraph."""
    held = {i for p in read(made.text).paragraphs for a, b in p.plain.spans() for i in range(a, b)}
    return [
        made.text[a:b] for a, b in made.spans["prose"] if not {i for i in range(a, b) if made.text[i].isalnum()} <= held
    ]


def let_through(made: Made) -> list[str]:
    """Pieces of noise that are in a paragraph."""
    held = {i for p in read(made.text).paragraphs for a, b in p.plain.spans() for i in range(a, b)}
    return [
        made.text[a:b] for a, b in made.spans["noise"] if any(i in held and made.text[i].isalnum() for i in range(a, b))
    ]
