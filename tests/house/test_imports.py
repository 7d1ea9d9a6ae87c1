"""Imports run one way: bot → commands → index."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FORBIDDEN = {"index": {"bot", "commands", "slack_bolt", "slack_sdk"}, "commands": {"bot", "slack_bolt", "slack_sdk"}}


def imported(module: Path) -> set[str]:
    """The top-level packages a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("package", sorted(FORBIDDEN))
def test_nothing_imports_against_the_flow(package: str) -> None:
    modules = list((ROOT / package).rglob("*.py"))
    assert modules
    wrong = {str(m.relative_to(ROOT)): imported(m) & FORBIDDEN[package] for m in modules}
    assert not {name: packages for name, packages in wrong.items() if packages}


def test_commands_hold_no_sql() -> None:
    words = ("SELECT ", "INSERT ", "UPDATE ", "DELETE FROM")
    guilty = [m.name for m in (ROOT / "commands").rglob("*.py") if any(w in m.read_text("utf-8") for w in words)]
    assert guilty == []
