import { hashPassword } from 'better-auth/crypto'
import type { User } from '../../prisma/client/client.ts'
import type { Language, Role } from '../../prisma/client/enums.ts'
import { db, type Tx } from '../db.ts'

export type NewUser = {
  name: string
  email: string
  role: Role
  language: Language
  jobTitle?: string | null
  password: string
}

/** Makes someone who can sign in. Asks nothing about the password: forms do (passwordProblem). */
export async function createUser(user: NewUser, tx: Tx = db): Promise<User> {
  const { password, email, ...rest } = user
  const created = await tx.user.create({
    data: { ...rest, email: email.trim().toLowerCase(), emailVerified: true },
  })
  await setPassword(created.id, password, tx)
  return created
}

/** Replaces the password (scrypt). Ends no session: the caller knows which ones. */
export async function setPassword(userId: string, password: string, tx: Tx = db): Promise<void> {
  const hash = await hashPassword(password)
  const known = await tx.account.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password: hash },
  })
  if (known.count > 0) return
  await tx.account.create({
    data: { userId, accountId: userId, providerId: 'credential', password: hash },
  })
}
