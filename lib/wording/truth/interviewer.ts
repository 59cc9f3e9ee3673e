import { fold } from '../fold.ts'
import type { PlacedFinding } from '../passage.ts'
import { mark, type Reading } from '../reading.ts'

const title = '(?:(?:M\\.|Mme|Monsieur|Madame|Mr\\.?|Mrs\\.?|Ms\\.?|Mx\\.?|Dr\\.?|Docteur) )?'
const name = `${title}\\p{Lu}[\\p{L}’'-]+(?: (?!I\\b)(?:de |van |von |le |el |Le |La |De |El )?\\p{Lu}[\\p{L}’'-]+){0,2}`
const list = `(?<who>${name}(?:(?:, | et | and | & |, et |, and )${name}){0,3})`
// Only what may stand between "interview" and "with": dates, a few adjectives.
const between =
  "(?: (?:du|le|de|d’|d'|on|of|the|last|this|dernier|passé|que vous avez (?:eu|passé)|you had|technique|téléphonique|final|vidéo|en visio|video|phone|virtual|\\p{Ll}+day|[A-Z]\\p{Ll}+day|lundi|mardi|mercredi|jeudi|vendredi|\\d{1,2}(?:er|st|nd|rd|th)?|\\p{Lu}?\\p{Ll}{2,8}|20\\d\\d)){0,6}"
