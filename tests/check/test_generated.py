"""Claims made from the documents themselves, by changing one thing or by taking the source away."""

from __future__ import annotations

import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from commands.check import overall
from index.claims.check import Verdict, check
from index.claims.claim import claims
from index.library import Library
from index.quantities import Quantity, When, read
from index.text.sentences import sentences

TRUE = [
    "Nearly 70 percent of the ferries' passengers came from Haidong.",
    "The ministers left with a communiqué of five pages.",
    "61 percent of Norvanians regard Haidong as a difficult neighbour.",
    "Norvania has refused to leave the autumn exercises.",
    "Insurance costs have risen by 12 percent.",
    "The island ferries carried 2.3 million passengers in 2023.",
    "The act sets aside 3 billion crowns for replacing equipment.",
]
MOST = 40
DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")


def verdict(library: Library, text: str) -> Verdict:
    return overall([check(library, claim).verdict for claim in claims(text)])


def prose(library: Library) -> Iterator[tuple[str, str | None]]:
    """Plain sentences of sources that are no machine translation, with the date of their work."""
    for passage in library.passages():
        if passage.caution:
            continue
        for paragraph in passage.text.split("\n\n"):
            for start, end in sentences(paragraph):
                text = " ".join(paragraph[start:end].split())
                if 40 < len(text) < 300 and text[0].isupper() and text.endswith("."):
                    yield text, passage.work.date


def changed(quantity: Quantity) -> str:
    """The same kind of number or date, with another value."""
    found = DIGITS.search(quantity.surface)
    assert found
    old, value = found.group(), float(found.group().replace(",", ""))
    if isinstance(quantity, When) and re.fullmatch(r"[12]\d{3}", old):
        new = str(int(value) - 3)
    elif isinstance(quantity, When):
        new = str(int(value) % 28 + 1)
    elif "." in old:
        new = f"{value * 1.3:.1f}"
    else:
        new = str(int(value) + 2 if value < 25 else round(value * 1.35) + 1)
    return quantity.surface[: found.start()] + new + quantity.surface[found.end() :]


def numbers(library: Library) -> list[tuple[str, str]]:
    """Sentences with one number, and the same with another; not "up to 5", which leaves room for both."""
    pairs = []
    for text, date in dict(prose(library)).items():
        exact = [q for q in read(text, date) if DIGITS.search(q.surface)]
        if len(exact) == 1 and exact[0].bound in {"exact", "about", "over"}:
            one = exact[0]
            pairs.append((text, text[: one.start] + changed(one) + text[one.end :]))
    return pairs[:MOST]


@pytest.fixture(scope="module")
def real(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The three short real documents."""
    with Library(tmp_path_factory.mktemp("real") / "library.db", create=True) as library:
        library.add(sorted((shared / "library").glob("00[234]*.txt")))
        yield library


def assert_numbers_hold(library: Library) -> None:
    pairs = numbers(library)
    as_written = Counter(verdict(library, text) for text, _ in pairs)
    otherwise = Counter(verdict(library, text) for _, text in pairs)
    assert len(pairs) >= 8
    assert as_written["contradicted"] == otherwise["supported"] == otherwise["mixed"] == 0
    assert otherwise["contradicted"] >= 0.95 * len(pairs) - 1, otherwise
    assert as_written["supported"] + as_written["mixed"] >= 0.95 * len(pairs) - 1, as_written


def test_another_number_contradicts(sample: Library) -> None:
    assert_numbers_hold(sample)


def test_another_number_contradicts_in_real_documents(real: Library) -> None:
    assert_numbers_hold(real)


def swapped(texts: list[str], names: list[str], others: list[str]) -> list[str]:
    """Each sentence with one of its names replaced by one that it does not hold."""
    chosen = random.Random(7)
    made = []
    for text in texts:
        present = [n for n in names if re.search(rf"\b{n}\b", text)]
        strange = [n for n in others if not set(n.split()) & set(re.findall(r"\w+", text))]
        if present and strange:
            made.append(re.sub(rf"\b{chosen.choice(present)}\b", chosen.choice(strange), text))
    return made


def test_another_state_or_person_never_supports(sample: Library) -> None:
    texts = list(dict(prose(sample)))
    people = ["Tong Beisheng", "Meng Zhaolu", "Qiao Lanxi", "Henrik Solvane", "Henning Ravnsborg", "Marta Eikland"]
    made = swapped(texts, people, people) + swapped(texts, ["Norvania", "Haidong"], ["Portugal", "Canada", "Vietnam"])
    assert len(made) >= 30
    assert [text for text in made if verdict(sample, text) == "supported"] == []


def test_another_office_never_supports(sample: Library) -> None:
    offices = ["director", "professor", "minister", "spokesman", "researcher", "mayor", "captain", "secretary"]
    made = swapped(list(dict(prose(sample))), offices, ["bishop", "admiral", "judge", "governor"])
    assert len(made) >= 4
    assert [text for text in made if verdict(sample, text) == "supported"] == []


def test_another_office_never_supports_in_real_documents(real: Library) -> None:
    offices = ["Prime Minister", "Premier", "President", "Minister", "president", "minister", "professor"]
    made = swapped(list(dict(prose(real))), offices, ["Bishop", "Admiral", "Judge", "Chancellor"])[:MOST]
    assert len(made) >= 4
    assert [text for text in made if verdict(real, text) == "supported"] == []


def test_another_state_never_supports_in_real_documents(real: Library) -> None:
    states = ["Japan", "China", "Russia", "Taiwan"]
    made = swapped(list(dict(prose(real))), states, ["Portugal", "Canada", "Vietnam", "Brazil"])[:MOST]
    assert [text for text in made if verdict(real, text) == "supported"] == []


def test_without_its_document_a_true_claim_is_not_contradicted(sample_path: Path, tmp_path: Path) -> None:
    with Library(sample_path) as library:
        held = {claim: check(library, claims(claim)[0]) for claim in TRUE}
        files = {claim: {w.source.evidence.file for w in judged.carried} for claim, judged in held.items()}
    for number, file in enumerate(sorted({name for names in files.values() for name in names})):
        copy = tmp_path / f"{number}.db"
        shutil.copy(sample_path, copy)
        with Library(copy) as library:
            library.remove(file)
            alone = [claim for claim, names in files.items() if names == {file}]
            assert [c for c in alone if verdict(library, c) == "contradicted"] == []
