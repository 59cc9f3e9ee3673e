import { rule } from './words.ts'

const AGE = rule(
  'age',
  `
  {your} (?:~1 )?(?:age|ages|birth ?date|date of birth|birth year|year of birth|dob|youth|youthfulness|relative youth|grey hairs?|gray hairs?|seniority in years|advancing years|tender years|young years|generation|age group|age bracket|twilight years|golden years|old age|late career|birth certificate says)(?! (?:of (?:users|sail|the (?:data|code|building|equipment))|verification|gate|field|checks?|group (?:analysis|split)))
  (?:your|his|her) (?:~1 )?(?:sixtieth|fiftieth|fortieth|thirtieth|twenty-first|seventieth|(?:18|21|30|40|50|55|60|65|70)th|21st|big) birthday | happy (?:~1 )?(?:\\d\\dth|fiftieth|sixtieth|fortieth) birthday
  (?:age|ages|age-?wise)(?:[:=]| -)? ?\\d\\d\\b(?!%)
  (?:at|in) (?:this|that|the present|the current|your) (?:point|stage|phase) (?:in|of) (?:your|his|her) (?:career|life|working life|professional life)(?= .{0,60}(?:motivat\\w*|wonder|want|learn|start|hard|new|junior|patience|energy|adapt\\w*|still|fear))
  (?:their|his|her|your|a) (?:whole |entire )?(?:career|working life|life|best years) (?:still )?(?:ahead|in front|before) of? ?(?:them|him|her|you)
  long in years | team (?:avg|average)(?: age)? (?:is|=|of|around|about)? ?\\d\\d
  at {your} (?:~1 )?(?:age|stage of life|time of life|stage in life|point in (?:life|your career)|stage in your (?:life|career)|stage of (?:your |a |his |her )?career|years)
  (?:at|for|of) (?:~1 )?(?:somebody|someone|a (?:man|woman|person|candidate)) (?:of|at) (?:your|his|her|that) age
  at (?:2[0-9]|1[89]|3[0-9]|4[0-9]|5[0-9]|6[0-9]|7[0-4]|only \\d\\d|nearly \\d\\d|almost \\d\\d|just \\d\\d|nineteen|twenty(?:-\\w+)?|thirty(?:-\\w+)?|forty(?:-\\w+)?|fifty(?:-\\w+)?|sixty(?:-\\w+)?|seventy)(?=,|[.?!;)]|$| (?:you|he|she|one|we|it|and (?:with|after|having)|the (?:pace|energy)|who|is|he's|she's))(?! ?(?:%|percent|per cent|out of|/|points|marks|covers|wpm|pounds|euros|k\\b))
  (?:aged?|turned|turning|turns|hit|hits|hitting|pushing|nearing|approaching|knocking on|knocking|pushes|gone|close to|nearly|almost|just (?:over|under|turned|shy of)|well (?:over|past|into)|the wrong side of|wrong side of|past|on the wrong side of|the right side of|the far side of|north of|south of|going on|not even|over|under|rising|touching|barely|only|about|around|in {your}|the other side of|already|still|shy of) (?:~1 )?(?:early |mid |late |mid-|early-|late-)?(?:{tens})(?= ?[.,;:?!)]|$| (?:you|and|he|she|we|so|with|already|now|this|next|if|,|but|is|-|w/|years? old|would|which|in (?:may|june|march|april|july|january|a few)|soon|looks?|dob|by))(?<!(?:over|under|about|around|only|nearly|almost|already|past|still|just over|just under|barely|not even|close to|approaching|hit|nearing|past) \\d\\d(?! ?(?:you|he|she|years? old|soon|and (?:he|she|you))))
  in (?:your|his|her|their|my) (?:~1 )?(?:early |mid |late |mid-|early-|late-)?(?:twenties|thirties|forties|fifties|sixties|seventies|teens|\\d0s|'?[2-7]0s)
  (?:early|mid|late)[ -](?:20|30|40|50|60|70|twenties|thirties|forties|fifties|sixties|teens)s?(?= ?[.,;:?!)]|$| (?:man|woman|guy|lady|and|w/|with|so|i|by|,))
  (?:aged|age) (?:~1 )?(?:\\d\\d|{tens}) | (?:\\d\\d|{tens}|nineteen|eighteen)(?:-\\w+)?[ -]?(?:years?[ -]old|y/?o\\b|yrs? old|yo\\b|year-olds?|yrs of age|years of age|years young|summers|something)(?! (?:company|firm|business|code|building|system|brand|house|machine|application|codebase|charity|institution|pub|school|plant|boiler|whisky|mill|tradition|contract|lease|server|tree*|brewery|distillery|customers?|pupils?|class|children|kids|students?|museum|software|mainframe|factory|ship|fleet))
  (?:^|[.;:(,] ?|note: )(?:4[5-9]|5[0-9]|6[0-9]|7[0-4]|2[0-3]|19)(?=, ?(?:no |and |off|but|w/|with|long|late|still|set|out|career|looks|kids|married|single|2|3|great|nice|good|retir|just|would|wd|tired|ex|on|lives|very|too|ok)|[.;!?] [a-z]| (?:and counting|already|next|!|so|looks|tho|though|w/|but|=))
  (?:he's|she's|he is|she is|you are|you're|i'm|i am|you'll be|he'll be|she'll be|will be|would be|be) (?:~1 )?(?:2[0-9]|3[0-9]|4[0-9]|5[0-9]|6[0-9]|7[0-4]|{tens})(?= ?[.,;:?!)]|$| (?:and|so|but|now|next|this|in|by|years?|when|with|if|at)(?! (?:minutes|points)))
  (?:born|b\\.) (?:~1 )?(?:in )?(?:19[3-9]\\d|200\\d|'\\d\\d|the (?:19)?[4-9]0s|the (?:fifties|sixties|seventies|eighties|nineties))
  (?:date of birth|birth ?date|dob|year of birth|birth year)(?! (?:field|column|format|validat*|parser|picker|check*))(?= ?[:=]|(?: ~2 )?(?:tells?|told|says?|shows?|suggests?|on your|you|is|was|19|20|at the top|makes|puts|\\d))
  (?:class of|graduated in|graduating in|graduated|left school in|school in|degree in|degree from|o[- ]?levels in|a[- ]?levels in) (?:'?[5-8]\\d|19[5-8]\\d)
  (?:too|so|rather|a bit|a little|a touch|slightly|somewhat|quite|not too|bit|very|v|far too|perhaps too|a shade|a tad|visibly|getting|fairly|not) (?:~1 )?(?:old|young|elderly|aged|senior|youthful|green in years|long in the tooth|mature|grown-up)(?= ?[.,;:?!)]|$| (?:for|to|and|we|in|at|among|next|compared|as|but|given|you|on|or|by|with|candidate|person|man|lady|,|woman|fit|now|already|gentleman|head|profile|applicant|team))(?! (?:for (?:production|the (?:browser|spec|version|standard|market))|to (?:be supported|run|support|boot)|and (?:unmaintained|slow)|code))
  (?:older|younger) (?:~1 )?(?:candidates?|applicants?|person|people|profiles?|workers?|colleagues?|heads?|hands?|faces?|crowd|team|set|man|men|woman|women|employees?|staff|recruits?|hires?|lot|bunch|generations?|engineers?|developers?|legs|shoulders|blood|you|chap|guys?|gentleman|boss|manager|bosses)(?! (?:users|audience|readers|customers|patients|residents|pupils|children|siblings|in care|they (?:serve|support)|with dementia))
  {want} (?:~3 )?(?:older|younger|young|youthful|fresh-faced|junior in years|early in (?:their|his|her) career)(?= ?[.,;:?!)]|$| (?:and|person|people|blood|talent|face|faces|energy|profile|profiles|candidate|candidates|man|woman|lad|girl|guy|team player|graduate|one|ones|,|with|legs|head|heads|for|at|staff|hire|hires|we|sort|type|than))
  (?:older|younger) than (?:~2 )?(?:you|him|her|the (?:team|rest|others|manager|people|boss|average|director|ones|person)|everyone|anyone|most|all|those|their|his|our|us|we|your|me|i|{clients})
  (?:someone|somebody|anyone|one|people|person|those|manager|boss|colleagues|bosses|director|lead) (?:~3 )?(?:younger|older|half your age|half his age|half her age|twice your age|\\d+ years (?:younger|older|your junior|your senior|his junior)|closer to (?:your|their|his) (?:age|own age)|of (?:your|his|her|that|a certain|their) age)
  (?:half|twice) (?:your|his|her|their) age | your own age | act (?:your|his|her) age | young enough to be | old enough to be | could be (?:his|her|their|your) (?:father|mother|dad|mum|grandfather|granddad|grandad|son|daughter|nan|gran)
  (?:age|ages) (?:~1 )?(?:gap|difference|profile|pyramid|range we|we|is|was|would|might|counts|matters|against|plays|factor|issue|thing|concern*|being|,|bracket|group we|,? ?energy|limit|diversity in)(?! (?:verification|required to|for the (?:course|product)|of (?:the (?:data|building|stock))|range (?:of|from)|and income))
  (?:given|because of|due to|despite|considering|concern* about|worr(?:y|ied) about|regardless of|on account of) (?:~1 )?(?:age|youth|the age)
  (?:average|mean|median) age (?:~1 )?(?:of (?:the|our) (?:team|staff|office|crew|company|people|department)|here|is|in (?:the|our) (?:team|office)|around|of (?:about |around |roughly )?\\d\\d)
  overqualified | over-?qualified | over qualified | overexperienced | over-experienced | over experienced | too experienced | too much experience | too many years (?:of experience|under|behind|in the|on the) | too seasoned | so much experience that
  (?:over|too)[ -](?:senior|qualified|seasoned)(?= ?[.,;:?!)]|$| (?:for|and|to|in|,|given|we|compared|as|but|profile))
  digital natives? | (?:born|grew up|grown up|grows up|raised|brought up) (?:~1 )?(?:with|on|in|around|online) (?:an? |the )?(?:~1 )?(?:smartphones?|phones?|phone in|tiktok|social media|internet|screens|apps|instagram|snapchat|them\\b|tablets?|google|youtube|it\\b|digital age|ipad*|technology|gaming)
  (?:gen(?:eration)?[- ]?[zxy]|genz|zoomers?|millennials?|boomers?|baby-?boomers?)(?! (?:audience|consumers|market|customers|shoppers|segment|travellers|buyers|insight*|campaign|readers|fans|users|viewers))
  (?:retire*|retirement|pension|pensionable age|state pension|drawing (?:your|his|her) pension)(?=.{0,30}\\b(?:soon|years?|months|close|around the corner|horizon|corner|for you|you|he|she|anyway|next|before long|beckons|looming|when)\\b)(?<=\\b(?:you|your|he|his|she|her|him|till|until|before|to|towards|from|near|nearing|close to|off|off to|with|for|eye on|thinking of|think about|counting down to|approaching|into) (?:\\w+ ){0,3}(?:retire\\w{0,8}|retirement|pension|pensionable age|state pension|pension))(?<!(?:early|planning|scheme|home|village|advice|of) retire\\w{0,8})
  {your} (?:~2 )?(?:retirement|retiring)(?! (?:products?|planning|calculator|modelling|advice|plan (?:case|model)|case|factor*|knowledge|savings exercise|funds?|schemes?|homes?|village))
  (?:close|near|nearer|nearing|closer|approach\\w*|almost|until|till|before|come out of|coming out of|out of|months from|years from|years off|years to|years till|short of|heading (?:for|towards)|bordering on|next to|brink of|eve of|verge of|early|take|taking|took|enjoy\\w*|well-earned|earned) (?:~1 )?(?:retire|retires|retiring|retirement|pension age|a pension|the pension|your pension|his pension|her pension)(?! (?:homes?|villages?|factors?|living|planning|scheme|date fields?|products?|of the|factors|calculations?|benefits|communit\\w+|the (?:old|legacy|mainframe|server|system)))
  (?:close to|nearing|near|due for|ready for|up for|heading for) (?:your |his |her )?retirement(?=.{0,40}\\b(?:you|he|she|we)\\b)
  (?:few|many|how many|limited|enough|last|remaining|only (?:a few|\\d+)|more|\\d+|good|productive|number of|the) (?:~1 )?years (?:~1 )?(?:left|ahead of (?:you|him|her)|in front of (?:you|him|her)|in (?:you|him|her|the tank)|to go|of (?:work|working life|career|service) (?:left|ahead|in (?:you|him))|before (?:you|he|she)|to give|till|remaining)
  (?:end|close|autumn|twilight|evening|tail end|last (?:stretch|leg|lap|phase|chapter|years)|later (?:stage|part|years)|final (?:stretch|years|chapter|stage|lap)|second half|latter (?:part|half|stages?)|winter|sunset|closing (?:years|chapter)) of (?:~1 )?(?:your|his|her|a|their|the) (?:~1 )?(?:career|working life|life|professional life|path|working years)
  (?:late|later) (?:in|on in) (?:your|his|her|a|the|life) ?(?:career|working life|life|day)? ?(?:to|for)(?! the)
  (?:late|later)[- ]career | career (?:~2 )?(?:is|are|was|lies|lie) (?:~1 )?behind (?:you|him|her) | winding down | wind down | (?:looking|wants?|want) to slow down | slowing down | past (?:your|his|her|it|its) (?:prime|best|peak|sell-by) | past it\\b | over the hill | long in the tooth | no spring chicken | getting on (?:a bit|in years|now) | of a certain (?:age|vintage|generation) | certain age | advanced in years | been a?round the block | old (?:dog|guard|timer|fogey|fart|boy|bird|codger|hand like) | dinosaur | old-timer* | old school type | vintage | new tricks | (?:grand(?:ad|dad|pa|father|ma|mother)|granny|grandpa)(?: figure| type| age| vibes?| energy)?(?= ?[.,;:?!)]|$| (?:of|vibes?|figure|type|age|to|in))
  (?:still|who|who'll|who will|will) (?:~2 )?be (?:~1 )?(?:with us|here|around|there|working|on board|in post|sitting) (?:~4 )?(?:in (?:ten|fifteen|twenty|five|10|15|20|5|\\w+) years|at the end (?:of it)?|when it ends|a decade|for the long|twenty years|ten years|fifteen years|to see it)
  (?:long|longer|short) (?:~1 )?(?:runway|future|career|road|working life|horizon) (?:~2 )?(?:ahead|in front|left|before (?:him|her|you|them)|behind)
  (?:grow|invest|investment|train|training|mould|shape|develop|build) (?:~6 )?(?:over|for) (?:the next )?(?:~1 )?(?:ten|twenty|fifteen|thirty|20|15|30|25) years
  (?:fresh|young|new|younger) blood | fresh out of (?:school|college|university|uni) | straight out of (?:school|college|university|uni) | fresh (?:graduate|grad|face|faced) | fresh-faced | baby-?faced | baby face | wet behind the ears | barely (?:out of|left|off|finished) (?:~1 )?(?:school|college|university|uni|nappies|teens|home) | still in (?:nappies|shorts|short trousers) | school-?leaver | only a (?:kid|lad|youngster|boy|girl|child) | just a (?:kid|lad|youngster|boy|girl|child) | (?:young|mere) (?:pup|whippersnapper|thing|un\\b) | a youngster | youngsters(?= .{0,20}\\b(?:team|here|like you)) | still a (?:kid|lad|boy|girl|child) | old head on young shoulders | young shoulders | (?:good|nice|bright|keen|promising) kid\\b | looks (?:about )?(?:12|15|16|18|fifteen|sixteen|twelve|eighteen) | looks (?:his|her) age | look your age | young for (?:a|the|an|such|this) | (?:so|too|very|really|still|quite) young | young(?:er)? at heart | youngest | young for (?:your|his|her)
  (?:recent|new|fresh) (?:grads?|graduates?) only | no (?:oldies|over-?\\d0s|boomers|dinosaurs)
  (?:lack|lacks|lacked|lacking|want|more|enough|greater|not enough|show*|missing|gain*) (?:~2 )?maturity(?! (?:model|level*|assess*|matrix|framework|in (?:your|the) (?:process|testing|pipeline|tooling)|of (?:the|your) (?:process|product|tool)))
  (?:immature|immaturity|not mature|more mature (?:candidate|person|applicant|profile|head|figure|presence|individual|leader)|mature (?:candidate|applicant|student|lady|gentleman|woman|man|worker|individual|person|head|hire|entrant)|at (?:your|his|her) mature)(?! (?:product|market|code*|process))
  (?:mature|elderly|middle-aged|older|old|aged|ageing|aging|senior in years) (?:lady|gentleman|gent|man|woman|chap|bloke|candidate|applicant|guy|person like|fella)
  (?:fit|fitting|blend|slot|mix|feel|gel|settle|connect|relate|sit|keep up|in) (?:~3 )?(?:with|into|in|among|amongst|at home|to) (?:~2 )?(?:young|younger|older|youthful|twenty-somethings?|20-somethings?|twenty-somethings|thirty-somethings?|30-somethings?|much younger|students)(?! (?:offenders|people's|carers|adults))
  (?:young|youthful|younger|very young|twenty-something) (?:and|,|&) (?:dynamic|energetic|hungry|lively|fun|ambitious|vibrant)(?! (?:company|brand|firm|audience|business))
  (?:everyone|everybody|team|colleagues|people|crew|most of us|office|staff|crowd|all) (?:~3 )?(?:is|are|being|was|in) (?:~2 )?(?:under \\d\\d|under (?:thirty|forty|twenty-five)|in their (?:early |mid |late )?(?:twenties|thirties|\\d0s)|rather young|very young|so young|quite young|younger|much younger|twenty-?\\w*|half your)
  (?:energy|energetic|stamina|pace|speed|rhythm|hours|workload|drive|hunger|legs|freshness|flexibility|spark|enthusiasm|vigou?r) (?:~1 )?(?:of|that|like) (?:~3 )?(?:young|younger|youth|someone younger|a (?:20|25|30)-year|twenty-five|a twenty|a thirty|when you were|at your age|fades|with age)
  set in (?:your|his|her|their) ways | (?:your|his|her) set ways | born too (?:early|late|soon) | (?:in|from) (?:your|his|her) day\\b | back in (?:your|his|her) day | before your time(?! is) | (?:of|from|belongs? to|another|different|my|older|younger|previous|last|your|that) (?:an?other |a different |an older |a younger |the older |the previous |the last |the young |your |his |her )?generation(?! (?:of (?:engines?|servers?|devices?|chips?|hardware|platform|phones?|routers?|models?|software)|energy|platform|gap in the data))
  keep(?:ing)? up with (?:~2 )?(?:young|younger|kids|youngsters|twenty|twenty-\\w+|the pace at|lads half|people half|the lads|a younger|new technology at)
  (?:decades|thirty years|forty years|35 years|40 years|30 years|so many years|long career|lifetime) (?:~6 )?(?:intimidat*|outrank|daunt*|overshadow*|threaten*|uncomfortable|awkward|overwhelm*)
  (?:report|reporting|answer|answering|take orders|taking orders|managed|led|supervised|work for|working for|directed) (?:~2 )?(?:to|from|by|for) (?:~3 )?(?:younger|half your age|a 2\\d|2\\d-year|son's age|daughter's age|kid|in (?:his|her|their) (?:twenties|thirties)|twenty-\\w+|junior to (?:you|him|her))
  (?:wisdom|experience) (?:of|that comes with) (?:age|your years|the years|years like yours) | wise beyond (?:your|his|her) years | for (?:one|someone|somebody) so young | at such an? (?:~1 )?(?:age|young age|early age|ripe) | ripe old age | (?:your|his|her) (?:years|grey|gray|white|silver) (?:hair|show|beard)
  (?:grey|gray|white|silver)-?(?: )?hair(?:ed|s)?(?! (?:product*|colou?r|dye|salon|extension))
  career (?:started|began|begun|starting) (?:~1 )?(?:before|in) (?:~3 )?(?:were born|was born|was even born|the (?:19)?[5-8]0s|19[5-8]\\d|the (?:fifties|sixties|seventies|eighties))
  (?:before|when) (?:~3 )?(?:were|was|had been) (?:~1 )?(?:even )?born(?= ?[.,;:?!)]|$)
  (?:over|under|past)[ -](?:4[05]|5[05]|6[05]|25|30|35|forty|fifty|sixty|thirty)s?(?= ?[.?!)]|$|, (?:he|she|you|we|so)| (?:they|are|tend|get|don't|struggle|can't|rarely|won't|usually))(?<!(?:just|well|is|was|of|scored|score|average|team|latency|for|in|at|to|from|and|budget|churn|margin|nps|rate) (?:over|under|past)[ -]\\w{2,6})
  `,
  {
    unless: `
    minimum age | legal (?:drinking )?age | age verification | ice age | age of (?:users|the building|sail|consent|the data|stock|debt)
    stone age | middle ages | coming of age | old age (?:home|psychiatry|pension team|service)
    `,
  },
)

const CODE = rule(
  'age',
  `
  high[- ]energy (?:young|crowd) | young and dynamic | dynamic young | youthful (?:energy|team|spirit|culture|vibe|environment|feel|image|brand)
  `,
  { nature: 'code', needs: 'you | your | he | she | him | her | candidate' },
)

/** With words that keep what is lawful of the meaning. */
const REWORDED = [
  rule(
    'age',
    `(?:too senior|over-?qualified|overexperienced|too experienced)(?= for (?:this|the|it|our|what|that))`,
    {
      nature: 'code',
      suggestion: 'above the level set',
    },
  ),
  rule('age', `an? digital native`, { nature: 'code', suggestion: 'someone at ease with digital tools' }),
]

export const ageRules = [...REWORDED, AGE, CODE]
