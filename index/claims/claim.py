"""A message becomes claims: single statements that can be compared, with who is said to say them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.claims.lexicon import reporting
from index.claims.names import names
from index.claims.words import Sentence, sentence
from index.text.sentences import sentences

MOST = 12
_LINES = re.compile(r"\s*(?:\n|(?<=[^.])\s*;)\s*")
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[:,“\"]")
_OPENERS = frozenset({":", "“", '"'})
_NO_CONTENT = frozenset("to about of for against as by with in on at from into like".split())
_CONNECTIVE = re.compile(r"^(?:but|and|yet|so|while|also|similarly|likewise|moreover|nevertheless|however)\s+", re.I)
_LONGEST_SPEAKER, _LONGEST_ADDRESSEE, _LATEST_VERB = 9, 6, 24
_ACCORDING = re.compile(r"^[Aa]ccording to (?P<who>[^,]{2,80}),\s+(?P<what>.{8,})$", re.S)


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: its text, what is claimed, and the speaker it names (None: nobody).

    `work_speaks`: the "speaker" is the work itself ("the newsletter says").
    """

    text: str
    content: str
    speaker: str | None = None
    work_speaks: bool = False
    verb: str | None = None

    @property
    def sentence(self) -> Sentence:
        return sentence(self.content)


def claims(message: str) -> list[Claim]:
    """The claims of a message, in order; at most MOST."""
    found = []
    for line in _LINES.split(message.strip()):
        line = _BULLET.sub("", line)
        found += [framed(line[a:b].strip()) for a, b in sentences(line)]
    return [c for c in found if any(ch.isalnum() for ch in c.text)][:MOST]


def framed(text: str) -> Claim:
    """A sentence with its reporting frame taken off: "X argues that …", "according to X, …"."""
    according = _ACCORDING.match(text)
    if according and _can_speak(according["who"]):
        return _claim(text, according["who"], according["what"], "say")
    words = list(_WORD.finditer(text))
    for at, word in enumerate(words[1:_LATEST_VERB], 1):
        verb = reporting.base(word.group())
        before, _, who = text[: word.start()].rpartition(", ")
        who = _CONNECTIVE.sub("", who).strip()
        start = _content(words, at) if verb else None
        if verb and start is not None and who and _can_speak(who):
            return _claim(text, who, f"{before}, {text[start:]}" if _tells(before) else text[start:], verb)
    return Claim(text, text)


def _tells(before: str) -> bool:
    """Whether what stands before the frame is part of the claim ("In 2015, X said …"), no mere "For example"."""
    return any(c.isdigit() for c in before) or len(before.split()) > 3


def _content(words: list[re.Match[str]], at: int) -> int | None:
    """Where the content of a reporting verb begins; None if it reports nothing."""
    verb = reporting.base(words[at].group())
    reach = 2 + (_LONGEST_ADDRESSEE if verb in reporting.TO_SOMEBODY else 0)
    for word in words[at + 1 : at + reach]:
        if word.group() == "that":
            return word.end()
        if word.group() in _OPENERS:
            return word.start()
    following = words[at + 1].group().lower() if at + 1 < len(words) else ","
    if verb in reporting.ATTITUDES and len(words) > at + 4 and following not in {"for", "on", "to"}:
        return words[at + 1].start()
    bare = verb in reporting.BARE and len(words) > at + 3
    return words[at + 1].start() if bare and following not in _NO_CONTENT | {","} else None


def _can_speak(who: str) -> bool:
    """Whether it is a person, a body or the work itself; groups ("Chinese experts") stay in the claim."""
    words = who.split()
    if words[-1].lower() in reporting.WORKS and len(words) <= 3:
        return True
    if len(words) > _LONGEST_SPEAKER or any(c.isdigit() for c in who) or not words[-1][:1].isupper():
        return False
    return bool(names(sentence(f"by {who}")))


def _claim(text: str, who: str, what: str, verb: str) -> Claim:
    works = who.split()[-1].lower() in reporting.WORKS and len(who.split()) <= 3 and not names(sentence(f"by {who}"))
    return Claim(text, what.strip().strip("“”\"'"), who.strip(), works, verb)
