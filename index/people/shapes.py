"""What names look like: which words can be none, and the shapes of Chinese, Japanese and Korean names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.people.lexicon import pinyin, romaji
from index.people.lexicon.organisations import BODY_NOUNS
from index.people.lexicon.places import CAPITALS, COUNTRIES, DEMONYMS, PLACE_WORDS
from index.people.lexicon.words import DAYS, FUNCTION_WORDS, MONTHS, THINGS
from index.text.letters import fold
from index.text.lexicon.given_names import GIVEN
from index.text.lexicon.given_names import JAPANESE as JAPANESE_GIVEN
from index.text.lexicon.surnames import CHINESE, JAPANESE, KOREAN, SURNAMES

_PLACES = PLACE_WORDS | {
    word for name in (*COUNTRIES, *CAPITALS, *DEMONYMS) for word in fold(name).replace(".", "").split()
}
NOT_NAMES = BODY_NOUNS | THINGS | MONTHS | DAYS | _PLACES | FUNCTION_WORDS
NAMES = GIVEN | SURNAMES


def is_chinese(lows: Sequence[str]) -> bool:
    """Surname and one or two syllables, in either order ("Ren Qiaolan", "Qiaolan Ren", "Ren Qiao Lan")."""
    given, last = "-".join(lows[1:]), lows[-1]
    if len(lows) in (2, 3) and lows[0] in CHINESE and pinyin.GIVEN.fullmatch(given):
        return not (len(lows) == 2 and lows[0] in NOT_NAMES and lows[1] in NOT_NAMES)
    return len(lows) == 2 and last in CHINESE and bool(pinyin.TWO_SYLLABLES.fullmatch(lows[0])) and lows[0] not in GIVEN


def is_japanese(lows: Sequence[str]) -> bool:
    if len(lows) != 2 or not all(romaji.WORD.fullmatch(low) for low in lows):
        return False
    one, two = lows
    return (one in JAPANESE or two in JAPANESE_GIVEN or two in JAPANESE or one in JAPANESE_GIVEN) and not (
        one in NOT_NAMES and two in NOT_NAMES
    )


def is_korean(lows: Sequence[str]) -> bool:
    """A Korean surname and a hyphenated given name, in either order."""
    if len(lows) != 2:
        return False
    one, two = lows
    return (one in KOREAN and bool(_GIVEN.fullmatch(two))) or (two in KOREAN and bool(_GIVEN.fullmatch(one)))


_SYLLABLE = r"(?:[bcdghjkmnprstwy]|ch|gg|kk|pp|jj|ss)?[aeiouwy]{1,4}(?:ng|ck|[bgklmnprth])?"
_GIVEN = re.compile(rf"{_SYLLABLE}-{_SYLLABLE}")
