import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { aColleague, aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { changeRole, deactivateColleague, reactivateColleague } from './mutations.ts'
import { listInvitations, listTeam } from './queries.ts'
import { signIn } from './sign-in.ts'

useDatabase()
beforeAll(() => aCompany())
beforeEach(() => db.user.updateMany({ data: { deactivatedAt: new Date(0) } }))

test('a role is changed and told; the same role again is nothing', async () => {
  const { actor } = await aColleague()
  const { user } = await aColleague('INTERVIEWER')
  for (let i = 0; i < 2; i += 1) {
    expect((await changeRole(actor, { userId: user.id, role: 'RECRUITER' })).ok).toBe(true)
  }
  expect(await db.user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({ role: 'RECRUITER' })
  const events = await db.event.findMany({ where: { kind: 'team.role-changed', actorId: actor.userId } })
  expect(events.map((event) => event.data)).toEqual([
    { userId: user.id, name: user.name, from: 'INTERVIEWER', to: 'RECRUITER' },
  ])
})

test('deactivating ends the sessions at once; reactivating lets the person in again', async () => {
  const { actor } = await aColleague()
  const { user } = await aColleague('RECRUITER')
  const pair = { email: user.email, password: 'la chaise verte attend' }
  await signIn(pair, new Headers())
  expect((await deactivateColleague(actor, { userId: user.id })).ok).toBe(true)
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0)
  expect(await signIn(pair, new Headers())).toMatchObject({ reason: 'deactivated' })
  expect((await reactivateColleague(actor, { userId: user.id })).ok).toBe(true)
  expect((await signIn(pair, new Headers())).ok).toBe(true)
})

test('the last administrator can neither step down nor be deactivated', async () => {
  const { actor, user } = await aColleague('ADMIN')
  expect(await changeRole(actor, { userId: user.id, role: 'RECRUITER' })).toMatchObject({
    reason: 'last-admin',
  })
  expect(await deactivateColleague(actor, { userId: user.id })).toMatchObject({ reason: 'last-admin' })
  const { user: second } = await aColleague('ADMIN')
  expect((await deactivateColleague(actor, { userId: second.id })).ok).toBe(true)
  expect(await deactivateColleague(actor, { userId: user.id })).toMatchObject({ reason: 'last-admin' })
})

test('two administrators who remove each other at once: one stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    await db.user.updateMany({ data: { deactivatedAt: new Date(0) } })
    const [a, b] = await Promise.all([aColleague('ADMIN'), aColleague('ADMIN')])
    await Promise.all([
      deactivateColleague(a.actor, { userId: b.user.id }),
      changeRole(b.actor, { userId: a.user.id, role: 'INTERVIEWER' }),
    ])
    expect(await db.user.count({ where: { role: 'ADMIN', deactivatedAt: null } })).toBe(1)
  }
})

test('recruiters and interviewers change nobody and see no list; a stranger is not found', async () => {
  const { actor: admin, user } = await aColleague()
  for (const role of ['RECRUITER', 'INTERVIEWER'] as const) {
    const { actor } = await aColleague(role)
    await expect(changeRole(actor, { userId: actor.userId, role: 'ADMIN' })).rejects.toThrow(NotAllowed)
    await expect(deactivateColleague(actor, { userId: user.id })).rejects.toThrow(NotAllowed)
    await expect(reactivateColleague(actor, { userId: user.id })).rejects.toThrow(NotAllowed)
    await expect(listTeam(actor)).rejects.toThrow(NotAllowed)
    await expect(listInvitations(actor, new Date())).rejects.toThrow(NotAllowed)
  }
  const nobody = { userId: '01990000-0000-7000-8000-000000000000' }
  await expect(deactivateColleague(admin, nobody)).rejects.toThrow(NotFound)
})

test('the list puts those who may sign in first', async () => {
  const { actor } = await aColleague('ADMIN', { name: 'Zoé Zimmer' })
  await aColleague('RECRUITER', { name: 'Anaïs Abel' })
  const names = (await listTeam(actor)).map((member) => [member.name, member.deactivatedAt === null])
  expect(names.slice(0, 2)).toEqual([
    ['Anaïs Abel', true],
    ['Zoé Zimmer', true],
  ])
  expect(names[2]?.[1]).toBe(false)
})
