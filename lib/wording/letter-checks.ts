import type { Finding, Rule, Severity } from './finding.ts'
import { fold } from './fold.ts'
import { findOtherNames } from './other-names.ts'

export type LetterToCheck = {
  subject: string
  text: string
  candidate: { firstName: string; lastName: string; email: string | null }
  /** First and last names of the other candidates for this job. */
  otherNames: readonly string[]
  /** Required fields that are empty, by key. */
  missing: readonly string[]
  /** The job's title as the letter writes it. */
  job: string
  /** Recruiter, interviewers, company: names that may stand in the letter. */
  ownNames: readonly string[]
}

/** What speaks against sending these words to this person. Pure and offline; order as in the letter. */
export function checkLetter(letter: LetterToCheck): Finding[] {
  const { subject, text, candidate, missing } = letter
  const known = [candidate.firstName, candidate.lastName, letter.job, ...letter.ownNames]
  const names = (['subject', 'text'] as const).flatMap((part) =>
    findOtherNames({ text: letter[part], otherNames: letter.otherNames, known }).map((found) => ({
      ...found,
      part,
    })),
  )
  return [
    ...checkAddress(candidate.email),
    ...checkSubject(subject, letter.job),
    ...missing.map((detail): Finding => ({ rule: 'field.required', severity: 'block', detail })),
    ...[...matches('subject', subject), ...matches('text', text), ...names].sort(byPlace),
  ]
}

function checkAddress(email: string | null): Finding[] {
  const address = email?.trim() ?? ''
  if (address === '') return [{ rule: 'address.missing', severity: 'block' }]
  return isAddress(address) ? [] : [{ rule: 'address.malformed', severity: 'block', detail: address }]
}

/** One plain address that a mail server will take: no list, no name, no line break. */
export function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const domain = address.slice(at + 1)
  if (at < 1 || local.length > 64 || address.length > 254) return false
  if (!/^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local)) return false
  const labels = domain.split('.')
  const isLabel = (label: string) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label)
  return labels.length > 1 && labels.every(isLabel) && !/^\d+$/.test(labels.at(-1) ?? '')
}

function checkSubject(subject: string, job: string): Finding[] {
  if (subject.trim() === '') return [{ rule: 'subject.empty', severity: 'block', part: 'subject' }]
  const said = fold(subject)
  const title = fold(job).match(/[\p{L}\p{N}+#]+/gu) ?? []
  if (title.every((word) => said.includes(word))) return []
  return [{ rule: 'subject.job', severity: 'warn', part: 'subject', excerpt: subject, detail: job }]
}

type Pattern = { rule: Rule; severity: Severity; pattern: RegExp; folded?: boolean }

const blankWord =
  'prenom|nom|nom complet|poste|intitule(?: du poste)?|entreprise|societe|candidate?|date(?: de l.entretien)?|interlocuteur|recruteur|signature|first name|last name|full name|name|job(?: title)?|position|company|candidate name|interviewer|recruiter|date'

const patterns: Pattern[] = [
  {
    rule: 'field.unresolved',
    severity: 'block',
    pattern: /\{\{[^\n]*?\}\}|\{%[^\n]*?%\}|\{\{|\}\}|\{%|%\}/gu,
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    pattern: /(?<![{\w])\{ ?[\p{L}_][\p{L}\p{N}_ .’'-]{0,40}\}(?!\})/gu,
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    folded: true,
    pattern: new RegExp(
      `[\\[<«(] ?(?:le |la |votre |your |the |insert |inserer )?(?:${blankWord})(?: du candidat| du poste| here| ici)? ?[\\]>»)]`,
      'gu',
    ),
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    folded: true,
    pattern: new RegExp(
      `(?<=(?:^|\\n) *(?:bonjour|bonsoir|chere?|dear|hello|hi|madame|monsieur) )(?:${blankWord})(?= *[,\\n])`,
      'gu',
    ),
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    pattern:
      /(?<![\w@.])(?:first_name|last_name|civility_name|interview_date|recruiter_role|custom_[a-z0-9_]+)(?![\w@]|\.\w)/g,
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    pattern: /(?<![\p{L}\p{N}])(?:[Xx]{3,}|TODO|TBD|TBC)(?![\p{L}\p{N}])|_{3,}|\?{3,}/gu,
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    folded: true,
    pattern:
      /[[(<{] ?(?:a completer|a remplir|a preciser|to complete|fill in|insert)[^\])>}\n]{0,40}[\])>}]|lorem ipsum/gu,
  },
  {
    rule: 'field.unresolved',
    severity: 'warn',
    pattern: /\[[^\]\n]{1,60}\]|(?<![\p{L}\p{N}])<[\p{L}_][^<>\n]{0,60}>/gu,
  },
  {
    rule: 'blank',
    severity: 'block',
    folded: true,
    pattern:
      /(?<=^|\n) *(?:bonjour|bonsoir|chere?|dear|hello|hi|good (?:morning|afternoon)) *(?:,|…|(?=\n\n))/gu,
  },
  {
    rule: 'blank',
    severity: 'block',
    folded: true,
    pattern:
      /(?<![\p{L}\p{N}])d'(?=[\s,.;:)]|$)|(?<![\p{L}\p{N}])(?:chez|poste de|poste d|at the|for the|to the|of the|role of) *(?:[,.;](?=\s|$))/gu,
  },
  {
    rule: 'blank',
    severity: 'warn',
    pattern:
      /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)|(?<=\S)[ \u00A0\u202F]+,|(?<=\S) +\.(?=\s|$)|,{2,}|\(\s*\)|«\s*»|\[\s*\]/gu,
  },
]

/** The first pattern that claims a place keeps it: the strict ones stand before the lenient ones. */
function matches(part: 'subject' | 'text', text: string): Finding[] {
  const found: (Finding & { start: number; end: number })[] = []
  const folded = fold(text)
  for (const { rule, severity, pattern, folded: onFolded } of patterns) {
    for (const match of (onFolded ? folded : text).matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && end > other.start)) continue
      found.push({ rule, severity, part, start, end, excerpt: text.slice(start, end) })
    }
  }
  return found
}

function byPlace(a: Finding, b: Finding): number {
  const order = (finding: Finding) => (finding.part === 'subject' ? 0 : 1)
  return order(a) - order(b) || (a.start ?? 0) - (b.start ?? 0)
}
