"""German verbs that report: their forms, the particle or words behind them, and what they make of what is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from index.model import Polarity


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of saying or thinking; `behind` closes its clause ("teilte … mit", "zeigte sich … überzeugt")."""

    polarity: Polarity = "asserted"
    behind: str = ""
    thinks: bool = False
    only_quotes: bool = False


_UNPREFIXED = ("be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "wieder", "wider", "unter", "schluss")


def _weak(stem: str) -> tuple[tuple[str, ...], str]:
    """The finite forms of a regular verb, and its participle: "sag" → sagt, sagen, sagte, sagten; gesagt."""
    joined = f"{stem}e" if stem.endswith(("t", "d", "gn", "chn")) else stem
    plural = f"{stem}n" if stem.endswith(("er", "el")) else f"{stem}en"
    part = f"{joined}t" if stem.startswith(_UNPREFIXED) or stem.endswith("ier") else f"ge{joined}t"
    return (f"{joined}t", plural, f"{joined}te", f"{joined}ten"), part


_SAY = (
    "sag erklär beton erzähl bericht erläuter ergänz versicher behaupt urteil bestätig beteuer klag schilder äußer "
    "antwort entgegn erwider wiederhol verkünd twitter begründ argumentier formulier kommentier kritisier bemängel "
    "monier warn erinner prognostizier resümier bilanzier präzisier signalisier konstatier bekräftig beklag bedauer "
    "lob würdig rechtfertig folger schlussfolger meld mutmaß konter prophezei poch"
).split()
_THINK = "mein glaub vermut schätz erwart hoff fürcht befürcht".split()
_DEMAND = "forder verlang mahn appellier dräng plädier wünsch".split()

# third person singular and plural now, singular and plural then, participle
_STRONG = {
    "asserted": (
        "schreibt schreiben schrieb schrieben geschrieben; "
        "unterstreicht unterstreichen unterstrich unterstrichen unterstrichen; gesteht gestehen gestand gestanden "
        "gestanden; verspricht versprechen versprach versprachen versprochen; beschreibt beschreiben beschrieb "
        "beschrieben beschrieben; ruft rufen rief riefen gerufen"
    ),
    "thinks": "findet finden fand fanden -; denkt denken dachte dachten gedacht",
    "denied": "bestreitet bestreiten bestritt bestritten bestritten",
    "demand": "empfiehlt empfehlen empfahl empfahlen empfohlen; rät raten riet rieten geraten",
}

# finite forms, the words that close the clause (several by bars), the participle clause ("mitgeteilt")
_SEPARABLE: dict[Polarity, str] = {
    "asserted": """
        teilt teilen teilte teilten: mit: mitgeteilt
        gibt geben gab gaben: an|bekannt|zu|zu bedenken|zu verstehen|zu protokoll: angegeben|bekanntgegeben|zugegeben
        gibt geben gab gaben: sich überzeugt|sich optimistisch|sich zuversichtlich|sich sicher:
        fügt fügen fügte fügten: hinzu|an: hinzugefügt
        kündigt kündigen kündigte kündigten: an: angekündigt
        stellt stellen stellte stellten: klar|fest: klargestellt|festgestellt
        hebt heben hob hoben: hervor: hervorgehoben
        führt führen führte führten: aus: ausgeführt
        legt legen legte legten: dar|nach: dargelegt
        merkt merken merkte merkten: an: angemerkt
        wendet wenden wandte wandten: ein: eingewandt
        räumt räumen räumte räumten: ein: eingeräumt
        wirft werfen warf warfen: vor: vorgeworfen
        weist weisen wies wiesen: darauf hin|hin: darauf hingewiesen|hingewiesen
        verweist verweisen verwies verwiesen: darauf:
        deutet deuten deutete deuteten: an: angedeutet
        hält halten hielt hielten: fest|entgegen|dagegen: festgehalten|entgegengehalten
        macht machen machte machten: deutlich|klar|geltend: deutlich gemacht|klargemacht|geltend gemacht
        lässt lassen ließ ließen: wissen|verlauten|durchblicken:
        pflichtet pflichten pflichtete pflichteten: bei: beigepflichtet
        beschwert beschweren beschwerte beschwerten: sich|sich darüber:
        zeigt zeigen zeigte zeigten: sich überzeugt|sich optimistisch|sich zuversichtlich|sich sicher|sich besorgt:
        zeigt zeigen zeigte zeigten: sich enttäuscht|sich erfreut|sich davon überzeugt:
    """,
    "demand": """
        mahnt mahnen mahnte mahnten: an: angemahnt
        ruft rufen rief riefen: auf|dazu auf: aufgerufen
        fordert fordern forderte forderten: auf|dazu auf: aufgefordert
        spricht sprechen sprach sprachen: sich dafür aus:
        setzt setzen setzte setzten: sich dafür ein:
        bittet bitten bat baten: darum: darum gebeten
    """,
    "denied": """
        weist weisen wies wiesen: zurück|von sich: zurückgewiesen|von sich gewiesen
        schließt schließen schloss schlossen: aus: ausgeschlossen
        streitet streiten stritt stritten: ab: abgestritten
        spricht sprechen sprach sprachen: sich dagegen aus:
    """,
    "doubted": """
        hält halten hielt hielten: es für ausgeschlossen|für unwahrscheinlich|für fraglich|für zweifelhaft:
        zieht ziehen zog zogen: in zweifel: in zweifel gezogen
        zweifelt zweifeln zweifelte zweifelten: daran:
    """,
    "possible": """
        hält halten hielt hielten: für möglich|für denkbar|es für wahrscheinlich|für nicht ausgeschlossen:
        schließt schließen schloss schlossen: nicht aus: nicht ausgeschlossen
    """,
    "question": "will wollen wollte wollten: wissen:",
}
_VIEWS = "der meinung|der ansicht|der auffassung|der überzeugung|überzeugt|davon überzeugt|sicher|sich sicher"
_HELD = "die meinung|die ansicht|die auffassung|die überzeugung|die these"
_UTTERED = "die hoffnung|die sorge|die erwartung|die befürchtung|die überzeugung|die ansicht|die vermutung"
_THOUGHT = f"""
    geht gehen ging gingen: davon aus: davon ausgegangen
    rechnet rechnen rechnete rechneten: damit:
    ist sind war waren: {_VIEWS}:
    vertritt vertreten vertrat vertraten: {_HELD}:
    äußert äußern äußerte äußerten: {_UTTERED}:
"""

_PARTICLES = frozenset("mit an bekannt zu hinzu klar fest hervor aus dar ein hin zurück".split())
FINITE: dict[str, list[Verb]] = {}
PARTICIPLES: dict[str, Verb] = {}


def _add(forms: Iterable[str], participle: str, verb: Verb) -> None:
    for form in forms:
        FINITE.setdefault(form, []).append(verb)
    if participle not in ("", "-"):
        PARTICIPLES.setdefault(participle, verb)


def _add_separable(lines: str, polarity: Polarity, thinks: bool = False) -> None:
    for line in filter(None, map(str.strip, lines.splitlines())):
        forms, behind, participles = (part.strip() for part in line.split(":"))
        for words in behind.split("|"):
            _add(forms.split(), "", Verb(polarity, words, thinks))
            if " " not in words and words in _PARTICLES:
                _add((f"{words}{form}" for form in forms.split()), "", Verb(polarity, thinks=thinks))
        for participle in participles.split("|"):
            _add((), participle, Verb(polarity, thinks=thinks))


for _stems, _verb in (
    (_SAY, Verb()), (_THINK, Verb(thinks=True)), (_DEMAND, Verb("demand")), (["bezweifel"], Verb("doubted")),
    (["dementier", "leugn", "vernein"], Verb("denied")), (["frag"], Verb("question")),
):  # fmt: skip
    for _stem in _stems:
        _add(*_weak(_stem), _verb)
for _group, _verb in (
    ("asserted", Verb()), ("thinks", Verb(thinks=True)), ("denied", Verb("denied")), ("demand", Verb("demand"))
):  # fmt: skip
    for _line in _STRONG[_group].split(";"):
        *_forms, _participle = _line.split()
        _add(tuple(_forms), _participle, _verb)
for _polarity, _lines in _SEPARABLE.items():
    _add_separable(_lines, _polarity)
_add_separable(_THOUGHT, "asserted", thinks=True)

REPORTING = frozenset(f"{_stem}e" for _stem in (*_SAY, *_THINK, *_DEMAND))
"""Their present subjunctive: "sie bedauere, dass …"."""
_add(
    "spricht sprechen sprach sprachen nennt nennen nannte nannten bezeichnet bezeichnen bezeichnete "
    "bezeichneten".split(),
    "",
    Verb(only_quotes=True),
)
HAVE = frozenset("hat haben hatte hatten".split())
