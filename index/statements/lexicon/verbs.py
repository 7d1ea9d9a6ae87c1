"""Reporting verbs: what class of act they report, and what may follow them.

Frames: T that-clause, Z clause without "that", C clause behind a colon, Q quotation, L the content may
stand on the left ("…, she says"), O object, A object with "as", F object with a preposition ("accuse X
of"), V to-infinitive, P addressee first ("told Y that"), W question word, G gerund, N object that is named
("call X Y"). A verb with a particle is written with an underscore.
"""

from __future__ import annotations

from index.statements.lexicon.irregular import forms
from index.statements.lexicon.words import words

_CUES = """
say: say TZQLW
tell: say TZQLPW
write: say TZQL
read: say QL
add: say TZQL
state: say TZQLO
explain: say TZQLOW
note: say TZQLO
argue: say TZQL
contend: say TZQL
claim: say TZQLVO
assert: say TZQLO
maintain: say TZQL
insist: say TZQL
declare: say TZQLON
announce: say TZQLO
affirm: say TZQLO
aver: say TZQL
reply: say TZQL
respond: say TZQL
answer: say QL
retort: say TZQL
counter: say TZQL
rejoin: say TQL
continue: say Q
conclude: say TZQLO
observe: say TZQL
remark: say TZQL
volunteer: say TQL
comment: say TZQL
mention: say TZQLO
report: say TZQLO
repeat: say TZQLO
reiterate: say TZQLO
restate: say TZQLO
recall: say TZQLO
recount: say TQLO
relate: say TQ
reveal: say TZQLO
disclose: say TZQLO
confirm: say TZQLO
acknowledge: say TZQLO
concede: say TZQLO
admit: say TZQLO
confess: say TZQL
agree: say TZQLV
concur: say TZQL
object: say TQC
demur: say TQC
dissent: say TQC
differ: say QC
resolve: say TV
vote: say V
undertake: say V
boast: say TZQL
joke: say TZQL
quip: say TZQL
tweet: say TZQLO
post: say TQLO
blog: say TZQL
text: say TQ
email: say TQ
testify: say TZQL
proclaim: say TZQLO
pronounce: say TQO
stress: say TZQLO
emphasize: say TZQLO
emphasise: say TZQLO
underline: say TQLO
underscore: say TQLO
highlight: say TQLO
point_out: say TZQLO
caution: say TZQL
warn: say TZQLP
predict: say TZQLO
forecast: say TZLO
estimate: say TZLO
suggest: say TZQLOG
complain: say TZQL
lament: say TZQLO
grumble: say TQL
gripe: say TQL
fume: say TQL
muse: say TQL
opine: say TQL
shout: say TQL
yell: say TQL
scream: say TQL
cry: say QL
chant: say QL
whisper: say TQL
murmur: say QL
mutter: say QL
exclaim: say TQL
sigh: say QL
laugh: say QL
snap: say QL
growl: say QL
chide: say QL
intone: say QL
implore: demand QLPV
interject: say TQL
allege: say TZQLO
charge: say TQL
clarify: say TQLO
elaborate: say TQL
specify: say TQLO
detail: say OW
list: say O
describe: see OAW
outline: say OW
summarise: say TQLO
summarize: say TQLO
explicate: say OW
analyse: see TL
analyze: see TL
posit: say TLO
postulate: say TLO
theorise: say TL
theorize: say TL
hypothesise: say TL
hypothesize: say TL
reason: say TZQL
rationalise: say TO
rationalize: say TO
signal: say TZQLO
indicate: say TZQLO
hint: say TZQL
imply: say TZLO
insinuate: say TL
intimate: say TL
assure: say TZQLP
reassure: say TZP
inform: say TP
remind: say TQLP
advise: demand TQLPV
notify: say TP
brief: say TP
promise: say TZQLVO
pledge: say TZQLVO
vow: say TZQLVO
swear: say TZQLV
threaten: say TQLV
warn_of: say O
warn_against: say O
speak_of: say O
talk_about: say O
speak_about: say O
refer_to: say OA
allude_to: say O
point_to: say O
hint_at: say O
comment_on: say O
complain_about: say O
complain_of: say O
boast_of: say O
insist_on: say O
agree_with: say OTP
disagree_with: deny O
call_for: demand O
push_for: demand O
advocate_for: demand O
argue_for: demand O
argue_against: deny O
speak_out_against: deny O
counsel_against: deny OG
advise_against: deny OG
call_on: demand OP
appeal_to: demand OP
urge: demand TQLPVO
demand: demand TZQLVOW
request: demand TQLO
ask: ask QLPWVO
ask_for: demand O
inquire: ask QLW
enquire: ask QLW
wonder: ask QLW
question: doubt QOW
query: doubt QOW
exhort: demand PQL
encourage: demand PV
recommend: demand TQLOG
propose: demand TQLOGV
counsel: demand TQPV
order: demand TPV
instruct: demand TPV
plead: demand QLV
beg: demand QLPV
petition: demand PV
advocate: demand OG
champion: demand O
prescribe: demand O
require: demand T
deny: deny TZQLOG
reject: deny OTA
refute: deny OT
rebut: deny OT
rebuff: deny O
dispute: deny OT
contest: deny O
contradict: deny O
disavow: deny O
repudiate: deny O
dismiss: deny OA
discount: deny O
rule_out: deny TO
oppose: deny OG
disagree: deny TQC
doubt: doubt TZOW
distrust: doubt O
mistrust: doubt O
challenge: doubt O
call_into_question: doubt O
think: think TZQL
believe: think TZQL
feel: think TZQL
suppose: think TZL
assume: think TZL
presume: think TZL
reckon: think TZQL
guess: think TZL
figure: think TZL
suspect: think TZL
expect: think TZLO
anticipate: think TZLO
envision: think OA
envisage: think OA
foresee: think TLO
imagine: think TZL
hold: think T
deem: think N
consider: think TN
judge: think TN
realise: think TZL
realize: think TZL
recognise: think TZLO
recognize: think TZLO
understand: think TL
know: think TZ
hope: think TZLV
fear: think TZLO
worry: think TZQL
regret: think TZLO
speculate: think TZL
surmise: think TZL
infer: think TZL
decide: think TZ
determine: think TZ
calculate: think TZL
assess: see TLA
evaluate: see A
ponder: ask W
see: see TOAG
view: see OA
regard: see OA
perceive: see TOA
interpret: see OA
characterise: see OA
characterize: see OA
portray: see OA
depict: see OA
frame: see OA
present: see A
label: see ON
brand: see N
dub: see N
term: see N
call: see N
name: see N
cast: see A
paint: see A
treat: see A
identify: see TOA
diagnose: see OA
categorise: see A
categorize: see A
classify: see A
define: see A
liken: see F
compare: see F
contrast: see F
attribute: see F
ascribe: see F
credit: see F
accuse: say F
blame: say F
criticise: say TOF
criticize: say TOF
praise: say OF
commend: say OF
applaud: say OF
hail: say OA
laud: say OF
tout: say OA
extol: say O
thank: say OF
congratulate: say OF
salute: say O
welcome: say O
endorse: say O
support: say O
favor: say O
favour: say O
back: say O
defend: say O
condemn: say OAF
denounce: say OAF
decry: say OA
deplore: say O
slam: say OF
blast: say OF
attack: say OF
assail: say OF
lambast: say OF
lambaste: say OF
rebuke: say OF
chastise: say OF
castigate: say OF
berate: say OF
rap: say OF
mock: say OF
ridicule: say OF
deride: say OA
fault: say OF
protest: say OTQLC
bemoan: say O
rail_against: say O
disparage: say O
downplay: doubt O
play_down: doubt O
exaggerate: say O
cite: say OA
quote: say QO
invoke: say O
discuss: say OW
address: say O
voice: say O
express: say O
articulate: say O
echo: say OQ
share: say T
show: show TZLW
find: show TZL
demonstrate: show TLOW
prove: show TL
illustrate: show TLOW
establish: show TL
discover: show TL
document: show TLW
refuse: deny V
decline: deny V
shed_light_on: say O
lay_out: say OW
spell_out: say OW
bring_up: say O
single_out: say O
stipulate: say TQ
rule: say TL
""".strip()


