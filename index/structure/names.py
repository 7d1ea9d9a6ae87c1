"""What looks like a person's name, by its shape alone."""

from __future__ import annotations

import re

TITLES = frozenset(
    "dr prof professor mr mrs ms sir dame lord lady ambassador amb general gen admiral adm colonel col captain capt "
    "senator sen representative rep congressman congresswoman president judge justice hon rev phd ph.d md esq jr "
    "sr ii "
    "iii iv".split()
)
PARTICLES = frozenset(
    "de del della der den van von und y e bin ibn al el la le da do dos das di du te ten ter af av zu".split()
)
_PREFIX = re.compile(r"^(?:al|el|ad|as|ibn|abu|[dl])[-’'](?=[^\W\d_a-z])")
_WORD = re.compile(r"[^\W\d_][\w'’ʼ.-]*", re.UNICODE)
NOT_NAMES = frozenset(
    "the a an and of in on for to with by from at is are introduction conclusion summary about contents report "
    "institute university center centre ministry department council committee government policy program programme "
    "studies security economic international national foreign affairs office association foundation company party "
    "north south east west january february march april may june july august september october november december "
    "information contact further hand delivery mail note notes step action actions option options question questions "
    "answer answers part section chapter figure table results method methods key takeaways next immediate main "
    "other new "
    "recent related data text press release statement remarks speech interview transcript briefing paper brief "
    "series "
    "concurrent resolution joint house senate representatives congress parliament committee subcommittee hearing "
    "session "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)


# Words by which a body's name is known.
BODY = re.compile(
    r"\b(?:Institute?|Board|Council|Ministry|Committee|Department|Commission|Office|Bank|Association|Cent(?:re|"
    r"er)|Forum|Party|"
    r"University|Universität|College|School|Agency|Organi[sz]ation|Authority|Academy|Union|Foundation|Parliament|"
    r"Bureau|Government)\b"
)


def tokens(text: str) -> list[str]:
    return text.replace(",", " ").split()


def is_name(text: str, *, least: int = 2, most: int = 5) -> bool:
    """Two to five capitalised words (particles and initials allowed), none of them an everyday word."""
    words = [w for w in tokens(text.strip()) if w.strip(".").casefold() not in TITLES]
    core = [_PREFIX.sub("", w) for w in words if w.casefold() not in PARTICLES]
    if not least <= len(core) <= most or len(words) > most + 2:
        return False
    if re.fullmatch(r"(?:[^\W\d_]\.)+", core[-1]):
        return False
    return all(_WORD.fullmatch(w) and w[0].isupper() and w.strip(".").casefold() not in NOT_NAMES for w in core)


def without_titles(name: str) -> str:
    """A name without "Dr.", "Prof." and the like."""
    kept = [w for w in name.split() if w.strip(".,").casefold() not in TITLES]
    return " ".join(kept).strip(" ,")


def in_mixed_case(name: str, text: str) -> str:
    """A name in capitals as the text writes it elsewhere, else with capital initials."""
    name = " ".join(name.split())
    if name != name.upper():
        return name
    for found in re.finditer(r"\b" + r"\s+".join(map(re.escape, name.split())) + r"\b", text, re.IGNORECASE):
        if found.group() != found.group().upper():
            return " ".join(found.group().split())
    plain = re.sub(r"[^\W\d_]+", lambda w: w.group().capitalize() if len(w.group()) > 1 else w.group(), name)
    return re.sub(r"\bMc[a-z]", lambda w: "Mc" + w.group()[2].upper(), plain)
