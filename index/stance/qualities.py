"""What a thing is called by one who is for or against it: adjectives, and nouns for what it amounts to. General
English; each counts only as what is said of the topic itself."""

from __future__ import annotations

from index.stance import cues
from index.stance.forms import nouns
from index.statements.lexicon.words import words

# Adjectives that tell a side by themselves.
FINE = cues.APPROVES - words("success triumph boon blessing godsend breakthrough necessity") | words(
    """admirable advantageous apt beautiful bold brave breathtaking brilliant cost-effective commendable
    compassionate courageous creditable decent defensible deserved desirable effective efficient enlightened
    equitable essential excellent exceptional exemplary extraordinary fabulous fantastic far-sighted farsighted
    first-class fitting fruitful game-changing generous glorious great groundbreaking heartening helpful
    honourable honorable humane ideal imaginative impressive incredible indispensable ingenious inspiring
    inspirational invaluable judicious just landmark laudable legitimate life-changing life-saving lifesaving
    long-overdue magnificent marvellous marvelous meaningful meritorious much-needed necessary needed noble
    outstanding overdue pivotal positive praiseworthy pragmatic progressive promising prudent rational reasonable
    reassuring remarkable revolutionary rewarding righteous robust safe sane sensible sound spectacular splendid
    sterling successful superb superior tremendous terrific transformational transformative unbeatable unmatched
    unrivalled useful valuable viable vital welcome well-designed well-intentioned wise wonderful workable
    world-class world-leading worthwhile worthy critical central key indispensable imperative proportionate
    affordable popular important warranted beneficial constructive secure reliable historic healthy fair"""
)
FOUL = (cues.CONDEMNS & cues.ATTRIBUTES) | words(
    """abhorrent abusive abysmal addictive alarming anachronistic anticompetitive anti-competitive antiquated
    arbitrary arrogant atrocious authoritarian awful backward bad baffling bigoted bizarre bloated bogus botched
    broken brutal burdensome bureaucratic callous careless chaotic clumsy coercive colonial confiscatory
    contemptible contradictory corrosive corrupt costly cowardly crippling cumbersome cynical dangerous
    daft deadly deceitful deceptive defective deficient degrading dehumanising dehumanizing delusional
    demeaning deplorable desperate destabilising destabilizing destructive detestable devastating devious
    dire disappointing disgusting dishonest dishonourable dishonorable disingenuous disproportionate dismal
    disruptive distasteful distorting distortionary distortive disturbing divisive dodgy doomed dreadful
    dubious dumb dysfunctional egregious elitist exclusionary exorbitant expensive exploitative extortionate
    extreme evil excessive failed failing fanciful far-fetched fatal faulty feckless feeble fraudulent frightening
    frivolous frustrating ghastly grim grotesque gruesome half-baked half-hearted hare-brained harebrained harmful
    harsh heartless heavy-handed heinous hideous hollow hopeless horrendous horrible horrid hostile hypocritical
    idiotic ill-advised ill-conceived ill-considered ill-judged ill-thought-out ill-timed illegitimate illiberal
    illogical imprudent inaccurate inane inapt incoherent incompatible incompetent inconsistent inconvenient
    indecent ineffectual inequitable inexcusable infamous inferior inflexible inflationary inhuman
    iniquitous insane insecure insensitive insidious insufficient insulting intolerant intrusive invalid invasive
    invidious irrational irrelevant irritating job-killing job-destroying lackluster lacklustre lame lamentable
    lawless lax lazy loathsome lopsided lousy mad malicious malign manipulative meaningless mean-spirited mindless
    miserable misconceived misplaced misleading misinformed mistaken monstrous murky murderous myopic naive
    narrow-minded nasty needless negligent nonsensical noxious obnoxious obscene obsolete odious offensive onerous
    opaque opportunistic orwellian outrageous overblown overbroad overcomplicated overly-broad overpriced
    overreaching overzealous paltry partisan paternalistic patronising patronizing perilous pernicious perverse
    phoney phony pitiful plain-wrong poisonous poor preposterous problematic prohibitive protectionist provocative
    questionable racist rash reactionary redundant repressive reprehensible repugnant repulsive restrictive
    retrograde risky rotten rushed ruinous ruthless sad scandalous scary self-defeating self-destructive
    self-serving selfish senseless sexist shabby shaky sham shambolic shocking short-sighted shortsighted
    simplistic sinister slipshod sloppy sneaky spurious stifling suicidal superficial superfluous suspect terrible
    terrifying threatening toothless totalitarian toxic tragic treacherous troubling tyrannical ugly unaccountable
    unbalanced unbearable uncaring uncertain unclear uncompetitive undeserved uneconomic uneconomical unenlightened
    uneven unfeasible unfounded ungodly unhealthy unhelpful unimaginative uninformed unjustifiable unlovely
    unnecessary unneeded unpopular unprincipled unproven unreasonable unreliable unscientific unsound unsuitable
    unsustainable untenable unwanted unwarranted unwelcome unwieldy useless utopian vague vexatious vicious vile
    villainous violent vindictive volatile weak wicked woeful worrisome worrying worthless wretched wrong unjust
    wrongful fraught unfunded untested overrated unsubstantiated outmoded ham-fisted bankrupt disastrous
    catastrophic damaging detrimental disgraceful
    illegal unlawful"""
) - words("illegal unlawful")
# Of these, what is weak or says something else by itself: a side only with more beside it.
MILD = words(
    """bad important key central critical great poor weak uncertain unclear vague sad expensive costly popular
    restrictive dangerous risky historic positive effective successful efficient safe sound robust reasonable
    legitimate just useful secure reliable fair popular affordable healthy extreme violent hostile deadly
    scary insecure volatile
    partisan rushed radical progressive bold incompatible broken great incredible good"""
)
# What a thing amounts to.
WINS = nouns(
    """success triumph boon blessing godsend breakthrough necessity victory win achievement accomplishment milestone
    lifeline cornerstone bedrock linchpin lynchpin backbone bulwark safeguard masterstroke panacea game-changer
    gamechanger bargain no-brainer treasure asset remedy cure antidote solution beacon catalyst improvement advance
    opportunity
    advancement prerequisite requirement investment must lifesaver foundation pillar priority"""
)
WOES = nouns(
    """mistake disaster catastrophe tragedy travesty disgrace scandal outrage farce fiasco folly blunder nightmare
    betrayal failure flop shambles sham scam insult waste distraction gimmick abomination hoax excuse ploy smokescreen
    pretext stunt ripoff boondoggle debacle calamity sellout surrender capitulation cop-out fudge mess error misstep
    miscalculation fraud fantasy delusion pipedream illusion myth sledgehammer straitjacket handout giveaway con trick
    trap swindle racket grab overreach intrusion assault affront attack violation injustice absurdity atrocity crime
    danger hazard menace scourge curse plague cancer poison nuisance obstacle hindrance impediment barrier liability
    burden threat setback disservice dead-end recipe sop bribe charade fig-leaf figleaf band-aid white-elephant
    nonstarter non-starter anachronism relic eyesore abuse encroachment humiliation provocation escalation
    deterrent disincentive deathtrap timebomb minefield quagmire shame slap stain embarrassment charade con blot
    dereliction evasion injury"""
) | words("madness lunacy nonsense insanity wrong idiocy stupidity hypocrisy vandalism blackmail extortion theft")
# Of these, what needs more beside it: "a threat to our children", "a major win".
OPEN = nouns(
    """threat requirement investment danger opportunity burden barrier obstacle attack win victory priority
    solution asset
    remedy cure must
    foundation trap trick recipe success failure error abuse crime catalyst pillar advance milestone deterrent hazard
    escalation distraction liability improvement prerequisite achievement violation setback waste panacea
    surrender bargain"""
)
TELLING = (FINE | FOUL | WINS | WOES) - {"recipe"}
# "A good | step".
STEPS = words(
    """idea step move policy plan law change development decision choice measure way approach thing news start
    progress improvement"""
)
# Before the topic's own name: "this reckless toll", "a much-needed toll".
BEFORE_BAD = FOUL - words(
    """broken uncertain unclear vague sad expensive costly violent hostile deadly insecure volatile partisan illegal
    restrictive crude scary poor weak extreme dangerous incompatible redundant colonial suspect irrelevant unpopular
    bad radical progressive disproportionate failing frivolous bureaucratic"""
)
BEFORE_GOOD = FINE & words(
    """admirable bold brave brilliant commendable compassionate courageous enlightened excellent far-sighted
    farsighted game-changing groundbreaking humane indispensable invaluable landmark laudable life-saving lifesaving
    long-overdue magnificent marvellous much-needed needed overdue outstanding sensible transformational
    transformative vital wonderful worthwhile world-leading essential crucial wise necessary historic"""
)
# Nouns behind a word of praise or blame that make it no verdict: "is an important issue".
NEUTRAL = words(
    """issue question moment test time vote debate topic area matter fact reality truth point subject challenge
    discussion conversation element factor aspect concern consideration example reminder story read feature evil"""
)
DEGREES = cues.PLAIN | words(
    """a an the one of such very more most quite rather pretty as so too absolutely not only just also both entirely
    wholly equally even still yet another and our its their this that kind sort form piece act bit only first single
    ever possible potential potentially likely perhaps increasingly long big bigger huge major real clear obvious
    massive total complete further new political economic social moral national strategic financial legal
    constitutional environmental public policy terribly deeply inherently patently manifestly"""
)