def _parse() -> dict[str, tuple[str, str]]:
    table = {}
    for line in _CUES.splitlines():
        verb, rest = line.split(": ")
        kind, frames = rest.split()
        table[verb] = (kind, frames)
    return table


CUES: dict[str, tuple[str, str]] = _parse()
"""Verb (with its particle after an underscore) -> class of act, frames."""


_PAST_ONLY = words("vote")
"""Others of their forms are nouns, or tell of what is to come."""


def _forms() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for verb in dict.fromkeys(cue.split("_")[0] for cue in CUES):
        third, past, participle, gerund = forms(verb)
        named = {"base": verb, "third": third, "past": past, "participle": participle, "gerund": gerund}
        if verb in _PAST_ONLY:
            named = {form: named[form] for form in ("past", "participle")}
        for form, word in named.items():
            found.setdefault(word, []).append((verb, form))
    return {word: tuple(readings) for word, readings in found.items()}


FORMS = _forms()
"""Word -> the (verb, form) it may be, of reporting verbs."""

NOUN_TOO = words(
    """
    claim report view note call comment remark promise demand fear hope estimate question doubt charge attack
    support answer hold order rule reason figure post text name plan forecast request state challenge champion
    back label brand frame present cast term contrast regret boast pledge vow worry guess quote praise blame
    protest welcome rebuke echo voice address share whisper murmur cry laugh sigh snap scream shout joke quip
    tweet email blog yell caution stress highlight counter brief urge suspect judge trust mistrust distrust
    dispute contest discount rap slam blast fault appeal document advance compliment credit favor favour read
    find show object dissent resolve chant process record detail counsel query
    """
)
"""Verbs whose base form is a noun as well."""

PARTICLES: dict[str, tuple[str, ...]] = {}
for _cue in CUES:
    _verb, _, _particle = _cue.partition("_")
    if _particle:
        PARTICLES[_verb] = (*PARTICLES.get(_verb, ()), _particle)
