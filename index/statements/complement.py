"""What follows a reporting verb: a clause, a quotation, an infinitive or an object."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from index.statements.events import Event
from index.statements.extent import FINITE, Extent
from index.statements.lexicon import closed
from index.statements.lexicon.nouns import COUNTED, REPORTS
from index.statements.lexicon.verbs import NOUN_TOO
from index.statements.lexicon.words import words
from index.statements.subject import inserted
from index.statements.token import Token
from index.statements.tokens import opens_with_verb

_OPENS_CLAUSE = frozenset({"CAP", "DET", "WORD", "NUM", "QUOTE", "CUE", "ING"})
_OPENS_SUBORDINATE = words("if when while because despite although")
_OPENS_OBJECT = frozenset({"CAP", "DET", "WORD", "NUM", "QUOTE", "PRON", "ING", "ED", "CUE"})
_AFTER_ADVERB = frozenset({"CAP", "DET", "WORD", "NUM", "ING"})
_OPENS_ADVERBIAL = frozenset({"PREP", "TO", "TIME", "ADV"})
_CLAUSE_SUBJECTS = words("he she they we i there you it")


@dataclass(frozen=True, slots=True)
class Complement:
    """What follows a cue: its frame letter and token range."""

    frame: str
    start: int
    end: int


class Scanner:
    """Looks for complements in one sentence, knowing where its other reporting verbs and their subjects stand."""

    def __init__(
        self, tokens: list[Token], start: int, end: int, events: list[Event], subjects: dict[int, int]
    ) -> None:
        self.tokens, self.start, self.end = tokens, start, end
        self.by_start = {e.start: e for e in events}
        told = sorted(events, key=lambda e: e.bound != "gerund")  # of several with one subject its finite verb
        self.by_subject = {subject: e for e in told if (subject := subjects.get(e.verb, -1)) >= 0}
        self.subjects = subjects
        self._known: dict[int, Complement | None] = {}
        self._extent = Extent(tokens, start, end, self.by_start, self.by_subject, lambda e: self._frame(e))

    def stop(self, start: int, event: Event | None, style: str) -> int:
        """Where a content that begins at `start` ends."""
        return self._extent.stop(start, event, style)

    def complement(self, event: Event) -> Complement | None:
        """The content right of a cue, if there is one."""
        if event.verb not in self._known:
            self._known[event.verb] = None
            self._known[event.verb] = self._find(event)
        return self._known[event.verb]

    def _frame(self, event: Event) -> str:
        found = self.complement(event)
        return found.frame if found else ""

    def _find(self, event: Event) -> Complement | None:
        i = event.end
        if "V" in event.frames:
            while i + 1 < self.end and self.tokens[i].tag == "ADV" and self.tokens[i + 1].tag in {"ADV", "TO"}:
                i += 1
        if "P" in event.frames:
            found = self._after_addressee(event, i)
            if found:
                return found
        return (
            self._at(event, i)
            or self._after_insertion(event, i)
            or self._after_adverbial(event, i)
            or self._object(event, i)
            or self._object(event, self._past_hearer(i))
        )

    def _after_insertion(self, event: Event, i: int) -> Complement | None:
        """Over ", through its spokesman," to a that or a quotation."""
        if i >= self.end or self.tokens[i].text != ",":
            return None
        comma = next((k for k in range(i + 1, self.end) if self.tokens[k].text == ","), None)
        if comma is None or not self._opens_report(comma + 1) or not inserted(self.tokens, i + 1, comma):
            return None
        if any(i < e.verb and e.end == comma for e in self.by_start.values()):
            return None
        return self._at(event, comma + 1)

    def _take(self, frame: str, start: int, event: Event, style: str, seek: int | None = None) -> Complement:
        return Complement(frame, start, self.stop(start if seek is None else seek, event, style))

    def _at(self, event: Event, i: int) -> Complement | None:
        """The complement that begins right here."""
        if i >= self.end:
            return None
        token, following = self.tokens[i], self._token(i + 1)
        if token.text in {":", ","} and following and following.tag == "QUOTE" and "Q" in event.frames:
            return self._take("Q", i + 1, event, "quote")
        if token.text == ":" and following and set(event.frames) & {"Z", "C"}:
            return self._take("Z", i + 1, event, "clause")
        if token.tag == "QUOTE" and "Q" in event.frames:
            return self._take("Q", i, event, "quote")
        if token.low == "that" and "T" in event.frames and following and self._conjunction(i):
            return self._take("T", i + (not self._points(i)), event, "clause")
        if token.low == "that" and (following is None or following.tag in {"CONJ", "STOP"}):
            return None
        if token.low in closed.QUESTION_WORDS and "W" in event.frames:
            bare = i + 1 if token.low in {"whether", "if"} else i
            return self._take("W", bare, event, "clause")
        if token.tag == "TO" and "V" in event.frames and following and following.tag not in _AFTER_MEASURE:
            return self._take("V", i, event, "clause")
        return self._bare_clause(event, i) if "Z" in event.frames else None

    def _token(self, i: int) -> Token | None:
        return self.tokens[i] if i < self.end else None

    def _opens_that(self, k: int) -> bool:
        return k + 1 < self.end and self._conjunction(k)

    def _points(self, i: int) -> bool:
        """ "say that day may never come": with a noun that cannot stand bare "that" is its own."""
        behind = self._token(i + 2)
        return self.tokens[i + 1].low in COUNTED and behind is not None and behind.tag in FINITE

    def _conjunction(self, i: int) -> bool:
        """Whether "that" opens a clause ("said that he …") and is no pronoun ("said that.", "said that much")."""
        following = self.tokens[i + 1]
        if self.tokens[i - 1].tag == "PREP":  # "told a member of that board that …"
            return False
        if following.tag in {"WORD", "CAP", "ADV"} and (i + 2 >= self.end or self.tokens[i + 2].tag == "STOP"):
            return False
        if following.text == "," and any(t.tag == "STOP" and t.end > t.start for t in self.tokens[i + 2 : i + 5]):
            return False  # "said that, either."
        if following.tag == "CUE" and i + 2 < self.end and self.tokens[i + 2].tag in {"DET", "POSS"}:
            return following.low.removesuffix("s") in NOUN_TOO  # "the evidence that informs the board"
        return following.tag not in {"STOP", "CONJ", *FINITE} and following.text != ";"  # "the ports that may close"

    def _bare_clause(self, event: Event, i: int) -> Complement | None:
        if self._is_finite(i) and self._gapped(event):
            return self._take("Z", i, event, "clause")
        if self.clause_begins(i, "O" in event.frames or event.key in _OF_THINGS):
            return self._take("Z", i, event, "clause")
        return None

    def _gapped(self, event: Event) -> bool:
        """ "a letter that he said was forged": the content's subject stands before the cue."""
        subject = self.subjects.get(event.verb, self.start)
        led = subject > self.start and self.tokens[subject - 1].low in {"that", "which", "what", "who", "whom"}
        return led and self.tokens[subject - 2].tag != "PREP"  # "on which the estimates are built"

    def clause_begins(self, i: int, strict: bool = False) -> bool:
        """Whether a noun phrase with a finite verb begins here; `strict`: the verb follows the phrase itself."""
        if not self._may_open(i):
            return False
        if self.tokens[i].low in _CLAUSE_SUBJECTS:
            return self._goes_on(i + 1)
        for k in range(i + 1, min(self.end, i + 30)):
            token = self.tokens[k]
            before = self.tokens[k - 1].tag
            if token.quotation and k > i and opens_with_verb(token):
                return True
            if self.tokens[k - 1].low in _NOUN_FOLLOWS:
                continue
            past = token.tag in {"ED", "CUE"} and before in {"CAP", "WORD", "PRON", "ADV", "NUM"}
            if (past or self._is_finite(k)) and not (strict and self._passive(k)):
                return True
            if token.tag == "STOP" or token.text == ";":
                return False
            if strict and (token.tag in {"REL", "SUB", "TO"} or token.text in {",", ":"} or token.low == "that"):
                return False
        return False

    def _is_finite(self, k: int) -> bool:
        """Whether a verb can be that of a clause: not "being", not the participle of "a dream come true"."""
        token = self.tokens[k]
        if token.low in _NEVER_FINITE:
            return False
        alone = token.low in _ALSO_PARTICIPLES and k > 1 and self.tokens[k - 2].low in {"a", "an"}
        return token.tag in FINITE and not alone

    def _passive(self, k: int) -> bool:
        """ "the list used by pilots": a participle."""
        following = self._token(k + 1)
        return following is not None and following.low == "by" and self.tokens[k].low.endswith("ed")

    def _goes_on(self, k: int) -> bool:
        """Whether a clause goes on behind its pronoun: not "told you.", "trust you and follow you"."""
        following = self._token(k)
        if following is not None and following.tag == "CONJ" and k + 1 < self.end:  # "she and her crew"
            return self.tokens[k + 1].tag in {"PRON", "DET", "CAP"}
        return following is not None and following.tag not in {"STOP", "PREP", "DET"}

    def _may_open(self, i: int) -> bool:
        token = self.tokens[i]
        if token.tag == "ADV" and token.low != "there":
            following = self._token(i + 1)
            return following is not None and following.tag in {"DET", "NUM", "ING", "CAP"}
        return token.tag in _OPENS_CLAUSE or token.low in _CLAUSE_SUBJECTS | _OPENS_SUBORDINATE or token.text == "$"

    def _after_adverbial(self, event: Event, i: int) -> Complement | None:
        """Over "on Monday", "in an interview with the paper," to a that, colon, quotation or clause."""
        if i >= self.end or (self.tokens[i].tag not in _OPENS_ADVERBIAL and self.tokens[i].low not in {"last", "this"}):
            return None
        if self._is_deed(i):
            return None
        for k in range(i + 1, self.end):
            token, before = self.tokens[k], self.tokens[k - 1]
            if token.tag in FINITE - {"MODAL"} or token.tag == "STOP" or token.text == ";":
                return None
            if token.text in _DASHES and self._within_dashes(event, token.text):
                return None
            if "W" in event.frames and token.low in {"whether", "how", "why", "if"}:
                return self._at(event, k)
            if token.text == ",":
                return self._at(event, k + 1) if self._opens_report(k + 1) else None
            if token.tag == "QUOTE" and _is_title(token):
                return None
            if token.tag == "TO" and "V" in event.frames:
                dated = all(t.tag in {"TIME", "NUM"} or t.low in _DATING for t in self.tokens[i:k])
                return self._at(event, k) if dated else None
            if token.low == "that" and self._pointing(k):
                continue
            if token.low == "that" and (not self._opens_that(k) or self._of_own_noun(k)):
                return None
            if (token.low == "that" or token.text == ":") or (token.tag == "QUOTE" and before.tag not in _BEFORE_TERM):
                found = self._at(event, k)
                return found if (found and found.frame in "TQ") or (found and "Z" in event.frames) else None
            if (
                "Z" in event.frames
                and before.tag == "TIME"
                and token.tag not in {"NUM", "TIME"}
                and self.clause_begins(k)
            ):
                return self._take("Z", k, event, "clause")
            if token.tag in {"SUB", "REL"} or (token.tag == "CUE" and before.tag not in {"DET", "POSS"}):
                return None
        return None

    def _is_deed(self, i: int) -> bool:
        """ "(decided) to share the debts that the ports had made": the "that" is the noun's."""
        verb, noun = self._token(i + 1), self._token(i + 2)
        if self.tokens[i].tag != "TO" or verb is None or noun is None or noun.low == "that":
            return False
        return verb.tag not in {"DET", "CAP", "POSS", "NUM"} and noun.tag in {"DET", "POSS", "PRON"}

    def _within_dashes(self, event: Event, dash: str) -> bool:
        """ "– all of them agree on this – that": what follows the second dash is no aside's."""
        return any(t.text == dash for t in self.tokens[self.start : event.start])

    def _of_own_noun(self, k: int) -> bool:
        """ "told the board of his claim that …": the claim is another's."""
        return (
            self.tokens[k].low == "that"
            and self.tokens[k - 1].low.removesuffix("s") in REPORTS
            and self.tokens[k - 2].low in closed.POSSESSIVES
        )

    def _opens_report(self, k: int) -> bool:
        following = self._token(k)
        return following is not None and (following.tag == "QUOTE" or following.low == "that")

    def _after_addressee(self, event: Event, i: int) -> Complement | None:
        """Over "reporters in Ardovia on Monday" to the content."""
        if i < self.end and self.tokens[i].low == "that":
            return None
        aside = 0
        for k in range(i + 1, min(self.end, i + 25)):
            token = self.tokens[k]
            aside += (token.text == "(") - (self.tokens[k - 1].text == ")")
            if aside or (token.low == "that" and self._pointing(k)):
                continue
            if self._of_own_noun(k) or (token.tag == "CUE" and self.by_start.get(k, event).bound == "gerund"):
                return None  # "told the board of his claim that …", "warned Li against saying that …"
            if token.low == "that" or token.tag == "QUOTE" or token.text == ":":
                return self._at(event, k)
            if token.text == ",":
                return self._at(event, k + 1) if self._opens_report(k + 1) else None
            if token.tag == "TO" and "V" in event.frames:
                return self._take("P", i, event, "clause", k)
            if token.tag == "TO" and any(e.bound == "purpose" and e.start == k for e in self.by_start.values()):
                return None
            if token.low in closed.QUESTION_WORDS and "W" in event.frames:
                return self._at(event, k)
            if "Z" in event.frames and token.low in _CLAUSE_SUBJECTS and self.tokens[k - 1].tag in _ENDS_ADDRESSEE:
                return self._at(event, k)
            if token.tag in {"STOP", "VERB", "BE", "HAVE", "MODAL"}:
                return None
        return None

    def _pointing(self, that: int) -> bool:
        """Whether a "that" belongs to a noun: "a member of that board", "against lightly reaching that view"."""
        k = that - 1
        if self.tokens[k].tag == "ING":
            k -= 1
            while k > self.start and self.tokens[k].tag == "ADV":
                k -= 1
        return self.tokens[k].tag == "PREP"

    def _object(self, event: Event, i: int) -> Complement | None:
        frames = set(event.frames) & set("OAFNGP")
        if not frames or i >= self.end or not self._may_be_object(i):
            return None
        stop = self.stop(i, event, "object")
        if event.key == "expect" and any(t.tag == "TO" for t in self.tokens[i:stop]):  # "expect the tolls to fall"
            return self._take("Z", i, event, "clause")
        if not frames & {"O", "G"} and not self._has_link(event, i, stop):
            return None
        frame = next(f for f in "AFNOGP" if f in frames)
        return Complement(frame, i, stop) if stop > i else None

    def _past_hearer(self, i: int) -> int:
        """Over the "to the board" of "confirmed to the board the existence of …"."""
        k = i + 1
        if k >= self.end or self.tokens[i].low != "to" or self.tokens[k].tag not in {"DET", "CAP"}:
            return self.end
        k += 1
        while k < self.end and self.tokens[k].tag in {"CAP", "WORD"}:
            k += 1
        return k if k < self.end and self.tokens[k].tag == "DET" else self.end

    def _may_be_object(self, i: int) -> bool:
        token, following = self.tokens[i], self._token(i + 1)
        if token.tag == "ADV":
            return following is not None and (following.tag in _AFTER_ADVERB or following.text == "$")
        return token.tag in _OPENS_OBJECT or token.text == "$"

    def _has_link(self, event: Event, i: int, stop: int) -> bool:
        inside = self.tokens[i:stop]
        if "A" in event.frames and has_predicate(inside):
            return True
        if "F" in event.frames and any(t.tag in {"PREP", "TO"} for t in inside):
            return True
        return "N" in event.frames and stop - i > 1


