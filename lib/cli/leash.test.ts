import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endLeashed, spawnLeashed } from './leash.ts'
import { isPidAlive } from './process-mark.ts'

const stubborn = "process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000)"
const obliging = 'setInterval(() => undefined, 1000)'

/** A process of its own that holds `program` on a leash and says its number. */
async function startHolder(program: string): Promise<{ holder: number; child: number }> {
  const module = JSON.stringify(join(import.meta.dirname, 'leash.ts'))
  const code = `
    const { spawnLeashed } = await import(${module})
    const child = spawnLeashed([process.execPath, '-e', ${JSON.stringify(program)}], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout?.once('data', () => console.log(child.pid))
    setInterval(() => undefined, 1000)`
  const args = ['--import', 'tsx', '--input-type=module', '-e', code]
  const holder = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const child = await new Promise<number>((resolve) =>
    holder.stdout.once('data', (text) => resolve(Number(text))),
  )
  return { holder: holder.pid ?? 0, child }
}

const patient = { timeout: 15_000, interval: 50 }
const speaking = (program: string) => `console.log('up'); ${program}`

test('a child ends when its holder is killed with -9', async () => {
  const { holder, child } = await startHolder(speaking(obliging))
  expect(isPidAlive(child)).toBe(true)
  process.kill(holder, 'SIGKILL')
  await expect.poll(() => isPidAlive(child), patient).toBe(false)
})

test('so does one that does not listen to SIGTERM, ten seconds later', async () => {
  const { holder, child } = await startHolder(speaking(stubborn))
  process.kill(holder, 'SIGKILL')
  await expect.poll(() => isPidAlive(child), patient).toBe(false)
})

test('ending a child waits until it is gone, and insists', async () => {
  const child = spawnLeashed([process.execPath, '-e', stubborn])
  await new Promise((resolve) => setTimeout(resolve, 300))
  await endLeashed(child, 0.5)
  expect(isPidAlive(child.pid ?? 0)).toBe(false)
})

test('the exit code of the child is its own', async () => {
  const child = spawnLeashed([process.execPath, '-e', 'process.exit(7)'])
  const code = await new Promise((resolve) => child.once('exit', resolve))
  expect(code).toBe(7)
})
