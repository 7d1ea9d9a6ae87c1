"""Words that stand before a name and make it a person's, and those that may stand before them."""

from __future__ import annotations

from index.people.lexicon import german

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur herr frau don doña señor "
    "señora rev reverend father sister brother rabbi imam ayatollah sheikh hon honorable honourable excellency".split()
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
    "philosopher founder co-founder leader treasurer president-elect secretary-general director-general "
    "vice-president vice-chairman vice-minister vice-premier co-chair co-chairman inspector superintendent "
    "detective comptroller baron baroness count countess duke duchess sultan emir politician dictator tsar czar "
    "coordinator administrator prosecutor ombudsman ombudswoman rapporteur".split()
)

# May stand inside a title before its last word: "Deputy Prime Minister", "Senior Research Fellow".
BEFORE_OFFICE = frozenset(
    "executive vice deputy assistant associate prime first foreign defense defence finance interior home trade "
    "senior junior acting former ex then late chief managing national security under permanent special lead "
    "principal attorney international general secretary cabinet crown research visiting independent ruling "
    "opposition party parliamentary state federal supreme interim outgoing incoming retired emeritus "
    "distinguished adjunct lieutenant brigadier major rear majority minority joint staff economy justice health "
    "education environment agriculture energy transport industry labor labour treasury house senate policy "
    "political senator representative board press".split()
)

OFFICES |= frozenset(
    "prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundesprasident aussenminister "
    "aussenministerin ministerprasident ministerin premierminister generalsekretar prasidente ministre "
    "presidente ministro ministra canciller senador senadora gobernador alcalde".split()
)

OFFICES |= german.OFFICES

# Offices after which even a single unknown word is a name; behind others it must be a known family name.
TELLING = HONORIFICS | frozenset(
    "president premier chancellor minister secretary ambassador senator congressman congresswoman "
    "representative rep leader sen gov governor mayor king queen prince princess emperor pope chairman "
    "chairwoman general colonel admiral lieutenant sergeant captain commissioner secretary-general "
    "director-general president-elect congressperson prasident prasidentin kanzler kanzlerin bundeskanzler "
    "bundeskanzlerin presidente".split()
)

# Offices that one person at a time holds in a state, a town or a body: "the President" means one.
SOLE_OFFICES = frozenset(
    "president premier chancellor minister secretary governor mayor king queen prince princess emperor empress pope "
    "sultan emir tsar chairman chairwoman chairperson chair speaker commissioner counsel comptroller treasurer sheriff "
    "ombudsman ombudswoman ceo cfo cto coo director general secretary-general director-general".split()
)

# Words that make an office another one: a vice president is not "the president".
ANOTHER_OFFICE = frozenset(
    "vice deputy assistant associate acting under press prime attorney solicitor inspector surgeon adjutant shadow "
    "honorary senior junior brigadier major lieutenant crown co past permanent parliamentary private".split()
)

# Titles that are family names as well.
TITLES_AS_NAMES = frozenset("king prince duke marshal bishop pope baron cardinal judge reader count queen".split())

_PAST = ("then", "ex")  # "then-Senator Doe", "ex-President Roe"
OFFICES |= frozenset(f"{past}-{office}" for past in _PAST for office in OFFICES)
TELLING |= frozenset(f"{past}-{office}" for past in _PAST for office in TELLING)

SUFFIXES = frozenset("jr sr ii iii iv phd md esq".split())

# Words that a full stop shortens without ending the sentence.
ABBREVIATIONS = HONORIFICS | SUFFIXES | frozenset("gen lt col maj capt sgt gov rep sen hon st ft mt adm messrs".split())

PARTICLES = frozenset(
    "de da do dos das del della der den di du van von vom zu zur la le lo el al bin ibn ben bint ter ten y e af "
    "av ap ferch ould ó ní".split()
)
