"""All invented documents."""

from __future__ import annotations

from collections.abc import Callable

from tests.structure.made import Made
from tests.structure.pages import (
    chinese,
    german,
    glued,
    newsletter,
    newspaper,
    opinion,
    press_release,
    roundup,
    saved_page,
)
from tests.structure.papers import brief, hearing, interview, journal, markdown_report, minutes, speech, wrapped

MAKERS: tuple[Callable[[int], Made], ...] = (
    brief,
    newspaper,
    saved_page,
    interview,
    hearing,
    newsletter,
    journal,
    glued,
    german,
    chinese,
    markdown_report,
    press_release,
    opinion,
    roundup,
    wrapped,
    speech,
    minutes,
)
