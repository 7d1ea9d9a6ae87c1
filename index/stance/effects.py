"""What a thing does to people: verbs that add and take away, and what it is good or bad to have more of."""

from __future__ import annotations

from index.stance import cues
from index.stance.forms import nouns, verbs
from index.statements.lexicon.words import words

ADDS = verbs(
    """create bring boost increase raise add expand support strengthen improve protect save secure help benefit promote
    restore enhance defend advance foster guarantee preserve safeguard deliver provide encourage stimulate generate
    serve unlock sustain ensure empower reward enable lift yield produce"""
)
TAKES = verbs(
    """affect foil thwart defeat cost kill destroy cut reduce hurt harm undermine threaten weaken damage endanger lower
    slash end prevent deny deprive jeopardise jeopardize erode block stop stifle cripple ruin limit curb eliminate
    violate sacrifice burden punish hit penalise penalize discourage ease alleviate combat tackle fight lessen deter
    imperil devastate disrupt poison pollute restrict strip trample infringe shrink squeeze drain solve resolve
    address fix cure remedy expose rob saddle"""
)
# What kills people is an event, not what somebody thinks of it.
KILLS = verbs("kill hit hurt destroy punish")
PERSONS = nouns("child worker woman citizen student patient teacher family") | words(
    "people lives children women families"
)
HELPS = verbs("help")
# "It makes us | safer", "leaves us | weaker".
MAKES = verbs("make leave render keep")
BETTER = words(
    """easier simpler safer stronger better healthier richer freer fairer cheaper wealthier greener cleaner smarter
    competitive prosperous secure safe strong free fair healthy"""
)
WORSE = words(
    """weaker poorer worse sicker harder costlier vulnerable dependent unsafe dangerous miserable impossible difficult
    unaffordable unlivable helpless fractured divided stranded exposed shortchanged isolated destitute homeless
    penniless jobless unprotected defenceless defenseless bankrupt hungry"""
)
# "Makes it | worse", whatever it is.
WORSE_STATE = cues.CONDEMNS | {"worse"}
# "Is | cheaper", by itself.
IS_BETTER = words("better safer fairer cheaper cleaner healthier greener preferable superior")
IS_WORSE = words("worse costlier")
# "Would cause chaos", "means more paperwork", "means fewer jobs".
CAUSES = verbs("cause mean bring spell trigger provoke spread")
# What these verbs do is good or bad, whatever it is done to.
BETTERS = verbs("improve enhance revitalise revitalize modernise modernize safeguard")
WORSENS = verbs(
    """exacerbate worsen aggravate entrench perpetuate jeopardise jeopardize endanger imperil devastate wreck ruin
    squander decimate trample blight"""
)
ALWAYS = BETTERS | WORSENS
# "Have a damaging effect".
EFFECTS = nouns("effect impact influence consequence implication repercussion ramification outcome")
GOOD_EFFECT = words("positive beneficial good tremendous transformative welcome favourable favorable")
BAD_EFFECT = words(
    """negative damaging harmful bad adverse devastating detrimental dire disastrous catastrophic severe serious grave
    terrible chilling deleterious unintended worrying dangerous disproportionate"""
)
SOLVES = verbs(
    """solve resolve address tackle fix end stop prevent combat curb reduce cut deter fight ease alleviate
    remedy cure"""
)
# What may be brought without being more of it.
BENEFITS = verbs("benefit reward enrich favour favor")
UNDESERVING = words("rich richest wealthy wealthiest billionaires millionaires elites polluters bankers speculators")
FRUITS = words(
    "growth dollars revenue savings gains jobs investment prosperity peace stability opportunities opportunity security"
)
# Of consequences, which are bad ones where nothing else is told of them.
CONSEQUENCES = nouns("consequence repercussion ramification")
GRAVE = words("massive profound significant enormous huge major lasting")
LESS = words("less fewer lower no")
DOES = ADDS | TAKES | CAUSES
COMPARES = BETTER | WORSE
GOODS = nouns(
    """area job growth economy wage business worker family farmer safety security right freedom liberty democracy life
    child competition innovation privacy trust environment investment stability peace competitiveness consumer
    taxpayer industry community student patient woman prosperity trade employer employee company exporter activity
    capacity ability household income productivity efficiency choice justice fairness equality health sovereignty
    independence credibility confidence relation cooperation ally access opportunity people citizen teacher school
    climate nature education resident tenant homeowner user customer export quality reputation standing landscape
    countryside wildlife diversity connectivity mobility farming agriculture nurse pensioner motorist commuter
    grower landlord retailer trader supply standard fund funding service resilience site air water river coast beach
    land town village city neighborhood neighbourhood region heritage culture gain saving revenue tourism dollar"""
) | words(
    """everyone everybody poor poorest vulnerable lives children women people businesses families economies liberties
    democracies communities industries"""
)
ILLS = nouns(
    """breakdown collapse crisis decline erosion division plot bomb terrorist criminal attack paperwork chaos loss
    misery confusion redundancy queue disruption delay crime violence poverty price debt deficit inequality
    inflation unemployment emission pollution death burden illness disease risk corruption fraud waste
    discrimination terrorism abuse bureaucracy tension uncertainty instability congestion shortage drug gang
    smuggler smuggling trafficking tyranny hunger suffering hardship dependence homelessness segregation racism
    hatred extremism warming harm danger injury accident problem obesity fear cost bill fare premium rent drinking
    addiction dependency noise disorder harassment bullying scam misuse nuisance turmoil conflict insecurity
    exploitation cruelty deprivation disadvantage"""
)
OF_PEOPLE = GOODS | ILLS
