import { workingDaysBetween } from '@/lib/calendar/days.ts'
import { displayName } from '@/lib/language/names.ts'
import { dayIn } from '@/lib/rejections/draft-words.ts'
import type { RejectionRow } from '@/lib/rejections/queries.ts'
import type { Company } from '@/prisma/client/client.ts'

export type LetterLine = {
  id: string
  candidateId: string
  name: string
  job: string
  excerpt: string
  at: string
  /** From now to its departure; 0 once it left. */
  workingDays: number
  emailState: string
  heldReason: string | null
}
export type LetterDay = { day: string; letters: LetterLine[] }

/** The letters of a page under the day on which they leave, or left. */
export function lettersByDay(rows: RejectionRow[], company: Company): LetterDay[] {
  const days: LetterDay[] = []
  for (const row of rows) {
    const line = letterLine(row, company)
    if (!line) continue
    const day = dayIn(new Date(line.at), company.timeZone)
    const last = days.at(-1)
    if (last?.day === day) last.letters.push(line)
    else days.push({ day, letters: [line] })
  }
  return days
}

export function letterLine(row: RejectionRow, company: Company): LetterLine | null {
  const { email, application } = row
  if (!email) return null
  return {
    id: row.id,
    candidateId: application.candidate.id,
    name: displayName(application.candidate).fullName,
    job: application.job.title,
    excerpt: excerptOf(row),
    at: (email.sentAt ?? email.sendAt).toISOString(),
    workingDays: email.sentAt ? 0 : workingDaysBetween(new Date(), email.sendAt, company),
    emailState: email.state,
    heldReason: email.heldReason,
  }
}

/** What is most personal in a letter: its first human sentence, else its third paragraph. */
function excerptOf(row: RejectionRow): string {
  const fields = row.fields as Record<string, string>
  const human = row.body === null ? fields.strength || fields.reason || fields.advice : undefined
  return (human ?? row.email?.text.split('\n\n')[2] ?? row.email?.subject ?? '').slice(0, 160)
}
