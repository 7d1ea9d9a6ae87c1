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
    "fraktionschef senator gouverneur general oberst kapitan kommandeur admiral rektor dekan intendant pfarrer "
    "bischof papst vertreter beauftragter verteidiger gutachter"
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
    "trainerin spieler spielerin landrat landratin ehefrau ehemann spezialist okologe analyst manager "
    "promoter kritiker "
    "kandidat mediziner biologe physiker chemiker psychologe philosoph theologe meteorologe klimaforscher ingenieur "
    "architekt dirigent sanger schauspieler fotograf pilot bauer landwirt koordinator koordinatorin".split()
)

# For one man or woman, besides offices and callings.
MEN = frozenset(
    "mann junge bruder vater sohn freund nachbar fahrer tater angreifer zeuge soldat bewohner anwohner besucher kunde "
    "kollege bursche greis rentner reisender passagier priester offizier verkaufer wirt handwerker schaffner fischer "
    "seemann matrose".split()
)
WOMEN = frozenset("frau schwester mutter tochter freundin nachbarin zeugin soldatin kundin kollegin wirtin".split())

SPEAKING = frozenset(
    f"{stem}{end}"
    for stem in (
        "sag erklar mein beton erzahl erlauter warn kritisier frag erganz versicher glaub behaupt urteil "
        "erinner verlang "
        "mahn verteidig bestatig beteuer klag lob twitter begrund forder vermut schatz hoff befurcht prognostizier "
        "resumier konstatier bekraftig beklag bedauer schilder außer entgegn erwider antwort bericht "
        "dementier".split()
    )
    for end in ("t", "te", "et", "ete")
) | frozenset(
    "schreibt schrieb spricht sprach findet fand teilt teilte raumt raumte fugt fugte kundigt kundigte "
    "bestreitet bestritt "
    "erwartet erwartete empfiehlt empfahl unterstreicht unterstrich weist wies pladiert pladierte appelliert "
    "appellierte "
    "außert außerte aussert ausserte".split()
)

ARTICLES = frozenset("der die das ein eine".split())

SHORT = frozenset("arzt anwalt autor jurist richter leiter gast gaste rat mitglied student spieler".split())
"""Offices that end other words by chance."""

# What the names of bodies end with, folded.
BODIES = tuple(
    "regierung ministerium kommission gericht gerichtshof partei behorde amt verband verein gewerkschaft "
    "fraktion parlament "
    "bundestag bundesrat landtag senat kammer institut universitat hochschule stiftung bank agentur polizei "
    "staatsanwaltschaft ausschuss konzern unternehmen gesellschaft bund union kirche bundnis allianz zentrale "
    "akademie zentrum "
    "verwaltung kanzlei feuerwehr bundeswehr opposition koalition redaktion organisation vereinigung initiative gmbh "
    "kabinett magistrat krankenkasse klinik klinikum sender verlag stadtrat gemeinderat nationalrat "
    "aufsichtsrat zentralrat betriebsrat sicherheitsrat ethikrat presserat".split()
)

# Texts that tell something, folded, by their article.
TEXTS = {
    "die": (
        "schatzung",
        "studie",
        "umfrage",
        "untersuchung",
        "erhebung",
        "statistik",
        "analyse",
        "zahlung",
        "auswertung",
    ),
    "der": ("bericht", "artikel", "brief", "entwurf", "vertrag", "beschluss"),
    "das": ("gutachten", "papier", "dokument", "urteil", "gesetz", "protokoll"),
}

