import type { Reading, Sentence } from './reading.ts'

const noun =
  'entretiens?|visio(?:conference)?s?|entrevues?|rencontres?|echanges?|discussions?|conversations?|appels?|rendez-vous'
// "L’entretien des locaux" is upkeep.
const upkeep =
  "(?! (?:des|du (?!\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|de la|de l'|courant|preventif))"
const french = new RegExp(
  [
    `\\b(?:notre|nos) (?:[a-z]+ ){0,2}(?:${noun})\\b`,
    `\\b(?:votre|vos|cet|ces|cette|les (?:deux|trois)|deux|trois) (?:premiers? |derniers? |bel |recents? )?(?:entretiens?|visio(?:conference)?s?|entrevues?)\\b`,
    `\\b(?:lors de|pendant|durant|au cours de|apres|suite a|pour|a la suite de) (?:l'|cette |votre |un )(?:premier |dernier )?(?:entretien|entrevue|echange|rencontre|visio(?:conference)?|appel)\\b${upkeep}`,
    `\\b(?:entretien|echange|rencontre|visio(?:conference)?|appel|rendez-vous)s? (?:telephonique |technique )?(?:du|de|d') ?(?:\\d|1er|lundi|mardi|mercredi|jeudi|vendredi|hier)`,
    `\\b(?:en|a l'issue de l'|a l') ?entretien\\b${upkeep}`,
    `\\b(?:vous|t')(?: |)(?:avoir|ai|avons|a) (?:rencontree?s?|recue?s?|recu)\\b`,
    `\\b(?:plaisir (?:a|de)|ravie?s? de|heureu(?:x|se|ses) de|content(?:e|s|es)? de|temps de) (?:nous |vous )(?:avoir )?rencontr(?:er|ees?|es?)\\b`,
    `\\bnous (?:avons|nous sommes) (?:pu )?(?:longuement )?(?:echange|discute|parle|rencontre|vus?\\b|entretenu)`,
    `\\bau telephone,? (?:vous|nous)\\b|\\bvous (?:etes|etre) (?:deplace|venue?|rendue?)\\w*|\\bvotre (?:venue|visite)\\b|\\bvotre passage (?:chez nous|dans nos|parmi nous|a (?:l'agence|l'atelier|notre)|du \\d|le \\d|hier|de (?:lundi|mardi|mercredi|jeudi|vendredi))`,
    `\\b(?:plaisir (?:a|de)|ravie?s? de|heureu(?:x|se|ses) de|content(?:e|s|es)? de|merci de) vous (?:avoir )?(?:recue?s?|recevoir|accueilli\\w*|vue?s?\\b|parler?)\\b(?! a nouveau)|\\ben face[- ]a[- ]face\\b|\\b(?:lors de|pendant|apres|suite a) votre (?:venue|visite|passage|essai|presentation orale|soutenance|oral)\\b|\\b(?:on|nous) (?:s'est|nous sommes) (?:vus?|parle|rencontres?|croises?)\\b`,
    `\\bd'(?:avoir echange|etre venue?s?|avoir rencontre)\\b|\\bvous avez (?:rencontre|echange avec)\\b`,
  ].join('|'),
  'g',
)
const english = new RegExp(
  [
    `\\b(?:our|both) (?:[a-z]+ ){0,2}(?:interviews?|conversations?|chats?|meetings?|calls?|discussions?)\\b`,
    `\\b(?:your|the|this|that|two|three) (?:recent |first |second |final |last |phone |video |technical |onsite )*(?:interviews?\\b(?! (?:stage|process|questions|panel|technique))|conversations? (?:on|last|with (?:us|me|our)))`,
    `\\bwhen we (?:met|spoke|talked)\\b|\\byou (?:met|spoke|talked) (?:with |to )?(?!customers|clients)`,
    `\\b(?:meeting|speaking|talking|chatting) (?:with |to )?(?:you|us|me)\\b|\\b(?:we|i|having)(?:'ve| have| had)?(?: \\w+)? (?:met|spoke|spoken|talked) (?:with |to )?you\\b|\\byou(?:'ve| have)?(?: \\w+)? (?:met|spoke|spoken|talked) (?:with |to )?(?:us|me)\\b`,
    `\\b(?:for|by|in) (?:meeting|speaking|talking|interviewing|coming (?:in|into|to (?:see|meet|our))|visiting (?:us|our))\\b`,
    `\\b(?:have|having|had|see|seeing|saw|welcom\\w+) you (?:in|at) (?:our|the) (?:office|studio|workshop|shop|clinic|depot|school|site|building)s?\\b|\\b(?:thanks|thank you) for (?:coming|dropping|stopping|popping) (?:by|over|down|up|along|round)\\b|\\b(?:on|during|in) (?:the|our|your) (?:(?:video |phone |zoom )?call|zoom|meeting|chat)\\b(?! (?:cent|volumes?|handling))|\\b(?:following|after|since) (?:our|your|the) (?:zoom|teams|video|visit|call|meeting|chat|trial)\\b`,
    `\\b(?:interviewed|interviewing) (?:you|with)\\b|\\binterview with (?:us|me|our)\\b`,
  ].join('|'),
  'g',
)

// Not held: refused, offered, hoped for, or still to come.
const frenchNot =
  /\b(?:sans|pas|proposer|inviter|convier|convoquer|faute d[e']|plutot qu[e']|avant|au plaisir|aurions aime|aimerions|si vous|souhaitez|prochain)\b[^.;:]{0,60}$|\bretenue?s? (?:pour|en) $/
const englishNot =
  /\b(?:not|n't|cannot|without|offer|invite|inviting|unable|hope|forward|would like|would love|like to|happy to|glad to|if|before|select\w*|shortlist\w*|another|next|future|no)\b[^.;:]{0,60}$/

export type Mention = { start: number; end: number; sentence: Sentence }

/** Words of an interview that took place between us and the reader. */
export function interviewMentions(reading: Reading): Mention[] {
  const [pattern, not] = reading.language === 'fr' ? [french, frenchNot] : [english, englishNot]
  return reading.sentences.flatMap((sentence) =>
    [...sentence.folded.matchAll(pattern)]
      .filter(
        (match) =>
          !not.test(sentence.folded.slice(0, match.index)) &&
          !/^(?: \w+){0,3} n'(?:a|est) pas eu/.test(sentence.folded.slice(match.index + match[0].length)),
      )
      .map((match) => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].trimEnd().length,
        sentence,
      })),
  )
}

/** Whether the reader was interviewed: the record says so, or else the stage, or else the letter itself. */
export function isAfterInterview(reading: Reading): boolean {
  const { interviews, stage } = reading.context
  if (interviews) return interviews.length > 0
  if (
    stage &&
    /entretien|interview|visio|onsite|final|offer|rencontre|panel|screen(?:ing)? call/i.test(stage)
  )
    return true
  return interviewMentions(reading).length > 0
}
