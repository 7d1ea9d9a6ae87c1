"""Any answer at all becomes pages that Slack takes, in which nothing is lost and nothing can ping."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.blocks.evidence import PART, broken, quotation, words_of
from bot.blocks.forms import cite_view, context_view, quote_form, report_form
from bot.blocks.layouts import layout
from bot.blocks.limits import OverLimit, check_message, check_view
from bot.blocks.pages import page, paginate, shared_page
from bot.blocks.rich import escaped, link, shown
from bot.blocks.source import source_line
from commands.answers import (
    Answer,
    Camp,
    CheckAnswer,
    Difference,
    ExpertAnswer,
    ExpertProfile,
    Finding,
    HelpAnswer,
    Holder,
    Match,
    NamedWith,
    Position,
    Question,
    QuoteAnswer,
    Result,
    StanceAnswer,
    Topic,
)
from commands.cite import cite
from commands.context import Context
from index.evidence import CitedWork, Evidence, Person, WorkRef
from index.library.near import Near
from index.library.said import Head, Statements
from tests.slack.stand_in import validate

NASTY = (
    "<!channel>",
    "<!here|x>",
    "<@U123>",
    "<#C1|general>",
    "<!subteam^S1>",
    "*bold* _it_ ~no~ `code`",
    ":smile:",
    "&lt;!channel&gt;",
    "<https://evil.example|bank.example>",
    "\u202eevil\u202c",
    "\x00\x07",
    "```",
    "> quote",
    "@channel",
    "\ud800",
    "",
    " ",
    "\n\n",
)
words = st.one_of(
    st.sampled_from(NASTY),
    st.text(max_size=60),
    st.builds(str.__mul__, st.text("abc .\n中é", min_size=1, max_size=50), st.integers(60, 180)),
)
short = st.one_of(st.sampled_from(NASTY), st.text(max_size=80))
maybe = st.none() | short
urls = st.none() | st.sampled_from(
    [
        "https://example.org/a?b=c|d",
        "javascript:alert(1)",
        "https://ok.example/paper.pdf",
        "http://a@b.example/",
        "https://" + "x" * 4000,
    ]
)
spans = st.just(((0, 10),))
works = st.builds(WorkRef, st.just("1-1"), maybe, st.lists(short, max_size=3).map(tuple), maybe, maybe, urls)
people = st.builds(Person, st.just("p"), short, st.sampled_from(["person", "organisation", "group"]))
FIELDS: dict[str, Any] = {
    "text": words,
    "file": short,
    "spans": spans,
    "work": works,
    "section": maybe,
    "kind": st.sampled_from(["direct", "mixed", "indirect", "author", "passage"]),
    "speaker": st.none() | people,
    "via": st.none() | people,
    "polarity": st.sampled_from(["asserted", "denied", "doubted", "possible", "question", "demand"]),
    "footnotes": st.lists(short, max_size=3).map(tuple),
    "sure": st.booleans(),
    "sentence": spans,
    "caution": maybe,
    "shown": words,
    "role": maybe,
}
evidence = st.builds(Evidence, **FIELDS)
many = st.lists(evidence, max_size=3).map(tuple)
results = st.lists(st.builds(Result, **FIELDS), max_size=8).map(tuple)
differences = st.lists(st.builds(Difference, st.just("number"), short, short), max_size=2).map(tuple)
findings = st.lists(
    st.builds(
        Finding, relation=st.sampled_from(["supports", "contradicts", "related"]), differences=differences, **FIELDS
    ),
    max_size=3,
).map(tuple)
holders = st.lists(st.builds(Holder, st.just("h"), short, st.just("person"), many), max_size=3).map(tuple)
camps = st.lists(st.builds(Camp, short, st.none() | evidence, holders), max_size=2).map(tuple)
questions = st.lists(st.builds(Question, words, st.just("document"), camps, holders), max_size=2).map(tuple)


def in_memory(found: list[Evidence]) -> Statements:
    """Statements that no library has to be asked for."""
    told = [Head(n, 1, n, e.work.id, e.kind, e.text, 1, sure=True) for n, e in enumerate(found)]
    return Statements(told, lambda heads: [found[head.id] for head in heads])


said = st.lists(evidence, max_size=3).map(in_memory)
cited = st.lists(st.builds(CitedWork, maybe, maybe, maybe, maybe, urls, short, short), max_size=3).map(tuple)
profiles = st.builds(
    ExpertProfile,
    st.just("p"),
    short,
    st.lists(short, max_size=3).map(tuple),
    many,
    st.lists(works, max_size=2).map(tuple),
    cited,
    said,
    st.lists(st.builds(Topic, short, st.integers(1, 9)), max_size=3).map(tuple),
    st.lists(st.builds(Position, words, words, said), max_size=2).map(tuple),
    st.lists(st.builds(NamedWith, st.just("p"), short, st.integers(1, 9)), max_size=3).map(tuple),
)
matches = st.lists(st.builds(Match, st.just("m"), short, st.just(1.0)), max_size=14).map(tuple)
answers = st.one_of(
    st.builds(QuoteAnswer, command=st.just("quote"), input=words, results=results),
    st.builds(ExpertAnswer, command=st.just("expert"), input=words, matches=matches, profile=st.none() | profiles),
    st.builds(StanceAnswer, command=st.just("stance"), input=words, questions=questions),
    st.builds(CheckAnswer, command=st.just("check"), input=words, evidence=findings, caution=maybe),
    st.builds(HelpAnswer, command=st.just("help"), input=words, lines=st.lists(short, max_size=3).map(tuple)),
)
SETTINGS = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def quoted_in(blocks: tuple[dict[str, Any], ...]) -> str:
    parts = (p for b in blocks if b["type"] == "rich_text" for p in b["elements"])
    return "".join(e["text"] for p in parts if p["type"] == "rich_text_quote" for e in p["elements"])


def no_ping(body: dict[str, Any]) -> None:
    assert not re.search(r"<[!@#]", body["text"])
    text = str(body["blocks"])
    assert "mrkdwn" not in text
    assert not re.search(r"'type': '(user|usergroup|broadcast|channel)'", text)


@SETTINGS
@given(answers)
def test_every_page_of_any_answer_is_taken_and_nothing_is_lost(answer: Answer) -> None:
    made = layout(answer)
    count = len(list(paginate(made.pieces)))
    blocks: tuple[dict[str, Any], ...] = ()
    for number in range(count):
        for one in (page(made, "a1", number), shared_page(made, "a1", number, "Shared by <!channel>")):
            body = {"text": one.text, "blocks": list(one.blocks)}
            check_message(body)
            validate.message(body)
            no_ping(body)
        blocks += page(made, "a1", number).blocks
    if isinstance(answer, QuoteAnswer):
        wanted = "".join(words_of(result) for result in answer.results)
        assert letters(quoted_in(blocks)) == letters(shown(wanted))


@SETTINGS
@given(evidence, st.lists(words, min_size=1, max_size=7))
def test_every_window_about_any_evidence_is_taken(one: Evidence, texts: list[str]) -> None:
    near = tuple(Near(n, text, None, n == 1) for n, text in enumerate(texts))
    forms = (report_form("f"), quote_form("f", one.text))
    for view in (context_view(one, Context(near, 4, 50), "a1.2"), cite_view(one, cite(one)), *forms):
        check_view(view)
        validate.view(view)


@given(st.text(max_size=9000))
def test_breaking_loses_nothing(text: str) -> None:
    parts = broken(text)
    assert "".join(parts) == text
    assert all(len(part) <= PART for part in parts)


@given(st.text())
def test_escaped_text_has_no_live_markup(text: str) -> None:
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", escaped(text))


@pytest.mark.parametrize(
    "url",
    [
        "javascript:x",
        "https://a b.example",
        "https://user@evil.example/",
        "https://x.example/|y",
        "//x",
        "",
        None,
        "https://é.example",
        "https://[",
    ],
)
def test_what_is_no_plain_web_address_is_no_link(url: str | None) -> None:
    assert link(url) is None


def test_a_link_says_where_it_leads() -> None:
    assert link("https://www.ok.example/a") == {"type": "link", "url": "https://www.ok.example/a", "text": "ok.example"}


def test_our_own_check_refuses_what_slack_refuses() -> None:
    button = {"type": "button", "text": {"type": "plain_text", "text": "x" * 76}, "action_id": "a", "value": "v"}
    broadcast = {"type": "rich_text_section", "elements": [{"type": "broadcast", "range": "here"}]}
    for blocks in (
        [{"type": "actions", "elements": [button]}],
        [{"type": "section", "text": {"type": "mrkdwn", "text": "<!channel>"}}],
        [{"type": "rich_text", "elements": [broadcast]}],
        [{"type": "divider"}] * 51,
    ):
        with pytest.raises(OverLimit):
            check_message({"text": "x", "blocks": blocks})


def test_how_it_is_said_stands_beside_who_says_it() -> None:
    work = WorkRef("1-1", "Title", (), "House", "2022-06", None)
    one = Evidence(
        text="the sea is flat", file="f", spans=((0, 5),), work=work, section="Waves", kind="indirect",
        polarity="denied",
        speaker=Person("a", "Ada Norn", "person"), via=Person("b", "Bo Lund", "person"), role="a sailor",
        footnotes=("7",),
        shown="Ada Norn denies that the sea is flat.", sure=True, caution="machine translation",
    )  # fmt: skip
    [piece] = quotation(one)
    text = str(piece.blocks)
    said = ("Ada Norn, a sailor", "denies", "as reported by Bo Lund", "denies that the sea")
    source = ("House", "2022-06", "Waves", "note 7", "machine translation")
    assert all(part in text for part in (*said, *source))


def test_a_body_that_publishes_its_own_work_is_named_once() -> None:
    work = WorkRef("1-1", "Tides", ("Harbour Office",), "Harbour Office", "2022-06", None)
    shown = str(source_line(Evidence("x", "f", ((0, 1),), work, None, "passage")))
    assert shown.count("Harbour Office") == 1
