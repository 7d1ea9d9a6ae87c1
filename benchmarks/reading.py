"""Speed of reading: `python -m benchmarks.reading [FOLDER]`.

Every file of the folder (default: the sample library) three ways in one process: the bare extraction
library, our reader, and everything up to statements and positions.
"""

from __future__ import annotations

import argparse
import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
from selectolax.lexbor import LexborHTMLParser

from bot.demo.sample import FOLDER
from index.errors import UnreadableFile
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


def compare(folder: Path) -> None:
    """Prints a line a file, and the speed of all."""
    print(f"{'file':44} {'kB text':>8} {'bare ms':>8} {'read ms':>8} {'all ms':>8} {'MB/min':>7}")
    whole, spent = 0, 0.0
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        try:
            text = read(path).text
        except UnreadableFile as problem:
            print(f"{problem}")
            continue
        times = [seconds(lambda p=path, w=w: w(p)) for w in (bare, read, ingest)]  # type: ignore[misc]
        size = len(text.encode())
        whole, spent = whole + size, spent + times[2]
        shown = " ".join(f"{t * 1000:8.1f}" for t in times)
        print(f"{path.name[:44]:44} {size / 1000:8.1f} {shown} {size / 1e6 / times[2] * 60:7.1f}")
    print(f"all: {whole / 1e6:.2f} MB of text, {whole / 1e6 / spent * 60:.1f} MB a minute and core")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    compare(parser.parse_args().folder)


if __name__ == "__main__":
    main()
