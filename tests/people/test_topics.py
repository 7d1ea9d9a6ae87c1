"""What somebody talks about is told by words that name something, not by those that everybody says."""

from __future__ import annotations

from index.library.topics import topics

SAID = [
    "I think we've kept the first tide gate open, you know, because the tide gate is the way things work.",
    "What we've seen is that the tide gate of Orrin's harbour holds; I think the second one may hold too.",
    "The first thing I know about harbour fees is that harbour fees go up. The new pilot knows it, and the new pilot "
    "thinks of the people.",
]


def told(*names: str) -> dict[str, int]:
    return dict(topics(SAID, names, 20))


def test_what_names_nothing_is_no_topic() -> None:
    found = told()
    assert next(iter(found)) == "tide gate" and found["tide gate"] == 2
    assert not {"think", "know", "first", "weve", "way", "thing", "things", "people"} & set(found)


def test_a_vague_word_counts_beside_one_that_names_something() -> None:
    twice = topics([SAID[2], SAID[2]], (), 20)
    assert ("new pilot", 2) in twice and not any(term == "new" for term, _ in twice)


def test_ones_own_name_is_no_topic() -> None:
    assert "harbour" in told() and "harbour" not in told("Mara Harbour")
