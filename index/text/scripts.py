"""Which script and language a text is in: script ranges first, then stop words."""

from __future__ import annotations

import re

_STOP = {
    "en": frozenset(
        "the of and to in a is that for it on with as was by this are be from at which have has not but".split()
    ),
    "de": frozenset(
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden".split()
    ),
    "fr": frozenset(
        "le la les de des et en un une du que qui dans pour est sur par au avec ce il plus ne pas sont".split()
    ),
    "es": frozenset("el la los las de y en un una que por con para es del se al lo como más su no sobre entre".split()),
    "pt": frozenset("o a os as de e em um uma que por com para é do da se ao como mais não dos na no pelo".split()),
    "it": frozenset("il la le gli di e in un una che per con è del della si al come più non dei nel alla sono".split()),
    "nl": frozenset("de het een en van in is dat op te voor met zijn niet aan er om ook als bij door uit".split()),
}
_WORD = re.compile(r"[^\W\d_]+")
_HAN, _KANA, _HANGUL = re.compile(r"[㐀-鿿豈-﫿]"), re.compile(r"[぀-ヿ]"), re.compile(r"[가-힯]")
_CYRILLIC, _ARABIC = re.compile(r"[Ѐ-ӿ]"), re.compile(r"[؀-ۿ]")
_LETTER = re.compile(r"[^\W\d_]")


def language(text: str, default: str = "en") -> str:
    """ISO 639-1 code of the language that most of the text is in."""
    sample = text[:20000]
    total = len(_LETTER.findall(sample))
    if not total:
        return default
    han, kana, hangul = (len(p.findall(sample)) for p in (_HAN, _KANA, _HANGUL))
    if 2 * (han + kana + hangul) > total:
        return "ko" if hangul > han + kana else "ja" if 10 * kana > han else "zh"
    if 2 * len(_CYRILLIC.findall(sample)) > total:
        return "uk" if re.search(r"[іїєґ]", sample) else "ru"
    if 2 * len(_ARABIC.findall(sample)) > total:
        return "ar"
    words = [w.lower() for w in _WORD.findall(sample)]
    counts = {code: sum(w in stop for w in words) for code, stop in _STOP.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= max(3, len(words) // 20) else default
