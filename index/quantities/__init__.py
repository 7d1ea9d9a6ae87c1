"""Numbers, money, shares, dates and spans of time as texts write them, and whether two of them agree."""

from __future__ import annotations

from index.quantities.compare import Agreement, compare
from index.quantities.model import Amount, Quantity, When
from index.quantities.read import read

__all__ = ["Agreement", "Amount", "Quantity", "When", "compare", "read"]
