"""What it is good or bad for people to have more of, with what is more or less of it: nouns of general English."""

from __future__ import annotations

from index.stance import effects
from index.stance.forms import nouns
from index.statements.lexicon.words import words

GOOD = (
    effects.GOODS
    | nouns(
        """accountability affordability agency autonomy aspiration balance benefit biodiversity certainty clarity
        cohesion compassion competence consistency creativity credibility decency dignity ecosystem effectiveness
        employment empowerment enterprise equity excellence expertise flexibility freedom habitat happiness harmony
        home hope humanity inclusion infrastructure ingenuity integrity justice knowledge legitimacy literacy
        livelihood morale participation partnership productivity progress protection rebirth recovery relief renewal
        resilience respect responsiveness self-determination skill solidarity sustainability talent tolerance
        transparency unity vitality wellbeing welfare incentive integration reconciliation stewardship self-reliance
        self-sufficiency longevity fulfilment enjoyment enlightenment oversight scrutiny predictability
        profitability generosity equality parity opportunity expression assembly worship conscience citizenship
        wildlife rainforest wetland fishery forest soil biosphere pollinator whale species landscape infant mother
        father grandparent refugee migrant veteran soldier police officer firefighter carer volunteer charity startup
        entrepreneur shopkeeper fisherman farmworker tenant victim survivor minority neighbourhood hospital clinic
        library pension savings investor researcher scientist journalist voter democracy constitution liberty
        heritage identity tradition culture language faith value breakthrough advantage improvement solution
        momentum deterrence interoperability readiness defence defense alliance friendship goodwill
        competition pluralism openness fairness legality autonomy integrity accuracy reliability work business
        convenience
        comfort mobility outcome performance"""
    )
    | words("rights children women men workers people growth savings speech poor needy disadvantaged wages incomes")
)
BAD = (
    effects.ILLS
    | nouns(
        """abuse acrimony alienation anarchy anger arbitrariness atrocity backlash backlog barrier bias bigotry
        blackmail blackout bloodshed bottleneck breach brutality carnage cartel casualty catastrophe censorship clutter
        coercion collusion complacency complexity constraint contamination controversy cronyism cynicism damage
        deadlock deceit deception deficit deforestation degradation delinquency deportation depression despair
        desperation destruction deterioration detriment devastation disaster discontent disincentive disinformation
        dispossession dissatisfaction distortion distress distrust domination drought drudgery duplication error
        escalation evasion eviction exclusion exodus extinction extortion famine fatality fragmentation friction
        frustration gap genocide gridlock grievance hate hazard hostility humiliation hypocrisy illegality imbalance
        impunity inefficiency inequity infringement injustice insurgency intimidation intolerance intrusion isolation
        joblessness killing lawlessness litigation loophole malnutrition manipulation marginalisation
        marginalization mismanagement misinformation mistrust mortality nepotism obstacle oppression outage
        overcrowding overreach overfishing pain panic paralysis penury persecution polarisation polarization
        precarity prejudice problem profiteering proliferation radicalisation radicalization recession repression
        resentment retaliation retribution sabotage scarcity secrecy setback sexism shock slavery slump smog
        speculation sprawl squalor stagnation starvation stigma strain stress strife suffering suicide suspicion
        terror threat torture toxicity tragedy trauma trouble unfairness unrest upheaval vandalism violation
        volatility war warfare weakness worry concern
        doubt myth tax levy monopoly monopolist oligarch oligarchy polluter speculator
        dictator dictatorship autocrat autocracy regime incumbent elite warlord gangster predator profiteer landmine
        flood wildfire overdose relapse infection outbreak epidemic pandemic cancer obesity asthma toxin pesticide
        pollutant carbon greenhouse tariff penalty punishment surveillance snooping bailout handout overspending
        borrowing austerity downturn slowdown bankruptcy foreclosure layoff redundancy offshoring outsourcing
        underfunding understaffing waiting queue misuse hack hacker breach leak theft robbery burglary murder rape
        knife weapon arms missile extremist radical insurgent trafficker pirate poacher cheat fraudster tax-dodger
        freeloader spam clutter dysfunction chaos nightmare mess shambles hurdle roadblock pitfall flaw gerrymandering
        disenfranchisement apathy mistake confusion misunderstanding ambiguity uncertainty wrongdoing misconduct
        malpractice negligence liability harm unfairness subservience submission surrender appeasement isolationism
        protectionism jingoism xenophobia antisemitism islamophobia homophobia misogyny apartheid colonialism
        imperialism famine incentive-problem arms-race rationing blockade occupation bombing reoffending recidivism"""
    )
    | words("hardship harassment red-tape inflationary wealthy rich richest wealthiest red-tape arms debt")
)
# So much the worse for what is good and the better for what is bad.
LESS = nouns(
    """loss decline reduction decrease drop fall erosion weakening destruction deterioration lack absence shortage cut
    cutback squeeze collapse depletion shrinkage outflow flight disappearance removal withdrawal denial deprivation
    violation breach infringement restriction limitation prevention elimination eradication abolition avoidance
    alleviation mitigation closure decimation suppression dilution end erosion scarcity shortfall dearth overload"""
) | words("fewer less lower reduced smaller weaker diminished decreased limited declining falling lost shrinking no")
# Bad where nothing tells of what.
BAD_LESS = nouns(
    "loss erosion weakening destruction deterioration lack shortage collapse depletion violation breach infringement"
)
MORE = nouns(
    """increase rise growth surge spike boost jump hike expansion gain escalation explosion creation promotion
    enhancement strengthening rate level amount number share volume standard cost price"""
) | words("more higher greater increased bigger stronger additional extra growing rising widespread massive")
# Too little to count.
SCANT = words("modest insignificant negligible minimal scant marginal minor slight little few small meagre limited")
KNOWN = GOOD | BAD | LESS | MORE
