import type { Language } from '../../prisma/client/enums.ts'

/** Every time zone this machine knows, "Europe/Paris (UTC+1)", in the order of their names. */
export function listTimeZones(language: Language, now: Date): { id: string; name: string }[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((id) => ({
    id,
    name: id === 'UTC' ? id : `${id.replaceAll('_', ' ')} (${offset(id, language, now)})`,
  }))
}

function offset(timeZone: string, language: Language, now: Date): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(
    now,
  )
  return (parts.find((part) => part.type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC')
}
