import { rule } from './words.ts'

const start = '(?:^|[.;:(+&/] ?|, )'
const others =
  '(?:the )?(?:clients?|customers?|guests|lads|men|crew|team|boys|patients|parents|regulars|drivers|fitters|members|squad|blokes|workers|site|buyers|farmers|guys)'

const SEX = rule(
  'sex',
  `
  (?:take|takes|taking|accept|accepts|follow|listen to|deal with|deals with|work for|work with|answer to|be led by|led by|trust|trusts|respect|respects|want|wants|wanted|expect|expects|prefer|prefers|need|needs|prefer to see|used to|at ease with|put off by|open up to|talk to|choose|chose|hire|hired|get|have) (?:~3 )?(?:orders from |advice from |instructions from )?(?:an? |some |only |the )?(?:~1 )?(?:ladies|lady|women|woman|females?|men|man|males?|bloke|chap|fellow|lass|lassie|girls?|gentleman|gentlemen|guy|gal)(?= only| (?:to|on|at|in|for|behind|around|round|about|like|there|here|this time|as|who|with)\\b| ?[.,;!?)]|$)(?! (?:in (?:the|our|its) (?:study|sample|survey|data)|who (?:use|buy|suffer)|to (?:market|man)))(?<=\\b(?:we|us|our|owner|boss|md|he|she|they|clients?|customers?|lads|fellows|crew|team|parents|patients|board|role|post|job|patron|chef|drivers|gulf|shop|yard|office|guests|fitters|farmers|buyers|members)\\b.{0,70})
  (?:already|too many|enough|all|only|mostly|mainly) (?:~2 )?(?:ladies|women|girls|men|blokes|lads|males|females|chaps)(?: (?:in|on|at) (?:the|our) (?:~1 )?(?:office|team|crew|yard|department|kitchen|board|workshop|ward|school|staff|shop|back office))?(?=.{0,80}\\b(?:we|balance|you|she|he|this time|so|mix)\\b|[.,;!?]|$)(?<=\\b(?:we|our|team|office|they|it's|crew|department)\\b.{0,40})
  (?:woman's|man's|feminine|female|male|masculine|womanly|manly|motherly|fatherly|ladies'|women's|men's) (?:touch|presence|hand|authority|team|job|work|post|world|environment|profile|role model|figure|colleague|candidate|voice|place|domain|strength|intuition|face at)(?=.{0,90}\\b(?:you|your|he|she|we|would|so|here|prefer\\w*|keep|want\\w*|need\\w*|look\\w*|why|missing)\\b|[.,;!?]|$)(?! (?:refuge|charity|magazine|league|health))
  ${start}(?:female|woman|girl|lady|lass|male|bloke|man|nice girl|nice lad|pretty girl|young lady)(?= ?,? (?:so|but|for a|in a|on a|could|wouldn't|won't|would|wd|can't)\\b| ?, (?:payroll|office|no|not|lads|site))
  (?:bloke|man|woman|girl|lass|chap|lady|lad|male|female) (?:for|in|on|at|as) (?:an? |the |our )(?:nursery|building site|site|garage|forklift|warehouse|crane|truck|lorry|kitchen|yard|salon|spa|reception|creche|reception desk|night shift|door|boat|rig|scaffold|lingerie \\w+|midwi\\w+|secretary|pa)(?=[?.,;!]|$| (?:\\?|is|would|parents|clients|no|won't))
  pretty (?:little )?thing | (?:sweet|little|lovely|clever|silly) (?:little )?(?:girlie|girl|lass|lady|thing)(?=.{0,60}\\b(?:lads|guys|men|site|clients|distract\\w*|would|wouldn't)\\b) | distract(?:ing|ion)? (?:~1 )?(?:for |to )?${others}(?<=\\b(?:she|girl|woman|skirt|her|legs|pretty|thing)\\b.{0,60}) | (?:too|bit|rather|very) (?:girly|girlie|feminine|ladylike|macho|butch|blokey|masculine|manly|effeminate|soft for a (?:man|bloke|lad)|hard for a (?:woman|girl))
  does (?:he|she) like (?:blokes|men|girls|women)
  `,
  {
    unless:
      "screening | scheme | clients are | women in tech | talk to (?:women|men) about | women's (?:refuge|health|football|rugby|charity|prison|wear|fashion|aid|shelter|ward) | men's (?:health|wear|shed|fashion|ward|prison) | menswear | womenswear | lingerie brand | audience | target group | readers | campaign | survey | sample | personas? | shelter | barber",
  },
)

