"""Words by which somebody takes a side: verbs of support and opposition, what is done to keep or to undo a thing,
and what is good or bad for people. General English; verbs by their base form, nouns and adjectives as they stand.

No word here is a sentiment by itself: each counts only on its way to the topic, or as what the topic does.
"""

from __future__ import annotations

from index.stance.forms import nouns, verbs
from index.statements.lexicon.words import words

POINTING = words("those these that this")
DETERMINER = words("a an the this that these those any all every each some no its our their his her my your such")

# Taking a side ---------------------------------------------------------------------------------

SUPPORT = verbs(
    """support back favour favor endorse champion defend advocate welcome praise applaud hail commend celebrate
    embrace cheer laud salute tout promote encourage appreciate prefer uphold approve espouse extol"""
)
OPPOSE = verbs(
    """oppose reject criticise criticize denounce condemn blame accuse object resist protest deplore decry dismiss
    deride attack contest dispute lambast lambaste repudiate slam disapprove blast assail bash scorn ridicule mock
    fault veto bemoan regret rebuke chastise castigate berate disparage hate dislike detest loathe boycott ignore
    defy flout"""
)
ACCUSE = verbs("accuse")
DEMAND = verbs("demand urge propose recommend request seek want need wish hope order instruct")
COMMIT = verbs(
    """promise pledge vow swear plan intend aim offer prepare try attempt strive agree threaten decide commit
    resolve elect"""
)
REFUSE = verbs("refuse decline")
# What takes its side from the word behind it: "push for", "vote against".
LIGHT = verbs(
    """call push press argue campaign lobby vote fight stand speak rally march appeal plead come work act petition rise
    ask beg implore protest insist"""
)
# Of these, what takes none with "to", and what takes one with "on".
SPEAKS = verbs("speak come rise stand argue insist protest")
ON = verbs("call insist")
# What takes a side only against: "warned against".
LIGHT_AGAINST = verbs("warn caution rail advise guard inveigh mobilise mobilize")
# What is against its object unless it is for something: "fights the toll", "fights for the toll".
FIGHTS = verbs("fight battle combat")
# "Shield the coast from": against what is behind.
GUARDS = verbs("protect shield save guard insulate spare rescue free defend")
# Making one's own plan known: "announced a toll".
FEARS = verbs("fear worry dread") | words("afraid concerned alarmed worried fearful")
FAILS = verbs("fail collapse falter expire lapse die unravel stall stumble suffer crumble founder disappear vanish")
LAUNCH = verbs("announce unveil launch introduce sign enact")
VOICE = verbs(
    """express voice reiterate reaffirm declare signal repeat affirm register renew restate state maintain raise"""
)
# Verbs that lay weight on what follows: "stressed the benefits of".
STRESS = verbs(
    "stress emphasise emphasize underline underscore highlight note cite recognise recognize acknowledge extol"
)
WORTH = nouns(
    """importance need necessity benefit value merit advantage virtue wisdom success usefulness urgency effectiveness
    desirability achievement promise"""
)
FLAW = nouns(
    """danger harm drawback flaw folly failure threat downside injustice unfairness futility absurdity shortcoming
    weakness unconstitutionality illegality"""
)
CALLS = nouns(
    """call push demand plea vow pledge promise proposal plan insistence intention desire determination bid intent
    application request"""
)
FOR_NOUNS = nouns(
    "support backing endorsement approval preference enthusiasm commitment advocate supporter proponent fan"
)
AGAINST_NOUNS = nouns(
    """opposition objection hostility resistance disapproval aversion criticism antipathy opponent critic foe
    rejection condemnation frustration disappointment dismay anger outrage disgust displeasure misgiving
    unease scepticism skepticism fury distaste disdain contempt"""
)
# What is felt about a plan: "concerns about the building of the bridge".
CONCERNS = nouns(
    """concern fear worry misgiving doubt reservation alarm unease apprehension anxiety scepticism skepticism"""
)
DOUBTS = nouns("reservation misgiving doubt scepticism skepticism")
LAWFUL = words("legality lawfulness constitutionality validity")
QUALITIES = nouns(
    """safety legality lawfulness constitutionality validity wisdom morality fairness impact effect consequence
    implication cost risk danger merit prospect timing"""
)
# What is presumed of a thing whose "folly" or "magic" is spoken of.
MAGIC = words("magic beauty genius joy")
PRESUMED = MAGIC | words(
    "folly madness insanity absurdity injustice futility stupidity lunacy idiocy hypocrisy nonsense cruelty fantasy"
)
FOR_WORDS = words("favouring supportive committed pro")
AGAINST_WORDS = words("against opposed sceptical skeptical hostile anti averse wary unconvinced")

