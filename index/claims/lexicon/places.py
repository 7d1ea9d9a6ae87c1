"""Seats of governments, for which a text writes the state ("Tokyo agreed"), and states' other names."""

from __future__ import annotations

_SEATS = """
beijing china
peking china
tokyo japan
seoul korea
pyongyang korea
moscow russia
kremlin russia
washington usa
brussels europe
london britain
paris france
berlin germany
rome italy
madrid spain
delhi india
canberra australia
ottawa canada
ankara turkey
kyiv ukraine
kiev ukraine
taipei taiwan
hanoi vietnam
manila philippines
jakarta indonesia
bangkok thailand
tehran iran
riyadh arabia
jerusalem israel
cairo egypt
brasilia brazil
islamabad pakistan
"""
SEAT_OF = dict(line.split() for line in _SEATS.strip().splitlines())

# Folded phrases of several words and the one word that stands for them.
STATES = {
    "united states of america": "usa", "united states": "usa", "people's republic of china": "china",
    "people’s republic of china": "china", "republic of korea": "korea", "south korea": "korea",
    "united kingdom": "britain", "great britain": "britain", "european union": "europe", "soviet union": "russia",
    "russian federation": "russia",
}  # fmt: skip
SHORT_STATES = {
    "us": "usa", "u.s": "usa", "usa": "usa", "america": "usa", "american": "usa", "americans": "usa", "prc": "china",
    "rok": "korea", "uk": "britain", "eu": "europe", "ussr": "russia", "russo": "russia", "dprk": "korea",
    "asian": "asia", "asians": "asia", "african": "africa", "africans": "africa",
}  # fmt: skip
