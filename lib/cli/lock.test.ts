import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withLock } from './lock.ts'
import { isAlive, markOf } from './process-mark.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tact-lock-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

test('one at a time, and everyone in the end', async () => {
  let inside = 0
  let most = 0
  const visit = async () => {
    most = Math.max(most, ++inside)
    await new Promise((resolve) => setTimeout(resolve, 20))
    inside--
  }
  await Promise.all(Array.from({ length: 6 }, () => withLock(join(dir, 'one.lock'), visit)))
  expect(most).toBe(1)
})

test.each([
  ['a process that is gone', JSON.stringify({ pid: 999_999_999, startedAt: '1' })],
  ['an earlier process with the same number', JSON.stringify({ pid: process.pid, startedAt: 'long ago' })],
])('a lock left by %s is taken', async (_, left) => {
  const file = join(dir, 'left.lock')
  await writeFile(file, left)
  expect(await withLock(file, async () => 'taken')).toBe('taken')
  expect(await readdir(dir)).toEqual([])
})

test('a lock is given back when the work fails', async () => {
  const file = join(dir, 'failing.lock')
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock(file, async () => 'again')).toBe('again')
})

test('a process is known again by its number and the moment of its start', () => {
  const mark = markOf(process.pid)
  expect(isAlive(mark)).toBe(true)
  expect(isAlive({ ...mark, startedAt: `${mark.startedAt}1` })).toBe(false)
})