# What is done with a thing -----------------------------------------------------------------------

KEEP = verbs(
    """adopt ratify sign pass approve continue keep extend expand implement enforce deepen join accept maintain retain
    preserve uphold enact renew complete build erect fund finance restore introduce support protect strengthen raise
    increase legalise legalize legitimise legitimize allow permit give provide deliver create establish admit
    resettle pursue revive launch impose tighten defend finish save confirm embrace guarantee secure boost promote
    grant honour honor respect safeguard reaffirm broaden widen restart resume enshrine mandate welcome reinstate
    advance take host shelter authorise authorize require enable facilitate subsidise subsidize negotiate index
    speed afford double triple send deploy supply arm remain stay rejoin open levy decriminalise decriminalize grow
    recognise recognize reopen operate modernise modernize reintroduce undertake institute"""
)
# What one who has done it stands for.
DONE = verbs(
    """support sign pass enact introduce raise extend expand restore fund adopt implement legalise legalize double
    triple increase"""
)
UNDO = verbs(
    """repeal scrap abandon withdraw stop suspend cancel end abolish halt drop reverse revoke leave quit block veto
    postpone delay shelve rescind terminate dismantle lift remove ban bar outlaw prohibit restrict limit cut slash
    curb reduce kill defund gut weaken undercut undermine overturn replace oppose reject prevent eliminate freeze
    cap strip dump ditch axe shut close demolish undo challenge criticise criticize question attack avoid lower deny
    discourage destroy criminalise criminalize punish expel exclude deport neglect relax loosen derail sabotage
    thwart obstruct stall defeat scuttle jettison nullify invalidate erode contest resist condemn denounce
    delegitimise delegitimize overthrow exit restrain hinder forbid halve trim eradicate rewrite renegotiate defer
    reconsider rethink disband pause slow"""
)
# Of these, what one does who decides about a thing.
CALLED_OFF = verbs(
    """repeal scrap abandon withdraw suspend cancel end abolish halt drop revoke block veto postpone shelve rescind
    terminate dismantle ban outlaw overturn reject ditch axe disband freeze defeat reverse pause"""
)
UNDOING = nouns(
    """repeal elimination suspension abolition ban restriction limit cap curb end withdrawal cancellation rejection
    reversal termination moratorium cut closure rollback opposition criticism attack challenge freeze delay boycott
    crackdown prohibition defeat denial removal reduction exit departure obstruction veto dismantling curtailment
    discontinuation discontinuance cessation stoppage scrapping repudiation overturning shelving phasing
    deregulation weakening dilution erosion destruction loss suppression eradication deferral injunction failure
    refusal inability rupture breakdown collapse dissolution demise"""
) | words("anti against")
# "An increase in", "cuts in".
CHANGES = nouns("increase rise hike boost cut reduction fall freeze reform change")
# Behind the name of a thing: "toll relief", "treaty opponents".
UNDOING_AFTER = (UNDOING - {"against", "anti", "attack", "attacks"}) | nouns(
    "relief opponent critic foe sceptic skeptic denier phaseout"
)
# How a thing is done: who blames that, blames not the thing.
MANNER = words(
    "slow late delayed belated hasty rushed sluggish botched half-hearted inadequate uneven patchy partial piecemeal"
)
PRAISE = verbs("praise applaud hail commend celebrate cheer laud salute congratulate")
# Texts by which somebody takes a side: "an op-ed urging …".
TEXTS = nouns(
    """op-ed letter statement resolution petition bill article speech editorial motion amendment column ed ad"""
)
# Verbs by which others are brought to do something, or a thing is brought about: they take no side themselves.
MOVERS = words(
    """convince persuade get force push pressure press urge help see lobby encourage make have put keep ensure let
    include cover apply set consider convincing persuading getting forcing pushing pressuring pressing urging
    helping lobbying encouraging find considering contemplate contemplating"""
)
# What is only a way to the thing: "the plan for a toll".
WAYS = nouns(
    """effort plan proposal bill measure legislation call idea decision move campaign package policy law right access
    use need agenda program programme initiative version form kind amendment act adoption introduction
    implementation expansion creation imposition extension renewal increase ratification passage part member project
    deal agreement pact variant vision scheme concept notion principle system regime licence license permission
    consent start beginning"""
)
# What "of" follows when a thing is furthered: "the continuation of the toll".
FURTHERING = nouns(
    """adoption introduction implementation expansion creation imposition extension renewal increase ratification
    passage legalisation legalization continuation construction promotion protection preservation restoration
    approval enactment development deployment establishment provision completion reintroduction enforcement
    formation acceptance application enlargement institution inclusion maintenance defence defense growth spread
    advancement admission resettlement settlement licensing authorisation authorization recognition opening building
    funding raising doubling strengthening launch signing support production cultivation sale distribution planting
    manufacture availability proliferation generation use rollout decriminalisation decriminalization addition
    installation passing"""
)
# Words that may stand between who takes a side and the thing itself, though they look like verbs.
CARRIERS = words(
    """existing ongoing pending remaining sweeping growing binding building funding standing outstanding lasting during
    increasing training housing planning spending meeting hearing being including regarding concerning having
    getting making taking seeing finding bringing moving going doing working using putting becoming letting sending
    setting"""
)