const ORIENTATION = rule(
  'sexual_orientation',
  `
  {heis} {adv}(?:~1 )?(?:bent|queer|gay|lesbian|homosexual|bisexual|bi|homo|a poof\\w*|a fairy|a dyke|light on (?:his|your) feet|batting for|one of them|that way inclined|(?:not )?the marrying kind|(?:a member|part) of (?:the|that) (?:~1 )?(?:lgbt\\w*|rainbow|gay|queer) ?\\+? ?(?:community|crowd|scene)?|(?:out|open) (?:at work|about (?:your|his|her) (?:sexuality|orientation|partner)|and proud)|in the closet|closeted|coming out|attracted to|into (?:men|women|blokes|girls|guys|boys)|living with (?:a|another) (?:man|woman|bloke|guy))(?! (?:over|towards|on|out of (?:school|the)))
  ${start}(?:bent|queer|gay|lesbian|homosexual|bisexual|lgbt\\w*\\+?|not the marrying kind|a friend of dorothy|bats for|batting for|bit camp|camp|limp wrist\\w*|confirmed bachelor|rainbow (?:flag|badge|lanyard|pin))(?= ?[.,;:!?)]|$| (?:as|guy|bloke|man|woman|lad|couple|and|so|but|I think|probably|prob|apparently|obviously|imo|on)\\b)(?! (?:rights|magazine|press|village|bar))
  ["'“‘]?not the marrying (?:kind|sort|type) | bent as a | nine[- ]bob note | friend of dorothy | that way inclined | other (?:side|team|bus)(?<=(?:bat\\w*|play\\w*|swings?|kick\\w*) (?:for|with) the other (?:side|team)) | swings? both ways | rainbow (?:badge|pin|flag|lanyard|sticker|bracelet|laces)(?=.{0,80}\\b(?:you|your|his|her|clients?|guests|customers|may|might|would|no|boss)\\b|[.,;!?]|$) | (?:lgbt\\w*\\+?|gay|queer|pride) (?:~1 )?(?:community|choir|march|parade|badge|group|network|association|scene|club|society|team)(?<=\\b(?:you|your|he|she|his|her|sings|plays|open|part|member)\\b.{0,70})
  who (?:you|he|she) (?:~1 )?(?:love|loves|sleeps? with|go(?:es)? to bed with|share\\w* (?:a|your|his|her) (?:bed|life)|(?:are|is) attracted to|goes? home to|live\\w* with|prefer\\w*|fanc\\w+)
  {your} (?:~1 )?(?:sexuality|sexual (?:orientation|preference\\w*|identity|life|leaning\\w*)|orientation|preferences? in (?:bed|partners|men|women)|coming[- ]out|same-?sex \\w+|husband,? mr|wife,? (?:ms|mrs|miss)|private inclinations?|inclinations?|boyfriend,? mr|male partner|female partner|civil partner)
  `,
  {
    unless:
      '(?:lgbt\\w*|gay|pride) (?:charity|helpline|press|magazine|campaign|month|sponsorship|client\\w*|employee network policy) | our (?:lgbt\\w*|pride)',
  },
)

