"""How far a content reaches: from where it begins to where something else begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from index.statements.events import Event
from index.statements.lexicon import matrix
from index.statements.lexicon.words import words
from index.statements.token import Token

FINITE = frozenset({"BE", "HAVE", "DO", "MODAL", "VERB"})
_VERBAL = FINITE | {"ED", "CUE"}
_TRAILING = frozenset({",", ";", "—", "–", "-", "--", ":"})
_DASHES = frozenset({"—", "–", "--", ":"})
_AFTER_QUOTATION = words("as when while after because before though although during")
_ENDS_OBJECT = words("because when while after before although though since until if unless")
_REASONS = words("because if unless")
_EXAMPLES = words("including especially particularly notably namely")
_WRITER = words("i we our my")
_OTHERS = words("another others")
_CONTRAST = words("while whilst whereas although though")
_OPENING = words(
    "if while whilst when although though as since because without by after before whereas unless despite"
    " until once whether suppose supposing provided assuming imagine"
)
_HANGING = words("if while whilst when although though as since because after before whereas unless until once")
INVERTED = words("should had were")
"""A sentence that opens so sets a condition: "Had he said that …, …"."""
_BEGINS_NEW = frozenset({"ING", "REL", "SUB", "PRON", "PREP"})


class Extent:
    """Where contents end in one sentence, given its reporting verbs by their own and their subjects' first token.

    `frame_of` tells in which frame a reporting verb has a content to its right ("" for none).
    """

    def __init__(
        self,
        tokens: list[Token],
        start: int,
        end: int,
        by_start: Mapping[int, Event],
        by_subject: Mapping[int, Event],
        frame_of: Callable[[Event], str],
    ) -> None:
        self.tokens, self.start, self.end = tokens, start, end
        self.by_start, self.by_subject, self.frame_of = by_start, by_subject, frame_of

    def stop(self, start: int, event: Event | None, style: str) -> int:
        """The token after the last one of a content; `style` is "clause", "quote" or "object"."""
        i = start
        while i < self.end:
            if self.tokens[i].text == "(":
                i = next((k for k in range(i, self.end) if self.tokens[k].text == ")"), i)
            elif self.tokens[i].text == ")" or self._ends_at(i, start, event, style):
                break
            i += 1
        while i > start and (self.tokens[i - 1].tag == "STOP" or self.tokens[i - 1].text in _TRAILING):
            i -= 1
        return i

    def _ends_at(self, i: int, start: int, event: Event | None, style: str) -> bool:
        token = self.tokens[i]
        if token.text in {"…", "..."} and i + 1 < self.end and self.tokens[i + 1].text[0].islower():
            return False
        if token.tag == "STOP":
            return i + 1 >= self.end or self.tokens[i + 1].tag != "QUOTE" or style != "quote"
        if i == start:
            return False
        if token.text == ",":
            return self._comma_ends(i, start, event, style)
        if token.tag == "CONJ":
            again = style == "object" and (self._second_verb(i + 1, event) or self._new_report(i + 1))
            return again or self._second_cue(i + 1, event) or self._past_infinitive(i + 1, start)
        if style == "object" and event is not None and self._relative(event) and token.tag in FINITE:
            inside = any(t.tag == "REL" or t.low == "that" for t in self.tokens[start:i])
            return self.tokens[i - 1].tag in {"WORD", "CAP"} and not inside
        if token.text in _DASHES - {":"} | {"-"} and i + 1 < self.end and self.tokens[i + 1].low == "but":
            return True
        if token.low in _AFTER_QUOTATION and self.tokens[i - 1].tag == "QUOTE":
            return not (style == "clause" and token.low == "while") and (token.low != "as" or self._clause_within(i))
        if style == "object" and (token.text in _DASHES or (token.tag == "SUB" and token.low in _ENDS_OBJECT)):
            return token.text in _DASHES or not self._within_object(i, start, event)
        return token.text == ";"

    def _within_object(self, i: int, start: int, event: Event | None) -> bool:
        """ "proposes rules on when to sail", "a case in which it failed when it was wet", "asks for help if …"."""
        before = self.tokens[i - 1]
        if before.tag in {"PREP", "VERB"} or before.low in {"only", "even", "except"} or self._finite(start, i):
            return True
        return event is not None and event.kind == "demand" and self.tokens[i].low in _REASONS

    def _reads(self, k: int, *phrases: str) -> bool:
        return any([t.low for t in self.tokens[k : k + len(p.split())]] == p.split() for p in phrases)

    def _clause_within(self, i: int) -> bool:
        """Whether a finite verb follows before the next comma: "as he left", not "as a field of work"."""
        for token in self.tokens[i + 1 : self.end]:
            if token.text in _TRAILING or token.tag == "STOP":
                return False
            if token.tag in _VERBAL:
                return True
        return False

    def _comma_ends(self, i: int, start: int, event: Event | None, style: str) -> bool:
        k = i + 1
        while k < self.end and self.tokens[k].tag == "ADV":
            k += 1
        if k >= self.end:
            return True
        token = self.tokens[k]
        if self._leaves_report(i, k, event) or (event is not None and self._main_clause(i, event)):
            return True
        if self._quotes_another(k, start):
            return True
        if not any(t.text == "," for t in self.tokens[start:i]) and (
            token.tag in FINITE or self._listed_verb(k, event)
        ):
            return True
        if token.tag == "CONJ" and self._writer_speaks(k + 1, start):
            return True
        if style == "quote" and token.low == "and" and self._past_verb(k + 1) and not self._finite(start, i):
            return True  # "told him to “stay strong,” and passed notes"
        if token.tag == "CONJ" or token.low in _CONTRAST:
            new = self._second_cue(k + 1, event) or self._new_report(k + 1) or self._past_infinitive(k + 1, start)
            new = new or self._comments(k + 1) or self._refuses(k + 1, event) or self._another_gerund(k + 1, start)
            return new or (style == "object" and token.low != "and")
        if self.tokens[i + 1].low == "even" and token.tag != "PREP":
            return True
        if style == "object":
            if event is not None and (
                self.tokens[i + 1].low in _EXAMPLES or self._reads(i + 1, "such as", "as well as")
            ):
                return False
            if self.tokens[start].low.endswith("ing") and token.low in {"through", "by", "including", "without"}:
                return False  # "recommends widening the port, through …"
            if event is not None and event.kind == "see" and (token.tag == "ING" or token.low == "as"):
                return False
            return token.low in {"a", "an"} or token.tag in _BEGINS_NEW
        after_quotation = style == "quote" and self.tokens[i - 1].tag == "QUOTE"
        return after_quotation and token.tag in {"ING", "REL", "SUB", "PREP", "CUE", "ED"}

    def _writer_speaks(self, k: int, start: int) -> bool:
        """ "the Guild warns that …, and I believe it": the writer's own words, if the report has none of the kind."""
        inside = any(t.low in _WRITER for t in self.tokens[start:k])
        return k < self.end and self.tokens[k].low in _WRITER and not inside

    def _leaves_report(self, i: int, k: int, event: Event | None) -> bool:
        """After a comma: the cue itself, a participle that reports something else, or the main verb again."""
        token = self.tokens[k]
        other = self.by_subject.get(k) or self.by_subject.get(i + 1)
        if other is not None and self._parenthetical(other):
            return True
        if token.low == "according" or (token.low == "as" and any(n in self.by_start for n in range(k, k + 6))):
            return True
        if k in self.by_start and self.by_start[k].bound == "gerund":
            return True
        if token.tag == "CUE" and k in self.by_start and token.low in {"said", "says", "wrote", "writes"}:
            return True
        return event is not None and self._relative(event) and token.tag in _VERBAL and not token.low.endswith("ing")

    def _main_clause(self, comma: int, event: Event) -> bool:
        """ "While Li argues that …, the court ruled": the comma before the clause that the opening one hangs on."""
        if not self._hangs(event) or comma + 1 >= self.end:
            return False
        if self.tokens[comma + 1].tag in {"PREP", "ING"}:  # "While Li said it was late, in May the board …"
            comma = next((k for k in range(comma + 1, self.end - 1) if self.tokens[k].text == ","), comma)
        token = self.tokens[comma + 1]
        return token.tag in {"CAP", "DET", "WORD", "NUM"} | {"PRON"} and any(
            t.tag in _VERBAL for t in self.tokens[comma + 2 : min(self.end, comma + 14)]
        )

    def _hangs(self, event: Event) -> bool:
        """Whether a verb stands in a clause that opens its sentence and hangs on the main one behind it."""
        subject = next((at for at, e in self.by_subject.items() if e.verb == event.verb), event.start)
        lo = next((k + 1 for k in range(subject - 1, self.start, -1) if self.tokens[k].text in {":", ";"}), self.start)
        first = lo
        while first < subject and (self.tokens[first].tag in {"ADV", "CONJ"} or self.tokens[first].text == ","):
            first += 1
        if event.bound == "gerund" and event.start - first in {1, 2} and self.tokens[event.start - 1].tag == "PREP":
            return True  # "Instead of saying that …, Li left"
        turned = self.tokens[first].low in INVERTED and self.tokens[self.end - 1].text != "?"
        if self.tokens[first].low in _OPENING or turned:
            commas = any(t.text == "," for t in self.tokens[first:subject])
            return not commas or self.tokens[subject - 1].low in {"that", "and"}
        led = subject > lo and self.tokens[subject - 1].low in _HANGING
        if (
            self.tokens[first].tag == "PREP"
        ):  # "Like all towns that fear the toll, …", "In a speech in which Li said …, …"
            led = led or self._relative(event) or self.tokens[subject - 1].tag == "REL"
        return led and not any(t.tag in _VERBAL for t in self.tokens[lo:subject])

    def _relative(self, event: Event) -> bool:
        """ "Li, who said that …, left": the main verb ends what the relative clause reports."""
        before = self.tokens[event.start - 1] if event.start > self.start else None
        return before is not None and (before.tag == "REL" or before.low == "that")

    def _parenthetical(self, other: Event) -> bool:
        """ "…, she says, …": a cue with nothing of its own to its right."""
        if other.bound == "second" or self._may_do(other):  # "…, we must stay and promise help"
            return False
        return bool(set(other.frames) & {"L", "Q"}) and not self.frame_of(other)

    def _may_do(self, other: Event) -> bool:
        """ "…, we must observe the treaty": a verb with a modal and its own object."""
        modal = any(t.tag == "MODAL" for t in self.tokens[other.start : other.verb])
        return modal and other.end < self.end and self.tokens[other.end].tag in {"DET", "POSS", "CAP"}

    def _quotes_another(self, k: int, start: int) -> bool:
        """ "…, to which Li replied: “…”": behind the comma somebody else is quoted."""
        near = [other for n in range(k, min(k + 3, self.end)) if (other := self.by_subject.get(n))]
        finite = any(t.tag in FINITE for t in self.tokens[start:k])
        return finite and any(other.kind == "say" and self.frame_of(other) == "Q" for other in near)

    def _new_report(self, k: int) -> bool:
        """ "…, but Li said that …", "although Li believes that …", "and another judged it …": another's words begin."""
        other = self.by_subject.get(k)
        if other is None:
            return False
        if self.tokens[k].low in _OTHERS:
            return bool(self.frame_of(other))
        if other.kind == "think":
            return self.tokens[k - 1].low in _CONTRAST and self.frame_of(other) == "T"
        return other.kind in {"say", "deny", "doubt", "ask"} and self.frame_of(other) in {"T", "Z", "Q", "P"}

    def _comments(self, k: int) -> bool:
        """ "…, and this is true": what the writer thinks of it."""
        if k + 2 >= self.end or self.tokens[k].low not in {"this", "that"} or self.tokens[k + 1].tag != "BE":
            return False
        k += 2
        while k < self.end and self.tokens[k].tag in {"ADV", "NEG"}:
            k += 1
        return k < self.end and self.tokens[k].low in matrix.TRUTH

    def _another_gerund(self, k: int, start: int) -> bool:
        """ "reminding him that the town is poor, and asking for help": a report beside the one that is read."""
        other = self.by_start.get(k)
        gerund = other is not None and other.bound == "gerund" and bool(self.frame_of(other))
        return gerund and not any(t.low.endswith("ing") for t in self.tokens[start : k - 1])

    def _refuses(self, k: int, event: Event | None) -> bool:
        """ "said that …, and declined to say more": a deed of who speaks."""
        token = self.tokens[k] if k + 1 < self.end else None
        past = event is not None and event.form == "past"
        return (
            past
            and token is not None
            and token.low in matrix.DENIES
            and token.low.endswith("ed")
            and self.tokens[k + 1].tag == "TO"
        )

    def _past_infinitive(self, k: int, start: int) -> bool:
        """ "told him to stay, and sent a note": a past verb is no part of an infinitive."""
        if self.tokens[start].tag != "TO":
            return False
        return self._past_verb(k)

    def _past_verb(self, k: int) -> bool:
        while k < self.end and self.tokens[k].tag == "ADV":
            k += 1
        token = self.tokens[k] if k < self.end else None
        return token is not None and (
            token.tag == "ED"
            or token.low in {"had", "was", "were", "did"}
            or (token.tag in {"CUE", "VERB"} and token.low.endswith("ed"))
        )

    def _finite(self, start: int, end: int) -> bool:
        return any(t.tag in FINITE for t in self.tokens[start:end])

    def _second_cue(self, k: int, event: Event | None) -> bool:
        """A second reporting verb of the same subject: "… and added that …"."""
        while k < self.end and self.tokens[k].tag in {"ADV", "MARK"}:
            k += 1
        other = self.by_start.get(k) or self.by_start.get(k - 1)
        if event is None or other is None or other.verb <= event.verb or not self.frame_of(other):
            return False
        if other.bound == "gerund":
            return event.form == "gerund"
        moved = other.form == "base" and event.form == "past" and self.tokens[other.start].low in matrix.WENT_ON
        return other.bound == "second" and (
            moved or other.form == event.form or {other.form, event.form} <= {"past", "participle"}
        )

    def _listed_verb(self, k: int, event: Event | None) -> bool:
        """ "said that …, called him and left": the next of several past verbs, not a participle ("…, backed by …")."""
        if event is None or event.form != "past" or k + 1 >= self.end:
            return False
        past = self.tokens[k].tag == "ED" or (self.tokens[k].tag == "CUE" and self.tokens[k].low.endswith("ed"))
        return past and self.tokens[k + 1].tag in {"PRON", "DET"}

    def _second_verb(self, k: int, event: Event | None) -> bool:
        """ "… praised the plan and left": another verb in the cue's own form."""
        while k < self.end and self.tokens[k].tag == "ADV":
            k += 1
        if k >= self.end or event is None:
            return False
        token = self.tokens[k]
        if token.tag in {"BE", "HAVE", "DO", "MODAL"} or self.tokens[k - 1].low == "but":
            return True
        if event.form == "gerund":
            return token.tag == "ING" or (token.tag == "CUE" and token.low.endswith("ing"))
        if event.form in {"past", "participle"}:
            return token.tag == "ED" or (token.tag in {"VERB", "CUE"} and not token.low.endswith(("s", "ing")))
        return token.tag in {"VERB", "CUE", "BE", "HAVE"} and token.low.endswith("s") == (event.form == "third")
