"""Whether the topic's name goes on into that of another thing: "toll revenue", "treaty opponents"."""

from __future__ import annotations

from index.stance import acts, cues, effects, lexicon, qualities
from index.stance.forms import verbs

THINGS = (
    lexicon.WAYS
    | lexicon.LAWS
    | lexicon.FURTHERING
    | frozenset(
        """approach strategy framework model mechanism arrangement arrangements rules provisions provision powers
        requirement requirements order reforms reform test tests technology technologies algorithm
        algorithms software
        systems projects project practice practices process processes bill act law laws legislation programs
        programmes programme program scheme schemes system itself themselves alone also initiative
        initiatives target
        targets norm norms mandate mandates obligations standard standards option options concept policies plans
        education exploration trial trials announcement images
        communities seeds drivers directive directives guidance
        guidelines treaty code zone zones number numbers card cards services service facilities facility plants
        plant projects industry
        sector""".split()
    )
) - frozenset("debate issue question dispute case battle decision start beginning vote move".split())
_VERBS = (
    lexicon.ACTED | lexicon.EITHER | lexicon.MOVERS | lexicon.FAILS | lexicon.VOICE | effects.DOES | effects.MAKES
    | acts.ACTS | acts.FAILS | acts.WORKS | acts.RISES | acts.FALLS | cues.DOING | cues.NEGATION
    | verbs(
        """outweigh play serve need require hold set show deliver matter belong deserve offer threaten
        ignore enter reach rest depend lie face reflect represent suit use rely lack run stand go come
        remain stay
        seem appear look become begin start apply include exist pass take make do mean want"""
    )
)  # fmt: skip
_FUNCTION = frozenset(
    """, and or but of on in to for from by with at as is are was were be been being am has have had will would can
        could may might must should shall do does did that which who whose whom what when where why how
        whether if because
        while although though since until unless than then so not never no nor yet the a an this these those
        any all each
        every some such his her its their our your my it they we i he she you here there now today again too
        also even only
    just more most less least much very well over under about against after before during without within into onto
    through across between among around despite like amid toward towards per via upon out up off down back away
    altogether anyway first last next both either neither instead rather together already still soon once ever
    i'm we're they're it's isn't aren't wasn't weren't won't wouldn't can't couldn't don't doesn't didn't cannot
    ourselves anymore long-term tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday
    sunday worldwide nationwide abroad overseas everywhere forever along beyond behind above below""".split()
)
_CHANGES = (
    lexicon.CHANGES
    | lexicon.UNDOING_AFTER
    | frozenset(
        """increases rises hike hikes expansion expansions extension levels level rate rates idea ideas
        proposals push
    overnight""".split()
    )
)
_EVENTS = frozenset({"attack", "attacks"})
_MAY_FOLLOW = (THINGS | _VERBS | _FUNCTION | _CHANGES | qualities.TELLING) - _EVENTS


def kind_of(following: list[tuple[str, str]]) -> bool:
    """ "The toll | trade pact": the thing itself, by what kind it is."""
    return len(following) > 1 and following[1][1] in THINGS


def goes_on(text: str, low: str, *, named: bool = False) -> bool:
    """Whether a word behind the topic's name is a noun that it stands before; `named`: it is a name itself, as what
    follows may be ("the Toll Fund")."""
    if text[:1].isupper():
        return named and low not in THINGS | _FUNCTION | _CHANGES
    if not low or low in _MAY_FOLLOW or not low.isalpha():
        return False
    return not low.endswith(("ly", "ing", "ed"))
