"""`python -m benchmarks.policy FOLDER [--documents 3150]` writes a policy team's library, made up.

Each document is an issue of a review, of 32 passages, with sections, an author, a date, speakers and figures.

Half of the sentences come from prose on the machine (`texts`), so that the library has a language's many rare words;
the others speak of a topic of the document, most of them in somebody's name. Few topics fill many documents, most
fill few (Zipf), and so do the persons. Nobody here lives, and no body exists; only countries have real names.
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
from collections.abc import Sequence
from pathlib import Path

from benchmarks.texts import stored

SECTIONS = 32  # of a document, each about a passage
GIVEN = """Marta Oskar Agnes Hugo Petra Emil Sigrid Tomas Nora Ivo Ana Bram Celia Dario Elin Fabian Greta Henrik Ines
Jonas Katrin Lars Mila Nils Olga Pavel Rosa Stefan Tilda Ulrik Vera Wim Yara Zeno Alma Bela Clara Dov Edda
Franz""".split()
FAMILY = """Kessel Brenn Winter Lindqvist Ostrand Torvald Halvorsen Riedel Gil Marn Adler Bosk Carrow Dahl Eskola Fenn
Grubel Holm Isaksen Jarvik Korda Lomax Morav Nadler Orsini Pruss Quist Rasmus Selnik Tarn Ulmer Vossen
Wexler Ystad Zander Almqvist Berring Coster Drummel Eidsen Falk Gorham Hesper Imhof Jansky Kolb Leverin Munk
Norling Ottmar""".split()
COUNTRIES = """China Japan Germany France India Brazil Canada Mexico Turkey Poland Norway Sweden Vietnam Indonesia
Australia Kenya Egypt Chile Spain Italy""".split()
KINDS = """economic maritime digital regional nuclear agricultural industrial financial public fiscal strategic cyber
military climate energy technological""".split()
THINGS = """security policy cooperation sanctions dialogue deterrence reform strategy integration subsidies tariffs
investment resilience governance competition standards""".split()
OBJECTS = """the budget, the treaty, the export ban, the supply chain, the new agency, the border tax, the fishing
quota, the loan, the pipeline, the port, the trade deal, the joint exercise, the data law, the customs union, the
rail link""".replace("\n", " ").split(", ")
GAINS = """lowers costs for small firms, protects workers, calms the markets, invites retaliation, weakens allied
trust, pays for itself within ten years, leaves the regions behind, strengthens the ministry, delays the
talks, divides the coalition, keeps prices stable, harms exporters, closes the gap with its neighbours,
makes rivals nervous""".replace("\n", " ").split(", ")
SAID = (
    '{person}, a professor at {body}, argues that {topic} "{gain}".',
    "{person} of {body} warned in {year} that {topic} {gain}.",
    "According to {person}, {object} {gain} because {topic} was neglected by {country}.",
    "{person} believes that {country} will not accept {object} before {year}.",
    '"{Topic} {gain} and {country} knows it," said {person}, who directs {body}.',
    "{person} doubts that {topic} {gain}.",
    "In the view of {person}, {country} and {other} disagree about {topic}.",
)
TOLD = (
    "Trade between {country} and {other} reached {number} billion dollars in {year}.",
    "{country} spent {number} million euros on {topic} in {year}.",
    "The share of {topic} in the spending of {country} rose to {share} percent in {year}.",
    "{country} and {other} signed {object} on {day} {month} {year}.",
    "For years {object} was the heart of {topic} in {country}.",
    "Officials in {country} treat {topic} as a matter of prestige, and {object} {gain}.",
)
GROUPED = """How do experts judge {topic}? Two camps have formed: those who call {topic} a fair price; and those who
see it as a burden."""
MONTHS = "January February March April May June July August September October November December".split()
_SENTENCE = re.compile(r"[A-Z][a-z]+ [a-z][A-Za-z ,;'-]{30,160}[a-z]\.(?= |$)")


def topics() -> list[str]:
    """Everything the library speaks of, most frequent first."""
    found = [f"{kind} {thing}" for kind, thing in itertools.product(KINDS, THINGS)]
    random.Random(7).shuffle(found)
    return found


def sentences(texts: Sequence[str]) -> list[str]:
    """Plain sentences of passages."""
    return sorted({s for text in texts for s in _SENTENCE.findall(text)})


def document(number: int, prose: Sequence[str]) -> str:
    """A document in Markdown, the same for the same number."""
    chance = random.Random(number)
    about = _some(chance, topics(), 3)
    lines = [f"# {about[0].capitalize()} and {about[1]}", f"By {person(chance)}", date(chance)]
    for n in range(SECTIONS):
        lines.append(f"## {chance.choice(THINGS).capitalize()} and {chance.choice(OBJECTS)}, part {n + 1}")
        lines += [" ".join(_sentence(chance, about, prose) for _ in range(3)) for _ in range(2)]
    if number % 10 == 0:
        lines += _grouped(chance, about[0])
    return "\n\n".join(lines) + "\n"


def _sentence(chance: random.Random, about: Sequence[str], prose: Sequence[str]) -> str:
    drawn = chance.random()
    if drawn < 0.5:
        return chance.choice(prose)
    reason = _run(chance, chance.choice(prose))
    return _filled(chance, chance.choice(SAID if drawn < 0.8 else TOLD), chance.choice(about), reason)


def _run(chance: random.Random, sentence: str) -> str:
    """Some neighbouring words, so that no two sentences of one pattern are alike."""
    words = re.findall(r"\b[a-z]+\b", sentence)
    start = chance.randrange(max(1, len(words) - 6))
    return " ".join(words[start : start + chance.randrange(3, 8)])


def _filled(chance: random.Random, pattern: str, topic: str, reason: str) -> str:
    gain = f"{chance.choice(GAINS)} when {reason}"
    country, other = chance.sample(COUNTRIES, 2)
    filled = pattern.format(
        person=person(chance), body=f"the {chance.choice(FAMILY)} Institute", topic=topic, Topic=topic.capitalize(),
        gain=gain, object=chance.choice(OBJECTS), country=country, other=other,
        number=chance.randrange(10, 900), share=chance.randrange(2, 70), year=chance.randrange(1990, 2026),
        day=chance.randrange(1, 29), month=chance.choice(MONTHS),
    )  # fmt: skip
    return filled[0].upper() + filled[1:]


def _grouped(chance: random.Random, topic: str) -> list[str]:
    """Who stands where, as a document itself says it."""
    one, other = person(chance), person(chance)
    return [
        "## Who stands where", " ".join(GROUPED.format(topic=topic).split()),
        "## A fair price", f"{one}, a professor at the Tarn Institute, argues that {topic} pays for the lights.",
        "## A burden", f"{other}, a lawyer, argues that {topic} costs too much.",
    ]  # fmt: skip


def person(chance: random.Random) -> str:
    return f"{_some(chance, GIVEN, 1)[0]} {_some(chance, FAMILY, 1)[0]}"


def date(chance: random.Random) -> str:
    return f"{chance.randrange(1, 29)} {chance.choice(MONTHS)} {chance.randrange(2001, 2026)}"


def _some(chance: random.Random, of: Sequence[str], count: int) -> list[str]:
    """Different ones, the first far more often than the last."""
    found: dict[str, None] = {}
    while len(found) < count:
        found[of[int(len(of) * chance.random() ** 3)]] = None
    return list(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=3150)
    given = parser.parse_args()
    prose = sentences(stored(given.folder.with_name(f"{given.folder.name}-texts"), 100_000))
    given.folder.mkdir(parents=True, exist_ok=True)
    for number in range(given.documents):
        (given.folder / f"{number:05}.md").write_text(document(number, prose), encoding="utf-8")


if __name__ == "__main__":
    main()
