"""For or against: only where two cues agree, right where given."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.search.tokens import tokens
from index.stance.direction import direction
from index.stance.topic import head_of
from tests.stance.labelled import KINDS, OWN, TARIFFS


def read(topic: str, cue: str, polarity: str, words: str) -> str:
    terms = tokens(topic)
    direct = words[:1].isupper()
    head = head_of(topic, terms) or terms[-1]
    return direction(words, cue, polarity, frozenset(terms), head=head, direct=direct).direction or "-"


def test_labelled_statements_are_read_right_where_they_are_read(shared: Path) -> None:
    raw = (shared / "more" / "roundup-china-tariffs-2024.md").read_text("utf-8")
    found = [(read(topic, cue, polarity, words), label) for topic, cue, polarity, words, label in OWN]
    found += [(read("tariffs", "", "asserted", " ".join(raw[a:b].split())), label) for a, b, label in TARIFFS]
    given = [(got, label) for got, label in found if got != "-"]
    assert len(found) >= 40
    assert len(given) >= 0.4 * len(found)
    assert sum(got == label for got, label in given) >= 0.9 * len(given)


@pytest.mark.parametrize(("topic", "cue", "polarity", "words", "label"), KINDS)
def test_a_kind_of_sentence_shows_its_side_or_none(topic: str, cue: str, polarity: str, words: str, label: str) -> None:
    assert read(topic, cue, polarity, words) == label


def test_one_cue_alone_shows_no_direction() -> None:
    assert read("canal", "says", "asserted", "the canal is a threat") == "-"
    assert read("canal", "welcomes", "asserted", "the news about the canal") == "-"


def test_cues_that_disagree_show_no_direction() -> None:
    assert read("canal", "says", "asserted", "the canal is an opportunity and a threat for the lower towns") == "-"


@pytest.mark.parametrize("hedge", ["", "may ", "would probably ", "could perhaps "])
def test_a_hedge_never_turns_the_direction(hedge: str) -> None:
    words = f"the canal {hedge}harm and endanger the reeds"
    found = direction(words, "says", "asserted", frozenset(tokens("canal")))
    assert found.direction == "against"
    assert found.hedged == bool(hedge)


def test_a_denial_turns_it() -> None:
    assert read("canal", "denies", "denied", "the canal will harm the reeds or endanger the towns") == "for"


def test_what_is_conceded_does_not_count() -> None:
    words = "although the canal is costly, it will strengthen trade and benefit the lower towns"
    assert read("canal", "says", "asserted", words) == "for"


def test_harm_to_something_else_is_not_against_the_topic() -> None:
    words = "the flood destroyed the mill and ruined the bakery; the canal was dug in the year before"
    assert read("canal", "says", "asserted", words) == "-"
