"""Words that carry little: helpers, fillers, titles before names."""

from __future__ import annotations

# Not compared at all.
FILLERS = frozenset(
    "a an the of in on at by for to from with and or as is are was were be been being has have had do does did done"
    " will would shall should can could may might must it its this that these those there their his her he she they"
    " we our you your i my me him them us who whom whose which what when where how than then so such also very more"
    " much just even still yet already too only both each every any some all about around over under into onto upon"
    " between among against during through since until before after while because if whether although though but not"
    " no nor never ever again per via s t out up down off away one ones two other another own same according".split()
)
# Compared, but of small weight.
LIGHT = frozenset(
    "make take place hold go come get give say tell put set become seem appear consider thing way part kind time year"
    " month day now today recent recently new particular certain several various overall general really quite rather"
    " indeed however therefore thus moreover first last next former current present long far well back work use need"
    " want try start keep let find found show see look know think believe regard view call name include use need able"
    " country nation state government official people respondent ask answer question happen occur run worth date follow"
    " group record approach matter issue case fact aspect area role effort process".split()
)
# Words that tell one stage of a paper or plan from another: "the final report" is not "the interim report".
STAGES = frozenset(
    "final interim draft preliminary original annual quarterly monthly weekly daily yearly unofficial".split()
)
# Without these what is wished for would pass for what is.
WISHES = frozenset("want wish hope desire demand".split())
TITLES = frozenset(
    "mr mrs ms dr prof professor president premier prime minister chancellor secretary senator congressman"
    " congresswoman representative ambassador general admiral colonel captain king queen prince princess sir lord lady"
    " chairman chairwoman chair director governor mayor judge justice deputy vice foreign defence defense finance"
    " interior former late chief sheikh pope bishop commissioner"
    " ceo cfo coo cto phd mp senior spokesman spokeswoman spokesperson leader".split()
)
# Multi-word turns that mean one word of the lexicon.
TURNS = {
    "took part": "attended", "takes part": "attends", "take part": "attend", "taken part": "attended",
    "took place": "happened in", "takes place": "happens in", "take place": "happen in", "taken place": "happened in",
    "pointed out": "noted", "points out": "notes", "point out": "note", "set up": "established",
    "called for": "urged", "calls for": "urges", "call for": "urge", "carried out": "conducted",
    "carry out": "conduct", "goes back to": "dates to", "go back to": "date to", "come into force": "enter force",
    "came into force": "entered force", "entered into force": "entered force", "entry into force": "entered force",
    "gave up": "abandoned", "give up": "abandon", "ruled out": "excluded", "rules out": "excludes",
    "laid out": "outlined", "brought down": "reduced", "went up": "rose", "went down": "fell",
    "according to": "said by", "is home to": "hosts", "are up": "rose", "is up": "rose", "was up": "rose",
    "were up": "rose", "are down": "fell", "is down": "fell", "was down": "fell", "were down": "fell",
}  # fmt: skip
