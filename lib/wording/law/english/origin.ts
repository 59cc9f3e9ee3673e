import { rule } from './words.ts'

const ACCENT = rule(
  'origin',
  `
  {your} ~3 accent
  (?:accent|accents) ~1 (?:is|was|were|would be|remains|came across as|comes across as|made|makes|might|could|would|wd|got|gets|puts) ~4 (?:thick|strong|heavy|marked|broad|hard|pronounced|noticeable|difficult|foreign|off|harder|trouble|confuse*|challeng*|barrier|problem|issue|hurdle|struggle*|impenetrable|tricky|follow|understand|there|distracting)
  (?:thick|strong|heavy|heavily|foreign|broad|noticeable|marked|pronounced|regional|brummie|geordie|glaswegian|scouse|cockney|southern|northern|country|posh|hard-to-follow|{demonym}|{lang}) accent(?:ed)?
  (?:with|w/|that|such an|this|an?|the|no) (?:~2 )?accent ~3 (?:like|clients|customers|callers|on the phone*|you have|he has|she has|puts|would)
  accent (?:reduction|coaching|training|softening|neutrali*|neutral|free|thick|heavy|strong|marked|foreign|v|too|quite|hard|issue|problem|barrier|!|\\?)
  (?:soften|lose|neutrali[sz]e|work on|tone down|get rid of|drop|improve|hide|mask|understand|follow|penetrate|cope with|put off by|because of|despite|with) (?:the|that|this|such an|an) accent
  (?:speak|speaks|spoke|speaking|talk|english) without an accent
  accent-?free | unaccented english | neutral accent | trace of an? ~1 accent
  (?:understand|understood|follow|followed|catch|make out|made out|decipher) ~4 (?:when (?:you|he|she) (?:speak|speaks|spoke|talk|talks)|the way (?:you|he|she) (?:speak|speaks|talk|talks|pronounce*|sound*)|{yours} ~2 (?:speech|pronunciation|diction|english through))
  (?:the way|how) (?:you|he|she) (?:speak|speaks|sound|sounds|talk|talks|pronounce|pronounces) ~8 (?:clients|customers|callers|guests|foreign|from|here|phone*|london|refined|home|locals?)
  {yours} (?:pronunciation|diction|intonation|twang|brogue|lilt|drawl|way of speaking|manner of speaking)
  (?:sounds?|sounded|speaks? like) (?:~1 )?(?:foreign|{demonym}|too posh|too foreign|like (?:he|she|you))
  (?:opens?|opened|opening) (?:his|her|your) mouth
  native (?:~2 )?(?:speakers?|level speaker|tongue) (?:only|wanted|needed|required|preferred|of|,|for|by)
  (?:a|an|as a|be a|not a|non-?|isn't a|actual|true|genuine|real|only a|only|prefer*|want*|need*|look* for) (?:~1 )?native(?:[ -](?:~1 )?(?:speaker*|english|french|german|tongue|level speaker|talker|brit*|ear))
  non-?native
  native english(?:-speaking)? (?:~1 )?(?:speaker*|candidate*|person|only|sales*|writer*)
  native speakers?
  (?:english|it|french|german) (?:is not|isn't|was not|wasn't|not being|is|as|not|being) {your} (?:first|mother|native|second) (?:language|tongue)
  {your} (?:mother tongue|native language|native tongue|first language) (?:is|was|being|not|isn't)
  (?:mother tongue|first language) (?:is not|isn't|not|wasn't) ~1 english
  (?:english|french|german) (?:mother[ -]tongue|as a (?:first|mother) (?:language|tongue))(?: speaker*| only| wanted)?
  (?:born|grew up|grown up|raised|brought up) (?:speaking|with) (?:the language|english|french)
  (?:somebody|someone|a person|a candidate|people|anyone|one) (?:~2 )?(?:born|raised|brought up|grew up|grown up|bred) (?:here|locally|in (?:this country|the uk|britain|england|america|the us|the states|the country)|on this side)
  `,
)

