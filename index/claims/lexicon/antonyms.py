"""Opposites. One pair of groups a line.

Between "|": where two sentences differ in nothing else, they say the contrary. Between "~": one undoes or
mirrors the other, both may be true at their times; the word still decides what a sentence says.
"""

from __future__ import annotations

PAIRS = """
rise increase grow gain strengthen climb | fall decrease decline reduce drop weaken shrink
accept endorse | reject refuse
support back favour endorse | oppose reject resist object
agree concur | disagree differ refuse
allow permit | ban forbid prohibit prevent
begin start launch ~ end finish conclude
win | lose
succeed | fail
durable lasting stable enduring permanent robust | fragile brittle unstable temporary shortlived
unanimous | divided minority disagree
majority most | minority
many most | few
good favourable positive | bad poor negative unfavourable
better improve improvement | worse worsen deteriorate stagnate stall deterioration
advance progress | stagnate stall regress
optimistic | pessimistic
strong | weak
large big | small
major | minor
hostile | friendly
common widespread frequent | rare uncommon unusual
easy | difficult hard
legal lawful | illegal unlawful
true | false
safe | dangerous
open ~ closed
public ~ private
explicit | implicit
harsh | mild lenient soft lowkey
specific | vague
overdue | timely
proven | unproven
fully | partly partially
single | several multiple
direct | indirect
certain | uncertain
stable | unstable volatile
willing | unwilling reluctant
central | marginal peripheral
formal | informal
official | unofficial
secret ~ public
visible | invisible
guilty | innocent
simple | complex complicated
rich | poor
cheap | expensive costly
urban ~ rural
male ~ female
early ~ late
before ~ after
above ~ below
include | exclude
enter join ~ leave withdraw quit
ease relax thaw | escalate intensify worsen tighten
impose introduce ~ lift remove
import ~ export
buy purchase acquire ~ sell
ally partner | enemy adversary rival
confirm | deny
praise welcome | condemn criticise denounce
trust | distrust mistrust
satisfied | dissatisfied
likely | unlikely
possible | impossible
expand | contract shrink
centralised | decentralised
symmetric | asymmetric
independent | dependent
change changed | unchanged
like alike similar | unlike different
equal | unequal
effective | ineffective
ready | unready unprepared
sufficient enough | insufficient inadequate
successful | unsuccessful
active | passive
cautious | reckless bold
hawkish | dovish
excessive | modest moderate insufficient
weekly | daily monthly quarterly annual yearly
monthly | daily quarterly annual yearly
daily | annual yearly quarterly
harden toughen | moderate soften
higher | lower
deepen | superficial
primary main principal | secondary
reversible | irreversible
continue maintain | stop halt suspend abandon end
remain | change
validate uphold confirm | invalidate overturn annul
cooperate ~ compete
accelerate | slow delay
loosen relax | tighten
superior | inferior
popular | unpopular
adopt pass | reject
appoint ~ dismiss
attack ~ defend
approve | reject
transparent | opaque
voluntary | mandatory compulsory
temporary | permanent
domestic ~ foreign
surplus | deficit
advantage | disadvantage
profit | loss
peaceful | violent
"""
