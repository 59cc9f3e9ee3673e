import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { signIn } from '../team/sign-in.ts'
import { goodPassword } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { firstAdminSchema } from './schema.ts'
import { createFirstAdmin } from './setup.ts'

useDatabase()

const form = (email: string) =>
  firstAdminSchema.parse({
    company: { name: ' Aubrac  Santé ', language: 'fr', timeZone: 'Europe/Paris' },
    admin: { name: 'Claire Vasseur', email, password: goodPassword },
  })

test('a weak password sets nothing up', async () => {
  const weak = form('claire@aubrac-sante.test')
  weak.admin.password = 'Claire Vasseur 1'
  expect(await createFirstAdmin(weak)).toMatchObject({
    reason: 'weak-password',
    detail: 'password-personal',
  })
  expect(await db.company.count()).toBe(0)
})

test('two who set up at once: one company, one administrator, and the other is told', async () => {
  const both = await Promise.all([
    createFirstAdmin(form('claire@aubrac-sante.test')),
    createFirstAdmin(form('intrus@aubrac-sante.test')),
  ])
  expect(both.map((outcome) => (outcome.ok ? 'done' : outcome.reason)).sort()).toEqual([
    'already-set-up',
    'done',
  ])
  expect(await db.user.findMany({ select: { role: true } })).toEqual([{ role: 'ADMIN' }])
  expect(await db.company.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({ name: 'Aubrac Santé' })
  expect(await db.template.count()).toBeGreaterThan(5)
})

test('the first administrator signs in, and nobody sets up a second time', async () => {
  const admin = await db.user.findFirstOrThrow()
  expect((await signIn({ email: admin.email, password: goodPassword }, new Headers())).ok).toBe(true)
  expect(await createFirstAdmin(form('encore@aubrac-sante.test'))).toMatchObject({ reason: 'already-set-up' })
  expect(await db.user.count()).toBe(1)
})
