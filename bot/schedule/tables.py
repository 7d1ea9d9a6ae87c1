"""The digests' tables, in the library file beside the app's own."""

from __future__ import annotations

TABLES = """
CREATE TABLE IF NOT EXISTS slack_digests (
    team TEXT NOT NULL, channel TEXT NOT NULL, clock TEXT NOT NULL, zone TEXT NOT NULL, weekdays TEXT NOT NULL,
    quiet INTEGER NOT NULL, state TEXT NOT NULL, owner TEXT NOT NULL, active REAL NOT NULL,
    PRIMARY KEY (team, channel)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS slack_editions (
    team TEXT NOT NULL, channel TEXT NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL, slot INTEGER NOT NULL,
    since TEXT NOT NULL, until TEXT NOT NULL, told INTEGER NOT NULL DEFAULT 0, at REAL NOT NULL,
    PRIMARY KEY (team, channel, day)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS slack_editions_state ON slack_editions (state);
"""
