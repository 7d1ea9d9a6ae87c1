"""Which spellings meet: text and request give the same terms."""

from __future__ import annotations

import pytest

from index.search.stopwords import STOP_WORDS
from index.search.tokens import term_places, tokens, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 %", "one per cent"),
        ("1 percent", "1%"),
        ("$372bn", "US$ 372 billion"),
        ("1,234 ferries", "1234 ferry"),
        ("the 1980s", "1980"),
        ("twelve nations", "12 nation"),
        ("Duchâtel’s", "duchatel"),
        ("Kōno", "KONO"),
        ("U.S. bases", "US base"),
        ("Japanese", "Japan's"),
        ("Sino-Russian", "China Russia"),
        ("blockades", "blockade"),
        ("ＦＯＩＰ", "foip"),
    ],
)
def test_spellings_that_mean_the_same_share_their_terms(one: str, other: str) -> None:
    assert set(tokens(other)) & set(tokens(one)) == set(tokens(other))


def test_a_compound_is_found_in_all_three_spellings() -> None:
    assert set(tokens("derisking")) <= set(tokens("de-risking"))
    assert set(tokens("de risking")) <= set(tokens("de-risking"))


def test_characters_go_by_pairs_and_beside_latin_words() -> None:
    assert tokens("supply chains 供应链 (供应)") == ["suppli", "chain", "供应", "应链", "供应"]


def test_stop_words_carry_nothing_but_a_country_is_no_pronoun() -> None:
    assert len(STOP_WORDS) > 170
    assert tokens("what is it that they want of us") == ["want"]
    assert tokens("the US navy") == ["usa", "navi"]


def test_places_are_those_of_the_whole_text() -> None:
    text = "The Japanese fleet, twelve ships strong, met Duchâtel's pilots off the Dutch shores of Japan."
    terms = [t for token in words(text) for t in token.terms]
    for term in set(terms):
        assert term_places(text, frozenset((term,))) == [(n, t) for n, t in enumerate(terms) if t == term]


def test_any_text_has_tokens_without_an_error() -> None:
    for text in ("", "-", "'", "\ud800", "a" * 10_000, "🙂🙂", "%", "$", "é́́", "1.2.3,4,5", "x-" * 500):
        assert all(isinstance(t, str) and t and " " not in t for t in tokens(text))
