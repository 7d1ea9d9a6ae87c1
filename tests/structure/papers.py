"""Invented papers: briefs, reports, journals, hearings; prose and noise are known piece by piece."""

from __future__ import annotations

from textwrap import wrap

from tests.structure.made import NOISE, PROSE, Made, put_together
from tests.structure.prose import PEOPLE, Prose

HEADING = "heading"


def brief(seed: int = 0) -> Made:
    """A brief out of a PDF: running heads and page numbers tear paragraphs, notes stand at the foot of pages."""
    prose = Prose(1 + 100 * seed)
    torn, again = prose.sentence().split(" than ")[0], prose.paragraph(2)
    first = prose.paragraph(2) + " The council of Drossel maintains that the old charter still binds"
    return put_together(
        [
            (NOISE, "TIDAL INSTITUTE"),
            (NOISE, "POLICY BRIEF No. 14"),
            (HEADING, "# Who Pays for the Strait?"),
            (NOISE, "Ilka Morvath"),
            (NOISE, "May 2023"),
            (HEADING, "## Summary"),
            (PROSE, prose.paragraph(3) + "<sup>1</sup>"),
            (HEADING, "## 1. The dispute"),
            (PROSE, first),
            (NOISE, '1. Jonas Perrit, "Dues and Duties", *Journal of Narrow Seas*, Vol. 3, No. 2, 2021, pp. 4-19.'),
            (NOISE, '2. Ibid., p. 7; Liu Wenzhao, "The Reef and the Law (礁石与法律)", *Harbour Law*, No.4, 2020.'),
            (NOISE, "Tidal Institute | Policy Brief"),
            (NOISE, "3"),
            (PROSE, "every ship that enters by night, whatever its flag.<sup>2</sup> " + again),
            (PROSE, prose.paragraph(3)),
            (NOISE, "![Map of the strait](map.png)"),
            (NOISE, "Figure 1: Traffic through the strait, 2010-2022"),
            (PROSE, prose.paragraph(4)),
            (HEADING, "## 2. What could be done"),
            (PROSE, "Three steps would help:"),
            (PROSE, "1. Publish the charts that both sides use."),
            (PROSE, "2. Let pilots of either country serve on both shores."),
            (PROSE, "3. Put the dues into one account."),
            (PROSE, prose.paragraph(3) + " " + torn + "."),
            (HEADING, "## About the author"),
            (
                NOISE,
                "Ilka Morvath is a senior fellow at the Tidal Institute, where she leads the programme on narrow seas.",
            ),
            (NOISE, "The views expressed in this brief are those of the author and not of the Tidal Institute."),
            (NOISE, "© 2023 Tidal Institute. All rights reserved."),
        ]
    )


def interview(seed: int = 0) -> Made:
    """Questions and answers with plain labels."""
    prose = Prose(4 + 100 * seed)
    turns = []
    for number in range(4):
        turns += [
            (PROSE, f"Harbour Observatory: What follows from point {number + 1} for the islands?"),
            (PROSE, "Mira Castellan: " + prose.paragraph(2)),
            (PROSE, prose.paragraph(2)),
        ]
    return put_together(
        [
            (HEADING, "# Five questions to Mira Castellan"),
            (NOISE, "11 November 2020"),
            (PROSE, prose.paragraph(2)),
            *turns,
            (PROSE, "Harbour Observatory: Thank you for the conversation."),
        ]
    )


def hearing(seed: int = 0) -> Made:
    """A hearing with names in capitals and remarks in brackets."""
    prose = Prose(5 + 100 * seed)
    return put_together(
        [
            (HEADING, "THE FUTURE OF THE NIGHT FERRIES"),
            (NOISE, "THURSDAY, MAY 4, 2017"),
            (
                PROSE,
                "The Committee met, pursuant to notice, at 10 a.m. in the town hall of Ketterby, Mr. Bredal presiding.",
            ),
            (PROSE, "Mr. BREDAL. The Committee will come to order. " + prose.paragraph(2)),
            (PROSE, "Ms. QUINT. Mr. Chairman?"),
            (PROSE, "Mr. BREDAL. Ms. Quint."),
            (PROSE, "Ms. QUINT. Thank you, Mr. Chairman. " + prose.paragraph(3)),
            (PROSE, prose.paragraph(2)),
            (PROSE, "Mr. OYELUND of Varn. Will the gentlelady yield?"),
            (PROSE, "Ms. QUINT. Yes. Certainly."),
            (PROSE, "Mr. OYELUND of Varn. " + prose.paragraph(2)),
            (NOISE, "[A chorus of ayes.]"),
            (PROSE, "Mr. BREDAL. The ayes have it, and so ordered."),
            (NOISE, "[Whereupon, at 11:40 a.m., the Committee was adjourned.]"),
        ]
    )


