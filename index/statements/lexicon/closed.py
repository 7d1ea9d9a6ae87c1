"""Closed word classes of English: the skeleton by which clauses are told apart."""

from __future__ import annotations

from index.statements.lexicon.words import words

DETERMINERS = words(
    "a an the this that these those some any no every each all both either neither another such "
    "my your his her its our their whose many several few most much other certain various numerous"
)
POSSESSIVES = words("my your his her its our their whose")
SUBJECT_PRONOUNS = words(
    "i you he she it we they who one nobody everybody everyone someone somebody anyone none others"
)
THIRD_PERSON = words("he she it they")
PREPOSITIONS = words(
    "of in on at by for with from to into onto about against between among during before after since until "
    "under over through across toward towards within without upon via near behind beyond despite amid amidst "
    "alongside around regarding concerning throughout outside inside above below like unlike besides per"
)
NOUN_PREPOSITIONS = words(
    "of for in at from with on to against behind about between among by within across near toward towards"
)
SUBORDINATORS = words(
    "that because although though while whilst whereas if unless when whenever where wherever as since until before "
    "after whether once lest so than"
)
RELATIVES = words("who which whom whose that where")
QUESTION_WORDS = words("whether how why what when where who which if")
COORDINATORS = words("and or but nor yet")
BE = words("is are was were be been being am 's 're")
HAVE = words("has have had having 've")
DO = words("do does did")
AUXILIARIES = BE | HAVE | DO
MODALS = words("can could may might must shall should will would ought cannot 'd 'll")
ADVERBS = words(
    "also even still just now then later again ever often always already soon once further instead "
    "too only simply merely not never n't here there thus hence therefore rather perhaps yet first "
    "second third elsewhere likewise nevertheless nonetheless furthermore moreover however long quite "
    "well back once almost else apparently twice recently otherwise today yesterday tomorrow tonight earlier"
)
DATES = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september
    october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
    """
)
TIMES = DATES | words(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight "
    "january february march april may june july august september october november december "
    "morning afternoon evening night week month year weekend noon midnight "
    "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. recently earlier later last next ago"
)
ABBREVIATIONS = words(
    "mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. capt. sgt. maj. rev. hon. pres. st. jr. sr. vs. v. "
    "no. nos. vol. p. pp. fig. art. ch. sec. ed. eds. cf. al. e.g. i.e. etc. inc. corp. co. ltd. dept. "
    "u.s. u.k. u.n. e.u. d.c. a.m. p.m. ph.d. b.a. m.a. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. "
    "calif. conn. fla. ill. ind. mass. mich. minn. miss. mo. n.c. n.d. n.h. n.j. n.m. n.y. s.c. s.d. tenn. tex. va. "
    "vt. wash. wis. wyo. ala. ariz. ark. colo. del. ga. ky. la. md. mont. neb. nev. okla. ore. pa. r.i. w.va. "
    "approx. est. messrs. amb. adm. cmdr. supt. sir. rs. pvt. smt. govt."
)
SUFFIXES = words("jr sr ii iii iv phd md")
# Abbreviations that in small letters are words, unless a number follows: "no. 5", "he said no."
ALSO_WORDS = words("no nos art ill miss ore wash mass fig sir pa la co st sec ch mar sat sun")
FINAL_ABBREVIATIONS = words("u.s. u.k. u.n. e.u. d.c. a.m. p.m. etc. inc. corp. co. jr. sr.")
CONNECTIVES = words(
    "but and so however similarly nevertheless furthermore moreover thus therefore still yet meanwhile also "
    "instead indeed likewise consequently hence overall finally first second third fourth firstly secondly thirdly "
    "lastly namely conversely additionally nonetheless accordingly interestingly"
)
# Words in -ing that are never a verb's.
NOUNS_IN_ING = words(
    "spring offspring string something nothing anything everything ceiling evening morning sibling darling duckling "
    "herring pudding sterling"
)

# Words in -ly that are no adverbs: nouns, verbs and adjectives.
NO_ADVERBS = words(
    "reply supply family assembly monopoly anomaly rally bully homily comply apply imply multiply rely elderly "
    "friendly costly deadly lonely lovely ugly silly unlikely orderly scholarly worldly cowardly oligopoly"
)
