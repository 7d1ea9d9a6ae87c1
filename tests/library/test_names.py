"""Documents whose files are called alike are told apart by the shortest path."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import UnknownDocument
from index.library import Library

SENTENCE = "The customs union of Tolvik and Braum was renewed for another decade after a long and sober debate.\n"


def test_alike_names_are_told_apart_and_plain_again_when_alone(tmp_path: Path) -> None:
    for folder in ("2023/spring", "2024/spring", "2024/autumn"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "report_1.txt").write_text(f"{folder}. {SENTENCE}", encoding="utf-8")
    (tmp_path / "reportX1.txt").write_text(SENTENCE, encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([tmp_path / "2023", tmp_path / "2024", tmp_path / "reportX1.txt"])
        assert set(library.names().values()) == {
            "2023/spring/report_1.txt", "2024/spring/report_1.txt", "autumn/report_1.txt", "reportX1.txt",
        }  # fmt: skip
        with pytest.raises(UnknownDocument, match="several"):
            library.remove("report_1.txt")
        assert library.remove("2023/spring/report_1.txt") == "2023/spring/report_1.txt"
        assert set(library.names().values()) == {"spring/report_1.txt", "autumn/report_1.txt", "reportX1.txt"}
        library.remove("autumn/report_1.txt")
        assert set(library.names().values()) == {"report_1.txt", "reportX1.txt"}
