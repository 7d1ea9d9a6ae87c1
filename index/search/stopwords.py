"""English words that carry no topic: the list that queries and passages are freed of.

Function words only (articles, pronouns, auxiliaries, prepositions, conjunctions, question words,
the halves of contractions). Words that can be a topic ("state", "will power", "may") stay out
where English spelling tells them apart; the rest are the usual losses of any such list.
"""

from __future__ import annotations

_ARTICLES = "a an the this that these those such same own other another each every either neither both all any some no"
_PRONOUNS = """i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
she her hers herself it its itself they them their theirs themselves one ones oneself who whom whose which what
whatever whoever whichever someone anyone everyone something anything nothing"""
_AUXILIARIES = """am is are was were be been being have has had having do does did doing done can could may might
must shall should will would ought cannot"""
_PREPOSITIONS = """about above across after against along among around as at before behind below beneath beside
between beyond by despite down during except for from in inside into like near of off on onto out over per since
through throughout till to toward towards under until up upon via with within without"""
_CONJUNCTIONS = "and but or nor so yet if then else than because while whereas although though unless whether"
_ADVERBS = """again also always ever here there where when why how just more most much many few less least not
now once only quite rather too very still even however therefore thus further"""
_CONTRACTED = """s t d m o y re ve ll don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn
mustn needn ain shan let"""

STOP_WORDS = frozenset(
    " ".join((_ARTICLES, _PRONOUNS, _AUXILIARIES, _PREPOSITIONS, _CONJUNCTIONS, _ADVERBS, _CONTRACTED)).split()
)
