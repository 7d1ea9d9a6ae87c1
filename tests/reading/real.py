"""What must be read out of nine real documents, by their ends only: the documents stand beside the checkout.

PASSAGES: the first and the last three words of paragraphs and how many letters and digits they hold.
ASIDE: pieces that stand in the file but in no passage. FACTS: title's beginning, authors, date.
"""

from __future__ import annotations

PASSAGES: dict[str, list[tuple[str, str, int]]] = {
    "federal-register-boeing-737max-2020.pdf": [
        ("FOR FURTHER INFORMATION", "206–231–3500; email: 9-FAA-SACO-AD-Inquiry@faa.gov.", 141),
        ("The data from", "impact with terrain.", 501),
        ("Second, in the", "a non-normal procedure.", 284),
        ("As previously discussed,", "its trimmed airspeed.", 513),
        ("Given the unprecedented", "introduced into service.", 277),
        ("Requiring, for operators", "existing FAA-approved MEL.", 152),
        ("In addition, Boeing", "AMOCs, if needed.", 298),
        ("This AD applies", "June 12, 2020.", 156),
        (
            "Note 2 to",
            "(FSIMS) website, https://fsims.faa.gov/PICResults.aspx?mode=Publication&doctype=MMELByModel.",
            416,
        ),
        ("(2) Before using", "Flight Standards Office.", 141),
    ],
    "impact-assessment-fraud-offence-2025.docx": [
        ("Reform of corporate", "crime – fraud.", 371),
        ("The Law Commission’s", "of tax evasion.", 285),
        ("If required, the", "brought into scope.", 139),
        ("In the best-case", "under this scenario.", 465),
        ("The research on", "in Table 1.", 575),
        ("Total employment of", "train all staff.", 233),
        ("The main non-monetised", "to be modest.", 179),
        ("The sensitivity analysis", "implement additional measures.", 223),
        ("A significant risk", "of this policy.", 735),
        ("The post implementation", "This could cover:", 359),
    ],
    "markup-subcommittee-europe-2001.pdf": [
        ("Ten years ago", "their full independence.", 233),
        ("Americans can be", "yielding, Mr. Chairman.", 199),
        ("Mr. GALLEGLY. On", "concrete political progress.", 348),
        ("As we know,", "much, Mr. Chairman.", 261),
        ("There are a", "government of Serbia.", 431),
        ("In addition, this", "I yield back.", 451),
        ("Mr. DELAHUNT. I", "they are addressed.", 351),
        ("Pursuant to the", "at any point.", 164),
        ("This resolution congratulates", "of the world.", 337),
        ("As you know,", "much, Mr. Chairman.", 336),
    ],
    "mueller-report-summaries-2019.epub": [
        ("That fall, two", "in the election.", 425),
        ("Volume I describes", "Counsel’s charging decisions.", 428),
        ("The social media", "election interference activities.", 668),
        ("In July 2016,", "from the Campaign.", 516),
        ("On January 6,", "that same day.", 365),
        ("In reaching the", "Manual § 9-27.220.", 541),
        ("Further, the Office", "other known facts.", 492),
        ("Fourth, if we", "not exonerate him.", 455),
        ("On May 3,", "out the investigation.”", 1171),
        ("In early 2018,", "testing his mettle.", 805),
    ],
    "page-globalvoices-nicaragua-2019-de.html": [
        ("Die Demonstrationen richteten", "Rosario Murillo laut.", 295),
        ("Auch zwei von", "María Teresa Blandón.", 430),
        ("A través de", "por 20 minutos.", 309),
        ("Sie schreibt auch", "Menschen getötet wurden:", 155),
        ("Während Studenten in", "22 Polizisten führte.", 476),
        ("Viele Studenten, Anführer", "Vergeltungsmaßnahme entlassen wurden.", 430),
        ("Am 27. Februar", "im Exil aufhalten.", 384),
        ("Der Student Alejandro", "oder demonstriert hatte“.", 284),
        ("[Tenemos que] erradicar", "nunca, más organizada.", 351),
        ("Die letzten Gespräche", "2021 wieder stattfinden.", 372),
    ],
    "page-valdai-2017.html": [
        ("We also discussed", "forum participants said.", 605),
        ("Attempts are being", "promotes its security.", 198),
        ("A critical mass", "non-proliferation and control.", 540),
        ("Today, I am", "conducted in Afghanistan?", 884),
        ("This is what", "be much happier.", 511),
        ("No, this is", "resume the negotiations.", 224),
        ("We are required", "is anyone’s guess.", 333),
        ("Fyodor Lukyanov: Colleagues,", "brief as possible.", 221),
        ("However, in addition", "and find them.", 294),
        ("Lassino Zerbo: Thank", "my first question.", 742),
    ],
    "report-network-modernization-2017.md": [
        ("Between the launch", "Federal IT modernization.", 636),
        ("These well-intentioned initiatives", "access to services.", 732),
        ("Agencies will gain", "security research community.", 1192),
        ("It is recommended", "security best practices.", 179),
        ("DHS, in consultation", "with their authorities.", 221),
        ("Where possible and", "need for modernization.", 232),
        ("This approach of", "the commercial cloud.", 446),
        ("2. Systems that", "policy and operations.", 368),
        ("3. For category", "to the cloud.", 314),
        ("Reduce Wasteful Spending", "overall risk tolerance.", 885),
    ],
    "roundup-china-tariffs-2024.md": [
        ("International President David", "on our members,”", 178),
        ("International President Brian", "working families nationwide.", 635),
        ("“President Biden’s decision", "and technological leader.”", 226),
        ("“We are particularly", "expense of others.", 429),
        ("“We need an", "clean energy manufacturing.”", 334),
        ("MP Materials: “This", "robust global market.”", 427),
        ("“There is overwhelming", "predatory trade activity.”", 475),
        ("Majority Leader Chuck", "our national security.”", 441),
        ("This effort will", "Chinese electric vehicles.”", 355),
        ("Congressman Dan Kildee,", "benefit Michigan workers.", 194),
    ],
    "transcript-sullivan-china-2024.md": [
        ("But we did", "this vital relationship.", 403),
        ("Competition with the", "call for it.", 385),
        ("In September, Director", "and mil-mil channels.", 191),
        ("And even as", "our interests align.", 165),
        ("In terms of", "would look like.", 233),
        ("So what we’re", "on their side.", 420),
        ("MR. HADLEY: If", "keep it ?", 506),
        ("And we do", "we go forward.", 203),
        ("And we’re increasingly", "bring to bear.", 257),
        ("I wanted to", "past weekend. Thanks.", 400),
    ],
}

