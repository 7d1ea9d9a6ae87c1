"""One identity across documents, in any order of adding, with what the library holds."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.library import Library
from index.library.export import people
from index.people import LocalEntity, link

NAMES = [
    "Ren Qiaolan",
    "Qiaolan Ren",
    "Ren",
    "Zhu Bo",
    "Zhu Lanying",
    "Zhu",
    "Umarov",
    "Haruto Tokunaga",
    "Tokunaga Haruto",
]
ROLES = ["", "Prime Minister", "a professor", "striker"]


def entities(rows: list[tuple[str, str]]) -> list[LocalEntity]:
    return [
        LocalEntity(n, n, name, "person", (name,), (role,) if role else (), f"document {n}")
        for n, (name, role) in enumerate(rows)
    ]


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(ROLES)), max_size=8), st.randoms())
@settings(max_examples=150, deadline=None)
def test_ids_do_not_depend_on_the_order_of_adding(rows: list[tuple[str, str]], shuffle: object) -> None:
    known = entities(rows)
    mixed = list(known)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    assert link(known, {}) == link(mixed, {})


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(ROLES)), max_size=8))
@settings(max_examples=150, deadline=None)
def test_everybody_has_exactly_one_identity_and_ids_are_distinct(rows: list[tuple[str, str]]) -> None:
    linked = link(entities(rows), {})
    assert sorted(key for one in linked for key in one.members) == list(range(len(rows)))
    assert len({one.id for one in linked}) == len(linked)


def identities(*rows: tuple[str, str]) -> int:
    return len(link(entities(list(rows)), {}))


def test_a_bare_family_name_is_the_one_bearer_if_the_office_agrees() -> None:
    assert identities(("Prime", ""), ("Umarov", "President"), ("Timur Umarov", "President")) == 2
    assert identities(("Umarov", "a sailor"), ("Timur Umarov", "President")) == 2
    assert identities(("Umarov", "President"), ("Timur Umarov", "President"), ("Olga Umarov", "")) == 3


def test_plainly_different_lives_keep_two_bearers_of_a_name_apart() -> None:
    assert identities(("Wilbur Ashgrove", "Foreign Minister"), ("Wilbur Ashgrove", "striker of Halvern United")) == 2
    assert identities(("Wilbur Ashgrove", "Foreign Minister"), ("Wilbur Ashgrove", "a professor")) == 1


def test_statements_of_different_documents_are_different_documents() -> None:
    found = [LocalEntity(n, n, "joint statement", "organisation", ("joint statement",), (), str(n)) for n in (1, 2)]
    assert len(link(found, {})) == 2


TEXTS = {
    "a.txt": "According to Ren Qiaolan, a professor at Haidong University, tolls will fall along the strait.",
    "b.txt": "Prime Minister Haruto Tokunaga met Qiaolan Ren of Haidong University on the new quay of the port.",
    "c.txt": "“We shall see,” said Prime Minister Tokunaga, before Zhu Lanying and Zhu Bo, both pilots, left.",
}


def exported(library: Library) -> list[tuple[str, str, list[str]]]:
    """Everybody and every body, in the order of their ids."""
    rows = json.loads(json.dumps(list(people(library)), default=str))
    return [(r["id"], r["name"], sorted(r["files"])) for r in rows]


def test_the_library_links_the_same_in_every_order(tmp_path: Path) -> None:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    seen = []
    for number, order in enumerate(itertools.permutations(TEXTS)):
        with Library(tmp_path / f"{number}.db", create=True) as library:
            for name in order:
                library.add([tmp_path / name])
            seen.append(exported(library))
    assert all(one == seen[0] for one in seen)
    assert ("ren-qiaolan", "Ren Qiaolan", ["a.txt", "b.txt"]) in seen[0]
    assert ("tokunaga-haruto", "Haruto Tokunaga", ["b.txt", "c.txt"]) in seen[0]


def test_what_goes_out_leaves_the_identities_as_if_it_had_never_been(tmp_path: Path) -> None:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with Library(tmp_path / "all.db", create=True) as library, Library(tmp_path / "two.db", create=True) as two:
        library.add([tmp_path / name for name in TEXTS])
        library.remove("b.txt")
        two.add([tmp_path / "a.txt", tmp_path / "c.txt"])
        assert exported(library) == exported(two)


def test_an_alias_makes_one_person_of_two(tmp_path: Path) -> None:
    (tmp_path / "d.txt").write_text(TEXTS["a.txt"] + "\n\nRuan Qiaolan, a lawyer, disagreed with every word of it.")
    with Library(tmp_path / "alias.db", create=True) as library:
        library.add([tmp_path / "d.txt"])
        assert {i for i, _, _ in exported(library)} >= {"ren-qiaolan", "ruan-qiaolan"}
        library.set_alias("Ruan Qiaolan", "Ren Qiaolan")
        assert ("ren-qiaolan", "Ren Qiaolan", ["d.txt"]) in exported(library)
        assert "ruan-qiaolan" not in {i for i, _, _ in exported(library)}


@pytest.mark.parametrize(("name", "id_"), [("Zhu Lanying", "zhu-lanying"), ("Lanying Zhu", "zhu-lanying")])
def test_ids_are_readable(name: str, id_: str) -> None:
    assert link(entities([(name, "")]), {})[0].id == id_
