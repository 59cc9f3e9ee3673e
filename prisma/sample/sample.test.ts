import { beforeAll, expect, test } from 'vitest'
import { db } from '../../lib/db.ts'
import { countRejections } from '../../lib/rejections/queries.ts'
import { mintActor } from '../../lib/team/actor.ts'
import { useDatabase } from '../../lib/testing/use-database.ts'
import { fillSampleCompany } from './fill.ts'
import { people } from './people.ts'

useDatabase()

// A Monday after a week-end with a holiday close by: nothing in the sample may depend on the day it is made.
const now = new Date('2027-05-03T06:30:00Z')

beforeAll(async () => {
  process.env.APP_URL = 'http://localhost:3000'
  await fillSampleCompany({ now, adminPassword: 'une phrase assez longue pour entrer' })
})

test('everybody is there, with letters in every state', async () => {
  expect(await db.candidate.count()).toBe(people.length)
  const claire = mintActor(await db.user.findFirstOrThrow({ where: { role: 'ADMIN' } }))
  if (!claire) throw new Error('Claire can sign in.')
  const counts = await countRejections(claire)
  for (const [state, count] of Object.entries(counts)) expect(count, state).toBeGreaterThan(0)
})

test('no letter leaves before now, none was sent after it, and none has a hole', async () => {
  const emails = await db.email.findMany()
  for (const email of emails) {
    if (email.state === 'SCHEDULED') expect(email.sendAt.getTime()).toBeGreaterThan(now.getTime())
    if (email.sentAt) expect(email.sentAt.getTime()).toBeLessThan(now.getTime())
    expect(email.text).not.toMatch(/\{|\}|…$|undefined|null/)
    expect(email.text).not.toMatch(/ {2}| ,/)
  }
})

test('scheduled letters go to addresses that cannot exist', async () => {
  const addresses = await db.email.findMany({ where: { state: 'SCHEDULED' }, select: { toAddress: true } })
  for (const { toAddress } of addresses) expect(toAddress).toMatch(/@courriel\.example$/)
})
