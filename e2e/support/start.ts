import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { endLeashed, spawnLeashed } from '../../lib/cli/leash.ts'
import { root } from '../../lib/cli/paths.ts'
import { nextFreePort } from '../../lib/cli/ports.ts'
import { closeScratchDir, openScratchDir } from '../../lib/cli/scratch.ts'
import type { Running } from '../../lib/cli/state.ts'

const patienceMs = 240_000

/** Starts an empty installation in a folder of its own. With TACT_E2E_URL set, one that runs already is used. */
export default async function start(): Promise<() => Promise<void>> {
  if (process.env.TACT_E2E_URL) return async () => undefined
  const dir = await openScratchDir('e2e')
  const port = await nextFreePort(3400, '127.0.0.1')
  const command = [process.execPath, 'lib/cli/bootstrap.mjs', 'start', '--empty', '--port', String(port)]
  const app = spawnLeashed(command, { cwd: root, env: settings(dir), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [app.stdout, app.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk
    })
  }
  const end = async () => {
    await endLeashed(app, 60)
    if (process.env.TACT_E2E_KEEP !== '1') await closeScratchDir(dir)
  }
  const running = await untilReady(dir, () => app.exitCode !== null)
  if (!running) {
    await end()
    throw new Error(`The application did not start.\n${said}`)
  }
  process.env.TACT_E2E_URL = running.address
  process.env.TACT_E2E_DATABASE_URL = running.databaseUrl
  process.env.TACT_E2E_SMTP_URL = running.smtpUrl
  return end
}

// What this terminal or .env says about a real installation must not reach the one for the tests.
function settings(dir: string): NodeJS.ProcessEnv {
  const { DATABASE_URL, SMTP_URL, APP_URL, APP_SECRET, PORT, npm_lifecycle_event, ...rest } = process.env
  return { ...rest, TACT_STATE_DIR: dir, TACT_IGNORE_DOTENV: '1' } as NodeJS.ProcessEnv
}

async function untilReady(dir: string, hasEnded: () => boolean): Promise<Running | undefined> {
  for (const began = Date.now(); Date.now() - began < patienceMs && !hasEnded(); await sleep(100)) {
    const text = await readFile(join(dir, 'running.json'), 'utf8').catch(() => '')
    const running = text ? (JSON.parse(text) as Running) : undefined
    if (running?.phase === 'ready') return running
  }
  return undefined
}