FEMALE = frozenset(
    "agnes alexandra alice alina andrea angela angelika anja anke anna anne annegret annalena annette antje "
    "astrid barbara "
    "beate bettina birgit brigitte britta carmen carolin caroline charlotte christa christiane christina "
    "christine clara "
    "claudia cornelia dagmar daniela diana doris dorothea elena elisabeth elke ellen emilia emma erika esther eva "
    "franziska frauke friederike gabriele gerda gisela gudrun hanna hannah heike helena helga henrike ida "
    "ilse ina ines "
    "inge ingrid irene iris jana janine jasmin jennifer jessica johanna judith julia juliane jutta karin "
    "karla karoline "
    "katharina kathrin katja katrin kerstin kirsten klara kristina laura lea lena lina linda lisa luise maja manuela "
    "margarete margit maria marianne marie marina marion marlene martina maya melanie melissa mia michaela "
    "miriam monika "
    "nadine nancy natalie natascha nicole nina nora olga petra pia ramona rebecca regina renate rita rosa "
    "ruth sabine "
    "sabrina sandra sara sarah sibylle silke silvia simone sofia sonja sophia sophie stefanie stephanie "
    "steffi susanne "
    "svenja tamara tanja tatjana teresa theresa tina ulla ulrike ursula ute valentina vanessa vera verena veronika "
    "victoria viola yvonne".split()
)
MALE = frozenset(
    "achim adrian albert alexander alfred alois andreas anton armin arne arnold arthur august axel ben "
    "benedikt benjamin "
    "bernd bernhard bjorn bodo boris bruno carl carsten christian christof christoph claus clemens cornelius "
    "daniel david "
    "dennis detlef dieter dietmar dirk dominik eberhard eckart edgar eduard egon emil erich erik ernst erwin "
    "eugen fabian "
    "felix ferdinand florian frank franz friedrich fritz georg gerald gerd gerhard gregor guido gunter gustav "
    "hannes hans "
    "harald hartmut heiko heiner heinrich heinz helge helmut henning herbert hermann holger horst hubert "
    "hubertus ingo jakob "
    "jan jens joachim jochen johann johannes jonas jorg josef jost jurgen kai karl karsten kevin klaus knut konrad "
    "konstantin kurt lars leo leon leonard lothar ludger ludwig lukas lutz malte manfred manuel marc marcel "
    "marco marcus "
    "mario markus martin mathias matthias max maximilian michael mirko moritz nico niels nikolaus nils "
    "norbert olaf oliver "
    "oskar otto patrick paul peter philipp rainer ralf ralph reiner reinhard reinhold rene richard robert "
    "roland rolf "
    "roman rudiger rudolf sascha sebastian siegfried sigmar silvio simon stefan steffen stephan sven theo "
    "theodor thilo "
    "thomas thorsten till tilman tim timo tobias tom torsten udo uli ulrich uwe valentin viktor volker walter werner "
    "wilhelm willi wolfgang wolfram".split()
)
"""Given names that are of one gender."""

# Behind these a word is a noun: "der Brief", "im Haus", "zum Fest".
BEFORE_NOUNS = frozenset(
    "der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans kein keine "
    "keinen diese dieser "
    "dieses diesen diesem ihr ihre ihren ihrer sein seine seinen seiner unser unsere mehr viele viel".split()
)
NOUN_ENDINGS = (
    "ung ungen heit heiten keit keiten schaft schaften tion tionen tat taten ismus nis nisse ment mente thema "
    "jahr tag "
    "woche monat stadt land recht gesetz politik partei"
).split()
"""Folded endings of nouns that no family name has."""

# Words that open a sentence with a capital and are no part of a name behind them.
OPENERS = BEFORE_NOUNS | frozenset(
    "und aber doch auch mit auf bis nach aus in an bei von vor unter fur durch gegen ohne seit laut wie wenn "
    "als so da dort "
    "hier nun nur noch schon er sie es wir ich uns sich dann was wer wo warum weil dass ob am bereits neben "
    "trotz wegen "
    "wahrend zwischen hinter dabei dagegen zudem rund etwa viele einige mehrere alle auch sehr ihren ihrem "
    "nicht".split()
)
CALENDAR = frozenset(
    "januar februar marz april juni juli august september oktober november dezember montag dienstag mittwoch "
    "donnerstag "
    "freitag samstag sonnabend sonntag anfang ende mitte".split()
)

# What opens a compound that names one body by itself, and nouns that an adjective makes no name of.
KNOWN = (
    "bund",
    "eu-",
    "un-",
    "uno-",
    "us-",
    "nato-",
    "welt",
    "spd-",
    "cdu-",
    "csu-",
    "fdp-",
    "afd-",
    "grunen-",
    "ovp-",
    "fpo-",
)
COMMON = (
    "unternehmen",
    "konzern",
    "organisation",
    "gesellschaft",
    "redaktion",
    "sender",
    "initiative",
    "union",
    "bund",
)
