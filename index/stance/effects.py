"""What a thing does to people: verbs that add and take away, and what it is good or bad to have more of."""

from __future__ import annotations

from index.stance.forms import nouns, verbs
from index.statements.lexicon.words import words

ADDS = verbs(
    """create bring boost increase raise add expand support strengthen improve protect save secure help benefit
    promote restore enhance defend advance foster guarantee preserve safeguard deliver provide encourage stimulate
    generate serve unlock sustain ensure empower reward enable lift yield produce"""
)
TAKES = verbs(
    """affect foil thwart defeat cost kill destroy cut reduce hurt harm undermine threaten weaken damage endanger
    lower slash end prevent deny deprive jeopardise jeopardize erode block stop stifle cripple ruin limit curb
    eliminate violate sacrifice burden punish penalise penalize discourage ease alleviate combat tackle fight lessen
    deter imperil devastate disrupt poison pollute restrict strip trample infringe shrink squeeze drain"""
)
# What kills people is an event, not what somebody thinks of it.
KILLS = verbs("kill hurt destroy punish")
PERSONS = nouns("child worker woman citizen student patient teacher family") | words(
    "people lives children women families"
)
HELPS = verbs("help")
# "It makes us | safer", "leaves us | weaker".
MAKES = verbs("make leave render keep")
BETTER = words(
    """safer stronger better healthier richer freer fairer cheaper wealthier greener cleaner smarter competitive
    prosperous secure safe strong free fair healthy"""
)
WORSE = words(
    """weaker poorer worse sicker harder costlier vulnerable dependent unsafe dangerous miserable impossible difficult
    unaffordable unlivable helpless"""
)
# "Would cause chaos", "means more paperwork", "means fewer jobs".
CAUSES = verbs("cause mean bring spell trigger provoke spread")
LESS = words("less fewer lower no")
DOES = ADDS | TAKES | CAUSES
COMPARES = BETTER | WORSE
GOODS = nouns(
    """area job growth economy wage business worker family farmer safety security right freedom liberty democracy life
    child competition innovation privacy trust environment investment stability peace competitiveness consumer
    taxpayer industry community student patient woman prosperity trade employer employee company exporter activity
    household income productivity efficiency choice justice fairness equality health sovereignty independence
    credibility confidence relation cooperation ally access opportunity people citizen teacher school climate nature
    education resident tenant homeowner user customer air water river coast beach land town village city neighborhood
    neighbourhood region heritage culture gain saving revenue tourism dollar"""
) | words("lives children women people businesses families economies liberties democracies communities industries")
ILLS = nouns(
    """breakdown collapse crisis decline erosion division plot bomb terrorist criminal attack paperwork chaos loss
    misery confusion redundancy queue disruption delay crime violence poverty price debt deficit inequality inflation
    unemployment emission pollution death burden illness disease risk corruption fraud waste discrimination terrorism
    abuse bureaucracy tension uncertainty instability congestion shortage drug gang smuggler smuggling trafficking
    tyranny hunger suffering hardship dependence homelessness segregation racism hatred extremism warming harm danger
    injury accident"""
)
OF_PEOPLE = GOODS | ILLS
