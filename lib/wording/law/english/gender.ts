import { rule } from './words.ts'

const GENDER = rule(
  'gender_identity',
  `
  trans(?= (?:man|woman|men|women|person|people|girl|guy|lad|candidate|applicant|teacher|staff|colleague|employee|identity|journey|status|history|too|so|,|and|or|=|\\?|\\+))
  {heis} {adv}(?:an? )?(?:trans|transgender|transsexual|transitioning|non-?binary|nonbinary|enby|agender|genderfluid|gender[- ]fluid|genderqueer|intersex|cross-?dress\\w*|ftm|mtf|androgynous)
  (?:transgender|transsexual|transexual|transvestite|tranny|nonbinary|non-binary|enby|genderfluid|gender-fluid|genderqueer|crossdress\\w*|cross-dress\\w*|intersex)(?! (?:inclus*|policy|policies|health|option|options|toolkit|network|youth|charity|clients|patients|people|service*|users|,))
  (?:is|was|prob|probably|openly|obviously|clearly|think|as|being) (?:an? )?trans\\b(?!-)
  {your} (?:~2 )?transition(?! (?:to|from|into|plan|plans|out|between|period|slide*|states?|matrix|project|programme|work|roadmap|team|manager|approach|schedule|between|towards|back|through))
  (?:since|during|before|after|through|rest of|midst of|middle of|course of|journey of) (?:you|he|she|they)?(?:r|ir)? ?(?:transitioned|transitioning|transition)(?= ?[.,;!?]|$| (?:and|but|which|you|we|may|might|would|is|was|will|went|goes|has|go))
  (?:you|he|she|they|who)(?:'re|'s| are| is| were| was| have| has|'ve)?(?: ~1 )? ?(?:transitioned|transitioning)(?! (?:to|from|into|out|between|\\w+ (?:to|from|into|onto)|the|our|a|this|your team|smoothly))
  (?:gender|sex) (?:reassignment|re-assignment|confirmation|affirm\\w+|change|changes|dysphoria|clinic|marker|markers|recognition(?: certificate)?|at birth|assigned|transition|journey|presentation|expression|surgery|identity clinic)
  {your} (?:~2 )?gender (?:identity|journey|expression|history|situation|presentation|change|path|marker)
  gender identity(?! (?:,|or|and|,? age|charity|service*|polic*|clinic (?:nurse|manager|post)))(?= (?:~3 )?(?:you|your|he|his|she|her|is|was|would|may|might|issue*|could))
  (?:changed|changing|change|change of) (?:~1 )?(?:sex|gender|genders)
  (?:used to be|formerly|previously|once|was|were|born|born as|assigned|living as|lived as|lives as|live as|living|dress as|dresses as|dressed as|presents? as|presenting as|identif\\w+ as|passes as|passing as|pass as|came in as|comes as|turned up as|arrived as|becoming|became|become) (?:an? )?(?:man|woman|male|female|boy|girl|bloke|guy|lady|mr|mrs|miss|he|she|neither|both|him|her|non-binary|they)(?! (?:manager|engineer))
  (?:used to be|formerly|previously|once|was|were|born) (?:called |known as |named )(?:mr |mrs |miss )?[a-z]+
  (?:dead-?name|dead name|birth name|name (?:you were|he was|she was) (?:given|born)|(?:old|former|previous|male|female|other|boy's|girl's|man's|woman's|masculine|feminine) (?:first )?name)(?! (?:of the|server|field|column|for the (?:file|product|company|firm)))
  (?:refs?|references?|diploma*|certificates?|degree|passport|id|papers|licen[cs]e|documents?|cv|dbs|transcripts?|registration|paperwork|records?) (?:~3 )?(?:in|under|says?|said|show|shows|showed|shown|bears?|state[sd]?|still|came back|list|lists|gives?|has|have|with|carr\\w+|refer\\w*|don't|doesn't|do not|does not) (?:~4 )?(?:old name|former name|previous name|other name|another name|different name|first name|a man|a woman|he/him|she/her|male|female|mr|mister|ms|miss|gender|sex|[mf] on|match (?:the|how|who|what|your)|person (?:in front|we|sitting))
  (?:civil status|id|passport|papers|paperwork|documents|legal sex|legal gender|legal name|birth certificate|official (?:record|records|sex|gender)) (?:~6 )?(?:how (?:you|he|she) (?:present|presents|look|looks|dress|dresses)|appearance|the person|in front of us|your presentation|who (?:you|he|she) (?:are|is|say))
  (?:mismatch|gap|difference|discrepancy|contrast) (?:~3 )?(?:between|in) (?:~4 )?(?:papers|id|passport|documents|certificate|civil status|name|gender|voice|photo) .{0,60}(?:present*|appear*|look*|person|dress|voice|the way you)
  (?:hormones|hormone (?:therapy|treatment|replacement)|hrt|top surgery|bottom surgery|puberty blockers|on t\\b)
  (?:your|his|her|their|my|preferred|correct|wrong|right|chosen|which|what|new) pronouns?(?! (?:field|feature))
  pronouns? (?:thing|stuff|business|badge|in (?:his|her|your|the) (?:signature|email|cv|sig|bio)|on (?:his|her|your|the) (?:cv|email|badge)|confus\\w+|issue|question|debate|would|could|might|are|were|they)
  they/them | ze/zir | mx(?:\\.)? [a-z]+ | he/they | she/they | uses? they\\b | goes by (?:they|them)
  (?:which|whose|what) (?:~1 )?(?:changing rooms?|toilets?|bathrooms?|restrooms?|loos?|locker rooms?|washrooms?|showers?|ladies|gents|uniform)
  (?:changing rooms?|toilets?|bathrooms?|restrooms?|loos?|locker rooms?|washrooms?|showers?|facilities) (?:~5 )?(?:you|he|she|they|him|her|would use|to use|issue|question|problem|which|situation|uneasy|comfortable)
  (?:going by|goes by|go by|went by|going as|calls? (?:himself|herself|themselves)|known as|wants to be called|asks to be called) (?:~1 )?[a-z]+ (?:now|these days|nowadays|since|instead|at weekends)
  (?:looks?|looked|sounds?|sounded|voice|dressed) (?:~2 )?(?:like|as|of) an? (?:man|woman|bloke|girl|boy|lady|guy)(?: in)?
  man in a (?:dress|skirt|frock) | adam'?s apple | (?:deep|low|male|man's|manly) voice for a (?:woman|lady|girl) | neither (?:a )?(?:man nor|male nor|woman nor|he nor|one nor) | in between genders | not sure if (?:it's |it is )?(?:an? )?(?:he|him|man|boy|mr|bloke) | he or she | he\\? she\\? | he/she\\?+ | misgender*
  (?:now|today) (?:a |as a )?["'“]?(?:she|he|a woman|a man|michelle|female|male)["'”]?(?= ?[.?!;,)]| on| in the)
  live as (?:your|his|her) (?:true|real|authentic) self | becom\\w+ (?:who you (?:really|truly) are|your (?:true|real|authentic) self|the (?:woman|man) you) | (?:living|live|be|being) (?:openly )?as (?:the )?(?:your true self|who you (?:really|truly) are|the (?:woman|man) you)
  (?:woman|man|person) you (?:are becoming|have become|became|now are|are now|were born)
  `,
  { unless: 'register transition | formerly called the' },
)

export const genderRules = [GENDER]
