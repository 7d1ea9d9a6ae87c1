"""Answers as pages, from the line that was asked: what a process that only searches gives back."""

from __future__ import annotations

from dataclasses import replace

from bot.blocks.layouts import layout
from bot.blocks.pages import Page, page, shared_page
from bot.pictures import Picture, picture
from commands.answers import Answer, QuoteAnswer, StanceAnswer
from commands.run import run, view
from index.library import Library

NOBODY = "Nobody is named as saying this in the library; these passages are the nearest."


def given_page(library: Library, line: str, shape: str, answer: str, number: int, notes: tuple[str, ...]) -> Page:
    """One page of the answer to a line, with lines above it; its buttons name it `answer`."""
    with view(library, line):
        found, own = in_shape(run(library, line), shape)
        return page(layout(found), answer, number, (*notes, *(own if number == 0 else ())))


def page_to_share(library: Library, line: str, shape: str, answer: str, number: int, by: str) -> Page:
    """The same page as others see it."""
    with view(library, line):
        return shared_page(layout(in_shape(run(library, line), shape)[0]), answer, number, by)


def followed(library: Library, line: str, shape: str) -> tuple[str, str] | None:
    """What "Follow" under the answer to a line follows: its kind and the words."""
    with view(library, line):
        return layout(in_shape(run(library, line), shape)[0]).follow


def drawn(library: Library, line: str) -> Picture | None:
    """The picture of the answer to a line, if there is one."""
    with view(library, line):
        found = run(library, line)
        return picture(found) if isinstance(found, StanceAnswer) else None


def in_shape(answer: Answer, shape: str) -> tuple[Answer, tuple[str, ...]]:
    """An answer as a shortcut wants it ("who": only what somebody says), and the lines above it."""
    notes = (answer.notice,) if answer.notice else ()
    if shape != "who" or not isinstance(answer, QuoteAnswer) or not answer.results:
        return answer, notes
    said = tuple(result for result in answer.results if result.speaker)
    return (replace(answer, results=said), notes) if said else (answer, (*notes, NOBODY))
