"""What Rapporteur says in its own words, each a block and the text for notifications."""

from __future__ import annotations

from bot.blocks.rich import Block, escaped, line, plain

Said = tuple[tuple[Block, ...], str]


def say(words: str) -> Said:
    """One line."""
    return (line(words),), escaped(words)


def failed(work: str) -> Said:
    return say(f"Something went wrong on my side; nothing was changed. Please try again. (id {work})")


def too_many() -> Said:
    return say("That is a lot of questions at once. Give me a minute, then ask again, please.")


def unconfirmed(answer: str | None) -> Said:
    """When nobody knows whether an answer arrived."""
    blocks, text = say("Slack did not confirm my last message to you. If you do not see it:")
    if not answer:
        return say("Slack did not confirm my last message to you. If you do not see it, please ask again.")
    return (*blocks, {"type": "actions", "elements": [button("Show it", "again", answer)]}), text


def gone() -> Said:
    return say("The document this stands in has been removed from the library, or replaced, since it was shown here.")


def button(label: str, action: str, value: str, *, primary: bool = False) -> Block:
    made: Block = {"type": "button", "text": plain(label, 75), "action_id": action, "value": value[:2000]}
    return {**made, "style": "primary"} if primary else made
