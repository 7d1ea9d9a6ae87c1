"""Invented documents of the kinds a policy library holds; prose and noise are known piece by piece."""

from __future__ import annotations

from collections.abc import Callable
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


def newspaper(seed: int = 0) -> Made:
    """A newspaper article copied from the web."""
    prose = Prose(2 + 100 * seed)
    return put_together(
        [
            (NOISE, "World"),
            (HEADING, "Islanders lose patience with the ferry board"),
            (NOISE, "By Sabela Quint and Osk Bredal"),
            (NOISE, "Published 14 March 2022, 09:30 GMT"),
            (NOISE, "Share on Facebook"),
            (NOISE, "Tweet"),
            (NOISE, "Commuters wait on the quay of Solhaven. Photo: T. Oyelund/Strait Press"),
            (PROSE, "SOLHAVEN — " + prose.paragraph(2)),
            (PROSE, prose.paragraph(2)),
            (NOISE, "Read more: [Why the night boats are empty](https://paper.example/boats)"),
            (PROSE, prose.paragraph(2)),
            (NOISE, "Advertisement"),
            (PROSE, prose.paragraph(1)),
            (PROSE, prose.paragraph(2)),
            (PROSE, prose.paragraph(3)),
            (PROSE, prose.paragraph(2)),
            (NOISE, "Related articles"),
            (NOISE, "[Ferry board to meet again](https://paper.example/again)"),
            (NOISE, "[A winter without mail](https://paper.example/mail)"),
            (NOISE, "14 comments"),
            (NOISE, "Harald: They should have listened to us years ago, but nobody ever does."),
            (NOISE, "© 2022 Strait Press. All rights reserved."),
        ]
    )


