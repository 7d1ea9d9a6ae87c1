"""Nouns for those who can speak: without one, a name or a pronoun nobody says anything."""

from __future__ import annotations

from index.statements.lexicon.nouns import TITLED, WORKS
from index.statements.lexicon.words import words

SPEAKERS = (
    words(
        """
        expert scholar analyst official researcher observer commentator critic supporter opponent leader
        people person man woman voter respondent participant student teacher parent worker resident citizen
        politician lawmaker legislator policymaker diplomat economist scientist historian engineer doctor
        physician lawyer attorney prosecutor judge justice juror reporter journalist columnist editor blogger
        author writer pundit strategist operative aide adviser advisor staffer spokesman spokeswoman
        spokesperson representative delegate senator congressman candidate nominee president minister premier
        chancellor secretary governor mayor ambassador king queen prince pope bishop pastor conservative
        liberal democrat republican activist advocate protester volunteer donor investor executive businessman
        entrepreneur manager employee employer owner founder chairman chairwoman chair director head chief
        veteran soldier general officer commander agent investigator detective police sheriff friend colleague
        ally rival source witness victim plaintiff defendant father mother son daughter wife husband brother
        sister family nation country government ministry department agency administration cabinet parliament
        congress senate house assembly council commission committee court board bank company firm corporation
        campaign party coalition team group organisation organization association union institute university
        foundation federation movement office bureau authority authorities regime state community public press
        media newspaper magazine journal network outlet paper think-tank tank center centre panel staff
        delegation majority minority professor academic fellow insider elite voice thinker conservative hawk
        dove optimist pessimist skeptic sceptic other others some many most few all both everyone everybody
        someone somebody anyone nobody none one billionaire tycoon actor mogul lawmaker star host user viewer
        caller member crowd audience actress singer athlete coach player pilot driver farmer nurse chinese
        japanese european american russian korean british french german indian businesspeople men women
        children senators police reader follower militia military army navy speaker narrator moderator
        interviewer interviewee organizer organiser developer designer builder boy girl child kid grandson counsel
        granddaughter grandfather grandmother uncle aunt cousin neighbor neighbour passenger shopper tourist
        visitor guest pupil clerk captain sailor fisherman fishermen chairmen spokesmen lawmen surgeon dentist
        scientist trader banker broker builder baker landlord tenant heckler commenter confidant buyer seller
        customer client patient survivor refugee migrant immigrant prisoner inmate rabbi imam priest monk nun
        """
    )
    | TITLED
)
"""People and bodies, singular."""

DOCUMENTS = WORKS | words(
    "statement resolution treaty agreement act bill law document record video ad website site transcript guidance "
    "guideline guidelines manual handbook"
)
"""Texts that speak for a body or an author."""


def is_speaker(noun: str) -> bool:
    """Whether a noun, as it ends a phrase, can be one who speaks (or a text that does)."""
    return is_body(noun) or bool(forms_of(noun) & DOCUMENTS)


def is_body(noun: str) -> bool:
    """Whether a noun, as it ends a phrase, means people or a body of them."""
    return bool(forms_of(noun) & SPEAKERS)


def forms_of(noun: str) -> set[str]:
    """A noun, what it is the plural of, and the last part of a compound."""
    singular = {noun.removesuffix("s"), noun.removesuffix("es"), noun.removesuffix("ies") + "y"}
    return {noun, *singular, *noun.split("-")[-1:]}


def is_plural_speaker(noun: str) -> bool:
    """Whether a noun means several who speak without an s ("media", "staff", "majority")."""
    return noun in _COLLECTIVE


_COLLECTIVE = words("media press public staff majority minority elite crew team police people men women children")
