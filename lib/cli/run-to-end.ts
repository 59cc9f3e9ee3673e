import type { SpawnOptions } from 'node:child_process'
import { endLeashed, spawnLeashed } from './leash.ts'
import { onEnd } from './shutdown.ts'

export type Ended = { code: number; output: string }

/** Runs a program and gathers what it says. It ends with us. */
export async function runQuietly(command: string[], options: SpawnOptions = {}): Promise<Ended> {
  const child = spawnLeashed(command, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const forget = onEnd(() => endLeashed(child, 5))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk).slice(-100_000)
    })
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  forget()
  return { code, output }
}

/** The same, and throws its last lines when it fails. */
export async function runToEnd(command: string[], options: SpawnOptions = {}): Promise<void> {
  const { code, output } = await runQuietly(command, options)
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-12).join('\n'))
}

/** Runs a program that speaks to the terminal itself. Returns its exit code. */
export async function runAloud(command: string[], options: SpawnOptions = {}): Promise<number> {
  const child = spawnLeashed(command, options)
  const forget = onEnd(() => endLeashed(child, 10))
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
  forget()
  return code
}
