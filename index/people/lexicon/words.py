"""Capitalised words that are no part of a person's name."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    "a about above according across after again against all almost alone along already also although always "
    "amid among an and another any are around as asked at away back based be because been before behind being "
    "below beneath beside besides between beyond both but by can clearly compared consequently conversely could "
    "currently dear despite did do does during each earlier either else elsewhere especially even eventually "
    "ever every except few finally first firstly following for formerly fourth fourthly from further "
    "furthermore given going had has have he hence her here hers herself him himself his historically how "
    "however i if in inside indeed instead interestingly into ironically is it its itself just last lastly "
    "later least less let like likewise many me meanwhile more moreover most mostly much must my namely near "
    "nearly neither never nevertheless next no none nonetheless nor not notably nothing notwithstanding now of "
    "off often on once one only onto or other others otherwise our ours out outside over overall own "
    "particularly per perhaps previously rather recently respectively same second secondly see seen several "
    "shall she should similarly since so some somewhat soon still subsequently such than thank thanks that the "
    "their theirs them then there therefore these they third thirdly this those though three through throughout "
    "thus to today together too toward towards two under underlying underneath unless unlike until up upon us "
    "usually very was we well were what whatever when whenever where whereas whereby wherever whether which "
    "whichever while who whoever whom whose why will with within without would yes yet you your yours also-see "
    "ibid cf via vs versus taken taking".split()
)

THINGS = frozenset(
    "show shows file files bowl fraction abstract accord accords act acts affairs affair age agenda agreement "
    "agreements amendment amendments america anniversary annex appendix april archipelago article articles "
    "august authors autumn award awards bay bill bills blue bluebook book box bridge brief budget building "
    "campaign canal cape case century channel chapter charter chart china city civil class climate coast code "
    "communication communist compact conclusion conditions constitution contents control convention cooperation "
    "copyright corridor county covid crisis culture cup day days debate december declaration defence defense "
    "democracy democratic deal decree development dialogue digital directive doctrine document documents "
    "domestic dynasty economic economics economy edition education election electric empire energy entity "
    "environment epidemic era event exchange executive exercise export factor february federal festival figure "
    "film finance financial first foreign free friday front frontier future game games general golden great "
    "green growth guide health heights hill history holiday human hydrogen idea impact import income index "
    "industrial industry information initiative innovation intelligence international interview introduction "
    "investment island islands issue issues jan january joint july june key labor labour lake land language law "
    "laws lead liberal life line link list luck machine magazine management map march market markets maritime "
    "media medicine meeting member members memorandum middle military model monday monetary money month "
    "monument morning mount mountain mountains movement national nations natural nature nobel note notes "
    "november nuclear number object obstacles ocean october offer official open opening opinion opportunity "
    "order outlook overview pact page paper park part partnership peace peninsula people peoples percent period "
    "photo pillar pitfalls plan plans plant platform plaza policy political politics port power powers practice "
    "privacy prize problem product profile program programme project proposal prospects protection protocol "
    "province public published purchase quad quarter question questions railway range rapprochement rate reader "
    "real reef reform reforms region regional regulation regulations relations renewable republic republican "
    "research resolution response rights rise risk river road roadmap role roles route rule rules sanctions "
    "saturday science sciences sea season second section sector security self-defense semiconductor september "
    "series session sessions settlement seventh share shock silk sky social source space special spring square "
    "stability standard standards state statement states status stock story strait straits strategic strategy "
    "street strength structure studies study summary summer summit sunday supply support supreme survey "
    "sustainable system table taiwan takeaways talks tariff tariffs task tax team technical technology terms "
    "territory text theory third threat thursday time title today tower town trade trading tradition training "
    "transfer transport transition treaties treaty trend trends trial trilateral trust tuesday tunnel united "
    "value values valley view views village vision visit volume war wars watch water way ways wednesday week "
    "weekly welfare west winter women work world year years zone data facebook twitter google youtube linkedin "
    "instagram wikipedia email website online artificial quantum network networks belt global service services "
    "subject report reports transparency accountability infrastructure modernization modernisation "
    "consolidation legal action actions".split()
)

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sept sep oct nov dec".split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
