"""Words by which an author's own claim shows: what is likely, why, how much, and what it means."""

from __future__ import annotations

from index.statements.lexicon.words import words

FORECAST = words(
    """
    will would may might could should must likely unlikely probably possibly perhaps inevitably prospect
    expect expected risk risks possibility potential premature cannot
    """
)
CAUSE = words(
    """
    because therefore thus hence consequently result results reflects reflect reflecting stems due owing leads
    led causes caused driven drives explains explain means implies shows suggests demonstrates reveals
    underlines undermines ensures allows enables makes made marks marking contributes depends
    """
)
VALUE = words(
    """
    important crucial critical key central vital essential significant significantly major main fundamental
    fundamentally effective ineffective successful unsuccessful healthy fragile brittle robust weak strong
    stronger weaker vulnerable dangerous safe favorable favourable unfavorable unfavourable counterproductive
    productive excessive insufficient necessary unnecessary inevitable impossible difficult easy hard clear
    unclear obvious surprising surprisingly cautious aggressive serious severe sharp dramatic limited partial
    poor better worse best worst good bad wrong right viable sustainable unsustainable legitimate illegitimate
    reasonable misleading exaggeration failure success milestone challenge obstacle opportunity threat benefit
    cost advantage disadvantage lesson turning
    """
)
DEGREE = words(
    """
    largely mostly mainly increasingly relatively particularly especially rather quite more most less least
    far deeply broadly generally typically usually always never rarely hardly seemingly apparently clearly
    certainly undoubtedly arguably indeed mere merely simply nothing little much even still
    """
)
CHANGE = words(
    """
    increase increasing grow growing shift shifte shifting deepen deepening widen widening strengthen
    strengthening weaken weakening rise rising fall falling accelerate accelerating slow slowing improve
    improving worsen worsening expand expanding loosen loosening tighten tightening move moving change
    changing evolve evolving erode eroding acceleration expansion decline
    """
)
TURN = words(
    """
    however but yet nevertheless nonetheless although though while whereas despite notwithstanding instead
    finally first second third fourth ultimately overall conversely meanwhile still
    """
)
STATE = words(
    """
    is are has have remains remain continues continue becomes become appears appear seems seem wants want
    needs need supports support lacks lack faces face isn't aren't
    """
)
EVENT = words(
    """
    met visited held arrived left attended signed announced released launched opened elected appointed
    resigned died born traveled travelled hosted convened joined voted published conducted surveyed asked
    replied said
    """
)
