import { useTranslations } from 'next-intl'

export type Refusal = { reason: string; detail?: unknown }

/** The sentences for what is wrong with the form of a job: beside its fields, and for the whole. */
export function useJobProblems(refusal: Refusal | null) {
  const t = useTranslations('jobs.problems')
  const errors = useTranslations('errors')
  const say = (key: string, detail: Record<string, string | number> = {}) => {
    const own = key as 'unknown-person'
    return t.has(own)
      ? t(own, detail)
      : errors.has(key as 'invalid')
        ? errors(key as 'invalid')
        : errors('invalid')
  }
  const fields = (refusal?.reason === 'invalid' ? refusal.detail : {}) as Record<string, string>
  const problemAt = (path: string) => {
    const key = fields[path]
    return key ? say(key) : undefined
  }
  const detail =
    refusal?.reason === 'stage-not-empty' ? (refusal.detail as Record<string, string | number>) : {}
  return { problemAt, sentence: refusal && say(refusal.reason, detail) }
}
