"""The words of numbers, dates, money and bounds, in English."""

from __future__ import annotations

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split()
    )
}
TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES = {
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "k": 1e3, "m": 1e6, "b": 1e9,
    "lakh": 1e5, "crore": 1e7, "mio": 1e6, "mrd": 1e9, "millionen": 1e6, "milliarde": 1e9, "milliarden": 1e9,
    "万": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12,
}  # fmt: skip
SHORT_SCALES = frozenset({"k", "m", "b"})  # only right behind the digits
GROUPS = {"dozen": 12.0, "score": 20.0}
VAGUE = {
    "dozens": 24.0, "scores": 40.0, "tens": 20.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6,
    "billions": 2e9, "trillions": 2e12,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100,
}  # fmt: skip
FRACTIONS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
VULGAR = {
    "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
FRACTIONS |= {f"{word}s": value for word, value in FRACTIONS.items() if word != "half"} | {"halves": 2}

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
PARTS_OF_TIME = {"early": (0.0, 0.34), "mid": (0.33, 0.67), "late": (0.66, 1.0)}
ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}  # the year before the first
BEFORE_A_MONTH = frozenset(
    "in last this next since of by until till before after during from early late mid through and to every each"
    " on around between past to throughout".split()
)

SPANS_OF_TIME = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month",
    "quarter": "quarter", "year": "year", "decade": "decade", "century": "century", "centuries": "century",
    "millennium": "millennium", "fortnight": "fortnight",
}  # fmt: skip
SPANS_OF_TIME |= {f"{word}s": unit for word, unit in SPANS_OF_TIME.items() if not word.endswith("s")}
IN_YEARS = {"decade": 10.0, "century": 100.0, "millennium": 1000.0}

CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₩": "KRW", "₹": "INR", "₽": "RUB"}
DOLLARS = {"us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "s": "SGD",
           "hk": "HKD", "nt": "TWD"}  # fmt: skip
CURRENCY_CODES = frozenset(
    "USD EUR GBP JPY CNY RMB KRW INR RUB CHF AUD CAD NZD SGD HKD TWD SEK NOK DKK PLN BRL ZAR MXN TRY THB VND IDR"
    " PHP MYR ILS AED SAR Rs".split()
)
CODE_OF = {"RMB": "CNY", "Rs": "INR"}
CURRENCY_WORDS = {
    "dollar": "USD", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "euro": "EUR", "pound": "GBP", "sterling": "GBP",
    "won": "KRW", "rupee": "INR", "ruble": "RUB", "rouble": "RUB", "franc": "CHF", "krone": "NOK", "krona": "SEK",
    "peso": "MXN", "rand": "ZAR", "lira": "TRY", "baht": "THB", "dong": "VND", "rupiah": "IDR", "ringgit": "MYR",
    "shekel": "ILS", "zloty": "PLN", "dirham": "AED", "riyal": "SAR", "cent": "cent", "円": "JPY", "元": "CNY",
}  # fmt: skip
CURRENCY_WORDS |= {f"{word}s": code for word, code in CURRENCY_WORDS.items()}
NATIONS_OF_DOLLARS = {
    "us": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD", "singapore": "SGD", "taiwan": "TWD",
    "taiwanese": "TWD", "hong": "HKD", "zealand": "NZD", "british": "GBP", "japanese": "JPY", "chinese": "CNY",
    "korean": "KRW", "indian": "INR", "russian": "RUB", "swiss": "CHF",
}  # fmt: skip

# Bounds, as the words before an amount; the longest that fits counts.
BOUNDS_BEFORE = (
    ("more than", "over"), ("greater than", "over"), ("higher than", "over"), ("larger than", "over"),
    ("upwards of", "over"), ("in excess of", "over"), ("well over", "over"), ("just over", "over"), ("over", "over"),
    ("above", "over"), ("beyond", "over"), ("exceed", "over"), ("exceeds", "over"), ("exceeded", "over"),
    ("exceeding", "over"), ("surpass", "over"), ("surpasses", "over"), ("surpassed", "over"), ("surpassing", "over"),
    ("topped", "over"), ("topping", "over"), ("at least", "over"), ("no fewer than", "over"), ("no less than", "over"),
    ("not less than", "over"), ("a minimum of", "over"), ("minimum of", "over"), ("longer than", "over"),
    ("less than", "under"), ("fewer than", "under"), ("lower than", "under"), ("smaller than", "under"),
    ("under", "under"), ("below", "under"), ("at most", "under"), ("no more than", "under"),
    ("not more than", "under"), ("up to", "under"), ("a maximum of", "under"), ("maximum of", "under"),
    ("nearly", "about"), ("almost", "about"), ("close to", "about"), ("just under", "about"), ("about", "about"),
    ("around", "about"), ("roughly", "about"), ("approximately", "about"), ("some", "about"), ("circa", "about"),
    ("c.", "about"), ("ca.", "about"), ("an estimated", "about"), ("estimated", "about"), ("~", "about"),
    ("nearing", "about"), ("approaching", "about"), ("in the region of", "about"), ("as many as", "under"),
    ("as much as", "under"), ("only about", "about"),
    (">", "over"), ("≥", "over"), ("<", "under"), ("≤", "under"),
)  # fmt: skip
BOUNDS_AFTER = (
    ("or more", "over"), ("or above", "over"), ("or over", "over"), ("and above", "over"), ("at least", "over"),
    ("or less", "under"), ("or fewer", "under"), ("or below", "under"), ("at most", "under"), ("or so", "about"),
    ("odd", "about"),
)  # fmt: skip

MULTIPLES = {
    "twice": 2.0, "thrice": 3.0, "double": 2.0, "doubled": 2.0, "doubles": 2.0, "doubling": 2.0, "triple": 3.0,
    "tripled": 3.0, "tripling": 3.0, "quadruple": 4.0, "quadrupled": 4.0, "quadrupling": 4.0, "halve": 0.5,
    "halved": 0.5, "halving": 0.5,
}  # fmt: skip
# Every word that a number or a date can begin with.
BEGINNINGS = frozenset(
    {*UNITS, *TENS, *SCALES, *GROUPS, *VAGUE, *ORDINALS, *MONTHS, *SEASONS, *PARTS_OF_TIME, *DOLLARS, *MULTIPLES,
     *VULGAR, *ERAS, *"a an minus half the beginning start middle end q fy year last this next".split()}
)  # fmt: skip

# Without a figure and without one of these words a text holds no number or date: the rest only lead up to one.
TELLING = (
    BEGINNINGS - frozenset("a an the this last next beginning start middle end year minus early mid late".split())
) | frozenset({*FRACTIONS, *SPANS_OF_TIME, "hundred"})

# What stands before a number that only names a thing: a note, a page, an article of a law.
DESIGNATORS = frozenset(
    "no nos number nr p pp page pages vol volume art article articles chapter chapters section sections figure fig"
    " table note notes annex resolution act paragraph para part title footnote line lines issue version room flight"
    " item clause rule regulation directive document docket".split()
)
# What a counted noun phrase does not run across.
NOUN_STOPS = frozenset(
    "of in on at by for to from with and or but nor than that which who whom whose as is are was were be been being"
    " has have had will would can could may might must shall should do does did not this these those the a an its"
    " their his her our your my it they he she we you i per against between into over under after before since until"
    " while when where if because so then also only said says took signed held made went came got when there"
    " respectively during about around via within without among across through".split()
)
