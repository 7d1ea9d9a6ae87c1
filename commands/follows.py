"""What a channel can follow. Apart from what makes the digest, which is heavy to load."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["topic", "person", "source"]


@dataclass(frozen=True, slots=True)
class Follow:
    """Something a channel follows."""

    kind: Kind
    term: str
