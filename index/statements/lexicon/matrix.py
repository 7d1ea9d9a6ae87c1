"""Words that govern a reporting verb and change what it commits the speaker to."""

from __future__ import annotations

from index.statements.lexicon.words import words

KEEPS = words(
    """
    continue continues continued continuing go goes went going gone begin begins began start starts started
    come comes came take takes took taken taking use used rush rushed hasten hastened move moved seek seeks
    sought dare dared manage managed proceed proceeds proceeded tend tends tended force forced proud eager
    quick ready pleased sorry keen happy glad careful sure able appear-to-say return returned pause paused
    turn turned step stepped
    """
)
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
POSSIBLE_MODALS = words("may might could can would will shall 'd 'll cannot")
DEMAND_MODALS = words("should ought must need needs")
NOBODY = words("nobody none neither nothing")
NO = words("no not hardly scarcely barely")
FEW = words("few little hardly")
CONDITIONS = words("if unless whether lest supposing provided")
WITHOUT = words("without instead against rather")
