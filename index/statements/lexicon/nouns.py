"""Nouns that matter: those that report ("his claim that"), those that speak for their maker ("X's report")."""

from __future__ import annotations

from index.statements.lexicon.words import words

REPORTS: dict[str, str] = {
    noun: polarity
    for polarity, nouns in (
        (
            "asserted",
            "accusation allegation announcement argument assertion assessment assumption assurance belief "
            "boast charge claim comment complaint conclusion confidence contention conviction declaration "
            "estimate expectation explanation fear finding forecast hope hypothesis idea insistence "
            "judgement judgment message observation opinion perception pledge position prediction premise "
            "promise realisation realization reasoning recognition remark reply response answer retort sense "
            "speculation statement suggestion suspicion testimony theory thesis understanding view vow "
            "warning worry concern admission acknowledgement acknowledgment caution notion",
        ),
        ("denied", "denial rejection refusal"),
        ("doubted", "doubt scepticism skepticism"),
        ("demand", "demand insistence-on call request recommendation proposal plea appeal"),
    )
    for noun in nouns.split()
}
"""Noun -> how its content stands to its holder."""

WORKS = words(
    """
    piece article analysis report study paper survey poll essay book memo memoir letter statement view
    argument speech column commentary editorial op-ed review brief briefing testimony post tweet interview
    blog research work assessment argument thesis conclusion position opinion account writings remarks comments
    message email document communiqué declaration note chapter volume perspective approach theory reading
    interpretation findings data response reply answer reaction
    """
)
"""What someone makes and what then "argues": the words are the maker's."""

VIEWS = words(
    """
    view opinion words judgement judgment reading telling assessment estimation eyes mind analysis
    interpretation account argument understanding perspective
    """
)
"""In X's …, in the … of X."""

TITLED = words(
    """
    professor president minister premier chancellor secretary senator governor ambassador director chairman
    chairwoman chair spokesman spokeswoman spokesperson analyst researcher scholar fellow economist expert
    official adviser advisor aide strategist lawyer attorney judge general colonel officer leader founder
    editor writer author journalist historian consultant pollster lobbyist activist lawmaker congressman
    congresswoman representative commissioner mayor pastor teacher lecturer scientist engineer executive ceo
    manager head deputy vice member dean reporter correspondent
    """
)
"""Words that begin an apposition without an article ("Li Mu, director of …, said")."""

WORDINGS = words(
    """
    language words terms phrase phrases wording tone rhetoric formula metaphor image comparison vocabulary
    expression expressions slogan jargon diction
    """
)
"""What somebody uses who says it in a certain way ("uses blunt language: …")."""

MEASURES = words(
    """
    rule rules principle principles tradition traditions custom customs assumption assumptions plan plans schedule
    timetable need needs wish wishes idea ideas taste tastes preference preferences size sizes type types kind kinds
    criterion criteria standard standards procedure procedures formula formulas method methods template merit merits
    value values ability abilities circumstance circumstances condition conditions script recipe protocol pattern
    patterns order category categories class logic conscience will capacity priorities priority interests interest
    degree level age rank weight length set sets whim whims fancy fancies caprice convenience means availability
    caste creed gender income origin use purpose nature
    """
)
"""What is done "according to" is done by it, and nobody says so."""

LAWS = words("act law laws statute constitution code terms regulation regulations guidelines policy bill contract")
"""What is done according to these is done as they ask."""

COUNTED = words(
    """
    moment day week month year decade century hour minute date point way thing word number figure case person
    woman step decision question problem bill
    """
)
"""Nouns that stand with an article or a "that", never bare, in the singular."""
