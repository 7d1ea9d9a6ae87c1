"""German function words, and the subjunctive in which German reports what others say."""

from __future__ import annotations

NOMINATIVE = frozenset(
    "der die das ein eine dieser diese dieses jener jene sein seine ihr ihre unser unsere viele einige mehrere "
    "manche zahlreiche beide alle".split()
)
OBLIQUE = frozenset(
    "dem den des einem einen einer eines diesem diesen jenem jenen keinem keinen seinem seinen seiner seines "
    "ihrem ihren "
    "mehrerer vieler aller einiger zahlreicher ihrer ihres unserem unseren vielen einigen mehreren".split()
)
FOCUS = frozenset("auch selbst sogar ausgerechnet etwa nur allein".split())
# Between a verb and its subject, or beside it: "sagte gestern auch Jan Roe", "Roe selbst sagte".
ADVERBS = frozenset(
    "auch aber dann nun noch nur jedoch dazu zudem weiter weiterhin später gestern heute sich selbst indes "
    "dagegen hingegen "
    "wiederum bereits schon ebenfalls zuvor anschließend daraufhin dennoch außerdem am im kürzlich jetzt "
    "einmal immer "
    "wieder ebenso allerdings unterdessen derweil darauf gegenüber seinerseits ihrerseits zugleich "
    "gleichzeitig kurz zuletzt "
    "deshalb deswegen hierzu etwa so darin dabei damit daher darüber daneben danach dadurch dafür davon hier "
    "dort da morgen "
    "mittags abends erst erneut ferner überdies schließlich immerhin sogar insgesamt kurz ähnlich darum denn".split()
)
ATTACHING = frozenset(
    "der des eines einer von vom am an bei beim für aus in im zu zur zum unter über gegen mit nach auf bis".split()
)
PREPOSITIONS = ATTACHING - {"der", "des", "eines", "einer"} | frozenset(
    "laut seit wegen trotz während vor durch ohne um gegenüber angesichts ab statt".split()
)
COORDINATORS = frozenset("und oder aber doch sondern sowie denn".split())
SUBORDINATORS = frozenset(
    "wenn weil obwohl während nachdem bevor falls sofern sobald damit indem da als seit bis wobei wodurch "
    "weshalb wo wie "
    "was wer welche welcher welches deren dessen woran worauf womit worin wofür warum wieso".split()
)
RELATIVES = frozenset("der die das den dem deren dessen denen welche welcher welches wo was".split())
ASKING = frozenset("ob wie warum wieso weshalb was wer wo wann welche welcher welches woher wohin inwieweit".split())

REPORTED = frozenset(
    "sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe bleibe liege brauche "
    "sehe lasse "
    "mache bedeute zeige finde führe nehme halte trage fehle gelte handle funktioniere bekomme erhalte diene "
    "betreffe "
    "bestehe entspreche hänge laufe spreche stelle tue verstehe werfe ziehe zähle steige sinke wachse arbeite lebe "
    "spiele setze bringe biete beginne ende reiche lohne heiße treffe drohe verliere gewinne kenne dauere koste "
    "profitiere entstehe geschehe ergebe freue hoffe glaube denke fühle verfüge sorge verhindere ermögliche passiere "
    "erfülle erfolge erwarte rechne verstoße schade helfe nutze verändere betrage schaffe suche trete falle".split()
)
"""Present subjunctive, third person (that of the verbs of saying comes with them): "die Maut werde steigen"."""
UNREAL = frozenset(
    "wäre wären hätte hätten würde würden könnte könnten müsste müssten sollte sollten wollte wollten dürfte "
    "dürften gäbe "
    "gäben ginge käme kämen bräuchte bräuchten ließe stünde stünden".split()
)
PLAIN = frozenset(
    "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen "
    "will wollen darf "
    "dürfen gibt gab geht ging kommt kam steht stand bleibt blieb".split()
)
"""Common finite forms that report nothing by themselves."""

ABBREVIATED = frozenset(
    "dr prof st bzw ca vgl etc usw bspw sog ggf evtl inkl exkl max min mio mrd nr abs art tel str hr fr geb "
    "gest jh bd hrsg "
    "red s v chr u a z b d h i o ä m e hl ing dipl mag rd sen jun".split()
)
"""What a full stop stands behind without an end."""
BEFORE_ORDINAL = frozenset("am der dem den des die zum vom im beim bis ab seit zur ein eine einen".split())

ANGABEN = frozenset(
    "angaben angabe ansicht meinung worten einschätzung auffassung überzeugung darstellung aussage aussagen "
    "informationen "
    "erkenntnissen schätzungen schätzung berechnungen sicht berichten lesart".split()
)
FEMALE_GIVERS = frozenset("zeitung agentur presse-agentur nachrichtenagentur redaktion zeitschrift sendung".split())
NOBODY = frozenset(
    "man wer niemand keiner jeder es das dies kein keine alles nichts manches vieles beides jemand etwas ich "
    "wir ihr".split()
)
