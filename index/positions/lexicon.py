"""Words with which documents group views: general English, by what they do in a sentence."""

from __future__ import annotations

NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "both": 2, "several": 0,
    "various": 0, "different": 0, "distinct": 0, "competing": 0, "rival": 0, "opposing": 0, "a number of": 0,
}  # fmt: skip

ORDINALS = {
    "first": 1, "firstly": 1, "one": 1, "second": 2, "secondly": 2, "third": 3, "thirdly": 3, "fourth": 4,
    "fourthly": 4, "fifth": 5, "fifthly": 5, "sixth": 6, "seventh": 7, "eighth": 8,
}  # fmt: skip
LAST = frozenset({"finally", "lastly", "last", "final"})

# Nouns that by themselves mean a view or those who hold it.
VIEW_NOUNS = frozenset(
    """camp school view viewpoint perspective position opinion faction interpretation reading outlook stance
    standpoint assessment verdict""".split()
)
# Nouns that mean so only beside people or views.
CLASS_NOUNS = frozenset(
    """group category type kind strand class side approach narrative argument answer current tendency explanation
    theory tradition bloc hypothesis""".split()
)
PEOPLE = frozenset(
    """expert analyst scholar commentator observer critic researcher economist author academic writer thinker
    supporter opponent proponent skeptic sceptic advocate specialist strategist official diplomat politician
    lawmaker historian lawyer journalist scientist engineer adviser advisor policymaker intellectual pundit
    voice participant respondent member activist practitioner planner executive businessman optimist pessimist
    realist hawk dove moderate hardliner conservative liberal progressive mainstream majority minority defender
    detractor doubter traditionalist reformer teacher farmer trader fisherman resident citizen delegate
    investigator reviewer colleague professional economist elite public officer soldier banker investor manager
    parent student doctor nurse worker employer voter negotiator envoy ambassador minister lobbyist editor columnist
    inspector auditor judge geographer philosopher believer follower enthusiast campaigner moderniser modernizer
    separatist landowner villager""".split()
)
# People by the side they take.
TAKERS = frozenset(
    """critic supporter opponent proponent skeptic sceptic advocate optimist pessimist realist hawk dove moderate
    hardliner conservative liberal progressive defender detractor doubter enthusiast believer reformer reformist
    traditionalist moderniser modernizer centrist maximalist minimalist abolitionist isolationist nationalist
    protectionist federalist separatist unionist loyalist revisionist alarmist gradualist interventionist adherent
    champion foe friend backer admirer denier abstainer""".split()
)
# How a noun ends that tells what somebody believes or does.
AGENTS = ("ists", "ians", "crats", "eers")
DEBATE = frozenset("view opinion debate discussion discourse thinking literature thought dispute controversy".split())

QUANTIFIERS = frozenset(
    """some others other many most several few majority minority another certain numerous half all
    others' mainstream leading a the more both these those""".split()
)
BARE = frozenset("some others many most several few all".split())

# Words that set what follows against what came before: by the subject, and by the link to it, strong or weak.
CONTRAST = (
    "others", "other", "another", "opponents", "critics", "skeptics", "sceptics", "the rest", "a minority",
    "still others", "yet others", "a third", "a second", "a fourth", "a final", "a last", "the others", "the other",
    "there are also", "there are others", "detractors", "doubters",
)  # fmt: skip
INSIDE_LINKS = (", by contrast,", ", in contrast,", ", on the other hand,", ", conversely,", ", however,", ", in turn,")
STRONG_LINKS = (
    "by contrast", "in contrast", "conversely", "on the other hand", "on the contrary", "on the other side",
    "at the other end", "at the opposite end", "alternatively",
)  # fmt: skip
WEAK_LINKS = ("however", "yet", "but", "nevertheless", "nonetheless", "elsewhere", "meanwhile", "while")
DIFFERING = (
    "do not share", "does not share", "disagree", "differ", "dissent", "reject this", "dispute this", "contest this",
    "otherwise", "the opposite", "less understanding", "take issue", "are less", "a different",
)  # fmt: skip

OPINION = frozenset(
    """argue say think believe hold maintain contend claim see view regard consider describe insist assert doubt
    question warn fear worry hope expect predict oppose support favor favour reject welcome criticize criticise
    praise emphasize emphasise stress note point suggest conclude agree disagree deny accept acknowledge concede
    admit recognize recognise call want demand urge share interpret portray read discuss focus reiterate explain
    treat find judge assume propose recommend show take remain express dismiss highlight advocate prefer
    depict attribute blame rationalize rationalise trust distrust object answer reply cautious sceptical skeptical
    wary alarmed optimistic pessimistic convinced confident concerned worried afraid hopeful unsure uncertain
    critical certain counter retort respond rebut reply attribute""".split()
)
AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might must should does do did cannot".split()
)
WILL = frozenset(
    """want demand expect seek need hope wish ask require desire insist aim request urge call propose claim
    expected""".split()
)

# Words by which a camp is defined by what it refuses.
REFUSALS = frozenset(
    """not no never doubt deny reject dispute oppose sceptic skeptic sceptical skeptical unlikely fail dismiss
    question refuse against""".split()
)
CLOSERS = (
    "in conclusion", "to conclude", "to sum up", "in sum", "in summary", "overall", "taken together", "all in all",
    "summing up", "on balance",
)  # fmt: skip
CONCLUDING = frozenset("conclusion conclude summary outlook recommendation implication takeaway".split())
GENERIC_HEADINGS = frozenset(
    """introduction conclusion background summary overview discussion analysis context abstract preface foreword
    annex appendix""".split()
)

# Words that number or frame a view and say nothing of it.
EMPTY = frozenset(
    """one two three four five six seven eight first second third fourth fifth finally merely mainly main see view
    think say hold believe camp group school category side perspective position will would should""".split()
)
# Words of a question that are not its topic.
FRAME = frozenset(
    """see view think say believe regard assess judge opinion position stance perspective debate discuss question
    expert analyst scholar observer commentator people who current state situation issue""".split()
)