# What is the contrary of what a topic does: for "leaving the league", those who would remain in it.
CONTRARY = (
    (
        verbs("leave exit quit") | words("withdrawal departure secession"),
        verbs("remain stay rejoin") | words("inside within membership"),
    ),
    (verbs("ban bar outlaw prohibit") | words("prohibition"), verbs("allow permit admit legalise legalize")),
    (verbs("repeal scrap abolish end") | words("abolition"), verbs("keep preserve maintain retain uphold")),
)
# What a thing should be, if it should be at all.
RIGHT_STATE = words(
    "legal lawful available free universal mandatory compulsory permanent stronger higher bigger tougher"
)
WRONG_STATE = words("illegal unlawful optional voluntary temporary lower smaller weaker")
# "League-led": another thing that the league has to do with.
LED = words("led backed related based style sponsored funded era linked owned")
# Words behind which "of" only measures: "part of the toll".
MEASURE = words(
    """all most much more some part parts half any each every none many one word number amount level form sort kind
    share length size scope rate rates duration levels years months weeks days decades time element elements degree"""
)
# Laws on a thing, which may be for or against it.
LAWS = nouns("law legislation bill regulation rule policy debate issue question dispute statute case order battle")

# Taken together ----------------------------------------------------------------------------------

EITHER = SUPPORT | OPPOSE
ASKED = DEMAND | COMMIT
UNDOES = UNDO | UNDOING
REVERSES = UNDO | OPPOSE
FURTHERS = KEEP | SUPPORT
ACTED = FURTHERS | REVERSES
TURNS = UNDOES | OPPOSE | AGAINST_NOUNS | AGAINST_WORDS | REFUSE
LEADS = KEEP | SUPPORT | DEMAND | COMMIT | LIGHT | FOR_NOUNS | FOR_WORDS | VOICE | LAUNCH
