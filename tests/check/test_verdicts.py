"""Claims about the sample library: its states, institutes and people are invented."""

from __future__ import annotations

from typing import Any

import pytest

from commands.answers import CheckAnswer, as_json
from commands.run import run
from index.library import Library
from index.text.letters import is_verbatim

SUPPORTED = [
    "The Norvanian parliament passed the Harbour Security Act on 9 November 2023.",
    "Nearly 70 percent of the ferries' passengers came from Haidong.",
    "The ministers left with a communiqué of five pages.",
    "Henning Ravnsborg said the hotline would be working before the herring season.",
    "Tong Beisheng is director of the Centre for Norvanian Studies at Lanzhu University.",
    "61 percent of Norvanians regard Haidong as a difficult neighbour.",
    "Norvania has refused to leave the autumn exercises.",
    "The transport ministers met in Corvane City on 4 March.",
    "Insurance costs have risen by 12 percent.",
    "Meng Zhaolu doubts that the act will change much.",
    "Haidong's Ministry of Transport asked Norvania to withdraw a law that treats every crane as a spy.",
    "The island ferries carried 2.3 million passengers in 2023.",
    "The act sets aside 3 billion crowns for replacing equipment.",
]
# claim, slot, as claimed, as in the source
CONTRADICTED = [
    ("The communiqué was signed by 3 governments.", "number", "3", "2"),
    ("The island ferries carried 3.2 million passengers in 2023.", "number", "3.2 million", "2.3 million"),
    ("61 percent of Norvanians see Haidong as an enemy.", "number", "61 percent", "9 percent"),
    ("The Norvanian parliament passed the Harbour Security Act on November 12.", "date", "November 12", "November 9"),
    ("The act mentions Haidong by name.", "negation", "", "not"),
    ("Any thaw will be lasting.", "negation", "lasting", "brittle"),
    ("Norvania has agreed to leave the autumn exercises.", "negation", "agreed", "refused"),
    ("The night crossing is affected by the inspections.", "negation", "", "not"),
    ("The transport ministers met in Port Anselm for the Third Strait Dialogue.", "entity", "Anselm", "Corvane"),
    (
        "Meng Zhaolu argues that the inspections give Norvania a pretext to expel Haidong's companies from every"
        " terminal on the strait.",
        "speaker",
        "Meng Zhaolu",
        "Tong Beisheng",
    ),
]
NOT_FOUND = [
    "Sanada Ioriko met Marta Eikland.",
    "Haidong built a naval base in Port Anselm.",
    "Qiao Lanxi is a professor at Lanzhu University.",
    "The Norvanian parliament passed the Fisheries Act on 9 November 2023.",
    "Haidong has refused to leave the autumn exercises.",
    "Tong Beisheng fears that insurance costs will rise by 20 percent.",
    "The Corvane Institute called the timetable a failure.",
    "Qiao Lanxi expects that traffic will grow again by 2025.",
]


def check(library: Library, claim: str) -> CheckAnswer:
    answer = run(library, f"/check {claim}")
    assert isinstance(answer, CheckAnswer)
    return answer


@pytest.mark.parametrize("claim", SUPPORTED)
def test_supported(sample: Library, claim: str) -> None:
    answer = check(sample, claim)
    assert answer.verdict == "supported"
    assert answer.evidence and all(e.relation == "supports" and not e.differences for e in answer.evidence)


@pytest.mark.parametrize(("claim", "kind", "claimed", "source"), CONTRADICTED)
def test_contradicted_by_exactly_one_slot_that_is_shown(
    sample: Library, claim: str, kind: str, claimed: str, source: str
) -> None:
    answer = check(sample, claim)
    assert answer.verdict == "contradicted"
    first = answer.evidence[0]
    assert first.relation == "contradicts" and [d.kind for d in first.differences] == [kind]
    assert claimed in first.differences[0].claimed and source in first.differences[0].source
    assert answer.notice and first.differences[0].source in answer.notice


@pytest.mark.parametrize("claim", NOT_FOUND)
def test_not_found_shows_what_was_searched_and_the_nearest_miss(sample: Library, claim: str) -> None:
    answer = check(sample, claim)
    assert answer.verdict == "not_found"
    assert all(e.relation == "related" for e in answer.evidence)
    assert answer.notice and "compared" in answer.notice
    if answer.evidence:
        assert answer.evidence[0].file in answer.notice


def test_sources_that_disagree_are_both_shown_with_their_dates(sample: Library) -> None:
    answer = check(sample, "Trade across the Sarn Strait was worth 41.2 billion crowns in 2023")
    assert answer.verdict == "mixed"
    assert {e.relation for e in answer.evidence} == {"supports", "contradicts"}
    assert all(e.work.date for e in answer.evidence)


def test_a_machine_translation_alone_supports_with_a_caution_and_never_contradicts(sample: Library) -> None:
    supported = check(sample, "The Coast Authority has hired 140 inspectors.")
    assert supported.verdict == "supported"
    assert supported.caution and "machine translation" in supported.caution
    other = check(sample, "The Coast Authority has hired 240 inspectors.")
    assert other.verdict == "not_found"
    assert other.caution and "machine translation" in other.caution
    assert other.notice and "a machine translation alone contradicts nothing" in other.notice


def test_a_text_that_stands_twice_counts_once(sample: Library) -> None:
    answer = check(sample, "The Coast Authority has hired 140 inspectors.")
    assert len({e.text for e in answer.evidence}) == len(answer.evidence) == 1


def test_what_only_somebody_says_is_told_as_such(sample: Library) -> None:
    answer = check(sample, "The act was written for one reader only.")
    assert answer.verdict == "supported"
    assert answer.caution and "Tong Beisheng says so" in answer.caution


def test_several_claims_are_answered_one_by_one(sample: Library) -> None:
    answer = check(
        sample,
        "The island ferries carried 2.3 million passengers in 2023. The communiqué was signed by 3 governments."
        " Will the ice come early? We should close the port.",
    )
    assert answer.verdict == "contradicted"
    assert [c.verdict for c in answer.claims] == ["supported", "contradicted", None, None]
    assert answer.notice
    for told in ("2.3 million passengers", "supports", "signed by 3", "contradicts", "a question", "cannot be checked"):
        assert told in answer.notice


@pytest.mark.parametrize(
    "message", ["Is the strait closed?", "Please send me the minutes.", "I think the act is wonderful.", "Hello"]
)
def test_what_cannot_be_checked_is_said_to_be_so(sample: Library, message: str) -> None:
    answer = check(sample, message)
    assert answer.verdict == "not_found" and not answer.evidence
    assert answer.notice and "cannot be checked" in answer.notice


def test_an_empty_request_tells_how_to_ask(sample: Library) -> None:
    assert "/check" in (check(sample, "").notice or "")


@pytest.mark.parametrize("claim", [*SUPPORTED, *(c[0] for c in CONTRADICTED), *NOT_FOUND])
def test_every_sentence_shown_stands_in_its_file(sample: Library, claim: str) -> None:
    for found in check(sample, claim).evidence:
        assert is_verbatim(found.text, sample.text(found.file), found.spans)


def test_the_answer_has_the_contracts_keys(sample: Library) -> None:
    told: dict[str, Any] = as_json(check(sample, CONTRADICTED[0][0]))
    assert {"command", "input", "took_ms", "notice", "verdict", "evidence", "caution"} <= set(told)
    assert set(told["evidence"][0]["differences"][0]) == {"kind", "claimed", "source"}
