import { db } from '../db.ts'
import { env } from '../env.ts'
import { settingsOfRow } from './kept.ts'
import { type MailSettings, settingsOfUrl } from './settings.ts'

/** The mail server that letters leave by: the one that an admin set in the app, else SMTP_URL. */
export async function currentMailSettings(): Promise<MailSettings> {
  const row = await db.mailServer.findUnique({ where: { id: 1 } })
  return row ? settingsOfRow(row, env().APP_SECRET) : settingsOfUrl(env().SMTP_URL)
}
