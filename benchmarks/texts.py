"""Passages for the benchmarks, made from prose that stands on any machine: manuals, docstrings, documentation.

What is found depends on the machine, so compare figures of one run only. Where a machine has too little,
sentences of different passages are put together anew: real words in a real distribution, no real prose.
"""

from __future__ import annotations

import ast
import gzip
import html
import random
import re
import sys
import sysconfig
import zlib
from collections.abc import Iterator
from pathlib import Path

ROOTS = (
    sysconfig.get_path("stdlib"),
    "/usr/share/man",
    "/usr/share/doc",
    "/usr/lib/python3",
    "~/.rustup",
    "/usr/local/go",
)
LEAST, MOST = 40, 110  # words of a passage
REAL = 200_000  # passages taken from files at most
SEED = 20
_LARGEST_FILE = 2_000_000


def passages(count: int) -> list[str]:
    """The first `count` passages of one fixed shuffle."""
    found = sorted(set(_packed(min(count * 2, REAL))))
    random.Random(SEED).shuffle(found)
    return [*found, *_recombined(found, count - len(found))][:count]


def queries(texts: list[str], count: int = 200) -> list[str]:
    """Contiguous phrases of 2 to 8 words out of the first 1,000 passages, so that they suit every size."""
    chance = random.Random(SEED)
    found = []
    while len(found) < count:
        words = re.findall(r"[A-Za-z]{2,}", chance.choice(texts[:1000]))
        length = chance.randint(2, 8)
        if len(words) > length:
            start = chance.randrange(len(words) - length)
            found.append(" ".join(words[start : start + length]))
    return found


def _recombined(texts: list[str], count: int) -> Iterator[str]:
    chance = random.Random(SEED)
    sentences = [s for text in texts for s in re.split(r"(?<=[.;:]) ", text)]
    for _ in range(count):
        yield " ".join(chance.choice(sentences) for _ in range(5))


def _packed(count: int) -> Iterator[str]:
    """Neighbouring paragraphs of one file, packed to LEAST to MOST words; a paragraph met before is left out."""
    seen: set[int] = set()
    made = 0
    for path in _files():
        held: list[str] = []
        for paragraph in _paragraphs(path):
            words = paragraph.split()
            if hash(paragraph) in seen or len(words) < 5:
                continue
            seen.add(hash(paragraph))
            held += words
            if len(held) >= LEAST:
                made += 1
                yield " ".join(held[:MOST])
                held = []
        if made >= count:
            return


def _files() -> Iterator[Path]:
    for root in ROOTS:
        for path in sorted(Path(root).expanduser().rglob("*")):
            if path.is_file() and not path.is_symlink() and path.stat().st_size < _LARGEST_FILE:
                yield path


def _paragraphs(path: Path) -> Iterator[str]:
    name = path.name.removesuffix(".gz")
    kind = name.rpartition(".")[2]
    if kind == "py":
        yield from _docstrings(_read(path))
    elif kind == "html":
        for block in re.findall(r"<(?:p|li|dd)\b[^>]*>(.*?)</(?:p|li|dd)>", _read(path), re.S):
            yield " ".join(html.unescape(re.sub(r"<[^>]+>", "", block)).split())
    elif kind in ("md", "rst", "txt") or name in ("copyright", "README"):
        yield from re.split(r"\n\s*\n", _read(path))
    elif re.fullmatch(r"[1-8]\w*", kind):
        yield from re.split(r"\n\s*\n|\n\.(?:PP|TP|SH.*|P|IP.*)\n", re.sub(r"\\f.|\\[&-]|^\.\w+ ?", "", _read(path)))


def _docstrings(source: str) -> Iterator[str]:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield from re.split(r"\n\s*\n", ast.get_docstring(node) or "")


def _read(path: Path) -> str:
    try:
        raw = path.read_bytes()
        raw = gzip.decompress(raw) if path.suffix == ".gz" else raw
    except (OSError, EOFError, zlib.error):
        return ""
    return raw.decode("utf-8", "replace")


def stored(folder: Path, count: int) -> list[str]:
    """`passages`, kept in a file for the processes of one run."""
    path = folder / f"texts-{count}.txt"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(passages(count)), encoding="utf-8")
    return path.read_text(encoding="utf-8").split("\n")


if __name__ == "__main__":
    print(len(stored(Path(sys.argv[1]), int(sys.argv[2]))))