ASIDE: dict[str, list[str]] = {
    "federal-register-boeing-737max-2020.pdf": [
        "VerDate", "PROPOSALS", "47698", "Federal Register / Vol. 85", "KNKT.18.10.35.04", "is known as its",
        "More than 10 degrees difference", "FR Doc.", "EP06AU20", "Jkt 250001",
    ],
    "impact-assessment-fraud-offence-2025.docx": [
        "ECCT 2023, Schedule 13", "lawcom.gov.uk", "IA v2.0", "Per the Crime Survey", "By “base fraud offences”",
        "Source: ASHE", "Table 2, Total", "Table 3, Total Fam",
    ],
    "markup-subcommittee-europe-2001.pdf": [
        "VerDate", "F:\\WORK", "HINTREL1", "Serial No.", "C O N T E N T S", "[No response.]", "[A chorus of",
        "1 2 3 4 5",        "U.S. GOVERNMENT PRINTING", "(III)",
    ],
    "mueller-report-summaries-2019.epub": [
        "Amenability to Indictment", "U.S. Const. Art.", "at 257 n.36", "Recognizing an immunity", "Table of Contents",
        "Ian Dennis Miller", "opensourcemuellerreport", "CC BY 3.0", "(CC)",
    ],
    "page-globalvoices-nicaragua-2019-de.html": [
        "Mehr lesen", "Teile das", "Monatsarchiv", "Beliebteste Artikel", "Malagasy", "Neueste Beiträge", "moderiert",
        "verdient einen Preis", "Über uns", "Pflichtfeld", "steht auf dem Schild",
    ],
    "page-valdai-2017.html": [
        "Photo: RIA Novosti", "Official Twitter", "Mobile version", "Amur tiger", "Send by email", "Last updated at",
        "Search this website", "LiveJournal", "Legal and technical", "Addressee email",
    ],
    "report-network-modernization-2017.md": [
        "layout: base", "subnav", "permalink", "[EGOV2002]:", "[^6]:", "gpo.gov/fdsys", "[M-08-26]", "href:",
        "---", "[^18]:",
    ],
    "roundup-china-tariffs-2024.md": [
        "modified_time", "source_url", "aflcio.org", "[Statement]", "tags: statements", "published_time",
        "usw.org", "---\n", "bidenwhitehouse",
    ],
    "transcript-sullivan-china-2024.md": [
        "(Laughter.)", "(Applause.)", "modified_time", "source_url", "bidenwhitehouse", "tags:", "---\n",
    ],
}  # fmt: skip

FACTS: dict[str, tuple[str, tuple[str, ...], str | None]] = {
    "federal-register-boeing-737max-2020.pdf": (
        "Airworthiness Directives; The Boeing", ("Federal Aviation Administration",), "2020-08-06",
    ),
    "impact-assessment-fraud-offence-2025.docx": (
        "Introducing a Failure to Prevent Fraud", ("The Home Office",), "2025-03-17"
    ),
    "markup-subcommittee-europe-2001.pdf": (
        "Congratulating Estonia, Latvia and Lithuania", ("Subcommittee on Europe",), "2001-08-02",
    ),
    "mueller-report-summaries-2019.epub": ("", ("Robert S. Mueller, III",), "2019-03"),
    "page-globalvoices-nicaragua-2019-de.html": (
        "Ein Jahr voller Proteste", ("Elisa Marvena", "Global Voices Latin America"), "2019-04-30"
    ),
    "page-valdai-2017.html": ("Meeting of the Valdai", (), "2017-10-19"),
    "report-network-modernization-2017.md": ("Network Modernization", (), None),
    "roundup-china-tariffs-2024.md": ("WHAT THEY ARE SAYING", (), "2024-05-16"),
    "transcript-sullivan-china-2024.md": ("Remarks and Q&A by", (), "2024-01-30"),
}  # fmt: skip
