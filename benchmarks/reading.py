"""Speed and memory of reading: `python -m benchmarks.reading [FOLDER] [--documents 100] [--size 50]`.

First every file of the folder (default: the sample library) three ways in one process: the bare
extraction library, our reader, and everything up to statements and positions. Then that many
documents of that many kB, put together from the paragraphs of the folder, through `Library.add`
on all cores, with the most memory that all its processes held at once.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
from selectolax.lexbor import LexborHTMLParser

from bot.demo.sample import FOLDER
from index.errors import UnreadableFile
from index.library import Library
from index.library.ingest import ingest
from index.reading import read

_ROUNDS = 3


def bare(path: Path) -> str:
    """What the extraction library gives, with no further thought."""
    data = path.read_bytes()
    if data.startswith(b"%PDF"):
        document = pypdfium2.PdfDocument(data)
        return "".join(page.get_textpage().get_text_range() for page in document)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            wanted = [n for n in archive.namelist() if n.endswith((".html", ".xhtml", "document.xml", "notes.xml"))]
            return "".join("".join(ElementTree.fromstring(archive.read(n)).itertext()) for n in wanted)
    text = data.decode("utf-8", "replace")
    return LexborHTMLParser(text).text() if "<html" in text[:2000].lower() else text


def seconds(work: Callable[[], object]) -> float:
    """The least time on the processor of some rounds."""
    found = float("inf")
    for _ in range(_ROUNDS):
        start = time.process_time()
        work()
        found = min(found, time.process_time() - start)
    return found


def compare(folder: Path) -> list[str]:
    """Prints a line a file; returns the texts."""
    print(f"{'file':44} {'kB text':>8} {'bare ms':>8} {'read ms':>8} {'all ms':>8} {'MB/min':>7}")
    texts, whole, spent = [], 0, 0.0
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        try:
            text = read(path).text
        except UnreadableFile as problem:
            print(f"{problem}")
            continue
        times = [seconds(lambda p=path, w=w: w(p)) for w in (bare, read, ingest)]  # type: ignore[misc]
        size = len(text.encode())
        texts.append(text)
        whole, spent = whole + size, spent + times[2]
        shown = " ".join(f"{t * 1000:8.1f}" for t in times)
        print(f"{path.name[:44]:44} {size / 1000:8.1f} {shown} {size / 1e6 / times[2] * 60:7.1f}")
    print(f"all: {whole / 1e6:.2f} MB of text, {whole / 1e6 / spent * 60:.1f} MB a minute and core")
    return texts


def made(texts: list[str], count: int, size: int) -> Iterator[str]:
    """Documents of `size` bytes from the paragraphs of others, sentences of a paragraph in a new order."""
    chance = random.Random(7)
    paragraphs = [p for t in texts for p in t.split("\n\n") if len(p) > 120]
    for number in range(count):
        parts, length = [f"# Paper {number}"], 0
        while length < size:
            sentences = chance.choice(paragraphs).split(". ")
            chance.shuffle(sentences)
            parts.append(". ".join(sentences))
            length += len(parts[-1].encode())
        yield "\n\n".join(parts)


def bulk(texts: list[str], count: int, size: int) -> None:
    """Adds many documents and tells minutes and memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "papers"
        folder.mkdir()
        for number, text in enumerate(made(texts, count, size)):
            (folder / f"paper{number:05d}.txt").write_text(text, encoding="utf-8")
        most = Most()
        start = time.perf_counter()
        with most, Library(Path(name) / "library.db", create=True) as library:
            outcomes = library.add([folder])
        spent = time.perf_counter() - start
        bad = sum(o.outcome == "failed" for o in outcomes)
        file = (Path(name) / "library.db").stat().st_size
    print(
        f"{count} documents of {size / 1000:.0f} kB on {os.cpu_count()} cores: {spent:.0f} s ({bad} failed), ", end=""
    )
    print(
        f"1,000 in {spent / count * 1000 / 60:.1f} min; {most.megabytes:.0f} MB of memory; library {file / 1e6:.0f} MB"
    )


class Most:
    """The most resident memory of this process and those below it together, looked at ten times a second."""

    def __enter__(self) -> Most:
        self.megabytes = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._stop.wait(0.1):
            self.megabytes = max(self.megabytes, sum(map(_resident, _family())) / 1e6)


def _family() -> list[int]:
    children = [int(p) for task in Path("/proc/self/task").glob("*/children") for p in task.read_text().split()]
    return [os.getpid(), *children]


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--documents", type=int, default=100)
    parser.add_argument("--size", type=int, default=50, help="kB a document")
    given = parser.parse_args()
    texts = compare(given.folder)
    if given.documents:
        bulk(texts, given.documents, given.size * 1000)


if __name__ == "__main__":
    main()
