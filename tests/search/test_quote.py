"""/quote through the command line's own door: a file goes in, verbatim passages come out."""

from __future__ import annotations

from pathlib import Path

from commands.answers import QuoteAnswer
from commands.run import run
from index.library import Library

PROSE = """The harbour of Velsund has been closed to grain ships since
the spring flood, and the ministry of Ardovia expects no
reopening before the autumn. Its pilots left for the southern ports months ago.

Professor Ilse Marrow of the Institute for Tidal Affairs argues that the blockade of **Velsund** was never lawful,
because the
straits convention forbids any closure that lasts longer than one season.
"""


def test_a_topic_finds_the_passage_word_for_word(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text(PROSE, encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([tmp_path / "note.md"])
        answer = run(library, "/quote lawful blockades")
        assert isinstance(answer, QuoteAnswer)
        assert [r.rank for r in answer.results] == [1]
        assert "**" not in answer.results[0].text
        assert "never lawful" in answer.results[0].text
