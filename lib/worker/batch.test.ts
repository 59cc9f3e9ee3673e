import { expect, it } from 'vitest'
import { batched } from './batch.ts'

it('answers each caller once, sharing runs, with no more at once than allowed', async () => {
  let running = 0
  const sizes: number[] = []
  const double = batched(async (jobs: number[]) => {
    running += 1
    expect(running).toBeLessThanOrEqual(2)
    sizes.push(jobs.length)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running -= 1
    return new Map(jobs.map((job) => [job, job * 2]))
  }, 2)
  const jobs = Array.from({ length: 30 }, (_, i) => i)
  const answers = await Promise.all(
    jobs.map(async (job) => {
      await new Promise((resolve) => setTimeout(resolve, job % 7))
      return (await double(job)).get(job)
    }),
  )
  expect(answers).toEqual(jobs.map((job) => job * 2))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(30)
  expect(sizes.length).toBeLessThan(30)
})

it('rejects those of a failed run and goes on with the next', async () => {
  let isBroken = true
  const run = batched(async (jobs: string[]) => {
    if (isBroken) throw new Error('broken')
    return jobs.length
  }, 1)
  await expect(run('a')).rejects.toThrow('broken')
  isBroken = false
  expect(await run('b')).toBe(1)
})
