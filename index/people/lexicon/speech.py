"""Verbs whose subject speaks, thinks or writes; used as evidence that a name is somebody's."""

from __future__ import annotations

SPEECH_VERBS = frozenset(
    "accuses accused acknowledges acknowledged adds added admits admitted advises advised advocates advocated "
    "affirms affirmed agrees agreed alleges alleged analyses analyzes analyzed announces announced answers "
    "answered appeals argues argued asks asked asserts asserted assesses assessed assumes assumed believes "
    "believed blames blamed boasts calls called cautions cautioned characterises characterizes cites cited "
    "claims claimed commented comments compares complained complains concedes conceded concludes concluded "
    "concurs confirms confirmed considers considered contends contended counters countered criticises "
    "criticized criticizes criticised declared declares denies denied describes described disagrees dismisses "
    "dismissed doubts doubted echoes echoed emphasises emphasised emphasizes emphasized estimates estimated "
    "expects expected explains explained expresses expressed fears feared finds forecasts foresees found "
    "highlights highlighted holds hopes hoped identifies identified implies implied insists insisted interprets "
    "judges laments lamented maintains maintained mentions mentioned notes noted objects objected observes "
    "observed offers opines paints points pointed portrays praises praised predicts predicted proposes proposed "
    "protested provides questions quips recalls recalled recommends recommended refers referred reiterated "
    "reiterates rejects rejected remarked remarks reminds replied replies reports reported responded responds "
    "sees says said saw speaks speculates spoke states stated stresses stressed suggests suggested summarises "
    "summarizes suspects testified tells thinks thought told tweeted underlines underlined underscores "
    "underscored urged urges uses views viewed voiced vows vowed warned warns welcomed welcomes worries wrote "
    "writes wondered wonders has was is had".split()
)

# What a country or a capital does when it stands for its government.
ACTING_VERBS = SPEECH_VERBS | frozenset(
    "has have is are was were will would may might should must can could did does do had wants want seeks seek "
    "hopes hope needs need intends plans refuses refused continues continued remains tries tried".split()
)

# Verbs that may stand before their subject: ", said Jane Doe".
INVERTING = frozenset(
    "said says added adds asked argued argues wrote writes explained explains noted notes concluded concludes "
    "warned warns replied recalls recalled insisted tweeted admitted declared stated observed".split()
)

PLURAL_VERBS = frozenset(
    "think believe want fear say feel hope expect worry view regard consider argue agree disagree complain insist see "
    "doubt favor favour oppose support".split()
)

# Verbs that have so many other subjects that they make nobody of an unknown name.
HARDLY_SPEECH = frozenset(
    "has had was is found finds saw sees uses holds provides offers considers considered calls called paints points "
    "portrays views viewed expects expected reports cites cited identifies identified mentions mentioned implies "
    "implied describes described counters countered accused blamed praised quips interprets".split()
)