const GENDER = rule(
  'gender_identity',
  `
  ${start}(?:trans(?:gender|sexual|woman|man)?|transitioning|transitioned|non-? ?binary|enby|gender[- ]?fluid|agender|drag queen|cross-?dress\\w*|ftm|mtf|they/them\\w*|pronouns?(?: they| she| he)?|born (?:a |as a )?(?:man|woman|male|female|boy|girl)|used to be (?:a )?(?:man|woman|bloke|girl|guy|boy|male|female|called)|ex-?(?:bloke|man|woman)|he/she|him/her|shim)(?= ?[.,;:!?)+/]|$| (?:and|so|but|w/|with|i|not|guest\\w*|client\\w*|customer\\w*|apparently|obviously|prob\\w*|imo|or|woman|man|guy|person|kid|lad|girl|one|they|\\?)\\b)(?! (?:for|in) the (?:form|field))
  (?:he, she|he or she|she or he|him or her|mr or ms|mr or mrs|sir or madam)(?: or|,)? (?:it|they|whatever|who knows|hard to tell|couldn't tell|can't tell)
  (?:doesn't|does not|don't|do not|didn't|refus\\w+ to) (?:identify|recogni[sz]e (?:your|him|her)self|see (?:your|him|her)self) (?:~1 )?(?:as|with) (?:either|a (?:man|woman)|male|female|any|one|both|neither|the (?:sex|gender))(?: gender| sex)?
  (?:wears?|wore|wearing|turns? up in|came in|comes? in|dress\\w* in|in) (?:~1 )?(?:dress\\w*|skirts?|heels|make-?up|lipstick|suits?|nail varnish)(?: (?:~3 )?(?:some|one|other|next|though|but|for a (?:man|bloke|guy)|on a (?:man|bloke|guy)|as a (?:man|bloke|guy)))(?<!(?:well|smart) dress\\w* in suits? one)
  {your} (?:~1 )?(?:dead-?name|dead name|birth name|former (?:first )?name|old (?:first )?name|previous (?:first )?name|hormones?|hormone (?:therapy|treatment)|transition(?:ing)?(?! (?:to (?:the|a|java|agile|management|product|cloud)|from (?:sales|the|a)|plan|into (?:management|tech|product|the)))|gender(?:\\w*)?(?: \\w+)?|sex change|reassignment|pronouns?|change of (?:sex|gender|first name)|journey (?:to|of) (?:becom\\w+|being|who you)|true self|real self|birth (?:sex|gender)|adam'?s apple|female name|male name|top surgery|bottom surgery|operation down|change(?= (?:and we|is (?:not )?(?:complete|finished)|over)))
  in the (?:middle|midst|process|course) of (?:~1 )?(?:your|his|her|a) (?:~1 )?(?:change|transition|transformation|metamorphosis|reassignment|journey)(?! (?:of (?:role|career|job|system)|to (?:the|a|agile|cloud)|programme))
  (?:voice|photo|picture|face|passport|id|papers|diploma\\w*|certificates?|licence|name|first name|file|cv|references?|documents?) (?:~3 )?(?:says?|said|shows?|showed|doesn't (?:go|match)|don't (?:go|match)|didn't match|does not (?:go|match|fit)|do not match|give|gives|gave|are in|is in|in) (?:~2 )?(?:a (?:man|woman|boy|girl)'?s? ?|another (?:first )?name|a different (?:first )?name|(?:with )?(?:the|your|his|her) (?:name|face|voice|title|person|way you (?:look|present|dress))|mr\\b|ms\\b|mrs\\b|male|female|peter|paul|john|he |she )
  (?:which|what) (?:toilets?|loos?|changing rooms?|bathrooms?|locker rooms?|washroom) (?:~1 )?(?:would|do|does|will|should|could|to|he|she|you) (?:~1 )?(?:use|want|prefer|go|need|he|she|put|choose|uses|goes)
  as the woman you | as the man you | becoming who you (?:really |truly )?are | living as (?:a )?(?:man|woman|yourself|himself|herself)(?=.{0,40}\\b(?:now|since|for)\\b|[.,;!?]|$) | confus\\w+ for (?:~2 )?(?:pupils|children|clients|residents|guests|customers|patients)(?<=\\b(?:dresses|they|gender|skirt|pronoun\\w*|make-?up|either|name)\\b.{0,80})
  `,
  {
    unless:
      'pronouns? in (?:french|german|spanish|the text|your draft|the copy) | grammar | form | record | column | classif* | brand | copy | report to the | report to our | field | trans(?:-| )?(?:pennine|atlantic|siberian)',
  },
)

