"""What a document costs does not grow with the library: counted in SQLite's own steps, as time is no measure."""

from __future__ import annotations

from pathlib import Path

from index.library import Library
from index.library.ingest import ingest
from tests.reading.prose import Prose

_EVERY = 100  # steps of SQLite's machine


class Steps:
    """Counts what SQLite does."""

    def __init__(self, library: Library) -> None:
        self.count = 0
        library.db.conn.set_progress_handler(self._more, _EVERY)

    def _more(self) -> int:
        self.count += _EVERY
        return 0


def costs(folder: Path, texts: list[str]) -> list[int]:
    """Steps of storing each text, in their order; filing the search's tail is left out (it is due now and then)."""
    found = []
    with Library(folder / "library.db", create=True) as library:
        for number, text in enumerate(texts):
            path = folder / f"paper{number:03d}.txt"
            path.write_text(text, encoding="utf-8")
            reading = ingest(path)
            steps = Steps(library)
            library.store(reading)
            found.append(steps.count)
    return found


def flat(found: list[int]) -> bool:
    """The last ten against those behind the first ten, medians, as some calls file the tail."""
    early, late = sorted(found[10:20]), sorted(found[-10:])
    return late[5] <= 1.25 * early[5]


def test_near_copies_of_one_paper(tmp_path: Path) -> None:
    prose = Prose(3)
    shared = "\n\n".join(prose.paragraphs(4))
    texts = [f"# On the tides\n\n{shared} {prose.sentence()}" for _ in range(40)]
    assert flat(costs(tmp_path, texts))


def test_set_phrases_that_stand_in_every_paper(tmp_path: Path) -> None:
    """Letters that differ by their numbers are no copies of each other, but share nearly all their words."""
    letter = "The board met on day {} of the season and granted, as the charter asks, {} permits to land at night."
    texts = ["\n\n".join(f"{letter.format(n, p)} {letter.format(n + 7, p + n)}" for p in range(9)) for n in range(40)]
    assert flat(costs(tmp_path, texts))


def test_papers_that_name_the_same_people_by_their_full_and_family_names(tmp_path: Path) -> None:
    prose = Prose(4)
    who = ["Ilse Marrow", "Bram Teller", "Oskar Venn", "Nadia Korth"]
    texts = []
    for n in range(40):
        told = [f"{w}, mayor of Orsa, said that {prose.sentence()[4:-1]}." for w in who]
        told.append(f"{who[n % 4].split()[1]} believes that {prose.sentence()[4:-1]}.")
        told.append(f"Karl Stranger{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10]} warned that {prose.sentence()[4:-1]}.")
        told.append(f"Lorn{'abcd'[n % 4]} argued that {prose.sentence()[4:-1]}.")
        texts.append(f"# Paper {n}\n\n" + "\n\n".join(told))
    assert flat(costs(tmp_path, texts))
