import { fold } from '../fold.ts'
import type { PlacedFinding } from '../passage.ts'
import { mark, type Reading } from '../reading.ts'

const title = '(?:(?:M\\.|Mme|Monsieur|Madame|Mr\\.?|Mrs\\.?|Ms\\.?|Mx\\.?|Dr\\.?|Docteur) )?'
const name = `${title}\\p{Lu}[\\p{L}’'-]+(?: (?:de |van |von |le |el |Le |La |De |El )?\\p{Lu}[\\p{L}’'-]+){0,2}`
const list = `(?<who>${name}(?:(?:, | et | and | & |, et |, and )${name}){0,3})`
// Only what may stand between "interview" and "with": dates, a few adjectives.
const between =
  "(?: (?:du|le|de|d’|d'|on|of|the|last|this|dernier|passé|que vous avez (?:eu|passé)|you had|technique|téléphonique|final|vidéo|en visio|video|phone|virtual|\\p{Ll}+day|[A-Z]\\p{Ll}+day|lundi|mardi|mercredi|jeudi|vendredi|\\d{1,2}(?:er|st|nd|rd|th)?|\\p{Lu}?\\p{Ll}{2,8}|20\\d\\d)){0,6}"
const french = new RegExp(
  [
    `(?:entretien|entrevue|échange|rencontre|discussion|conversation|visio(?:conférence)?|appel|rendez-vous)s?${between} avec (?:notre |nos |votre )?(?:collègues? |responsable |manager |directrice |directeur )?(?:\\p{Ll}+ ){0,2}${list}`,
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
    `(?:you met|meeting|joining|interviewed by) ${list}`,
  ]
    .join('|')
    .replace(/\(\?<who>/g, '('),
  'gu',
)
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
  const ours = new Set([...tokens(company), ...nobody])
  const patterns = [reading.language === 'fr' ? french : english, by[reading.language]]
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