const ROOTS = rule(
  'origin',
  `
  {your} (?:~2 )?(?:origins|origin|roots|heritage|homeland|mother country|native country|native land|home country|country of (?:origin|birth)|birthplace|place of birth|ancestry|ancestors|descent|forebears|migration (?:story|background)|migrant \\w+|immigrant \\w+|immigration (?:history|story|background)|foreign background|overseas background|upbringing (?:in|abroad|overseas|elsewhere))
  {your} (?:~1 )?cultur(?:e|al) (?:background|differences?|norms|codes|references|habits|baggage|and|is|was|may|might|would|does|being|difference)
  {your} (?:own |home |native |original )?culture
  (?:different|another|other|foreign|distant) (?:~1 )?cultur(?:e|al background)(?: ~2 )?(?:from|than|to) ours
  cultural (?:background|gap|distance|differences?|divide|gulf|mismatch|codes|shock|adjustment|integration|barriers?) (?:~4 )?(?:you|your|he|she|his|her|him|from ours|too|wide|would|might|could|may|too great|\\+)
  (?:given|because of|with|due to|despite|about|concern*|on account of|owing to) (?:the |a |his |her |your |such a )?(?:~1 )?cultural (?:background|gap|distance|differences?|divide|gulf)
  (?:where|wherever) (?:you|he|she|they)(?:'re|'s| are| is| come| comes| came| hail| hails| were| was)? (?:~2 )?(?:from|born|brought up|raised)(?! (?:an?|the) (?:~1 )?(?:different )?(?:angle|background in|sector))
  where are you (?:~2 )?from | where (?:were you|was (?:he|she)) (?:born|brought up|raised) | originally from
  (?:the |that )?(?:part|corner|side) of the (?:world|globe) ~3 (?:you|he|she|where)
  (?:you|he|she|they) (?:come|comes|came|hail|hails|arrived|fled|escaped|emigrated|immigrated|migrated|moved here) (?:~2 )?(?:from|out of) (?:~1 )?{place}
  {heis} (?:~2 )?from {place}
  (?:left|leaving|leave|fled|flee|fleeing|escap*) (?:~4 )?(?:behind )?(?:in )?(?:{place}|your home|the war|war|your family behind|everything behind|persecution|the regime)
  (?:born|raised|grew up|brought up|grown up|childhood) (?:~2 )?(?:in|outside) (?:~1 )?{place}
  (?:foreign|overseas)-?born | born (?:abroad|overseas|elsewhere|outside|and raised)
  (?:is|are|was|were|being|as|like|an?|ex-?|her|his|your|came (?:here|over)) (?:~3 )?(?:refugee|asylum[- ]seeker|immigrant|migrant|economic migrant|newcomer to (?:this|the) country|displaced person)(?: ~1 )?(?:status|family|background|camp|like|such as|yourself)?
  (?:refugee|immigrant|migrant|asylum[ -]seeker|asylum) (?:background|status|family|parents|story|past|camp|himself|herself|roots|claim|hostel|visa)
  (?:new|start again|starting again|started again|start over|started over|rebuil*|settle*|settling|new life) (?:~3 )?(?:over here|in (?:a|this|our) (?:new |foreign )?country)
  (?:first|second|third)-?generation(?: ~1 )?(?:immigrant*|migrant*|{demonym})?(?! (?:product|device|model|platform|of|version|chip|drug|system|biofuel*|sequenc*))
  (?:son|daughter|child|grandson|children|family) of (?:~1 )?(?:immigrant*|migrant*|refugee*)
  (?:parents|family|grandparents|father|mother) (?:~1 )?(?:came|come|emigrated|immigrated|migrated|fled|arrived|moved|are|is|were) (?:~2 )?(?:over |here )?from {place}
  of (?:~2 )?(?:foreign|{demonym}|immigrant|mixed|overseas) (?:origin|descent|heritage|extraction|stock|background|ancestry|parentage|birth)
  (?:{demonym}|foreign|immigrant|overseas) (?:origins?|descent|heritage|extraction|ancestry|parentage|roots|upbringing|mentality|temperament|ways)
  fresh off the boat | off the boat | just off the plane | not from (?:a?round )?here | isn't from (?:a?round )?here | not one of us | not from these parts | from these parts
  (?:fit into|adapt to|adapting to|integrate into|integrating into|blend into|adjust to|used to) (?:~1 )?(?:british|english|american|our national|western|the british|the english|the american|the local|local|our local|irish|scottish) (?:ways?|culture|way of life|customs|manners|humour|society|life|mentality)
  (?:more|properly|truly|genuinely|someone|somebody|culturally|not) (?:~1 )?(?:british|english|american|western|local) (?:in (?:culture|manner|outlook|style|background)|culture|ways|cultural \\w+)
  culturally (?:~1 )?(?:different|distant|far|remote|too|closer|close|similar|one of|like us|aligned with (?:our|british|english|american))
  `,
  {
    unless: `
    (?:origin|origins|root|roots) of (?:the|a|this|that) (?:bug|error|defect|fault|problem|delay|incident|leak|data|parts|goods|part|beans|meat|outage)
    country of origin (?:label*|field|marking|certificate*|rules|column)
    rules of origin | origin server
    `,
  },
)

