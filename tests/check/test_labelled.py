"""Claims about real documents, labelled by a reader before the rules were tried on them.

One a line in `claims*.tsv`: the verdict, then the claim as somebody would type it.
"""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from commands.check import overall
from index.claims.check import check
from index.claims.claim import claims
from index.library import Library

LABELLED = [
    tuple(line.split("\t"))
    for path in sorted(Path(__file__).parent.glob("claims*.tsv"))
    for line in path.read_text("utf-8").splitlines()
]


SHORT = ("002", "003", "004", "roundup-china-tariffs-2024")  # how the files of short documents begin

Judged = dict[str, tuple[str, frozenset[str]]]
"""Of every labelled claim the verdict, and the files that carry it."""


@pytest.fixture(scope="module")
def path(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library file with the real documents; read, never written to."""
    file = tmp_path_factory.mktemp("labelled") / "library.db"
    with Library(file, create=True) as library:
        library.add([shared / "library", shared / "more"])
    return file


@pytest.fixture(scope="module")
def verdicts(path: Path) -> Judged:
    """Judged once for all tests here."""
    with Library(path) as library:
        return {text: judged(library, text) for _, text in LABELLED}


def judged(library: Library, text: str) -> tuple[str, frozenset[str]]:
    found = [check(library, claim) for claim in claims(text)]
    files = frozenset(w.source.evidence.file for judgement in found for w in judgement.carried)
    return overall([judgement.verdict for judgement in found]), files


def test_without_its_documents_no_claim_is_contradicted(path: Path, verdicts: Judged, tmp_path: Path) -> None:
    """Of every labelled claim that only short documents answer, the verdict once these are gone."""
    copied = shutil.copy(path, tmp_path / "library.db")
    with Library(Path(copied)) as library:
        short = {file for file in library.names().values() if file.startswith(SHORT)}
        alone = [text for text, (_, files) in verdicts.items() if files and files <= short]
        for file in sorted(short):
            library.remove(file)
        assert len(short) == len(SHORT)
        assert len(alone) >= 20
        assert [text for text in alone if judged(library, text)[0] != "not_found"] == []


def test_verdicts_on_claims_labelled_before(verdicts: Judged) -> None:
    found = [(gold, verdicts[text][0], text) for gold, text in LABELLED]
    counts = Counter((gold, verdict) for gold, verdict, _ in found)
    wrong = [f"{gold} -> {verdict}: {text}" for gold, verdict, text in found if verdict != gold]
    golds = Counter(gold for gold, _ in LABELLED)
    assert golds["contradicted"] >= 50 and golds["not_found"] >= 50 and golds["supported"] >= 60
    assert [w for w in wrong if "-> contradicted" in w or "-> supported" in w] == []
    assert counts["contradicted", "contradicted"] >= 0.75 * golds["contradicted"], wrong
    assert counts["supported", "supported"] >= 0.85 * golds["supported"], wrong
