"""What a sentence means without saying it, and who does what; the documents are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.answers import CheckAnswer
from commands.run import run
from index.library import Library

TEXT = """# The ferry year

*Ostmark Harbour Institute, 12 June 2024*

In May the council set up the Skerry Lighthouse Prize for young pilots. The jury gave the prize to Ilse Marn in a short
ceremony at the town hall.

Our northern pilots met the harbour board last winter. They have asked for almost 40 million crowns of new dredgers
before the ice comes back.

The old charter of 1911 sought to drive a wedge between Ostmark and Lervik over the herring. Today, however, such
efforts are less common than before.

The directive on pilot fatigue took effect in the spring of 2023. The directive does not cover the pleasure boats on
the lake.

Former Brandt Foundation lawyer Joakim Reiss pleaded guilty to forging the tide tables of the outer roads.

This spring the harbour fair brought together over 250 participants from 14 towns.

The first round of the lock talks met in Ostmark in April. Large investments in sluices and cranes are up tenfold
since 2015.

The ice storm on the outer roads resulted in 17 fatalities among the crews, the worst loss in decades.

The board proposes four changes to the pilot rules: (1) shorter watches, (2) longer rests, (3) a second mate on deck,
and (4) a common radio room.

The revised plans would use readings from two TGM sensors to open the sluices of the canal.

The Tide Office was based in St. Orrin on the lake and had its own school. Its final report on the outer roads was
published in June 2022.

The pilots' guild says that dearer tolls on foreign barges are a burden. Helga Storr of the Lake Union said she firmly
backs the tolls on foreign barges, grain carriers and dredgers.

Every yard on the lake sends weekly updates on its dredging to the Tide Office. Norway asked for dredgers of its own.
The envoys of Sweden came to the town for the first time in seven years.
"""
VERDICTS = [
    ("The Skerry Lighthouse Prize went to Ilse Marn.", "supported"),
    ("The northern pilots have asked for nearly 40 million crowns of new dredgers.", "supported"),
    ("The northern pilots have asked for nearly 60 million crowns of new dredgers.", "contradicted"),
    ("The directive on pilot fatigue covers the pleasure boats.", "contradicted"),
    ("More than 250 people from 14 towns took part in the harbour fair.", "supported"),
    ("The harbour fair brought together participants from 24 towns.", "contradicted"),
    ("The first round of the lock talks met in Lervik.", "contradicted"),
    ("The second round of the lock talks met in Lervik.", "not_found"),
    ("Investments in sluices have risen tenfold since 2015.", "supported"),
    ("17 people died in the ice storm on the outer roads.", "supported"),
    ("The board proposes three changes to the pilot rules.", "contradicted"),
    ("Joakim Reiss pleaded guilty to forging the tide tables.", "supported"),
    ("Brandt pleaded guilty to forging the tide tables.", "not_found"),
    ("Anna Brandt pleaded guilty to forging the tide tables.", "not_found"),
    ("The Tide Office was based in Lervik.", "contradicted"),
    ("The Tide Office published its final report in June 2021.", "contradicted"),
    ("The Tide Office published its interim report in June 2022.", "not_found"),
    ("The pilots' guild says that tolls on foreign barges are needed.", "not_found"),
    ("Every yard on the lake sends monthly updates to the Tide Office.", "contradicted"),
    ("Denmark asked for dredgers of its own.", "not_found"),
    ("Norway asked for dredgers of its own.", "supported"),
    ("The envoys of Sweden came to the town for the first time in nine years.", "contradicted"),
    ("Plans would use readings from two tidal gauge meter sensors to open the sluices.", "supported"),
]


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("year")
    (folder / "year.md").write_text(TEXT, "utf-8")
    with Library(folder / "library.db", create=True) as library:
        library.add([folder / "year.md"])
    return folder / "library.db"


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_what_stands_for_something_before_is_read_as_it(year: Path, claim: str, verdict: str) -> None:
    with Library(year) as library:
        answer = run(library, f"/check {claim}")
    assert isinstance(answer, CheckAnswer)
    assert (answer.verdict, answer.notice) == (verdict, answer.notice)
