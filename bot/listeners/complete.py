"""What a form offers while somebody types: people and sources of the library."""

from __future__ import annotations

from bot.blocks.rich import Block, plain
from bot.serve.desk import Desk
from commands.complete import people, sources

SHOWN = 50


def options_for(desk: Desk, field: str, typed: str) -> list[Block]:
    """Options of the select `field` ("expert" or "source")."""
    with desk.library() as library:
        found = people(library, typed) if field == "expert" else sources(library, typed)
    return [option(name) for name in found[:SHOWN]]


def option(name: str) -> Block:
    return {"text": plain(name, 75), "value": name[:150]}
