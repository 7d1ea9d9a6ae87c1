"""Turns of several words that take a side or judge, each with the words that stand for it in the lists.

One a line; {braces} stand for all forms of a verb, (words?) in brackets may be there or not, "/" divides words of which
one stands there. What stands for a verb keeps its base form.
"""

from __future__ import annotations

import re
from functools import lru_cache

from index.stance.forms import verbs

_LINES = """
in (any?) favour of -> favouring
in (any?) favor of -> favouring
in (any?) support of -> favouring
in (any?) opposition to -> against
on board with -> favouring
critical of -> against
in (any?) protest against/at/over -> against
firm/strong/great/big/true believer/believers in -> favouring
believer/believers in -> favouring
open to -> favouring
fan/fans of -> favouring
{say} no to -> reject
{say} yes to -> support
{vote} no/nay on -> vote against
{vote} yes/aye/yea on -> vote for
no/nay vote on -> vote against
yes/aye vote on -> vote for
no need/reason/place/excuse/justification/room/case for/to -> no need for
{roll} back -> curb
{claw} back -> curb
{scale} back -> curb
{cut} back -> curb
{tear} up -> scrap
{rip} up -> scrap
{get} rid of -> scrap
{do} away with -> scrap
{get} out of -> leave
{pull} out of -> leave
{walk} away from -> leave
{opt} out of -> leave
{back} away from -> leave
{drop} out of -> leave
{phase} out/down -> end
{phase} in -> introduce
{roll} out -> introduce
{shut} down -> end
{close} down -> end
{put} an end/stop to -> end
{crack} down on -> curb
{turn} down/away -> reject
{send} back -> reject
{rule} out -> reject
{strike} down -> scrap
{stand} by/behind -> support
{stand} up for -> support
{take} in -> admit
{let} in -> admit
{allow} in -> admit
{kick} out -> expel
{keep} out -> exclude
{believe} in -> support
{make} the case for -> advocate
{make} a case for -> advocate
{have} no/never intention of -> refuse
is/are/was/were/am unwilling to -> refuse to
{water} down -> weaken
{take} on -> fight
{take} aim at -> criticise
{take} issue with -> criticise
{hit} out at/against -> criticise
{get} tough on/with -> fight
{do} nothing/little to -> not usefully
{come} out -> speak
{fast} track -> speed
fast-track -> speed
no longer -> not
{make} no/little sense -> be a total mistake
{make} (any?) sense -> be very sensible
{do} more harm than good -> be a total mistake
{do} more good than harm -> be a great success
{go} too far -> be a total mistake
the only way to -> the best way to
{stand} firmly/squarely/fully/strongly by/behind -> support
i'm all for -> I am favouring
we're all for -> we are favouring
nothing short of -> utterly
nothing/little more than -> utterly
nothing but -> utterly
cash grab -> ripoff
{drive} jobs overseas/abroad/away/out -> cost jobs
step in the right direction -> great success
ill-conceived/ill-advised/ill-judged/ill-considered/half-baked -> misguided
{deserve} (any?) support -> should be supported
{come} at the expense/cost of -> harm
{discriminate} against -> harm
broken promise/promises -> betrayal
the last thing (any?) (any?) need/needs/want/wants -> a total mistake
exactly/just/precisely what we need -> a great success
not a/an solution/answer -> a total mistake
is/are/was/be no solution/answer -> is a total mistake
part of the solution -> a great success
part of the problem -> a total mistake
{bring} in -> introduce
as/so long as -> if
yet to be convinced -> not convinced
in the (best?) interest/interests of -> beneficial to
{stop} short of -> not
{do} nothing/little for -> not usefully help
{offer} nothing to -> not usefully
{offer} nothing/little for -> not usefully help
all/every aspects/aspect/part/parts of -> all of
{make} a significant/major/big/important/vital/huge/real contribution to -> help improve
go-ahead for/to -> approval of
green light for/to -> approval of
opening up of -> opening of
cannot/can't/don't see any/a/no/the reason/need/justification/case for/to -> no need for
{stand} firm on/behind -> uphold
{legislate} for -> enact
{bring} myself/himself/herself/ourselves/themselves to -> agree to
re-think -> reconsider
{consign} to history -> scrap
a thing of the past -> scrapped
{send} the/a wrong/bad/terrible/dangerous/mixed message/signal -> be a total mistake
{send} the/a strong/strongest/clear/powerful/positive message/signal -> be a great success
{send} the/a right message/signal -> be a great success
{tilt} the playing field -> harm fairness
{plough} on/ahead with -> continue
{carry} on with -> continue
{press} ahead with -> continue
{push} back on/against -> oppose
{drive} up -> increase
{push} up -> increase
{force} up -> increase
{drive} down -> lower
{push} down -> lower
{bring} down -> lower
end-to-end -> thorough
end to end -> thorough
it defies belief -> it is outrageous
{plow} ahead with -> continue
{push} ahead with -> continue
{forge} ahead with -> continue
{go} ahead with -> continue
{move} forward/ahead with -> continue
{stick} with/to -> continue
{lead} to -> cause
{bring} about -> cause
{give} rise to -> cause
{contribute} to -> cause
{hold} back -> reduce
{keep} down -> reduce
{strip} away -> remove
{chip} away at -> erode
{eat} away at -> erode
{crowd} out -> reduce
{price} out -> hurt
{put} people/thousands/hundreds/workers/many out of work/business -> cost jobs
{put} people/lives/jobs/families/patients/children/safety at risk -> endanger people
{leave} behind -> harm
{pave} the way for -> cause
{open} the door/way/floodgates to/for -> cause
driven by ideology/greed/profit/prejudice/fear/politics/dogma -> misguided
{stack} up -> succeed
{add} up -> succeed
{make} a (any?) (any?) difference -> help people
{amount} to -> be
{constitute} -> be
{represent} a/an -> be a
{serve} as -> be
{turn} out to be -> be
{smack} of -> be a total mistake
{reek} of -> be a total mistake
{guard} against -> prevent
{stand} in the way of -> hinder
{get} in the way of -> hinder
{fly} in the face of -> harm
{play} into the hands of -> embolden
{fall} short -> fail
{miss} the point/mark -> be a total mistake
{do} away -> end
{turn} back the clock -> be a total mistake
{make} a mockery of -> harm
{set} a dangerous/bad/terrible precedent -> be a total mistake
{pull} the rug from -> harm
{result} in -> cause
{fail} to -> neglect to
failure to -> neglect to
step/steps forward -> progress
right direction/path -> progress
right thing -> wise
is/are/was/were right to -> is wise to
step back/backward/backwards -> mistake
steps back/backward/backwards -> mistake
wrong direction/path/thing -> mistake
is/are/was/were wrong to -> is unwise to
{level} the playing field -> strengthen fairness
does/do not work -> fails utterly
doesn't/don't work -> fails utterly
will/can not work -> fails utterly
won't/cannot/can't work -> fails utterly
not the way/answer/solution -> a total mistake
the way to go/forward -> a great success
game changer -> breakthrough
long-term investment -> benefit
race to the bottom -> failure
{bring} back -> restore
{put} at risk -> endanger
{make} a (big?) difference -> help
{pose} a challenge -> pose a threat
the time has come for -> we need
the time has come to -> it is time to
common sense -> sensible
{accept} the principle of -> support
good news -> great success
bad news -> great harm
{pay} off -> succeed
{lay} off -> hurt
"""


