"""What a thing may do, by what that is for what it is done to: verbs that harm and help, bring about and take away,
and what things do by themselves. General English, by base forms; each counts only with the topic as its subject."""

from __future__ import annotations

from index.stance.forms import verbs

# Bad for whatever they are done to, unless that is bad itself.
HARMS = verbs(
    """undermine threaten jeopardise jeopardize endanger imperil harm hurt damage weaken erode destroy ruin wreck
    devastate cripple hamper hinder impede obstruct stifle suffocate choke strangle throttle paralyse paralyze crush
    gut decimate sabotage subvert compromise corrode corrupt degrade debase cheapen demean devalue diminish dilute
    impair disrupt destabilise destabilize distort skew pervert disadvantage penalise penalize punish victimise
    victimize exploit oppress marginalise marginalize disenfranchise alienate stigmatise stigmatize discriminate
    betray deceive violate trample infringe breach contravene disregard neglect sacrifice squander burden saddle
    overwhelm overburden bankrupt impoverish starve deprive rob fleece shortchange swindle poison pollute
    contaminate scar blight tarnish sully taint discredit humiliate antagonise antagonize worsen stunt cannibalise
    cannibalize hobble handicap scupper derail torpedo upend trivialise trivialize dehumanise dehumanize criminalise
    criminalize brutalise brutalize dispossess displace plunder drain mortgage smother belittle insult offend
    intimidate endanger shackle handcuff straitjacket kneecap decimate despoil desecrate mutilate ravage eviscerate
    hollow emasculate cheat defraud misdirect misallocate politicise politicize weaponise weaponize fragment
    polarise polarize"""
)
# Of these, what may be done to any stranger, good or bad.
HARMS_ANY = verbs("weaken dilute diminish destroy disrupt displace crush gut")
# Bad by themselves, whatever stands behind.
WORSENS = verbs(
    """exacerbate worsen aggravate entrench perpetuate backfire embolden appease squander wreck blight inflame
    misunderstand misread misrepresent overlook discriminate"""
)
# Good for whatever they are done to, unless that is bad itself.
HELPS = verbs(
    """improve enhance safeguard empower benefit enrich revitalise revitalize rejuvenate modernise modernize
    streamline simplify nurture strengthen bolster protect restore uplift stabilise stabilize preserve invigorate
    energise energize reinvigorate replenish regenerate secure defend help liberate dignify vindicate uphold
    underpin buttress fortify sustain democratise democratize unlock reassure assist save rescue connect empower"""
)
# Of these, what may be done to any stranger: a side only where the thing is good.
HELPS_ANY = verbs(
    "help assist defend strengthen bolster sustain secure preserve restore protect reassure save rescue connect"
)
# Good or bad as what they bring about.
BRINGS = verbs(
    """cause create bring mean generate produce yield deliver provide offer add increase raise boost expand spur
    stimulate trigger provoke spark fuel stoke fan feed breed sow encourage promote foster invite incite incentivise
    incentivize entail impose inflict spell drive enable ensure guarantee support prolong deepen widen heighten
    amplify accelerate maximise maximize multiply double triple spread unleash achieve facilitate advance further
    reward perpetuate legitimise legitimize normalise normalize give engender precipitate attract intensify
    inflate reinforce cement extend produce necessitate contribute open worsen exacerbate aggravate compound"""
)
# Good or bad as what they take away.
TAKES = verbs(
    """reduce cut lower decrease lessen minimise minimize limit curb restrict constrain prevent stop end halt avoid
    avert eliminate remove eradicate abolish block deny strip lose slash slow stem tackle combat fight address solve
    resolve fix ease alleviate mitigate relieve remedy counter offset deter discourage dampen depress suppress
    shrink narrow kill cost squeeze disincentivise disincentivize reverse counteract diminish erode weaken close
    rein cure dispel defuse overcome neutralise neutralize confront correct rectify redress repair crowd inhibit delay
    quash quell outlaw preclude rule forestall thwart dismantle undo"""
)
# Bad whatever it is of.
RISKS = verbs("risk")
# Verbs that only tell what something has: "carries grave risks".
HOLDS = verbs("carry pose present contain involve face exhibit suffer")
# Done once, not foreseen: an event.
BLOWS = frozenset("destroyed damaged hit killed crushed displaced ravaged drained flooded".split())
# What things do by themselves.
RISES = verbs("rise increase grow soar surge climb jump mount spread multiply rocket skyrocket double escalate widen")
FALLS = verbs("fall drop decline decrease shrink plummet plunge dwindle diminish disappear vanish slump ease narrow")
THRIVES = verbs("improve flourish thrive prosper recover benefit gain succeed win blossom")
SUFFERS = verbs("suffer deteriorate worsen collapse die perish fail lose struggle close stagnate starve")
UNDONE = frozenset(
    """lost destroyed damaged harmed hurt undermined threatened jeopardised jeopardized endangered weakened eroded
    ruined devastated denied punished penalised penalized burdened violated disrupted impaired sacrificed squandered
    wasted crippled decimated exploited trampled disadvantaged compromised""".split()
)
MENDED = frozenset(
    """saved protected improved enhanced strengthened created safeguarded restored secured preserved helped empowered
    revived boosted lifted""".split()
)
CUT_BACK = frozenset("reduced cut lowered slashed eliminated avoided prevented averted curbed halved mitigated".split())
WORKS = frozenset({"work", "works", "worked", "working", "succeed", "succeeds", "succeeded"})
FAILS = verbs("fail backfire flop founder flounder misfire overreach stink suck")
# "Fails to protect", "does nothing to help": what it neglects is what it should do.
NEGLECTS = frozenset({"neglect"})

# Where to tells whether it is good: "out of work", "into debt".
MOVES = verbs("throw put push force drive pull lift plunge drag send tip pitch take turn move keep plunge")

ACTS = HARMS | WORSENS | HELPS | BRINGS | TAKES | RISKS | HOLDS | MOVES
