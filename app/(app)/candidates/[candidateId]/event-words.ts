import { getTranslations } from 'next-intl/server'
import type { TimelineEvent } from '@/lib/candidates/queries.ts'
import type { InterviewKind } from '@/prisma/client/enums.ts'

type Words = { exact: (date: Date) => string }

/** What happened, in a sentence. An event without its facts still says what kind of thing it was. */
export async function eventWords({ exact }: Words): Promise<(event: TimelineEvent) => string> {
  const [t, fields, kinds, wording] = await Promise.all([
    getTranslations('timeline'),
    getTranslations('candidates.fields'),
    getTranslations('interviews.kinds'),
    getTranslations('wording'),
  ])
  return (event) => {
    const key = event.kind as 'note.written'
    if (!t.has(key)) return t('unknown')
    const data = factsOf(event.data)
    const text = (name: string) => (typeof data[name] === 'string' ? data[name] : '…')
    const at = [data.sendAt, data.startsAt].find((one) => typeof one === 'string')
    const ruleName = ({ rule, criterion }: Record<string, unknown>) => {
      if (criterion) return wording(`criteria.${criterion as 'age'}`)
      const label = `rules.${rule as 'blank'}.label` as const
      return wording.has(label) ? wording(label) : '…'
    }
    const changed = Array.isArray(data.fields) ? data.fields.filter((one) => fields.has(one as 'email')) : []
    const values: Record<string, string> = {
      actor: event.actor?.name ?? (event.kind.startsWith('rejection.') ? 'Tact' : t('someone')),
      job: typeof data.job === 'string' ? data.job : (event.job?.title ?? '…'),
      stage: text('stage'),
      file: text('file'),
      from: text('from'),
      to: text('to'),
      title: text('title'),
      name: text('name'),
      why: text('why'),
      until: text('until'),
      rule: ruleName(data),
      fields: changed.map((one) => fields(one as 'email')).join(', '),
      kind: kinds.has(data.kind as InterviewKind) ? kinds(data.kind as InterviewKind) : '…',
      when: at ? exact(new Date(at as string)) : '…',
      hasFile: data.file ? 'yes' : 'no',
      hasPerson: data.to ? 'yes' : 'no',
      isRestored: data.isRestored ? 'yes' : 'no',
      isHeld: data.isHeld ? 'yes' : 'no',
      // A message format has no hyphens in its choices.
      reason: text('reason').replaceAll('-', '_'),
      verdict: text('verdict'),
      way: text('way'),
      count: String(data.count ?? 0),
    }
    return (t as unknown as (key: string, values: Record<string, string>) => string)(key, values)
  }
}

function factsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
}
