"""How far a content reaches: from where a complement begins to where something else begins."""

from __future__ import annotations

from dataclasses import dataclass

from index.statements.events import Event
from index.statements.lexicon import closed
from index.statements.tokens import Token

_FINITE = frozenset({"BE", "HAVE", "DO", "MODAL", "VERB"})


@dataclass(frozen=True, slots=True)
class Complement:
    """What follows a cue: its frame letter and token range."""

    frame: str
    start: int
    end: int


class Scanner:
    """Looks for complements in one sentence, knowing where its other reporting verbs stand."""

    def __init__(
        self, tokens: list[Token], start: int, end: int, events: list[Event], subjects: dict[int, int]
    ) -> None:
        self.tokens, self.start, self.end = tokens, start, end
        self.by_start = {e.start: e for e in events}
        self.by_subject = {subject: e for e in events if (subject := subjects.get(e.verb, -1)) >= 0}

    def complement(self, event: Event) -> Complement | None:
        """The content right of a cue, if there is one."""
        i = event.end
        if "P" in event.frames:
            found = self._after_addressee(event, i)
            if found:
                return found
        return self._at(event, i) or self._after_adverbial(event, i) or self._object(event, i)

    def _at(self, event: Event, i: int) -> Complement | None:
        tokens, end = self.tokens, self.end
        if i >= end:
            return None
        token = tokens[i]
        following = tokens[i + 1] if i + 1 < end else None
        if token.text in {":", ","} and following is not None and following.tag == "QUOTE" and "Q" in event.frames:
            return Complement("Q", i + 1, self.stop(i + 1, event, "quote"))
        if token.text == ":" and following is not None and "Z" in event.frames:
            return Complement("Z", i + 1, self.stop(i + 1, event, "clause"))
        if token.tag == "QUOTE" and "Q" in event.frames:
            return Complement("Q", i, self.stop(i, event, "quote"))
        if token.low == "that" and "T" in event.frames and following is not None and self._that(i):
            return Complement("T", i + 1, self.stop(i + 1, event, "clause"))
        if token.low in closed.QUESTION_WORDS and "W" in event.frames:
            return Complement("W", i, self.stop(i, event, "clause"))
        if token.tag == "TO" and "V" in event.frames:
            return Complement("V", i, self.stop(i, event, "clause"))
        if "Z" in event.frames and self.clause_begins(i):
            return Complement("Z", i, self.stop(i, event, "clause"))
        return None

    def _that(self, i: int) -> bool:
        """Whether "that" opens a clause ("said that he …") and is no pronoun ("said that.")."""
        return (self.tokens[i + 1].tag not in {"STOP"} and self.tokens[i + 1].text not in {",", ";"}) or self.tokens[
            i + 1
        ].text == ","

    def clause_begins(self, i: int) -> bool:
        """Whether a noun phrase with a finite verb begins here."""
        token = self.tokens[i]
        if token.low in {"he", "she", "they", "we", "i", "there", "you", "it"}:
            return True
        if token.tag not in {"CAP", "DET", "WORD", "NUM", "QUOTE", "CUE", "ING"} and token.low not in {
            "if",
            "when",
            "while",
            "because",
            "despite",
            "although",
        }:
            return False
        for k in range(i + 1, min(self.end, i + 30)):
            other = self.tokens[k]
            if other.tag in _FINITE or (
                other.tag in {"ED", "CUE"} and self.tokens[k - 1].tag in {"CAP", "WORD", "PRON", "ADV", "NUM"}
            ):
                return True
            if other.tag == "STOP" or other.text == ";":
                return False
        return False

    def _after_adverbial(self, event: Event, i: int) -> Complement | None:
        """Over "on Monday", "in an interview with the paper,": to a that, colon, quotation or clause."""
        tokens = self.tokens
        k = i
        while k < self.end:
            token = tokens[k]
            if k > i and (token.low == "that" or token.tag == "QUOTE" or token.text == ":") and self._fits(event, k):
                found = self._at(event, k)
                if found and found.frame in "TQZ":
                    return found
            if (
                k > i
                and token.text == ","
                and k + 1 < self.end
                and (tokens[k + 1].low == "that" or tokens[k + 1].tag == "QUOTE")
            ):
                return self._at(event, k + 1)
            if (
                "Z" in event.frames
                and k > i
                and tokens[k - 1].tag == "TIME"
                and self.clause_begins(k)
                and token.tag != "NUM"
            ):
                return Complement("Z", k, self.stop(k, event, "clause"))
            if (
                token.tag in {"STOP", "SUB", "REL", "VERB"}
                or token.text in {",", ";"}
                or (token.tag == "CUE" and k > i and tokens[k - 1].tag not in {"DET", "POSS"})
            ):
                return None
            if (
                k == i
                and token.tag not in {"PREP", "TO", "TIME", "ADV"}
                and token.low not in {"last", "this", "earlier", "later"}
            ):
                return None
            k += 1
        return None

    def _fits(self, event: Event, k: int) -> bool:
        token = self.tokens[k]
        if token.tag == "QUOTE":
            return self.tokens[k - 1].tag not in {"DET", "PREP", "POSS"} and token.quotation is not None
        return True

    def _after_addressee(self, event: Event, i: int) -> Complement | None:
        """Over "reporters in Ardovia on Monday" to the content."""
        tokens = self.tokens
        for k in range(i, min(self.end, i + 25)):
            token = tokens[k]
            if k > i and (token.low == "that" or token.tag == "QUOTE" or token.text == ":"):
                return self._at(event, k)
            if k > i and token.text == ",":
                following = tokens[k + 1] if k + 1 < self.end else None
                if following is not None and (following.tag == "QUOTE" or following.low == "that"):
                    return self._at(event, k + 1)
                return None
            if k > i and token.tag == "TO" and "V" in event.frames:
                return Complement("P", i, self.stop(k, event, "clause"))
            if k > i and token.low in closed.QUESTION_WORDS and "W" in event.frames:
                return self._at(event, k)
            if (
                k > i
                and "Z" in event.frames
                and token.low in closed.THIRD_PERSON | {"there"}
                and tokens[k - 1].tag in {"CAP", "WORD", "TIME", "PRON"}
            ):
                return self._at(event, k)
            if token.tag in {"STOP", "VERB", "BE", "HAVE"}:
                return None
        return None

    def _object(self, event: Event, i: int) -> Complement | None:
        frames = set(event.frames) & set("OAFNGP")
        if not frames or i >= self.end:
            return None
        token = self.tokens[i]
        if token.tag not in {"CAP", "DET", "WORD", "NUM", "QUOTE", "PRON", "ING", "ED", "CUE", "ADV"}:
            return None
        if token.tag == "ADV" and (i + 1 >= self.end or self.tokens[i + 1].tag not in {"CAP", "DET", "WORD"}):
            return None
        stop = self.stop(i, event, "object")
        if not frames & {"O", "G"} and not self._has_link(event, i, stop):
            return None
        frame = next(f for f in "AFNOGP" if f in frames)
        return Complement(frame, i, stop) if stop > i else None

    def _has_link(self, event: Event, i: int, stop: int) -> bool:
        if "A" in event.frames and any(t.low == "as" or t.tag == "ING" for t in self.tokens[i:stop]):
            return True
        if "F" in event.frames and any(t.tag in {"PREP", "TO"} for t in self.tokens[i:stop]):
            return True
        return "N" in event.frames and stop - i > 1

    def stop(self, start: int, event: Event | None, style: str) -> int:
        """Where a content that begins at `start` ends."""
        i = start
        while i < self.end:
            if self.tokens[i].text == "(":
                i = self._closing(i)
            elif self.ends_at(i, start, event, style):
                break
            i += 1
        while i > start and (
            self.tokens[i - 1].tag == "STOP" or self.tokens[i - 1].text in {",", ";", "—", "–", "-", "--", ":"}
        ):
            i -= 1
        return i

    def _closing(self, i: int) -> int:
        return next((k for k in range(i, self.end) if self.tokens[k].text == ")"), i)

    def ends_at(self, i: int, start: int, event: Event | None, style: str) -> bool:
        token = self.tokens[i]
        if token.tag == "STOP":
            return i + 1 >= self.end or self.tokens[i + 1].tag != "QUOTE" or style != "quote"
        if i == start:
            return False
        if token.text == ";":
            return True
        if token.text == ",":
            return self._comma_ends(i, event, style)
        if token.tag == "CONJ":
            return self._second_cue(i + 1, event)
        if (
            token.low in {"as", "when", "while", "after", "because", "before", "though", "although", "during"}
            and self.tokens[i - 1].tag == "QUOTE"
        ):
            return True
        if style == "object":
            return (
                token.tag == "SUB"
                and token.low
                in {
                    "because",
                    "when",
                    "while",
                    "after",
                    "before",
                    "although",
                    "though",
                    "since",
                    "until",
                    "if",
                    "unless",
                }
            ) or (token.tag == "MARK" and token.text in {"—", "–", "--", ":"})
        return False

    def _comma_ends(self, i: int, event: Event | None, style: str) -> bool:
        tokens, k = self.tokens, i + 1
        while k < self.end and tokens[k].tag == "ADV":
            k += 1
        if k >= self.end:
            return True
        token = tokens[k]
        if k in self.by_subject or i + 1 in self.by_subject:
            return True
        if token.low == "according" or (token.low == "as" and self._reports_within(k)):
            return True
        if k in self.by_start and self.by_start[k].bound == "gerund":
            return True
        if token.tag == "CONJ" or token.low in {"while", "whereas", "although", "though"}:
            return (
                self._second_cue(k + 1, event) or k + 1 in self.by_subject or (style == "object" and token.low != "and")
            )
        if token.tag == "CUE" and k in self.by_start and tokens[k].low in {"said", "says", "wrote", "writes"}:
            return True
        if style == "object":
            return token.tag in {"ING", "REL", "SUB", "PRON", "PREP"} or token.low == "which"
        return (
            style == "quote"
            and tokens[i - 1].tag == "QUOTE"
            and token.tag in {"ING", "REL", "SUB", "PREP", "CUE", "ED"}
        )

    def _second_cue(self, k: int, event: Event | None) -> bool:
        """A second verb of the same subject: "… and added that …"."""
        while k < self.end and self.tokens[k].tag in {"ADV", "MARK"}:
            k += 1
        other = self.by_start.get(k) or self.by_start.get(k - 1)
        if event is None or other is None or other.verb <= event.verb:
            return False
        return (
            other.bound == "second" and (other.form == event.form or {other.form, event.form} <= {"past", "participle"})
        ) or (other.bound == "gerund" and event.form == "gerund")

    def _reports_within(self, k: int) -> bool:
        return any(i in self.by_start for i in range(k, min(k + 6, self.end)))
