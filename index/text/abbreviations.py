"""Abbreviations that take a full stop, and words that open a sentence (English, some German and French)."""

from __future__ import annotations

# Before a name, a number or more of the same phrase: never the end of a sentence.
LEADING = frozenset(
    "mr mrs ms mx dr prof rev hon sen rep gov gen lt col maj capt cpt cmdr adm amb sgt st ste messrs mme mlle m "
    "pres supt rs pvt smt "
    "dep asst assoc mt ft vs v cf eg e.g ie i.e viz al ca approx est esp incl resp fig figs eq no nos nr vol "
    "vols pp p para "
    "paras ch chap sec sect art arts ed eds trans rev ser pt op cit ibid id tel bzw z.b d.h u.a vgl hrsg abs s "
    "evtl ggf sog zt "
    "geb dipl ing bd aufl jan feb mar apr jun jul aug sep sept oct nov dec u.s.c c.f.r f.r stat supp ex dkt fn n "
    "nn".split()
)
# Before a number only.
NUMBERED = frozenset("no nos nr art arts p pp fig figs ch chap sec n id m s v ex st res con doc para abs kap".split())
# May end a sentence as well: the next word decides.
EITHER = frozenset(
    "inc ltd co corp llc plc bros jr sr u.s u.k u.n e.u u.a.e d.c p.r.c r.o.k d.p.r.k u.s.s.r a.m p.m etc ph.d "
    "m.d b.a m.a "
    "b.sc m.sc ll.b ll.m usw a.d b.c n.y calif dept govt univ assn dist ave blvd rd".split()
)
OPENERS = frozenset(
    "the a an this that these those it its he his she her they their we our you your i my in on at by for from "
    "with of to as "
    "if when while where although though because since after before during under over between among through "
    "without within "
    "despite beyond against according and but or nor so yet however moreover furthermore nevertheless "
    "nonetheless therefore "
    "thus hence meanwhile instead similarly likewise indeed overall finally first second third also still then "
    "there here "
    "what who which how why whether both each every all any some many most several few other another such no not "
    "only even "
    "just now today yesterday recently currently perhaps clearly notably importantly interestingly given following "
    "is are was were do does did has have had can could will would should may might must let one two three "
    "der die das ein eine es er sie wir ich in im am auf aus bei mit nach von zu und aber doch denn wenn als auch so "
    "dies diese dieser dieses jedoch seit für über unter le la les un une il elle ils nous ce cette mais et dans "
    "en".split()
)
SAYING = frozenset(
    "said says asked asks added adds replied replies wrote writes told tells argued argues noted notes answered "
    "answers "
    "declared exclaimed responded explained continued concluded observed remarked wondered recalled shouted".split()
)
# After a numeral with a full stop: an ordinal goes on with one of these (German dates and counts).
AFTER_ORDINAL = frozenset(
    "januar februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts "
    "jahrestag "
    "jahrestages jahrestags weltkrieg parteitag parteitags kongress auflage kapitel platz stock klasse lebensjahr "
    "legislaturperiode sitzung geburtstag".split()
)
