import type { Language, Role } from '../../prisma/client/enums.ts'

declare const minted: unique symbol

/** Who acts. Branded, so that only `mintActor` makes one: for a session, an API key, or the command line. */
export type Actor = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly jobTitle: string | null
  readonly language: Language
  readonly [minted]: true
}

type Person = {
  id: string
  name: string
  email: string
  role: Role
  jobTitle: string | null
  language: Language
  deactivatedAt: Date | null
}

/** Null for someone who has been deactivated. Call it only where a person has just proved who they are. */
export function mintActor(user: Person): Actor | null {
  if (user.deactivatedAt) return null
  const { id, name, email, role, jobTitle, language } = user
  return { userId: id, name, email, role, jobTitle, language } as Actor
}
