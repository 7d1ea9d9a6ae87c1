"""Who brings a work out, if the file says so."""

from __future__ import annotations

import re

from index.structure.draft import Draft

_NAME = r"(?P<name>[A-Z][\w&’'.-]*(?:(?: (?:of|for|and|the|on|in|&|de|für))* [A-Z][\w&’'-]*)*)"
_MARK = r"(?:©|\([cC]\)|[cC]opyright|COPYRIGHT)"
_HEAD = re.compile(
    r"\W*(?P<kind>(?:Regulatory )?Impact Assessment|Policy (?:Brief|Paper)|(?:Working|Discussion|White|Green|Research|"
    r"Briefing) Paper|"
    r"Press Release|Consultation|Report)(?:, (?:by )?| by |: )(?:\[?)(?P<name>(?:The )?[A-Z][\w&’'-]*(?: (?:of|"
    r"for|and|the|[A-Z][\w&’'-]*))*)"
    r"(?=\s*(?:\||\n|$))"
)
_OFFICIAL = re.compile(r"Impact Assessment|(?:White|Green) Paper|Press Release|Consultation")
_LINK = re.compile(
    r"(?:link to (?:this|the) (?:paper|article|text)|original(?: text)?|url|本文链接)\s*[:：]\s*<?(https?://\S+)", re.I
)
_AGENT = re.compile(r" by\b")
_NOTICES = frozenset(
    (
        "about",
        "disclaimer",
        "copyright",
        "page footer",
        "publisher's notice",
        "source note",
        "comments",
        "form",
        "related",
    )
)
_PATTERNS = (
    re.compile(
        r"(?:publication|published|produced|issued|newsletter|journal|magazine)(?: \w+)? (?:by|of) (?:the )?" + _NAME
    ),
    re.compile(
        rf"^{_NAME} (?:commentar|article|publication|paper|brief|essay|post|analys)\w* (?:and \w+ )?(?:represent|"
        rf"reflect)"
    ),
    re.compile(rf"{_MARK}\s*(?:©|\([cC]\))?\s*(?:\d{{4}}(?:\s?[-–]\s?\d{{4}})?)?,?\s*(?:by |the )?{_NAME}"),
    re.compile(rf"(?:^|\s)[Ss]ource\s*: {_NAME}"),
    re.compile(
        rf"(?:^|, |\. ){_NAME} (?:welcomes|relies on|is an? (?:platform|website|publication|magazine|project|"
        rf"journal))"
    ),
)


def address(draft: Draft) -> str | None:
    """The address a note on the source gives as that of the text itself."""
    for block in draft.blocks:
        if block.role == "source note" and (found := _LINK.search(block.source)):
            return found.group(1).rstrip(".,;)")
    return None


def issuer(draft: Draft) -> str | None:
    """The body that speaks in a document of a kind that has no other author ("Impact Assessment, The Home Office")."""
    found = _head(draft)
    return found.group("name") if found and _OFFICIAL.search(found.group("kind")) else None


def _head(draft: Draft) -> re.Match[str] | None:
    return _HEAD.match(draft.blocks[0].text[:400]) if draft.blocks else None


def publisher(draft: Draft) -> str | None:
    """The name beside the kind of document at its head, or in a notice of the publisher's own; else None."""
    if (found := _head(draft)) is not None:
        return found.group("name")
    notices = [b.text for b in draft.blocks if b.role in _NOTICES]
    for pattern in _PATTERNS:
        for text in notices:
            if found := pattern.search(text):
                if _AGENT.match(text, found.end("name")):
                    continue  # "© Authorised by …"
                name = re.split(r"(?:’s|'s)\b", re.sub(r"\.? All\b.*$|,.*$", "", found.group("name")))[0].strip(" .")
                if 3 <= len(name) <= 80:
                    return name
    return None
