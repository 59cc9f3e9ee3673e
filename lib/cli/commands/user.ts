import type { Command } from 'commander'
import { openCommandDatabase } from '../command-database.ts'
import { Failure } from '../failure.ts'
import { words } from '../say.ts'
import { readablePassword } from '../state.ts'

export function register(program: Command): void {
  const user = program.command('user').description(words.tact.user)
  user.command('password <email>').description(words.tact.userPassword).action(renewPassword)
}

/** For whoever has the machine in hand: the way back in when nobody can sign in any more. Ends every session of that person. */
async function renewPassword(email: string): Promise<void> {
  await openCommandDatabase()
  const { db } = await import('../../db.ts')
  const { setPassword } = await import('../../team/accounts.ts')
  const user = await db.user.findUnique({ where: { email: email.trim().toLowerCase() } })
  if (!user) throw new Failure('noSuchUser', { email })
  const password = readablePassword()
  await setPassword(user.id, password)
  await db.session.deleteMany({ where: { userId: user.id } })
  console.log(password)
}
