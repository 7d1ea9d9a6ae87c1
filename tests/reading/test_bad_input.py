"""Files that are not what they seem, or would harm: refused fast, in one line, and nothing else happens."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.errors import UnreadableFile
from index.reading import read
from tests.reading.made import MAKERS
from tests.reading.packed import W, docx, epub, packed, paragraph
from tests.reading.pdfs import Page, pdf
from tests.reading.prose import Prose

PROSE = Prose(20).paragraph().encode()
ENTITIES = '<!DOCTYPE d [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def word(body: str, before: str = "") -> bytes:
    return packed(
        {"word/document.xml": f'{before}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'},
    )


def locked_pdf() -> bytes:
    """Says that it is encrypted, by a method no reader can know."""
    return pdf([Page()]).replace(
        b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /Standard /V 2 /R 3 /O (o) /U (u) /P 1 >>"
    )


BAD = {
    "empty.txt": (b"", "empty"),
    "blank.md": (b" \r\n\t\n", "no text"),
    "program.txt": (b"\x7fELF" + bytes(range(256)) * 20, "program"),
    "picture.md": (b"\x89PNG\r\n\x1a\n" + bytes(500), "picture"),
    "noise.txt": (bytes(range(256)) * 400, "not text"),
    "zeros.txt": (b"a\0\0\0b" * 4000, "not text"),
    "old.doc": (b"\xd0\xcf\x11\xe0" + bytes(600), "DOCX"),
    "sheet.docx": (packed({"xl/workbook.xml": "<x/>"}), "spreadsheet"),
    "archive.epub": (packed({"readme.txt": "x"}), "archive"),
    "cut.docx": (docx(paragraph("Cut off"))[:300], "damaged"),
    "bomb.docx": (word("<w:p><w:r><w:t>" + "a" * 70_000_000 + "</w:t></w:r></w:p>"), "unpacks to more than"),
    "entities.docx": (word("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", ENTITIES), "entities"),
    "broken.docx": (word("<w:p>"), "damaged"),
    "nobook.epub": (packed({"META-INF/container.xml": "<container/>"}), "names no package"),
    "deep.html": (b"<html><body>" + b"<div>" * 100_000, "nested"),
    "nopdf.pdf": (b"%PDF-1.7\nnothing of the kind", "damaged"),
    "scan.pdf": (pdf([Page(), Page()]), "no text layer"),
    "locked.pdf": (locked_pdf(), "encrypted"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_is_refused_fast_with_its_reason(name: str, tmp_path: Path) -> None:
    data, reason = BAD[name]
    path = tmp_path / name
    path.write_bytes(data)
    start = time.process_time()
    with pytest.raises(UnreadableFile, match=reason) as refused:
        read(path)
    assert time.process_time() - start < 5
    assert "\n" not in str(refused.value)
    assert str(refused.value).startswith(f"{name}: ")


def test_a_text_of_half_a_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(500 * 2**20)
    with pytest.raises(UnreadableFile, match="500 MB"):
        read(path)


def test_an_absent_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.txt", tmp_path):
        with pytest.raises(UnreadableFile):
            read(path)


def test_a_stray_zero_and_a_mark_of_byte_order_stay_in_a_text(tmp_path: Path) -> None:
    path = tmp_path / "memo.txt"
    words = "\ufeffThe quay\0 is finished.\r\n\r\n" + Prose(21).paragraph()
    path.write_bytes(words.encode())
    with path.open(encoding="utf-8", newline="") as file:
        assert read(path).text == file.read() == words


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("阿尔多维亚的港口委员会认为，新码头必须在冬季风暴之前完工，这是一个重要的问题。", "gb18030"),
        ("阿爾多維亞的港口委員會認為，新碼頭必須在冬季風暴之前完工，這是一個重要的問題。", "big5"),
        ("アルドビアの港湾評議会は、冬の嵐が来る前に新しい埠頭を完成させるべきだと述べた。", "shift_jis"),
        ("アルドビアの港湾評議会は、冬の嵐が来る前に新しい埠頭を完成させるべきだと述べた。", "euc_jp"),
        ("아르도비아 항만 위원회는 겨울 폭풍이 오기 전에 새 부두를 완공해야 한다고 말했다.", "euc_kr"),
        ("Совет порта Ардовии считает, что новый причал надо закончить до зимних штормов.", "cp1251"),
        ("Le conseil du port d’Ardovie espère “achever” le quai avant l’hiver — s’il gèle.", "cp1252"),
        ("The harbour council of Ardovia expects the quay to be finished before the storms.", "utf-16-le"),
        ("The harbour council of Ardovia expects the quay to be finished before the storms.", "utf-16-be"),
    ],
)
def test_old_encodings_are_told_apart(words: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes((words * 5).encode(encoding))
    assert read(path).text == words * 5


def test_pasted_bytes_of_another_encoding_spoil_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "mixed.txt"
    path.write_bytes("Le quai d’Ardovie — achevé. ".encode() * 9 + "L’hiver".encode("cp1252"))
    assert read(path).text == "Le quai d’Ardovie — achevé. " * 9 + "L’hiver"


def test_content_decides_not_the_name(tmp_path: Path) -> None:
    named = {"a.txt": "html", "b.txt": "docx", "c.docx": "pdf", "d.pdf": "epub", "e.epub": "txt"}
    prose = Prose(22).paragraph()
    page = Page()
    page.put(60, 700, "The quay of Orsa is finished, says the board of the ferry.")
    data = {
        "a.txt": f"<!DOCTYPE html><html><body><p>{prose}</p></body></html>".encode(),
        "b.txt": docx(paragraph(prose)), "c.docx": pdf([page]), "d.pdf": epub({"p": f"<p>{prose}</p>"}),
        "e.epub": prose.encode(),
    }  # fmt: skip
    for name, kind in named.items():
        (tmp_path / name).write_bytes(data[name])
        assert read(tmp_path / name).format == kind


SAMPLES = [make().data for make in MAKERS]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damaged_documents_never_crash(tmp_path: Path, data: st.DataObject) -> None:
    """Cut, overwritten and repeated pieces of real formats: a Source, or UnreadableFile."""
    sample = bytearray(data.draw(st.sampled_from(SAMPLES)))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(0, len(sample) - 1)))
        piece = data.draw(st.binary(max_size=40))
        kind = data.draw(st.sampled_from(("cut", "write", "repeat")))
        if kind == "cut":
            del sample[at:]
        elif kind == "write":
            sample[at : at + len(piece)] = piece
        else:
            sample[at:at] = sample[max(0, at - 2000) : at]
    path = tmp_path / "damaged"
    path.write_bytes(bytes(sample))
    with contextlib.suppress(UnreadableFile):
        source = read(path)
        assert all(0 <= m.start < m.end <= len(source.text) for m in source.marks)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), min_size=1, max_size=300))
def test_any_text_comes_out_as_it_is_in_the_file(tmp_path: Path, words: str) -> None:
    path = tmp_path / "any.txt"
    path.write_bytes(words.encode())
    with contextlib.suppress(UnreadableFile):
        source = read(path)
        assert source.text == words or source.format == "html"


_TAGS = st.sampled_from(
    [
        "<p>", "</p>", "<div class='nav'>", "<div>", "</div>", "<b>", "</b>", "<table>", "<tr><td>", "</table>", "<li>",
        "<ul>", "<a href='#x'>1</a>", "<a id='x'>", "<sup>2</sup>", "<br>", "<!--", "-->", "<h1>", "</h1>", "&amp;",
        "&#0;", "<script>", "</script>", "<blockquote>", "The quay is finished, says file 9. ", "* ", "# ", "|",
    ]
)  # fmt: skip


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_TAGS, max_size=60))
def test_any_heap_of_tags_is_read_or_refused(tmp_path: Path, tags: list[str]) -> None:
    path = tmp_path / "heap.html"
    path.write_text("<html><body>" + "".join(tags), encoding="utf-8")
    with contextlib.suppress(UnreadableFile):
        read(path)