def journal(seed: int = 0) -> Made:
    """An issue with two articles, each with endnotes of its own."""
    prose = Prose(7 + 100 * seed)
    return put_together(
        [
            (NOISE, "# NARROW SEAS QUARTERLY"),
            (NOISE, "AUTUMN 2019"),
            (HEADING, "## THE PILOTS' QUARREL"),
            (NOISE, "By Jonas Perrit"),
            (PROSE, prose.paragraph(3) + "[1]"),
            (HEADING, "### Old rights"),
            (PROSE, prose.paragraph(3)),
            (PROSE, prose.paragraph(2)),
            (HEADING, "### Notes"),
            (NOISE, "[1] Osk Bredal, *A Pilot's Life* (Marrowick: Quay Press, 2011), p. 40."),
            (HEADING, "## A HARBOUR WITHOUT SHIPS"),
            (NOISE, "By Mira Castellan"),
            (PROSE, prose.paragraph(3)),
            (HEADING, "### The long decline"),
            (PROSE, prose.paragraph(3)),
            (NOISE, "*The long decline began with a ledger.*"),
            (PROSE, prose.paragraph(2) + " The long decline began with a ledger."),
            (NOISE, "*Mira Castellan is director of the Harbour Observatory in Quillmouth.*"),
        ]
    )


def markdown_report(seed: int = 0) -> Made:
    """A report in Markdown: contents, footnotes over several lines, a table with its lead-in."""
    prose = Prose(11 + 100 * seed)
    return put_together(
        [
            (NOISE, "---\ntitle: Renewing the pilot stations\nauthor: Board of Pilots\ndate: 2018-09-03\n---"),
            (HEADING, "## Contents"),
            (NOISE, "1. The state of the stations ..... 3"),
            (NOISE, "2. A plan for renewal ..... 9"),
            (HEADING, "## The state of the stations"),
            (PROSE, prose.paragraph(3) + "[^1]"),
            (PROSE, prose.paragraph(3)),
            (PROSE, "The stations differ in age and cost:"),
            (PROSE, "| Station | Built | Repairs |\n|---|---|---|\n| Marrowick | 1931 | 14 |\n| Ostrand | 1958 | 9 |"),
            (HEADING, "## A plan for renewal"),
            (PROSE, prose.paragraph(3) + "[^2] " + prose.sentence()),
            (PROSE, prose.paragraph(2)),
            (NOISE, "[^1]: Board of Pilots, *Annual Survey*, 2017,\n    <https://pilots.example/survey>."),
            (NOISE, "[^2]: See the minutes of the meeting at Tolverne, 4 June 2018."),
        ]
    )


def wrapped(seed: int = 0) -> Made:
    """A paper dumped to lines of 72 letters; the numbers of its notes stick to the sentences."""
    prose = Prose(15 + 100 * seed)
    bodies = [f"{prose.paragraph(3)}{n} {prose.sentence()}" for n in range(1, 5)]
    notes = [
        f"{n} {name}, “{title},” Journal of Narrow Seas {n + 3}, no. 2 ({2010 + n}): {n}1–{n}9."
        for n, name, title in zip(
            range(1, 5), PEOPLE, ("Dues", "Reefs and Rights", "A Cold Coast", "Pilots"), strict=False
        )
    ]
    rows: list[tuple[str, str]] = [(HEADING, "The Dues of the Strait"), (NOISE, "Osk Bredal"), (NOISE, "12 June 2016")]
    for body in bodies:
        rows.append((PROSE, "\n".join(wrap(body, 72))))
    rows += [(HEADING, "Notes"), *((NOISE, "\n".join(wrap(note, 72))) for note in notes)]
    return put_together(rows)


def speech(seed: int = 0) -> Made:
    """A speech: short paragraphs, applause, thanks."""
    prose = Prose(16 + 100 * seed)
    return put_together(
        [
            (HEADING, "# Remarks at the opening of the pilots’ school"),
            (NOISE, "8 September 2015"),
            (PROSE, "Thank you, Minister."),
            (PROSE, prose.paragraph(2)),
            (PROSE, "Let me be plain."),
            (PROSE, prose.paragraph(1)),
            (PROSE, prose.paragraph(2)),
            (PROSE, "What follows from this?"),
            (PROSE, prose.paragraph(2)),
            (PROSE, "First, charts."),
            (PROSE, prose.paragraph(2)),
            (PROSE, "Thank you very much."),
            (NOISE, "END"),
        ]
    )


def minutes(seed: int = 0) -> Made:
    """Minutes with numbered paragraphs and sub-headings in bold."""
    prose = Prose(17 + 100 * seed)
    return put_together(
        [
            (HEADING, "# Minutes of the harbour council"),
            (NOISE, "Quillmouth, 3 March 2014"),
            (HEADING, "**Opening**"),
            (PROSE, "1. " + prose.paragraph(2)),
            (PROSE, "2. " + prose.paragraph(2)),
            (HEADING, "**Dues and charts**"),
            (PROSE, "3. " + prose.paragraph(3)),
            (PROSE, "4. " + prose.paragraph(1) + " The council asked for"),
            (NOISE, "2"),
            (PROSE, "a list of all buoys north of the reef."),
            (PROSE, "5. " + prose.paragraph(2)),
        ]
    )
