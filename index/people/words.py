"""What a whole document tells about its words: which are ordinary, which stand alone as names do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from index.model import Document
from index.people.lexicon.speech import INVERTING
from index.text.letters import fold
from index.text.lexicon.surnames import SURNAMES

_LOWER = re.compile(r"(?<![^\W_])[^\W\d_A-Z][^\W\d_]+")
_ONE = r"[A-Z][\w’'-]*[^\W\d_]"
_SPEAKING = re.compile(
    rf"(?<![A-Z.] )(?<![^\W_] )(?:Mr|Mrs|Ms|Dr)\.? ({_ONE})|"
    rf"(?:(?:^|[.,;:”\"] )|\b(?:and|but|as|that|when|while) )({_ONE}) (?:{'|'.join(sorted(INVERTING))})\b",
    re.M,
)


class Vocabulary:
    """Folded words that the document writes in lower case: no parts of names, unless a lexicon knows them as such;
    and the words that speak alone, or behind "Mr": family names."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.ordinary: Counter[str] = Counter()
        self.speaking: set[str] = set()
        for text in texts:
            self.ordinary.update(fold(word) for word in _LOWER.findall(text) if word[0].islower())
            self.speaking |= {fold(a or b) for a, b in _SPEAKING.findall(text)}

    def is_ordinary(self, low: str) -> bool:
        return self.ordinary[low] > 0 and low not in SURNAMES


def vocabulary(document: Document) -> Vocabulary:
    """The vocabulary of all prose, notes left out (titles in them are capitalised in any way)."""
    return Vocabulary(paragraph.plain.text for paragraph in document.paragraphs)
