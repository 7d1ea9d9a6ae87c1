"""One sentence made ready for the rules: its tokens, reporting verbs and their subjects."""

from __future__ import annotations

import re

from index.model import Kind
from index.statements import events as verb_events
from index.statements import participles, subject
from index.statements.complement import Scanner
from index.statements.events import Event
from index.statements.found import Range
from index.statements.lexicon import closed
from index.statements.lexicon.words import words
from index.statements.subject import Phrase
from index.statements.token import Token

_SMALL = words("of the and in on for a an to at de la")
_OPEN = frozenset({"WORD", "CAP", "NUM"})
_ANYBODY = words("those anyone anybody everyone everybody someone somebody others all many some people")
_QUOTED_WHO = ["QUOTE", "REL"]  # "one “donor” who had pledged"


class Sentence:
    """A sentence of a paragraph. `start`/`end` are token indices into `tokens`, the paragraph's."""

    def __init__(self, text: str, tokens: list[Token], start: int, end: int) -> None:
        self.text, self.tokens, self.start, self.end = text, tokens, start, end
        self.events = verb_events.find(tokens, start, end)
        self.inverted: set[int] = set()
        self.subjects: dict[int, Phrase] = {}
        for event in self.events:
            found = self._subject(event)
            if found:
                self.subjects[event.verb] = found
        left = {v: p.start for v, p in self.subjects.items() if v not in self.inverted and p.start < v}
        self.scanner = Scanner(tokens, start, end, self.events, left)

    @property
    def span(self) -> Range:
        return self.tokens[self.start].start, max(t.end for t in self.tokens[self.start : self.end])

    def _subject(self, event: Event) -> Phrase | None:
        if event.bound == "gerund":
            return participles.subject_of(self.tokens, self.start, self.end, event, lambda: self._shared(event))
        if event.bound in {"purpose", "second"}:
            return self._shared(event)
        found = subject.before(self.tokens, self.start, event.start)
        if found is None and self._of_those(event):
            return None
        if found is None or self._turned(event):
            turned = subject.after(self.tokens, event.end, self.end) if self._may_turn(event) else None
            if turned and (self.tokens[turned.start].tag != "PRON" or self._turned(event)):
                self.inverted.add(event.verb)
                return turned
        if found is None and event.start > self.start and self.tokens[event.start - 1].tag in _OPEN:
            return None
        if (
            found is None
            and [t.tag for t in self.tokens[max(self.start, event.start - 2) : event.start]] == _QUOTED_WHO
        ):
            return None
        return found or self._shared(event)

    def _of_those(self, event: Event) -> bool:
        """ "laughs at those who say": whoever says so, it is not who laughs; but "is one of those who say"."""
        tokens, who = self.tokens, event.start - 1
        if who <= self.start or tokens[who].low != "who" or tokens[who - 1].low not in _ANYBODY:
            return False
        among = [t.low for t in tokens[max(self.start, who - 4) : who]]
        return among[-3:] != ["one", "of", "those"] or tokens[max(self.start, who - 4)].tag != "BE"

    def _may_turn(self, event: Event) -> bool:
        """ "…," said Li: only say-verbs with a content before them."""
        k = event.start - 1
        return (
            event.form in {"past", "third"} and "Q" in event.frames and k >= self.start
            and (self.tokens[k].text in {",", "?", "!", "—", "–", "--"} or self.tokens[k].tag == "QUOTE")
        )  # fmt: skip

    def _turned(self, event: Event) -> bool:
        return self._may_turn(event) and self.tokens[event.start - 1].start == self.tokens[event.start - 1].end

    def _shared(self, event: Event) -> Phrase | None:
        """The subject of the verb group before it, or of the clause."""
        earlier = [e for e in self.events if e.verb < event.verb and e.verb in self.subjects and e.bound != "purpose"]
        if event.bound == "gerund" and self.tokens[event.start - 1].low == "and":  # not of "…, which he said,"
            earlier = [e for e in earlier if not self._is_relative(self.subjects[e.verb])]
        own = self._of_last_clause(event, earlier[-1].verb) if earlier and event.bound == "second" else None
        if own:
            return own
        again = [e for e in earlier if e.key == event.key and e.form == event.form]
        first = [e for e in earlier if not self._is_told(self.subjects[e.verb])]
        if earlier:
            apart = self.tokens[event.start - 1 - (event.bound == "second")].text == ","
            aside = apart or (earlier[-1].passive and self._is_told(self.subjects[earlier[-1].verb]))
            giver = (again if event.bound == "second" and again else first if aside and first else earlier)[-1]
            return self.subjects[giver.verb]
        return subject.of_clause(self.tokens, self.start, event.start)

    def _is_relative(self, phrase: Phrase) -> bool:
        return phrase.start > self.start and self.tokens[phrase.start - 1].tag == "REL"

    def _is_told(self, phrase: Phrase) -> bool:
        """Whether a subject stands in what another says: "Li said the state would agree, adding …"."""
        before = self.tokens[phrase.start - 1] if phrase.start > self.start else None
        return before is not None and (before.tag == "CUE" or before.low == "that")

    def _of_last_clause(self, event: Event, since: int) -> Phrase | None:
        """ "Asked whether Kim would go, Li nodded and said": the subject of the clause behind the last comma."""
        comma = next((k for k in range(event.start - 1, since, -1) if self.tokens[k].text == ","), None)
        if comma is None or self.tokens[comma + 1].tag not in {"CAP", "DET", "PRON"}:
            return None
        found = subject.of_clause(self.tokens, comma + 1, event.start)
        return found if found and found.start == comma + 1 and found.end < event.start - 1 else None

    # places

    def place(self, start: int, end: int) -> Range:
        """Plain offsets of a token range, outer marks left out."""
        while end > start + 1 and self.tokens[end - 1].start == self.tokens[end - 1].end:
            end -= 1
        return self.tokens[start].start, self.tokens[end - 1].end

    def words(self, start: int, end: int) -> str:
        a, b = self.place(start, end)
        return self.text[a:b]

    def content(self, start: int, end: int) -> tuple[Kind, Range] | None:
        """Kind and plain range of a content: direct if it is one quotation, mixed if it holds one."""
        start, end = self._trimmed(start, end)
        if start >= end:
            return None
        real = [t for t in self.tokens[start:end] if t.start < t.end]
        quotes = [t for t in real if t.quotation]
        if len(real) == 1 and quotes:
            inner = self.inner(quotes[0])
            return ("direct", inner) if inner[0] < inner[1] else None  # a mark that nothing follows
        a, b = self.place(start, end)
        spoken = [t for t in quotes if not is_name(self.text, t)]
        return ("mixed" if spoken else "indirect"), (a, b)

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        while start < end and (
            self.tokens[start].tag in {"STOP"} or self.tokens[start].text in {",", ":", ";", "—", "–", "--", "-"}
        ):
            start += 1
        while end > start and (
            self.tokens[end - 1].tag == "STOP" or self.tokens[end - 1].text in {",", ":", ";", "—", "–", "--", "-"}
        ):
            end -= 1
        return start, end

    def inner(self, token: Token) -> Range:
        """A quotation without its marks."""
        assert token.quotation
        a, b = token.quotation.inner
        while a < b and self.text[a].isspace():
            a += 1
        while b > a and self.text[b - 1].isspace():
            b -= 1
        return a, b

    def opening(self) -> int:
        """The first token after "But", "However," and the like."""
        i = self.start
        while i < self.end and (
            self.tokens[i].low in closed.CONNECTIVES or (i > self.start and self.tokens[i].text == ",")
        ):
            i += 1
        return i if i < self.end else self.start

    def finite(self, start: int, end: int) -> bool:
        """Whether a stretch holds a finite verb, so that it can stand alone."""
        for k in range(start, end):
            token = self.tokens[k]
            if token.tag in {"BE", "HAVE", "DO", "MODAL", "VERB"} or (
                token.tag in {"ED", "CUE"}
                and k > start
                and self.tokens[k - 1].tag in {"CAP", "WORD", "PRON", "ADV", "NUM", "REL"}
            ):
                return True
            if token.quotation and token.quotation.words(self.text) > 4:
                return True
        return False


def is_name(text: str, token: Token) -> bool:
    """Quotation marks round a name or title: every weighty word is capitalised."""
    assert token.quotation
    a, b = token.quotation.inner
    words = [w for w in re.findall(r"[^\W\d_][\w'’-]*", text[a:b]) if w.lower() not in _SMALL]
    return len(words) > 1 and all(w[0].isupper() for w in words)
