"""Irregular forms of English verbs, comparatives and nouns, each with its base form."""

from __future__ import annotations

_FORMS = """
bear: bore borne
become: became
begin: began begun
bend: bent
bind: bound
break: broke broken
bring: brought
build: built
buy: bought
catch: caught
choose: chose chosen
come: came
deal: dealt
draw: drew drawn
drive: drove driven
fall: fell fallen
feel: felt
fight: fought
fly: flew flown
forbid: forbade forbidden
foresee: foresaw foreseen
forget: forgot forgotten
freeze: froze frozen
get: got gotten
give: gave given
go: went gone
grow: grew grown
hide: hid hidden
hold: held
keep: kept
know: knew known
lay: laid
lead: led
lend: lent
lose: lost
make: made
mean: meant
meet: met
overcome: overcame
oversee: oversaw overseen
pay: paid
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shrink: shrank shrunk
sink: sank sunk
sit: sat
speak: spoke spoken
spend: spent
stand: stood
steal: stole stolen
strike: struck
take: took taken
teach: taught
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
wear: wore worn
win: won
withdraw: withdrew withdrawn
write: wrote written
man: men
woman: women
child: children
crisis: crises
analysis: analyses
"""
BASE = {form: line.partition(":")[0] for line in _FORMS.strip().splitlines() for form in line.partition(":")[2].split()}
