"""/check: what the library says for or against a claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from commands.answers import CheckAnswer, Difference, Finding, Verdict
from commands.request import Request
from index.claims.check import Judgement, check
from index.claims.checkable import uncheckable
from index.claims.claim import claims
from index.claims.weigh import Weighed
from index.evidence import Evidence
from index.library import Library

USAGE = "Write the claim behind the command: /check Trade between A and B was worth 3 billion dollars in 2021"


def answer(library: Library, request: Request) -> CheckAnswer:
    """The answer to a /check request: every claim of the message, judged in turn."""
    told = claims(request.input)
    if not told:
        return CheckAnswer(command="check", input=request.input, notice=USAGE)
    reasons = [(c, uncheckable(c.text)) for c in told]
    judged = [check(library, c) for c, why in reasons if why is None]
    notices = [f"“{c.text}” cannot be checked: it is {why}." for c, why in reasons if why]
    notices += [notice(j, several=len(told) > 1) for j in judged]
    evidence = tuple(finding(w) for j in judged for w in shown(j))
    return CheckAnswer(
        command="check", input=request.input, verdict=overall([j.verdict for j in judged]), evidence=evidence,
        caution=None, notice=" ".join(notices),
    )  # fmt: skip


def overall(verdicts: Sequence[Verdict]) -> Verdict:
    """The verdict on all claims of a message together: as good as its worst."""
    for verdict in ("contradicted", "mixed", "not_found", "supported"):
        if verdict in verdicts:
            return verdict
    return "not_found"


def shown(judgement: Judgement) -> tuple[Weighed, ...]:
    return judgement.carried or judgement.near[:2]


def notice(judgement: Judgement, *, several: bool) -> str:
    """What was searched and what came nearest, in one line."""
    head = f"“{judgement.claim.text}”: " if several else ""
    line = f"{head}{judgement.verdict.replace('_', ' ')}; {judgement.compared} sentences of the best passages compared."
    if judgement.near and not judgement.carried:
        line += f" Nearest: {judgement.near[0].source.evidence.file}, but {judgement.near[0].why}."
    return line


def finding(weighed: Weighed) -> Finding:
    same = {f.name: getattr(weighed.source.evidence, f.name) for f in fields(Evidence)}
    differences = tuple(Difference(d.kind, d.claimed, d.source) for d in weighed.differences)
    relation = weighed.relation if weighed.relation != "none" else "related"
    return Finding(**same, relation=relation, differences=differences)