const AGE = rule(
  'age',
  `
  (?:eldest|oldest|youngest|baby|granddad|grandad|grandpa|granny|grandfather|grandmother|veteran|elder|senior citizen|old man|old lady|old boy|old girl|father figure|kid|child|pensioner|teenager|youngster)(?: person| one| member)? (?:~1 )?(?:in|of|on|among|by|compared) (?:~2 )?(?:studio|team|office|group|bunch|crew|floor|room|department|us all|all of us|far|squad|lot|colleagues|them|shop|class)(?<=\\b(?:you|he|she|you'd|he'd|she'd|him|her)\\b.{0,40})
  (?:could|might|would|old enough to) (?:~1 )?be (?:~1 )?(?:my|our|their|his|her|your) (?:~1 )?(?:nan|gran|granny|grandad|granddad|grandfather|grandmother|dad|mum|mother|father|son|daughter|grandson|granddaughter|grandchildren|kids?|children|parents?)
  (?:best|better|good|most productive|golden|most) (?:~1 )?(?:years|days) (?:~1 )?(?:behind|are over|are past|gone|still ahead) | (?:years|long) past (?:it|(?:his|her|your) (?:prime|best|peak)) | past (?:his|her|your) (?:prime|sell-?by|best before) | (?:take|taking) (?:things|life|it) (?:~1 )?easier (?:now|at)? | (?:deserv\\w+|earned|time for|enjoy\\w*|ready for) (?:~2 )?(?:rest|retirement|slippers|easier life|quieter (?:life|years)|a break after|gentle end)(?<=\\b(?:you|your|he|his|she|her)\\b.{0,80}) | well-?(?:earned|deserved) (?:rest|retirement|pension)
  (?:young|younger|youthful) (?:boss|manager|chief|bosses|managers|superior|supervisor|team leader|colleagues?|head)(?=.{0,60}\\b(?:you|he|she|awkward|adapt|take|orders|difficult|find|than)\\b|[.,;!?]|$)(?<=\\b(?:you|he|she|him|her|fear\\w*|adapt|take|under|from|your|accept|report\\w* to|orders)\\b.{0,60})
  (?:under|over|past|nearly|almost|pushing|nudging|knocking on|approaching|touching|turning|turned|rising|near(?:ing)?|closer to|north of|wrong side of|right side of|about|around|clearly|at least|prob(?:ably)?|looks|easily|must be|maybe|getting on for|going on) (?:his |her |your )?(?:thirty|forty|fifty|sixty|seventy|mid-?(?:forties|fifties|sixties)|late (?:forties|fifties|sixties)|early (?:twenties|thirties|fifties|sixties))(?! (?:per|percent|%|people|clients|users|staff|pages|minutes|seconds|k|thousand|hours|days|projects|slides|sites|accounts|stores|branches|calls))(?= ?[.,;!?)]|$| (?:and|so|but|if|i|he|she|you|now|years? old|i'd|this|in)\\b)(?<!(?:over|around|about|nearly|almost|under|past|at least) (?:thirty|forty|fifty|sixty|seventy))
  ${start}(?:\\d\\d|nearly \\d\\d|about \\d\\d|early \\d0s|mid-?\\d0s|late \\d0s) (?:and|but) (?:looks?|acts?|dress\\w*|feels?|still|sounds?|moves?|already|never|living) | \\d\\d (?:and|but) looks it | (?:clients|they|people|guests) (?:~2 )?(?:ask|wonder|asked) (?:~2 )?(?:when|where) (?:~1 )?(?:grown-?ups?|adults|parents|boss|real (?:one|manager)) | grown-?ups? (?:arrive|in the room|table) | work experience (?:kid|lad|girl) | baby-?fac* | fresh-?faced | barely (?:shav\\w+|out of (?:school|nappies|his teens|her teens|your teens)) | wet behind the ears | babe in arms | whippersnapper | no spring chicken | long in the tooth | over the hill | old dog | dinosaur(?=.{0,40}\\b(?:laptop|he|she|you|old|in front)\\b|[.,;!?]|$) | (?:boomer|gen[- ]?x(?:er)?|gen[- ]?z|millennial|gen[- ]?y)(?: energy| type| vibes?| attitude| mentality)?(?= ?[.,;!?)]|$| (?:and|so|to the|through|he|she|w/))(?<=(?:^|[.;,(] ?|you |he |she |is |are |a |typical |real |total |'s |'re )(?:a |typical |real |such a )?(?:boomer|gen[- ]?x(?:er)?|gen[- ]?z|millennial|gen[- ]?y)(?: energy| type| vibes?| attitude| mentality)?)
  (?:in|at|by|for) (?:your|his|her) (?:~1 )?(?:twilight|autumn|sunset|advanced|advancing|declining|golden|tender|early|later) (?:years|age|days|time of life) | (?:your|his|her) (?:stage|time|moment|age|season) (?:of|in) life | (?:your|his|her) (?:length of service|grey temples|generation|date of birth|dob|birth ?date|birth year|year of birth|advanced (?:age|years)|youth|youthfulness|age bracket|age group|age range|birthday\\b(?=.{0,50}\\b(?:th|fift\\w*|sixt\\w*|fort\\w*|next|big)\\b))
  (?:left|go|to go|away|off|short of|from|before) (?:~2 )?(?:draw\\w* (?:your|his|her|a) pension|pension\\w*|retire|retires|retirement|retiring|bus pass|state pension)(?<=\\b(?:years?|yrs|months?|soon|only|you|he|she)\\b.{0,60}) | (?:graduated|graduation|degree|diploma|left school|first job|started (?:work|out|working)|a-?levels|o-?levels|born|qualified) (?:~1 )?(?:in )?(?:the )?(?:19[5-8]\\d|'?[5-8]\\ds?\\b|seventies|eighties|sixties)(?! (?:per|%))(?=.{0,60}\\b(?:do the|maths?|you|he|she|so|means|too|old|no|hmm)\\b|[.,;!?]|$)
  forty[- ](?:odd )?years (?:in|of|on|behind) (?:~6 )?(?:adapt|young|new ways|unlearn|too|tired)
  `,
  {
    unless:
      'products? | release | codebase | utili[sz]ation | teams? of | budgets? | building | boiler | our (?:customers|readers|audience|users) are | wine | whisky | cheese | brand | company is | founded | startup is | house style | fund | portfolio of | cohort | study | pensions? (?:team|administrat\\w+|adviser|role|client\\w*|product\\w*|scheme)',
  },
)

