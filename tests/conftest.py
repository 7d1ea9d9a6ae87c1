"""What several tests need."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.demo.sample import FOLDER
from index.library import Library


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents beside the checkout; tests that need it skip where it is absent."""
    folder = Path(os.environ.get("RAPPORTEUR_SHARED", Path(__file__).parents[2] / "shared"))
    if not folder.is_dir():
        pytest.skip("the folder of real documents is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library file with the sample documents; read, never written to."""
    path = tmp_path_factory.mktemp("sample") / "library.db"
    with Library(path, create=True) as library:
        library.add([FOLDER])
    return path


@pytest.fixture
def sample(sample_path: Path) -> Iterator[Library]:
    """The sample library, open."""
    with Library(sample_path) as library:
        yield library
