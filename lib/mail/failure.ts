import { asksToSlowDown, isBarred, type RefusalKey, refusalKey, type Stage } from './refusal.ts'

/** What nodemailer puts on an error, as far as it can be relied upon. */
type MailError = Partial<{
  code: string
  originalCode: string
  response: string
  responseCode: number
  command: string
  message: string
}>

export type Failure = {
  kind: 'later' | 'never' | 'unreachable' | 'unknown'
  /** The server's words, or what broke. One line. */
  reply: string
  /** What was refused; of `never` only. */
  failure?: RefusalKey
  /** The server asks for fewer letters to this domain; of `later` only. */
  isTooFast?: boolean
}

/**
 * Tells apart what nodemailer's codes do not (ESOCKET and ETIMEDOUT occur on both sides of the question):
 * an answer to the message settles it; without an answer it counts whether the final dot was handed to the
 * socket. If it was, nobody can know. If it was not, the server has provably not accepted it.
 */
export function readFailure(thrown: unknown, seen: { begun: boolean; handedOver: boolean }): Failure {
  const error = thrown as MailError
  const reply = words(error)
  const answered = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  const code = error.responseCode ?? 0
  if (answered && code >= 400 && isBarred(reply)) return { kind: 'unreachable', reply: `auth: ${reply}` }
  // 503 says that the session is out of step, not that the letter is unwelcome.
  if (answered && (code === 503 || (code >= 400 && code < 500))) {
    return { kind: 'later', reply, isTooFast: asksToSlowDown(reply) }
  }
  if (answered && code >= 500 && code < 600) {
    return { kind: 'never', reply, failure: refusalKey(reply, stageOf(error)) }
  }
  if (seen.handedOver) return { kind: 'unknown', reply }
  if (!seen.begun) return { kind: 'unreachable', reply: readTrouble(thrown) }
  // nodemailer itself refuses an envelope that would break the protocol, and what the server said is too large.
  if (answered && code === 0) return { kind: 'never', reply, failure: ownRefusal(error) }
  return { kind: 'later', reply }
}

function stageOf({ code, command }: MailError): Stage {
  if (command === 'MAIL FROM') return 'mail'
  return code === 'EMESSAGE' || command === 'DATA' ? 'data' : 'rcpt'
}

function ownRefusal({ code, message = '' }: MailError): RefusalKey {
  if (code === 'EMESSAGE') return 'size'
  return message.includes('sender') ? 'sender' : 'address'
}

/** Why there is no session: a key that the app has a sentence for (secret, auth, tls, dns, refused, unreachable), and the words. */
export function readTrouble(thrown: unknown): string {
  const error = thrown as MailError
  return `${troubleKey(error)}: ${words(error)}`
}

function troubleKey(error: MailError): string {
  const codes = `${error.code ?? ''} ${error.originalCode ?? ''}`
  if (/ESECRET/.test(codes)) return 'secret'
  if (/EAUTH|ENOAUTH|EOAUTH2/.test(codes)) return 'auth'
  if (/ETLS|CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO\b/.test(codes)) return 'tls'
  if (/EDNS/.test(codes)) return 'dns'
  if (error.responseCode) return 'refused'
  return 'unreachable'
}

/** One line without control characters: a server may say anything, and Postgres refuses a zero byte. */
export function words(error: MailError): string {
  const text = error.response ?? error.message ?? 'unknown error'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
  return line.trim().slice(0, 300)
}
