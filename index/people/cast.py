"""The entry for one document: everybody it names, where, and as what."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.model import Document, Entity, EntityType, Mention
from index.people.casting import Casting
from index.people.refer import Referrer
from index.text.letters import fold


@dataclass(slots=True)
class Cast:
    """The entities of a document and all places where one is named."""

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    referrer: Referrer | None = field(default=None, compare=False)
    described: dict[str, int] = field(default_factory=dict, compare=False)

    def who(self, paragraph: int, start: int, end: int) -> Mention | None:
        """Whom the words at a place mean (a name, a surname, "he", "the professor"); None if open.

        Offsets are plain ones of the paragraph. The answer's own place is that of the words that tell it;
        `sure` is False where only the context does. Of several named together the first is given: see `together`.
        """
        return self.referrer.who(paragraph, start, end) if self.referrer else None

    def together(self, mention: Mention) -> tuple[Mention, ...]:
        """The mention and those joined to it by "and" or a comma ("Ren Qiaolan and Lou Jinhai")."""
        return self.referrer.together(mention) if self.referrer else (mention,)

    def meant(self, paragraph: int, start: int, end: int) -> tuple[Mention, ...]:
        """All whom the words at a place mean: `who`, with those named together with it; "they" may mean several."""
        return self.referrer.meant(paragraph, start, end) if self.referrer else ()

    def describe(self, name: str, kind: EntityType) -> int:
        """The entity of somebody without a name, called by a description; new where it is met for the first time."""
        key = fold(name)
        if key not in self.described:
            self.described[key] = len(self.entities)
            self.entities = (*self.entities, Entity(name, kind, (name,)))
        return self.described[key]


def cast(document: Document) -> Cast:
    """Everybody the document names."""
    return Cast(*Casting(document).gathered())