const FAMILY = rule(
  'family_situation',
  `
  (?:two|three|four|five|six|\\d|several|many|all those|those|with|has|have) (?:~1 )?(?:under-?(?:tens|fives|threes|tens?|5s|10s)|mouths to feed|dependants|dependents|nippers|kiddies|bambini|sprogs|rugrats|offspring|bairns|school-?age \\w+|schoolchildren)(?! (?:class|club|league|team|coach\\w*))
  (?:with|has|the|her|his|your|alone with|whole|a|noisy|large) (?:~1 )?(?:brood|tribe of (?:kids|children)|nest to feed|gaggle of kids|clan of kids|troupe of kids)
  (?:much|lot|lots|plenty|enough|more than enough|so much|plate full|full plate|too much) (?:~3 )?(?:to (?:deal|cope|juggle|carry|manage|handle) (?:~1 )?)?(?:at home|on the home front|in (?:your|his|her) (?:private|personal|home|family) life|outside (?:of )?work)(?<=\\b(?:you|your|he|his|she|her)\\b.{0,60})
  ${start}(?:single|mid-? ?divorce|married|divorced|separated|widow\\w*|no strings|no ties|family man|mum of \\w+|dad of \\w+|lives alone|lives with (?:his|her) (?:mum|mother|parents|ex|sister)|kids at \\w+|new (?:wife|husband|gf|bf|girlfriend|boyfriend)|engaged|wedding (?:in|next|soon|planned|coming)|on (?:his|her) (?:second|third) (?:wife|husband|marriage)|carer for (?:his|her)|hubby \\w+|wife \\w+|husband \\w+|ex \\w+)(?= ?[.;,!?)]|$| (?:no|so|with|w/|and|in|at|works?|won't|is|away|offshore|abroad|again)\\b)(?! (?:page|source|point|sign-?on|handed\\w*|threaded|tenant|customer|largest|biggest|out))
  (?:tied|bound|chained|limited|restricted|governed|dictated) (?:~1 )?(?:to|by) (?:~2 )?(?:school (?:timetable|hours|run|holidays|term\\w*|calendar)|nursery (?:hours|times|run)|family|kids|children|childminder|custody \\w+|home)(?<!(?:we|pupils|teachers|coaches|buses|deliveries) (?:are|is) .{0,40})
  (?:commitments|obligations|responsibilities|ties|duties|constraints|situation|circumstances|worries|life) (?:~1 )?(?:outside(?: of)? (?:work|the office)|at home|on the home front|in private)(?<=\\b(?:your|his|her|personal|private)\\b.{0,50})
  {your} (?:~1 )?(?:loved ones|nearest and dearest|dear ones|other half|better half|hubby|brood|tribe|little family|family nest|home front|love nest|bride|groom|intended|fiance\\w*|ex-?(?:wife|husband|partner)?|mother-in-law|father-in-law|in-laws|stepson|stepdaughter|stepchildren|godchild\\w*|twins|tots?|tiny tots|youngest(?= (?:is|has|was|at|in|will|starts|would)\\b| ?[.,])|eldest|teenager\\w*|newlywed \\w+|wedding plans|marital \\w+|relationship status|civil status|parental duties|custody \\w+|child support|alimony|maintenance payments|childminder|nanny|au pair|babysitter|school run)(?! (?:of (?:the|our) (?:team|brand|apps?)|member of staff|colleagues?|market))
  (?:wife|husband|partner|girlfriend|boyfriend|fiance\\w*|spouse|hubby|missus|other half|family) (?:~2 )?(?:won't|wouldn't|doesn't|does not|refus\\w+|can't|cannot|not keen|isn't keen|hates?|wants? (?:him|her|you|to)|would (?:not|have|never|object|follow)|works? (?:for|at|offshore|away|nights|here|in)|is (?:the|our|a|on|in|one|away|from|ill|expecting|against))(?! (?:business|firm|office|court))
  wears? a (?:wedding )?ring | wedding (?:ring|band) | ring on (?:~2 )?finger
  `,
  {
    unless:
      'family (?:law|court|business|office|firm|support) | clients? | role-?play | our (?:nursery|school|pupils) | netting | orphan | nestbox | at the (?:consultancy|firm|agency|bank|office) | source of truth | singles',
  },
)

