"""Verbs that say something and do something: what they say must be told from what they do."""

from __future__ import annotations

from index.statements.lexicon.words import words

DEEDS = words(
    """
    expect identify recognise recognize establish post state pledge vow promise treat consider judge claim present
    declare document share request prescribe invoke
    """
)
"""Their object is told only where it is a proposition ("recognised the need to …"), not a thing ("identified two
suppliers")."""

TOPICS = words(
    """
    address comment_on describe detail discuss explicate lay_out outline refer_to speak_about speak_of spell_out
    summarise summarize talk_about allude_to bring_up specify
    """
)
"""Their object is a topic: what is told of it stands elsewhere ("discussed the tolls")."""

SIGHTS = words("see view regard perceive interpret frame characterise characterize diagnose define label assess")
"""Their object is only looked at, unless they say as what ("sees the strait as its own")."""

MEASURES = words("estimate forecast anticipate calculate")
"""What is measured is told only with its measure ("estimates the cost at $20")."""

SIDES = words("support back endorse favor favour champion welcome")
"""Whom one stands by is no content ("backed the mayor"); what one stands for is ("backed a ban on nets")."""

PROPOSITIONS = words(
    """
    need importance value role danger risk threat possibility necessity existence lack failure success right
    fact truth validity significance difficulty extent seriousness urgency ability inability desire willingness
    intention reality loss absence presence limits legitimacy concern opposition refusal support readiness plan plans
    responsibility independence sovereignty benefits costs consequences dangers risks difficulties
    """
)
"""Nouns that stand for a sentence: with "of", "to" or "that" they hold what is said."""

NOMINAL = ("tion", "sion", "ment", "ness", "ity", "ance", "ence")
"""Endings of nouns made from verbs and adjectives."""
