"""An answer is of one moment: a document that goes while it is put together is in it whole, or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from commands.answers import as_json
from commands.run import run, view
from index.library import Library

PAPERS = (
    "Ilse Marrow, a pilot, argues that tolls on the strait will rise by 30 crowns. The pilots of Orsa have met twice.",
    "Bram Teller, the harbour master, opposes tolls on the strait. He said that ferries would stay in the harbour. "
    "Ilse Marrow, who steers the oldest of them, said that tolls on the strait are fair.",
    "Tolls on the strait are a burden for every fisher, said Bram Teller. Nobody knows who is to collect them.",
)
LINES = ["/quote tolls on the strait", "/expert Ilse Marrow", "/stance tolls on the strait",
         "/check Tolls on the strait will rise by 30 crowns."]  # fmt: skip


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept")
    for n, said in enumerate(PAPERS):
        (folder / f"paper{n}.md").write_text(f"# On tolls, part {n}\n\n{said}\n", encoding="utf-8")
    with Library(folder / "library.db", create=True) as library:
        library.add([folder / f"paper{n}.md" for n in range(3)], workers=0)
    return folder / "library.db"


def answer(library: Library, line: str) -> dict[str, object]:
    with view(library, line):
        found = as_json(run(library, line))
    del found["took_ms"]
    return found


def after_steps(library: Library, steps: int, then: Callable[[], object]) -> Callable[[], int]:
    """Lets something happen before the library's next read but so many; tells how many reads there were."""
    seen = 0

    def step(_sql: str) -> None:
        nonlocal seen
        seen += 1
        if seen == steps:
            then()

    library.db.conn.set_trace_callback(step)
    return lambda: seen


@pytest.mark.parametrize("line", LINES)
def test_what_goes_meanwhile_breaks_no_answer(line: str, kept: Path, tmp_path: Path) -> None:
    with Library(kept) as library:
        whole = answer(library, line)
        reads = after_steps(library, 0, lambda: None)
        answer(library, line)
        count = reads()
    without = shutil.copy(kept, tmp_path / "without.db")
    with Library(without) as library:
        library.remove("paper1.md")
        rest = answer(library, line)
    assert count > 3 and whole != rest
    for step in range(1, count + 1):
        path = shutil.copy(kept, tmp_path / f"library{step}.db")
        with Library(path) as asked, Library(path) as other:
            after_steps(asked, step, lambda other=other: other.remove("paper1.md", settled=False))  # type: ignore[misc]
            assert answer(asked, line) in (whole, rest), step
            asked.db.conn.set_trace_callback(None)
            assert answer(asked, line) == rest
