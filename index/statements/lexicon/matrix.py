"""Words that govern a reporting verb and change what it commits the speaker to."""

from __future__ import annotations

from index.statements.lexicon.words import words

KEEPS = words(
    """
    continue continues continued continuing go goes went going gone begin begins began start starts started
    come comes came take takes took taken taking use used had rush rushed hasten hastened move moved seek seeks
    sought dare dared manage managed proceed proceeds proceeded tend tends tended force forced proud eager
    quick ready pleased sorry keen happy glad careful sure able appear-to-say return returned pause paused
    turn turned step stepped
    """
)
WENT_ON = words("went continued began started came proceeded hastened rushed managed dared returned paused")
"""Of these the past forms: "joked that …, but went on to say that …"."""
INTENDS = words("plans hopes attempts aims efforts intends tries means expects threatens promises wishes")
COMMITS = words(
    """
    agree agrees agreed resolve resolves resolved vote votes voted undertake undertakes undertook undertaken
    pledge pledges pledged vow vows vowed
    """
)
"""With these the infinitive itself is what is said: "agreed to ask the county for help"."""
DECIDES = words("resolve vote")
"""Of these, what a body does about something is a deed; what it asks for is said."""
DENIES = words(
    """
    decline declines declined declining refuse refuses refused refusing fail fails failed failing stop stopped
    stopping cease ceased neglect neglected forget forgot unable unwilling reluctant loath avoid avoids
    avoided avoiding hesitant hesitate hesitates hesitated resist resists resisted short omit omits omitted
    """
)
UNREAL_NOUNS = words(
    """
    chance opportunity plan decision effort need time way right desire ability reason willingness intention
    power option failure refusal reluctance attempt place position authority courage temptation tendency
    pressure nothing something anything reasonable wrong possible impossible hard difficult easy tempting
    premature fair unfair safe true false enough
    """
)
_ASKING = words(
    """
    urge urges urged urging ask asks asked asking tell tells told telling want wants wanted wanting wish wishes wished
    request requests requested require requires required press presses pressed pressing push pushes pushed pushing
    call calls called calling invite invites invited order orders ordered beg begs begged demand demands demanded
    challenge challenges challenged encourage encourages encouraged advise advises advised warn warns warned need needs
    needed implore implored instruct instructs instructed
    """
)
ASKS = _ASKING
"""Verbs by which one wants another to do something: "urged Li to admit that …" says not that anybody admits it."""
MOVES = _ASKING | words(
    """
    lead leads led leading cause causes caused force forces forced compel compels compelled prompt prompts prompted
    get gets got persuade persuades persuaded convince convinces convinced allow allows allowed permit permits
    permitted enable enables enabled help helps helped drive drives drove driven expect expects expected
    """
)
"""These and the verbs that make or let another do it: what follows is the other's, not the subject's own."""
BACKS_OFF = words(
    """
    refrain refrains refrained refraining abstain abstains abstained shy shies shied shrink shrinks shrank shrunk
    desist desisted keep keeps kept steer steers steered stop stops stopped prevent prevents prevented back backs backed
    """
)
"""With "from" or "away from" before a gerund: what was not said."""
DISOWNS = words("deny dispute refute")
"""Before a gerund: "denied having said that …"."""
RETRACTS = words(
    """
    regret regrets regretted apologise apologises apologised apologize apologizes apologized retract retracts retracted
    withdraw withdraws withdrew withdrawn recant recants recanted disown disowns disowned rescind rescinded
    """
)
"""What one does with words that one no longer stands by."""
UNTRUE = words("untrue false wrong incorrect fiction lie myth nonsense absurd inaccurate misleading")
"""Before "that Li said …": nobody has said so."""
RUMOURS = words("rumour rumours rumor rumors allegation allegations speculation gossip hearsay")
DIFFERS = words("disagree differ dissent demur object protest")
"""Who does so with words of his own stands by them: "Li disagreed: the lock is safe"."""
MINDED = words(
    """
    tempted inclined prepared minded rumoured rumored reputed alleged scheduled obliged compelled authorised authorized
    """
)
"""Participles of who is about to say something, or said to: "was tempted to say"."""
HARD = words("hard difficult impossible implausible absurd laughable incredible")
"""In "finds it hard to believe that …"."""
DEMAND_MODALS = words("should ought must need needs")
NOBODY = words("nobody none neither nothing")
FEW = words("few little hardly")
WISHES = words("insist suggest")
"""With a subjunctive these want something: "insisted that the letter say so"."""
EXPRESSES = words("express voice articulate")
"""Their object names no more than how the content is meant: "voiced doubts that …"."""
TRUTH = words("true untrue right wrong correct incorrect false so fair understandable")
"""In "and this is true": a word on what has been said."""
