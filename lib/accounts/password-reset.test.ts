import { beforeAll, expect, test } from 'vitest'
import { db } from '../db.ts'
import { signIn } from '../team/sign-in.ts'
import { aColleague, aCompany, goodPassword } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { isResetLinkAlive, requestPasswordReset, resetPassword } from './password-reset.ts'

useDatabase()
beforeAll(() => aCompany({ senderAddress: 'recrutement@aubrac-sante.test' }))

const now = new Date('2026-11-21T09:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const another = 'une lampe sous la pluie'

async function tokens(address: string): Promise<string[]> {
  const emails = await db.email.findMany({ where: { toAddress: address }, orderBy: { createdAt: 'asc' } })
  return emails.map((email) => email.text.match(/\/reset-password\/([\w-]+)/)?.[1] ?? '')
}

async function asked() {
  const { user } = await aColleague('RECRUITER')
  await requestPasswordReset({ email: user.email }, null, now)
  const [token = ''] = await tokens(user.email)
  return { user, token }
}

test('the link sets a new password, once, and ends every session', async () => {
  const { user, token } = await asked()
  await signIn({ email: user.email, password: goodPassword }, new Headers())
  expect(await db.session.count({ where: { userId: user.id } })).toBe(1)
  expect(await isResetLinkAlive(token, minutes(59))).toBe(true)
  expect(await resetPassword({ token, password: another }, minutes(59))).toEqual({ ok: true, value: null })
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0)
  expect((await signIn({ email: user.email, password: goodPassword }, new Headers())).ok).toBe(false)
  expect((await signIn({ email: user.email, password: another }, new Headers())).ok).toBe(true)
  expect(await resetPassword({ token, password: goodPassword }, minutes(59))).toMatchObject({
    reason: 'link-dead',
  })
})

test('two who use one link at once: one wins', async () => {
  const { token } = await asked()
  const both = await Promise.all([
    resetPassword({ token, password: another }, now),
    resetPassword({ token, password: `${another} aussi` }, now),
  ])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
})

test('an hour later, and with an invented token, it is dead', async () => {
  const { token } = await asked()
  expect(await isResetLinkAlive(token, minutes(60))).toBe(false)
  expect(await resetPassword({ token, password: another }, minutes(60))).toMatchObject({
    reason: 'link-dead',
  })
  expect(await resetPassword({ token: 'x'.repeat(43), password: another }, now)).toMatchObject({
    reason: 'link-dead',
  })
})

test('only the hash is stored, and the email comes from the company', async () => {
  const { user, token } = await asked()
  expect(token).toHaveLength(43)
  const rows = await db.verification.findMany({ where: { value: user.id } })
  expect(JSON.stringify(rows)).not.toContain(token)
  const email = await db.email.findFirstOrThrow({ where: { toAddress: user.email } })
  expect(email).toMatchObject({
    kind: 'PASSWORD_RESET',
    sendAt: now,
    fromAddress: 'recrutement@aubrac-sante.test',
  })
})

test('the answer is the same for an unknown address and for somebody deactivated, and nothing leaves', async () => {
  const { user } = await aColleague()
  const known = await requestPasswordReset({ email: user.email }, null, now)
  const { user: former } = await aColleague()
  await db.user.update({ where: { id: former.id }, data: { deactivatedAt: now } })
  expect(await requestPasswordReset({ email: former.email }, null, now)).toEqual(known)
  expect(await requestPasswordReset({ email: 'personne@aubrac-sante.test' }, null, now)).toEqual(known)
  expect([...(await tokens(former.email)), ...(await tokens('personne@aubrac-sante.test'))]).toEqual([])
})

test('a mailbox cannot be flooded: three links an hour, in silence', async () => {
  const { user } = await aColleague()
  for (let i = 0; i < 6; i += 1) {
    expect(await requestPasswordReset({ email: user.email }, null, minutes(i))).toEqual({
      ok: true,
      value: null,
    })
  }
  expect(await tokens(user.email)).toHaveLength(3)
})

test('one client cannot ask for the whole company', async () => {
  for (let i = 0; i < 20; i += 1) {
    await requestPasswordReset({ email: `p${i}@aubrac-sante.test` }, '203.0.113.7', now)
  }
  expect(await requestPasswordReset({ email: 'encore@aubrac-sante.test' }, '203.0.113.7', now)).toMatchObject(
    { ok: false, reason: 'paused' },
  )
})

test('a weak password is refused and the link stays good; wrong sign-ins are forgiven by a good one', async () => {
  const { user, token } = await asked()
  for (let i = 0; i < 6; i += 1) await signIn({ email: user.email, password: `faux ${i}` }, new Headers())
  expect(await resetPassword({ token, password: 'court' }, now)).toMatchObject({ detail: 'password-short' })
  expect((await resetPassword({ token, password: another }, now)).ok).toBe(true)
  expect((await signIn({ email: user.email, password: another }, new Headers())).ok).toBe(true)
})
