"""Headings of tables are no speakers, and silence no author."""

from __future__ import annotations

from pathlib import Path

from index.library.ingest import ingest

CLAIM = "The harbour should therefore be enlarged, because the cost of waiting will only grow in the coming years."


def test_tables_with_a_letter_before_their_number_are_no_turns(tmp_path: Path) -> None:
    tables = [
        f"Table A.{n}: Number of {what} that used the strait" for n, what in ((1, "ships"), (2, "boats"), (3, "tugs"))
    ]
    file = tmp_path / "report.txt"
    file.write_text("\n\n".join([f"{CLAIM} It is late.", *tables, "The tolls are high."]), encoding="utf-8")
    reading = ingest(file)
    assert [s.kind for s in reading.statements] == ["author"]
