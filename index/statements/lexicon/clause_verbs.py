"""Frequent verbs that report nothing: by their finite forms a clause is told from a phrase."""

from __future__ import annotations

from index.statements.lexicon.irregular import forms
from index.statements.lexicon.words import words

ANY_FORM = words(
    """
    make give take go come get keep let lead leave begin stand win lose run meet pay send sit become rise fall
    grow break choose build spend fight buy teach sell drive shoot wear catch throw bear beat deal eat hide
    put bring draw lay lie mean forget hear live use try need want love hate look seem appear remain stay
    happen create serve die wait offer remember consider stop raise reach kill increase reduce improve worsen
    deteriorate expand strengthen weaken represent include contain cover affect contribute depend rely intend
    attempt continue cease act behave react arrive join elect compete receive accept provide produce develop
    maintain protect destroy prevent limit exist belong suffer enjoy deserve require involve relate apply
    strike sink flee fly freeze lend shrink steal sweep withdraw undergo undertake
    prefer prepare publish pursue promote push pull
    """
)
"""Verbs of which every finite form is taken for a verb."""

THIRD_PERSON_ONLY = words(
    """
    refrain explore attach replace transform reshape undermine threaten enable ensure exceed emerge evolve
    originate derive stem arise occur persist prevail succeed enhance accelerate achieve acquire adapt adjust
    adopt allocate amount analyse appoint assist assume attract avoid boost bolster carry clarify coincide
    collapse combine comprise conduct confront connect consist constitute constrain consume convey cooperate
    coordinate correspond decrease define deliver deny deprive deserve detect deter differ diminish disappear
    discourage dominate emphasise employ encompass encounter endanger endure engage entail enter establish
    exacerbate examine exclude exert expose extend facilitate flourish foster fulfil generate govern guarantee
    handle hamper heighten hinder ignore illustrate implement impose induce influence inherit inject inspire
    integrate intensify interact invest invite jeopardise justify lack launch link mark mirror mitigate
    modernise motivate move narrow neglect obtain occupy oblige operate organise outpace outweigh overcome
    overlook oversee participate perform permit pose possess precede preclude preserve prioritise proceed
    prohibit prove raise recover rectify regain regulate reinforce render resemble resolve respect restore
    restrain resume retain reverse safeguard satisfy secure shape simplify slow solve stabilise stimulate
    struggle submit substitute surround sustain tackle tend tolerate trigger turn underlie undergo undertake
    upgrade utilise vary violate widen withdraw yield explain allow follow open walk talk pass help start work
    change turn play lag cost believe reflect cause force face matter benefit concern support oppose vote work
    """
)
"""Verbs of which the past and, where it is no frequent noun, the third person are taken for verbs."""

NOUNS = words(
    """
    talks works plans moves attacks changes causes forces faces matters benefits concerns supports votes links
    marks mirrors handles invests costs turns plays helps starts passes walks launches influences respects
    yields amounts engages struggles triggers needs uses stops looks acts limits increases reforms results
    states means covers
    """
)


def finite_forms() -> frozenset[str]:
    """Words that are finite verbs where they stand after a noun."""
    whole = {form for verb in ANY_FORM for form in (verb, *forms(verb)[:3])}
    some = {form for verb in THIRD_PERSON_ONLY for form in forms(verb)[:2]}
    return frozenset((whole | some) - NOUNS)
