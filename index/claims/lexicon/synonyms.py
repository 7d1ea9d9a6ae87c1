"""Words that can stand for one another when two sentences say the same. One group a line, base forms.

Narrow on purpose: what is merely related must not count as the same.
"""

from __future__ import annotations

GROUPS = """
accept acknowledge assent acquiesce concede admit
accuse blame fault
acquire buy purchase obtain acquisition
adopt enact pass
agree concur consensus agreement
aim goal objective purpose target
allow permit authorise authorize
alliance allied ally
alter change modify shift transform
annual yearly
announce declare proclaim
approach stance attitude posture
arrest detain
article essay paper piece
assess evaluate judge appraise
assist help aid
attack assault strike
attempt try effort
attend participate join
author writer
authority power
back support endorse advocate uphold
ban prohibit forbid embargo prohibition
barrier obstacle hurdle impediment
begin start launch commence initiate onset
benefit advantage gain profit
bill law legislation act statute
budget spending expenditure
build construct construction
business company enterprise firm corporation
call name describe characterise characterize label term portray dub
cancel scrap abandon drop
capability capacity ability
cause reason
cautious wary careful prudent warier alarm
centre center
challenge
choice option alternative
city town
civilian nonmilitary
clash conflict confrontation
coast shore seaboard
collaborate cooperate collaboration cooperation
combat fight battle
commit pledge promise vow commitment
common shared joint mutual
communique statement communiqué
compel force coerce oblige
compete rival competition rivalry
complete finish conclude finalise finalize
concern worry anxiety fear worrisome
condemn denounce criticise criticize deplore decry criticism critical
conduct behaviour behavior action act
consider regard view see deem perceive
contain containment
continue persist maintain preserve sustain keep
convince persuade
country nation state
couple pair
create establish found form set
crisis emergency
crucial critical vital essential key important decisive pivotal
current present
damage harm hurt injure
danger risk threat peril
deadline due
deal agreement pact treaty accord
debate discussion discuss
argue argument
decide determine resolve decision
decline decrease fall drop reduce shrink lower cut reduction diminish
defence defense
delay postpone defer
demand require insist
deny reject refute dismiss
depend rely dependence reliance dependent reliant
deteriorate worsen degrade
develop evolve development
devise design
differ diverge difference divergence
difficult hard tough
director head chief leader
dispute disagreement quarrel
divide split
doctrine policy
document text
dominate prevail
double twice
doubt question
draft draw
durable lasting enduring permanent stable
duty obligation
early initial previous preceding prior
ease relax thaw relieve détente thawing easing
economy economic
elect choose
election vote ballot poll
eliminate remove abolish lift
employ hire
employee worker staff
enable
encourage urge foster promote exhort
end stop cease halt refrain terminate discontinue
enemy foe adversary
enlarge expand extend broaden widen expansion
ensure guarantee secure
enter join
entire whole full
erode undermine weaken
error mistake
escalate intensify
estimate reckon
exceed surpass top outstrip
excellent great
expect anticipate forecast predict foresee project
expert analyst scholar specialist researcher academic commentator thinker
explain account
export ship
express voice
fail failure
fair just
famous renowned
fast quick rapid swift
favourable favorable positive optimistic
fellow
fill
final last ultimate
finance fund
find discover finding
fire sack
forbid
foreign overseas external
foundation basis ground base
fragile brittle unstable precarious
free liberate
freeze
function work
gather collect
give grant award provide
global worldwide international world
government administration cabinet
grave serious severe
group bloc grouping
grow increase rise expand climb soar growth surge more raise higher
guide steer
gulf gap
halve
hasten accelerate quicken acceleration
head lead
hedge hedging
hide conceal
hold
home domestic internal
hope wish desire want
host
hostile antagonistic unfriendly
house
idea concept notion proposal
illegal unlawful illicit
image impression perception
impact effect influence consequence
import
improve better improvement
impose levy
inaugurate inauguration
include contain comprise
independent autonomous independence autonomy
inevitable unavoidable
inhabitant resident
insist maintain
insufficient inadequate
intend plan
interest
interfere meddle
intervene intervention
introduce propose submit table
invade invasion
invest investment
investigate examine probe inquiry
invite
issue publish release
job post position
journey trip visit travel
kill
king monarch
lack shortage scarcity
large big great major huge
lasting
lawmaker legislator parliamentarian parliament
legal lawful
likely probable
limit restrict curb restrain
list
long
lose loss
majority most
manufacture produce production
market
meet encounter talk meeting
member
method way
military armed army
minority
minor small slight little
modest moderate
money
move step measure
negotiate negotiation
new novel
newspaper daily
note observe remark stress emphasise emphasize underline highlight
nuclear atomic
number amount quantity
offer
official
oppose resist object opposition
order command
organisation organization body institution
origin source
outcome result
outline sketch
overall general
oversee supervise
overturn reverse
own possess ownership
part component
partner counterpart
peace
people population public
perilous
persist
plane aircraft
plant factory
police
poor bad negative unfavourable unfavorable
popular
poll survey questionnaire
pollute
predecessor
premier
prepare pave
president
press media
pressure
prevent avoid avert
price cost
prime
principal main chief primary chiefly
private
problem trouble
progress advance
project programme program
protect safeguard defend protection
protest
prove demonstrate show
prudence
push press drive
quit leave withdraw exit
ratify
reach attain achieve
ready prepared
rebuild
receive get
recent
recover recovery
refuse decline
region area
regional local
relation relationship tie
release discharge
remain stay
remake
renew resume restart revive
replace substitute
report account
request ask appeal
rescue save
residual
respondent participant polled
respond reply answer response
restore
retreat
reveal disclose
revise amend revision update
right
ruling verdict award judgment decision
rule govern
safe secure safety
sail navigate
same identical
satisfy
say state tell argue claim contend maintain assert hold believe think suggest
sector industry
car automobile automotive auto vehicle
sell sale
send dispatch
separate distinct
session
settle resolve
sharp
ship vessel boat
shortfall
sign seal conclude ink
significant
similar alike akin
situation state
speech address
spread
stagnate stall
start
strange
strategy strategic
strong robust powerful
student pupil
succeed success
sufficient enough adequate
suffer
summit
superficial shallow
supply
suspend
sympathetic understanding
system regime
tariff
task
teach
technology technological tech
temporary
tension friction
territory territorial
test trial
thesis
threaten
tolerate
trade commerce
train
trend tendency
troop soldier
true real
trust confidence
unanimous united
unchanged same
understand
unite
upgrade
urgent pressing
use utilise utilize employ
utterly
value worth
various
visitor
warn caution
weak feeble
weapon arms armament
wedge
win
withdraw
withstand
woman
write author
year
young
zone
task mission
purchase procure
transition migrate move
illustrate show
rearm rearmament remilitarisation remilitarization militarisation militarization
total overall volume
trigger provoke spark prompt
double
treaty convention
opportunity chance
economy
disputed contested
pandemic epidemic
peninsula
coup putsch
dovish conciliatory soft
hawkish hardline tough
friction
invalidate nullify void annul
jet aircraft plane
bomber
parliament diet congress legislature
speaker
minister ministry
professor
joint together
launch establish create found introduce inaugurate initiate start activate institute
die death dead perish fatality
kill fatality
accident crash
punish sanction penalty penalise penalize punishment
"""
