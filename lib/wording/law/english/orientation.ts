import { rule } from './words.ts'

const ORIENTATION = rule(
  'sexual_orientation',
  `
  {heis} {adv}(?:an? )?(?:~1 )?(?:gay|lesbian|homosexual|bi|bisexual|queer|pansexual|asexual|homo|a poof|straight or gay|lgbt\\w*|out at work|out and proud|openly out|not straight)
  (?:as|being|an?|the|openly|obviously|clearly|probably|maybe|prob|def|our|only|quite|first|is|bit|v|very|looks|seems|sounds|likely|think) (?:an? )?(?:~1 )?(?:gay|lesbian|homosexual|bisexual|queer|pansexual|camp|effeminate|butch|dyke|flamboyant|limp-wristed)(?! (?:site|commander|bed|beds|chair*|counsellor*|leader*|manager*|director|kit|stove|fire|rights|bar|press|magazine|charity|venue*|shop|and|/))
  (?:openly|obviously|clearly|probably|prob|visibly) (?:gay|lesbian|bi|queer|homosexual|bisexual|lgbt\\w*)
  (?:gay|lesbian|homosexual|bisexual|queer) (?:man|men|woman|women|guy|guys|lad|couple|couples|person|candidate|applicant|teacher|colleague|partner|father|dads?|mums?|parents?|relationship|marriage|wedding|employee|manager|boss|lifestyle)
  (?:gay|lesbian|homosexual|homosexuality|bisexuality)(?= ?[.,;!?)=]|$| (?:so|apparently|i think|probably|we think|,|isn't|and (?:out|proud|open)|which|would|wd|=|but))
  (?:your|his|her|their|my) (?:~1 )?(?:sexuality|sexual (?:orientation|preferences?|identity|tastes)|orientation|coming[ -]out|same-sex \\w+|homosexuality|bisexuality|gay \\w+)
  sexual (?:orientation|preferences?|tastes)(?! (?:,|or|and|monitoring|discrimination|,? age|,? race))
  same-sex (?:partners?|couples?|marriage|relationship|spouse|parents?|wedding|household)
  who (?:you|he|she|they) (?:love|loves|sleep|sleeps|date|dates|share|shares|go home|goes home|is attracted|are attracted|live|lives|fancy|fancies|go to bed|goes to bed|married|choose to love|wake*)
  (?:two|couple of|pair of|both|another|other) (?:~1 )?(?:men|women|blokes|ladies|girls|guys|lads|mums|dads|gentlemen|fathers|mothers|husbands|wives|brides|grooms) (?:~2 )?(?:at the table|as a couple|as partners|in love|together|living|holding|married|arrive|arriving|raising|kissing|hand in hand|,)
  (?:arrive|come|live|living|turn up|attend|introduced) (?:~3 )?as a couple
  (?:said|says|mentions?|mentioned|mentioning|refers? to|referred to|calls|talks? (?:of|about)|talked (?:of|about)|spoke of|speaks of|quoted|dropped|brought|brings|bring|bringing|introduce*|about|with|and) ["'“]?(?:my|his) (?:husband|boyfriend|bf|hubby|fiance)["'”]?
  (?:said|says|mentions?|mentioned|mentioning|refers? to|referred to|calls|talks? (?:of|about)|talked (?:of|about)|spoke of|speaks of|dropped|brought|brings|bring|bringing|introduce*|about|with|and) ["'“]?(?:my|her) (?:wife|girlfriend|gf|missus|fiancee)["'”]?
  his (?:~1 )?(?:husband|boyfriend|bf|hubby|civil partner|male partner) | her (?:~1 )?(?:wife|girlfriend|gf|civil partner|female partner|wifey)
  he (?:~2 )?(?:has|had|lives with|is married to|married|dates|is seeing) (?:an? )?(?:~1 )?(?:husband|boyfriend|bf|man|bloke|guy) | she (?:~2 )?(?:has|had|lives with|is married to|married|dates|is seeing) (?:an? )?(?:~1 )?(?:wife|girlfriend|gf|woman)
  (?:married|engaged|partnered) to (?:an?other |a )(?:man|woman|bloke|lady|guy)
  (?:male|female) (?:spouse|lover|other half)
  (?:came out|coming out|comes out|come out) (?:as|to|at|during|publicly|in|last|when)(?! (?:b\\d|\\d|top|first|last|level|even|ahead|second|of|a (?:clear|strong|little|point|fraction)|at (?:b|c|a|\\d|under|over|around|about)|to (?:£|\\$|€|\\d|about|around|more|less)|in (?:the (?:test|exercise|wash|reference|discussion|interview)|favour)|during (?:the|our|your)))
  in the closet | out of the closet | closeted | bats for the other (?:side|team) | swings both ways | confirmed bachelor | friend of dorothy | that way inclined | light in (?:his|the) loafers | a bit (?:camp|light|fruity|theatrical in) | plays for the other team
  (?:bit|v|very|too|rather|so|quite|slightly|tad) (?:~1 )?(?:camp|effeminate|butch|flamboyant|mincing|gay|queer)
  (?:rainbow|pride) (?:badges?|flag|flags|pin|pins|lanyard|sticker|bracelet|laces|tattoo|tshirt|t-shirt|profile|photo|photos|picture)
  (?:your|his|her) (?:~3 )?pride (?:march*|parade|float|volunteering|committee|weekend|photos?|involvement) | (?:at|in|to|attend\\w*|march\\w* (?:at|in)|went to|goes to|off to|on the float at) (?:the )?(?:~1 )?pride (?:march|parade|last|this|in (?:brighton|manchester|london|june)|every|with (?:your|his|her)|together)
  grindr | scruff profile | gay (?:scene|bars?|clubs?|choir|rugby (?:team|club)|rights|dating|village)(?= .{0,40}\\b(?:you|your|he|his|she|her)\\b)
  (?:you|he|she) (?:and|&) (?:your|his|her) (?:~1 )?(?:same-sex|male|civil) (?:partner|husband)
  (?:your|his|her|my) civil partner*
  (?:old[ -]fashioned|old[ -]school|conservative|traditional|narrow-minded|behind the times|not (?:so |very )?open) (?:~4 )?(?:on|about|when it comes to) (?:such|these|those|that kind|that sort|couples|relationships|sexuality|that)
  (?:your|his|her) (?:love life|romantic life|private orientation|way of loving)
  (?:mr|dear mr) .{1,60}your husband | (?:mrs|ms|dear ms) .{1,60}your wife
  lgbt\\w* (?:member|person|candidate|applicant|himself|herself|yourself|background|couple)
  (?:you|he|she) (?:prefer|prefers|like|likes|love|loves|date|dates|fancy|fancies) (?:men|women|girls|boys|guys|both)
  gay\\b(?= .{0,60}\\b(?:clients?|customers?|team|lads|parents|wouldn't|won't|fit|pity|shame|problem|conservative|village)\\b)
  `,
  { unless: 'reasonable camp | pride in' },
)

export const orientationRules = [ORIENTATION]
