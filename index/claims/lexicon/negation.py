"""Words that turn a statement round, and those that only look so."""

from __future__ import annotations

NEGATORS = frozenset(
    "not never no none nobody nothing neither nor without cannot hardly scarcely barely nowhere".split()
)
# Verbs and nouns that deny what follows them ("refused to sign", "failure of the talks").
DENIERS = frozenset(
    "refuse fail reject deny lack decline absence failure refusal unable unwilling reluctant stop cease refrain prevent"
    " avoid forbid prohibit invalidate".split()
)
# A negator followed by one of these denies nothing.
NO_NEGATION_BEFORE = frozenset("only just merely simply solely least doubt question wonder less fewer".split())
# A scope ends here.
CLAUSE_ENDS = frozenset({",", ";", ":", "—", "–", "(", ")", "but", "although", "though", "while", "whereas", "however"})

# What follows is held to be wrong ("it is an exaggeration to say that …").
DISAVOWALS = frozenset(
    "exaggeration exaggerated myth misconception fallacy premature mistaken false untrue wrong incorrect misleading"
    " baseless unfounded".split()
)
# The matter is only thought of: such words keep a source from saying that it is so.
HYPOTHETICAL = frozenset("would if whether unless".split())
# A claim with one of these asserts no fact either.
POSSIBLE = frozenset("can could may might".split())
# Where one part of a sentence ends and another begins, as far as supposition goes.
PART_STARTS = frozenset("that which who where after before when because since as while and".split())
