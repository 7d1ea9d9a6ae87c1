"""The stored scorer against rank_bm25's own class over the same token lists."""

from __future__ import annotations

import math
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from index.library import Library
from index.search import merge
from index.search.bm25 import StoredBM25
from index.search.okapi import Okapi
from index.search.plain import PlainLists, Postings
from index.search.schema import POSTINGS
from index.search.scorer import Scorer

TERMS = [f"t{n}" for n in range(12)]
TOKENS = st.lists(st.sampled_from(TERMS), max_size=12)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(TOKENS, min_size=1, max_size=8)),
        st.tuples(st.just("remove"), st.lists(st.integers(0, 40), min_size=1, max_size=3)),
        st.tuples(st.just("merge"), st.none()),
    ),
    max_size=8,
)


class Exhaustive(BM25Okapi):  # type: ignore[misc]
    """rank_bm25 with the idf that cannot be negative."""

    def _calc_idf(self, nd: dict[str, int]) -> None:
        self.idf = {t: math.log(1 + (self.corpus_size - n + 0.5) / (n + 0.5)) for t, n in nd.items()}


def scorer(path: str = ":memory:") -> StoredBM25:
    connection = sqlite3.connect(path, isolation_level=None)
    if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        connection.executescript(POSTINGS)
    return StoredBM25(connection)


def expected(live: dict[int, list[str]], query: list[str]) -> dict[int, float]:
    """Scores of the units that have one of the terms."""
    if not any(live.values()):
        return {}
    scores = Exhaustive(list(live.values()), k1=1.2, b=0.75).get_scores(query)
    return {u: s for (u, held), s in zip(live.items(), scores, strict=True) if set(held) & set(query)}


def plain(stored: StoredBM25) -> Okapi[Postings]:
    """What a process asks before it has loaded numpy."""
    return Okapi(stored.connection, PlainLists(stored.connection))


def _let_through(stored: StoredBM25, query: list[str], k: int, allowed: bytearray) -> list[tuple[int, float]]:
    ranked = [f for f in stored.top(query, stored.following) if allowed[f[0]]]
    return [f for f in ranked if len(ranked) <= k or f[1] >= ranked[k - 1][1]]


def check(stored: StoredBM25, live: dict[int, list[str]], query: list[str], k: int = 10) -> None:
    want = expected(live, query)
    got = stored.top(query, k)
    best = sorted(want.values(), reverse=True)[:k]
    assert [s for _, s in got[:k]] == [pytest.approx(s, rel=1e-6) for s in best]
    assert all(score == pytest.approx(want[unit], rel=1e-6) for unit, score in got)
    assert len({unit for unit, _ in got}) == len(got)
    assert plain(stored).top(query, k) == got
    allowed = bytearray(n % 3 > 0 for n in range(stored.following))
    assert (
        stored.top(query, k, allowed) == plain(stored).top(query, k, allowed) == _let_through(stored, query, k, allowed)
    )
    np.testing.assert_allclose(stored.get_scores(query), [want.get(u, 0.0) for u in live], rtol=1e-6)


@settings(max_examples=150, deadline=None)
@given(STEPS, st.lists(st.lists(st.sampled_from([*TERMS, "absent"]), min_size=1, max_size=6), min_size=1, max_size=4))
def test_scores_and_top_ten_are_those_of_rank_bm25_after_any_adds_and_removals(
    steps: list[tuple[str, list[object]]], queries: list[list[str]]
) -> None:
    stored, live = scorer(), dict[int, list[str]]()
    seldom = StoredBM25(stored.connection)
    for n, (what, given_) in enumerate(steps):
        if what == "add":
            ids = stored.add(given_)  # type: ignore[arg-type]
            live |= dict(zip(ids, given_, strict=True))  # type: ignore[arg-type]
        elif what == "remove":
            gone = [u for n, u in enumerate(live) if n in given_]
            stored.remove(gone)
            live = {u: t for u, t in live.items() if u not in gone}
        else:
            merge.merge(stored.connection)
        for query in queries:
            check(stored, live, query)
            assert n % 3 or seldom.top(query, 10) == stored.top(query, 10), "whoever looks seldom sees the same"
    assert stored.corpus_size == len(live)


