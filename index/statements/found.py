"""What a rule finds in one paragraph, before anybody is told who is meant."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.model import Kind, Polarity

Range = tuple[int, int]


@dataclass(slots=True)
class Found:
    """A reported content. All places are plain offsets of the paragraph."""

    rule: str
    content: list[Range]
    sentence: Range
    kind: Kind
    cue: str | None = None
    cue_at: Range | None = None
    speaker: Range | None = None
    """The whole phrase that names the speaker, in `paragraph` if that is not the content's own."""
    head: Range | None = None
    """The words of it that say who: what the cast is asked about."""
    polarity: Polarity = "asserted"
    strong: bool = False
    """Cue and speaker stand beside the quotation itself."""
    speaker_paragraph: int | None = None
    inside: int | None = None
    """Offset of a content that this one stands in (a chain), if any."""
    extra: list[Range] = field(default_factory=list)
    """Further sentences that belong to what is shown."""

    @property
    def start(self) -> int:
        return self.content[0][0]

    @property
    def end(self) -> int:
        return self.content[-1][1]
