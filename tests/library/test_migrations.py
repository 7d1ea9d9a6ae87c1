"""A library of an older schema is led on after a copy was made, or refused and left as it is."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from index.errors import LibraryError
from index.library import Library, schema
from index.library.copies import places
from index.library.export import people
from index.library.migrations import STEPS as REAL_STEPS
from index.library.migrations import migrate

OLDER = Path(__file__).parent / "older"  # libraries as former versions wrote them: two papers, one a reprint

STEPS = {
    7: "CREATE TABLE harbours (name TEXT); INSERT INTO harbours VALUES ('Orsa; north');",
    8: "ALTER TABLE harbours ADD COLUMN depth REAL;",
}


def older(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("CREATE TABLE documents (id INTEGER PRIMARY KEY, file TEXT)")
    connection.execute("INSERT INTO documents VALUES (1, 'memo.txt')")
    connection.execute("PRAGMA user_version = 7")
    return connection


def test_all_steps_are_taken_and_the_copy_is_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    connection = older(path)
    migrate(connection, path, STEPS, 9)
    assert connection.execute("SELECT name, depth FROM harbours").fetchall() == [("Orsa; north", None)]
    assert connection.execute("PRAGMA user_version").fetchone() == (9,)
    connection.close()
    copy = sqlite3.connect(tmp_path / "library.db.schema7")
    assert copy.execute("SELECT file FROM documents").fetchall() == [("memo.txt",)]
    assert copy.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)
    copy.close()


@pytest.mark.parametrize(
    ("steps", "said"), [({7: STEPS[7]}, "add the documents"), ({**STEPS, 8: "NONSENSE;"}, "unchanged")]
)
def test_half_a_way_is_not_gone(steps: dict[int, str], said: str, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    connection = older(path)
    with pytest.raises(LibraryError, match=said):
        migrate(connection, path, steps, 9)
    assert connection.execute("PRAGMA user_version").fetchone() == (7,)
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)
    connection.close()


@pytest.mark.parametrize(("version", "said"), [(schema.VERSION + 1, "newer"), (-1, "schema -1")])
def test_other_versions_are_refused_in_one_line(version: int, said: str, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Library(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    with pytest.raises(LibraryError, match=said) as refused:
        Library(path)
    assert "\n" not in str(refused.value)


def stored(path: Path, version: int) -> Path:
    """A library as it was written when its schema had that version."""
    connection = sqlite3.connect(path)
    connection.executescript((OLDER / f"schema{version}.sql").read_text(encoding="utf-8"))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    return path


def schema_of(library: Library) -> set[str]:
    found = library.db.query("SELECT sql FROM sqlite_master WHERE sql NOT NULL")
    return {" ".join(row["sql"].split()).replace("( ", "(").replace(" )", ")") for row in found}


@pytest.mark.parametrize("version", REAL_STEPS)
def test_a_library_of_each_former_version_is_led_to_todays(version: int, tmp_path: Path) -> None:
    with Library(tmp_path / "new.db", create=True) as new, Library(stored(tmp_path / "old.db", version)) as old:
        assert schema_of(old) == schema_of(new)
        assert old.db.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert list(old.names().values()) == ["ferries.md", "reprint.txt"]
        assert {p["name"] for p in people(old)} >= {"Ilse Marrow", "Bram Teller"}
        assert [s.text for s in old.statements("p.name = 'Bram Teller'")]
    copy = sqlite3.connect(tmp_path / f"old.db.schema{version}")
    assert copy.execute("PRAGMA user_version").fetchone() == (version,)
    assert copy.execute("SELECT count(*) FROM documents").fetchone() == (2,)
    copy.close()


def test_a_library_led_on_still_knows_copies_and_hands_them_over(tmp_path: Path) -> None:
    again = tmp_path / "again.txt"
    with Library(stored(tmp_path / "library.db", 3)) as library:
        again.write_text(library.text("reprint.txt").replace("said that", "says that"), encoding="utf-8")
        library.add([again])
        first = next(p.passage for p in library.passages())
        assert [p["file"] for p in places(library.db, first)] == ["ferries.md", "reprint.txt", "again.txt"]
        library.remove("ferries.md")
        library.remove("again.txt")
        library.add([again])
        first = next(p.passage for p in library.passages())
        assert [p["file"] for p in places(library.db, first)] == ["reprint.txt", "again.txt"]
