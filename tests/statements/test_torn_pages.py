"""Hard cases as files hold them: torn by notes and pull quotes, and the same cases in the real documents."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from index.library.ingest import ingest
from index.model import Reading
from index.text.letters import fold, letters

NOTES = "\n\n".join(
    f"{n}. Tam Orr, “Port Notes {n} (港口)”, *Harbour Studies*, No.{n}, 2021, pp.{n}0-{n}9." for n in range(1, 7)
)
PULL = "*Nobody counts the ships that pass the strait at night.*"
CALLED = (
    "# Tolls of the Sarn Strait\n\nBy Ada Moor\n\nJune 2022\n\nThe strait has been busy for a century.<sup>1</sup> "
    "Nobody counts the ships that pass the strait at night.<sup>2</sup> The pilots do not.<sup>3</sup> The keepers "
    "do.<sup>4</sup> The rest is guesswork.<sup>5</sup> Some say so.<sup>6</sup>\n\nThe strait is quiet now. "
)
END = "<sup>7</sup> The board meets in May.\n"


@dataclass(frozen=True)
class Said:
    """A statement as a test looks at it; `speakers` are all who say it together."""

    text: str
    kind: str
    speakers: tuple[str, ...]
    polarity: str
    probable: str | None


def said(reading: Reading) -> list[Said]:
    names = [e.name for e in reading.entities]
    found = []
    for s in reading.statements:
        text = " ".join(reading.document.paragraphs[p].plain.text[a:b] for p, a, b in s.content)
        speakers = tuple(names[n] for n in (s.speaker, *s.co_speakers) if n is not None)
        probable = None if s.probable is None else names[s.probable]
        found.append(Said(text.strip(" .,"), s.kind, speakers, s.polarity, probable))
    return found


def read(tmp_path: Path, text: str) -> tuple[list[Said], Reading]:
    (tmp_path / "tolls.md").write_text(text, encoding="utf-8")
    reading = ingest(tmp_path / "tolls.md")
    return [s for s in said(reading) if s.kind != "author"], reading


def test_a_sentence_cut_by_six_notes_is_whole(tmp_path: Path) -> None:
    (found,), reading = read(
        tmp_path,
        f"{CALLED}Ren Qiaolan, of Haidong University, argues that the tolls will fall and that the\n\n{NOTES}"
        f"\n\nferry companies of the northern coast will be the first to notice it.{END}",
    )
    assert found.text == (
        "the tolls will fall and that the ferry companies of the northern coast will be the first to notice it"
    )
    assert found.speakers == ("Ren Qiaolan",)
    assert [note.number for note in reading.document.notes] == list("123456")


def test_a_cue_cut_from_its_content_by_a_page_of_notes_keeps_it(tmp_path: Path) -> None:
    (found,), _ = read(
        tmp_path,
        f"{CALLED}In a talk, Ren Qiaolan of Haidong University argued that\n\n{PULL}\n\n{NOTES}\n\nthe tolls will fall "
        f"before winter, since no captain can pay them.{END}",
    )
    assert (found.text, found.speakers) == (
        "the tolls will fall before winter, since no captain can pay them",
        ("Ren Qiaolan",),
    )


def test_a_role_cut_in_two_is_one_role_and_its_bearer_still_speaks(tmp_path: Path) -> None:
    (found,), reading = read(
        tmp_path,
        f"{CALLED}Elsewhere, Lou Jinhai, a lecturer at the University of\n\n{PULL}\n\n{NOTES}\n\nMaritime Trade, "
        f"and Tove Brandvik see a steady line from the old toll to the new one.{END}",
    )
    assert found.speakers == ("Lou Jinhai", "Tove Brandvik")
    roles = {e.name: [r.text for r in e.roles] for e in reading.entities if e.roles}
    assert roles == {"Lou Jinhai": ["a lecturer at the University of Maritime Trade"]}


def test_a_law_s_name_cut_by_a_pull_quote_goes_on_behind_it(tmp_path: Path) -> None:
    (found,), _ = read(
        tmp_path,
        f"{CALLED}Ren Qiaolan of Haidong University criticises the Act on the Free Passage of\n\n{PULL}\n\n"
        f"Foreign Vessels and Pilots, which the assembly passed in March.{END}",
    )
    assert found.text.startswith("the Act on the Free Passage of Foreign Vessels and Pilots")
    assert found.speakers == ("Ren Qiaolan",)


def test_the_words_of_a_law_cut_by_a_pull_quote_are_the_law_s_and_not_the_scholar_s(tmp_path: Path) -> None:
    found, reading = read(
        tmp_path,
        f"{CALLED}Ren Qiaolan, of Haidong University, underlines some of the milestones.<sup>6</sup> First and "
        f"foremost, the Coastal Pilots\n\n{PULL}\n\nand Free Passage Act, which aims to ensure “the safety of all who "
        f"pass the strait by the smallest number of rules”. Second, the assembly cut the tolls in March.{END}",
    )
    assert [(s.text, s.speakers) for s in found if "safety" in s.text or "Act" in s.text] == [
        ("the safety of all who pass the strait by the smallest number of rules", ())
    ]
    assert ("the assembly cut the tolls in March", ("Ren Qiaolan",)) in [(s.text, s.speakers) for s in found]
    assert any("the Coastal Pilots and Free Passage Act, which" in p.plain.text for p in reading.document.paragraphs)


def test_bold_that_opens_before_the_mark_and_closes_inside_leaves_one_quotation(tmp_path: Path) -> None:
    (found,), _ = read(
        tmp_path,
        f"{CALLED}Ren Qiaolan, a pilot, writes: **“The tolls of the strait will fall** before winter, and no "
        f"captain will mourn them.”{END}",
    )
    assert (found.text, found.kind, found.speakers) == (
        "The tolls of the strait will fall before winter, and no captain will mourn them",
        "direct",
        ("Ren Qiaolan",),
    )


def test_a_quotation_with_neither_cue_nor_speaker_is_the_one_quoted_before(tmp_path: Path) -> None:
    found, _ = read(
        tmp_path,
        f"{CALLED}Ren Qiaolan of Haidong University calls the toll “a fence in the sea”. “A closed strait "
        f"feeds nobody on the coast.”{END}",
    )
    assert [(s.text, s.speakers) for s in found if s.kind == "direct"] == [
        ("A closed strait feeds nobody on the coast", ("Ren Qiaolan",))
    ]


def test_a_quotation_alone_is_whose_report_stands_right_before_it(tmp_path: Path) -> None:
    found, _ = read(
        tmp_path,
        f"{CALLED}As argued by Ren Qiaolan, the tolls are about the order of the sea. **“A closed strait feeds nobody "
        f"on the coast”** (原话). The pilots agree.{END}",
    )
    assert [(s.text, s.speakers) for s in found if s.kind == "direct"] == [
        ("A closed strait feeds nobody on the coast", ("Ren Qiaolan",))
    ]


def test_a_quotation_alone_behind_two_reporters_is_nobody_s(tmp_path: Path) -> None:
    found, _ = read(
        tmp_path,
        f"{CALLED}Ren Qiaolan argues that tolls rise, but Ivo Pell argues that they fall. “A closed strait feeds "
        f"nobody on the coast.”{END}",
    )
    assert [s.speakers for s in found if s.kind == "direct"] == [()]


def test_three_of_one_family_name_are_told_apart_whatever_their_pronouns(tmp_path: Path) -> None:
    found, _ = read(
        tmp_path,
        f"{CALLED}Zhu Bo, a pilot of the strait, argues that tolls fall. He adds that ferries gain. Zhu Lanying, a "
        "professor, sees no fall at all. In her view, tolls rise. Zhu argues that prices follow.\n\n"
        "Wendy Zhu, the editor of the review, was silent.\n\n"
        "Zhu Lanying spoke again in May. He believes that the port is sold. Zhu warns that nobody buys it.\n\n"
        "Others agree. Zhu claims that ships return.\n",
    )
    assert [(s.text, s.speakers) for s in found] == [
        ("tolls fall", ("Zhu Bo",)), ("ferries gain", ("Zhu Bo",)), ("no fall at all", ("Zhu Lanying",)),
        ("tolls rise", ("Zhu Lanying",)), ("prices follow", ("Zhu Lanying",)), ("the port is sold", ("Zhu Lanying",)),
        ("nobody buys it", ("Zhu Lanying",)), ("ships return", ()),
    ]  # fmt: skip


def test_some_scholars_have_their_names_in_the_note(tmp_path: Path) -> None:
    found, _ = read(
        tmp_path,
        f"{CALLED}Yet some Ardovian scholars argue that the new toll is a chance.<sup>6</sup> \n\n{NOTES}\n",
    )
    assert [(s.text, s.speakers) for s in found] == [("the new toll is a chance", ("Tam Orr",))]


def test_it_is_the_statement_of_the_sentence_before(tmp_path: Path) -> None:
    found, _ = read(
        tmp_path,
        f"{CALLED}The joint statement of Corvane and Ardovia is long. Corvane, it said, is late with its dues. It even "
        f"condemns “reckless delays” at the lock.{END}",
    )
    assert [(s.text, s.speakers) for s in found] == [
        ("Corvane is late with its dues", ("joint statement",)),
        ("“reckless delays” at the lock", ("joint statement",)),
    ]


def test_a_block_quote_whose_we_are_three_leaders_is_their_statement_s_and_not_the_author_s(tmp_path: Path) -> None:
    (tmp_path / "tolls.md").write_text(
        f"{CALLED}The premiers of Corvane, Ardovia and Sarn met in May. The most telling passage of the trilateral "
        "statement may have been the following:\n\nWe will surely keep the strait open to every flag, and we will not "
        "ask who owns the ship. We will meet again because the risk is serious.\n\nThe board meets in May.\n",
        encoding="utf-8",
    )
    found = [s for s in said(ingest(tmp_path / "tolls.md")) if "We will" in s.text]
    assert [(s.kind, s.speakers) for s in found] == [("direct", ("trilateral statement",))]


def test_a_quotation_in_a_point_of_a_list_is_of_the_text_that_its_lead_in_names(tmp_path: Path) -> None:
    (tmp_path / "tolls.md").write_text(
        f"{CALLED}The board has read two texts in May. The discussion paper consulted on:\n\n- A lower due for boats, "
        "which the pilots have asked for.\n\n- Winter orders, which “aim to keep the strait open by steps that will "
        "last for years”.\n\nThe board, which “wants to keep its own counsel until June”, meets in May.\n",
        encoding="utf-8",
    )
    found = [(s.text[:6], s.speakers) for s in said(ingest(tmp_path / "tolls.md")) if s.kind == "direct"]
    assert found == [("aim to", ("The discussion paper",)), ("wants ", ())]


ECHO = (
    "One scholar even accuses Corvane of seeking “absolute harbour peace” at any price.\n\n## The long view\n\n"
    "Tove Brandvik, a professor at Sarn University, uses words known from the port talks: Corvane’s “chase after "
    "absolute harbour peace” builds a “wall of silted trust”.{}\n"
)


def test_one_scholar_is_probably_who_is_quoted_with_the_same_words_elsewhere(tmp_path: Path) -> None:
    found, _ = read(tmp_path, CALLED + ECHO.format(""))
    assert [(s.speakers, s.probable) for s in found] == [((), "Tove Brandvik"), (("Tove Brandvik",), None)]


def test_words_that_two_are_quoted_with_tell_nothing(tmp_path: Path) -> None:
    other = " Ivo Pell, a pilot, said: “We want absolute harbour peace as well.”"
    found, _ = read(tmp_path, CALLED + ECHO.format(other))
    assert {s.probable for s in found} == {None}


ORIGINALS = [
    ("cut by six notes", "000", ("Shi Yinhong",), "asserted", "d5bc2bfbd4fc"),
    ("cue cut from its content by a page of notes", "000", ("Huang Jichao",), "asserted", "31795f22652e"),
    ("a role cut in two", "000", ("Lü Yaodong", "Wang Fang"), "asserted", "9d37a8301d74"),
    ("two speakers", "000", ("Hu Lingyuan", "Yin Changhui"), "asserted", "34662de4821a"),
    ("two speakers whose body is torn", "000", ("Su Hang", "Yu Fang"), "asserted", "d728c58b5b45"),
    ("two speakers and the note page inside", "000", ("Deng Meiwei", "Zhang Jifeng"), "asserted", "1a0091570875"),
    ("as governments come and go", "000", ("Xu Mei",), "asserted", "0c81c14e7499"),
    ("bare family name of three", "000", ("Zhu Haiyan",), "asserted", "35f51a11a10b"),
    ("a note that names another", "000", ("Zhu Haiyan",), "asserted", "b90c8d33ad7d"),
    ("named in the note only", "000", ("Tomohiko Satake",), "asserted", "d68b5c68c5aa"),
    ("named in another article", "000", ("Zhang Yun",), "asserted", "7ce6a01ba2a8"),
    ("nobody argues it", "000", (), "denied", "29247d89cd1c"),
    ("may have concluded", "000", ("Japanese government",), "possible", "31f2be307c2c"),
    ("it even condemns", "004", ("US-Japan joint statement",), "asserted", "96c550948b82"),
    ("it said, inside", "004", ("US-Japan joint statement",), "asserted", "8e58118895af"),
    ("a block quote of three leaders", "002", ("trilateral statement",), "asserted", "543a92aec151"),
    ("words of a law cut by a pull quote", "000", (), "asserted", "d7a1f91c4ad6"),
    ("neither cue nor speaker", "000", ("Xu Mei",), "asserted", "23cc9ae55efb"),
    ("bold that opens before the mark", "000", ("Wang Yi",), "asserted", "e296fda160f6"),
]  # fmt: skip


@pytest.fixture(scope="module")
def originals(shared: Path) -> dict[str, list[Said]]:
    files = sorted((shared / "library").iterdir())
    return {file.name[:3]: said(ingest(file)) for file in files if file.name[:3] in {"000", "001", "002", "004"}}


def digest(text: str) -> str:
    return sha256(letters(fold(text)).encode()).hexdigest()[:12]


@pytest.mark.parametrize(("case", "file", "speakers", "polarity", "words"), ORIGINALS)
def test_the_same_cases_in_the_real_documents(
    originals: dict[str, list[Said]], case: str, file: str, speakers: tuple[str, ...], polarity: str, words: str
) -> None:
    found = [s for s in originals[file] if s.kind != "author" and digest(s.text) == words]
    assert [(s.speakers, s.polarity) for s in found] == [(speakers, polarity)], case


def test_the_law_whose_name_a_pull_quote_cuts_is_whole_and_not_said(originals: dict[str, list[Said]]) -> None:
    assert not [s for s in originals["000"] if s.kind != "author" and "Foreign Trade Act" in s.text]


def test_the_unnamed_scholar_of_a_real_introduction_is_named_with_reserve(originals: dict[str, list[Said]]) -> None:
    assert [(s.speakers, s.probable) for s in originals["000"] if s.probable] == [((), "Zhang Yun")]


def test_an_expectation_to_be_rejected_is_nobodys_in_the_real_newsletter(originals: dict[str, list[Said]]) -> None:
    assert not [s for s in originals["002"] if "reasonable to expect" in s.text]


def test_none_of_the_firms_keeps_its_none_in_the_real_article(originals: dict[str, list[Said]]) -> None:
    found = [s for s in originals["001"] if "intended to withdraw" in s.text]
    assert found and all("none of the firms" in s.text for s in found)
