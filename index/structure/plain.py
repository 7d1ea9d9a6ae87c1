"""Markdown becomes plain text that knows its place in the file."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from index.model import Call
from index.structure.calls import Calls
from index.text.mapped import Mapped, Span

_NUMBERS = r"\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*"
_TARGET = r"\((?:[^()\s]|\([^()\s]*\))*(?:\s+[\"'][^\"'\n]*[\"'])?\s*\)"
_TOKEN = re.compile(
    rf"""(?P<call><sup>\s*\[?(?P<n>{_NUMBERS})\]?\s*</sup>|\[\^(?P<md>[^\]\s]{{1,40}})\](?!:)|(?P<tiny>[¹²³⁰⁴-⁹]+))
    |(?P<direction>\([*_]{{0,2}}(?:[Ll]aughter|[Aa]pplause|[Cc]rosstalk|[Ii]naudible|[Cc]heers|LAUGHTER|APPLAUSE)
       (?:\s+and\s+\w+)?[.!]?[*_]{{0,2}}[.!]?\))
    |(?P<sup></?su[pb]>)|(?P<tag></?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>)
    |(?P<image>!\[[^\[\]]*\]{_TARGET})
    |(?P<open>\[(?=(?:[^\[\]]|\[[^\[\]]*\])*\](?:\(|\[[^\[\]]+\])))
    |(?P<target>\](?:{_TARGET}|\([^()]*\)|\[[^\[\]\s]+\]))
    |(?P<entity>&(?:nbsp|amp|lt|gt|quot|apos|\#\d{{2,5}});)
    |(?P<escape>\\(?=[^\w\s]))
    |(?P<stars>\*{{1,3}})|(?P<lows>(?<![\w_])_{{1,2}}(?=[^\s_])|(?<=[^\s_])_{{1,2}}(?![\w_]))
    |(?P<quote>(?:(?<=\n)|\A)[^\S\n]*(?:>[^\S\n]?)+)
    |(?P<soft>[­​﻿])
    |(?P<space>\s+)""",
    re.VERBOSE,
)
_UNIT = re.compile(r"(?:^|\W)(?:[kcmd]?m|ft|s|CO|H|x|\d)$")


@dataclass(slots=True)
class Plain:
    """Text without markup, the note calls in it (number, plain offset) and what was emphasised."""

    mapped: Mapped
    calls: tuple[Call, ...] = ()
    emphasis: tuple[Span, ...] = ()
    directions: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        return self.mapped.text


@dataclass(slots=True)
class _Builder:
    raw: str
    chars: list[str] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    emphasis: list[Span] = field(default_factory=list)
    directions: list[Span] = field(default_factory=list)
    opened: dict[str, int] = field(default_factory=dict)
    linked: int = 0

    def put(self, start: int, end: int) -> None:
        self.chars.append(self.raw[start:end])
        self.origins.extend(range(start, end))

    def shown(self, char: str, origin: int) -> None:
        self.chars.append(char)
        self.origins.append(origin)

    def blank(self, origin: int) -> None:
        if self.chars and not self.chars[-1].endswith(" "):
            self.shown(" ", origin)


def plain(raw: str, start: int, end: int) -> Plain:
    """The plain text of one stretch of a file."""
    return plain_of(raw, [(start, end)])


def plain_of(raw: str, pieces: Iterable[Span], bare: Calls | None = None) -> Plain:
    """The plain text of several stretches that belong together, joined by a blank; `bare` are calls without markup."""
    build = _Builder(raw)
    last = None
    for start, end in pieces:
        if last is not None:
            build.blank(last if last < len(raw) and raw[last].isspace() else start - 1)
        at = start
        for a, b, number in bare.within((start, end)) if bare else ():
            _read(build, at, a, start, end)
            build.calls.append(Call(number, _length(build)))
            at = b
        _read(build, at, end, start, end)
        build.opened.clear()
        last = end
    while build.chars and build.chars[-1] == " ":
        build.chars.pop()
        build.origins.pop()
    text = "".join(build.chars)
    calls = tuple(Call(c.number, min(c.at, len(text))) for c in build.calls)
    return Plain(Mapped(text, build.origins, raw), calls, tuple(sorted(build.emphasis)), tuple(build.directions))


def _read(build: _Builder, start: int, end: int, first: int, last: int) -> None:
    """Reads on from `start` to `end`, within the piece from `first` to `last`."""
    at = start
    for found in _TOKEN.finditer(build.raw, start, end):
        if found.start() > at:
            build.put(at, found.start())
        at = found.end()
        _token(build, found, first, last)
    if at < end:
        build.put(at, end)


def _token(build: _Builder, found: re.Match[str], start: int, end: int) -> None:
    kind = found.lastgroup or ""
    if kind in ("call", "n", "md", "tiny"):
        _call(build, found)
    elif kind == "space":
        build.blank(found.start())
    elif kind == "open":
        build.linked += 1
    elif kind == "target":
        _target(build, found)
    elif kind == "entity":
        char = html.unescape(found.group())
        if char.isspace():
            build.blank(found.start())
        else:
            build.shown(char, found.start())
    elif kind in ("stars", "lows"):
        _emphasis(build, found, start, end)
    elif kind == "direction":
        build.directions.append(found.span())
    elif kind == "tag" and found.group().lower().startswith("<br"):
        build.blank(found.start())


def _target(build: _Builder, found: re.Match[str]) -> None:
    """The end of a link; a closing bracket that closes none is text."""
    if build.linked:
        build.linked -= 1
    else:
        build.put(*found.span())


def _length(build: _Builder) -> int:
    return len(build.origins)


def _call(build: _Builder, found: re.Match[str]) -> None:
    tiny = found.group("tiny")
    before = build.raw[max(0, found.start() - 4) : found.start()]
    if tiny and (_UNIT.search(before) or not before.strip()):
        build.put(*found.span())
        return
    number = found.group("n") or found.group("md") or unicodedata.normalize("NFKC", tiny)
    at = _length(build)
    if at and build.chars and build.chars[-1].endswith(" "):
        at -= 1
    build.calls += [Call(n, at) for n in _numbers(number)]


def _numbers(written: str) -> list[str]:
    if not re.fullmatch(_NUMBERS, written):
        return [written]
    found = []
    for part in re.split(r"\s*[,;]\s*", written):
        first, dash, last = (p.strip() for p in re.sub("[–-]", "|", part).partition("|"))
        whole = dash and int(first) < int(last) < int(first) + 20
        found += [str(n) for n in range(int(first), int(last) + 1)] if whole else [p for p in (first, last) if p]
    return found


def _emphasis(build: _Builder, found: re.Match[str], start: int, end: int) -> None:
    """A marker opens before a word and closes behind one; between blanks it is a star."""
    raw, mark = build.raw, found.group()
    before = raw[found.start() - 1] if found.start() > start else " "
    after = raw[found.end()] if found.end() < end else " "
    if before.isspace() and after.isspace():
        build.put(*found.span())
    elif mark in build.opened and not before.isspace():
        opened = build.opened.pop(mark)
        if opened < _length(build):
            build.emphasis.append((opened, _length(build)))
    elif not after.isspace():
        build.opened[mark] = _length(build)
