"""Terms under which a name is looked up, and those that whatever may be the same name shares."""

from __future__ import annotations

from index.people.gather import family_names
from index.people.keys import compared, shared, spelt_out, words
from index.text.lexicon.surnames import COMMON


def terms(name: str) -> frozenset[str]:
    """What a search finds a name by: its words, and all of them joined in any order (Loufang finds Lou Fang)."""
    return frozenset(words(name)) | _joined(name)


def link_terms(name: str) -> frozenset[str]:
    """What two spellings of one name share: joined words (=) or outer words (#); the family name of a full name (@)
    and a name that is a family name alone (~) meet in the word behind the sign.

    A common family name links nobody, so that nothing is looked up by it.
    """
    plain = spelt_out(name)
    return shared(name) | _family_terms(name) | (_family_terms(plain) if plain else frozenset())


def _family_terms(name: str) -> frozenset[str]:
    sign = "@" if len(compared(name)) > 1 else "~"
    return frozenset(f"{sign}{word}" for word in family_names(name) if word not in COMMON)


def _joined(name: str) -> frozenset[str]:
    return frozenset(term for term in shared(name) if term.startswith("="))
