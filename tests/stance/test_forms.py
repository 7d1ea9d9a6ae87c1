"""The many ways in which a text sets views against each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from index.library.ingest import ingest
from index.model import Document, Reading
from index.people import Cast
from index.positions import groupings

Read = Callable[[str], Document]

FORMS: dict[str, tuple[str, list[str]]] = {
    "ordinals behind an announcement": (
        "Economists disagree over the reserve. Broadly speaking, there are three schools of thought. The first holds "
        "that the reserve should be sold. Tove Lindqvist argues that it distorts prices.\n\nA second school wants it "
        "doubled. Jens Okafor says that the stores would be empty in May.\n\nThe third school would hand it to the "
        "regions. Maria Sand says that regional stores are cheaper.\n",
        ["The first holds that", "A second school wants", "The third school would"],
    ),
    "camps that are counted and never announced": (
        'The first camp, the "upstream realists", insists on full control of the dams. Leila Tam argues that the river '
        'is a national asset. The second camp, the "basin cooperators", calls for a joint authority.\n',
        ["The first camp, the", "The second camp, the"],
    ),
    "some, others and a third group": (
        "Some see the bill as a hostile act. Tong Beisheng argues that it is a fortress.\n\nOthers take a calmer view. "
        "Qiao Lanxi maintains that it is about safety.\n\nA third group doubts that the bill will change anything. "
        "Meng Zhaolu expects that traders will find a way round it.\n",
        ["Some see the bill", "Others take a calmer", "A third group doubts"],
    ),
    "on the one hand and on the other": (
        "Two views dominate the discussion among economists. On the one hand, there are those who fear inflation. Lars "
        "Penn argues that rates must rise.\n\nOn the other hand, several economists warn against haste. Nora Gil says "
        "that a rise would be a mistake.\n",
        ["those who fear", "several economists warn"],
    ),
    "a list with dashes": (
        "# The northern railway\n\nAnalysts of transport can be grouped into three camps:\n\n"
        "- Builders, who want the line finished by 2030.\n"
        "- Savers, who would stop all work on the line at once.\n- Rerouters, who prefer the line along the coast.\n",
        ["Builders", "Savers", "Rerouters"],
    ),
    "supporters and critics": (
        "Scholars disagree on the subsidy. Proponents argue that it keeps villages alive. Jens Okafor adds that milk "
        "would cost more. Critics counter that the money never arrives. Nora Gil says that the shipowners keep it.\n",
        ["Proponents argue that", "Critics counter that"],
    ),
    "two names without a number": (
        "Parliament is split between traditionalists and modernisers. Traditionalists want them kept. Leila Tam, a "
        "former minister, argues that the locks are famous. The modernisers want them replaced. Nora Gil, an engineer, "
        "says that two gates leak.\n",
        ["traditionalists", "modernisers"],
    ),
    "from one end to the other": (
        "Opinion covers a wide range. At one end of the spectrum are those who would abolish the reserve. Leila Tam "
        "argues that it distorts prices. At the other end are those who would double it. Jens Okafor says that the "
        "stores are empty. In between stand those who would leave it to the regions. Nora Gil says that mills know.\n",
        ["those who would abolish", "those who would double", "those who would leave"],
    ),
    "schools by name": (
        "The debate pits two schools against one another. The continental school sees them as a burden. Leila Tam "
        "argues that they cost more than they bring. The maritime school sees them as an asset. Jens Okafor says that "
        "they hold the strait.\n",
        ["The continental school sees", "The maritime school sees"],
    ),
    "headings with numbers": (
        "# Two readings of the vote\n\nThe commentary on the vote can be sorted into two readings.\n\n## Reading 1: A "
        "vote on bread\n\nLeila Tam argues that prices decided the vote.\n\n## Reading 2: A vote on the war\n\nJens "
        "Okafor says that voters wanted an end to the patrols.\n",
        ["Reading 1: A vote on bread", "Reading 2: A vote on the war"],
    ),
    "headings by the side people take": (
        "# The grain deal\n\nThe deal runs out in June.\n\n## Critics of the deal\n\nLeila Tam, a lawyer, says that it "
        "raised the price of bread.\n\n## Defenders of the deal\n\nJens Okafor, an economist, says that it prevented "
        "two crises.\n\n## Those in between\n\nNora Gil, an engineer, thinks that it should be rewritten.\n",
        ["Critics of the deal", "Defenders of the deal", "Those in between"],
    ),
    "hawks, doves and a handful of centrists": (
        "Economists differ on what the bank should do. The hawks argue that prices will rise. Leila Tam says that "
        "wages are up. The doves, by contrast, believe that the worst is over. Jens Okafor says that bread is cheap. "
        "A handful of centrists would wait. Nora Gil holds that the data are poor.\n",
        ["The hawks argue", "The doves, by contrast", "A handful of centrists"],
    ),
    "those in the first group": (
        "Strategists fall broadly into two groups. Those in the first want ships from abroad. Leila Tam says that "
        "nobody else can deliver. Those in the second want them built at home. Jens Okafor says that yards would "
        "die.\n",
        ["Those in the first", "Those in the second"],
    ),
    "one and the other": (
        "There are two competing explanations of the change. One points to trade. Wei Lian argues that shippers forced "
        "it. The other points to prestige. Gao Min says that the leaders could not bear to be absent.\n",
        ["One points to trade", "The other points to"],
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_each_form_gives_its_camps(document: Read, form: str) -> None:
    text, expected = FORMS[form]
    read = document(text)
    reading = _read_again(read)
    found = [g for g in reading.groupings if len(g.camps) == len(expected)]
    assert found, [c.label for g in reading.groupings for c in g.camps]
    assert all(camp.label.startswith(label) for camp, label in zip(found[0].camps, expected, strict=True))


def _read_again(document: Document) -> Reading:
    return ingest(Path(document.source.path))


def holders(reading: Reading) -> list[set[str]]:
    names = [e.name for e in reading.entities]
    return [
        {names[s] for n in camp.statements if (s := reading.statements[n].speaker) is not None}
        for camp in reading.groupings[0].camps
    ]


def test_headings_name_camps_by_their_words_in_any_order(document: Read) -> None:
    text = (
        "# The act\n\nHow do experts in Haidong judge the act? There are two groups: those who call it prudent "
        "housekeeping; and those who denounce it as a hostile step.\n\n## A hostile step\n\nTong Beisheng argues that "
        "the act is a fortress.\n\n## Prudent housekeeping\n\nQiao Lanxi maintains that the act is about safety.\n"
    )
    reading = _read_again(document(text))
    (grouping,) = reading.groupings
    assert grouping.question == "How do experts in Haidong judge the act?"
    assert [camp.label for camp in grouping.camps] == ["Prudent housekeeping", "A hostile step"]
    assert holders(reading) == [{"Qiao Lanxi"}, {"Tong Beisheng"}]
    for camp in grouping.camps:
        ((start, end),) = camp.label_spans
        assert reading.document.source.text[start:end] == camp.label


def test_a_camp_is_taken_up_again_later_and_one_person_may_stand_in_two(document: Read) -> None:
    text = (
        "Northern experts fall into two groups, optimists and pessimists. The optimists believe in the ice road. Hilde "
        "Ness, a meteorologist, argues that it will stay open.\n\nPessimists point to the last five winters. Arne "
        "Voll, a geographer, says that the road was closed. Hilde Ness says that the ice is thin.\n\nOptimists also "
        "draw on local knowledge. Maria Sand, a former minister, maintains that the herders know the ice.\n"
    )
    assert holders(_read_again(document(text))) == [{"Hilde Ness", "Maria Sand"}, {"Arne Voll", "Hilde Ness"}]


def test_conclusions_and_sentences_about_all_camps_are_nobodys(document: Read) -> None:
    text = (
        "Two camps have formed: the builders and the keepers. The builders want the harbour deepened. Hilde Ness, a "
        "meteorologist, says that ships are waiting.\n\nThe keepers want to wait. Arne Voll, a geographer, says that "
        "the survey is not finished.\n\nBoth of these two camps agree on the costs. Nora Gil, an economist, says that "
        "the costs are known.\n\nIn conclusion, little has been settled. Maria Sand, a former minister, says that the "
        "debate will go on.\n"
    )
    assert holders(_read_again(document(text))) == [{"Hilde Ness"}, {"Arne Voll"}]


def test_a_numbered_list_answers_a_question_of_will(document: Read) -> None:
    text = (
        "# What does the Chinese government expect?\n\nThe list is short.\n\n1. The government expects a doctor who "
        "stays the winter.\n2. It expects the ferry to run on Sundays.\n"
    )
    (grouping,) = _read_again(document(text)).groupings
    assert grouping.question == "What does the Chinese government expect?"
    assert [camp.label.split()[0] for camp in grouping.camps] == ["The", "It"]


def test_those_who_are_named_for_a_group_stand_with_it(document: Read) -> None:
    text = (
        "Scholars disagree on the subsidy. Proponents, such as Leila Tam, a lawyer at the River Centre, say that it "
        "keeps villages alive. Critics counter that the money is lost. Nora Gil, an economist, says that it never "
        "arrives.\n"
    )
    reading = _read_again(document(text))
    (grouping,) = reading.groupings
    assert {reading.entities[who].name for who, _ in grouping.camps[0].shared} == {"Leila Tam"}
    assert holders(reading)[1] == {"Nora Gil"}


def test_views_set_against_each_other_inside_a_paragraph_end_with_it(document: Read) -> None:
    text = (
        "The minister came to the islands in May. Critics are worried that the toll will close the ferries. Leila Tam, "
        "a lawyer, says that it is too high. But the supporters insist that the toll must be paid. Nora Gil, an "
        "economist, says that it pays for the lights.\n\nOn Sunday, Maria Sand, a former minister, said that the "
        "debate had lasted too long.\n\nArne Voll, a geographer, said that the winter would be mild.\n"
    )
    assert holders(_read_again(document(text))) == [{"Leila Tam"}, {"Nora Gil"}]


def test_a_list_of_one_persons_reasons_is_no_grouping(document: Read) -> None:
    text = (
        "Leila Tam, lawyer, gave two arguments against the toll. The first argument is that boats are small. She said "
        "that they carry little. The second argument is that the lights are old. She says that nobody sees them.\n"
    )
    assert _read_again(document(text)).groupings == ()


def test_what_somebody_wants_is_a_grouping_imputed_to_him(document: Read) -> None:
    text = (
        "# The strait\n\nBy Runa Halvestad\n\n## What does the Chinese government want?\n\nFirst, the Chinese "
        "government wants the patrols to end. Second, it wants a seat on the board. Finally, it wants the old name "
        "back on the charts.\n"
    )
    reading = _read_again(document(text))
    (grouping,) = reading.groupings
    assert grouping.question == "What does the Chinese government want?"
    assert [camp.label for camp in grouping.camps] == [
        "the Chinese government wants the patrols to end",
        "it wants a seat on the board",
        "it wants the old name back on the charts",
    ]
    imputed = [{reading.entities[e].name for e in camp.imputed} for camp in grouping.camps]
    assert imputed == [{"Chinese government"}] * 3


@pytest.mark.parametrize(
    "text",
    [
        "The ministry has three departments: roads, rivers and rails. Several officials asked for a fourth one.\n",
        "First, the council met in May. Second, it adopted the budget. Third, it went home for the summer.\n",
        "This paper sets out ten options ranging from warnings to fines. The ministry will choose one in June.\n",
        "Some ships carry grain. Others carry salt. A third group carries nothing but mail and a few passengers.\n",
    ],
)
def test_lists_of_other_things_are_no_views(document: Read, text: str) -> None:
    assert groupings(document(text), Cast((), ()), ()) == ()


def test_whose_will_a_pronoun_tells_is_who_did_something_before(document: Read) -> None:
    text = (
        "# The strait\n\nBy Runa Halvestad\n\nLeila Tam, a pilot, met the minister Jonas Berg in May. She has two "
        "demands. First, she wants the patrols to end. Second, she wants a seat on the board.\n"
    )
    reading = _read_again(document(text))
    (grouping,) = reading.groupings
    assert [{reading.entities[e].name for e in camp.imputed} for camp in grouping.camps] == [{"Leila Tam"}] * 2
