"""Two or more who say it together: one statement with all of their names, found by each of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.blocks.source import speaker_line
from commands.answers import CheckAnswer, ExpertAnswer, QuoteAnswer, StanceAnswer, as_json
from commands.run import run
from index.library import Library
from index.people import cast
from index.statements import find
from tests.people.documents import document

REN, LOU, TOVE = "Ren Qiaolan", "Lou Jinhai", "Tove Brandvik"


def said(*paragraphs: str, **work: object) -> list[tuple[str, tuple[str, ...]]]:
    """Contents with all who say them."""
    doc = document(*paragraphs, **work)  # type: ignore[arg-type]
    people = cast(doc)
    found = []
    for s in find(doc, people):
        text = " … ".join(doc.paragraphs[p].plain.text[a:b] for p, a, b in s.content)
        numbers = [n for n in (s.speaker, *s.co_speakers) if n is not None]
        found.append((text.strip(",."), tuple(people.entities[n].name for n in numbers)))
    return found


TOGETHER = [
    ("Ren Qiaolan and Lou Jinhai argue that tolls will fall.", (REN, LOU)),
    ("Ren Qiaolan, Lou Jinhai and Tove Brandvik argue that tolls will fall.", (REN, LOU, TOVE)),
    ("Both Ren Qiaolan and Lou Jinhai believe that tolls will fall.", (REN, LOU)),
    ("Ren Qiaolan of Haidong University and Lou Jinhai of Sarn University argue that tolls will fall.", (REN, LOU)),
    ("Ren Qiaolan, a professor at Sarn University, and Lou Jinhai, a pilot, argue that tolls will fall.", (REN, LOU)),
    ("Ren Qiaolan, together with Lou Jinhai, argues that tolls will fall.", (REN, LOU)),
    ("Premier Ren Qiaolan and former ferry minister Lou Jinhai said that tolls will fall.", (REN, LOU)),
    ("In May, Ren Qiaolan, Lou Jinhai and Tove Brandvik said that tolls will fall.", (REN, LOU, TOVE)),
    ("Neither Ren Qiaolan nor Lou Jinhai said that tolls will fall.", (REN, LOU)),
    ("According to Ren Qiaolan and Lou Jinhai, tolls will fall.", (REN, LOU)),
    ("According to Ren Qiaolan, Lou Jinhai and Tove Brandvik, tolls will fall.", (REN, LOU, TOVE)),
    ("According to Ren Qiaolan, a lawyer, and Lou Jinhai, a pilot, tolls will fall.", (REN, LOU)),
    ("In the view of Ren Qiaolan, Lou Jinhai and Tove Brandvik, tolls will fall.", (REN, LOU, TOVE)),
    ("In Ren Qiaolan and Lou Jinhai's view, tolls will fall.", (REN, LOU)),
    ("As Ren Qiaolan and Lou Jinhai argue, tolls will fall.", (REN, LOU)),
    ("Ren Qiaolan’s and Lou Jinhai’s paper argues that tolls will fall.", (REN, LOU)),
    ("The paper by Ren Qiaolan and Lou Jinhai argues that tolls will fall.", (REN, LOU)),
    ("“tolls will fall,” said Ren Qiaolan, Lou Jinhai and Tove Brandvik.", (REN, LOU, TOVE)),
    ("“tolls will fall,” said Ren Qiaolan of the Tide Institute and Lou Jinhai, a pilot.", (REN, LOU)),
    ("“tolls will fall,” Ren Qiaolan and Lou Jinhai wrote.", (REN, LOU)),
    ("Ren Qiaolan and Lou Jinhai spoke in May. They argue that tolls will fall.", (REN, LOU)),
]  # fmt: skip

ALONE = [
    ("Ren Qiaolan told Lou Jinhai and Tove Brandvik that tolls will fall.", (REN,)),
    ("Ren Qiaolan met Tove Brandvik, and Lou Jinhai said that tolls will fall.", (LOU,)),
    ("Ren Qiaolan, unlike Lou Jinhai, said that tolls will fall.", (REN,)),
    ("Ren Qiaolan, a critic of Tove Brandvik and Lou Jinhai, said that tolls will fall.", (REN,)),
    ("“tolls will fall,” said Ren Qiaolan, a lawyer, and Lou Jinhai left the room.", (REN,)),
    ("Aides to Ren Qiaolan and Lou Jinhai said that tolls will fall.", ("Aides",)),
    ("After meeting Tove Brandvik, Ren Qiaolan and Lou Jinhai said that tolls will fall.", (REN, LOU)),
    ("Ren Qiaolan or Lou Jinhai said that tolls will fall.", ()),
]


@pytest.mark.parametrize(("text", "speakers"), TOGETHER + ALONE)
def test_all_who_say_it_together_and_nobody_else(text: str, speakers: tuple[str, ...]) -> None:
    assert said(text) == [("tolls will fall", speakers)]


def test_what_is_joined_by_a_verb_of_its_own_stays_apart() -> None:
    found = said("Ren Qiaolan says that tolls will fall; Lou Jinhai and Tove Brandvik say that they will rise.")
    assert found == [("tolls will fall", (REN,)), ("they will rise", (LOU, TOVE))]


def test_a_by_line_of_two_makes_both_the_authors_of_a_claim() -> None:
    claim = "Tolls will surely fall because of the drought, and this is a serious risk for every port"
    assert said(f"{claim}.", authors=(LOU, REN), title="Tolls") == [(claim, (LOU, REN))]


ARTICLE = """# Tolls of the Sarn Strait

