"""Nouns that count people, so that "130 people" may be "130 participants"."""

from __future__ import annotations

PERSONS = frozenset(
    "participant attendee delegate guest visitor member passenger respondent interviewee fatality victim casualty"
    " soldier troop officer policeman worker employee staffer official lawmaker legislator deputy student pupil teacher"
    " expert scholar researcher refugee migrant immigrant citizen resident inhabitant voter demonstrator protester"
    " protestor prisoner hostage tourist child woman man adult patient civilian signatory witness inspector specialist"
    " businessman fisherman farmer journalist sailor pilot".split()
)
