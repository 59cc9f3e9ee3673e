import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { hasNoUsers } from './database.ts'
import { Failure } from './failure.ts'
import { type StartOptions, startInstallation } from './installation.ts'
import { withFailures } from './report.ts'
import { endOnSignals } from './shutdown.ts'
import { claimRunning, findRunning, openState, type Running, readSecrets, updateRunning } from './state.ts'
import { tell, tellWords } from './steps.ts'

/** `npm start` and `npm run dev`: everything, until Ctrl-C. */
export async function runStart({ dev }: { dev: boolean }): Promise<void> {
  const began = performance.now()
  await withFailures(async () => {
    const options = readOptions(dev)
    const secrets = await openState()
    const other = await claimOrWait()
    if (other) {
      tellWords('alreadyRuns', { address: other.address ?? '' })
      await tellSignIn(other.databaseUrl)
      return
    }
    endOnSignals({ announce, exitCode: 0 })
    tellWords(dev ? 'developing' : 'starting')
    const place = await startInstallation(options, secrets)
    await updateRunning({ phase: 'ready', address: place.address })
    tellWords('ready', { seconds: ((performance.now() - began) / 1000).toFixed(1) })
    tellWords('open', { address: place.address })
    await tellSignIn(process.env.DATABASE_URL)
    tellWords('howToEnd')
  })
}

function readOptions(dev: boolean): StartOptions {
  const { values } = parseArgs({
    options: { empty: { type: 'boolean' }, port: { type: 'string' }, host: { type: 'string' } },
  })
  const asked = values.port ?? process.env.PORT
  const port = asked ? Number(asked) : undefined
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Failure('badPort', { port: asked ?? '' })
  }
  return { dev, empty: values.empty ?? false, port, host: values.host ?? '127.0.0.1' }
}

/** The start that already runs here. One that is ending, or whose npm was just killed, is waited for. */
async function claimOrWait(): Promise<Running | undefined> {
  let isTold = false
  for (let readySince: number | undefined; ; await sleep(200)) {
    const other = await claimRunning()
    if (!other) return undefined
    if (other.phase === 'ready') {
      readySince ??= Date.now()
      if (Date.now() - readySince > 1500) return (await findRunning()) ?? other
    } else if (!isTold) {
      tellWords('anotherStarts')
      isTold = true
    }
  }
}

async function tellSignIn(databaseUrl: string | undefined): Promise<void> {
  const secrets = await readSecrets()
  const isEmbedded = databaseUrl?.includes(`:${secrets?.databasePassword}@`)
  if (isEmbedded && secrets?.sampleEmail) {
    tellWords('signIn', { email: secrets.sampleEmail, password: secrets.sampleAdminPassword })
  } else if (databaseUrl && (await hasNoUsers(databaseUrl))) {
    tellWords('firstAdmin')
  }
}

function announce(): void {
  tell()
  tellWords('ending')
  updateRunning({ phase: 'ending' })
}
