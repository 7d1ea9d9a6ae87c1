"""The table of folders is true to the tree, and says what each package says of itself."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| `([\w./]+)/` \| (.+) \|$", re.M)


def described() -> dict[str, str]:
    return dict(ROW.findall((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")))


def packages() -> dict[str, str]:
    """Every package of the product with the first line of its docstring."""
    found = {}
    for top in ("index", "commands", "bot"):
        for init in sorted((ROOT / top).rglob("__init__.py")):
            said = ast.get_docstring(ast.parse(init.read_text(encoding="utf-8"))) or ""
            found[str(init.parent.relative_to(ROOT))] = said.splitlines()[0] if said else ""
    return found


def test_every_package_is_in_the_table_with_its_own_words() -> None:
    assert {name: line for name, line in described().items() if name in packages()} == packages()


def test_every_folder_in_the_table_exists() -> None:
    assert [name for name in described() if not (ROOT / name).is_dir()] == []