const FIRST_NAME = rule(
  'origin',
  `
  (?:first|given|christian|middle|fore) ?name (?:~4 )?(?:is|was|will|would|wd|might|could|may|that|like|we|which|our|too|hard|raises?|puts?|sounds?|gave|does|doesn't|tricky|a mouthful|suggests)
  (?:difficult|hard|unusual|foreign|exotic|strange|odd|unpronounceable|tricky|complicated|non-?english|english|western|british|american|simpler|shorter|easier|more familiar|impossible|african|arabic|muslim|ethnic|{demonym})(?:-sounding)? (?:first |given |fore)?name
  (?:foreign|{demonym}|exotic|muslim|ethnic|arab|overseas)-sounding
  names? (?:is|was|wd be|would be|will be|can be|might be|being|a|,|too)? ?(?:~2 )?(?:mouthful|tongue-?twister|unpronounceable|hard to (?:say|pronounce|spell|remember)|difficult to (?:say|pronounce|spell|remember)|impossible to (?:say|pronounce|spell|remember)|(?:too |very |rather |so |quite )?(?:foreign|exotic|ethnic))
  (?:pronounc*|say|saying|spell*|remember*|get (?:their|our|your) (?:tongue|tongues|head|mouth)s? (?:a?round)) (?:~2 )?{your} (?:first |given |fore)?name
  (?:call|calling|called|be|known as|going by|go by|goes by|answer to|answering as|trade as|rename|renam*|use|using|adopt|pick|shorten*|anglici[sz]*|western\\w+) (?:~3 )?(?:an? )?(?:~1 )?(?:english|western|british|american|simpler|shorter|easier|other|another|different|anglici[sz]ed|phone|work|stage) (?:first )?name
  (?:anglici[sz]*|shorten*|chang*|simplif*) (?:~2 )?{your} (?:first |given |fore)?name
  (?:mind|minds|be|being|as|go by|called|call (?:you|him|her)|known as|answer to) ["'“][a-z]+["'”,] ?(?:~1 )?(?:on the phones?|to clients|for (?:the )?(?:clients|customers|regulars)|at work|with (?:clients|customers))
  (?:your|his|her) (?:first |given )?name (?:~2 )?(?:clients|customers|callers|regulars|guests)
  {your} (?:first|given|christian) name(?! (?:field|column|in|on|at|and (?:last|sur|family)|is (?:spelt|spelled|missing|misspel)))
  `,
)

export const originRules = [ACCENT, ROOTS, FIRST_NAME]