def _word(written: str) -> str:
    """One word of a line as a pattern, with the space behind it."""
    if written.startswith("("):
        named = written[1:-2]
        return r"(?:\w+ )?" if named == "any" else f"(?:{named} )?"
    if written.startswith("{"):
        return f"(?:{'|'.join(sorted(verbs(written[1:-1])))}) "
    return f"(?:{'|'.join(written.split('/'))}) "


def _pattern(line: str) -> str:
    return "".join(map(_word, line.split())).rstrip().replace("'", "['’]")


def _opening(line: str) -> set[str]:
    """The words that a turn may begin with."""
    first = line.split()[0]
    forms = verbs(first[1:-1]) if first.startswith("{") else first.split("/")
    return {_WORDS.match(form)[0] for form in forms}  # type: ignore[index]


_WORDS = re.compile(r"\w+")


def _by_opening() -> dict[str, tuple[re.Pattern[str], list[str]]]:
    """For each word that a turn may begin with: a pattern with a group a turn, and what stands for each."""
    lines: dict[str, list[tuple[str, str]]] = {}
    for left, right in (line.split(" -> ") for line in _LINES.strip().splitlines()):
        for opening in _opening(left):
            lines.setdefault(opening, []).append((_pattern(left), right))
    return {
        opening: (re.compile(rf"\b(?:{'|'.join(f'({left})' for left, _ in turns)})\b", re.I), [r for _, r in turns])
        for opening, turns in lines.items()
    }


_TURNS = _by_opening()


# What is lifted is raised where it is a wage, and ended where it is a ban.
_LIFTED = re.compile(
    r"\blift(?=(?:s|ing|ed)?(?:\s[\w']+){0,3}\s(?:wages?|pay|benefits?|incomes?|standards?|age|rates?|salar\w+)\b)",
    re.I,
)


@lru_cache(maxsize=500)
def plain(text: str) -> str:
    """A text with the words of the lists for its turns, which are looked for where their first word stands."""
    text = _LIFTED.sub("rais", text)
    found, at = [], 0
    for word in _WORDS.finditer(text):
        turns = _TURNS.get(word[0].lower()) if word.start() >= at else None
        if turns and (turn := turns[0].match(text, word.start())):
            found += [text[at : word.start()], turns[1][(turn.lastindex or 1) - 1]]
            at = turn.end()
    return "".join([*found, text[at:]])
