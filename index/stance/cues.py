"""Words that show for or against: reporting verbs by class, and predicates that judge. General English.

The verb classes follow the usual division of reporting verbs (assert, support, oppose, doubt, warn,
concede); no word here is a sentiment by itself, each counts only beside the topic.
"""

from __future__ import annotations

SUPPORT = frozenset(
    """support welcome praise applaud endorse back favour favor commend hail champion defend advocate celebrate
    embrace approve appreciate thank promote encourage""".split()
)
OPPOSE = frozenset(
    """oppose reject criticise criticize denounce condemn blame object resist protest deplore decry dismiss deride
    attack contest dispute lambast regret repudiate slam disapprove""".split()
)
DOUBT = frozenset("doubt question mistrust distrust disbelieve sceptical skeptical unconvinced unsure".split())
WARN = frozenset("warn caution fear worry alarm alarmed wary concerned afraid worried alert".split())
CONCEDE = ("while", "although", "though", "even if", "despite", "notwithstanding", "granted that", "admittedly")

# What is said of the topic, as its subject or as its predicate noun.
GOOD = frozenset(
    """beneficial benefit helpful help necessary vital crucial essential effective success successful succeed
    opportunity welcome justified fair strengthen improve boost protect stabilise stabilize promising
    advantage worthwhile indispensable constructive win breakthrough stimulate foster secure
    empower revive historic pragmatic rational sensible guarantee legitimate victory enhance support safeguard defend
    bolster overdue timely appropriate deserved commonsense realistic healthy prudent wise valuable
    important critical key major great good excellent wonderful transformational solution progress leap ensure save
    restore rebuild create enable facilitate expand accelerate deliver respect affordable efficient reliable sustainable
    innovative accountable prevent milestone reward prosper prosperity """.split()
)
BAD = frozenset(
    """harmful harm hurt damage damaging danger dangerous threat threaten hostile hostility failure fail useless futile
    mistake wrong unwise costly burden undermine weaken worsen risk risky unfair unjustified illegitimate illegal
    unnecessary ineffective counterproductive destabilise destabilize erode jeopardise jeopardize destroy disaster
    disastrous provocative provocation reckless obsolete flawed ruin backfire cripple unworkable unaffordable
    pointless naive absurd unacceptable disruptive catastrophe catastrophic poison trap bleed wasteful waste inadequate
    insufficient impractical impracticable unrealistic unsustainable detrimental negative kill punish endanger
    aggravate deteriorate deterioration penalise penalize exclude suffer
    pollution pollute emission illness disease death crime poverty inflation shortage
    disappointing regrettable misguided shortsighted dire bad terrible awful""".split()
)
# How a speaker feels about what he names: "I am glad to see …", "we are disappointed by …".
GLAD = frozenset(
    """glad excited pleased proud happy delighted thrilled grateful thankful thank thanks congratulate congratulations
    encouraged heartened applaud""".split()
)
SORRY = frozenset(
    """disappointed dismayed saddened outraged appalled alarmed troubled frustrated angry worried concerned afraid
    shocked""".split()
)
# Turns of several words that judge, and the word of the lists above that stands for each.
TURNS = {
    "step forward": "progress", "steps forward": "progress", "right direction": "progress", "right path": "progress",
    "right thing": "wise", "is right to": "is wise to", "was right to": "was wise to", "are right to": "are wise to",
    "step back": "mistake", "step backward": "mistake", "steps backward": "mistake", "wrong direction": "mistake",
    "wrong path": "mistake", "wrong thing": "mistake", "is wrong to": "is unwise to", "was wrong to": "was unwise to",
    "level the playing field": "strengthen fairness", "levels the playing field": "strengthens fairness",
    "does not work": "fails", "doesn't work": "fails", "do not work": "fail", "don't work": "fail",
    "game changer": "breakthrough", "long-term investment": "benefit", "race to the bottom": "failure",
    "brings back": "restores", "bring back": "restore", "bringing back": "restoring", "brought back": "restored",
    "put at risk": "endanger", "puts at risk": "endangers", "makes a difference": "helps", "make a difference": "help",
    "big difference": "help", "pay off": "succeed", "pays off": "succeeds", "lay off": "hurt",
}  # fmt: skip
# What should be done with it, or what somebody wants to do with it.
ADOPT = frozenset(
    """adopt ratify sign pass approve continue keep extend expand implement enforce deepen join accept maintain retain
    preserve uphold enact renew complete build fund restore upgrade proceed introduce""".split()
)
ABANDON = frozenset(
    """repeal scrap abandon withdraw stop suspend cancel end abolish halt drop reverse revoke leave quit block veto
    postpone delay shelve refuse rescind terminate dismantle lift remove""".split()
)
NEGATION = frozenset(
    """not no never neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't wouldn't shouldn't hardly
    scarcely barely without nothing none unlikely little few""".split()
)
# What is done to something bad to be rid of it.
AGAINST = frozenset(
    """reduce avoid prevent limit mitigate counter combat fight tackle avert overcome ease lessen lower curb against
    contain offset resist remedy alleviate minimise minimize cut slash end stop eliminate free protect""".split()
)
HEDGES = frozenset(
    """may might could possibly perhaps likely probably apparently seemingly appear seem somewhat partly merely
    potentially presumably arguably cautiously""".split()
)
OBLIGATION = frozenset("should must ought needs need has have to".split())
PRONOUNS = frozenset("it this these they that its".split())
