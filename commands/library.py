"""/library: what the library holds."""

from __future__ import annotations

import re

from commands.answers import LibraryAnswer
from commands.request import Request
from index.library import Library
from index.library.catalog import catalog

_QUOTED = re.compile(r"[\"“”]([^\"“”]*)[\"“”]")


def answer(library: Library, request: Request) -> LibraryAnswer:
    """The documents with their works, dates and counts; a word narrows them to files, titles and authors with it."""
    if request.input.lower().startswith("alias "):
        return _alias(library, request)
    documents = [d for d in catalog(library) if _fits(d, request.topic)]
    notice = None
    if not documents:
        notice = (
            f"No document with “{request.topic}” in its name, title or authors."
            if request.topic
            else "The library is empty: add documents with `rapporteur add PATH`."
        )
    return LibraryAnswer(command="library", input=request.input, notice=notice, documents=tuple(documents))


def _alias(library: Library, request: Request) -> LibraryAnswer:
    """/library alias "FORM" "NAME": a spelling that stands for a name, as `rapporteur alias` sets it."""
    pair = [quoted.strip() for quoted in _QUOTED.findall(request.input)]
    if len(pair) != 2 or not all(pair):
        notice = 'Write both in quotation marks: /library alias "FORM" "NAME".'
    else:
        library.set_alias(*pair)
        notice = f"{pair[0]} now stands for {pair[1]}."
    return LibraryAnswer(command="library", input=request.input, notice=notice)


def _fits(document: dict[str, object], words: str) -> bool:
    return all(word in str(document).casefold() for word in words.casefold().split())
