"""/check: what the library says for or against a claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields

from commands.answers import CheckAnswer, CheckedClaim, Difference, Finding, Verdict
from commands.request import Request
from index.claims.check import Judgement, check
from index.claims.checkable import uncheckable
from index.claims.claim import claims
from index.claims.weigh import Weighed
from index.evidence import Evidence
from index.library import Library

USAGE = "Write the claim behind the command: /check Trade between A and B was worth 3 billion dollars in 2021"
_SAID = {
    "supported": "the library supports it",
    "contradicted": "the library contradicts it",
    "mixed": "the sources disagree",
    "not_found": "not in the library",
}


def answer(library: Library, request: Request) -> CheckAnswer:
    """The answer to a /check request: every claim of the message, judged in turn."""
    told = [(claim, uncheckable(claim.text)) for claim in claims(request.input)]
    if not told:
        return CheckAnswer(command="check", input=request.input, notice=USAGE)
    judged = [check(library, claim) for claim, why in told if why is None]
    by_text = {j.claim.text: j for j in judged}
    documents = library.count()
    checked = tuple(_checked(claim.text, why, by_text.get(claim.text), documents) for claim, why in told)
    cautions = dict.fromkeys(c for j in judged for c in doubts(j))
    several = len(checked) > 1
    return CheckAnswer(
        command="check", input=request.input, verdict=overall([j.verdict for j in judged]),
        evidence=tuple(finding(w) for j in judged for w in j.carried or j.near), caution="; ".join(cautions) or None,
        notice=" ".join(f"“{c.text}”: {c.line}" if several else c.line for c in checked), claims=checked,
    )  # fmt: skip


def _checked(text: str, why_not: str | None, judgement: Judgement | None, documents: int) -> CheckedClaim:
    if judgement is None:
        return CheckedClaim(text, None, f"This cannot be checked: it is {why_not}.")
    return CheckedClaim(text, judgement.verdict, line(judgement, documents))


def overall(verdicts: Sequence[Verdict]) -> Verdict:
    """The verdict on all claims of a message together: as good as its worst."""
    worst: tuple[Verdict, ...] = ("contradicted", "mixed", "not_found", "supported")
    return next((v for v in worst if v in verdicts), "not_found")


def line(judgement: Judgement, documents: int) -> str:
    """The verdict in words: how it came about, what was searched, and what came nearest."""
    said = _SAID[judgement.verdict]
    head = f"{said[0].upper()}{said[1:]}{_slots(judgement.carried)}."
    counted = f"{documents} document{'' if documents == 1 else 's'}"
    searched = f"Searched {counted}, compared the {judgement.compared} sentences that fit best"
    if judgement.carried:
        return f"{head} {searched}."
    if not judgement.near:
        return f"{head} {searched}; none is near."
    near = judgement.near[0]
    return f"{head} {searched}; the nearest, in {near.source.evidence.file}, is not the same: {why(near)}."


def why(near: Weighed) -> str:
    if near.why:
        return near.why
    return "a machine translation alone contradicts nothing" if near.source.evidence.caution else "it says too little"


def _slots(carried: Iterable[Weighed]) -> str:
    """What differs, or what was allowed for: rounding, an inferred year."""
    differences = [f"“{d.claimed}” in the claim, “{d.source}” in the source" for w in carried for d in w.differences]
    notes = [note for w in carried for note in w.notes]
    return "".join(f": {text}" for text in ["; ".join(dict.fromkeys([*differences, *notes]))] if text)


def doubts(judgement: Judgement) -> list[str]:
    """What a reader must know before relying on the verdict."""
    supports = [w for w in judgement.carried if w.relation == "supports"]
    found = []
    if supports and all(w.source.evidence.caution for w in supports):
        found.append("the only support is a machine translation")
    if judgement.doubtful:
        found.append("a machine translation says otherwise")
    speakers = dict.fromkeys(_speaker(w) for w in supports)
    if supports and None not in speakers and judgement.claim.speaker is None:
        found.append(f"{' and '.join(str(s) for s in speakers)} {'says' if len(speakers) == 1 else 'say'} so")
    if any(w.said and w.said.polarity in {"possible", "doubted"} for w in supports):
        found.append("the source gives it as possible, not as certain")
    if any(w.said and w.said.via for w in supports):
        found.append("at second hand: one source reports what another said")
    return found


def _speaker(weighed: Weighed) -> str | None:
    """Whose words a source gives; of those who speak together all."""
    return " and ".join(one.name for one in weighed.said.speakers) or None if weighed.said else None


def finding(weighed: Weighed) -> Finding:
    """A compared sentence as evidence of the answer."""
    same = {f.name: getattr(weighed.source.evidence, f.name) for f in fields(Evidence)}
    if weighed.said:
        same |= {"speaker": weighed.said.speaker, "via": weighed.said.via, "role": weighed.said.role}
        same["co_speakers"] = weighed.said.co_speakers
    differences = tuple(Difference(d.kind, d.claimed, d.source) for d in weighed.differences)
    relation = "related" if weighed.relation == "none" else weighed.relation
    if relation == "related":
        differences = ()
    return Finding(**same, relation=relation, differences=differences)
