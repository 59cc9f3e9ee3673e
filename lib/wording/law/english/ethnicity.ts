import { rule } from './words.ts'

const NATION = rule(
  'ethnicity_nation_race',
  `
  {your} (?:~2 )?(?:nationality|citizenship|passport(?! (?:service|office|scan|expired))|skin(?: colou?r| tone)?|race|ethnicity|ethnic (?:\\w+)|complexion|tribe|caste|community of origin|green card|immigration status)
  {your} (?:own )?community (?:~2 )?(?:is|was|has|have|are|tend*|usually|here|and|would|does|keeps|sticks|reputation)
  (?:people|families|those|members|applicants|candidates|others|lots|lads|guys|men|women|someone|somebody) (?:~1 )?(?:from|of|in) {your} (?:~1 )?(?:community|country|nation|tribe|people|part of the world|background|culture|race|kind|nationality)
  (?:your people|your kind|your lot|his kind|her kind|his people|her people|your countrymen|fellow countrymen|compatriots)
  (?:nationality|citizenship|passport|ethnicity|race|skin colou?r) (?:~2 )?(?:is|was|would|might|may|could|counts?|matters?|raises?|poses?|problem|issue|concern*|being|rather than)
  (?:given|because of|due to|despite|with|considering|on account of|regardless of) (?:~2 )?(?:nationality|citizenship|ethnicity|race|skin colou?r)
  (?:british|uk|us|u\\.s\\.|american|eu|european|english|irish|foreign|{demonym}) (?:citizens?|nationals?|passports?|passport holders?|nationality)(?: only| rather| preferred| wanted| please)?
  (?:(?:an?|as an?|being an?|is an?|being|for an?|like an?|another|the|other|typical|young|old|our only|first|only|male|female|nice|lovely|good) ){1,2}{demonym} (?:man|woman|guy|lad|girl|lady|chap|bloke|gentleman|candidate|applicant|person|national|worker|citizen|engineer|nurse|driver|chef|boy|immigrant|migrant|face|,|with|and|in|rather|like|on|at|who|would|might|could|can't|won't|so)
  {heis} {adv}(?:an? )?(?:~1 )?(?:{demonym}|foreigner|foreign|foreign national|non-?eu|non-?white|not (?:british|english|american|white|european)|black|mixed[- ]race|biracial|brown|dark-skinned|light-skinned|coloured|jewish by birth|caucasian|white)(?= (?:and|so|but|citizen|national|man|woman|guy|person|which|who|by|or|from|like|candidate|applicant|with|for|here|too|the|we|our|after)|[.,;!?)]|$)
  (?:as|being) (?:an? )?(?:{demonym}|foreigner|black|white|non-?white|mixed[- ]race|non-eu national|foreign national)(?= (?:and|so|but|citizen|national|man|woman|guy|lad|lady|girl|person|myself|yourself|himself|herself|you|he|she|i)|[.,;!?)]|$)
  (?:{want}|with|to) (?:~3 )?(?:{demonym}|white|black|caucasian|foreign|english|british|local)(?:-| )(?:looking|faces?|profiles?|types?|appearance|features)
  (?:english|british|european|western|foreign|african|arab|asian|caucasian|white|american|oriental|ethnic|latin|mediterranean|nordic|middle eastern|foreigner)-?(?: )?looking
  (?:european|caucasian|white|western|nordic|anglo|gallic|occidental) (?:profiles?|type|types|face|faces|candidates?|applicants?|appearance|only|person|people|staff|man|men|woman|women|lads?|guys?|brit*)
  (?:black|asian|mixed[- ]race|brown|hispanic|non-white|coloured|dark-skinned|bame|bme) (?:man|men|woman|women|guy|guys|lad|lads|girl|lady|ladies|person|people|candidates?|applicants?|face|faces|chap|bloke|gentleman|professionals?|colleagues?|engineer|manager|nurse|female|male|kid|youth)
  (?:person|people|man|men|woman|women) of colou?r
  (?:colou?r|shade|darkness|lightness|tone) of (?:~2 )?skin | skin (?:colou?r|is|was|being) (?!of) | dark skin | darker skin | lighter skin | dark(?:er)?-skinned
  (?:one|two) of (?:our|the|your) own (?:people|kind|community|race)
  no visa (?:hassle|headache|nonsense|faff|drama|issues?|stories)
  visa hassle
  (?:natives?|brits|locals|americans|citizens|nationals|europeans|whites|english|british|irish|u\\.?s\\.? citizens|uk nationals|eu nationals) only
  (?:only|just|rather|prefer*|made up of|stick to|keep it|remain) (?:~3 )?(?:u\\.?s\\.? citizens|us nationals|americans|brits|britons|british (?:people|nationals|citizens|staff)|europeans|white (?:people|staff)|natives|nationals of)
  minority (?:candidate|applicant|hire|background|person) | ethnic minority (?:candidate|applicant|background|person)? ?(?:you|he|she|as|like|himself|herself) | diversity (?:hire|quota|tick|box|candidate|pick|appointment)
  (?:bame|bme|poc)\\b(?! (?:network|communities|outreach|groups?|led))
  (?:hire|hiring|employ|employing|take on|taking on|another|an?|many|bring in) (?:~2 )?foreigners?
  (?:you|he|she) (?:hold|holds|held|have|has|carry|carries|only have|only has|still have) (?:~2 )?(?:{demonym}|foreign|dual|another|us|uk|eu|british) (?:passport|nationality|citizenship|papers)
  dual (?:national|nationality|citizen*) | not (?:an? )?(?:british|us|u\\.s\\.|uk|eu|american|irish) (?:citizen|national) | naturali[sz](?:ed|ation)
  (?:~0 )?(?:traveller|gypsy|roma|romani|dalit|brahmin|aboriginal|indigenous|native american|untouchable) (?:family|background|site|community|girl|lad|man|woman|boy|roots|heritage|stock|by birth|origin)
  (?:caste|tribal|tribe) (?:~2 )?(?:you|your|his|her|background|origin|member*|loyalt*|issue*)
  (?:indian|pakistani|romanian|polish|nigerian|chinese|foreign|filipino|russian|french|german|spanish|italian|mexican|ghanaian|bulgarian|albanian|somali|turkish|greek|moroccan|syrian|ukrainian|irish|brazilian|{demonym}) (?:national|passport|nationals|citizen)
  (?:^|[.,;:(/] ?)(?:{demonym})(?=,| (?:guy|lad|girl|woman|man|lady|chap|bloke|by (?:birth|origin)|so|\\+|&|again|=|background|passport)|[.;] )
  `,
  {
    unless: `
    right-?to-?work (?:check*|document*|evidence|proof|share code)
    citizen(?:s'?)? (?:developer*|advice|service*|science|portal|engagement|assembl*)
    {clients} (?:of|from) (?:all|many|every|\\d+) nationalit*
    `,
  },
)

export const ethnicityRules = [NATION]
