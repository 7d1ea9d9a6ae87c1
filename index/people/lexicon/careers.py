"""Kinds of work that the nouns of roles tell; only plainly distant kinds keep two bearers of one name apart."""

from __future__ import annotations

PUBLIC_OFFICES = frozenset(
    "president premier chancellor minister secretary ambassador senator governor mayor king queen prince "
    "emperor pope chairman chairwoman commissioner lawmaker legislator congressman congresswoman representative "
    "undersecretary secretary-general director-general general admiral spokesman spokeswoman spokesperson envoy "
    "president-elect prime speaker".split()
)
LEARNED = frozenset(
    "professor researcher scholar fellow economist analyst academic lecturer historian sociologist jurist "
    "expert scientist dean rector director sinologist strategist".split()
)
BUSINESS = frozenset("ceo cfo coo executive banker investor entrepreneur founder manager shareholder owner".split())
ELSEWHERE = frozenset(
    "actor actress singer musician footballer striker goalkeeper player athlete coach swimmer boxer farmer "
    "fisherman nurse driver baker chef cook painter sculptor dancer carpenter plumber waiter miner soldier "
    "student pupil pensioner drummer guitarist comedian novelist poet designer model jockey cyclist".split()
)
