"""Citations, ready to paste: whose family name comes first or last, bodies, what is not known, translations."""

from __future__ import annotations

import pytest

from commands.bylines import inverted
from commands.cite import Citations, cite
from index.evidence import Evidence, WorkRef


def cited(
    *authors: str, date: str | None = "2021-03-04", url: str | None = None, caution: str | None = None,
    translators: tuple[str, ...] = (),
) -> Citations:  # fmt: skip
    work = WorkRef("1-1", "Salt Roads", authors, "Tarn Press", date, url)
    return cite(Evidence("x", "salt.md", ((0, 1),), work, None, "passage", caution=caution), translators)


@pytest.mark.parametrize(
    ("name", "turned"),
    [
        ("Milena Orsak", ("Orsak", "Milena")), ("Xu Mei", ("Xu", "Mei")), ("Yamaguchi Ren", ("Yamaguchi", "Ren")),
        ("Ren Yamaguchi", ("Yamaguchi", "Ren")), ("Park Geun-hye", ("Park", "Geun-hye")),
        ("LOU Jinhai", ("LOU", "Jinhai")),
        ("Orsak, Milena", ("Orsak", "Milena")), ("Jean-Luc van der Meer", ("van der Meer", "Jean-Luc")),
        ("Robert S. Tull, III", ("Tull", "Robert S.", "III")), ("Robert Tull Jr.", ("Tull", "Robert", "Jr.")),
        ("Lindmark Institute", None), ("Ministry of Salt, Ardovia", None), ("Madrigal", None), ("", None),
    ],
)  # fmt: skip
def test_the_family_name_is_known_wherever_it_stands(name: str, turned: tuple[str, ...] | None) -> None:
    assert inverted(name) == turned


def test_apa_turns_persons_round_and_leaves_bodies() -> None:
    assert cited("Xu Mei").apa == "Xu, M. (2021, March 4). Salt Roads. Tarn Press."
    assert cited("Jean-Luc van der Meer", "Xu Mei").apa.startswith("van der Meer, J.-L., & Xu, M. (2021")
    assert cited("Milena Orsak", "Xu Mei", "Ren Yamaguchi").apa.startswith("Orsak, M., Xu, M., & Yamaguchi, R. (")
    assert cited("Robert S. Tull, III").apa.startswith("Tull, R. S., III (2021")
    assert cited("Lindmark Institute").apa == "Lindmark Institute (2021, March 4). Salt Roads. Tarn Press."
    assert cited("Tarn Press").apa == "Tarn Press (2021, March 4). Salt Roads."
    assert cited("Lindmark Institute", "Tarn Press").apa.startswith("Lindmark Institute & Tarn Press (")


def test_chicago_names_authors_as_they_are_called() -> None:
    assert cited("Xu Mei").chicago == "Xu Mei, “Salt Roads,” Tarn Press, March 4, 2021."
    assert cited("Xu Mei", "Milena Orsak", "Ren Yamaguchi").chicago.startswith(
        "Xu Mei, Milena Orsak, and Ren Yamaguchi, “"
    )
    assert cited("Xu Mei", "Milena Orsak", "Ren Yamaguchi", "Ilse Marant").chicago.startswith("Xu Mei et al., “")


def test_bibtex_tells_family_names_and_keeps_bodies_whole() -> None:
    found = cited("Xu Mei", "Robert S. Tull, III", "Institute of Salt & Trade").bibtex
    assert r"author = {Xu, Mei and Tull, III, Robert S. and {Institute of Salt \& Trade}}" in found
    assert found.startswith("@misc{xu2021salt,")


def test_without_an_author_the_title_comes_first() -> None:
    found = cited(url="https://tarn.example/salt")
    assert found.apa == "Salt Roads (2021, March 4). Tarn Press. https://tarn.example/salt"
    assert found.chicago == "“Salt Roads,” Tarn Press, March 4, 2021, https://tarn.example/salt."
    assert "author" not in found.bibtex


def test_without_a_date_there_is_none() -> None:
    found = cited("Xu Mei", date=None)
    assert found.apa == "Xu, M. (n.d.). Salt Roads. Tarn Press."
    assert found.chicago == "Xu Mei, “Salt Roads,” Tarn Press, n.d."
    assert "year" not in found.bibtex


@pytest.mark.parametrize(
    ("date", "apa", "chicago"), [("2021", "2021", "2021"), ("2021-03", "2021, March", "March 2021")]
)
def test_dates_are_as_precise_as_known(date: str, apa: str, chicago: str) -> None:
    found = cited("Xu Mei", date=date)
    assert f"({apa})." in found.apa
    assert found.chicago.endswith(f", {chicago}.")


def test_a_translation_says_so() -> None:
    found = cited("Xu Mei", translators=("Milena Orsak", "Ilse Marant"))
    assert "Salt Roads (M. Orsak & I. Marant, Trans.). Tarn Press" in found.apa
    assert "“Salt Roads,” trans. Milena Orsak and Ilse Marant, Tarn Press" in found.chicago
    assert "translator = {Orsak, Milena and Marant, Ilse}" in found.bibtex
    machine = cited("Xu Mei", caution="machine translation")
    assert "Salt Roads [Machine translation]." in machine.apa
    assert "“Salt Roads,” machine translation, Tarn Press" in machine.chicago
    assert "note = {machine translation}" in machine.bibtex
