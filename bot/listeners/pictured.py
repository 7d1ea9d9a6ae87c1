"""The picture of an answer, where there is a place for it: under what is shared, and in direct messages.

What only the asker sees can hold no file, so there it is left out; so it is where the permission or
the charting library is missing.
"""

from __future__ import annotations

import logging
from importlib.util import find_spec

from bot.blocks.given import drawn
from bot.serve.delivery import Place
from bot.serve.desk import Desk
from bot.serve.files import File, put
from bot.serve.needs import PICTURES
from bot.serve.slack import Refused
from bot.state.inbox import Work
from commands.request import parse

TITLE = "Who stands where"
DOUBT = "Slack did not confirm the picture that belongs to this answer, so I did not send it again."

log = logging.getLogger("rapporteur.pictures")


def add_picture(desk: Desk, work: Work, place: Place, line: str) -> None:
    """Shows the picture of the answer to a line, if it has one, once; the answer stands without it. Raises Later."""
    if parse(line).command != "stance" or PICTURES not in desk.identity.scopes or find_spec("matplotlib") is None:
        return
    picture = desk.search(drawn, line)
    if picture is None:
        return
    file = File(f"positions-{work.id}.png", TITLE, picture.png, picture.alt)

    def mine(told: dict[str, object]) -> bool:
        files = told.get("files")
        return isinstance(files, list) and any(f.get("name") == file.name for f in files)

    try:
        desk.delivery.at_most_once(work.id, "picture", place, lambda: put(desk.slack, place, file), mine, DOUBT)
    except Refused as problem:
        log.warning("no picture", extra={"id": work.id, "why": problem.error})
