import { checkDatabase, embeddedUrl, isMigrated, openEmbedded } from './database.ts'
import { Failure } from './failure.ts'
import { onEnd } from './shutdown.ts'
import { findRunning, openState } from './state.ts'

/**
 * Gives a command its database, as DATABASE_URL of this process: the one set, else the one of the Tact that runs in
 * this folder, else the embedded one, started for as long as the command lasts. Returns its
 * address. `asItIs`: whether or not its migrations are applied.
 */
export async function openCommandDatabase({ asItIs = false } = {}): Promise<string> {
  const secrets = await openState()
  process.env.APP_SECRET ??= secrets.appSecret
  const running = await findRunning()
  if (running?.address) process.env.APP_URL ??= running.address
  // Commands write emails down and never send one; what reads the settings wants an address all the same.
  process.env.SMTP_URL ??= running?.smtpUrl ?? 'smtp://127.0.0.1:2525'
  const databaseUrl = process.env.DATABASE_URL ?? running?.databaseUrl ?? (await startForNow(secrets))
  process.env.DATABASE_URL = databaseUrl
  await checkDatabase(databaseUrl)
  if (!asItIs && !(await isMigrated(databaseUrl))) throw new Failure('notMigrated')
  return databaseUrl
}

async function startForNow(secrets: Awaited<ReturnType<typeof openState>>): Promise<string> {
  const server = await openEmbedded(secrets)
  onEnd(() => server.stop())
  return embeddedUrl(server, secrets)
}
