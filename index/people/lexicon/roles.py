"""Nouns that tell what a person is, and words that may stand before them in a role."""

from __future__ import annotations

from index.people.lexicon.titles import OFFICES

ROLE_NOUNS = OFFICES | frozenset(
    "executive academic academician accountant activist actor administrator advocate agent aide analyst "
    "anthropologist architect archivist artist astronomer attaché attorney author banker biographer biologist "
    "blogger broadcaster bureaucrat campaigner candidate chemist coach co-author co-director co-editor "
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
    "predecessor chairwoman chair chairman president governor senator minister premier".split()
)

# Adverbs and adjectives with which an appositional role may begin, after the comma and the article.
ROLE_OPENERS = frozenset(
    "then former late now currently formerly long-time longtime one both himself herself previously".split()
)

DETERMINERS = frozenset("a an the his her its their another one".split())
