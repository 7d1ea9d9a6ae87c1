"""Words that name no topic, though everybody says them: light verbs and fillers of speech; words that only tell
something beside another ("first", "new", "way"). General English, in the forms people say.
"""

from __future__ import annotations

# Left out wherever they stand.
LIGHT = frozenset(
    """
    know knows knew known knowing think thinks thought thinking believe believes believed say says said saying
    tell tells told telling talk talks talked talking speak speaks spoke spoken speaking ask asks asked asking
    answer answered mean means meant meaning see sees saw seen seeing look looks looked looking hear heard feel
    feels felt want wants wanted wanting need needs needed like likes liked hope hopes hoped try tries tried trying
    get gets got gotten getting give gives gave given giving take takes took taken taking make makes made making
    put puts putting go goes went gone going come comes came coming become becomes became keep keeps kept keeping
    let lets find finds found finding show shows showed shown use uses used using call calls called calling
    happen happens happened happening seem seems seemed appear appears appeared start starts started begin begins
    began begun continue continues continued bring brings brought turn turns turned turning run runs running
    understand understood remember consider considered include includes included including allow allows allowed
    help helps helped follow follows followed following suggest suggests suggested note notes noted add added
    actually really basically certainly probably perhaps maybe simply clearly obviously indeed already yet ago
    back well away together soon later often sometimes never ever today now right okay yes yeah please thank thanks
    sorry gonna everything everyone everybody course especially particularly according instead rather almost
    enough likely able far
    """.split()
)
# Count only beside a word that does name something: "new engine", "first round".
VAGUE = frozenset(
    """
    first second third fourth last next previous new old good better best bad worse worst great big bigger small
    smaller large larger high higher low lower long longer short little early late full whole real true main major
    important different similar certain various several possible necessary clear sure hard easy strong recent
    current present former general particular specific common special number numbers part parts kind kinds sort sorts
    type types way ways thing things lot lots bit case cases point points fact facts matter matters example examples
    issue issues problem problems question questions reason reasons result results side sides area areas place places
    time times day days week weeks month months year years moment end beginning people person man men woman women
    somebody nobody guy guys world country countries one two three four five six seven eight nine ten
    hundred thousand million billion percent per cent idea ideas sense term terms level levels process step steps
    work life hand group groups form line set view views approach role
    """.split()
)