June 2022

Ren Qiaolan and Lou Jinhai, both lawyers of the Tide Institute, argue that the strait tolls will fall by winter. \
“No port gains from a closed strait,” said Ren Qiaolan and Lou Jinhai.

Tove Brandvik, a pilot, argues that the strait tolls will rise before the summer.
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("joint")
    (folder / "tolls.md").write_text(ARTICLE, encoding="utf-8")
    with Library(folder / "library.db", create=True) as opened:
        opened.add([folder / "tolls.md"])
        yield opened


@pytest.mark.parametrize("name", [REN, LOU])
def test_each_of_them_is_found_with_it(library: Library, name: str) -> None:
    expert = run(library, f"/expert {name}")
    assert isinstance(expert, ExpertAnswer) and expert.profile is not None
    assert {s.text.strip(",.”") for s in expert.profile.statements} == {
        "the strait tolls will fall by winter", "No port gains from a closed strait",
    }  # fmt: skip
    quote = run(library, f"/quote closed strait from:{name.split()[0]}")
    assert isinstance(quote, QuoteAnswer)
    assert next(r.text.strip(",") for r in quote.results) == "No port gains from a closed strait"
    stance = run(library, f"/stance strait tolls by:{name}")
    assert isinstance(stance, StanceAnswer)
    holders = {h.name for q in stance.questions for c in q.positions for h in c.holders}
    holders |= {h.name for q in stance.questions for h in q.unclear}
    assert holders == {name}


def test_the_line_above_it_names_them_all_and_scripts_still_read_one_speaker(library: Library) -> None:
    quote = run(library, "/quote closed strait kind:direct")
    assert isinstance(quote, QuoteAnswer)
    (best,) = quote.results
    assert "Ren Qiaolan and Lou Jinhai" in json.dumps(speaker_line(best), ensure_ascii=False)
    row = json.loads(json.dumps(as_json(quote)))["results"][0]
    assert row["speaker"]["name"] == REN
    assert [one["name"] for one in row["co_speakers"]] == [LOU]


def test_they_are_one_source_and_no_group_of_two(library: Library) -> None:
    check = run(library, "/check Ren Qiaolan said that the strait tolls will fall by winter")
    assert isinstance(check, CheckAnswer)
    assert [e.relation for e in check.evidence].count("supports") == 1
    stance = run(library, "/stance strait tolls")
    assert isinstance(stance, StanceAnswer)
    shown = [e.id for q in stance.questions for c in q.positions for h in c.holders for e in h.evidence]
    assert all(len(c.holders) != 2 or c.direction for q in stance.questions for c in q.positions), shown


def test_the_real_documents_name_both(shared: Path) -> None:
    from index.library.ingest import ingest

    reading = ingest(next((shared / "library").glob("000_*")))
    names = [
        tuple(reading.entities[n].name for n in (s.speaker, *s.co_speakers) if n is not None)
        for s in reading.statements if s.co_speakers
    ]  # fmt: skip
    assert ("Hu Lingyuan", "Yin Changhui") in names
