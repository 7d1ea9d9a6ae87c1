"""The engines measured, each behind the same five calls."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Any, Protocol

TOP = 10


class Engine(Protocol):
    """`build` once; then, in any process: `open`, `ask`, `add` (committed when it returns)."""

    def build(self, folder: Path, texts: list[str]) -> None: ...
    def open(self, folder: Path, durable: bool = True) -> None: ...
    def ask(self, query: str) -> list[Any]: ...
    def add(self, text: str) -> None: ...


def _connect(path: Path, durable: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=30)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    return connection


class Rapporteur:
    """Our postings, with the product's tokens; each text is kept in a table beside them."""

    def build(self, folder: Path, texts: list[str]) -> None:
        from index.search import merge
        from index.search.schema import POSTINGS
        from index.search.tail import append
        from index.search.tokens import tokens

        db = _connect(folder / "index.db", False)
        db.executescript(POSTINGS)
        step = max(4_000, len(texts) // 50)
        for at in range(0, len(texts), step):
            db.execute("BEGIN IMMEDIATE")
            append(db, (tokens(t) for t in texts[at : at + step]))
            merge.merge(db)
            db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def open(self, folder: Path, durable: bool = True) -> None:
        from index.search.scorer import Scorer
        from index.search.tokens import tokens

        self.tokens = tokens
        self.db = _connect(folder / "index.db", durable)
        self.scorer = Scorer(self.db)

    def ask(self, query: str) -> list[Any]:
        return self.scorer.due().top(self.tokens(query), TOP)[:TOP]

    def add(self, text: str) -> None:
        from index.search import merge
        from index.search.corpus import DUE
        from index.search.tail import append, state

        self.db.execute("BEGIN IMMEDIATE")
        append(self.db, [self.tokens(text)])
        self.db.execute("COMMIT")
        if state(self.db).tail >= DUE:
            self.db.execute("BEGIN IMMEDIATE")
            merge.merge(self.db)
            self.db.execute("COMMIT")


class RankBM25:
    """rank_bm25's own class, with our tokens; nothing can be stored but the token lists."""

    def build(self, folder: Path, texts: list[str]) -> None:
        import pickle

        from index.search.tokens import tokens

        (folder / "tokens.pickle").write_bytes(pickle.dumps([tokens(t) for t in texts]))

    def open(self, folder: Path, durable: bool = True) -> None:
        import pickle

        from rank_bm25 import BM25Okapi

        from index.search.tokens import tokens

        self.tokens = tokens
        self.scorer = BM25Okapi(pickle.loads((folder / "tokens.pickle").read_bytes()), k1=1.2, b=0.75)

    def ask(self, query: str) -> list[Any]:
        scores = self.scorer.get_scores(self.tokens(query))
        best = (-scores).argpartition(TOP)[:TOP]
        return sorted(((int(n), float(scores[n])) for n in best), key=lambda found: -found[1])

    def add(self, text: str) -> None:
        raise NotImplementedError("rank_bm25 is built anew")


class Bm25s:
    """bm25s with our tokens, its top-k call turned round (numpy is slow at partitioning many equal zeros)."""

    def build(self, folder: Path, texts: list[str]) -> None:
        import bm25s

        from index.search.tokens import tokens

        scorer = bm25s.BM25(k1=1.2, b=0.75)
        scorer.index([tokens(t) for t in texts], show_progress=False)
        scorer.save(str(folder / "bm25s"))

    def open(self, folder: Path, durable: bool = True) -> None:
        import bm25s
        import numpy as np
        from bm25s import selection

        from index.search.tokens import tokens

        def topk(scores: Any, k: int, sorted: bool = True) -> Any:
            best = np.argpartition(-scores, k)[:k]
            best = best[np.argsort(-scores[best])]
            return scores[best], best

        selection._topk_numpy = topk
        self.tokens = tokens
        self.scorer = bm25s.BM25.load(str(folder / "bm25s"))

    def ask(self, query: str) -> list[Any]:
        found, scores = self.scorer.retrieve(
            [self.tokens(query)], k=TOP, show_progress=False, backend_selection="numpy"
        )
        return list(zip(found[0].tolist(), scores[0].tolist(), strict=True))

    def add(self, text: str) -> None:
        raise NotImplementedError("bm25s is built anew")


class Fts5:
    """SQLite's FTS5, porter over unicode61; stop words are dropped from the query, repeated words kept."""

    def build(self, folder: Path, texts: list[str]) -> None:
        db = _connect(folder / "fts5.db", False)
        db.execute("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'porter unicode61')")
        db.execute("BEGIN")
        db.executemany("INSERT INTO texts VALUES (?)", ((t,) for t in texts))
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def open(self, folder: Path, durable: bool = True) -> None:
        from index.search.stopwords import STOP_WORDS

        self.stop = STOP_WORDS
        self.db = _connect(folder / "fts5.db", durable)

    def ask(self, query: str) -> list[Any]:
        words = [w for w in re.findall(r"\w+", query.lower()) if w not in self.stop]
        if not words:
            return []
        match = " OR ".join(f'"{w}"' for w in words)
        sql = "SELECT rowid, bm25(texts) FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?"
        return self.db.execute(sql, [match, TOP]).fetchall()

    def add(self, text: str) -> None:
        self.db.execute("BEGIN IMMEDIATE")
        self.db.execute("INSERT INTO texts VALUES (?)", [text])
        self.db.execute("COMMIT")


class Tantivy:
    """tantivy's en_stem, as its bindings give it; repeated query words are weighted, as its parser drops them."""

    def build(self, folder: Path, texts: list[str]) -> None:
        import tantivy

        schema = tantivy.SchemaBuilder().add_text_field("text", stored=False, tokenizer_name="en_stem")
        schema = schema.add_unsigned_field("n", stored=True).build()
        (folder / "tantivy").mkdir()
        index = tantivy.Index(schema, path=str(folder / "tantivy"))
        writer = index.writer(num_threads=1)
        for n, text in enumerate(texts):
            writer.add_document(tantivy.Document(text=text, n=n))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path, durable: bool = True) -> None:
        import tantivy

        self.tantivy = tantivy
        self.index = tantivy.Index.open(str(folder / "tantivy"))
        self.index.reload()
        self.searcher = self.index.searcher()
        self.writer: Any = None

    def ask(self, query: str) -> list[Any]:
        words = re.findall(r"\w+", query.lower())
        counted = " ".join(f"{w}^{words.count(w)}" for w in dict.fromkeys(words))
        found = self.searcher.search(self.index.parse_query(counted or "none", ["text"]), TOP).hits
        return [(address, score) for score, address in found]

    def add(self, text: str) -> None:
        self.writer = self.writer or self.index.writer(num_threads=1)
        self.writer.add_document(self.tantivy.Document(text=text, n=0))
        self.writer.commit()


ENGINES: dict[str, type[Engine]] = {
    "rapporteur": Rapporteur, "rank_bm25": RankBM25, "bm25s": Bm25s, "fts5": Fts5, "tantivy": Tantivy,
}  # fmt: skip
