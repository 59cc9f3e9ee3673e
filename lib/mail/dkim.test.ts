import { createHash, createPublicKey, createVerify } from 'node:crypto'
import { expect, test } from 'vitest'
import { dkimRecord, dkimSigner, newDkimKey } from './dkim.ts'

const message = Buffer.from(
  'From: Tact <tact@societe.test>\r\nTo: lea@exemple.test\r\nSubject: Votre candidature\r\n' +
    'Message-ID: <a@societe.test>\r\nDate: Sun, 22 Nov 2026 03:00:00 +0000\r\n\r\nBonjour,\r\n\r\nMerci.\r\n',
)

test('signs what it is given, unchanged below the signature, so that the record in the DNS verifies it', async () => {
  const privateKey = await newDkimKey()
  const sign = dkimSigner({ domain: 'societe.test', selector: 'tact', privateKey })
  const raw = await sign(message)
  expect(raw.subarray(raw.length - message.length)).toEqual(message)

  const field = raw.subarray(0, raw.length - message.length).toString()
  const value = field.replace(/\r\n\s/g, ' ').trim()
  const tag = (name: string) =>
    new RegExp(`[;: ]\\s*${name}=([^;]*)`).exec(value)?.[1]?.replace(/\s/g, '') ?? ''
  expect([tag('d'), tag('s'), tag('a')]).toEqual(['societe.test', 'tact', 'rsa-sha256'])
  const body = 'Bonjour,\r\n\r\nMerci.\r\n'
  expect(tag('bh')).toBe(createHash('sha256').update(body).digest('base64'))

  // RFC 6376 3.4.2, relaxed headers, by hand.
  const headers = new Map(
    message
      .toString()
      .split('\r\n\r\n')[0]
      ?.split('\r\n')
      .map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  )
  const lines = tag('h')
    .split(':')
    .filter((name) => headers.has(name.toLowerCase()))
    .map((name) => `${name.toLowerCase()}:${headers.get(name.toLowerCase())}`)
  const own = `dkim-signature:${value
    .slice(value.indexOf(':') + 1)
    .replace(/\s+/g, ' ')
    .replace(/ b=[^;]*$/, ' b=')
    .trim()}`
  const record = dkimRecord(privateKey)
  expect(record).toMatch(/^v=DKIM1; k=rsa; p=[A-Za-z0-9+/=]+$/)
  const key = createPublicKey({
    key: Buffer.from(record.slice(record.indexOf('p=') + 2), 'base64'),
    type: 'spki',
    format: 'der',
  })
  const verify = createVerify('RSA-SHA256').update([...lines, own].join('\r\n'))
  expect(verify.verify(key, tag('b'), 'base64')).toBe(true)
})

test('rejects with a key that is none, and sends nothing half signed', async () => {
  await expect(
    dkimSigner({ domain: 'societe.test', selector: 'tact', privateKey: 'no key' })(message),
  ).rejects.toThrow()
})
