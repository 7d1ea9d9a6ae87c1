"""Nouns by which a speaker without a name is described: bodies, texts; and words after which nobody is."""

from __future__ import annotations

from index.model import EntityType
from index.people.lexicon.groups import GROUP_NOUNS
from index.statements.lexicon.people import SPEAKERS, forms_of
from index.statements.lexicon.words import words

BODIES = words(
    """
    nation country government ministry department agency administration cabinet parliament legislature congress
    senate house assembly council commission committee subcommittee court tribunal jury inquiry board bank company
    firm corporation business enterprise subsidiary manufacturer operator supplier producer provider regulator
    retailer vendor contractor lender insurer broadcaster publisher airline airport club society charity school
    college hospital embassy consulate campaign party coalition alliance team group organisation organization
    association union institute university foundation federation confederation office bureau authority authorities
    secretariat directorate inspectorate service force regime state republic community public press media newspaper
    magazine journal network outlet think-tank centre center panel staff delegation leadership management military
    army navy police majority minority opposition power world industry sector
    """
)
"""What speaks as one, though it is no person."""

TEXTS = words(
    """
    article report study paper survey poll review audit analysis assessment research book essay memo memorandum letter
    statement speech testimony column editorial op-ed brief briefing post tweet interview message email e-mail document
    communiqué declaration note notice chapter section paragraph clause provision line annex appendix footnote
    resolution treaty agreement convention protocol constitution charter bill act law statute code regulation
    directive order ruling verdict judgment judgement opinion decision guidance guideline guidelines manual checklist
    handbook standard specification policy plan strategy record records transcript video ad advert website site page
    filing complaint indictment lawsuit petition statistics figures data findings results estimate estimates costing
    model modelling calculation calculations projection projections forecast forecasts budget announcement release
    draft text texts manifesto questionnaire summary bulletin newsletter circular reporting coverage
    """
)
"""What is written, and so says something."""

UNCOUNTED = words("research press media police staff management leadership counsel guidance data coverage testimony")
"""These need no article."""

SHARES = words("per cent percent % half third quarter most some many several majority number members portion share")
"""Of whom a part speaks: "30 per cent of firms", "some of the pilots"."""

PRONOMINAL = words(
    """
    some many most several few all both either neither none other others another one ones everyone everybody someone
    somebody anyone anybody nobody this that these those each each it they who which
    """
)
"""These describe nobody by themselves."""

SOME = words("some many most several others both all")
"""With a place or a body behind them they are a group: "many in Sarn"."""

NOBODY = words("no none neither nor nobody few any every each whoever whichever hardly scarcely")
"""A phrase that begins so tells of nobody in particular."""


def kind_of(noun: str) -> EntityType | None:
    """What a noun describes: an "organisation" (bodies and texts), a "group" (people); None if it tells of neither."""
    forms = forms_of(noun)
    several = noun.endswith("s") and not noun.endswith("ss")
    if noun in TEXTS or forms & TEXTS:
        return "organisation"
    if noun in BODIES and not (several and noun.removesuffix("s") in BODIES):
        return "organisation"
    return "group" if forms & (SPEAKERS | BODIES) or noun in GROUP_NOUNS else None
