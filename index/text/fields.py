"""Words that head a line as the field of a form or a kind of note, and name no speaker: "Note:", "FACT:"."""

from __future__ import annotations

import re

_FIELD = re.compile(
    r"agenc(?:y|ies)|action|summary|dates?|address(?:es)?|notes?|warning|caution|subject|to|from|cc|re|abstract|"
    r"key ?words|background|"
    r"methods?|results?|conclusions?|objectives?|aims?|sources?|contact|contents|title|authors?|published|"
    r"updated|tel|fax|e-?mail|"
    r"phone|website|url|doi|isbn|issn|for further information contact|supplementary information|example|step|"
    r"part|option|"
    r"recommendation|finding|figure|table|box|photo|image|credit|"
    r"facts?|myths?|claims?|reality|truth|verdict|rating|context|correction|clarification|update|analysis|"
    r"takeaways?|problem|solution|reason|bottom line|why it matters|what(?:'|’)s next|"
    r"the big picture|the latest|fact check|reality check|editor(?:'|’)s note|for the record|in brief|in short"
)
_NUMBER = r"[a-z]{0,2}[.-]?\d|[a-z]\b|[ivx]+\b"
_NUMBERED = re.compile(rf"(?:{_FIELD.pattern})(?:\s+(?:{_NUMBER}|of\b|for\b|on\b|to\b|and\b|in\b).*)?")


def is_field(label: str) -> bool:
    """ "Note", "Figure 3", "Table A.1", "Dates of the hearing", but not "Dateline" or "Tom Reyes"."""
    bare = re.sub(r"\s*[(,].*", "", label).strip(" .").casefold()
    return _NUMBERED.fullmatch(bare) is not None
