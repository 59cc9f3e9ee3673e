import { expect, test } from 'vitest'
import { type DiagnosisKey, diagnose, type Stage } from './diagnosis.ts'

// Words as the large providers say them; what needs no server of ours to be told apart.

test.each<[Stage, object, DiagnosisKey]>([
  ['encrypt', { code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }, 'expired'],
  ['encrypt', { code: 'ESOCKET', originalCode: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'wrong-name'],
  ['encrypt', { code: 'ESOCKET', originalCode: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'untrusted'],
  ['encrypt', { code: 'ESOCKET', originalCode: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' }, 'untrusted'],
  ['encrypt', { code: 'ESOCKET', originalCode: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' }, 'tls'],
  ['connect', { code: 'ENETUNREACH' }, 'unreachable'],
  ['connect', { code: 'ECONNRESET' }, 'closed'],
  [
    'login',
    { code: 'EAUTH', responseCode: 534, response: '534-5.7.9 Application-specific password required' },
    'app-password',
  ],
  [
    'login',
    {
      code: 'EAUTH',
      responseCode: 535,
      response: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled',
    },
    'login-off',
  ],
  [
    'login',
    { code: 'EAUTH', responseCode: 535, response: '535 5.7.8 Error: authentication failed' },
    'login',
  ],
  ['login', { code: 'EAUTH', responseCode: 454, response: '454 4.7.0 Too many login attempts' }, 'too-many'],
  ['login', { code: 'EAUTH', responseCode: 504, response: '504 Unrecognized type' }, 'no-login'],
  [
    'sender',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, response: '550 5.7.60 no permission' },
    'sender',
  ],
  [
    'recipient',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450, response: '450 4.7.1 too many recipients' },
    'too-many',
  ],
  ['message', { code: 'EMESSAGE', responseCode: 552, response: '552 5.7.0 blocked' }, 'content'],
  ['message', { code: 'ESOCKET', message: 'Connection closed' }, 'closed'],
  ['encrypt', {}, 'other'],
])('%s %j: %s', (stage, error, key) => {
  expect(diagnose(error, stage).key).toBe(key)
})
