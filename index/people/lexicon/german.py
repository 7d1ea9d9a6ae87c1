"""German words about people, folded: offices and callings, verbs of saying, articles."""

from __future__ import annotations

_MINISTERS = (
    "innen aussen finanz wirtschafts justiz verteidigungs gesundheits umwelt verkehrs arbeits bildungs kultur "
    "landwirtschafts sozial familien bau energie premier staats europa wissenschafts"
).split()

# Before a name: "Innenminister Jan Roe", "Sprecherin Jana Roe"; each with its feminine.
_BEFORE = (
    "minister prasident kanzler burgermeister oberburgermeister staatssekretar sprecher regierungssprecher "
    "pressesprecher botschafter kommissar richter direktor prasidiumsmitglied generalsekretar parteichef "
    "fraktionschef senator gouverneur"
).split()
OFFICES = frozenset(f"{w}{end}" for w in (*_BEFORE, *(f"{m}minister" for m in _MINISTERS)) for end in ("", "in"))

ROLES = OFFICES | frozenset(
    "abgeordneter abgeordnete vorsitzender vorsitzende beamter beamte leiter leiterin chef chefin politiker "
    "politikerin journalist journalistin reporter reporterin blogger bloggerin autor autorin schriftsteller "
    "schriftstellerin student studentin schuler schulerin lehrer lehrerin professorin forscher forscherin "
    "wissenschaftler wissenschaftlerin experte expertin okonom okonomin historiker historikerin anwalt anwaltin "
    "jurist juristin arzt arztin unternehmer unternehmerin grunder grunderin geschaftsfuhrer geschaftsfuhrerin "
    "mitarbeiter mitarbeiterin polizist polizistin aktivist aktivistin mitglied berater beraterin soziologe "
    "soziologin politologe politologin kunstler kunstlerin musiker musikerin regisseur regisseurin trainer "
    "trainerin spieler spielerin landrat landratin".split()
)

SPEAKING = frozenset(
    "sagt sagte erklart erklarte meint meinte betont betonte schreibt schrieb erzahlt erzahlte berichtet berichtete "
    "erlautert erlauterte warnt warnte fordert forderte kritisiert kritisierte fragt fragte antwortet antwortete "
    "erganzt erganzte versichert versicherte glaubt glaubte findet fand behauptet behauptete urteilt urteilte "
    "erinnert erinnerte verlangt verlangte mahnt mahnte verteidigt verteidigte bestatigt bestatigte beteuert "
    "beteuerte klagt klagte lobt lobte twittert twitterte begrundet begrundete spricht sprach".split()
)

ARTICLES = frozenset("der die das ein eine".split())
