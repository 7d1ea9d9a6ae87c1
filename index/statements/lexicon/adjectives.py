"""Adjectives that tell a view: "is convinced that …", "are wary of …"."""

from __future__ import annotations

from index.statements.lexicon.words import words

WITH_THAT: dict[str, str] = {
    adjective: polarity
    for polarity, text in (
        (
            "asserted",
            """
            convinced confident certain sure aware adamant worried concerned afraid fearful hopeful optimistic
            pessimistic insistent persuaded satisfied alarmed disappointed surprised determined unanimous
            mindful conscious proud glad pleased sorry anxious nervous clear explicit
            """,
        ),
        ("doubted", "unsure uncertain doubtful sceptical skeptical unconvinced undecided"),
        ("denied", "unaware"),
    )
    for adjective in text.split()
}
"""Adjective before "that" or "whether" -> how the content stands to its holder."""

WITH_OBJECT: dict[str, frozenset[str]] = {
    "critical": words("of"),
    "wary": words("of"),
    "afraid": words("of"),
    "fearful": words("of"),
    "supportive": words("of"),
    "dismissive": words("of"),
    "sceptical": words("of about"),
    "skeptical": words("of about"),
    "proud": words("of"),
    "concerned": words("about over at by"),
    "worried": words("about over by"),
    "alarmed": words("about at by over"),
    "optimistic": words("about"),
    "pessimistic": words("about"),
    "opposed": words("to"),
    "unhappy": words("about with"),
    "dissatisfied": words("with"),
    "outspoken": words("about on"),
    "vocal": words("about on in"),
}
"""Adjective -> prepositions that lead in what the view is about."""