def saved_page(seed: int = 0) -> Made:
    """A web page dumped to text, menus and forms around the article."""
    prose = Prose(3 + 100 * seed)
    menu = "\n".join(
        f"- [{name}](#)" for name in "Home News Opinion Ports Trade Fisheries People Video Events About".split()
    )
    linked = prose.paragraph(2).replace(" the ", " [the](#) ", 1)
    return put_together(
        [
            (NOISE, menu),
            (HEADING, "## A reef with two names"),
            (NOISE, "3 June 2021"),
            (NOISE, "Author: Tarek Oyelund, Maritime Academy"),
            (PROSE, prose.paragraph(3)),
            (PROSE, linked),
            (PROSE, prose.paragraph(3)),
            (PROSE, prose.paragraph(2)),
            (NOISE, "*Tarek Oyelund is a lecturer at the Maritime Academy in Marrowick.*"),
            (NOISE, "Facebook"),
            (NOISE, "Twitter"),
            (NOISE, "LinkedIn"),
            (NOISE, "RELATED POSTS"),
            (NOISE, "[Charts and their makers](#) by [Mira Castellan](#)"),
            (NOISE, "[The price of a pilot](#) by [Jonas Perrit](#)"),
            (NOISE, "No Comments"),
            (NOISE, "[Post a comment](#)"),
            (NOISE, "Reef Review welcomes comments that add to the debate."),
            (NOISE, "Your email address will not be published. Required fields are marked \\*"),
            (NOISE, "Name \\*"),
            (NOISE, "Subscribe to our newsletter"),
            (NOISE, "enter your email here"),
            (NOISE, "## Follow us"),
            (NOISE, "[RSS](#)"),
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


def newsletter(seed: int = 0) -> Made:
    """Short items under headings that bear no markup."""
    prose = Prose(6 + 100 * seed)
    return put_together(
        [
            (NOISE, "9 February 2024"),
            (HEADING, "A quieter winter on the strait"),
            (HEADING, "Key points"),
            (PROSE, "- The two coast authorities have agreed to share their radar."),
            (PROSE, "- Insurance remains the open question."),
            (PROSE, prose.paragraph(3)),
            (HEADING, "Why the tone has changed"),
            (PROSE, prose.paragraph(3)),
            (PROSE, prose.paragraph(2)),
            (HEADING, "What could go wrong?"),
            (PROSE, prose.paragraph(3)),
            (PROSE, prose.paragraph(2)),
            (NOISE, "Copyright © 2024 Vane Letters Ltd. All rights reserved."),
            (
                NOISE,
                "This letter is meant for general information only and is not advice on any investment. It may "
                "not be copied or "
                "passed on without our written consent. Vane Letters Ltd disclaims all liability for its use.",
            ),
            (NOISE, "You can change how you receive these letters at any time."),
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


def glued(seed: int = 0) -> Made:
    """A machine translation glued into one line, twice."""
    prose = Prose(8 + 100 * seed)
    parts = [
        (NOISE, "2021-08-02: "),
        (NOISE, "[Original Article Link] "),
        (NOISE, "Ports of Varn Shipping Law "),
        (PROSE, "(a) " + prose.paragraph(3)),
        (NOISE, " [Keywords] shipping, dues, charts "),
        (NOISE, "[Introduction by the author] Liu Wenzhao, Professor, Faculty of Law, University of Ostrand. "),
        (PROSE, prose.paragraph(3)),
        (HEADING, " I. The origin of the dues "),
        (PROSE, prose.paragraph(6)),
        (HEADING, " (i) The first convention of the pilots "),
        (PROSE, prose.paragraph(6)),
        (HEADING, " II. The dues since the reform "),
        (PROSE, prose.paragraph(6)),
        (NOISE, " Ports of Varn Shipping Law "),
        (NOISE, "This post is edited as follows: Poster: Morning Tide Source: Maritime Studies, 2021, 4 issues"),
    ]
    text, spans = "Liu Wenzhao: The Dues of the Strait and Their Reform\n\n\n", {PROSE: [], NOISE: []}
    start = len(text)
    for kind, piece in parts:
        if kind in spans:
            spans[kind].append((len(text), len(text) + len(piece)))
        text += piece
    line = text[start:]
    tail = [
        "\n\nNote: This is a machine translated version of an article.\n\nTrending News\n\nLiu Wenzhao: The Dues "
        "of the Strait and Their Reform\n\n",
        line,
        "\n\nRecent related articles\n\nMinister opens the new pilots' school\n\n2021-08-03: The school was "
        "opened in the presence of…\n",
    ]
    for piece in tail:
        spans[NOISE].append((len(text), len(text) + len(piece)))
        text += piece
    return Made(text, spans)


def german(seed: int = 0) -> Made:
    """An article in German."""
    return put_together(
        [
            (HEADING, "# Die Fähre, die niemand bezahlen will"),
            (NOISE, "Von Jonas Perrit"),
            (NOISE, "12. Oktober 2021"),
            (
                PROSE,
                "Seit dem 3. März verkehrt zwischen Drossel und den äußeren Inseln nur noch ein Schiff am Tag. "
                "Die Hafenbehörde spricht "
                "von einer Ausnahme, die Bewohner sprechen von einem Vorgeschmack.",
            ),
            (
                PROSE,
                "Nach Angaben des Ministeriums kostet jede Überfahrt rund 4,2 Mio. Kronen im Jahr, d. h. doppelt "
                "so viel wie 2011. "
                "„Wir zahlen für leere Sitze“, sagte Ministerin Ilka Morvath am Dienstag.",
            ),
            (NOISE, "Lesen Sie auch: [Der Leuchtturm ohne Wärter](https://zeitung.example/turm)"),
            (
                PROSE,
                "Ob der Vertrag verlängert wird, entscheidet sich im Winter. Bis dahin bleibt es bei einem "
                "Fahrplan, der auf einer halben "
                "Postkarte Platz findet, und bei einem Streit, den niemand mehr erklären kann.",
            ),
            (
                PROSE,
                "Die Gemeinden verlangen einen Sitz im Aufsichtsrat. Das Ministerium lehnt ab, weil es den "
                "Ausgang fürchtet.",
            ),
            (NOISE, "© 2021 Strandbote"),
        ]
    )


def chinese(seed: int = 0) -> Made:
    """An article in Chinese, with numbered notes."""
    return put_together(
        [
            (HEADING, "# 海峡渡轮与地方财政"),
            (NOISE, "作者：柳文昭"),
            (NOISE, "2022年5月18日"),
            (
                PROSE,
                "海峡渡轮的亏损已经持续了七年。地方政府认为，补贴制度需要彻底改革，否则岛上的学校和医院都难以为继。[1]",
            ),
            (
                PROSE,
                "学者们的看法并不一致。“航线属于所有人，因此没有人愿意修理码头。”一位教授这样评价现行办法。他主张设立共同基金，由两岸分担费用。",
            ),
            (PROSE, "反对者指出，基金的规则要求全体一致，这意味着任何一方都可以否决。他们担心，谈判会拖到下一个冬天。"),
            (HEADING, "## 注释"),
            (NOISE, "[1] 柳文昭：《海峡财政研究》，《港口经济》2021年第3期。"),
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


def press_release(seed: int = 0) -> Made:
    """A press release with its contact lines."""
    prose = Prose(12 + 100 * seed)
    return put_together(
        [
            (NOISE, "FOR IMMEDIATE RELEASE"),
            (HEADING, "# Tidal Institute calls for a common chart"),
            (NOISE, "Ketterby, 2 July 2020"),
            (PROSE, prose.paragraph(3)),
            (PROSE, "“" + prose.sentence().replace("“", "‘").replace("”", "’") + "”"),
            (PROSE, prose.paragraph(3)),
            (NOISE, "###"),
            (HEADING, "## About the Tidal Institute"),
            (
                NOISE,
                "The Tidal Institute is an independent research institute in Ketterby. It is funded by its members.",
            ),
            (NOISE, "Contact: press@tidal.example, Tel. +00 123 456"),
        ]
    )


def opinion(seed: int = 0) -> Made:
    """An opinion piece: byline in capitals, biography first, a stray sentence and a disclaimer last."""
    prose = Prose(13 + 100 * seed)
    return put_together(
        [
            (HEADING, "THE CHART NOBODY WANTS"),
            (NOISE, "BY SABELA QUINT"),
            (NOISE, "Sabela Quint (quint@observatory.example) is a fellow at the Harbour Observatory in Quillmouth"),
            (PROSE, prose.paragraph(3)),
            (PROSE, prose.paragraph(3)),
            (HEADING, "What do the pilots want?"),
            (
                PROSE,
                prose.paragraph(2)
                + " No chart, she adds, can please a sailor who remembers the coast before the breakwater, because the",
            ),
            (PROSE, "Breakwater Act moved every mark by half a mile."),
            (PROSE, prose.paragraph(3)),
            (PROSE, prose.paragraph(2)),
            (
                NOISE,
                "Durable understanding presupposes reciprocal restraint; sustained engagement remains "
                "indispensable throughout.",
            ),
            (NOISE, "Observatory commentaries represent the views of their authors. Replies are always welcome."),
        ]
    )


def roundup(seed: int = 0) -> Made:
    """Statements of several people and bodies, each under a bold label, with a link to its source."""
    prose = Prose(14 + 100 * seed)
    rows = []
    for label in (
        "Minister Ilka Morvath, Ardovia",
        "Chairman Osk Bredal, Board of Pilots",
        "Island Mayors’ League",
        "Senator Mira Castellan, Varn",
    ):
        rows.append((PROSE, f"**{label}:** “{prose.sentence().replace('“', '‘').replace('”', '’')}”"))
        rows.append((NOISE, "[Statement](https://league.example/s/1), 5/14/24"))
    return put_together(
        [
            (HEADING, "# What they say about the new charts"),
            (NOISE, "16 May 2024"),
            (PROSE, prose.paragraph(2)),
            *[(kind, piece.rstrip() + ("\n" if kind == PROSE else "\n\n")) for kind, piece in rows],
            (PROSE, prose.paragraph(2)),
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
