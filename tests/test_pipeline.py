from pathlib import Path

from index.library import Library


def test_a_text_goes_in_and_its_prose_comes_out(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    sentence = (
        "The ministry of Ardovia said on Monday that the harbour treaty would be signed before the winter storms begin."
    )
    file.write_text(sentence + "\n", encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([file])
        assert [p.text for p in library.passages()] == [sentence]
