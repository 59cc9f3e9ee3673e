import { rule } from './words.ts'

const PERSONS = `(?:wom[ae]n|females?|lad(?:y|ies)|girls?|gals?|lass(?:es)?|lassie|m[ae]n|males?|blokes?|chaps?|guys?|lads?|boys?|gentlem[ae]n|fellas?|fellows?|dude|bird|chick)`
const SHE = `(?:wom[ae]n|females?|lad(?:y|ies)|girls?|gals?|lass(?:es)?|lassie|housewife)`

const SEX = rule(
  'sex',
  `
  {want} (?:~3 )?(?:an?|another|the|some|more|our|one|proper|strong|real|actual|big) (?:~2 )?${PERSONS}(?! (?:named|called|who (?:had|has|already|can|knows|speaks)|'s|who'd|whose|of (?:her|his|their) word|refuge|shelter|team|squad|day|week))(?:-|\\b)
  {want} (?:~1 )?(?:women|men|females|males|ladies|gentlemen|girls|lads|blokes)(?! (?:'s|who|and women|and men|of|in tech|return*|into|to))
  (?:as|being|for|than|from|to|by|with|like|hiring|having|put|putting|send|sending|despite being|that you are|that she is|that he is) (?:an? |the )?(?:~1 )?${PERSONS} (?:like you|in (?:that|this|such|charge|the (?:yard|workshop|cab|kitchen|team|role|job|post|trade))|on (?:site|the (?:floor|rig|road|site|tools|door|team))|at the (?:head|helm|wheel|top|controls)|alone|would|wouldn't|wd|might|could|can't|can|in our|to lead|behind the|who babies|doing|do(?:es)? (?:this|that)|your|your size|boss|manager|in a|in an|among|amongst|out there|from|is|for|over|under)
  (?:as|being) (?:an? |the only |a young |the sole )(?:~1 )?(?:woman|female|lady|girl|man|male|bloke|guy|gentleman|lad)
  (?:for|not|no (?:job|place|work|role|environment|world) for|suited to|fit for|too \\w+ for|rough for|tough for|hard for|heavy for|unusual for|rare for|rare in|easy for|brave for) (?:an? |the |most )?(?:~1 )?${PERSONS}(?! (?:in (?:my|our) team who|'s))
  an? (?:~1 )?(?:woman|female|lady|girl|man|male|bloke|gentleman|lass) (?:~2 )?(?:would|wouldn't|won't|wd|wdn't|can't|couldn't|cannot|might|could|in this|in that|in such|on (?:site|the (?:rig|tools|floor|road|door|yard))|at the (?:wheel|helm|head|top)|alone at night|at night|boss|behind|running|leading|doing|handling|giving orders|to lead|to run|to change)
  (?:~0 )?(?:female|male|woman|lady|girl|women) (?:candidates?|applicants?|engineers?|developers?|drivers?|managers?|bosses?|boss|chefs?|mechanics?|welders?|plumbers?|electricians?|technicians?|nurses?|secretar\\w+|receptionist|assistant|pa|leaders?|lead|director|head|coder|programmer|pilots?|officers?|colleagues?|presence|touch|energy|voice on|perspective|teacher|nanny|carer|midwife|bouncer|builder|lorry driver|trucker|sparky|apprentice|hire|figure|surgeon|doctor|trader|rep|profile|sensitivity|brain|charm|instinct*|intuition)(?! (?:network|programme|health|of the year award))
  (?:feminine|womanly|masculine|manly|motherly|maternal|ladylike|girly|macho|mannish|virile|tomboy)(?! (?:noun|nouns|gender|form|forms|ending|agreement|hygiene|endearment|rhyme))
  (?:all-?(?:male|female|men|women|girl)|men-?only|women-?only|males? only|females? only|ladies only|male-dominated|female-dominated|male-only|female-only|male-heavy)(?! (?:school|college|charity|gym|refuge|wards?|prison|choir|golf|market|sector|industr*))
  (?:very|mostly|mainly|rather|quite|predominantly|overwhelmingly|entirely|purely|exclusively|traditionally|pretty) (?:male|female|masculine|feminine|blokey|laddish|macho|manly)(?! (?:audience|readership|market|customer*|clientele|demographic|users))
  (?:boys'? club|lads'? environment|boys'? environment|man'?s world|men'?s world|man'?s job|men'?s work|women'?s work|woman'?s job|woman'?s place|man'?s work|blokey|laddish|banter ~3 (?:lads|men|blokes|boys|women|woman|girl|lady)|locker-?room|the only (?:woman|girl|female|lady|man|bloke|male|lad))
  (?:balance|even out|mix|gender balance|gender mix|parity|quota) (?:~6 )?(?:with an?|so|we|need*|want*|by) (?:~3 )?(?:m[ae]n|wom[ae]n|males?|females?|bloke|girl)
  (?:team|board|panel|management|workforce|shift|crew) (?:~2 )?(?:gender|sex) (?:balance|mix|ratio)
  (?:women|ladies|girls|females|blokes|males) (?:~1 )?(?:don't|can't|usually|tend|struggle*|rarely|aren't|never|always|often|generally|get|are better|are more|are less|make better|won't|wouldn't|do not|cannot|are not|do better|have|lack|in (?:this|that|the) (?:trade|job|line|role|kind)|in that job)
  (?:other|another|more|few|fewer|the first|the only|our first) (?:~1 )?(?:women|ladies|females) (?:like you|in (?:this|that|the|our) (?:trade|field|job|line|industry|business|team|department|workshop|yard|site|role))
  (?:the )?(?:men|lads|boys|blokes|guys) (?:~3 )?(?:would|wouldn't|won't|wd|wdn't|might|don't|do not|will not|won't|would not|may) (?:~2 )?(?:take orders|listen|respect|accept|take (?:it|kindly|you|her)|behave|work under|work for|be distracted|test|eat|stare|like it|tease|follow|swallow|answer to)
  (?:orders|instructions|told what to do|led|managed|supervised|criticism|direction) (?:by|from) (?:an? )?(?:~1 )?(?:woman|women|female|lady|girl|man|skirt)
  (?:because|since|as|if|when|that|only) {he}(?:'re|'s|'m| are| is| was| were| am) (?:an? )?(?:~1 )?(?:woman|female|girl|lady|man|male|bloke|guy)
  {heis} {adv}(?:an? |the )?(?:woman|female|girl|lady|male)(?! (?:of|who|with))
  (?:your|his|her) (?:sex|gender|femininity|masculinity|feminine \\w+|womanhood)(?! (?:field|column|pay|identity|reassignment))
  of the (?:fairer|weaker|opposite|female|male|other|stronger|gentle) sex | the fairer sex | the weaker sex
  (?:fancy|pretty|smiling) (?:face|girl|lady) (?:on|at) (?:reception|the front desk|front desk|the desk)
  (?:because of|due to|given|despite|regardless of|on account of) (?:~1 )?(?:gender|sex)
  (?:wears? the trousers|grow a pair|has balls|no balls|bit of skirt|man up|like a girl|like a man|skirt|alpha males?|old boys'? network|in heels|high heels|one of the (?:lads|boys|blokes)|time of the month|hormonal|hysterical|bossy|blonde|petticoat*|gentleman's agreement with|testosterone|(?:too|bit|very|rather|so) (?:shrill|abrasive for a|emotional for a))
  (?:heavy lifting|lifting|carrying|loads|night shifts?|nights|physical work|machines?|physically) (?:~6 )?(?:for|than|by|suit*|beyond) (?:an? )?(?:~1 )?(?:woman|women|female|lady|ladies|girl|your frame|someone of your build|your build|man)
  lone (?:woman|female|lady|girl|women) | (?:woman|girl|lady|female) (?:~1 )?(?:alone|on her own|by herself)
  (?:lady|man|bloke|woman|girl) who (?:does|changes?|makes|answers?|takes?|looks after|runs) (?:the|our)
  (?:handy|good|useful|nice) to have an? (?:man|woman|bloke|lady) (?:about|around|in)
  `,
  {
    unless: `
    (?:women|men)'s (?:health|rugby|football|shoes|fashion|clothing|refuge|team|league|aid|prison|section|sizes)
    `,
  },
)

export const sexRules = [
  SEX,
  rule(
    'sex',
    `(?:toughness|nerves|authority|presence) (?:~2 )?(?:of|that) (?:~1 )?an? (?:man|bloke) | ${SHE} (?:of|with) (?:your|that|her) (?:build|frame|size)`,
  ),
]
