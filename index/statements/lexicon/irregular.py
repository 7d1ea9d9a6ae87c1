"""Forms of irregular verbs: base, third person, past, past participle, present participle."""

from __future__ import annotations

IRREGULAR: dict[str, tuple[str, str, str, str]] = {
    line.split()[0]: (line.split()[1], line.split()[2], line.split()[3], line.split()[4])
    for line in """
say says said said saying
tell tells told told telling
think thinks thought thought thinking
write writes wrote written writing
see sees saw seen seeing
find finds found found finding
show shows showed shown showing
know knows knew known knowing
feel feels felt felt feeling
read reads read read reading
speak speaks spoke spoken speaking
hold holds held held holding
make makes made made making
put puts put put putting
give gives gave given giving
take takes took taken taking
understand understands understood understood understanding
foresee foresees foresaw foreseen foreseeing
hear hears heard heard hearing
swear swears swore sworn swearing
seek seeks sought sought seeking
forget forgets forgot forgotten forgetting
mean means meant meant meaning
draw draws drew drawn drawing
bring brings brought brought bringing
go goes went gone going
come comes came come coming
get gets got got getting
keep keeps kept kept keeping
let lets let let letting
lead leads led led leading
leave leaves left left leaving
begin begins began begun beginning
lay lays laid laid laying
stand stands stood stood standing
win wins won won winning
lose loses lost lost losing
run runs ran run running
meet meets met met meeting
pay pays paid paid paying
send sends sent sent sending
set sets set set setting
sit sits sat sat sitting
become becomes became become becoming
rise rises rose risen rising
fall falls fell fallen falling
grow grows grew grown growing
break breaks broke broken breaking
choose chooses chose chosen choosing
build builds built built building
spend spends spent spent spending
cut cuts cut cut cutting
lie lies lay lain lying
fight fights fought fought fighting
buy buys bought bought buying
teach teaches taught taught teaching
sell sells sold sold selling
drive drives drove driven driving
shut shuts shut shut shutting
hit hits hit hit hitting
shoot shoots shot shot shooting
wear wears wore worn wearing
catch catches caught caught catching
throw throws threw thrown throwing
bear bears bore borne bearing
beat beats beat beaten beating
cast casts cast cast casting
deal deals dealt dealt dealing
eat eats ate eaten eating
hide hides hid hidden hiding
strike strikes struck struck striking
sink sinks sank sunk sinking
swing swings swung swung swinging
spread spreads spread spread spreading
split splits split split splitting
flee flees fled fled fleeing
fly flies flew flown flying
freeze freezes froze frozen freezing
hang hangs hung hung hanging
lend lends lent lent lending
shake shakes shook shaken shaking
shed sheds shed shed shedding
shrink shrinks shrank shrunk shrinking
slide slides slid slid sliding
steal steals stole stolen stealing
stick sticks stuck stuck sticking
sweep sweeps swept swept sweeping
tear tears tore torn tearing
withdraw withdraws withdrew withdrawn withdrawing
undergo undergoes underwent undergone undergoing
undertake undertakes undertook undertaken undertaking
overcome overcomes overcame overcome overcoming
oversee oversees oversaw overseen overseeing
arise arises arose arisen arising
retell retells retold retold retelling
cry cries cried cried crying
quip quips quipped quipped quipping
rebut rebuts rebutted rebutted rebutting
blog blogs blogged blogged blogging
admit admits admitted admitted admitting
concur concurs concurred concurred concurring
demur demurs demurred demurred demurring
infer infers inferred inferred inferring
refer refers referred referred referring
slam slams slammed slammed slamming
rap raps rapped rapped rapping
permit permits permitted permitted permitting
plan plans planned planned planning
signal signals signaled signaled signaling
label labels labeled labeled labeling
""".strip().splitlines()
}


def forms(base: str) -> tuple[str, str, str, str]:
    """Third person, past, past participle and present participle of a verb."""
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base.endswith("e"):
        return base + "s", base + "d", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    return third, base + "ed", base + "ed", base + "ing"
