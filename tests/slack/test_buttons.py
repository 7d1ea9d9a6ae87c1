"""Buttons, pressed at once, after a restart, and after their document has gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.library import Library
from index.search.corpus import file_units
from tests.slack.conftest import Start
from tests.slack.stand_in import HttpDoor, StandIn
from tests.slack.stand_in.server import Shown

QUOTED = "the harbour treaty is the price of a quiet coast"


def asked(door: HttpDoor, slack: StandIn, line: str = f'/quote "{QUOTED}"') -> Shown:
    before = len(slack.visible())
    door.command(line)
    return slack.wait(before + 1)[-1]


def test_share_posts_in_the_channel_and_removes_the_private_copy(door: HttpDoor, slack: StandIn) -> None:
    answer = asked(door, slack)
    door.click(answer, "Share")
    slack.wait_for(lambda: answer.gone)
    [shared] = slack.wait()
    assert shared.to is None
    assert QUOTED in shared.quotes()
    assert "Shared by Ada <!channel> Person" in shared.words()
    assert "<" not in shared.text


def test_share_in_a_thread_goes_to_the_thread(door: HttpDoor, slack: StandIn) -> None:
    door.say("quote harbour fees", thread="1.000001")
    answer = slack.wait()[0]
    door.click(answer, "Share")
    slack.wait_for(lambda: answer.gone)
    assert [m.thread for m in slack.wait()] == ["1.000001"]


def test_share_works_where_the_app_is_not_a_member(door: HttpDoor, slack: StandIn) -> None:
    door.command(f'/quote "{QUOTED}"', channel="C2")
    answer = slack.wait()[0]
    door.click(answer, "Share")
    slack.wait_for(lambda: answer.gone)
    [shared] = slack.wait()
    assert (shared.channel, shared.to) == ("C2", None)


def test_pressing_share_twice_shares_once(door: HttpDoor, slack: StandIn) -> None:
    answer = asked(door, slack)
    door.click(answer, "Share")
    door.click(answer, "Share")
    shown = slack.wait(2)
    assert sum(m.to is None for m in shown) == 1
    assert any("already" in m.words() for m in shown)


def test_context_marks_the_passage_and_pages_through_the_work(door: HttpDoor, slack: StandIn) -> None:
    answer = asked(door, slack)
    door.click(answer, "Context")
    slack.wait_for(lambda: slack.views)
    [view] = slack.views.values()
    shown = Shown("", "", {"text": "x", "blocks": view["blocks"]})
    assert any(QUOTED in quotation for quotation in shown.quotes())
    assert "Sceptics of the treaty" in shown.words()
    assert "money of its own" not in shown.words()
    door.click_in_view(view, "Later")
    slack.wait_for(lambda: "money of its own" in str(slack.views[view["id"]]))


def test_cite_gives_three_styles(door: HttpDoor, slack: StandIn) -> None:
    door.click(asked(door, slack), "Cite")
    slack.wait_for(lambda: slack.views)
    words = str(next(iter(slack.views.values())))
    assert all(style in words for style in ("Chicago", "APA", "BibTeX", "@misc{orsak", "Milena Orsak"))


def test_wrong_keeps_a_report_for_the_keepers(door: HttpDoor, slack: StandIn, library: Path) -> None:
    from bot.state.reports import reports

    door.click(asked(door, slack), "Wrong?")
    slack.wait_for(lambda: slack.views)
    [view] = slack.views.values()
    reason = {"type": "radio_buttons", "selected_option": {"value": "speaker"}}
    door.submit(view, {"reason": reason, "words": {"value": "It was his sister."}})
    assert "kept" in slack.wait(2)[-1].words()
    [report] = reports(library)
    assert (report["kind"], report["reason"], report["file"]) == ("speaker", "It was his sister.", "harbour.md")


def test_follow_is_noted(door: HttpDoor, slack: StandIn) -> None:
    door.click(asked(door, slack, "/quote harbour fees"), "Follow")
    assert "harbour fees" in slack.wait(2)[-1].words()


FERRIES = (
    "The ferry council of Norvik decided after a long night that its fares would stay as they were.",
    "Nobody in Salten believed the ferry when it came in with two engines and a brass band on deck.",
    "Winter timetables leave Ostrel without any ferry from the second week of December.",
    "Quimbra buys its third ferry from a shipyard that has gone bankrupt twice.",
    "A ferry master from Tarn keeps a list of everyone who ever fell overboard.",
    "Veldo pays for its ferry with a tax on salted fish, and the fishmongers hate it.",
    "The oldest ferry in the strait belongs to a school, and pupils sail it on Fridays.",
    "Insurance for one ferry costs Lusk more than its library and its two doctors together.",
    "Engineers found cracks in the ferry ramp at Morow and closed it for good.",
    "Three islands share one ferry, one vet and one quarrel about the vet.",
    "At Rend the ferry bell rings whenever fog comes in, which is most mornings.",
    "Skarn voted against a bridge because the ferry pays for the village hall.",
)


def test_more_pages_until_everything_was_shown(start: Start, slack: StandIn, library: Path, tmp_path: Path) -> None:
    for number, sentence in enumerate(FERRIES):
        (tmp_path / f"{number}.md").write_text(f"# Notes from harbour {number}\n\n{sentence}\n", encoding="utf-8")
    with Library(library) as opened:
        opened.add([tmp_path / f"{number}.md" for number in range(len(FERRIES))])
    door, _ = start()
    answer = asked(door, slack, "/quote ferry limit:50")
    pages = [answer.quotes()]
    while any(b["text"]["text"].startswith("More") for b in answer.buttons()):
        before = len(slack.visible())
        door.click(answer, "More")
        answer = slack.wait(before + 1)[-1]
        pages.append(answer.quotes())
    assert len(pages) > 1
    assert sorted(quotation for shown in pages for quotation in shown) == sorted(FERRIES)


@pytest.mark.parametrize("label", ["Share", "Context", "Cite", "Wrong?", "Follow"])
def test_no_button_dies_with_a_restart(start: Start, slack: StandIn, label: str) -> None:
    answer = asked(start()[0], slack, "/quote harbour fees")
    start.stop()  # type: ignore[attr-defined]
    door, _ = start()
    door.click(answer, label)
    slack.wait_for(lambda: slack.views or len(slack.shown) > 1)
    assert not any("removed" in m.words() or "no longer" in m.words() for m in slack.visible())


@pytest.mark.parametrize("label", ["Share", "Context", "Cite", "Wrong?"])
def test_buttons_of_a_removed_document_say_so(start: Start, slack: StandIn, library: Path, label: str) -> None:
    door, _ = start()
    answer = asked(door, slack)
    with Library(library) as opened:
        opened.remove("harbour.md")
    door.click(answer, label)
    assert "removed from the library" in slack.wait(2)[-1].words()


def test_nothing_of_a_removed_document_stays_in_the_file(start: Start, slack: StandIn, library: Path) -> None:
    door, _ = start()
    asked(door, slack)
    with Library(library) as opened:
        opened.remove("harbour.md")
    start.stop()  # type: ignore[attr-defined]
    left = b"".join(p.read_bytes() for p in library.parent.iterdir() if p.name.startswith(library.name))
    assert b"Lindmark Institute" not in left


def test_more_says_when_the_library_has_changed_and_only_then(
    door: HttpDoor, slack: StandIn, library: Path, tmp_path: Path
) -> None:
    answer = asked(door, slack, "/quote harbour limit:50")
    assert "has changed" not in pressed_again(door, slack, answer)
    with Library(library) as opened:
        file_units(opened.db)
    assert "has changed" not in pressed_again(door, slack, answer)
    more = tmp_path / "more.md"
    more.write_text("# Another\n\nThe harbour of Ardovia was dredged again in the spring, at no small cost.\n")
    with Library(library) as opened:
        opened.add([more], workers=0)
    assert "has changed" in pressed_again(door, slack, answer)
    with Library(library) as opened:
        opened.remove("more.md")
    assert "has changed" in pressed_again(door, slack, answer)


def pressed_again(door: HttpDoor, slack: StandIn, answer: Shown) -> str:
    """What stands above the first page when it is asked for again."""
    before = len(slack.visible())
    action = f"{answer.blocks[0]['block_id'].removeprefix('a.')}"
    payload = door.click_payload(answer, "Share")
    payload["actions"] = [{"action_id": "again", "value": action, "type": "button"}]
    door.deliver("interactive", payload)
    return slack.wait(before + 1)[-1].words()
