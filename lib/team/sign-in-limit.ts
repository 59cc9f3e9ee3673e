import { clientNetwork } from './client-address.ts'
import {
  forgetTries,
  giveBackTry,
  signInsOfAccount,
  signInsOfClient,
  sweepTries,
  type Try,
  takeTry,
} from './tries.ts'

/** Counts a sign-in before the password is looked at: by account, and by where it comes from when known. */
export async function admitSignIn(email: string, client: string | null, now: Date): Promise<Try> {
  if (client) {
    const byClient = await takeTry(signInsOfClient, clientNetwork(client), now)
    if (!byClient.ok) return byClient
  }
  return takeTry(signInsOfAccount, email, now)
}

/** The password was right. */
export async function acceptSignIn(email: string, client: string | null, now: Date): Promise<void> {
  await forgetTries(signInsOfAccount, email)
  if (client) await giveBackTry(signInsOfClient, clientNetwork(client))
  await sweepTries(now)
}
