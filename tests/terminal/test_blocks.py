"""Block Kit drawn for a terminal."""

from __future__ import annotations

from typing import Any

import click
from hypothesis import given
from hypothesis import strategies as st

from bot.blocks.rich import bullets, quote, rich, section, text
from bot.terminal.blocks import BAR, lines


def plain(blocks: list[dict[str, Any]], width: int = 40) -> list[str]:
    return [click.unstyle(line) for line in lines(blocks, width)]


def test_a_quotation_has_a_bar_on_every_line() -> None:
    words = "The ferries will sail in every season, and nobody will ask why they did not sail before."
    drawn = plain([rich(section(text("Oda Tverrvik", bold=True)), quote(text(words)))])
    assert drawn[0] == "Oda Tverrvik"
    quoted = [line for line in drawn if line.startswith(BAR)]
    assert len(quoted) > 1
    assert " ".join(line.removeprefix(BAR) for line in quoted) == words


def test_names_are_bold() -> None:
    drawn = "\n".join(lines([rich(section(text("Oda Tverrvik", bold=True), text(" says")))], 40))
    assert click.style("Tverrvik", bold=True) in drawn
    assert "says" in drawn


def test_lists_links_and_escapes() -> None:
    link = {"type": "link", "url": "https://quay.example/1", "text": "quay.example"}
    context = {"type": "context", "elements": [{"type": "mrkdwn", "text": "a &lt;b&gt; &amp; c"}]}
    drawn = plain([rich(bullets([section(text("one")), section(link)])), context, {"type": "divider"}], 60)
    assert "  • one" in drawn
    assert "  • quay.example <https://quay.example/1>" in drawn
    assert "a <b> & c" in drawn


def test_what_can_only_be_clicked_is_left_out() -> None:
    assert plain([{"type": "actions", "elements": []}]) == []


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1), st.integers(20, 120))
def test_no_word_is_lost_and_no_line_is_longer_than_it_must_be(words: str, width: int) -> None:
    drawn = plain([rich(quote(text(words)))], width)
    assert " ".join(" ".join(line.removeprefix(BAR.rstrip()) for line in drawn).split()) == " ".join(words.split())
    longest = max((len(word) for word in words.split()), default=0)
    assert all(len(line) <= max(width, longest + len(BAR)) for line in drawn)
