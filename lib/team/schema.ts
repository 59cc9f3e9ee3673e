import { z } from 'zod'
import { Language, Role } from '../../prisma/client/enums.ts'

/** An address as it is stored and compared. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .max(254, 'too-long')
  .pipe(z.email('email'))

// These names stand in email headers and letters: one line, whatever was pasted.
const oneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()

export const nameField = z
  .string()
  .transform(oneLine)
  .pipe(z.string().min(1, 'required').max(120, 'too-long'))

export const optionalLine = z
  .string()
  .transform(oneLine)
  .pipe(z.string().max(160, 'too-long'))
  .transform((text) => text || null)

export const passwordField = z.string().min(1, 'required')
export const languageField = z.enum(Language)

export const signInSchema = z.object({ email: emailField, password: passwordField })
export type SignIn = z.infer<typeof signInSchema>

export const inviteSchema = z.object({ email: emailField, role: z.enum(Role), language: languageField })
export type Invite = z.infer<typeof inviteSchema>

export const invitationIdSchema = z.object({ invitationId: z.uuid() })
export type InvitationId = z.infer<typeof invitationIdSchema>

export const acceptInvitationSchema = z.object({
  token: z.string().max(100),
  name: nameField,
  jobTitle: optionalLine,
  password: passwordField,
})
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>

export const forgottenPasswordSchema = z.object({ email: emailField })
export type ForgottenPassword = z.infer<typeof forgottenPasswordSchema>

export const resetPasswordSchema = z.object({ token: z.string().max(100), password: passwordField })
export type ResetPassword = z.infer<typeof resetPasswordSchema>

export const changeRoleSchema = z.object({ userId: z.uuid(), role: z.enum(Role) })
export type ChangeRole = z.infer<typeof changeRoleSchema>

export const colleagueSchema = z.object({ userId: z.uuid() })
export type Colleague = z.infer<typeof colleagueSchema>

export const accountSchema = z.object({ name: nameField, jobTitle: optionalLine, language: languageField })
export type AccountChange = z.infer<typeof accountSchema>

export const changePasswordSchema = z.object({ current: passwordField, password: passwordField })
export type ChangePassword = z.infer<typeof changePasswordSchema>

export const endSessionSchema = z.object({ sessionId: z.uuid() })
export type EndSession = z.infer<typeof endSessionSchema>

/** For acts that need nothing but somebody who does them. */
export const nothingSchema = z.object({})
