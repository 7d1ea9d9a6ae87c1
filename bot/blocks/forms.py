"""Modals: the form behind /quote, the passage in its context, citations, a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.blocks.evidence import PART, broken, marked
from bot.blocks.limits import letters_in
from bot.blocks.rich import Block, line, plain, preformatted, quote, rich, section, text
from bot.blocks.source import source_line
from bot.blocks.words import button
from commands.context import Context
from index.evidence import Evidence

if TYPE_CHECKING:
    from commands.cite import Citations

KINDS = {
    "direct": "Words in quotation marks", "mixed": "Reported, with quoted words", "indirect": "Reported speech",
    "author": "The author's own statements", "passage": "Passages",
}  # fmt: skip
REASONS = {
    "speaker": "Somebody else says this", "polarity": "It is not meant this way (denied, doubted, quoted to reject)",
    "cut": "Words are missing or too many", "noise": "This is no prose of the text", "other": "Something else",
}  # fmt: skip
VIEW_LETTERS = 9000
View = dict[str, Any]


def modal(title: str, blocks: list[Block], callback: str, metadata: str, submit: str | None = None) -> View:
    view: View = {
        "type": "modal", "callback_id": callback, "private_metadata": metadata, "title": plain(title, 24),
        "close": plain("Close", 24), "blocks": blocks,
    }  # fmt: skip
    return {**view, "submit": plain(submit, 24)} if submit else view


def quote_form(form: str, topic: str = "") -> View:
    """Topic, expert, source, dates, kind; it is filled from nothing but this asker's own words."""
    topic_input: Block = {"type": "plain_text_input", "action_id": "topic", "max_length": 300}
    if topic:
        topic_input["initial_value"] = topic[:300]
    options = [{"text": plain(label, 75), "value": kind} for kind, label in KINDS.items()]
    return modal("Find quotations", [
        _input("topic", "Topic", topic_input, optional=False),
        _input("expert", "Who says it", _external("expert", "Begin to type a name")),
        _input("source", "Source", _external("source", "Begin to type a publisher or title")),
        _input("after", "Not before", {"type": "datepicker", "action_id": "after"}),
        _input("before", "Not after", {"type": "datepicker", "action_id": "before"}),
        _input("kind", "Kind", {"type": "static_select", "action_id": "kind", "options": options}),
    ], "quote_form", form, "Search")  # fmt: skip


def _external(action: str, hint: str) -> Block:
    return {"type": "external_select", "action_id": action, "min_query_length": 1, "placeholder": plain(hint, 150)}


def _input(block: str, label: str, element: Block, *, optional: bool = True) -> Block:
    return {"type": "input", "block_id": block, "label": plain(label, 2000), "element": element, "optional": optional}


def context_view(evidence: Evidence, found: Context, item: str) -> View:
    """The passage, marked by a bar and bold, among its neighbours; buttons page through the work."""
    paged = _fitting(found, evidence)
    blocks: list[Block] = [rich(source_line(evidence)), *(block for group in paged for block in group)]
    last = found.first + len(paged)
    buttons = []
    if found.first > 0:
        buttons.append(button("Earlier", "context_page.earlier", f"{item}.{max(found.first - 6, 0)}"))
    if last < found.count:
        buttons.append(button("Later", "context_page.later", f"{item}.{last}"))
    blocks.append(line(f"Paragraphs {found.first + 1}–{last} of {found.count}"))
    if buttons:
        blocks.append({"type": "actions", "elements": buttons})
    return modal("In its context", blocks, "context", item)


def _fitting(found: Context, evidence: Evidence) -> list[list[Block]]:
    groups: list[list[Block]] = []
    letters = 0
    for near in found.paragraphs:
        mark = (evidence.text, evidence.shown) if near.inside else ()
        parts = broken(near.text)
        group = [rich(quote(*marked(p, mark))) if near.inside else rich(section(text(p))) for p in parts]
        letters += letters_in(group)
        if groups and letters > VIEW_LETTERS - PART // 2:
            break
        groups.append(group)
    return groups


def cite_view(evidence: Evidence, cited: Citations) -> View:
    styles = (("Chicago", cited.chicago), ("APA", cited.apa), ("BibTeX", cited.bibtex))
    blocks = [rich(section(text(name, bold=True)), preformatted(words[:2900])) for name, words in styles]
    return modal("Cite", [*blocks, rich(source_line(evidence))], "cite", "")


def report_form(form: str) -> View:
    options = [{"text": plain(label, 75), "value": reason} for reason, label in REASONS.items()]
    reasons: Block = {"type": "radio_buttons", "action_id": "reason", "options": options}
    comment: Block = {"type": "plain_text_input", "action_id": "words", "multiline": True, "max_length": 1000}
    blocks = [_input("reason", "Reason", reasons, optional=False), _input("words", "In your words", comment)]
    return modal("What is wrong?", blocks, "report", form, "Send")
