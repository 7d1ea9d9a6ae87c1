"""The questions a team would ask of five real documents, asked in Slack."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.library import Library
from tests.slack.conftest import Start
from tests.slack.stand_in import StandIn

ASKED = {
    "/quote economic security": "Institut Montaigne",
    "/quote 经济安全": "经济安全",
    '/quote "paradox of economic security"': "Gui Yongtao",
    "/expert Gui Yongtao": "Peking University",
    "/expert Kishida": "Kishida",
    "/expert Rumi Aoyama": "Waseda",
    "/expert duchatel": "Duchâtel",
    "/expert Zhu": "Viviana Zhu",
    "/expert Gui Yongtan": "Gui Yongtao",
    "/stance Japan's economic security law": "rational adjustment",
    "/stance current state of Sino-Japanese relations": "pessimistic view",
    "/check Trade between China and Japan was worth $372 billion in 2021": "371.4",
    "/check RCEP was signed by 12 nations": "Contradicted by the library",
    "/check The summit in Seoul agreed on a common currency": "Not in the library",
}


@pytest.fixture
def library(shared: Path, tmp_path: Path) -> Path:
    """The real documents instead of the small library of the other tests."""
    path = tmp_path / "library.db"
    with Library(path, create=True) as opened:
        opened.add([shared / "library"])
    return path


def test_each_is_answered_once_and_to_the_asker_alone(start: Start, slack: StandIn) -> None:
    door, _ = start()
    for asked, expected in ASKED.items():
        before = len(slack.shown)
        door.command(asked)
        answers = slack.wait(before + 1)[before:]
        assert len(answers) == 1, asked
        assert answers[0].to == "U1", asked
        assert expected in answers[0].words(), asked
    assert slack.refused == []
