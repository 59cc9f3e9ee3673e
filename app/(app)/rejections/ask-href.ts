import { displayName } from '@/lib/language/names.ts'
import { translatorFor } from '@/lib/messages/messages.ts'
import type { Language } from '@/prisma/client/enums.ts'

type Asked = {
  language: Language
  address: string
  candidate: { firstName: string; lastName: string }
  job: string
  owner: string
  triedAt: Date
  timeZone: string
}

/** A letter to ask whether the first one arrived: in the person's language, and silent about what it said. */
export function askHref({ language, address, candidate, job, owner, triedAt, timeZone }: Asked): string {
  const t = translatorFor(language, 'rejections', timeZone)
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const values = {
    name: displayName(candidate).firstName,
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone }).format(triedAt),
    job,
    owner,
  }
  const query = `subject=${encodeURIComponent(t('ask.subject', values))}&body=${encodeURIComponent(t('ask.body', values))}`
  return `mailto:${encodeURIComponent(address)}?${query}`
}
