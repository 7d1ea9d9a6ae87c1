"""Invented pages and letters: news, saved pages, releases; prose and noise are known piece by piece."""

from __future__ import annotations

from tests.structure.made import NOISE, PROSE, Made, put_together
from tests.structure.prose import Prose

HEADING = "heading"


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
