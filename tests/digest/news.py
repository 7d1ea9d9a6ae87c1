"""Small documents of our own that are news."""

from __future__ import annotations

THINGS = {
    "ferry": "Petra Ostrand", "bridge": "Hugo Lindqvist", "mill": "Marta Kessel", "chapel": "Oskar Brenn",
    "orchard": "Sigrid Halvorsen", "quarry": "Emil Torvald", "lantern": "Agnes Winter", "cellar": "Tomas Riedel",
}  # fmt: skip


def about(thing: str) -> str:
    """A document in which one person says one thing about something."""
    name = THINGS[thing]
    return (
        f"# About the {thing}\n\nBy Vera Lund\n\n{name}, a warden at the Tarn Institute, argues that the "
        f'{thing} of Tarn "was never painted by anybody but {name.split()[0]} and the wind".\n'
    )
