import { beforeEach, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import { currentMailSettings } from '../mail/current.ts'
import type { MailDns } from '../mail/dns.ts'
import { aColleague } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { findSignature, makeDkimKey, stopDkim, verifyDkimKey } from './dkim.ts'
import { dkimSchema } from './mail-schema.ts'

useDatabase()

const input = dkimSchema.parse({ domain: ' Aubrac-Sante.example ', selector: 'Tact' })
const dnsWith = (records: string[] | null): MailDns => ({
  txt: async (name) =>
    records && name === 'tact._domainkey.aubrac-sante.example'
      ? { kind: 'found', records }
      : { kind: 'none' },
  mx: async () => ({ kind: 'none' }),
})
const silent: MailDns = {
  txt: async () => ({ kind: 'unknown', why: 'timeout' }),
  mx: async () => ({ kind: 'unknown', why: 'timeout' }),
}

beforeEach(async () => {
  await db.mailServer.deleteMany()
  await db.mailServer.create({ data: { host: 'smtp.example', port: 25, security: 'NONE', auth: 'NONE' } })
})

test('nothing is signed before the public key was seen, and everything after', async () => {
  const { actor } = await aColleague()
  expect((await makeDkimKey(actor, input)).ok).toBe(true)
  const ours = await findSignature()
  expect(ours).toMatchObject({ domain: 'aubrac-sante.example', selector: 'tact', isOn: false })
  expect(JSON.stringify(await db.mailServer.findMany())).not.toContain('PRIVATE KEY')
  for (const [dns, reason] of [
    [dnsWith(null), 'not-visible'],
    [dnsWith(['v=DKIM1; k=rsa; p=autre']), 'other-key'],
    [silent, 'no-answer'],
  ] as const) {
    expect(await verifyDkimKey(actor, dns)).toMatchObject({ ok: false, reason })
    expect((await currentMailSettings()).sign).toBeUndefined()
  }
  expect((await verifyDkimKey(actor, dnsWith([ours?.record ?? '']))).ok).toBe(true)
  const { sign } = await currentMailSettings()
  const raw = await sign?.(Buffer.from('From: a@aubrac-sante.example\r\n\r\nBonjour\r\n'))
  expect(raw?.toString()).toMatch(/^DKIM-Signature: [\s\S]*d=aubrac-sante\.example/)

  await stopDkim(actor)
  expect((await currentMailSettings()).sign).toBeUndefined()
  expect(await findSignature()).toBeNull()
})

test('it needs a server of ours, and an administrator', async () => {
  await db.mailServer.deleteMany()
  const { actor } = await aColleague()
  expect(await makeDkimKey(actor, input)).toMatchObject({ reason: 'no-server' })
  expect(await verifyDkimKey(actor, silent)).toMatchObject({ reason: 'no-server' })
  const { actor: recruiter } = await aColleague('RECRUITER')
  await expect(makeDkimKey(recruiter, input)).rejects.toThrow(NotAllowed)
  await expect(verifyDkimKey(recruiter, silent)).rejects.toThrow(NotAllowed)
  await expect(stopDkim(recruiter)).rejects.toThrow(NotAllowed)
})

test.each([
  [{ domain: 'sans-point', selector: 'tact' }],
  [{ domain: 'a.example', selector: 'a b' }],
  [{ domain: 'a.example\r\nb', selector: 'tact' }],
  [{ domain: 'a.example', selector: '-' }],
])('%j is refused', (wrong) => {
  expect(dkimSchema.safeParse(wrong).success).toBe(false)
})
