import { beforeAll, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
import { aColleague, aCompany, goodPassword } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { changePassword, endOtherSessions, endSession, updateAccount } from './own-account.ts'
import { listOwnSessions } from './queries.ts'
import { accountSchema } from './schema.ts'
import { signIn } from './sign-in.ts'

useDatabase()
beforeAll(() => aCompany())

const another = 'une lampe sous la pluie'

async function withSessions(count: number) {
  const { user, actor } = await aColleague('RECRUITER')
  for (let i = 0; i < count; i += 1) {
    const agent = `Mozilla/5.0 (Windows NT 10.0) Firefox/14${i}.0`
    await signIn({ email: user.email, password: goodPassword }, new Headers({ 'user-agent': agent }))
  }
  const sessions = await db.session.findMany({ where: { userId: user.id }, orderBy: { createdAt: 'asc' } })
  return { user, actor, ids: sessions.map((session) => session.id) }
}

test('sessions are listed, this one first, and end one by one or together', async () => {
  const { actor, ids } = await withSessions(3)
  const [first = '', second = '', third = ''] = ids
  const list = await listOwnSessions(actor, second, new Date())
  expect(list[0]).toMatchObject({
    id: second,
    isThis: true,
    device: { browser: 'Firefox', system: 'Windows' },
  })
  expect((await endSession(actor, { sessionId: first })).ok).toBe(true)
  expect((await listOwnSessions(actor, second, new Date())).map((one) => one.id)).toEqual([second, third])
  expect(await endOtherSessions(actor, second)).toEqual({ ok: true, value: 1 })
  expect((await listOwnSessions(actor, second, new Date())).map((one) => one.id)).toEqual([second])
})

test('nobody ends the session of somebody else', async () => {
  const { ids } = await withSessions(1)
  const { actor: stranger } = await aColleague('ADMIN')
  await expect(endSession(stranger, { sessionId: ids[0] ?? '' })).rejects.toThrow(NotFound)
  await endOtherSessions(stranger, null)
  expect(await db.session.count({ where: { id: ids[0] } })).toBe(1)
})

test('a new password ends the other sessions and keeps this one', async () => {
  const { user, actor, ids } = await withSessions(3)
  const [mine = ''] = ids
  expect(await changePassword(actor, { current: goodPassword, password: another }, mine)).toEqual({
    ok: true,
    value: { endedSessions: 2 },
  })
  expect((await db.session.findMany({ where: { userId: user.id } })).map((one) => one.id)).toEqual([mine])
  expect((await signIn({ email: user.email, password: another }, new Headers())).ok).toBe(true)
})

test('the present password is asked, guesses must wait, and strangers’ guesses do not count here', async () => {
  const { user, actor } = await aColleague()
  for (let i = 0; i < 6; i += 1) await signIn({ email: user.email, password: `faux ${i}` }, new Headers())
  for (let i = 0; i < 5; i += 1) {
    expect(await changePassword(actor, { current: `faux ${i}`, password: another }, null)).toMatchObject({
      reason: 'wrong-password',
    })
  }
  expect(await changePassword(actor, { current: goodPassword, password: another }, null)).toMatchObject({
    reason: 'paused',
  })
  const tomorrow = new Date(Date.now() + 86_400_000)
  const weak = { current: goodPassword, password: 'motdepasse123' }
  expect(await changePassword(actor, weak, null, tomorrow)).toMatchObject({ detail: 'password-common' })
})

test('one changes one’s own name and language, on one line, and nothing else', async () => {
  const { user, actor } = await aColleague('INTERVIEWER')
  const input = accountSchema.parse({
    name: ' Inès\n Prat ',
    jobTitle: '  ',
    language: 'en',
    role: 'ADMIN',
    email: 'autre@aubrac-sante.test',
  })
  await updateAccount(actor, input)
  expect(await db.user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({
    name: 'Inès Prat',
    jobTitle: null,
    language: 'en',
    role: 'INTERVIEWER',
    email: user.email,
  })
})
