"""Claims about real documents, labelled by a reader before the rules were tried on them.

One a line in `claims*.tsv`: the verdict, then the claim as somebody would type it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
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


@pytest.fixture(scope="module")
def real(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library(tmp_path_factory.mktemp("labelled") / "library.db", create=True) as library:
        library.add([shared / "library", shared / "more"])
        yield library


def judged(library: Library, text: str) -> tuple[str, set[str]]:
    """The verdict on a claim, and the files that carry it."""
    found = [check(library, claim) for claim in claims(text)]
    files = {w.source.evidence.file for judgement in found for w in judgement.carried}
    return overall([judgement.verdict for judgement in found]), files


def test_without_its_documents_no_claim_is_contradicted(shared: Path, tmp_path: Path) -> None:
    """Of every labelled claim that short documents answer, the verdict once these are gone."""
    short = [*sorted((shared / "library").glob("00[234]*.txt")), shared / "more" / "roundup-china-tariffs-2024.md"]
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([*short, shared / "more" / "report-network-modernization-2017.md"])
        held = {text: judged(library, text)[1] for gold, text in LABELLED if gold != "not_found"}
        for file in [path.name for path in short]:
            library.remove(file)
        alone = [text for text, files in held.items() if files and files <= {path.name for path in short}]
        assert len(alone) >= 20
        assert [text for text in alone if judged(library, text)[0] != "not_found"] == []


def test_verdicts_on_claims_labelled_before(real: Library) -> None:
    found = [(gold, overall([check(real, c).verdict for c in claims(text)]), text) for gold, text in LABELLED]
    counts = Counter((gold, verdict) for gold, verdict, _ in found)
    wrong = [f"{gold} -> {verdict}: {text}" for gold, verdict, text in found if verdict != gold]
    golds = Counter(gold for gold, _ in LABELLED)
    assert golds["contradicted"] >= 50 and golds["not_found"] >= 50 and golds["supported"] >= 60
    assert [w for w in wrong if "-> contradicted" in w or "-> supported" in w] == []
    assert counts["contradicted", "contradicted"] >= 0.75 * golds["contradicted"], wrong
    assert counts["supported", "supported"] >= 0.85 * golds["supported"], wrong
