import { rule } from './words.ts'

const PEOPLE = `(?:poles|romanians|bulgarians|lithuanians|latvians|ukrainians|russians|albanians|kosovans|serbs|croats|hungarians|czechs|slovaks|germans|frenchmen|italians|spaniards|greeks|turks|kurds|arabs|moroccans|algerians|tunisians|egyptians|syrians|iraqis|iranians|afghans|pakistanis|indians|bangladeshis|bengalis|nigerians|ghanaians|somalis|eritreans|ethiopians|kenyans|africans|jamaicans|caribbeans|filipinos|chinamen|koreans|mexicans|brazilians|colombians|venezuelans|latinos|hispanics|asians|easterners|eastern europeans|irishmen|scots|scotsmen|welshmen|englishmen|brits|yanks|aussies|americans|gypsies|travellers|roma|whites|blacks|foreigners|immigrants|migrants|refugees)`
const NATIVE =
  '(?:englishman|englishwoman|frenchman|irishman|irishwoman|scotsman|welshman|brit|briton|yank|pole|turk|scot|spaniard|dane|swede|finn|arab|serb|croat|kurd|westerner|northerner|southerner)'

/** More ways to speak of where somebody comes from, of the people he belongs to, of his name and of his languages. */
export const belongingRules = [
  rule(
    'origin',
    `
    (?:strong|thick|broad|heavy|foreign|that|funny|soft|slight|regional|{demonym}) (?:twang|brogue|lilt|drawl|burr|patter|dialect)
    (?:twang|brogue|drawl|burr) (?:on the phone|would|is|might|puts)
    (?:roll|rolls|rolling|drop|drops|dropping|swallow|swallows) {your} (?:~1 )?(?:r|rs|h|hs|vowels|consonants|aitches)
    (?:learn|learnt|learned|picked up|came to) (?:{your} )?english (?:~1 )?(?:late|as an adult|abroad|at school only)
    english (?:is|was|being) {your} (?:second|third|other|adopted) (?:language|tongue) | english as (?:a|your|his|her) (?:second|foreign) (?:language|tongue)
    (?:not|isn't|no) (?:an? )?(?:~1 )?(?:mother|native)[- ]tongue | mother[- ]tongue (?:speaker*|standard|level|only|english|writer*)
    (?:our|same|another|their|different|southern|northern|eastern|foreign|{demonym}) (?:mentality|mindset from|temperament) | quite our mentality | comes? from another world | from another planet culturally
    received pronunciation | queen's english | king's english | bbc english | proper english | broken english | pidgin
    {your} (?:part|corner|side|end) of the (?:world|globe) | {your} (?:home|mother|native|birth) (?:country|land|nation) | (?:the way|how|as) (?:it is|things are|they|it's) (?:~1 )?(?:do|done|work*) (?:~1 )?(?:back home|over there|where you|in your country|there)
    (?:back|over) (?:home|there) (?:in|where you) (?:~1 )?(?:{place}|come)
    (?:windrush|kindertransport|boat people|diaspora|guest-?worker*|gastarbeiter|expellee*) (?:~1 )?(?:people|generation|family|child|stock|descend*)
    (?:you're|he's|she's|you are|he is|she is) not (?:~1 )?from (?!(?:the|a|an|our|your|his|her|this|that|these|those|being|having|doing)\\b)[a-z]+(?=.{0,60}\\b(?:matters?|round here|here|local\\w*|clients?|notice\\w*|count\\w*)\\b)
    {your} (?:~2 )?name ~3 (?:scream*|shout*|smack*|hint*|point*|betray*|give* (?:it )?away|suggest*|impl*)
    (?:deeper|stronger|real|firm|local|no|without|own) (?:~1 )?roots (?:here|in (?:the|this|our)|would|in [a-z]+)
    {your} ~1 (?:is|are|was|were|sounds?|seems?|looks?|felt|background is) (?:~2 )?(?:exotic|outlandish|too foreign|alien to (?:us|our|them))
    (?:yours|you|he|she|background)(?:'s| is| are|'re| was|'d be) (?:~2 )?(?:exotic|outlandish) | background (?:that )?(?:they|we|clients|members|people) (?:recogni[sz]e|know|understand|share)
    (?:grew up|brought up|raised|schooled|educated) (?:over )?(?:here|there|abroad|overseas|elsewhere|in this country|among)(?=.{0,90}\\b(?:you|your|his|her|he|she|rather|prefer\\w*|would|clients?)\\b)
    (?:came|come|moved|arrived|landed|got) (?:over )?(?:here|to (?:this|our) country|to (?:the uk|britain|england|america|the states|the us)) (?:~1 )?(?:as a (?:child|kid|teenager|baby|refugee|student)|in (?:19|20)\\d\\d|from|only|late|with nothing|with (?:your|his|her) (?:parents|family))
    (?:which|what) (?:~1 )?(?:country|part of the world|place) (?:~3 )?(?:from|parents|family|born) | (?:parents|family|people|folks) (?:~1 )?(?:from|come from|came from)(?= ?[?.,]| (?:originally|over there|abroad|{place}))
    is (?:it|that|this) (?:~1 )?(?:an? )?(?:{demonym}) (?:name)? ?(?=\\?|,)
    (?:assimilat*|integrat*) (?:~2 )?(?:fully |properly |well )?(?:into|in|to) (?:~1 )?(?:our|this|british|english|american|western|local) (?:country|society|culture|way of life|ways|customs)
    `,
    { unless: 'field | column | parser | origin of | mature | brand | beans' },
  ),
  rule(
    'ethnicity_nation_race',
    `
    (?:two|three|four|enough|many|more|other|another|too many|these|those|the|all|only|with|of|no more|any|like|both|to|hire|prefer*) (?:~1 )?${PEOPLE}(?= ?[.,;!?)]|$| (?:on|in|and|here|at|who|already|don't|do not|are|is|never|always|tend|only|or|would|as|before|a)\\b)(?=.{0,120}\\b(?:we|our|you|your|he|she|his|her|owner|boss|client\\w*|crew|team|lads|hire\\w*|want\\w*|prefer\\w*|bad|third|already|enough|more|nothing against)\\b|[.!]|$)(?<!(?:to|for|among|help\\w*|with|serv\\w*|support\\w*|cover\\w*|hous\\w*) (?:\\w+ )?(?:travellers|refugees|migrants|immigrants|americans|germans|scots|asians|italians))
    (?:an?|the|any|is|only|real|true|proper|fellow|be|another|hire|rather) (?:~1 )?${NATIVE}(?= ?[.,;!?)]|$| (?:for|on|in|and|who|at|like|or|would|rather|by|to)\\b)(?! and hunt)
    you people | your lot | people like you are (?:always|usually|never|often) | folk like (?:you|him|her)
    (?:home-?grown|indigenous|pure-?bred|true-?born|native-?born|british-?born|uk-?born|american-?born|us-?born)(?! (?:talent (?:scheme|programme)|produce|vegetables|plants|species|software|tool|seeds|food))
    (?:not|wasn't|isn't|was not|weren't) (?:~1 )?born (?:british|american|english|irish|here|in (?:this|the) \\w+)
    (?:is|was|are) (?:overwhelmingly|mostly|mainly|all|almost entirely|exclusively|predominantly|entirely|very) (?:white|black|asian|{demonym})(?=.{0,90}\\b(?:you|he|she|him|her|isolated|alone|fit|feel|stand)\\b)
    (?:keep|keeps|kept|stay|stays|remain*|prefer*|all|purely|strictly) (?:~3 )?(?:{demonym}|white|national)(?= ?[.,;!?)]|$)(?=.{0,60}\\b(?:sorry|no|not|you|him|her|wants?|owner)\\b|[.!]|$)
    non-?eu (?:hire|candidate|national|worker|applicant|passport) | whole (?:street|village|team|crew|town|club) is (?:white|{demonym})
    enough diversity | diverse enough (?:as it is|already) | (?:bit|touch|little|too|very|quite) (?:ethnic|dark|tanned|foreign|exotic)(?= ?[.,;!?)]|$| (?:for|to)\\b)(?<!(?:screen|image|font|photo|theme|room|colou?rs?) (?:is |was |were )?(?:a )?(?:bit|touch|little|too|very|quite) dark)
    (?:with|had|having|bad|good|our|some|past) (?:~1 )?(?:experiences?|trouble|problems) with (?:~1 )?(?:${PEOPLE}|people of (?:your|his|her))
    {your} (?:~1 )?(?:countrymen|tribe|clan|kin|bloodline|nation|people|race|ethnic group|community (?:of|here)|skin|complexion|melanin|afro features)
    (?:wants?|ask*|insist*|demand*|need*|prefer*|after|specified|request*|hire|hiring) (?:~2 )?(?:brits?|nationals|british (?:staff|people|nationals|workers)|{demonym} (?:staff|nationals|workers|people|faces|lads|girls))(?= ?[.,;!?)]|$| (?:only|for|on|at|and|so)\\b)
    (?:leave|status|papers|visa|residency|settled status|permit|green card) (?:~2 )?(?:and|so|but|means) (?:~2 )?(?:british|american|foreign|nationality)
    `,
    { unless: 'translat* | species | samples' },
  ),
  rule(
    'surname',
    `
    (?:any|no|some) relation (?:to|of|with) (?:the |that |those )?[a-z]+(?=.{0,80}\\b(?:who|clients?|people|ask|famous|mill|family|you|ran|owned|\\?))
    (?:the|that|a|this) (?:~1 )?name (?:that )?(?:you|he|she) (?:bear*|carr*|ha[sv]e?|go* by|inherit*|wear*|sign*|share*|answer*)
    (?:bear|bears|bearing|carry|carries|carrying|has|inherit*|share|shares|sharing) (?:the|a|that|his|her|your) (?:~2 )?name (?:of|as|that|which|with|everybody|everyone|people|we)(?! (?:of (?:the|a|each) (?:file|column|branch|variable|function|component)))
    (?:same|identical) (?:sur)?name as (?:the|our|a|that|my|his) | (?:what|how|because of what|for what) (?:you|he|she)(?:'re| are|'s| is) called
    {your} (?:~1 )?(?:surname|patronym*|last name|family name|married name|maiden name|double barrel*|barrelled name)
    (?:you're|he's|she's|you are|he is|she is) (?:an?|one of (?:the|those)) (?!mac\\b|pro\\b|expert)[a-z]+,? (?:aren't you|isn't (?:he|she))(?=.{0,60}\\b(?:people|talk|name|family|town|know))
    (?:surname|last name|family name) (?:~2 )?(?:unpronounceable|unspellable|mouthful|loaded|notorious|famous|known|recogni[sz]*|infamous|hard|odd|funny|rude|comic*)
    `,
    { unless: 'variable* | column* | field | function*' },
  ),
  rule(
    'language_other',
    `
    (?:being|as|is|you're|he's|she's|are) (?:an? )?(?:~1 )?{lang}[- ]speaker* | (?:bilingual|trilingual|fluent|raised|at home|native|brought up|thinks?|dreams?|pray*|count*|swear*|sing*) (?:~1 )?(?:in|with) {lang}(?=.{0,120}\\b(?:unsettl\\w*|frankly|awkward|colleagues?|clients?|integrat\\w*|tell|friends|office|team|shows?|uneasy|odd|mates|crew)\\b)
    (?:answer*|phone|phones|call|calls|ring|rings|text|texts|greet*|tell|told|shout* (?:at|to)|talk* to|speak* to) (?:~1 )?(?:{your} )(?:~2 )?(?:~1 )?in {lang}
    (?:answer*|greet*|call*|thank*|address*) (?:~2 )?(?:mother|mum|mom|sister|brother|cousin|wife|husband|cleaner|mate|porter|driver|colleague*|kids|kitchen porter|dad|father|aunt) (?:~2 )?in (?:{lang}|another language|(?:your|his|her) (?:own )?(?:language|tongue|dialect))
    (?:speak*|talk*|chat*|natter*|gossip*|jabber*) (?:in )?{lang} (?:~1 )?(?:w/|with|to|among|amongst|between) (?:~1 )?(?:the|his|her|your|two|other|another|each|them*|colleagues|mates|lads|agency|cleaners|kitchen)(?! (?:clients?|customers?|guests?|suppliers?|patients?))
    nobody else (?:~1 )?(?:knows|understands|follows) what they(?:'re| are) | shut out when (?:you|he|she) | feel shut out | (?:nothing|anything) but english | only english (?:is )?(?:to be )?(?:heard|spoken|please)
    (?:another|one more|a third|a fourth|yet another|two|three|other) {lang}[- ]speak*
    `,
    {
      unless:
        'role-?play | interpreter | translat* | at b1 | at b2 | at c1 | at c2 | documentation | advert* | customers in',
    },
  ),
]