const french = new RegExp(
  [
    `(?:entretien|entrevue|échange|rencontre|discussion|conversation|visio(?:conférence)?|appel|rendez-vous)s?${between} avec (?:notre |nos |votre )?(?:collègues? |responsable |manager |directrice |directeur )?(?:(?!clients?|fournisseurs?|prestataires?|partenaires?|anciens?)\\p{Ll}+ ){0,2}${list}`,
    `(?:échangé|discuté|parlé|conversé|(?:vous êtes|vous être|être) entretenue?) avec (?:notre |nos )?(?:collègues? )?${list}`,
    `(?:rencontré|rencontrer|reçue? par|reçus par|interviewée? par|entendue? par) (?:notre |nos )?(?:collègues? )?${list}`,
  ]
    .join('|')
    .replace(/\(\?<who>/g, '('),
  'gu',
)
const english = new RegExp(
  [
    `(?:interviews?|conversations?|chats?|calls?|meetings?|discussions?)${between} with (?:our |my )?(?:colleagues? |manager |director )?${list}`,
    `(?:met|meet|meeting|spoke|speak|speaking|spoken|talked|talking|chatted|interviewed)(?: (?:with|to|by))+ (?:our |my )?(?:colleagues? )?${list}`,
    `(?:[Yy]ou met|meeting|joining|interviewed by) ${list}`,
  ]
    .join('|')
    .replace(/\(\?<who>/g, '('),
  'gu',
)
// Two names or a title make sure that it is a person; "Agnès Delattre, qui a mené votre entretien".
const full = `(?:${title.replace(/\?$/, '')}\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+ (?:de |van |von |le |el |Le |La |De |El )?\\p{Lu}[\\p{L}’'-]+)`
const led = {
  fr: new RegExp(
    [
      `(?<![\\p{L}])(${full}), (?:\\p{Ll}[^,.;\\n]{0,40}, )?qui (?:a |avait |vous a |vous avait )?(?:mené|menait|conduit|conduisait|dirigé|dirigeait|animé|animait|tenu|tenait|assuré|assurait|fait passer|faisait passer|reçue?|recevait|interrogée?|questionnée?|entendue?)`,
      `(?:entretien|entrevue|échange|visio(?:conférence)?|rendez-vous)s?[^.,;\\n]{0,40} (?:mené|conduit|dirigé|animé|tenu|assuré|réalisé)e?s? par (${full})`,
      `(?:du temps|un moment|une heure|la matinée|l[’']après-midi|la journée|rendez-vous|l[’']entretien|votre entretien) (?:passée? )?(?:avec|auprès de) (${full})(?=[^.;\\n]{0,40}(?:entretien|\\d))`,
      `(?<![\\p{L}])(${full}) (?:vous l[’'](?:a|avait)|vous (?:a|avait)|me l[’']a|m[’']a) [^.;\\n]{0,40}(?:lors de|pendant|au cours de|durant|à l[’']issue de) (?:l[’']|votre |notre |cet |vos )(?:entretien|entrevue|échange|rencontre)`,
      `(?:[Ll]ors de|[Pp]endant|[Aa]u cours de|[Dd]urant) (?:l[’']|votre |notre |cet )(?:entretien|entrevue|échange|rencontre)[^.,;\\n]{0,20}, (${full}) (?:a|vous a|avait|a été|m[’']a) `,
      `(?:[Vv]otre (?:interlocuteur|interlocutrice|recruteur|recruteuse|évaluateur|évaluatrice|intervieweur)),? (${full})`,
      `(${full}) et moi(?:-même)? (?:vous |avons |nous |sommes )[^.;\\n]{0,40}(?:reçue?|rencontr|entretien|échang)`,
    ].join('|'),
    'gu',
  ),
  en: new RegExp(
    [
      `(?<![\\p{L}])(${full}), (?:\\p{Ll}[^,.;\\n]{0,40}, )?who (?:led|ran|held|took|chaired|conducted|carried out|did|hosted|handled|interviewed|met|saw|spoke|questioned|sat)`,
      `(?:interview|conversation|meeting|call|discussion)s?[^.,;\\n]{0,40} (?:led|run|held|chaired|conducted|carried out|hosted|given) by (${full})`,
      `(?:time|an hour|the morning|the afternoon|the day|a moment|your interview|the interview) with (${full})(?=[^.;\\n]{0,40}(?:interview|\\d))`,
      `(?<![\\p{L}])(${full})[^.;,\\n]{0,30} (?:when|after|while) (?:she|he|they) (?:interviewed|met|saw|spoke (?:to|with)|questioned) you`,
      `(?<![\\p{L}])(${full}) (?:told|asked|explained to|mentioned to|said to|gave) (?:you|me)[^.;\\n]{0,30} (?:at|in|during) (?:your|the|our) (?:interview|meeting|call)`,
      `(?:[Aa]t|[Ii]n|[Dd]uring) (?:your|the|our) (?:interview|meeting|call)[^.,;\\n]{0,20}, (${full}) (?:was|asked|told|felt|thought|heard|noticed|noted|liked|explained|found|saw)`,
      `(?:[Yy]our (?:interviewer|assessor|host|contact on the day)),? (${full})`,
      `(${full}) and I (?:met|interviewed|saw|enjoyed meeting|spoke)`,
    ].join('|'),
    'gu',
  ),
}
const by = {
  fr: new RegExp(
    `(?<![\\p{L}])(${name}),? (?:qui )?vous (?:a|avait|ont) (?:reçu|rencontré|interviewé|entendu|questionné)`,
    'gu',
  ),
  en: new RegExp(
    `(?<![\\p{L}])(${name}),? (?:who )?(?:interviewed|met with|met|spoke (?:to|with)) you`,
    'gu',
  ),
}
// Capitals that are nobody’s name.
const nobody = new Set(
  'nous vous we you our the us me i lundi mardi mercredi jeudi vendredi monday tuesday wednesday thursday friday january february march april may june july august september october november december hr rh'.split(
    ' ',
  ),
)

/** Somebody is said to have held the interview who held none. */
export function findWrongInterviewer(reading: Reading): PlacedFinding[] {
  const { interviews = [], company = '' } = reading.context
  const known = interviews
    .flatMap(({ interviewer }) => apart(interviewer ?? ''))
    .map(({ words }) => tokens(words))
  if (known.length === 0 || known.every((one) => one.length === 0)) return []
  const { candidate, job } = reading.context
  const ours = new Set([
    ...tokens([company, job?.title, candidate?.firstName, candidate?.lastName].join(' ')),
    ...nobody,
  ])
  const patterns = [reading.language === 'fr' ? french : english, by[reading.language], led[reading.language]]
  const found = new Map<number, PlacedFinding>()
  for (const match of patterns.flatMap((pattern) => [...reading.text.matchAll(pattern)])) {
    const who = match.slice(1).find((group) => group !== undefined) ?? ''
    const at = match.index + match[0].lastIndexOf(who)
    for (const { words, offset } of apart(who)) {
      const said = tokens(words)
      if (said.length === 0 || said.every((word) => ours.has(word)) || known.some((one) => isOne(said, one)))
        continue
      const start = at + offset
      found.set(
        start,
        mark(reading, {
          rule: 'truth.interviewer',
          severity: 'block',
          start,
          end: start + words.length,
          suggestion: only(reading),
        }),
      )
    }
  }
  return [...found.values()].sort((one, other) => one.start - other.start)
}

function only({ context }: Reading): string | undefined {
  const names = [...new Set((context.interviews ?? []).map((one) => one.interviewer?.trim() ?? ''))]
  const [name = ''] = names
  return names.length === 1 && name !== '' && apart(name).length === 1 ? name : undefined
}

function apart(names: string): { words: string; offset: number }[] {
  return [...names.matchAll(/(?:(?!,| et | and | & |;|\/).)+/gu)].flatMap((match) => {
    const lead = /^[\s,]*(?:(?:et|and|&) )?/.exec(match[0])?.[0].length ?? 0
    const words = match[0]
      .slice(lead)
      .trim()
      .replace(/[’'.]$/, '')
    return words ? [{ words, offset: match.index + lead }] : []
  })
}

function tokens(words: string): string[] {
  return (fold(words).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !/^(?:m|mme|monsieur|madame|mr|mrs|ms|mx|dr|docteur|et|and)$/.test(word),
  )
}

// "Karim", "K. Benhaddou" and "Benhaddou" are Karim Benhaddou.
function isOne(said: readonly string[], known: readonly string[]): boolean {
  return said.every((word) =>
    known.some(
      (one) =>
        one === word ||
        (word.length === 1 && one.startsWith(word)) ||
        (one.length === 1 && word.startsWith(one)),
    ),
  )
}
