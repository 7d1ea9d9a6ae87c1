"""Plural nouns for people who speak without names."""

from __future__ import annotations

GROUP_NOUNS = frozenset(
    "pundits operatives users elites staffers aides relatives friends neighbors neighbours parents fans dems "
    "teens seniors academics activists advisers advisors advocates allies ambassadors analysts authors "
    "authorities banks businesses campaigners citizens colleagues commentators commissioners companies "
    "conservatives counterparts critics delegates democrats demonstrators diplomats directors doctors drafters "
    "economists editors engineers executives experts farmers firms fishermen generals governments governors "
    "hawks historians industrialists insiders interlocutors investigators investors journalists judges jurists "
    "lawmakers lawyers leaders leftists legislators liberals lobbyists managers manufacturers mayors ministers "
    "nationalists negotiators nurses observers officers officials onlookers operators opponents optimists "
    "organisers organizers parliamentarians participants parties people pessimists physicians policymakers "
    "politicians pollsters professors prosecutors protesters publishers realists reformers regulators reporters "
    "republicans representatives residents respondents researchers scholars scientists senators settlers "
    "shareholders skeptics sceptics socialists sociologists soldiers sources specialists spokespeople "
    "strategists students supporters teachers thinkers traders trustees tories unions veterans victims "
    "villagers voices voters watchers witnesses women workers writers youths doves decision-makers "
    "policy-makers think-tanks sinologists proponents detractors".split()
)

QUANTIFIERS = frozenset(
    "some many most several other others few all both two three four five six certain various numerous "
    "mainstream leading prominent the these those such more one respective".split()
)

PUBLICS = ("public opinion", "official media", "state media", "the public", "civil society", "the media")
