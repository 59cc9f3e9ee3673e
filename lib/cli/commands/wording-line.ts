import { z } from 'zod'
import type { Language } from '../../language/language.ts'
import { translatorFor } from '../../messages/messages.ts'
import { checkWording } from '../../wording/check.ts'
import type { Finding } from '../../wording/finding.ts'

const words = z.string().nullish()
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/, 'not a date (YYYY-MM-DD)')
  .transform((text) => text.slice(0, 10))
const interviewer = z
  .union([z.string(), z.array(z.string()).transform((names) => names.join(', '))])
  .nullish()

const context = z.object({
  candidate: z.object({ firstName: words, lastName: words, civility: words }).nullish(),
  job: z.object({ title: z.string() }).nullish(),
  company: words,
  stage: words,
  interviews: z.array(z.object({ date: day, interviewer })).nullish(),
  hired: z.boolean().nullish(),
  pool: z.object({ until: day }).nullish(),
  otherNames: z.array(z.string()).nullish(),
  ownNames: z.array(z.string()).nullish(),
  ratings: z.array(z.object({ criterion: z.string(), value: z.number() })).nullish(),
})

const request = z.object({
  language: z.enum(['fr', 'en']),
  text: z.string(),
  kind: z.enum(['letter', 'field', 'note']),
  subject: words,
  context: context.nullish(),
})

/** One line of `tact wording`: a passage in, its findings out; `{id?, error}` for a line that is none. */
export function answerWording(line: string): string {
  let id: unknown
  try {
    const raw: unknown = JSON.parse(line)
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Error('not a JSON object')
    id = (raw as { id?: unknown }).id
    const { subject, context: around, ...passage } = request.parse(raw)
    const findings = checkWording({
      ...passage,
      subject: subject ?? undefined,
      context: present(around ?? {}),
    })
    return JSON.stringify({ id, findings: findings.map((finding) => printed(finding, passage.language)) })
  } catch (error) {
    return JSON.stringify({ id, error: sentence(error) })
  }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> }

/** A null in a file is something unknown. */
function present<T extends object>(facts: T): Present<T> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<T>
}

const translators = {
  fr: translatorFor('fr', 'wording'),
  en: translatorFor('en', 'wording'),
}

function printed(finding: Finding, language: Language) {
  const {
    rule,
    criterion,
    severity,
    part,
    start = 0,
    end = 0,
    excerpt = '',
    detail = '',
    suggestion,
  } = finding
  const t = translators[language]
  const message = t(`rules.${rule}.why`, {
    excerpt: excerpt.trim(),
    detail,
    field: detail,
    criterion: criterion ? t(`criteria.${criterion}`) : '',
  })
  return {
    rule,
    ...(criterion ? { criterion } : {}),
    severity,
    // Offsets count in the subject then.
    ...(part === 'subject' ? { part } : {}),
    start,
    end,
    excerpt,
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

function sentence(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ')
  }
  if (error instanceof SyntaxError) return 'not JSON'
  return error instanceof Error ? error.message : String(error)
}
