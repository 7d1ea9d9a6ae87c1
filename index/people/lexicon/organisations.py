"""Nouns that make a capitalised name the name of a body, and nouns of documents that speak."""

from __future__ import annotations

BODY_NOUNS = frozenset(
    "academy administration agency alliance army assembly associates association authority bank bar board "
    "bureau bundestag cabinet center centers centre centres chamber church club coalition college command "
    "commission committee company companies confederation conference congress consortium corporation corp "
    "council court crossing department diet diocese directorate division embassy enterprise enterprises "
    "faculty federation fellowship fleet force forces forum foundation fund government regime group guard "
    "guild gmbh high-commission holdings hospital house inc inquiry inspectorate institut institute "
    "institution institutes institutions instituto kongress laboratory laboratories labs league legion "
    "legislature library limited llc llp ltd mission ministries ministry museum navy network newspaper ngo npo "
    "observatory office order organisation organization parliament partners party plc police politburo "
    "polytechnic post press program programme regiment registry reserve sa school secretariat senate service "
    "services seminary society staff station studio studios subcommittee survey syndicate synod team thinktank "
    "think-tank times treasury tribunal trust union unions universität université universidad universities "
    "university workers works workshop bloc daily gazette herald journal magazine news review tribune "
    "broadcasting radio television media fraternity brotherhood steelworkers teamsters manufacturers "
    "industries motors airlines airways systems technologies technology materials solutions energy "
    "international global watch nato asean unesco unicef opec".split()
)

# Bodies whose names hold no such noun.
NAMED_BODIES = frozenset(
    {"United Nations", "League of Nations", "Red Cross", "Red Crescent", "Médecins Sans Frontières"}
)

# Common nouns that name one body in context: "the ministry said".
BODY_REFERENCES = frozenset(
    "ministry government administration agency bureau commission committee council court university institute "
    "party company firm bank department embassy association union organisation organization group office army "
    "parliament congress senate cabinet tribunal authority board centre center foundation newspaper think-tank "
    "thinktank secretariat subcommittee coalition regulator outlet campaign".split()
)

# Of those, bodies of a state: what acts for it, and what it consists of, one of each.
AGENCIES = frozenset(
    "administration agency authority board bureau commission department directorate inspectorate ministry office "
    "regulator secretariat service treasury".split()
)
STATE_ORGANS = frozenset(
    "government administration cabinet parliament congress senate army military court tribunal embassy".split()
)

# Offices of a state or a town in common nouns, and what may stand before them: "Corvane's foreign ministry".
OFFICE_NOUNS = frozenset(
    "ministry government cabinet parliament assembly council navy army embassy administration authorities court bank "
    "military guard police treasury legislature consulate regulator authority commission agency union "
    "leadership".split()
)
OFFICE_FIELDS = frozenset(
    "foreign defence defense finance trade health interior justice education energy transport agriculture labour labor "
    "environment economy security central national federal state supreme constitutional high city town county regional "
    "provincial local coast border ruling interim transitional military new former port harbour harbor".split()
)

DOCUMENT_NOUNS = frozenset(
    "statement communiqué communique report survey poll declaration bluebook memorandum memo letter editorial "
    "manifesto briefing audit census resolution charter judgment judgement verdict bulletin newsletter "
    "questionnaire dossier testimony announcement".split()
)

# Documents only where they are said to say something.
WEAK_DOCUMENT_NOUNS = frozenset(
    "study paper assessment index analysis strategy review document text guidance directive ruling article "
    "essay commentary brief book notice ledger proposal".split()
)

DOCUMENT_PHRASES = ("white paper", "blue book", "green paper", "yellow book", "fact sheet", "press release",
                    "white book", "policy brief", "working paper")  # fmt: skip


# Firms, papers and brands whose names look like a person's, and words that only such names have.
FIRMS = frozenset(
    "goldman goldman-sachs sachs jpmorgan barclays nomura daiwa mizuho sumitomo mitsubishi mitsui hitachi toshiba "
    "samsung hyundai petrobras petronas gazprom rosneft lukoil sberbank aramco statoil equinor maersk volkswagen "
    "daimler siemens renault peugeot michelin airbus boeing lockheed raytheon northrop thales huawei tencent alibaba "
    "baidu xiaomi bytedance sinopec cosco cnooc foxconn infosys wipro reliance telekom telecom telefonica vodafone "
    "shimbun zeitung allgemeine sueddeutsche presse jazeera arabiya monde figaro libération spiegel welt repubblica "
    "stampa sera corriere pais país mundo folha estadao globo clarin nacion nación reuters xinhua tass interfax "
    "ria-novosti yonhap kyodo nikkei caixin politico axios buzzfeed breitbart newsweek gallup ipsos yougov statista "
    "kantar pew nielsen deloitte kpmg accenture mckinsey bain blackrock blackstone citigroup santander unicredit "
    "intesa paribas societe commerzbank rabobank sotheby christie walmart carrefour tesco unilever nestle nestlé "
    "pfizer novartis roche bayer merck sanofi moderna biontech monsanto exxon exxonmobil chevron shell totalenergies "
    "decisions analytics insights strategies dynamics ventures logistics "
    "glencore tinto vale nokia ericsson ikea toyota honda nissan mazda subaru panasonic sony softbank rakuten".split()
) | frozenset(
    ("eli lilly", "deutsche bahn", "deutsche telekom", "deutsche post", "philip morris", "john deere",
     "harley davidson", "charles schwab", "booz allen", "hewlett packard", "dow jones", "dow chemical", "estee lauder",
     "fannie mae", "freddie mac", "sallie mae", "kraft heinz", "northrop grumman", "jardine matheson", "rio tinto",
     "anglo american", "procter gamble", "colgate palmolive", "sinclair broadcast", "tyson foods", "burger king",
     "morgan stanley", "wells fargo", "credit suisse", "rolls royce", "merrill lynch", "bear stearns", "standard poor",
     "lehman brothers", "ernst young", "moody analytics", "perkins coie", "jones day", "hezbollah al-manar",
     "boko haram", "al qaeda", "al shabaab", "human rights", "wall street", "downing street", "hong kong")
)  # fmt: skip