def has_predicate(inside: list[Token]) -> bool:
    """ "… as a threat", "the fleet leaving Sarn": what is said of a thing; "the existing rules" is only the thing."""
    for before, token in pairwise(inside):
        if (before.low == "as" and token.low != "well") or (
            token.tag == "ING" and before.tag in {"WORD", "CAP", "PRON"}
        ):
            return True
        if before.low == "in" and token.low in {"terms", "light"}:
            return True
    return False


def _is_title(token: Token) -> bool:
    """A name in quotation marks, all of its longer words capitalised: "added the “Land Use Act” to the list"."""
    long = [w for w in token.text.strip("“”\"'‘’«»").split() if len(w) > 3]
    return len(long) > 1 and all(w[0].isupper() for w in long)


# What one says and also does to things ("added a wing to the house"): only a plain clause is told.
_OF_THINGS = words("add maintain find hold determine decide establish")
_NEVER_FINITE = words("being having")
_ALSO_PARTICIPLES = words("come become overcome run")
_DASHES = frozenset({"—", "–", "--"})
_DATING = words("on in last this next early late")
_AFTER_MEASURE = frozenset({"NUM", "MARK", "DET", "CAP", "STOP"})
"""After a "to" that no infinitive follows: "fell to $281 million"."""
_BEFORE_TERM = frozenset({"DET", "PREP", "POSS"})
_NOUN_FOLLOWS = closed.POSSESSIVES | {"a", "an", "the"}
_ENDS_ADDRESSEE = frozenset({"CAP", "WORD", "TIME", "PRON"})