const PREGNANCY = rule(
  'pregnancy',
  `
  (?:just|recently|newly|only just|about to get|getting|be) (?:got |been )?(?:married|wed|hitched)(?=.{0,50}\\b(?:what comes next|next step|babies|kids|children|soon|you know|maternity|mat leave)\\b)
  ${start}in the club | (?:third|second|fourth|another|first) (?:one )?(?:on the way|in the oven|coming in|due in|cooking) | without (?:you|her) from (?:{month}|easter|christmas) (?:to|till|until) (?:{month}|easter|christmas|summer) | (?:smooth|easy|safe|quick|happy|gentle|painless) (?:delivery|birth|labour|confinement)(?<=(?:wish\\w*|hope|hoping|for|luck|you|an?) (?:\\w+ ){0,5}(?:delivery|birth|labour|confinement))(?=(?: (?:in|and|when|next|this)\\b.{0,60}\\b(?:you|mother|baby|weeks|summer|spring|{month})\\b)?.{0,30}(?:[.!]|$))(?<=\\b(?:wish\\w*|you|your)\\b.{0,60})(?! (?:of|to|service|window|slot|team))
  (?:final|last|remaining|coming) (?:months|weeks|stretch|trimester)(?=.{0,60}\\b(?:nursery|baby|bump|birth|little|arrival|cot|due|feet up)\\b) | nursery (?:painting|to paint|ready)|paint\\w* the nursery | cot to (?:build|assemble) | pram | nappies | (?:hand|hands) (?:~1 )?on (?:your|her) (?:~1 )?(?:tummy|belly|stomach|bump) | turned down (?:the|a) (?:~1 )?(?:wine|drink|glass|champagne) | (?:no|refused|skipped|left) (?:~1 )?(?:wine|alcohol|coffee|sushi) (?:~6 )?(?:tummy|know why|we all know|draw|guess|suspect|wonder)
  (?:little|new|tiny|small|happy|special|big|imminent|forthcoming|precious) (?:arrival|event|addition|bundle|miracle|newcomer|one on the way)(?=.{0,60}\\b(?:in|this|next|due|soon|spring|summer|autumn|winter|{month}|when|you|your|for|to)\\b|[.!?,;]|$)(?! (?:time|gate|hall|board|lounge|process|of (?:stock|staff|the|our)|management)) | new arrivals? (?<=(?:your|with the|about the|for the) new arrivals?)
  (?:before|after|until|till|since|following|around|about|for|from) (?:the|your|her) (?:birth|delivery date|baby|happy day|confinement|labour|little one)(?=.{0,80}\\b(?:you|your|she|her|we|again|talk\\w*|back|leave|return)\\b|[.,;!?]|$)(?<=\\b(?:you|your|she|her|we|us|wait|back)\\b.{0,80})(?! (?:of (?:the|our|a) (?:company|platform|project|foal|lamb\\w*)|rate|certificate|register|centre|shift|rights))
  (?:back|returning|returned|fresh|return) (?:~1 )?from (?:having|giving|her|your) (?:~1 )?(?:second|third|first|fourth|baby|child|little|birth|maternity|mat)
  (?:on|her|your|third|second|another) (?:~1 )?(?:second|third|fourth|next)? ?(?:mat|maternity) (?:leave|lv)(?! cover) | how far along are you | when(?:'s| is) (?:it|the baby|the little one|yours) due | (?:ring on (?:~2 )?finger)(?=.{0,30}\\b\\d\\d\\b) | (?:wants?|want|wanting|hoping for|planning|plan|plans|dream\\w* of|thinking of) (?:~1 )?(?:kids|children|a baby|babies|a family|a child|a little one)(?: (?:soon|one day|next|in|some ?day|eventually|before))?(?<=\\b(?:you|she|he|prob\\w*|they|couple|her|says)\\b.{0,40})(?! (?:menu|club|room|meal|friendly))
  (?:all|they all|always|then they|women) (?:~2 )?(?:go off|leave|vanish|disappear|end up) (?:~2 )?(?:have|having|and have|for|to have) (?:~1 )?(?:babies|kids|children|a baby|maternity)
  (?:trying|been trying|still trying)(?= (?:for|since) (?:~2 )?(?:years?|months|ages|baby|one)\\b)(?<=\\b(?:you|she|he|wife|couple|they)\\b.{0,40})
  `,
  {
    unless:
      'midwi* | maternity (?:unit|ward|services) | certif* | contract | campaign | tender | garden centre | plants? | baby (?:food|brand|range|products?) | lambing | calving | pram (?:brand|shop|maker) | nappies (?:brand|range|line)',
  },
)

