import { setTimeout as sleep } from 'node:timers/promises'
import { build, isBuilt } from './build.ts'
import { checkDatabase, embeddedUrl, hasNoUsers, isMigrated, openEmbedded } from './database.ts'
import { Failure } from './failure.ts'
import { applyMigrations } from './migrations.ts'
import { accepts, answers, freePort } from './ports.ts'
import { fillSample, isSampleThere } from './sample.ts'
import { checkSettings } from './settings.ts'
import { isEnding, onEnd } from './shutdown.ts'
import { forgetRunning, keepSecrets, type Secrets, updateRunning } from './state.ts'
import { step, tellWords } from './steps.ts'
import { keepRunning } from './supervise.ts'
import { choosePlace, type Place, webCommand } from './web-process.ts'

export type StartOptions = { empty: boolean; port?: number; host: string; dev: boolean }

/** Starts every part that is not given by the environment. Throws a Failure that says what to do. */
export async function startInstallation(options: StartOptions, secrets: Secrets): Promise<Place> {
  onEnd(forgetRunning)
  process.env.APP_SECRET ??= secrets.appSecret
  const place = await choosePlace(options)
  process.env.APP_URL ??= place.address
  const isOwn = process.env.DATABASE_URL !== undefined
  await step('database', () => (isOwn ? openOwnDatabase() : startDatabase(secrets)))
  const databaseUrl = process.env.DATABASE_URL ?? ''
  await step('migrations', () => migrate(databaseUrl))
  const mailboxPort = process.env.SMTP_URL ? undefined : await chooseMailbox(secrets)
  checkSettings()
  const { SMTP_URL: smtpUrl, LOCAL_MAILBOX } = process.env
  await updateRunning({ databaseUrl, smtpUrl, localMailbox: LOCAL_MAILBOX === '1' })
  if (!isOwn && !options.empty && isSampleThere() && (await hasNoUsers(databaseUrl))) {
    await step('sample', fillSample)
  }
  if (!options.dev && !(await isBuilt())) {
    tellWords('building')
    await step('build', async () => {
      await build()
      return ['built']
    })
  }
  // In this order they are entered, in the opposite order they end: what the worker has begun still finds its server.
  await Promise.all([
    mailboxPort && step('mailbox', () => startMailbox(mailboxPort)),
    step('web', () => startWeb(place, options.dev)),
    step('worker', startWorker),
  ])
  return place
}

async function migrate(databaseUrl: string): Promise<['upToDate'] | ['migrated', { count: number }]> {
  if (await isMigrated(databaseUrl)) return ['upToDate']
  try {
    const applied = await applyMigrations(databaseUrl)
    return ['migrated', { count: applied.length }]
  } catch (error) {
    throw new Failure('migrationFailed', { reason: error instanceof Error ? error.message : String(error) })
  }
}

async function openOwnDatabase(): Promise<['databaseOwn', { host: string }]> {
  const url = process.env.DATABASE_URL ?? ''
  await checkDatabase(url)
  return ['databaseOwn', { host: new URL(url).host }]
}

async function startDatabase(secrets: Secrets): Promise<['databaseEmbedded', { port: number }]> {
  const server = await openEmbedded(secrets)
  process.env.DATABASE_URL = embeddedUrl(server, secrets)
  let current = server
  onEnd(() => current.stop())
  const live = async () => {
    while (!isEnding()) {
      await current.ended
      if (isEnding()) return
      tellWords('databaseRestarting')
      await sleep(300)
      // On the port it had, so that the others find it again.
      const again = await openEmbedded({ ...secrets, databasePort: server.port }).catch(() => undefined)
      if (again) current = again
      else await sleep(5000)
    }
  }
  live()
  return ['databaseEmbedded', { port: server.port }]
}

async function chooseMailbox(secrets: Secrets): Promise<number> {
  const port = await freePort(secrets.mailboxPort ?? 2525)
  if (port !== secrets.mailboxPort) await keepSecrets({ mailboxPort: port })
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.LOCAL_MAILBOX = '1'
  return port
}

async function startMailbox(port: number): Promise<['mailboxStarted', { address: string }]> {
  const command = [process.execPath, '--import', 'tsx', 'lib/cli/mailbox.ts']
  const env = { ...process.env, MAILBOX_PORT: String(port) }
  await keepRunning({ name: 'mailbox', command, env }).waitUntil(() => accepts(port))
  return ['mailboxStarted', { address: process.env.SMTP_URL ?? '' }]
}

async function startWeb(place: Place, dev: boolean): Promise<['webStarted', { address: string }]> {
  const env = {
    ...process.env,
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  } as const
  const kept = keepRunning({ name: 'web', command: webCommand(place, dev), env, aloud: dev })
  await kept.waitUntil(() => answers(place.checkAt))
  return ['webStarted', { address: place.address }]
}

async function startWorker(): Promise<['workerStarted']> {
  const command = [process.execPath, '--import', 'tsx', 'lib/cli/worker.ts']
  keepRunning({ name: 'worker', command, env: { ...process.env, TACT_SUPERVISED: '1' } })
  return ['workerStarted']
}
