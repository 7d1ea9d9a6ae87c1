"""What every kind of lists can do: a module for types alone, which no process loads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from index.search.okapi import Norm
from index.search.tail import State


class Postings(Protocol):
    """The list of one term."""

    def __len__(self) -> int: ...

    def tfs_of(self, units: Sequence[int]) -> Sequence[int]:
        """How often the term stands in each of some units; 0 where it does not."""
        ...


P = TypeVar("P", bound=Postings)


class Lists(Protocol[P]):
    """All lists of one library file, as of the last look at it."""

    def refresh(self) -> State:
        """Looks whether any process changed the library, and keeps what is still true."""
        ...

    def get(self, term: str) -> P:
        """The list of a term, empty if no unit has it."""
        ...

    def lengths_of(self, units: Sequence[int]) -> Sequence[float]:
        """The lengths of units, in terms."""
        ...

    def candidates(
        self, entries: Sequence[tuple[P, float]], norm: Norm, k: int, allowed: bytearray | None
    ) -> list[int]:
        """Units among which are the k best by some lists and their factors, and all that are tied with the k-th.

        `allowed` has a byte for each unit id, 0 for those that must not answer.
        """
        ...