const GENETIC = rule(
  'genetic',
  `
  ${start}(?:bad|dodgy|faulty|weak|good|poor|cursed|unlucky|rotten) (?:genes|blood|dna|bloodline|heredity|stock)(?= ?[.,;!?)]|$| (?:on|in|so|and|from)\\b) | born with (?:~2 )?(?:predisposition|gene|mutation|tendency|defect|chromosome\\w*|trait|weakness|disorder|syndrome)(?<=\\b(?:you|he|she|was|were)\\b.{0,30}born with .{0,60})
  (?:family|parents|uncles|brothers|men|women|everyone|all|siblings|relatives|line) (?:~3 )?(?:dropped dead|died|dead|gone|dies|die|passed|had (?:strokes?|heart attacks?)) (?:~2 )?(?:before|by|at|under|around|of the same|in (?:their|his|her)) (?:~1 )?(?:\\d\\d|forty|fifty|sixty|thing|forties|fifties)(?! (?:per|%))
  (?:your|his|her|the) (?:~1 )?(?:test|tests|screening|screen|bloods|analysis|results?) (?:~2 )?(?:showed|shows|revealed|found|confirmed|came back|says|said|picked up) (?:~2 )?(?:mutation|gene|variant|marker|carrier|predisposition|anomaly|brca\\w*|positive for|abnormal gene|chromosome\\w*)(?<!(?:unit|regression|cell|lab|assay|mouse) tests? .{0,40})
  gene (?:that )?(?:you|he|she) (?:share|shares|carry|carries|have|has|inherited|got)|gene(?:s)? (?:~1 )?(?:from|like) (?:your|his|her) (?:mum|mother|dad|father|family) | (?:handed|passed) down (?:from|through|by) (?:~2 )?(?:mother|father|grand\\w+|mum|dad|family|generation\\w*)(?=.{0,60}\\b(?:illness|condition|disease|disorder|blind\\w*|gene|it|heart)\\b|[.,;!?]|$)(?<=\\b(?:illness|condition|disease|disorder|blind|gene|heart|weakness|he|his|her)\\b.{0,60}) | colou?r[- ]?blind (?:~2 )?(?:like|from) (?:his|her|your)
  (?:have|has|did|do) (?:~1 )?any(?: of|one in)? (?:~1 )?(?:your|his|her) (?:~1 )?(?:relatives|family|parents|siblings|ancestors) (?:~1 )?(?:had|have|suffer\\w*|died|got)
  (?:women|men|females|males|elders|ladies|people|side) (?:of|in) your family (?:~2 )?(?:have|has|had|gone|went|suffer\\w*|died|all|went|tend|been)
  (?:mother|father|mum|dad|brother|sister|grandmother|grandfather|aunt|uncle|parent)'s (?:~1 )?(?:illness|disease|condition|disorder|syndrome)(?=.{0,80}\\b(?:strikes?|inherit\\w*|hereditary|fifty|forty|you would|next|risk|too|appears?|comes)\\b) | in (?:your|his|her) blood(?<=\\b(?:condition|illness|disease|disorder|it|weakness|heart|risk)\\b.{0,30})(?! (?:test|sample|count))
  `,
  {
    unless:
      'reducer | component | code | lab (?:work|experience|test\\w*) | pipeline | cattle | seeds? | breeding | assay',
  },
)

