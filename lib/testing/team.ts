import type { Company, User } from '../../prisma/client/client.ts'
import type { Role } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import { createUser } from '../team/accounts.ts'
import { type Actor, mintActor } from '../team/actor.ts'

export const goodPassword = 'la chaise verte attend'

let serial = 0

/** The one company of the test database. */
export function aCompany(changes: Partial<Company> = {}): Promise<Company> {
  const data = { name: 'Aubrac Santé', ...changes }
  return db.company.upsert({ where: { id: 1 }, update: data, create: { id: 1, ...data } })
}

/** Somebody who can sign in with `goodPassword`, and the actor that the session would mint. */
export async function aColleague(
  role: Role = 'ADMIN',
  changes: Partial<Pick<User, 'name' | 'email' | 'language' | 'jobTitle'>> = {},
): Promise<{ user: User; actor: Actor }> {
  serial += 1
  const user = await createUser({
    name: `Camille Essai ${serial}`,
    email: `camille.${serial}@aubrac-sante.test`,
    language: 'fr',
    role,
    password: goodPassword,
    ...changes,
  })
  const actor = mintActor(user)
  if (!actor) throw new Error('A new colleague is not deactivated.')
  return { user, actor }
}
