import Holidays from 'date-holidays'
import type { Language } from '../../prisma/client/enums.ts'

export type Place = { id: string; name: string }

/** The countries whose public holidays are known, by their name in this language. */
export function listCountries(language: Language): Place[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const known = new Holidays().getCountries(language) ?? {}
  return Object.entries(known)
    .map(([id, name]) => ({ id, name: names.of(id) ?? name }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

/** Per country, the regions with holidays of their own. Names as date-holidays has them. */
export function listRegions(language: Language): Record<string, Place[]> {
  const known = regionsBy.get(language)
  if (known) return known
  const holidays = new Holidays()
  const regions: Record<string, Place[]> = {}
  for (const country of Object.keys(holidays.getCountries() ?? {})) {
    const states = holidays.getStates(country, language)
    if (!states) continue
    regions[country] = Object.entries(states)
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, language))
  }
  regionsBy.set(language, regions)
  return regions
}

const regionsBy = new Map<Language, Record<string, Place[]>>()