const LIFESTYLE = rule(
  'lifestyle',
  `
  (?:lead|leads|leading|live|lives|living|have|with|want\\w*|prefer\\w*|expect\\w*|need\\w*) (?:~2 )?(?:quieter|quiet|orderly|sober|settled|tidy|decent|respectable|regular|steady|discreet|cleaner|calmer|healthier|wilder|wild|loose|fast|double|chaotic|rackety|conventional) (?:~1 )?(?:existence|lives?(?= ?[.,;!?)]|$| (?:outside|out of|than|at|and))|private lives?|private life|home life|nights|evenings|ways|habits)(?<=\\b(?:you|he|she|we|someone|people|those|somebody|your|our)\\b.{0,80})
  (?:what|things|stuff|anything|whatever|photos?|pictures|videos?|content) (?:~1 )?(?:you|he|she) (?:~1 )?(?:post|posts|posted|share|shares|shared|put|puts|upload\\w*|tweet\\w*|film\\w*|publish\\w*) (?:~1 )?(?:in (?:your|his|her)|on (?:your|his|her|insta\\w*|facebook|tiktok|social|the|line)|online|at (?:the )?weekends?|after)(?! (?:portfolio|github|blog about|medium|linkedin))
  (?:way|how|manner|style|kind of life|sort of life|life) (?:~2 )?(?:you|he|she) (?:~1 )?(?:choose|chooses|chose|have chosen|lead|leads|like|likes|prefer\\w*) (?:~1 )?(?:to )?(?:live|living|lead|spend|unwind|party|relax|outside|away)(?: (?:outside|away|off|your|his|her))? | learned about (?:~1 )?(?:way|how) you (?:live|spend|choose)
  (?:whose|your|his|her) (?:~1 )?(?:evenings?|nights?|weekends?|saturdays?|private lives?|private life|leisure|free time|spare time|nocturnal \\w+|(?:evening|night|night-?time|nocturnal|weekend|private|leisure|extra-?curricular|off-?duty) (?:pursuits|pastimes|activities|adventures|escapades|antics|company|exploits|hobby|hobbies|habits|life|self|job)) (?:~3 )?(?:would|wd|might|could|may|will|not|won't|do not|don't|does not|doesn't|did not|raise|raises|raised|please|sit|look|worr\\w+|shock\\w*|embarrass\\w*|end(?:ed)? up|reflect|clash\\w*|fit|bother\\w*|concern\\w*|are known|gave)\\b(?! (?:be (?:paid|compensated|covered|busy|worked)|~1 include|~1 involve|overlap))(?<!(?:the) (?:evenings?|nights?|weekends?|saturdays?) .{0,30})
  private life (?:~2 )?(?:would|will|might|that|raises?|is|has|does)? ?(?:~2 )?(?:raise\\w*|eyebrows|no eyebrows|above reproach|beyond|talk of|gossip|in order|tidy|settled|exemplary)
  (?:how|what|where|who) (?:~1 )?(?:you|he|she) (?:spends?|spent|passes?|fills?|gets? up to|do|does) (?:~1 )?(?:with )?(?:your|his|her) (?:~1 )?(?:nights?|evenings?|weekends?|saturdays?|free time|spare time|leisure|holidays)(?=.{0,80}\\b(?:heard|things|values|worr\\w+|not|clash|sits?|would|trustees|board|uneasy|talk)\\b|[.,;!?]|$)(?! ?\\?)
  (?:you|he|she|who) (?:~1 )?(?:hunts?|shoots?|gambles?|raves?|race\\w* (?:motorbikes|bikes|cars)|dances? (?:in|at) (?:~1 )?(?:clubs?|bars?|cabaret)|strips|swings?|base jumps?|skydives?|plays? poker|dj'?s?|djs|does drag|do drag|goes? to (?:~1 )?(?:raves|orgies|parties|swingers|sex|fetish|burning man|festivals)|stay\\w* up (?:gaming|till|until|all)|squats?|busks?|lives? (?:in|on) (?:a |an )?(?:~1 )?(?:van|commune|squat|boat|camper|yurt|bus))(?= ?[.,;!?)]|$| (?:at|on|every|in|and|with|all|for|where|which|club|bar|till|until|most)\\b)(?! (?:for (?:errors|bugs|talent|leads|customers)|at (?:problems|issues)|in (?:a role|sql)|and (?:finds|gathers)))
  ${start}(?:lives? in a (?:~1 )?(?:van|commune|squat|bus|yurt|camper)|up gaming|gamer|raver|party (?:girl|boy|animal)|clubber|boozy|drinker|smoker|chain smoker|heavy smoker|stoner|vaper|swinger\\w*|polyam\\w*|vegan|militant vegan|biker|nudist|naturist|hooligan|hunts?|dope|on something|hung ?over|hangover|smelt of (?:drink|booze|weed|smoke)|stank of \\w+|three girlfriends|sleeps around|mistress|playboy|ladies' man|womani[sz]er|sugar baby|onlyfans)(?= ?[.,;:!?)+/]|$| (?:and|so|but|w/|with|at|too|every|till|until|on|all|again|by)\\b)(?! (?:at heart about))
  reputation (?:~2 )?(?:in|round|around|at) (?:~2 )?(?:bars?|pubs?|clubs?|nightclubs?|after dark|town's bars|nightlife|casino) | (?:talk|name|face) (?:~1 )?(?:of|in) (?:~1 )?(?:every|all the|the town's|local) (?:bar|pub|bars|pubs|clubs|nightclubs)
  `,
  {
    unless:
      'brand | magazine | none of our | brunch | concept | our readers | shift pattern | audience | nightlife (?:guide|sector) | player research',
  },
)

export const privateRules = [SEX, ORIENTATION, GENDER, AGE, FAMILY, PREGNANCY, GENETIC, LIFESTYLE]