def test_libraries_of_none_one_two_and_three_passages() -> None:
    stored, live = scorer(), dict[int, list[str]]()
    assert stored.top(["a"], 10) == []
    for tokens in (["a", "b"], ["a", "c"], ["a", "a", "d", "e"]):
        live |= dict(zip(stored.add([tokens]), [tokens], strict=True))
        check(stored, live, ["a", "d"])
        assert all(score > 0 for _, score in stored.top(["a"], 10)), "found by its term, whatever the term's idf"


def test_long_lists_are_cut_into_blocks_and_still_exact() -> None:
    stored = scorer()
    chance = np.random.default_rng(7)
    lists = [
        [f"t{int(n)}" for n in chance.zipf(1.3, size=chance.integers(1, 30)) if n < 3000] + ["every"]
        for _ in range(9000)
    ]
    live = dict(zip(stored.add(lists), lists, strict=True))
    merge.merge(stored.connection)
    queries = (["every", "t1"], ["t1", "t2", "t3", "t9"], ["every", "t1000", "t7", "t7"], ["t44", "t1"])
    for query in queries:
        check(stored, live, query)
    for n, added in enumerate((["t44"] * 300, ["t1", "t44", "t7"], ["every", "t1000"] * 9, ["t9", "new"])):
        live |= dict(zip(stored.add([added]), [added], strict=True))
        check(stored, live, queries[n])
        if n % 2:
            merge.merge(stored.connection)
        check(stored, live, [*queries[n], "new"])


def test_weighted_terms_count_as_if_typed_so_often() -> None:
    stored = scorer()
    stored.add([["a", "b"], ["a"], ["b", "b", "c"]])
    assert stored.top({"a": 2.0, "b": 1.0}, 10) == stored.top(["a", "b", "a"], 10)


def test_another_process_sees_what_was_committed_at_once(tmp_path: Path) -> None:
    writer, reader = scorer(str(tmp_path / "p.db")), scorer(str(tmp_path / "p.db"))
    assert reader.top(["tide"], 10) == []
    (unit,) = writer.add([["tide", "table"]])
    assert [u for u, _ in reader.top(["tide"], 10)] == [unit]
    merge.merge(writer.connection)
    assert [u for u, _ in reader.top(["tide"], 10)] == [unit]
    writer.remove([unit])
    assert reader.top(["tide"], 10) == []


def test_nothing_of_a_removed_unit_stays_in_the_tables() -> None:
    stored = scorer()
    first, second = stored.add([["mooring", "mast"], ["mooring"]])
    merge.merge(stored.connection)
    stored.remove([first])
    terms = stored.connection.execute("SELECT term FROM postings_terms").fetchall()
    assert terms == [("mooring",)]
    stored.remove([second])
    for table in ("postings_terms", "postings_blocks", "postings_units", "postings_tail"):
        assert stored.connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_top_n_gives_the_documents_that_match_and_only_those() -> None:
    stored = scorer()
    stored.add([["a"], ["b"], ["a", "b"]])
    assert stored.get_top_n(["b"], ["x", "y", "z"], 5) == ["y", "z"]
    assert list(stored.get_batch_scores(["b"], [1])) == [0.0]


def test_a_process_that_asks_again_and_again_gets_the_same_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    stored = scorer()
    stored.add([["tide", "table"], ["tide"], ["table", "table", "pier"]])
    asked = Scorer(stored.connection)
    first = asked.due().top(["tide", "table"], 10)
    assert not isinstance(asked.due(), StoredBM25)
    monkeypatch.setattr(Scorer, "enough", 0)
    assert isinstance(asked.due(), StoredBM25)
    assert asked.due().top(["tide", "table"], 10) == first == stored.top(["tide", "table"], 10)


def test_a_first_answer_does_not_wait_for_numpy(tmp_path: Path) -> None:
    (tmp_path / "pier.md").write_text(
        "# The Pier at Sarn\n\nBy Lena Orsk\n\n2 May 2019\n\n“The tide tables of Sarn are a work of fiction,” "
        "said Rolf Tane. The pier was closed for the winter, and the ferry with it, as in every year before.\n"
    )
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([tmp_path / "pier.md"])
    asking = f"""
import sys
from commands.run import run
from index.library import Library
with Library({str(tmp_path / "library.db")!r}) as library:
    assert run(library, "/quote tide tables from:tane").results
print(*sorted(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", asking], capture_output=True, text=True, check=True)
    assert not {"numpy", "rank_bm25", "sqlite_utils", "index.people"} & set(done.stdout.split())
