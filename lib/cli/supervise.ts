import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from './failure.ts'
import { endLeashed, spawnLeashed } from './leash.ts'
import { root, stateDir } from './paths.ts'
import { words } from './say.ts'
import { isEnding, onEnd } from './shutdown.ts'
import { tellWords } from './steps.ts'

export type Part = {
  name: 'web' | 'worker' | 'mailbox'
  command: string[]
  env: NodeJS.ProcessEnv
  /** Whether its words go to this terminal rather than to its log. */
  aloud?: boolean
}

export type Kept = {
  /** Waits until `isReady` says so. Throws when the part keeps dying or does not come up within two minutes. */
  waitUntil(isReady: () => Promise<boolean>): Promise<void>
}

/** Keeps a part running until this process ends: one that dies is started again, each time after a longer pause. */
export function keepRunning(part: Part): Kept {
  let child: ChildProcess | undefined
  let deaths = 0
  onEnd(async () => {
    if (child) await endLeashed(child)
  })
  const live = async () => {
    for (let pauseMs = 500; !isEnding(); pauseMs = Math.min(pauseMs * 2, 30_000)) {
      const began = Date.now()
      child = spawnPart(part)
      const code = await exitOf(child)
      if (isEnding()) return
      deaths++
      if (Date.now() - began > 60_000) pauseMs = 500
      tellWords('restarting', { part: words.parts[part.name], code, log: logFile(part.name) })
      await sleep(pauseMs)
    }
  }
  live()
  return {
    async waitUntil(isReady) {
      const giveUpAt = Date.now() + 120_000
      while (!(await isReady())) {
        const isHopeless = deaths >= 3 || Date.now() > giveUpAt
        if (isHopeless)
          throw new Failure('partNotReady', { part: words.parts[part.name], log: logFile(part.name) })
        await sleep(50)
      }
    },
  }
}

function spawnPart({ name, command, env, aloud }: Part): ChildProcess {
  if (aloud) return spawnLeashed(command, { cwd: root, env })
  const file = logFile(name)
  turnOver(file)
  const log = openSync(file, 'a', 0o600)
  const child = spawnLeashed(command, { cwd: root, env, stdio: ['ignore', log, log] })
  closeSync(log)
  return child
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? String(code)))
  })
}

export function logFile(name: string): string {
  return join(stateDir, 'logs', `${name}.log`)
}

// One older log is kept; neither grows for ever.
function turnOver(file: string): void {
  try {
    if (statSync(file).size > 5_000_000) renameSync(file, `${file}.1`)
  } catch {
    // There is none yet.
  }
}
