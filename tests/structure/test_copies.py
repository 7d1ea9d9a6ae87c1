"""The same text in two files answers once; when one goes, the other takes over."""

from __future__ import annotations

from pathlib import Path

from index.library import Library
from index.library.copies import places
from tests.structure.prose import Prose


def files(folder: Path) -> tuple[Path, Path]:
    prose = Prose(21)
    shared = [prose.paragraph(3) for _ in range(3)]
    first, second = folder / "first.txt", folder / "second.txt"
    first.write_text("# The dues\n\n" + "\n\n".join(shared) + "\n", encoding="utf-8")
    near = [p.replace("the ", "the  ", 1) for p in shared]
    second.write_text(
        "# The dues again\n\n## Part one\n\n" + "\n\n".join(near) + "\n\n## Part two\n\n" + prose.paragraph(3) + "\n",
        encoding="utf-8",
    )
    return first, second


def answering(library: Library) -> list[str]:
    return [
        r["file"]
        for r in library.db.query(
            "SELECT d.file FROM passages p JOIN documents d ON d.id = p.document WHERE p.copy_of IS NULL"
        )
    ]


def test_one_copy_answers_and_all_places_are_known(tmp_path: Path) -> None:
    first, second = files(tmp_path)
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([first, second])
        assert sorted(set(answering(library))) == ["first.txt", "second.txt"]
        assert answering(library).count("second.txt") == 1
        passage = next(r["id"] for r in library.db.query("SELECT id FROM passages ORDER BY id"))
        assert [p["file"] for p in places(library.db, passage)] == ["first.txt", "second.txt"]
        library.remove("first.txt")
        assert set(answering(library)) == {"second.txt"}
        assert not list(library.db.query("SELECT 1 FROM passages WHERE copy_of IS NOT NULL"))
        assert not list(library.db.query("SELECT 1 FROM sketches WHERE document NOT IN (SELECT id FROM documents)"))


def test_a_text_with_another_number_is_no_copy(tmp_path: Path) -> None:
    text = "The pilots of Varn counted {} ships in the strait during the winter, and none of them paid its dues."
    for name, number in (("one.txt", 41), ("two.txt", 57)):
        (tmp_path / name).write_text(text.format(number) + "\n", encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([tmp_path / "one.txt", tmp_path / "two.txt"])
        assert answering(library) == ["one.txt", "two.txt"]


def test_what_copies_the_lost_original_but_not_its_heir_answers_for_itself(tmp_path: Path) -> None:
    """Two versions, one with another beginning, one with another end, are copies of the whole, not of each other."""
    prose = Prose(22)
    kept = [prose.sentence() for _ in range(16)]
    versions = {
        "a.txt": kept, "b.txt": ["Nobody on the quay had asked for it.", *kept[2:]],
        "c.txt": [*kept[:-2], "More is not known."], "d.txt": [*kept[:-2], "That is all."],
    }  # fmt: skip
    for name, sentences in versions.items():
        (tmp_path / name).write_text(" ".join(sentences) + "\n", encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([tmp_path / name for name in versions])
        assert answering(library) == ["a.txt"]
        library.remove("a.txt")
        assert answering(library) == ["b.txt", "c.txt"]
        library.remove("c.txt")
        assert answering(library) == ["b.txt", "d.txt"]
        library.add([tmp_path / "c.txt"])
        assert answering(library) == ["b.txt", "d.txt"]
