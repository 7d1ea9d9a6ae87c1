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
    inside: Found | None = None
    """The finding in whose content this one is reported (a chain), if any."""
    stands_for: Found | None = None
    """The finding whose speaker an "it" takes up within the sentence."""
    personal: bool = False
    """Only a person can be meant ("for Li, …"): anything else is no report."""
    extra: list[Range] = field(default_factory=list)
    """Further sentences that belong to what is shown."""

    @property
    def start(self) -> int:
        return self.content[0][0]

    @property
    def end(self) -> int:
        return self.content[-1][1]
