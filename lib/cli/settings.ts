import { env } from '../env.ts'
import { Failure } from './failure.ts'
import { findRunning, readSecrets } from './state.ts'

/** For a part that runs alone: the environment and .env, completed with what an `npm start` in this folder uses. */
export async function joinInstallation(): Promise<void> {
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
