"""The entry for one document: everybody it names, where, and as what."""

from __future__ import annotations

from dataclasses import dataclass

from index.model import Document, Entity, Mention


@dataclass(frozen=True, slots=True)
class Cast:
    """The entities of a document and all places where one is named."""

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]

    def who(self, paragraph: int, start: int, end: int) -> Mention | None:
        """Whom the words at a place mean (a name, a surname, "he", "the professor"); None if open."""
        for mention in self.mentions:
            if mention.paragraph == paragraph and start <= mention.start < end:
                return mention
        return None


def cast(document: Document) -> Cast:
    """Everybody the document names."""
    return Cast((), ())
