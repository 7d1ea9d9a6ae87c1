"""The picture of who stands where."""

from __future__ import annotations

import io

import pytest

from bot.pictures import picture
from bot.pictures.scene import scene
from commands.answers import Camp, Holder, Question, StanceAnswer
from index.evidence import Evidence, WorkRef


def holder(name: str, date: str | None = None) -> Holder:
    said = Evidence(
        "The bay is shallow.", "a.txt", ((0, 19),), WorkRef("1", "A", (), None, date, None), None, "indirect"
    )
    return Holder(name.lower(), name, "person", (said,))


def asked(*camps: Camp, unclear: tuple[Holder, ...] = ()) -> StanceAnswer:
    question = Question("Should the harbour be deepened?", "document", camps, unclear)
    return StanceAnswer(command="stance", input="harbour", questions=(question,))


BUILDERS = Camp("builders", None, (holder("Mara Sund", "2019-03"), holder("Ole Brandt", "2024")))
KEEPERS = Camp("keepers of the bay as it is", None, (holder("Ilse Tarn", "2022-05-02"), holder("Mara Sund", "2023")))


def test_the_picture_is_a_png_that_says_in_words_who_stands_where() -> None:
    pytest.importorskip("matplotlib")
    from PIL import Image

    drawn = picture(asked(BUILDERS, KEEPERS, unclear=(holder("Nils Holm"),)))
    assert drawn is not None
    image = Image.open(io.BytesIO(drawn.png))
    assert image.format == "PNG"
    assert image.width > image.height > 200
    for said in ("Should the harbour be deepened?", "builders: Mara Sund, Ole Brandt", "No clear position: Nils Holm"):
        assert said in drawn.alt


def test_it_has_a_ground_of_its_own_for_dark_and_light_pages() -> None:
    pytest.importorskip("matplotlib")
    from PIL import Image

    drawn = picture(asked(BUILDERS, KEEPERS))
    assert drawn is not None
    image = Image.open(io.BytesIO(drawn.png)).convert("RGBA")
    shades = [image.getpixel((x, y)) for x in (0, image.width - 1) for y in (0, image.height - 1)]
    assert all(isinstance(s, tuple) and s[3] == 255 and min(s[:3]) > 230 for s in shades)


def test_two_holders_are_no_picture() -> None:
    assert picture(asked(Camp("builders", None, (holder("Mara Sund"), holder("Ole Brandt"))))) is None
    assert picture(asked()) is None


def test_nobody_is_dropped_without_being_counted_and_those_in_two_camps_are_marked() -> None:
    many = tuple(holder(f"Person {n}") for n in range(30))
    found = scene(Question("q", "document", (Camp("all", None, many), KEEPERS)))
    assert found is not None
    assert sum(len(lane.stands) + lane.more for lane in found.lanes) == 32
    both = scene(asked(BUILDERS, KEEPERS).questions[0])
    assert both is not None
    assert {s.name for lane in both.lanes for s in lane.stands if s.shared} == {"Mara Sund"}
    assert both.dated


def test_who_holds_a_position_is_not_drawn_as_having_none() -> None:
    found = scene(asked(BUILDERS, KEEPERS, unclear=(holder("Mara Sund"), holder("Nils Holm"))).questions[0])
    assert found is not None
    assert [s.name for s in found.lanes[-1].stands] == ["Nils Holm"]
    assert found.alt.endswith("No clear position: Nils Holm.")


def test_many_without_a_position_do_not_make_a_tall_picture() -> None:
    pytest.importorskip("matplotlib")
    from PIL import Image

    crowd = tuple(holder(f"Person {n}", "2023") for n in range(14))
    drawn = picture(asked(BUILDERS, KEEPERS, unclear=crowd))
    assert drawn is not None
    image = Image.open(io.BytesIO(drawn.png))
    assert image.height < image.width


def test_alt_text_keeps_to_the_limit_of_an_upload() -> None:
    long = Camp("a position with a very long name " * 20, None, tuple(holder(f"Person number {n}") for n in range(60)))
    found = scene(Question("q" * 300, "document", (long,)))
    assert found is not None
    assert len(found.alt) <= 1000
