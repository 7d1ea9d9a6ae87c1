"""Words that show for or against: reporting verbs by class, and predicates that judge. General English.

The verb classes follow the usual division of reporting verbs (assert, support, oppose, doubt, warn,
concede); no word here is a sentiment by itself, each counts only beside the topic.
"""

from __future__ import annotations

from index.stance.forms import nouns, verbs
from index.statements.lexicon.words import words

DOUBT = frozenset("doubt question mistrust distrust disbelieve sceptical skeptical unconvinced unsure".split())
DOUBTING = verbs("doubt question challenge dispute query")
WARN = frozenset("warn caution fear worry alarm alarmed wary concerned afraid worried alert".split())
CONCEDE = ("while", "although", "though", "even if", "despite", "notwithstanding", "granted that", "admittedly")

# What is said of the topic, as its subject or as its predicate.
_GOOD_DEEDS = verbs(
    """help strengthen improve boost protect stabilise stabilize succeed stimulate foster secure empower revive
    guarantee enhance safeguard bolster ensure save restore prosper benefit"""
)
_BAD_DEEDS = verbs(
    """harm hurt damage threaten fail undermine weaken worsen destabilise destabilize erode jeopardise jeopardize
    destroy ruin backfire cripple kill punish endanger aggravate deteriorate penalise penalize exclude suffer
    pollute bleed poison disrupt lack"""
)
# Deeds by themselves are often nobody's judgement.
DOING = _GOOD_DEEDS | _BAD_DEEDS
GOOD = (
    _GOOD_DEEDS
    | nouns(
        """importance benefit success opportunity advantage breakthrough victory win solution progress leap milestone
        prosperity achievement triumph boon necessity asset blessing"""
    )
    | words(
        """beneficial helpful necessary vital crucial essential effective successful welcome justified fair promising
        worthwhile indispensable constructive historic pragmatic rational sensible legitimate overdue timely appropriate
        deserved commonsense realistic healthy prudent wise valuable important excellent wonderful transformational
        affordable efficient reliable sustainable innovative accountable good invaluable"""
    )
)
BAD = (
    _BAD_DEEDS
    | nouns(
        """tragedy travesty harm damage danger threat failure mistake burden risk disaster provocation catastrophe trap
        waste hostility poison deterioration pollution emission illness disease death crime shortage error folly fiasco
        blunder nightmare betrayal problem abuse blow concern attack assault disgrace scandal outrage shame farce sham
        scam insult"""
    )
    | words(
        """harmful damaging dangerous hostile useless futile wrong unwise costly risky unfair unjustified illegitimate
        illegal unnecessary ineffective counterproductive disastrous provocative reckless obsolete flawed unworkable
        unaffordable pointless naive absurd unacceptable disruptive catastrophic wasteful inadequate insufficient
        impractical impracticable unrealistic unsustainable inappropriate unjust unsafe unlawful indefensible
        intolerable senseless draconian invasive intrusive punitive ludicrous unenforceable detrimental negative poverty
        inflation disappointing regrettable misguided shortsighted dire bad terrible awful unconstitutional immoral
        irresponsible discriminatory racist incompatible cruel inhumane"""
    )
)
# What before a name only tells which kind is meant.
KINDS = words("illegal unlawful")
# What makes a judgement plain: "a great success", "profoundly irresponsible", "the worst deal".
PLAIN = words(
    """fundamental vital very great big huge major real total complete utter terrible tremendous enormous grave serious
    absolute absolutely totally completely utterly deeply profoundly extremely incredibly truly super highly
    fundamentally clearly simply plainly massive historic colossal inherently downright so too substantial
    significant resounding"""
)
# What is said of a thing only by one who is for or against it: "is a mistake", "is unfair", "is vital to …".
APPROVES = words(
    """success triumph boon blessing godsend breakthrough necessity vital essential crucial necessary needed
    indispensable overdue justified fair sensible wise welcome beneficial worthwhile prudent invaluable
    imperative commonsense desirable excellent brilliant fantastic wonderful"""
)
CONDEMNS = words(
    """mistake mistakes disaster catastrophe tragedy travesty disgrace scandal outrage farce fiasco folly blunder
    nightmare betrayal failure flop shambles sham scam insult madness lunacy nonsense insanity waste distraction
    gimmick abomination hoax excuse ploy smokescreen pretext stunt burden enemy ripoff wrong unfair unjust
    unjustified unnecessary unwise unacceptable unworkable unaffordable unworthy unsafe unrealistic undesirable
    undemocratic unconstitutional unsustainable unenforceable unethical unlawful inhumane immoral inappropriate
    ineffective inefficient inadequate irresponsible impractical impracticable intolerable indefensible misguided
    wasteful harmful detrimental damaging counterproductive pointless senseless futile disastrous catastrophic
    reckless foolish absurd ludicrous ridiculous stupid disgusting unfortunate regrettable deplorable abominable
    outdated outmoded archaic disgraceful shameful scandalous outrageous appalling horrendous horrific barbaric
    cruel regressive draconian punitive oppressive discriminatory flawed wrongheaded crazy insane bonkers"""
)
# Of these, what may stand before any noun: "is an unfair burden".
ATTRIBUTES = CONDEMNS - words(
    """mistake mistakes disaster catastrophe tragedy travesty disgrace scandal outrage farce fiasco folly blunder
    nightmare betrayal failure flop shambles sham scam insult madness lunacy nonsense insanity waste distraction
    gimmick abomination hoax excuse ploy smokescreen pretext stunt burden enemy ripoff flawed regressive punitive"""
)
BEST = words("best great greatest fantastic excellent wonderful terrific brilliant superb finest")
WORST = words("worst horrible terrible awful disgraceful appalling outrageous ridiculous horrendous shameful stupid")
# Reporting verbs that name what something is: "called the toll a mistake", "sees it as one".
NAMES = verbs("call label brand dub term deem declare pronounce judge")
NAMES_AS = verbs("describe consider regard view see characterise characterize portray paint depict")
# What somebody is glad to do, and is glad of what he names.
GLAD_TO = words("see hear learn support welcome announce have join back endorse vote say report")
# What a topic may itself do with a thing: "raising the toll", "leaving the league".
ACTS = words(
    """legalization legalisation legalize leave exit build raise increase expansion forgiveness forgive relief cancel
    reform privatization privatisation nationalization nationalisation deportation deport closure close merger
    membership admission ratification extension renewal devolution secession abolition decriminalization disarmament"""
)
_AGENTS = nouns("supporter backer opponent critic protester attacker defender helper promoter protector winner loser")


def is_agent(word: str) -> bool:
    """Whether a word names people, not what they think: "supporters"."""
    return word in _AGENTS


# How a speaker feels about what he names: "I am glad to see …", "we are disappointed by …".
GLAD = frozenset(
    """glad excited pleased proud happy delighted thrilled grateful thankful thank thanks congratulate congratulations
    encouraged heartened applaud""".split()
)
SORRY = frozenset(
    """disappointed dismayed saddened outraged appalled alarmed troubled frustrated angry worried concerned afraid
    shocked""".split()
)
DISMAY = words("disappointed dismayed saddened outraged appalled frustrated angry shocked ashamed sickened")
NEGATION = frozenset(
    """not no never neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't wouldn't shouldn't hardly
    scarcely barely hasn't haven't hadn't without nothing none unlikely little few""".split()
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
PRONOUNS = frozenset("it this these they that its".split())
