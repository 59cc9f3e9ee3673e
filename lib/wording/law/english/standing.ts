import { rule } from './words.ts'

const LOST = 'expos*|report*|leak*|denounc*|reveal*|blew|blow*|tip*|alert*|record*'
const OUTSIDE = `(?:press|papers?|newspapers?|journalists?|reporters?|regulators?|inspectors?|inspectorate|authorit\\w+|police|ombudsman|ofsted|cqc|hse|fca|osha|sec|fda|epa|tribunal|watchdog|hotline|compliance line|ethics line|speak-?up line|auditors?|prosecutor|commission|board of health|trading standards|hmrc|irs|environment agency|tv|television|panorama|programme|documentary)`
const PLACE = `(?:employer|firm|company|boss|manager|bank|trust|plant|school|hospital|home|care home|practice|bosses|superiors?|colleagues?|director|management|chief|owner|partners?|job|place|workplace)`

/** More ways to speak of what somebody stands for, of what he did outside his work, of his home, bank and means. */
export const standingRules = [
  rule(
    'political_opinions',
    `
    (?:open letter|petition|manifesto|protest|rally|march|marches|demo|demos|vigil|picket|placard*) (?:~1 )?(?:on|about|for|against|over|every) (?:~1 )?(?:gaza|palestin*|israel|ukraine|brexit|climate|immigration|abortion|the government|the war|nhs|tax*|migrants|friday*|saturday*|weekend*)
    (?:climate|peace|anti-war|pride|protest|pro-life|women's|independence|eu|farmers'?|tax) (?:march|marches|demo|demos|rally|rallies|protest*|strikes?)(?= ?[.,;!?)]|$| (?:every|on|at|in|last|and|with|where|you|he|she)\\b)
    (?:reads?|reading|subscrib* to|sells|sold|buys|quotes?) (?:the )?(?:morning star|guardian|daily mail|socialist worker|telegraph|spectator|breitbart|jacobin|the canary|gb news|mail)(?=.{0,80}\\b(?:guess|rest|says|imagine|politic\\w*|you know|no|lol)\\b|$)
    (?:you|he|she) (?:~1 )?(?:stood|stand|stands) (?:up )?(?:for|with|by|alongside) (?:the )?(?:miners|strikers|palestin*|refugees|left|right|party|cause|workers|protesters|occupiers)
    (?:which|what|whose) (?:political )?side (?:~1 )?(?:you|he|she|your|his|her) (?:~1 )?(?:on|stand*|are|is|sympath*)
    (?:politics|opinions?|views|convictions|ideas|sympathies|leanings|allegiance*|beliefs about society) (?:are|is|were|was|being|that are|which are) (?:~4 )?(?:marked|strong|pronounced|known|loud|clear|obvious|vocal|divisive|different from|opposed|opposite|plain|extreme|radical|far|public|off-?putting)
    {your} (?:~1 )?(?:convictions|opinions|sympathies|politics|colours) (?:on|to) {your} (?:sleeve|mast|lapel)
    share {your} (?:~1 )?(?:ideas|politics|opinions|views|ideals|convictions|vision of society) | (?:such|these|those|their|your|his|her) (?:~1 )?(?:views|opinions|ideas|politics) to (?:themselves|yourself|himself|herself)
    (?:wrote|posted|tweeted|said|published|shared|retweeted|liked|blogged|put online) (?:~3 )?(?:about|on|against|for) (?:~2 )?(?:the )?(?:~1 )?(?:election*|government|prime minister|president|referendum|brexit|gaza|israel|palestine|ukraine|immigration|abortion|budget cuts|trump|parliament|asylum|monarchy|climate|gun*)(?=.{0,120}\\b(?:you|your|we|partners|clients?|board|owner|uncomfortable|uneasy|donors?|views)\\b)(?! (?:desk|beat|coverage|data))
    (?:too|a bit|so|very|quite|rather|pretty|little) (?:~1 )?(?:politically|ideologically) \\w+ | too (?:green|red|blue|woke|left|right|radical|campaigning|partisan)(?= (?:for|to)\\b|[.,;!?]|$)(?<!(?:banana|colou?r|logo|screen|far|move\\w*|step\\w*|shade|font|fruit|image) .{0,20})(?=.{0,80}\\b(?:us|client*|oil|company|drift|him|her|you|bank|owner|board|taste|readers|donors?)\\b|[.,;!?]|$)
    (?:spent|spend|spends|spending|gave) (?:~3 )?(?:canvassing|campaigning|leafleting|door-?knocking|phone-?banking|protesting|marching|demonstrating)(?! for (?:our|the|a) (?:charity|brand|bank|product))
    (?:votes?|voted|voter|voting) (?:for )?(?:reform|labour|tory|conservative|green|snp|plaid|ukip|trump|biden|leave|remain|republican|democrat*|lib ?dem|afd|left|right|le pen|harris|sanders)(?! (?:requests?|policy))
    (?:young|college|student|university) (?:conservatives?|labour|liberals?|greens|republicans|democrats|socialists|communists|tories)
    ex-?(?:momentum|labour|tory|ukip|bnp|green|snp|communist|marxist|republican|democrat|activist|spad|campaigner|militant)
    (?:worked|volunteer*|interned|organi[sz]*|knocked|helped|spoke|raised money|campaign*|leaflet*) (?:~2 )?(?:on|for|in|at) (?:the |a |your )?(?:~1 )?(?:senator|congress\\w+|governor|mp|mayor|candidate|president|minister|party|labour|tory|green|referendum)('s)? (?:~1 )?(?:campaign|re-?election|bid|office|conference|hq)
    spokes(?:man|woman|person) (?:for|of) the (?:greens|party|tories|liberals|conservatives|socialists|labour group) | firebrand | always marching | blows over (?:europe|brexit|politics|immigration|gaza)
    {your} (?:facebook|twitter|x|linkedin|social media|instagram) (?:~1 )?(?:page|feed|posts?|profile|account|timeline) (?:~4 )?(?:side|politic*|party|opinions?|views|allegiance|government|left|right)
    (?:wife|husband|father|mother|brother|partner|dad|mum|sister|son|daughter) (?:~1 )?(?:chairs|runs|leads|works for|stands for|sits for|campaigns for|is in) (?:the )?(?:~1 )?(?:labour|tory|conservative|green|lib ?dem|reform|republican|democrat*|snp|party)
    we keep (?:out of|clear of|away from) politics | (?:politics|party) (?:at|in) the (?:workplace|office|shop)(?=.{0,60}\\byou\\b)
    `,
    { unless: 'political desk | lobby experience | story points | test | essay' },
  ),
  rule(
    'union',
    `
    (?:was|is|been|being|as|former|ex|elected|once|worked as|your time as|years as|acted as) (?:an? |the )?(?:~1 )?(?:rep|delegate|steward|convenor|spokesman|spokeswoman|spokesperson)(?= (?:at|in|for|of) (?:the )?(?:royal mail|amazon|depot|plant|tesco|ford|bmw|council|workforce|staff|factory|staff side|lads|shift|shop floor|hospital|railway|warehouse|last|old|previous|his|her|your|site|unite|unison|gmb|rmt|men|workers|colleagues))
    (?:get|gets|getting|got|bring|brings|brought|bringing|call*|took|take|lead|leads|led|pull*) (?:the )?(?:lads|men|workers|drivers|staff|shift|crew|nurses|whole shift|plant|depot|everyone|girls) (?:~1 )?(?:out|off the job|on strike|to walk)(?= ?[.,;!?)]|$| (?:on|over|in|twice|for|at|last|again)\\b)
    (?:all|everyone|the lads|half the \\w+|us|them|staff|whole \\w+) (?:signed up|organi[sz]ed|carded|unioni[sz]ed|in the union) (?:within|in|by|before|inside|at)
    (?:wave|waves|waving|quote|quotes|quoting|knows) (?:the|every|his|her) (?:rule ?book|collective agreement|contract clause) (?:~2 )?(?:and|at|to) (?:~2 )?(?:call*|meeting|management|boss|us)
    (?:represented|represents|representing|represent|defended|defending|accompanied|accompanying|spoke for|speaks for|stood up for|fought for) (?:~1 )?(?:members|workmates|colleagues|staff|employees|the workforce|fellow \\w+|the men|drivers|nurses|workers) (?:~1 )?(?:at|in|before|against|during|with|through) (?:~1 )?(?:disciplin*|grievance*|redundan*|hearings?|management|dismissal*|pay|talks|negotiation*|meetings with)(?<!(?:solicitor|lawyer|barrister|counsel) .{0,60})
    (?:organi[sz]ed|organi[sz]er|organi[sz]ing) (?:~1 )?(?:at|in|inside) (?:~1 )?(?:amazon|starbucks|uber|deliveroo|walmart|tesla|tesco|the (?:warehouse|depot|plant|factory|workplace)|last|old|his last|her last|your last)
    (?:committee|board|branch|executive) of (?:your|his|her|the|a) (?:~1 )?(?:mutual|mutual society|friendly society|union|provident society|mutual insurer) | (?:your|his|her) (?:mutual|friendly|provident) society
    (?:website|page|newsletter|magazine|list|mailing list|minutes|roll) (?:~1 )?(?:of )?(?:the )?(?:rmt|unite|unison|gmb|cwu|aslef|usdaw|teamsters|uaw|seiu|nasuwt|neu|tssa|pcs|fbu|prospect|ucu) | (?:the )?(?:rmt|unite|unison|gmb|cwu|aslef|usdaw|teamsters|uaw|seiu|nasuwt|neu|tssa|fbu|ucu) (?:website|magazine|list|newsletter|conference|branch|member*|rep*|card|badge|lanyard|pin|mug|sticker|days|years|man|woman|stuff)
    (?:took part|joined|joining|led|leading|organised|part) (?:~1 )?in the (?:stoppage|walk-?out|strike|dispute|sit-in|blockade) | not through an? (?:delegate|rep|steward|third party|union) | rep for the (?:drivers|nurses|lads|men|staff|workers|night shift|cleaners|teachers)
    got over a (?:dispute|strike|stoppage|walk-?out) | (?:deal|deals|dealing|talk|talks|talking|prefers? to deal) (?:with|to) (?:staff|people|employees|everyone|each) (?:directly|one to one|individually)(?=.{0,120}\\byou\\b)(?<=\\byou\\b.{0,160})
    (?:climate|calm|peace|quiet|harmony) (?:~2 )?(?:in|on|of|at) the (?:plant|shop floor|depot|works|factory|workforce|site)(?=.{0,120}\\b(?:disturb*|you|your|record|him|her|keep|rep)\\b)
    `,
    { unless: 'solicitor | barrister | hr partner | students?' },
  ),
  rule(
    'elected_office',
    `
    (?:sit|sits|sat|sitting|serve|serves|served|serving|work|works|acts?|elected|stood|standing) as (?:an? |the )?(?:~2 )?(?:councillor|cllr|mayor|alderman|jp|magistrate|senator|mp|deputy|assemblyman|commissioner|selectman|governor|trustee of the town)
    (?:deputy|lord|vice|assistant|former|ex|acting) ?-?(?:mayor|mayoress|council leader|leader of the council|sheriff)
    (?:mayor|sheriff|alderman|councillor|cllr|reeve|burgess|provost) of (?:his|her|your|a|the) (?:~1 )?(?:village|town|county|city|commune|borough|parish|home)
    (?:you|he|she) (?:~1 )?(?:were|was|got|have been|been|has been) voted (?:in|onto|to|back in|for)
    (?:elected|re-?elected|voted in) (?:twice|again|once|last|in (?:may|june|november|20)|for a|three times|by|unopposed|to the|onto)(?=.{0,120}\\b(?:you|your|he|she|his|her|us|evenings?|governor)\\b|[.;]|$)(?<!\\b(?:the|our|an|newly) (?:board|officials?|members?) .{0,30})
    (?:mp|mep|senator|deputy|councillor)'?s? (?:alternate|substitute|deputy|stand-in|seat) | (?:duties|answer*|accountable|commitment*|obligations|responsib*) (?:~1 )?(?:to|at|in|towards) (?:the |your |his |her )?(?:electorate|voters|electors|constituents|town hall|city hall|ward|taxpayers who|council chamber)
    (?:i'm|i am|i've been|i was|i sit|i serve|i'll be) (?:~2 )?on the (?:~1 )?council | i'm an? (?:~1 )?(?:councillor|mayor|cllr|alderman)
    (?:city|town|county) hall (?:thing|stuff|business|work|job|role|duties|evenings|meetings|side)(?=.{0,100}\\b(?:you|your|he|his|she|her|voters|bothers)\\b) | constituents (?:~1 )?(?:call|ring|write|phone|knock|come)
    (?:people|folk|town|village) (?:~1 )?(?:vote|voted) (?:~1 )?(?:with their feet|you in|him in|her in)
    (?:congrat*|well done|bravo) (?:~4 )?(?:seat|election|re-election|being elected|win at the polls|mandate|majority)
    (?:been|was|were|become|became|just|again) (?:~1 )?(?:made|elected|named|chosen|voted) (?:~1 )?(?:mayor|councillor|alderman)
    {your} (?:public|civic|civil|municipal) (?:mandate|responsibilit*|duties|obligations|office|role)
    leader of the (?:~1 )?(?:group|opposition|majority) (?:on|at|in) the council | group leader on the council
    `,
    { unless: 'officer | works council | student council | briefing* | union | board of trustees we' },
  ),
  rule(
    'whistleblower',
    `
    (?:you|he|she) (?:~1 )?(?:reported|denounced|exposed|recorded|filmed|secretly \\w+|shopped|sued|testified against|complained about) {your} (?:~1 )?${PLACE}
    (?:papers|documents|files|records|emails|recordings?|evidence|photos|data|copies|information|list|memo*) (?:~1 )?(?:you|he|she) (?:~1 )?(?:handed|gave|sent|passed|leaked|forwarded|supplied|brought|showed|copied|took) (?:~2 )?(?:to )?(?:the |a )?${OUTSIDE}
    (?:copied|took|kept|downloaded|photographed|smuggled) (?:~1 )?(?:files|documents|papers|records|emails|data|invoices) (?:~5 )?(?:to|with|for) (?:the |a |an )?${OUTSIDE}
    (?:business|affair|story|episode|matter|trouble|saga|incident|history) (?:~1 )?(?:with|involving|at|before) (?:the |a )?(?:inspectorate|regulator|ombudsman|cqc|hse|fca|osha|ofsted|sec|tribunal|watchdog|press)(?=.{0,100}\\b(?:you|your|us|pause|discre\\w*|careful|him|her|no|last|former)\\b)
    (?:one|nurse|man|woman|guy|lad|teacher|accountant|engineer|person|driver|clerk|doctor|colleague|friend|sister|brother|carer) (?:who|that) (?:~1 )?(?:went to|rang|called|wrote to|told|tipped off|spoke to|talked to|contacted|informed|exposed|reported|leaked|denounced|filmed)(?=.{0,60}\\b(?:${OUTSIDE}|home|test|results|accounts|boss|employer|firm|company|practices|emissions|fraud|books|patients))(?=.{0,120}\\b(?:you|your|he|she|his|her|is|careful|no|the)\\b)
    (?:stood by|backed|supported|helped|protected|covered for|sided with|testified for|assisted) (?:the |a |your |his |her )(?:~1 )?(?:colleague|friend|person|nurse|whistle*|woman|man|worker) (?:~2 )?(?:who |that |to )(?:~1 )?(?:${LOST})
    (?:helped|helping|assisted) (?:a |the |my |your |his |her )?(?:~1 )?(?:colleague|friend|nurse|workmate|sister|brother|boss) (?:to )?(?:${LOST})
    (?:the one|famous|known|seen|appear*|interviewed|spoke|featured|was) (?:from|on|in|to|by) (?:the |that |a )?(?:panorama|60 minutes|newsnight|dispatches|documentary|programme|exposé|expose|front page)(?=.{0,90}\\b(?:home|scandal|hospital|firm|company|bank|plant|employer|about)\\b)
    (?:behind|source of|involved in|part of|linked to|at the origin of) (?:the|that) (?:~1 )?(?:leak*|disclosure*|revelation*|exposure|tip-?off|scandal|complaint)(?=.{0,80}\\b(?:at|about|you|your|he|she|brother|sister|former|last)\\b|[.,;]|$)(?<!(?:roof|water|gas|memory|oil|pipe|the data) .{0,40})
    (?:took|taken|takes|taking|carried|brought|raised) (?:~1 )?(?:concerns|complaints?|grievances?|it|matters|worries|doubts) (?:outside|out of|beyond) (?:~1 )?(?:the )?(?:company|house|firm|school|walls|trust|organi[sz]ation|team|home)
    (?:steps|action|proceedings|measures|case|what you did|campaign|complaint|stand) (?:that )?(?:~1 )?(?:you|he|she)? ?(?:~1 )?(?:took|taken|brought|launched|started|filed|made|mounted)? ?against (?:~2 )?(?:company|employer|firm|boss|bank|school|trust|hospital|organi[sz]ation|people|those)(?=.{0,80}\\b(?:you|he|she|your|his|her|loyal\\w*)\\b)
    (?:sacked|fired|dismissed|let (?:me|you|him|her) go|pushed out|got rid of (?:you|him|her|me)|sidelined|out the door) (?:~3 )?(?:for|after|because|when|once) (?:~2 )?(?:speaking|spoke|reporting|reported|raising|telling|told|flagging|blowing|complain*|refus* to sign)
    (?:flagged|reported|raised|disclosed|denounced|exposed) (?:~3 )?(?:overbilling|emissions|fraud|fiddl*|falsif*|safety|data|abuse|neglect|bribes?|kickbacks?|dumping|accounts|cladding|results|backdat*) (?:~3 )?(?:to|through|via|on|at) (?:the |our |a )?(?:${OUTSIDE})(?=.{0,120}\\b(?:i|me|my|us|you|your|let|sacked|fired|nobody|left)\\b)
    (?:kept|keep|settle*|left|leave|dealt with|sorted|solved) (?:it|this|that|things|matters|the matter) (?:in|within|inside|under) (?:the |our |your )?(?:house|family|walls|roof|company|firm|team)(?! style)
    (?:records?|recorded|films?|filmed|taped|tapes) (?:his|her|your|their|the|my) (?:superiors?|bosses|boss|manager|employer|colleagues|director)
    (?:speak|talk) freely without (?:~1 )?(?:wondering|fear*|worrying|thinking) | an informer | informer on | (?:loyalty|discretion|trust) (?:matters|counts|means|is) (?:~5 )?(?:to us|here|for us|everything|in this house)(?<=\\b(?:against|reported|exposed|heard|papers|former|used to work)\\b.{0,160})
    (?:gave|gives|giving) (?:testimony|evidence|a statement) against
    caused (?:quite )?a (?:~1 )?(?:stir|scandal|uproar) when (?:you|he|she) | won {your} case after | rang ofsted | hats off for speaking
    `,
    { unless: 'role-?play | exercise | whistle-?blowing policy | fire drill | monitoring' },
  ),
  rule(
    'bank_domicile',
    `
    (?:banks?|banked|banking) (?:in|out of|with) (?:jersey|guernsey|malta|gibraltar|switzerland|luxembourg|cyprus|the caymans|{place}|the isle of man|monaco|andorra|dubai)(?= ?[.,;!?)]|$| (?:why|so|and|for|not)\\b)(?<!(?:two|private|retail|investment|big|the|in|local|large|several) banks? in \\w+)
    (?:wages|pay|salary|money|payments?|expenses) (?:~2 )?(?:have to|would|sent|goes?|be sent|be paid|going) (?:~2 )?(?:go )?(?:to|into|in) (?:warsaw|home|{place}|an? (?:foreign|overseas|online|prepaid)|abroad|his|her|your)(?=.{0,100}\\b(?:your|his|her|you|he|she|accountant|payroll|no|wants?)\\b)
    (?:are|is|you're|he's|she's) with an? (?:~1 )?(?:online|foreign|app-only|overseas|digital|internet) bank | pay into (?:~1 )?(?:british|uk|us|american|local|irish) accounts
    (?:the|which|what|that) bank (?:that )?(?:you|he|she) (?:~1 )?(?:use|uses|bank*|chose|have|has|gave|named|pay*|keep*) | bank details (?:that )?(?:you|he|she|were|raised|gave|given|supplied|a bit|look*|abroad|problem|odd)
    (?:gave|give|gives|given|has|sent|provided|supplied|put down|wrote|with|an?|his|her|your) (?:us )?(?:an? )?(?:maltese|lithuanian|german|belgian|french|romanian|polish|foreign|estonian|bulgarian|dutch|spanish|irish|overseas|offshore|non-uk|{demonym}) (?:iban|account number|sort code|bank details|bank acc*t*)(?! (?:samples?|format|check|valid*))
    `,
    { unless: 'audit | samples | reconcil* | role-?play | kyc' },
  ),
  rule(
    'economic_vulnerability',
    `
    can(?:'t|not) (?:~1 )?(?:afford|pay|cover|buy|stretch to|put down|fund|spare) (?:~2 )?(?:uniform|deposit|train|bus|fare|rent|ticket|suit|shoes|petrol|childcare|heating|move|a month|tools|laptop|boots|car|phone)(?<!(?:we|clients?|customers?|tenants?|who|they|charity|company) (?:~0 )?can(?:'t|not) .{0,40})
    (?:furniture|car|van|house|home|flat|goods|belongings|telly|things) (?:was |were |got |been )?(?:seized|repossessed|taken away|taken by|distrained|impounded)(?=.{0,60}\\b(?:last|by|yr|year|his|her|your|bailiffs?|you)\\b|[.;]|$)
    (?:creditors?|debt collectors?|bailiffs?|loan sharks?|money ?lenders?|collectors) (?:~2 )?(?:after|chasing|on|at|call*|behind|ring*|knock*|hound*) (?:~1 )?(?:him|her|you|his|the door|your) | garnishments?(?! (?:of|for) (?:the )?(?:dish|plate|cocktail))
    (?:credit|affordability|solvency) (?:check|score|report|search|file) (?:~5 )?(?:on you|on him|on her|came back|red|bad|poor|failed|ours|worried|showed|threw up)
    (?:advance|sub|loan|cash) (?:on (?:the|your|his|her) (?:first day|wages|salary|pay)|until pay ?day|before pay ?day|up front) | (?:need*|ask*|want*|request*) (?:~1 )?(?:an advance|a sub|money up front|paying (?:daily|weekly|in advance))
    (?:take|accept|takes|accepts|grab|grabs|grabbed) any (?:wage|job|money|pay|salary|offer|shift)(?=.{0,80}\\b(?:worr*|needy|desperate|you|he|she|too)\\b|[.,;]|$) | (?:too|so|very|bit) (?:needy|desperate|skint|hard up|broke)
    (?:kip*|crash*|sleep*|doss*|bed* down|staying) (?:~1 )?(?:on|at|in) (?:~2 )?(?:sofas?|couch*|floors?|car|van|hostel|shelter|friends'|mates')
    (?:grew up|raised|brought up|started out|came up|arrived|come from) (?:~3 )?with nothing | (?:grew up|raised|come from|came from|background of) (?:~1 )?(?:poor|poverty|hardship|nothing|the gutter|deprivation)
    (?:borrowed|second-?hand|worn-?out|holes in (?:his|her|your)) (?:shoes|suit|clothes|jacket|coat)
    {your} (?:money|financial|economic|material) (?:position|state|plight|straits|woes|predicament|fragility)
    `,
    { unless: 'loan book | cocktail* | our (?:members|clients|tenants|clients) | garnishing' },
  ),
  rule(
    'residence',
    `
    (?:post ?code|zip(?: code)?|address|area code) (?:is|was|=|:|says|reads|in) (?:~1 )?[a-z]+(?: [a-z]+)?(?=.{0,80}\\b(?:not keen|no|people|follows?|risk|client\\w*|rough|known|says|director|boss|hmm|far)\\b)
    (?:[a-z]{1,2}\\d{1,2}|\\d{5}) (?:on|for) (?:the|his|her|your) (?:cv|application|form|resume)
    (?:the others|those|people|family|folk|lads|kids) (?:~1 )?(?:on|from|over on|over in|down in|up on) (?:the )?(?:~1 )?[a-z]+ (?:side|estate|flats|end|scheme|projects)(?=.{0,60}\\b(?:you|he|she|\\?|no|reputation|name)|$)
    (?:you're|he's|she's|you are|being|he is|she is|is|living|i'm|still) (?:~1 )?(?:on|from|over on) the [a-z]+ (?:estate|scheme|flats|projects|side)(?! (?:team|project|account))
    (?:staff|people|lads|drivers|kids|folk|girls|boys) from the [a-z]+ (?:estate|flats|projects|scheme)
    (?:post ?code|zip(?: code)?) (?:is|=|:) [a-z]+ [a-z]+(?= ?[.,;])(?! (?:missing|invalid|empty|null))
    (?:being|you're|you are|he's|she's|as you are|since you are) based (?:~1 )?(?:in|out in|up in|down in) (?!(?:the|a|an|our)\\b)[a-z]+(?=.{0,80}\\b(?:never|far|crowd|late|not|travel|commut\\w*|miles|hours)\\b)
    `,
    { unless: 'lookup | parser | customers live' },
  ),
  rule(
    'religion',
    `
    (?:on|for) (?:religious|faith) (?:grounds|reasons) | (?:serves?|served|serving) at the altar | (?:for|on|out of|because of) (?:~1 )?(?:reasons|grounds|matters|questions) of (?:faith|religion|conscience|belief)(?! (?:school|sector))
    (?:beads|amulet|medal|thread|ash|mark|dot|little cap|cap|cloth|scarf|cord|pendant|fish badge|cross|star) (?:~2 )?(?:at|on|round|around|in|over) (?:your|his|her) (?:wrist|forehead|neck|lapel|head|brow|chest)
    (?:wears?|wore|wearing|in) (?:~1 )?(?:one of )?(?:those|these|a) (?:~1 )?(?:little |long |black |white )?(?:caps?|hats?|robes?|skullcaps?|headscarves|veils?|beards?)(?=.{0,80}\\b(?:stare|clients?|golf|customers?|no|guests|uneasy|complain))
    (?:left|leave|joined|quit|grew up (?:in|with|among)|raised (?:in|with|among)|baptised|member of|brought up) (?:~1 )?the (?:witnesses|brethren|church|mormons|amish|sect|cult|faith|jehovah\\w*|salvation army|scientolog*|order|convent|seminary)(?! (?:commissioners|hall|project|account))
    (?:year|years|time|month*|spell) (?:~2 )?(?:at|in|with) (?:the |a |an )?(?:~1 )?(?:seminary|convent|monastery|madrasa|yeshiva|ashram|bible college|mission field|missionaries|order) | (?:vicar|pastor|imam|rabbi|priest|minister|deacon)'s (?:wife|husband|son|daughter|kid)
    nothing till (?:sundown|sunset|dusk) | (?:not eat*|no food|no canteen|doesn't eat|won't eat|no lunch) (?:~5 )?(?:for a month|till (?:sundown|sunset)|until (?:sundown|sunset|dusk)|all month) | (?:sundown|sunset|dawn) (?:~2 )?(?:prayer*|fast*)
    (?:no|eats? no|won't (?:touch|handle|serve|eat)|doesn't (?:touch|eat)) (?:pork|bacon|alcohol|wine|beef),? (?:~1 )?(?:no|or|nor|and|on) (?:~1 )?(?:pork|wine|alcohol|beer|shellfish|religious|faith|principle)
    `,
    { unless: 'altar | souvenir | menu | range | film | allerg*' },
  ),
].flat()
