import { useTranslations } from 'next-intl'

type Refusal = { reason: string; detail?: unknown }
type Stayed = { reason: string; name: string; stage?: string }

/** Why something was not done, in a sentence. */
export function useRefusalWords() {
  const t = useTranslations('board.stayed')
  const errors = useTranslations('errors')
  const say = ({ reason, name, stage = '' }: Stayed) => {
    const key = reason as 'moved-meanwhile'
    return t.has(key) ? t(key, { name, stage }) : errors(reason as 'broken')
  }
  return {
    refused: ({ reason, detail }: Refusal, name: string) =>
      say({ reason, name, ...(typeof detail === 'object' && detail) }),
    /** Of several who were meant, those who were left out. */
    stayed: (all: Stayed[]) =>
      all.length === 1 && all[0] ? say(all[0]) : t('several', { count: all.length }),
    network: () => errors('network'),
  }
}
