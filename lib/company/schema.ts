import { z } from 'zod'
import { isKnownPlace } from '../calendar/holidays.ts'
import { emailField, languageField, nameField, optionalLine } from '../team/schema.ts'

/** An IANA name that this machine knows. */
export const timeZoneField = z.string().refine(isTimeZone, 'time-zone')

export const companySchema = z
  .object({
    name: nameField,
    language: languageField,
    timeZone: timeZoneField,
    country: z.string().refine((code) => isKnownPlace(code, null), 'unknown-country'),
    region: z
      .string()
      .max(12)
      .transform((code) => code || null),
    senderName: optionalLine,
    senderAddress: z.union([z.literal('').transform(() => null), emailField]),
  })
  .refine(({ country, region }) => !region || !isKnownPlace(country, null) || isKnownPlace(country, region), {
    path: ['region'],
    message: 'unknown-region',
  })
export type CompanyChange = z.infer<typeof companySchema>

function isTimeZone(name: string): boolean {
  try {
    return (
      (name === 'UTC' || name.includes('/')) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
    )
  } catch {
    return false
  }
}
