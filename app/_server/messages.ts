import { getRequestConfig } from 'next-intl/server'
import { messagesFor } from '@/lib/messages/messages.ts'
import { getCompany } from './company.ts'
import { readerLanguage } from './session.ts'

/** Language, time zone and sentences of this request: the reader's own choice, then what the browser asks for. */
export default getRequestConfig(async () => {
  const [language, company] = await Promise.all([readerLanguage(), getCompany()])
  return {
    locale: language,
    timeZone: company?.timeZone ?? 'Europe/Paris',
    now: new Date(),
    messages: messagesFor(language),
  }
})
