"""Words of which the benchmarks' papers are made."""

from __future__ import annotations

STARTS = (
    "Ard", "Bel", "Cor", "Dra", "Els", "Fen", "Gar", "Hol", "Ist", "Jor", "Kel", "Lor", "Mar", "Nor", "Orl", "Pel",
    "Quin", "Ros", "Sar", "Tol", "Ulm", "Vel", "Wen", "Yar", "Zel", "Bram", "Thel", "Osk", "Ilm", "Ketz",
)  # fmt: skip
ENDS = (
    "ovia", "wick", "stad", "more", "ander", "enko", "holm", "ish", "burn", "etti", "oway", "und", "leigh", "ova",
    "arsen", "imov", "ard", "eth", "ingham", "osa", "ur", "ini", "by", "gate", "ovic", "mund", "iel", "ora", "ax",
    "en",
)  # fmt: skip
GIVEN = (
    "Ilse", "Bram", "Marta", "Oskar", "Nadia", "Tomas", "Greta", "Pavel", "Lena", "Viktor", "Ada", "Hugo", "Mirela",
    "Anton", "Sofia", "Emil", "Clara", "Jonas", "Irene", "Felix", "Dora", "Leon", "Paula", "Karl", "Nina", "Ivan",
    "Agnes", "Rolf", "Tessa", "Milan", "Edith", "Simon", "Vera", "Boris", "Hanna", "Arne", "Judit", "Theo", "Rosa",
)  # fmt: skip
OFFICES = (
    "mayor", "minister of trade", "director of the port authority", "professor of economics at the University",
    "spokesman for the council", "chief negotiator", "deputy governor", "senator", "ambassador",
    "head of the statistics office", "chairwoman of the farmers' union", "adviser to the government",
    "former finance minister", "judge at the high court",
)  # fmt: skip
ADJECTIVES = (
    "new", "old", "northern", "southern", "costly", "modest", "sudden", "lasting", "common", "foreign", "local",
    "public", "private", "regional", "maritime", "industrial", "rural", "urban", "annual", "early", "late",
    "partial", "joint", "second", "present", "recent", "narrow", "broad", "weak", "strong", "digital", "fiscal",
    "legal", "informal", "bilateral", "temporary", "planned", "growing", "shrinking", "neglected", "disputed",
    "amended", "unpopular", "secret",
)  # fmt: skip
NOUNS = (
    "treaty", "budget", "harbour", "tariff", "subsidy", "election", "railway", "border", "currency", "fleet",
    "pension", "reform", "market", "coalition", "parliament", "survey", "investment", "contract", "dispute",
    "embargo", "forecast", "harvest", "committee", "licence", "migration", "inflation", "fishery", "pipeline",
    "reserve", "tax", "wage", "union", "school", "hospital", "regulator", "auction", "grid", "quota", "loan",
    "bond", "debt", "summit", "ceasefire", "charter", "court", "ruling", "statute", "province", "ministry",
    "census", "strategy", "partnership", "supply chain", "power plant", "trade deficit", "water board",
    "customs office", "labour force", "housing programme", "climate plan", "research agency", "export ban",
    "peace process", "price ceiling", "growth rate", "land register", "crisis fund", "data law", "port fee",
)  # fmt: skip
ACTIONS = (
    "weakens", "strengthens", "has delayed", "will replace", "has outgrown", "depends on", "threatens", "supports",
    "cannot replace", "has doubled", "reduced", "ended", "follows", "shaped", "undermines", "does not affect",
    "has divided", "protects", "burdens", "financed", "may outlast", "should precede", "has reopened", "exceeded",
    "governs", "resembles", "contradicts", "outweighs", "failed to secure", "must take account of",
    "is more urgent than", "owes much to",
)  # fmt: skip
MANNERS = (
    "in the long run", "in most districts", "at little cost", "for a second year", "without any public debate",
    "despite the warnings of experts", "in every coastal town", "under the present rules",
    "for the first time since the war", "at the expense of the small firms", "as the auditors had expected",
    "more than before", "in practice", "on paper", "within a decade", "with the consent of the provinces",
    "at a price that few can pay", "in spite of the drought",
)  # fmt: skip
LINKS = (
    "because", "although", "while", "so that", "even if", "whereas", "unless", "since", "and", "but", "before",
)  # fmt: skip
REPORTS = (
    "said", "argued", "warned", "explained", "noted", "insisted", "wrote", "claimed", "added", "told reporters",
    "stressed", "acknowledged", "announced", "maintained", "concluded", "pointed out", "complained", "suggested",
    "predicted",
)  # fmt: skip
THOUGHTS = (
    "believes", "doubts", "fears", "expects", "denies", "hopes", "thinks", "is convinced", "assumes",
    "rejects the idea",
)  # fmt: skip
FIRST = (
    "We argue that", "I believe that", "This paper shows that", "In our view,", "The evidence suggests that",
    "It follows that", "We therefore conclude that", "Our data show that", "In short,", "To be sure,",
)  # fmt: skip
