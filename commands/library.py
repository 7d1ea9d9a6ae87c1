"""/library: what the library holds."""

from __future__ import annotations

from commands.answers import LibraryAnswer
from commands.request import Request
from index.library import Library
from index.library.catalog import catalog


def answer(library: Library, request: Request) -> LibraryAnswer:
    """The documents with their works, dates and counts; a word narrows them to files, titles and authors with it."""
    documents = [d for d in catalog(library) if _fits(d, request.topic)]
    notice = None
    if not documents:
        notice = (
            f"No document with “{request.topic}” in its name, title or authors."
            if request.topic
            else "The library is empty: add documents with `rapporteur add PATH`."
        )
    return LibraryAnswer(command="library", input=request.input, notice=notice, documents=tuple(documents))


def _fits(document: dict[str, object], words: str) -> bool:
    return all(word in str(document).casefold() for word in words.casefold().split())
