import { words } from './failure.ts'

/** What is wrong with a mail server, as a key that the page has a sentence for: what it is, and what to do. */
export type DiagnosisKey =
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'silent'
  | 'closed'
  | 'not-smtp'
  | 'greeting'
  | 'plain-port'
  | 'self-signed'
  | 'expired'
  | 'wrong-name'
  | 'untrusted'
  | 'tls'
  | 'no-starttls'
  | 'no-login'
  | 'app-password'
  | 'login-off'
  | 'login'
  | 'token'
  | 'token-away'
  | 'secret'
  | 'sender'
  | 'recipient'
  | 'too-many'
  | 'content'
  | 'other'

export type Diagnosis = {
  key: DiagnosisKey
  /** The server's own words, or what broke. One line. */
  words: string
}

/** How far the talk had come when it broke. */
export type Stage = 'dns' | 'connect' | 'encrypt' | 'login' | 'sender' | 'recipient' | 'message'

type Thrown = Partial<{
  code: string
  originalCode: string
  message: string
  response: string
  responseCode: number
  command: string
}>

/** Reads what broke. `stage` is the step that was under way. */
export function diagnose(thrown: unknown, stage: Stage): Diagnosis {
  const error = thrown as Thrown
  return { key: keyOf(error, stage), words: words(error) }
}

function keyOf(error: Thrown, stage: Stage): DiagnosisKey {
  const codes = `${error.code ?? ''} ${error.originalCode ?? ''}`
  const text = `${error.message ?? ''} ${error.response ?? ''}`
  const code = error.responseCode ?? 0
  if (/ESECRET/.test(codes)) return 'secret'
  if (stage === 'dns' || /EDNS|ENOTFOUND|EAI_AGAIN/.test(codes)) return 'dns'
  // RFC 4954 4: 454 and 4xx elsewhere are "later"; providers add 4.7.0 for too many.
  if (isTooMany(code, text)) return 'too-many'
  if (stage === 'login') return loginKey(error, codes, text)
  if (stage === 'sender' || /MAIL FROM/.test(error.command ?? '')) return 'sender'
  if (stage === 'recipient' || /RCPT TO/.test(error.command ?? '')) return 'recipient'
  if (stage === 'message') return code ? 'content' : lineKey(codes, text)
  return certificateKey(codes, text) ?? sessionKey(error, codes, text)
}

function sessionKey(error: Thrown, codes: string, text: string): DiagnosisKey {
  if (error.command === 'STARTTLS' && error.response) return 'no-starttls'
  if (/WRONG_VERSION_NUMBER|packet length too long|unknown protocol|HTTP_REQUEST/i.test(`${codes} ${text}`)) {
    return 'plain-port'
  }
  if (/Invalid greeting|Unexpected Response|exceeds maximum|Invalid (EHLO|HELO)/.test(text)) {
    return /^[45]\d\d[ -]/.test(error.response ?? '') ? 'greeting' : 'not-smtp'
  }
  if (/EHLO failed but HELO/.test(text)) return 'no-starttls'
  if (/^[45]\d\d[ -]/.test(error.response ?? '')) return 'greeting'
  return lineKey(codes, text)
}

function lineKey(codes: string, text: string): DiagnosisKey {
  if (/ECONNREFUSED/.test(codes)) return 'refused'
  if (/EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM/.test(codes)) return 'unreachable'
  if (/CONNECT_TIMEOUT/.test(codes)) return 'timeout'
  if (/ETIMEDOUT|_TIMEOUT/.test(codes) || /never received|timed out/i.test(text)) return 'silent'
  if (/ECONNRESET|ECONNECTION|EPIPE/.test(codes) || /closed/i.test(text)) return 'closed'
  if (/ETLS|ERR_SSL|EPROTO\b|ERR_TLS/.test(codes)) return 'tls'
  return 'other'
}

function certificateKey(codes: string, text: string): DiagnosisKey | null {
  const all = `${codes} ${text}`
  if (/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|certificate has expired/i.test(all)) return 'expired'
  if (/ALTNAME_INVALID|does not match certificate/i.test(all)) return 'wrong-name'
  if (/SELF_SIGNED|self[- ]signed/i.test(all)) return 'self-signed'
  if (/UNABLE_TO_(VERIFY|GET)|CERT_|unable to (verify|get)/i.test(all)) return 'untrusted'
  return null
}

function loginKey(error: Thrown, codes: string, text: string): DiagnosisKey {
  if (/ENOAUTH/.test(codes)) return 'no-login'
  if (!error.responseCode && /XOAUTH2/.test(error.command ?? '')) {
    return /EFETCH|ENOTFOUND|ECONN|ETIMEDOUT|EDNS|Timeout|certificate/i.test(`${codes} ${text}`)
      ? 'token-away'
      : 'token'
  }
  if (/app(lication)?[- ]specific|5\.7\.9|InvalidSecondFactor|app password/i.test(text)) return 'app-password'
  // Microsoft: "SmtpClientAuthentication is disabled", "basic authentication is disabled".
  if (/authentication is disabled|5\.7\.139/i.test(text)) return 'login-off'
  if (error.responseCode) return [504, 502, 503].includes(error.responseCode) ? 'no-login' : 'login'
  return /EAUTH/.test(codes) && !/ECONN|ETIMEDOUT/.test(codes) ? 'login' : lineKey(codes, text)
}

function isTooMany(code: number, text: string): boolean {
  if (code === 421) return true
  return (
    code >= 400 && code < 600 && /too many|rate.?limit|throttl|try again later|4\.7\.0|exceeded/i.test(text)
  )
}
