"""Adding, interrupting, changing and removing: the library is whole at every moment, and keeps corrections."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from index.errors import LibraryError, UnreadableFile
from index.library import Library
from index.library.adding import Added
from index.library.corrections import Corrections
from index.library.ingest import ingest
from index.library.readers import Job, read_all
from index.model import Metadata
from tests.reading.prose import Prose

ADD = [sys.executable, "-c", "from bot.cli import main; main()", "add"]


def fill(folder: Path, count: int, paragraphs: int = 6) -> list[Path]:
    folder.mkdir(exist_ok=True)
    prose = Prose(count)
    paths = [folder / f"paper{n:03d}.txt" for n in range(count)]
    for path in paths:
        path.write_text(f"# On {path.stem}\n\n" + "\n\n".join(prose.paragraphs(paragraphs)), encoding="utf-8")
    return paths


def run_add(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*ADD, str(path), *arguments], capture_output=True, text=True, check=False)


def outcomes(added: list[Added]) -> dict[str, str]:
    return {a.file: a.outcome for a in added}


def test_a_folder_is_read_by_several_processes_and_bad_files_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    good = fill(folder, 8)
    (folder / "bad.pdf").write_bytes(b"%PDF-1.4 no")
    (folder / ".hidden.txt").write_text("Not to be seen.", encoding="utf-8")
    heard: list[tuple[str, int, int]] = []
    with Library(tmp_path / "library.db", create=True) as library:
        added = library.add([folder], lambda a, n, total: heard.append((a.outcome, n, total)), workers=2)
        assert outcomes(added) == {p.name: "added" for p in good} | {"bad.pdf": "failed"}
        assert "damaged" in next(a.reason for a in added if a.file == "bad.pdf")
        assert [(n, total) for _, n, total in heard] == [(n, 9) for n in range(1, 10)]
        assert list(library.names().values()) == sorted(p.name for p in good)
        assert set(outcomes(library.add(good)).values()) == {"unchanged"}


def test_a_changed_file_takes_the_place_of_its_former_self(tmp_path: Path) -> None:
    [path] = fill(tmp_path / "papers", 1)
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([path])
        before = {p.text for p in library.passages()}
        path.write_text(Prose(77).paragraph(), encoding="utf-8")
        assert outcomes(library.add([path])) == {path.name: "replaced"}
        after = {p.text for p in library.passages()}
    assert after == {path.read_text(encoding="utf-8")}
    assert not before & after


def test_a_process_that_is_killed_costs_no_file(tmp_path: Path) -> None:
    paths = fill(tmp_path / "papers", 6)
    with Library(tmp_path / "library.db", create=True) as library:
        killed: list[int] = []

        def kill_a_reader(outcome: Added, number: int, total: int) -> None:
            for pid in _children() if not killed else ():
                os.kill(pid, signal.SIGKILL)
                killed.append(pid)

        added = library.add([tmp_path / "papers"], kill_a_reader, workers=1)
        assert killed
        assert outcomes(added) == {path.name: "added" for path in paths}


def test_a_process_that_died_before_it_heard_of_a_file_does_not_cost_that_file(tmp_path: Path) -> None:
    jobs = [Job(path, Corrections(), Corrections(), Corrections(), 1, False) for path in fill(tmp_path, 3)]
    readings = read_all(jobs, workers=1)
    next(readings)
    time.sleep(0.5)  # the second file is read in the meantime, and the process waits for the third
    for pid in _children():
        os.kill(pid, signal.SIGKILL)
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    *_, (job, last) = readings
    assert job == jobs[2]
    assert not isinstance(last, str)


def _children() -> list[int]:
    told = list(Path("/proc/self/task").glob("*/children"))
    if not told:
        pytest.skip("this system does not tell a process's children")
    return [int(pid) for task in told for pid in task.read_text().split()]


def test_a_file_that_takes_too_long_is_left_out(tmp_path: Path) -> None:
    [path] = fill(tmp_path, 1, 400)
    with pytest.raises(UnreadableFile, match="took longer than"):
        ingest(path, seconds=0.01)


def test_killed_at_any_moment_it_opens_answers_and_is_completed_by_the_same_command(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    names = sorted(p.name for p in fill(folder, 14, 3))
    chance = random.Random(5)
    moments = int(os.environ.get("RAPPORTEUR_KILLS", "3"))
    whole = _time_of_a_run(folder, tmp_path / "timed.db")
    library, held = tmp_path / "library.db", 0
    for moment in range(moments):
        if moment % 5 == 0:
            for file in tmp_path.glob("library.db*"):
                file.unlink()
            held = 0
        run = subprocess.Popen([*ADD, str(folder), "--library", str(library)], stderr=subprocess.DEVNULL, stdout=-3)
        time.sleep(chance.uniform(0, whole))
        run.kill()
        run.wait()
        if library.exists():
            with Library(library) as opened:
                found = list(opened.names().values())
                assert found == names[: len(found)]
                assert len(found) >= held
                held = len(found)
                assert {p.file for p in opened.passages()} == set(found)
                assert opened.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    done = subprocess.run([*ADD, str(folder), "--library", str(library), "--json"], capture_output=True, check=True)
    told = json.loads(done.stdout)
    assert (told["added"], told["unchanged"]) == (len(names) - held, held)
    with Library(library) as opened:
        assert sorted(opened.names().values()) == names


def _time_of_a_run(folder: Path, library: Path) -> float:
    start = time.monotonic()
    subprocess.run([*ADD, str(folder), "--library", str(library)], capture_output=True, check=True)
    return time.monotonic() - start


def test_what_is_removed_leaves_no_byte_in_the_file_nor_in_its_log(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    prose = Prose(9)
    for n in range(24):
        secret = "\n\n".join(f"{prose.paragraph(3)} The cipher was kelp{n:02d}x{p}." for p in range(12))
        (folder / f"paper{n:02d}.txt").write_text(secret, encoding="utf-8")
    path = tmp_path / "library.db"
    with Library(path, create=True) as library:
        library.add([folder])
        for n in random.Random(3).sample(range(24), 10):
            library.remove(f"paper{n:02d}.txt")
            left = b"".join(p.read_bytes() for p in tmp_path.glob("library.db*"))
            assert f"kelp{n:02d}".encode() not in left
            assert f"paper{n:02d}".encode() not in left
        assert len(library.names()) == 14


def bytes_of(library: Path) -> bytes:
    """All that stands in the file, its log and copies of it."""
    return b"".join(p.read_bytes() for p in library.parent.glob(f"{library.name}*"))


def secret(path: Path, word: str, seed: int) -> None:
    """A paper every paragraph of which holds a word that no other has."""
    prose = Prose(seed)
    told = [f"{prose.paragraph(3)} The cipher was {word}x{p}, said Bram {word.title()}." for p in range(12)]
    path.write_text(f"# The {word} files\n\n" + "\n\n".join(told), encoding="utf-8")


def test_what_is_replaced_leaves_no_byte_after_the_run(tmp_path: Path) -> None:
    folder, path = tmp_path / "papers", tmp_path / "library.db"
    folder.mkdir()
    for n in range(20):
        secret(folder / f"paper{n:02d}.txt", f"kelp{'abcdefghijklmnopqrst'[n]}", n)
    with Library(path, create=True) as library:
        library.add([folder])
        assert b"kelpc" in bytes_of(path)
        for n in (2, 7, 11):
            secret(folder / f"paper{n:02d}.txt", "sedge", 30 + n)
        library.add([folder])
        held = bytes_of(path)
    for word in (b"kelpc", b"kelph", b"kelpl"):
        assert word not in held
        assert word.title() not in held
    assert b"kelpd" in held


def test_a_run_that_was_killed_before_it_erased_is_completed_by_the_next(tmp_path: Path) -> None:
    paper, path = tmp_path / "paper.txt", tmp_path / "library.db"
    secret(paper, "kelp", 1)
    with Library(path, create=True) as library:
        library.add([paper])
        for copy in ("library.db.schema1", "library.db.slack0"):
            (tmp_path / copy).write_bytes(bytes_of(path))
        secret(paper, "sedge", 2)
        library.store(ingest(paper))
    with Library(path) as library:
        assert b"kelp" in bytes_of(path)
        library.add([paper])
        assert b"kelp" not in bytes_of(path)


def test_traces_that_a_reader_keeps_are_told_and_erased_by_the_next_run(tmp_path: Path) -> None:
    paper, path = tmp_path / "paper.txt", tmp_path / "library.db"
    secret(paper, "kelp", 1)
    with Library(path, create=True) as library:
        library.add([paper])
        reader = sqlite3.connect(path, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM documents").fetchone()
        library.db.execute("PRAGMA busy_timeout = 50")
        library.remove("paper.txt", settled=False)
        assert not library.settle()
        reader.close()
        assert library.settle()
        assert b"kelp" not in bytes_of(path)


def test_corrections_are_kept_when_a_file_is_added_again(tmp_path: Path) -> None:
    [path] = fill(tmp_path, 1)
    with Library(tmp_path / "library.db", create=True) as library:
        given = Corrections(Metadata(title="The Right Title", authors=("Ilse Marrow",), date="2020-05"))
        library.add([path], corrections=given)
        assert _work(library) == ("The Right Title", ["Ilse Marrow"], None, "2020-05")
        assert outcomes(library.add([path])) == {path.name: "unchanged"}
        path.write_text(path.read_text(encoding="utf-8") + "\n\n" + Prose(5).paragraph(), encoding="utf-8")
        library.add([path], corrections=Corrections(Metadata(publisher="Tolvik Press")))
        assert _work(library) == ("The Right Title", ["Ilse Marrow"], "Tolvik Press", "2020-05")


def test_a_file_beside_the_document_corrects_it_and_is_no_document(tmp_path: Path) -> None:
    [path] = fill(tmp_path / "papers", 1)
    side = path.with_suffix(".yaml")
    side.write_text(
        "title: From the Side\nauthors:\n- Bram Teller\n- Ilse Marrow\ndate: 2019-11-30\n", encoding="utf-8"
    )
    with Library(tmp_path / "library.db", create=True) as library:
        assert outcomes(library.add([path.parent])) == {path.name: "added"}
        assert _work(library) == ("From the Side", ["Bram Teller", "Ilse Marrow"], None, "2019-11-30")
        side.write_text("title: Changed\n", encoding="utf-8")
        assert outcomes(library.add([path.parent])) == {path.name: "replaced"}
        assert _work(library)[0] == "Changed"
        side.write_text("- no: [fields", encoding="utf-8")
        assert "YAML" in library.add([path.parent])[0].reason
        assert _work(library)[0] == "Changed"


def _work(library: Library) -> tuple[str, list[str], str | None, str | None]:
    sql = "SELECT title, authors, publisher, date FROM works ORDER BY document DESC, number LIMIT 1"
    title, authors, publisher, date = library.db.execute(sql).fetchone()
    return title, json.loads(authors), publisher, date


def test_an_author_given_is_the_one_who_speaks(tmp_path: Path) -> None:
    path = tmp_path / "view.txt"
    path.write_text(
        "# The Quay\n\nI believe that the quay of Orsa must be finished before the winter storms, since the old piers "
        "no longer carry the weight of the ships that the northern towns send.",
        encoding="utf-8",
    )
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([path], corrections=Corrections(Metadata(authors=("Ilse Marrow",))))
        assert {p["name"] for p in library.db.query("SELECT name FROM people")} >= {"Ilse Marrow"}


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["--date", "May 2020"], 2, "YYYY"),
        (["--title", "Right", "{folder}"], 2, "one file"),
    ],
)
def test_wrong_use_is_told(arguments: list[str], status: int, said: str, tmp_path: Path) -> None:
    [path] = fill(tmp_path / "papers", 1)
    more = [a.format(folder=path.parent) for a in arguments]
    done = run_add(path, *more, "--library", str(tmp_path / "new.db"))
    assert (done.returncode, done.stdout) == (status, "")
    assert said in done.stderr
    assert not (tmp_path / "new.db").exists()


def test_json_is_one_object_and_bad_files_are_told_on_the_other_stream(tmp_path: Path) -> None:
    [path] = fill(tmp_path / "papers", 1)
    (path.parent / "empty.txt").touch()
    done = run_add(path.parent, "--json", "--library", str(tmp_path / "new.db"))
    told = json.loads(done.stdout)
    assert (told["added"], told["failed"]) == (1, 1)
    assert done.stderr == "rapporteur: empty.txt: is empty\n"


def test_a_watched_folder_and_the_library_keep_in_step(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    first, second = fill(folder, 2)
    second.unlink()
    library = tmp_path / "library.db"
    run = subprocess.Popen([*ADD, "--watch", str(folder), "--library", str(library)], stderr=subprocess.PIPE, stdout=-3)
    try:
        _wait(lambda: _names(library) == [first.name])
        second.write_text(Prose(31).paragraph(), encoding="utf-8")
        _wait(lambda: _names(library) == [first.name, second.name])
        first.unlink()
        _wait(lambda: _names(library) == [second.name])
    finally:
        run.terminate()
        _, said = run.communicate(timeout=20)
    assert run.returncode == 0
    assert f"removed {first.name}".encode() in said


def test_a_watched_folder_that_is_away_is_not_emptied(tmp_path: Path) -> None:
    folder, library = tmp_path / "papers", tmp_path / "library.db"
    fill(folder, 2)
    run = subprocess.Popen([*ADD, "--watch", str(folder), "--library", str(library)], stderr=subprocess.PIPE, stdout=-3)
    try:
        _wait(lambda: len(_names(library)) == 2)
        folder.rename(tmp_path / "away")
        time.sleep(5)
        assert len(_names(library)) == 2
        (tmp_path / "away").rename(folder)
        (folder / "paper000.txt").unlink()
        _wait(lambda: _names(library) == ["paper001.txt"])
    finally:
        run.terminate()
        _, said = run.communicate(timeout=20)
    assert (run.returncode, said.count(b"removed")) == (0, 1)


def _names(path: Path) -> list[str]:
    try:
        with Library(path) as library:
            return sorted(library.names().values())
    except LibraryError:
        return []


def _wait(until: object, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if until():  # type: ignore[operator]
            return
        time.sleep(0.2)
    raise AssertionError("it did not come about in time")


def test_processes_that_make_one_library_at_once_make_one(tmp_path: Path) -> None:
    [paper] = fill(tmp_path / "papers", 1)
    for number in range(4):
        library = tmp_path / f"library{number}.db"
        if number % 2:
            library.touch()
        runs = [subprocess.Popen([*ADD, str(paper), "--library", str(library)], stdout=-3) for _ in range(3)]
        assert [run.wait() for run in runs] == [0, 0, 0]
        with Library(library) as opened:
            assert list(opened.names().values()) == [paper.name]
            assert opened.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert not list(tmp_path.glob(".rapporteur-*"))


def test_a_damaged_library_is_told_in_one_line(tmp_path: Path) -> None:
    [paper] = fill(tmp_path / "papers", 1)
    path = tmp_path / "library.db"
    run_add(paper, "--library", str(path))
    held = bytearray(path.read_bytes())
    held[4096:] = b"\xff" * (len(held) - 4096)
    path.write_bytes(held)
    done = run_add(paper, "--library", str(path))
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "malformed" in done.stderr


def test_a_file_that_is_no_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    before = other.read_bytes()
    with pytest.raises(LibraryError, match="not a Rapporteur library"):
        Library(other, create=True)
    assert other.read_bytes() == before
