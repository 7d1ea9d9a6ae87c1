"""Names that begin with, or hold, what somebody has typed so far."""

from __future__ import annotations

from collections.abc import Iterable

from index.library import Library
from index.library.near import people_forms, source_names
from index.text.letters import fold


def people(library: Library, typed: str) -> list[str]:
    """People by any written form of the name, those that begin with it first."""
    return _fitting(people_forms(library).items(), typed)


def sources(library: Library, typed: str) -> list[str]:
    """Publishers and titles of works."""
    return _fitting(((name, {name}) for name in source_names(library)), typed)


def _fitting(names: Iterable[tuple[str, set[str]]], typed: str) -> list[str]:
    wanted = fold(typed.strip())
    ranked = []
    for name, forms in names:
        folded = [fold(form) for form in forms]
        if any(wanted in form for form in folded):
            begins = any(form.startswith(wanted) or f" {wanted}" in form for form in folded)
            ranked.append((not begins, fold(name), name))
    return [name for _, _, name in sorted(ranked)]
