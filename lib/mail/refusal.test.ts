import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksToSlowDown, isBarred, type RefusalKey, refusalKey, type Stage } from './refusal.ts'

// Shapes of replies that servers give, written for this table.
const table: [Stage, string, RefusalKey][] = [
  ['rcpt', '550-5.1.1 The email account that you tried to reach does not exist. Please try', 'address'],
  [
    'rcpt',
    '550 5.1.1 <lea@exemple.test>: Recipient address rejected: User unknown in virtual mailbox table',
    'address',
  ],
  ['rcpt', '550 5.4.1 Recipient address rejected: Access denied. [AM.prod.test]', 'address'],
  [
    'rcpt',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    'address',
  ],
  ['rcpt', '553 5.1.3 Invalid address format', 'address'],
  ['rcpt', '550 5.2.1 The email account that you tried to reach is disabled.', 'address'],
  ['rcpt', '550 Utilisateur inconnu', 'address'],
  ['rcpt', '550 L’adresse du destinataire n’existe pas', 'address'],
  ['rcpt', '550 No such user here', 'address'],
  ['rcpt', '551 user does not exist', 'address'],
  ['data', '550 5.1.1 unknown recipient', 'address'],
  ['rcpt', '552 5.2.2 The email account that you tried to reach is over quota', 'mailbox-full'],
  ['rcpt', '552-5.2.2 The recipient’s inbox is out of storage space', 'mailbox-full'],
  ['data', '554 5.2.2 mailbox full; STOREDRV.Deliver', 'mailbox-full'],
  ['rcpt', '550 Boîte pleine', 'mailbox-full'],
  ['rcpt', '552 requested action aborted', 'mailbox-full'],
  ['mail', '550 5.1.7 Sender address does not exist', 'sender'],
  ['mail', '553 5.7.1 <rh@entreprise.test>: Sender address rejected: not owned by user moi', 'sender'],
  ['mail', '550 5.1.0 rejected', 'sender'],
  ['mail', '501 bad syntax', 'sender'],
  ['rcpt', '550 5.7.1 <rh@entreprise.test>: Sender address rejected: Domain not found', 'sender'],
  ['data', '550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'sender'],
  ['rcpt', '550 Adresse de l’expéditeur refusée', 'sender'],
  ['mail', '552 5.3.4 Message size exceeds fixed limit', 'size'],
  ['data', '552-5.3.4 Your message exceeded Google’s message size limits', 'size'],
  ['data', '552 message too large', 'size'],
  ['data', '554 Message trop volumineux', 'size'],
  [
    'mail',
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.test',
    'policy',
  ],
  ['data', '550-5.7.26 This mail is unauthenticated, which poses a security risk to the sender', 'policy'],
  ['rcpt', '550 5.7.606 Access denied, banned sending IP', 'policy'],
  ['rcpt', '550 5.7.1 Message rejected due to local policy', 'policy'],
  ['rcpt', '554 Votre message est refusé par notre politique', 'policy'],
  [
    'data',
    '550-5.7.1 Our system has detected that this message is likely unsolicited mail (spam)',
    'content',
  ],
  ['data', '554 5.6.0 Message contains invalid MIME', 'content'],
  ['data', '554 Message considéré comme indésirable', 'content'],
  ['rcpt', '550 as the test asked for', 'other'],
  ['data', '554 transaction failed', 'other'],
  ['data', '554 5.3.0 ¯\\_(ツ)_/¯', 'other'],
  ['rcpt', '5', 'other'],
  ['rcpt', '', 'other'],
]

describe('what a server refused', () => {
  it.each(table)('at %s: %s → %s', (stage, reply, key) => {
    expect(refusalKey(reply, stage)).toBe(key)
  })

  it('is answered for anything a server may say', () => {
    const stages = fc.constantFrom<Stage>('mail', 'rcpt', 'data')
    fc.assert(fc.property(fc.string(), stages, (reply, stage) => refusalKey(reply, stage).length > 0))
  })
})

describe('a server that takes nothing from us', () => {
  it.each([
    '530 5.7.0 Authentication Required.',
    '535 5.7.8 Username and Password not accepted',
    '554 5.7.1 <lea@exemple.test>: Relay access denied',
    '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
    '550 relaying denied',
    '550 Authentification requise',
    '530 Must issue a STARTTLS command first',
  ])('%s', (reply) => expect(isBarred(reply)).toBe(true))

  it.each(table)('is not one that refuses a letter: %s %s', (_, reply) => {
    expect(isBarred(reply)).toBe(false)
  })
})

describe('a domain that asks for fewer letters', () => {
  it.each([
    ['421-4.7.28 Our system has detected an unusual rate of unsolicited mail', true],
    ['421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred', true],
    ['451 4.7.500 Server busy. Please try again later', true],
    ['450 4.7.1 Error: too many connections from 192.0.2.1', true],
    ['452 4.5.3 Your message has too many recipients', true],
    ['421 Trop de connexions', true],
    ['450 4.2.0 <lea@exemple.test>: Recipient address rejected: Greylisted, see a page', false],
    ['450-4.2.1 The user you are trying to contact is receiving mail at a rate that', false],
    ['451 4.3.0 Temporary lookup failure', false],
    ['450 as the test asked for', false],
  ])('%s: %s', (reply, slow) => expect(asksToSlowDown(reply)).toBe(slow))
})
