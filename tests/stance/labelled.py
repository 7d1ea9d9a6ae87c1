"""Statements labelled by a reader before the rules were tried.

`labelled.tsv` is our own prose: topic, reporting verb, polarity, words, direction ("-": the words do not show any).
"""

from __future__ import annotations

from pathlib import Path


def _rows(name: str) -> list[tuple[str, ...]]:
    return [tuple(line.split("\t")) for line in Path(__file__).with_name(name).read_text("utf-8").splitlines()]


OWN = _rows("labelled.tsv")
# Kinds of sentence that show a side, and others that look like them and show none, in our own prose; unlike the
# statements above, written with the rules.
KINDS = _rows("kinds.tsv")

# Spans in the file of real statements on the tariffs of May 2024, all read before.
TARIFFS: tuple[tuple[int, int, str], ...] = (
    (1293, 1674, "for"),
    (1886, 2030, "-"),
    (3831, 3950, "-"),
    (6827, 7123, "for"),
    (7309, 7442, "for"),
    (7547, 7820, "for"),
    (7824, 8004, "for"),
    (8352, 8653, "for"),
    (10930, 11093, "-"),
    (11223, 11338, "against"),
    (16654, 16909, "for"),
    (16913, 17487, "for"),
    (17670, 18020, "for"),
    (18697, 19311, "for"),
    (20163, 20650, "for"),
    (20859, 21162, "for"),
    (22165, 22264, "for"),
)
