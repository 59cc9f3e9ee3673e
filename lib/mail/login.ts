import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import XOAuth2 from 'nodemailer/lib/xoauth2'
import type { MailLogin } from './settings.ts'

/** Says who we are to a server that has just been connected. Rejects with nodemailer's error. */
export type LogIn = (session: SMTPConnection) => Promise<void>

/** One for all connections to a server: with OAuth2 they share the token. */
export function createLogin(login: MailLogin): LogIn {
  if (login.kind === 'none') return async () => undefined
  if (login.kind === 'unreadable') {
    return async () => {
      throw Object.assign(new Error('The secret cannot be read with this APP_SECRET.'), { code: 'ESECRET' })
    }
  }
  const auth = authOf(login)
  const isOptional = login.kind === 'password' && login.isOptional
  return (session) =>
    new Promise((resolve, reject) => {
      if (!session.allowsAuth) {
        if (isOptional) return resolve()
        return reject(Object.assign(new Error('The server offers no login.'), { code: 'ENOAUTH' }))
      }
      // A copy: nodemailer writes into what it is given.
      session.login({ ...auth }, (error) => (error ? reject(error) : resolve()))
    })
}

/** Connects and logs in. Rejects with what broke, whichever way nodemailer tells it. */
export function openSession(session: SMTPConnection, logIn: LogIn): Promise<SMTPConnection> {
  return new Promise((resolve, reject) => {
    // What breaks later also reaches the message that is under way, and nobody else.
    session.on('error', reject)
    session.once('end', () => reject(new Error('Connection closed')))
    session.connect((error) => {
      if (error) return reject(error)
      logIn(session).then(
        () => resolve(session),
        (failed: unknown) => {
          reject(failed)
          session.close()
        },
      )
    })
  })
}

type Auth = Parameters<SMTPConnection['login']>[0]

const tokenTimeoutMs = 15_000

function authOf(login: Extract<MailLogin, { kind: 'password' | 'oauth2' }>): Auth {
  if (login.kind === 'password') {
    const { user, password, method } = login
    return { user, pass: password, ...(method && { method }) } as unknown as Auth
  }
  const { user, clientId, clientSecret, refreshToken, tokenUrl } = login
  const oauth2 = new XOAuth2({
    user,
    clientId,
    clientSecret,
    refreshToken,
    accessUrl: tokenUrl,
    ...{ requestTimeout: tokenTimeoutMs },
  })
  return { user, oauth2 } as unknown as Auth
}
