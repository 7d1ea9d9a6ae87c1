"""A small library about an invented strait, made of our own prose."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from commands.answers import QuoteAnswer
from commands.run import run
from index.library import Library

HARBOUR = """# The Harbour Question in Ardovia

By Lena Orsk

Harbour Letters, 12 March 2021

## Grain and tides

The harbour of Velsund has been closed to grain ships since the spring flood, and the ministry expects no reopening
before the autumn. Its pilots left for the southern ports months ago, and nobody has asked them to return.

The Velsund Grain Compact (VGC) was signed by nine states. Under the VGC, each of them keeps a reserve of 12 % of its
harvest, which the compact calls the quiet granary (安静粮仓).

## Law

Professor Ilse Marrow argues that the blockade of Velsund was never lawful, because the straits convention forbids any
closure that lasts longer than one season. “The deterrence that the admirals promise is a paper lantern,” she said.
"""
FERRIES = """# Ferries Without a Coast

By Teo Brandt

The Lantern Review, 3 June 2023

## Subsidies

Ferry subsidies rose by twelve per cent in a year, although the boats sail half empty. The harbour of Velsund receives
a third of the money. Brandt calls the scheme a bridge paid for by those who never cross it.

## Pilots

The pilots of Velsund want a fleet of their own. Captain Rolf Tane says that no ministry can command the tide, and that
the grain ships will come back when the lights are lit again.
"""


@pytest.fixture(scope="session")
def strait_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("strait")
    (folder / "harbour.md").write_text(HARBOUR, encoding="utf-8")
    (folder / "ferries.md").write_text(FERRIES, encoding="utf-8")
    with Library(folder / "library.db", create=True) as library:
        library.add([folder / "harbour.md", folder / "ferries.md"])
    return folder / "library.db"


@pytest.fixture
def strait(strait_path: Path) -> Iterator[Library]:
    with Library(strait_path) as library:
        yield library


@pytest.fixture
def quote(strait: Library) -> Callable[[str], QuoteAnswer]:
    """Asks /quote of the strait library."""

    def ask(topic: str) -> QuoteAnswer:
        answer = run(strait, f"/quote {topic}")
        assert isinstance(answer, QuoteAnswer)
        return answer

    return ask
