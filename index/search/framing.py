"""Words with which people ask, not what they ask about: "prospects for …", "reaction to …", "quotes on …".

General English, as stems of requests in their usual wording. A passage need not have them to be an answer.
"""

from __future__ import annotations

from index.search.tokens import stem

_ASKING = """quote quotes quotation quotations text texts wording passage passages source sources statement statements
example examples detail details information fact facts figure figures data number numbers statistics evidence
overview summary background history analysis topic question questions answer answers explanation"""
_ASPECTS = """effect effects impact impacts implication implications consequence consequences influence result results
reason reasons cause causes motive motives motivation purpose goal aim role importance significance meaning relevance
prospect prospects outlook future expectation expectations forecast trend trends development developments
reaction reactions response responses view views opinion opinions perception perceptions attitude attitudes stance
position positions perspective assessment evaluation criticism comment comments remark remarks mention mentions
problem problems issue issues situation state status aspect aspects case cases difference differences"""
_LIGHT_VERBS = """become change changed come describe discuss explain get give go happen hold keep look make mean put
regard respond say said saying see seen seem show take talk tell think thinks tried try turn turned use
want wants work"""

FRAMING = frozenset(stem(word) for word in " ".join((_ASKING, _ASPECTS, _LIGHT_VERBS)).split())
