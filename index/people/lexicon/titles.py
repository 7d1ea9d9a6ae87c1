"""Words that stand before a name and make it a person's, and those that may stand before them."""

from __future__ import annotations

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur herr frau don doña señor "
    "señora rev reverend father fr sister brother rabbi imam ayatollah sheikh hon honorable".split()
)

OFFICES = frozenset(
    "president premier chancellor minister secretary ambassador senator congressman congresswoman "
    "congressperson representative rep sen gov governor mayor judge justice general gen lieutenant lt colonel "
    "col major maj captain capt admiral adm sergeant sgt commander marshal king queen prince princess emperor "
    "empress pope archbishop bishop cardinal chairman chairwoman chairperson chair director spokesman "
    "spokeswoman spokesperson speaker commissioner counsel attorney advisor adviser economist analyst scholar "
    "researcher historian journalist correspondent columnist lawmaker legislator deputy fellow lecturer reader "
    "envoy councillor councilor councilman councilwoman delegate undersecretary sheriff officer ceo cfo cto coo "
    "chief professor prof doctor editor author diplomat strategist negotiator activist lawyer novelist poet "
    "philosopher executive founder co-founder leader treasurer president-elect secretary-general "
    "director-general vice-president vice-chairman vice-minister vice-premier co-chair co-chairman inspector "
    "superintendent detective comptroller baron baroness count countess duke duchess sultan emir politician "
    "dictator tsar czar coordinator".split()
)

# May stand inside a title before its last word: "Deputy Prime Minister", "Senior Research Fellow".
BEFORE_OFFICE = frozenset(
    "vice deputy assistant associate prime first foreign defense defence finance interior home trade senior "
    "junior acting former ex then late chief executive managing national security under permanent special lead "
    "principal attorney international general secretary cabinet crown research visiting independent ruling "
    "opposition party parliamentary state federal supreme interim outgoing incoming retired emeritus "
    "distinguished adjunct lieutenant brigadier major rear majority minority joint staff economy justice health "
    "education environment agriculture energy transport industry labor labour treasury house senate policy "
    "political senator representative board press".split()
)

# A body or a country that may stand before an office: "Home Secretary", "Treasury Secretary".
SUFFIXES = frozenset("jr sr ii iii iv phd md esq".split())

PARTICLES = frozenset(
    "de da do dos das del della der den di du van von vom zu zur la le lo el al bin ibn ben bint ter ten y e af "
    "av".split()
)
