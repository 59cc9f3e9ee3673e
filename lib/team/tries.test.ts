import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { useDatabase } from '../testing/use-database.ts'
import { forgetTries, giveBackTry, pauseAfter, signInsOfAccount, signInsOfClient, takeTry } from './tries.ts'

useDatabase()

const start = new Date('2026-11-21T09:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

test('five tries are free, then the pauses grow and stay at the last', () => {
  const pauses = [0, 1, 4, 5, 6, 7, 8, 9, 50].map((count) => pauseAfter(count, signInsOfAccount))
  expect(pauses).toEqual([0, 0, 0, 60, 120, 300, 900, 900, 900])
})

test('the sixth try waits a minute, the seventh two more', async () => {
  const who = 'lea@exemple.test'
  for (let i = 0; i < 5; i += 1) expect(await takeTry(signInsOfAccount, who, start)).toEqual({ ok: true })
  expect(await takeTry(signInsOfAccount, who, later(1))).toEqual({ ok: false, until: later(60) })
  expect(await takeTry(signInsOfAccount, who, later(59))).toEqual({ ok: false, until: later(60) })
  expect(await takeTry(signInsOfAccount, ' LEA@exemple.test', later(60))).toEqual({ ok: true })
  expect(await takeTry(signInsOfAccount, who, later(61))).toEqual({ ok: false, until: later(180) })
})

test('many at once do not slip through together', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => takeTry(signInsOfAccount, 'tous@exemple.test', start)),
  )
  expect(answers.filter((answer) => answer.ok)).toHaveLength(5)
})

test('a day without a try forgets them; the right password forgets them at once', async () => {
  const who = 'noa@exemple.test'
  for (let i = 0; i < 5; i += 1) await takeTry(signInsOfAccount, who, start)
  for (let i = 0; i < 5; i += 1) expect((await takeTry(signInsOfAccount, who, later(86_401))).ok).toBe(true)
  expect((await takeTry(signInsOfAccount, who, later(86_402))).ok).toBe(false)
  await forgetTries(signInsOfAccount, who)
  expect((await takeTry(signInsOfAccount, who, later(86_403))).ok).toBe(true)
})

test('a right try is given back to a shared address, the wrong ones stay', async () => {
  for (let i = 0; i < 30; i += 1) await takeTry(signInsOfClient, '203.0.113.7', start)
  expect((await takeTry(signInsOfClient, '203.0.113.7', later(1))).ok).toBe(false)
  await giveBackTry(signInsOfClient, '203.0.113.7')
  expect((await takeTry(signInsOfClient, '203.0.113.7', later(1))).ok).toBe(true)
  expect((await takeTry(signInsOfClient, '203.0.113.7', later(1))).ok).toBe(false)
})

test('the table keeps no address', async () => {
  const rows = await db.rateLimit.findMany()
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter((row) => /exemple|203/.test(row.key))).toEqual([])
})
