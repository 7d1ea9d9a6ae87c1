"""The machine interface: exit status, one JSON object on stdout, and the shapes that scripts rely on."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.demo import QUESTIONS
from index.text.letters import is_verbatim

EVIDENCE = {
    "text", "file", "spans", "work", "section", "kind", "speaker", "via", "speaker_span", "cue", "polarity",
    "quoted", "gloss", "footnotes", "sure", "sentence", "caution",
}  # fmt: skip
WORK = {"id", "title", "authors", "publisher", "date", "url"}
LINES = (
    *QUESTIONS,
    "/quote harbour kind:direct",
    "/quote 港口",
    "/quote zxqv",
    "/expert Eikland",
    "/expert Nobody Whatever",
    "/stance ferry subsidies",
    "/check The ferries carried 3.4 million passengers in 2023",
    "/check Is it raining?",
    "/library",
)


def rapporteur(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from bot.cli import main; main()", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def evidence_in(thing: Any) -> Iterator[dict[str, Any]]:
    """Every piece of evidence, however deep."""
    if isinstance(thing, dict):
        if {"text", "file", "spans"} <= thing.keys():
            yield thing
        for part in thing.values():
            yield from evidence_in(part)
    elif isinstance(thing, list):
        for part in thing:
            yield from evidence_in(part)


@pytest.fixture(scope="module")
def texts(sample_path: Path) -> dict[str, str]:
    done = rapporteur("export", "documents", "--library", str(sample_path))
    return {row["file"]: row["text"] for row in map(json.loads, done.stdout.splitlines())}


def check_evidence(thing: Any, texts: dict[str, str]) -> int:
    """Shape and verbatim rule of all evidence in it; returns how much there was."""
    found = list(evidence_in(thing))
    for item in found:
        if "set_aside" in item:
            continue
        assert item.keys() >= EVIDENCE or "number" in item
        spans = tuple((a, b) for a, b in item["spans"])
        assert is_verbatim(item["text"], texts[item["file"]], spans), item
    return len(found)


@pytest.mark.parametrize("line", LINES)
def test_an_answer_is_one_json_object_of_verbatim_evidence(line: str, sample_path: Path, texts: dict[str, str]) -> None:
    done = rapporteur("ask", line, "--json", "--library", str(sample_path))
    assert (done.returncode, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    assert {"command", "input", "took_ms", "notice"} <= answer.keys()
    check_evidence(answer, texts)


@pytest.mark.parametrize("what", ["passages", "statements", "people", "footnotes"])
def test_exports_are_json_lines_of_verbatim_evidence(what: str, sample_path: Path, texts: dict[str, str]) -> None:
    done = rapporteur("export", what, "--library", str(sample_path))
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert rows
    shown = sum(check_evidence(row, texts) for row in rows)
    assert shown >= (len(rows) // 4 if what == "people" else len(rows) // 2)


def test_works_name_their_documents(sample_path: Path, texts: dict[str, str]) -> None:
    done = rapporteur("export", "works", "--library", str(sample_path))
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {row["file"] for row in rows} == texts.keys()
    assert all(row.keys() >= WORK | {"language", "translation", "spans"} for row in rows)


def test_every_document_tells_what_was_set_aside(sample_path: Path) -> None:
    done = rapporteur("export", "documents", "--library", str(sample_path))
    for line in done.stdout.splitlines():
        row = json.loads(line)
        assert row.keys() >= {"file", "sha256", "format", "added", "text", "set_aside"}
        assert all(0 <= a < b <= len(row["text"]) for aside in row["set_aside"] for a, b in aside["spans"])


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["ask", "/help", "--library", "{missing}"], 1, "no library"),
        (["remove", "absent.txt", "--library", "{sample}"], 1, "absent.txt"),
        (["add", "{missing}", "--library", "{new}"], 1, "no such file"),
        (["export", "rumours", "--library", "{sample}"], 2, "rumours"),
        (["ask", "--library", "{sample}"], 2, "LINE"),
        (["list", "--library", "{text}"], 1, "library"),
    ],
)
def test_failures_say_why_in_one_line(
    arguments: list[str], status: int, said: str, sample_path: Path, tmp_path: Path
) -> None:
    text = tmp_path / "text.db"
    text.write_text("This is no library.", encoding="utf-8")
    places = {"missing": tmp_path / "missing", "sample": sample_path, "new": tmp_path / "new.db", "text": text}
    done = rapporteur(*(a.format(**places) for a in arguments))
    assert done.returncode == status
    assert done.stdout == ""
    assert said in done.stderr
    assert status == 2 or len(done.stderr.strip().splitlines()) == 1


def test_what_is_removed_is_gone(tmp_path: Path) -> None:
    file = tmp_path / "memo.txt"
    file.write_text(
        "The harbour master of Tolvik said that the new crane would be finished before the autumn fair opens.\n",
        "utf-8",
    )
    library = str(tmp_path / "library.db")
    added = rapporteur("add", str(file), "--json", "--library", library)
    assert added.returncode == 0
    assert json.loads(added.stdout)
    assert rapporteur("remove", "memo.txt", "--library", library).returncode == 0
    assert rapporteur("export", "passages", "--library", library).stdout == ""
