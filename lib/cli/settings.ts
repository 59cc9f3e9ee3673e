import { join } from 'node:path'
import { env } from '../env.ts'
import { Failure } from './failure.ts'
import { root } from './paths.ts'
import { findRunning, readSecrets } from './state.ts'

/** Reads .env if there is one. What the environment says already stays. */
export function loadDotEnv(): void {
  // The journeys start an installation that must not meet the developer's own settings.
  if (process.env.TACT_IGNORE_DOTENV === '1') return
  try {
    process.loadEnvFile(join(root, '.env'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  // An empty line in .env means "not set", as it does in .env.example.
  for (const name of ['DATABASE_URL', 'SMTP_URL', 'APP_URL', 'APP_SECRET'])
    if (!process.env[name]) delete process.env[name]
}

/** For a part that runs alone: the environment and .env, completed with what an `npm start` in this folder uses. */
export async function joinInstallation(): Promise<void> {
  loadDotEnv()
  const [running, secrets] = await Promise.all([findRunning(), readSecrets()])
  const mail = process.env.SMTP_URL
    ? {}
    : { SMTP_URL: running?.smtpUrl, LOCAL_MAILBOX: running?.localMailbox ? '1' : '0' }
  const known = {
    DATABASE_URL: running?.databaseUrl,
    APP_URL: running?.address,
    APP_SECRET: secrets?.appSecret,
    ...mail,
  }
  for (const [name, value] of Object.entries(known)) if (value) process.env[name] ??= value
  if (!process.env.DATABASE_URL) throw new Failure('noDatabaseToJoin')
  checkSettings()
}

export function checkSettings(): void {
  try {
    env()
  } catch (error) {
    throw new Failure('badSettings', { reason: error instanceof Error ? error.message : '' })
  }
}
