"""Terms under which a name is looked up: whatever may be the same name shares one."""

from __future__ import annotations

from itertools import permutations

from index.people.keys import words


def terms(name: str) -> frozenset[str]:
    """The words of a name, and all of them joined (in any order, up to three): Wangfang finds Wang Fang."""
    found = words(name)
    joined = {"=" + "".join(order) for order in permutations(found)} if 0 < len(found) <= 3 else set()
    return frozenset(found) | joined
