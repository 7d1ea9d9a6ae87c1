"""Words that point back, and what they point with."""

from __future__ import annotations

PRONOUNS = frozenset({"it", "they", "its", "their"})
DETERMINERS = frozenset({"this", "that", "these", "those", "such", "the", "said"})
# Before one of the nouns below, these sum up what was said as a whole.
SUMMING = frozenset({"this", "these", "such"})
SUMS = frozenset(
    "discussion debate talk view opinion argument idea notion claim thinking proposal plan move step measure effort"
    " approach practice policy strategy tactic behaviour behavior trend tendency pattern attempt change".split()
)
# Words inside a noun phrase: "failure to prevent fraud".
INSIDE = frozenset({"to", "of", "and"})
# What leads up to a subject: "In June, the envoys …".
LEADS = frozenset(
    "in on at by for from with after before since during under despite as when while although though if"
    " yesterday today yet still thus moreover meanwhile finally second third".split()
)
