"""The app's tables of other versions: carried over after a copy, or refused and left as they are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.serve.app import build
from bot.state.deliveries import Deliveries
from bot.state.reports import reports
from bot.state.tables import TABLES, Store
from bot.state.versions import VERSION
from index.errors import LibraryError
from tests.slack.conftest import Start, settings_for
from tests.slack.stand_in import StandIn

FIRST = """
CREATE TABLE slack_work (
    key TEXT PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, state TEXT NOT NULL,
    slot INTEGER NOT NULL, received REAL NOT NULL, finished REAL
) WITHOUT ROWID;
CREATE TABLE slack_sent (
    work TEXT NOT NULL, step TEXT NOT NULL, state TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (work, step)
) WITHOUT ROWID;
CREATE TABLE slack_reports (
    id INTEGER PRIMARY KEY, work TEXT NOT NULL UNIQUE, item TEXT NOT NULL, file TEXT NOT NULL, spans TEXT NOT NULL,
    person TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, at REAL NOT NULL
);
INSERT INTO slack_sent VALUES ('w1', 'page 0', 'sent', 1.0);
INSERT INTO slack_reports VALUES (1, 'w2', 'i', 'harbour.md', '[]', 'U1', 'cut', 'half of it', 1.0);
"""


@pytest.fixture
def old(library: Path) -> Path:
    with closing(sqlite3.connect(library)) as made:
        made.executescript(FIRST)
    return library


def shape(library: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(library)) as opened:
        sql = "SELECT name, group_concat(c.name) FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.name LIKE ?"
        found = opened.execute(sql.replace("SELECT name", "SELECT m.name") + " GROUP BY m.name", ["slack_%"])
        return set(found.fetchall())


def test_the_first_tables_are_carried_over_after_a_copy(
    old: Path, start: Start, slack: StandIn, tmp_path: Path
) -> None:
    before = shape(old)
    door, desk = start()
    assert Deliveries(desk.store).begin("w1", "page 0") == "sent"
    assert [r["reason"] for r in reports(old)] == ["half of it"]
    door.command("/quote harbour fees")
    assert slack.wait()[0].quotes()
    assert shape(old.with_name("library.db.slack1")) == before
    Store(old).close()  # opening again changes nothing and copies nothing
    new = tmp_path / "new.db"
    with closing(sqlite3.connect(new)) as made:
        made.execute("CREATE TABLE documents (id INTEGER PRIMARY KEY)")
        made.executescript(TABLES)
    assert shape(old) - {("slack_schema", "version")} == shape(new)


def test_tables_from_before_versions_were_written_down_are_taken_as_they_are(library: Path) -> None:
    with closing(sqlite3.connect(library)) as made:
        made.executescript(TABLES)
    Store(library).close()
    assert ("slack_schema", "version") in shape(library)
    assert not library.with_name("library.db.slack2").exists()


def test_tables_of_a_newer_version_are_refused_in_one_line(library: Path, slack: StandIn) -> None:
    Store(library).close()
    with closing(sqlite3.connect(library, isolation_level=None)) as changed:
        changed.execute("UPDATE slack_schema SET version = ?", [VERSION + 1])
    before = shape(library)
    with pytest.raises(LibraryError, match=r"newer Rapporteur .Slack tables 3.*update$"):
        build(settings_for(slack, library))
    assert shape(library) == before


def test_what_cannot_be_brought_on_is_left_as_it_was(old: Path) -> None:
    with closing(sqlite3.connect(old)) as changed:
        changed.execute("CREATE VIEW slack_digests AS SELECT 1 AS team")  # stands in the way of a table
        changed.executescript("CREATE TABLE slack_editions (team TEXT); INSERT INTO slack_editions VALUES ('T');")
    before = shape(old)
    with pytest.raises(LibraryError, match="it is unchanged"):
        Store(old)
    assert shape(old) == before
