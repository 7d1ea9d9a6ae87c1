"""Nouns that tell what a person is, and words that may stand before them in a role."""

from __future__ import annotations

from index.people.lexicon import german
from index.people.lexicon.titles import OFFICES

ROLE_NOUNS = OFFICES | frozenset(
    "executive academic academician accountant activist actor administrator advocate agent aide analyst "
    "anthropologist architect archivist artist astronomer attaché attorney author banker biographer biologist "
    "blogger broadcaster bureaucrat campaigner candidate chemist clerk coach co-author co-director co-editor "
    "commentator composer consultant contributor coordinator counsellor counselor critic curator dean defender "
    "demographer dentist deputy designer developer diplomat dissident doctor don ecologist economist editor "
    "editor-in-chief educator engineer entrepreneur envoy epidemiologist essayist ethnographer expert farmer "
    "fellow film-maker filmmaker fisherman founder geographer geologist geostrategist graduate head "
    "head-of-mission hydrologist instructor intern investigator investor jurist landlord lawyer lead lecturer "
    "legislator lexicographer liaison librarian linguist lobbyist magistrate manager mathematician mediator "
    "member meteorologist miner missionary musician negotiator novelist nurse observer officer official "
    "oncologist operator organiser organizer owner painter partner pastor pathologist philanthropist "
    "philologist philosopher photographer physician physicist pilot planner playwright poet policymaker "
    "politician pollster practitioner priest principal producer professor programmer prosecutor provost "
    "psychiatrist psychologist publicist publisher rapporteur reader rector registrar reporter researcher "
    "resident retiree scholar scientist sculptor secretary seismologist shareholder sinologist sociologist "
    "soldier solicitor specialist spokesman spokesperson spokeswoman statistician strategist student successor "
    "supervisor surgeon surveyor teacher technician theologian trader translator treasurer trustee tutor vet "
    "veteran veterinarian vicar volunteer warden watcher whistleblower worker writer associate assistant "
    "challenger incumbent contender nominee rival adversary appointee "
    "supporter ally backer host operative insider opponent billionaire millionaire mogul tycoon financier actress "
    "businessman businesswoman congressman congresswoman ombudsman ombudswoman singer comedian survivor refugee "
    "shopkeeper fisher driver mechanic midwife paramedic psychotherapist choreographer columnist mayor archaeologist "
    "virologist immunologist neuroscientist neurosurgeon cardiologist paediatrician pediatrician agronomist forester "
    "cartographer cryptographer meteorologist glaciologist oceanographer climatologist toxicologist criminologist "
    "anaesthetist radiologist ethicist dramatist screenwriter illustrator "
    "democrat republican tory socialist communist nationalist liberal conservative "
    "predecessor chairwoman chair chairman president governor senator minister premier".split()
)

ROLE_NOUNS |= german.ROLES

DETERMINERS = frozenset("a an the his her its their another one".split())

# Participles with which a role may begin: ", retired admiral".
PARTICIPLES = frozenset(
    "retired acting leading founding managing visiting distinguished noted renowned serving self-described "
    "self-proclaimed outgoing incoming aspiring rising sitting naturalized respected celebrated decorated disgraced "
    "elected appointed commanding presiding deceased longest-serving award-winning prize-winning bestselling "
    "best-selling high-ranking top-ranking london-based us-based so-called supervising consulting contributing "
    "practicing practising exiled imprisoned jailed embattled ousted designated learned seasoned trained".split()
)

# Words in -s and -ing that name the field of somebody's work: "communications director", "marketing manager".
FIELDS = frozenset(
    "news sports arts politics affairs operations communications relations sales economics studies physics resources "
    "logistics rights services systems markets securities arms weapons drugs ethics genetics statistics dynamics "
    "marketing banking housing engineering nursing accounting leading founding managing acting training mining "
    "shipping fishing farming publishing broadcasting advertising planning training-and-development retired "
    "united elected appointed family supply early".split()
)
