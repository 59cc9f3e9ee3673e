import { z } from 'zod'
import { interviewDate } from '../../language/dates.ts'
import { civilityFrom } from '../../language/gender.ts'
import { displayName, greeting } from '../../language/names.ts'
import { jobPhrase } from '../../language/title.ts'

const language = z.enum(['fr', 'en'])
const name = z.string().nullish()
/** A plain date; the hour of a timestamp is nobody's business here. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/, 'not a date (YYYY-MM-DD)')
  .transform((text) => text.slice(0, 10))

const request = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('job-phrase'),
    language,
    title: z.string().trim().min(1, 'empty'),
    civility: name,
  }),
  z.object({ op: z.literal('display-name'), language, firstName: name, lastName: name, civility: name }),
  z.object({ op: z.literal('interview-date'), language, date: day, today: day }),
])

/** One line of `tact phrase`: a JSON request in, a JSON answer out; `{id?, error}` for a line that is none. */
export function answerPhrase(line: string): string {
  let id: unknown
  try {
    const raw: unknown = JSON.parse(line)
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Error('not a JSON object')
    id = (raw as { id?: unknown }).id
    return JSON.stringify({ id, ...phrase(request.parse(raw)) })
  } catch (error) {
    return JSON.stringify({ id, error: sentence(error) })
  }
}

function phrase(ask: z.infer<typeof request>): { text: string; firstName?: string; greeting?: string } {
  switch (ask.op) {
    case 'job-phrase':
      return { text: jobPhrase(ask.title, ask.language, civilityFrom(ask.civility)) }
    case 'display-name': {
      const person = {
        firstName: ask.firstName,
        lastName: ask.lastName,
        civility: civilityFrom(ask.civility),
      }
      const { fullName, firstName } = displayName(person)
      return { text: fullName, firstName, greeting: greeting(person, ask.language) }
    }
    case 'interview-date':
      return { text: interviewDate(ask.date, ask.today, ask.language) }
  }
}

function sentence(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ')
  }
  if (error instanceof SyntaxError) return 'not JSON'
  if (error instanceof RangeError) return 'impossible date'
  return error instanceof Error ? error.message : String(error)
}
