"""What is denied, doubted, asked, wished or merely possible is never shown as held."""

from __future__ import annotations

import pytest

from tests.statements.statement_reader import read

CONTENTS = tuple(
    f"{subject} {predicate}"
    for subject in (
        "the harbour treaty", "the new tariff", "the port of Sorn", "Ardovia's navy", "the grain subsidy",
        "a merger of the two banks", "the 2019 ferry accord", "the price of copper",
    )
    for predicate in (
        "will be signed before winter", "has failed", "weakens the coastal towns", "is not popular with farmers",
        "could double within five years",
    )
)  # fmt: skip

FRAMES = {
    "asserted": ("Li Mu argues that {}.", "Li Mu does not doubt that {}.", "According to Li Mu, {}."),
    "denied": (
        "Li Mu denies that {}.", "Li Mu did not say that {}.", "Nobody argues that {}.",
        "None of the ministers believes that {}.",
        "No scholar claims that {}.", "Li Mu has never claimed that {}.", "There is no argument that {}.",
        "Li Mu rejects the view that {}.", "Li Mu refused to say that {}.",
        "Without claiming that {}, Li Mu left the hall.",
        "The letters were not sufficient to claim that {}.",
    ),
    "doubted": ("Li Mu doubts that {}.", "Li Mu is unsure whether {}.", "Few analysts believe that {}."),
    "possible": (
        "Li Mu may have concluded that {}.", "If Li Mu says that {}, the talks will end.", "Li Mu might argue that {}.",
        "Li Mu would say that {}.", "Li Mu could claim that {}.", "It is unclear whether Li Mu believes that {}.",
        "Li Mu is expected to announce that {}.", "Li Mu wants to show that {}.",
    ),
    "question": ("Li Mu asked whether {}.", "Does Li Mu believe that {}?"),
    "demand": ("Li Mu ought to admit that {}.", "Li Mu demanded that {}.", "Li Mu should concede that {}."),
}  # fmt: skip


MORE_CONTENTS = tuple(
    f"{subject} {predicate}"
    for subject in (
        "the lighthouse board", "a ban on night fishing", "the bridge at Tolvik", "Corvane's parliament",
        "the ferry merger", "an early election", "the new pilot school", "the herring quota",
    )
    for predicate in (
        "is a burden on the islands", "will pay for itself", "has divided the council", "cannot last another winter",
        "was agreed in secret",
    )
)  # fmt: skip

MORE_FRAMES = {
    "asserted": (
        "Li Mu has long believed that {}.", "Li Mu and Vera Holm have long suspected that {}.",
        "Li Mu insists that {}.", "Li Mu never doubted that {}.", "Li Mu went so far as to say that {}.",
        "Li Mu did not hesitate to say that {}.", "Li Mu has no doubt that {}.", "Li Mu has long argued that {}.",
        "Li Mu not only said that {}, but wrote it down.", "Li Mu had to admit that {}.",
    ),
    "denied": (
        "Li Mu failed to mention that {}.", "Li Mu stopped short of saying that {}.",
        "Li Mu is far from saying that {}.", "No one seriously claims that {}.", "Nobody has ever said that {}.",
        "Neither Li Mu nor Vera Holm said that {}.",
        "Li Mu neither said nor implied that {}.", "Li Mu refrained from saying that {}.", "Li Mu ruled out that {}.",
        "Li Mu dismissed the idea that {}.", "Li Mu no longer believes that {}.", "Li Mu is not convinced that {}.",
        "Li Mu has yet to say that {}.", "Li Mu was careful not to say that {}.", "Li Mu cannot claim that {}.",
        "Li Mu declined to confirm that {}.", "Li Mu would not say that {}.", "Not one analyst thinks that {}.",
    ),
    "doubted": (
        "Li Mu finds it hard to believe that {}.", "Li Mu used to believe that {}.", "Li Mu long believed that {}.",
        "Li Mu had assumed that {}.", "Li Mu formerly held that {}.", "Li Mu casts doubt on the claim that {}.",
        "Li Mu is sceptical that {}.", "Hardly anyone believes that {}.", "Li Mu questions whether {}.",
    ),
    "possible": (
        "If Li Mu were to say that {}, the talks would end.", "Should Li Mu claim that {}, the talks would end.",
        "Had Li Mu said that {}, the talks would have ended.", "Unless Li Mu admits that {}, the talks will end.",
        "Supposing Li Mu believes that {}, the talks will end.", "Perhaps Li Mu believes that {}.",
        "Maybe Li Mu thinks that {}.", "Li Mu reportedly said that {}.", "Li Mu is said to believe that {}.",
        "Li Mu is reported to have said that {}.", "Li Mu is rumoured to believe that {}.", "Critics will say that {}.",
        "Li Mu seems to believe that {}.", "It is as though Li Mu believes that {}.", "Li Mu plans to say that {}.",
        "One could argue that {}.", "Once Li Mu says that {}, the talks will end.", "Li Mu is tempted to say that {}.",
    ),
    "question": ("Li Mu wondered whether {}.", "Did Li Mu ever say that {}?"),
    "demand": (
        "Li Mu must admit that {}.", "Li Mu needs to concede that {}.", "Li Mu has to admit that {}.",
    ),
}  # fmt: skip

