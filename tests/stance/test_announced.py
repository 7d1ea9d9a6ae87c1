"""Groups of views that a document announces."""

from __future__ import annotations

from collections.abc import Callable

from index.model import Document, Grouping
from index.people import Cast
from index.positions import groupings

Read = Callable[[str], Document]

TWO_CAMPS = """# The toll on the Saltway

Two camps have formed in Ardovia: the builders, who want the harbour deepened before the winter, and the keepers, who
would rather leave the bay as it is until the survey has been finished.

The builders point to the queues of ships outside the bay, and they have the guild of pilots on their side in this.

By contrast, the keepers see the queues as a passing trouble that will end with the grain season, and they ask for time.
"""


def stated(document: Document) -> tuple[Grouping, ...]:
    return groupings(document, Cast((), ()), ())


def words_at(document: Document, place: tuple[int, int, int]) -> str:
    return document.paragraphs[place[0]].plain.text[place[1] : place[2]]


def test_a_list_of_camps_gives_each_its_name_and_its_defining_words(document: Read) -> None:
    read = document(TWO_CAMPS)
    (grouping,) = stated(read)
    assert [camp.label for camp in grouping.camps] == ["builders", "keepers"]
    defined = [[words_at(read, place) for place in camp.definition] for camp in grouping.camps]
    assert defined[0][0].startswith("the builders, who want the harbour deepened")
    assert any(text.startswith("By contrast, the keepers see the queues") for text in defined[1])


def test_camps_may_be_told_as_those_who_and_divided_by_semicolons(document: Read) -> None:
    (grouping,) = stated(
        document(
            "Observers fall into four schools: those who see the toll as a tax; those who see it as a fee; those who "
            "doubt that it will ever be levied; and those who have no view on the matter at all.\n"
        )
    )
    assert [camp.label for camp in grouping.camps] == [
        "those who see the toll as a tax",
        "those who see it as a fee",
        "those who doubt that it will ever be levied",
        "those who have no view on the matter at all",
    ]


def test_what_comes_in_numbers_without_being_a_view_is_no_grouping(document: Read) -> None:
    text = (
        "Delegates from two sides of the river met for the third time, in three boats: the Heron, the Tern and the "
        "Gull. The party had two lanterns, and several groups of ducks were seen on the way back to the capital.\n"
    )
    assert stated(document(text)) == ()
