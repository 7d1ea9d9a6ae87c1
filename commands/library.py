"""/library: what the library holds."""

from __future__ import annotations

from collections import Counter

from commands.answers import LibraryAnswer
from commands.request import Request
from index.library import Library, rows


def answer(library: Library, request: Request) -> LibraryAnswer:
    """The documents, their works and dates, and what was found in each."""
    names = library.names()
    works: dict[int, list[dict[str, object]]] = {}
    for row in rows.select(library.db, "SELECT * FROM works ORDER BY document, number"):
        works.setdefault(row["document"], []).append(
            {"id": row["id"], "title": row["title"], "authors": list(rows.as_strings(row["authors"])),
             "publisher": row["publisher"], "date": row["date"]}
        )  # fmt: skip
    counts = {
        table: Counter(
            {r["document"]: r["n"] for r in rows.select(
                library.db, f"SELECT document, count(*) AS n FROM {table} GROUP BY document")}
        )
        for table in ("passages", "statements", "notes", "set_aside")
    }  # fmt: skip
    documents = tuple(
        {"file": name, "works": works.get(key, []), **{t: counts[t][key] for t in counts}}
        for key, name in names.items()
    )
    notice = None if documents else "The library is empty: add documents with `rapporteur add PATH`."
    return LibraryAnswer(command="library", input=request.input, notice=notice, documents=documents)
