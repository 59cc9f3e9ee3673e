import { z } from 'zod'
import { timeZoneField } from '../company/schema.ts'
import { emailField, languageField, nameField, optionalLine, passwordField } from '../team/schema.ts'

export const firstAdminSchema = z.object({
  company: z.object({ name: nameField, language: languageField, timeZone: timeZoneField }),
  admin: z.object({
    name: nameField,
    email: emailField,
    jobTitle: optionalLine.optional(),
    password: passwordField,
  }),
})
export type FirstAdmin = z.infer<typeof firstAdminSchema>