# Whose content is not held, however it is found: none of these may come out as somebody's belief.
NOBODY_HOLDS = (
    "It is a myth that {}.", "It would be wrong to say that {}.", "Li Mu would have us believe that {}.",
    "Rumours that {} spread in the port.", "It could be argued that {}.", "Li Mu refused to rule out that {}.",
    "Li Mu urged the council to admit that {}.", "Li Mu told Vera Holm to admit that {}.", "Who says that {}?",
    "Contrary to what Li Mu says, {}.", "Li Mu rejected claims that {}.", "Even if Li Mu says that {}, nothing moves.",
    "In case Li Mu says that {}, the talks will end.", "It remains to be seen whether {}.",
    "Li Mu does not accept that {}.",
    "Nowhere does Li Mu claim that {}.", "Li Mu scoffed at the idea that {}.", "Li Mu wants Vera Holm to say that {}.",
)  # fmt: skip


def polarities(frame: str, content: str) -> list[str]:
    """The polarities of what is found to be said with this content; the author's own sentences left out."""
    found = read(frame.format(content), names=("Li Mu", "Vera Holm"))
    return [s.polarity for s in found if s.kind != "author" and s.text.casefold() == content.casefold()]


@pytest.mark.parametrize("polarity", MORE_FRAMES)
def test_wider_frames_keep_their_polarity(polarity: str) -> None:
    for frame in MORE_FRAMES[polarity]:
        for content in MORE_CONTENTS:
            assert polarities(frame, content) == [polarity], frame.format(content)


def test_what_few_oppose_is_opposed_by_nobody_shown() -> None:
    (said,) = read("Few governments openly oppose the toll.")
    assert (said.text, said.polarity) == ("the toll", "possible")


@pytest.mark.parametrize("frame", NOBODY_HOLDS)
def test_what_nobody_holds_is_never_shown_as_held(frame: str) -> None:
    for content in MORE_CONTENTS:
        found = read(frame.format(content), names=("Li Mu", "Vera Holm"))
        held = [s.text for s in found if s.kind != "author" and s.polarity == "asserted" and content in s.text]
        assert held == [], frame.format(content)


@pytest.mark.parametrize("polarity", FRAMES)
def test_every_frame_keeps_its_polarity(polarity: str) -> None:
    for frame in FRAMES[polarity]:
        for content in CONTENTS:
            found = [
                s for s in read(frame.format(content), names=("Li Mu",)) if s.text.casefold() == content.casefold()
            ]
            assert [s.polarity for s in found] == [polarity], frame.format(content)


@pytest.mark.parametrize(
    ("text", "content", "polarity"),
    [
        ("Li Mu had previously assured the board that the lock was safe.", "the lock was safe", "asserted"),
        ("Li Mu insisted that the letter, which was for all, state the price.",
         "the letter, which was for all, state the price", "demand"),
        ("Li Mu suggested that she be made Mayor.", "she be made Mayor", "demand"),
        ("Li Mu suggests that the toll increase will end.", "the toll increase will end", "asserted"),
        ("Li Mu insisted that the fight against the toll is over.", "the fight against the toll is over", "asserted"),
        ("Li Mu suggested that might not be enough.", "that might not be enough", "asserted"),
        ("Li Mu asked about a plan for the towns to limit the toll.", "about a plan for the towns to limit the toll",
         "question"),
        ("Li Mu counseled against hastily closing the port.", "hastily closing the port", "denied"),
        ("Li Mu expressed scepticism that the lock was old.", "the lock was old", "doubted"),
        ("Li Mu voiced fears to friends that the lock was old.", "the lock was old", "asserted"),
        ("Li Mu said the claim that the lock is old is wrong.", "the claim that the lock is old is wrong", "asserted"),
        ("Li Mu took up and addressed the question whether the lock is old.", "the lock is old", "question"),
        ("Li Mu finds it hard to imagine how the lock will hold.", "how the lock will hold", "doubted"),
        ("Li Mu must have told you (she can talk till dawn) that the lock is old.", "the lock is old", "possible"),
        ("It is assumed that the firms believe that the lock is old.", "the lock is old", "possible"),
    ],
)  # fmt: skip
def test_what_stands_round_a_content_turns_it(text: str, content: str, polarity: str) -> None:
    assert (content, polarity) in [(s.text, s.polarity) for s in read(text, names=("Li Mu",))]
