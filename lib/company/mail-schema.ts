import { z } from 'zod'
import { MailAuth, MailSecurity } from '../../prisma/client/enums.ts'
import { emailField, optionalLine } from '../team/schema.ts'

const line = z.string().trim().max(300, 'too-long').default('')
/** Not trimmed: a password may begin with a space. Empty: the one that is kept. */
const secret = z.string().max(4_000, 'too-long').default('')
const whole = (least: number, most: number) =>
  z.coerce.number('number').int('number').min(least, 'out-of-range').max(most, 'out-of-range')

/** What an admin types about the mail server. */
export const mailServerSchema = z
  .object({
    host: line.pipe(
      z
        .string()
        .min(1, 'required')
        .regex(/^[\p{L}\p{N}.:_-]+$/u, 'host'),
    ),
    port: whole(1, 65_535),
    security: z.enum(MailSecurity),
    auth: z.enum(MailAuth),
    user: line,
    password: secret,
    clientId: line,
    clientSecret: secret,
    refreshToken: secret,
    tokenUrl: line,
    connections: whole(1, 20),
  })
  .superRefine((input, ctx) => {
    const need = (path: 'user' | 'clientId' | 'tokenUrl') =>
      input[path] === '' && ctx.addIssue({ code: 'custom', path: [path], message: 'required' })
    if (input.auth !== 'NONE') need('user')
    if (input.auth !== 'OAUTH2') return
    need('clientId')
    if (!need('tokenUrl') && !isTokenUrl(input.tokenUrl)) {
      ctx.addIssue({ code: 'custom', path: ['tokenUrl'], message: 'token-url' })
    }
  })
export type MailServerInput = z.infer<typeof mailServerSchema>

// The refresh token travels there: in the open only to this machine.
function isTokenUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
}

export const senderSchema = z.object({ name: optionalLine, address: emailField })
export type NewSender = z.infer<typeof senderSchema>

export const senderIdSchema = z.object({ senderId: z.string().min(1).max(64) })
export type SenderId = z.infer<typeof senderIdSchema>

export const dkimSchema = z.object({
  domain: z
    .string()
    .trim()
    .toLowerCase()
    .max(253, 'too-long')
    .regex(/^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/, 'host'),
  selector: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'selector'),
})
export type NewDkim = z.infer<typeof dkimSchema>

export const nothingSchema = z.object({})
