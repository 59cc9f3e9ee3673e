import type { Language, Role } from '../../prisma/client/enums.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { createUser } from '../team/accounts.ts'
import { mintActor } from '../team/actor.ts'
import { type PasswordProblem, passwordProblem } from '../team/password.ts'
import type { AcceptInvitation } from '../team/schema.ts'
import { hashToken } from './tokens.ts'

export type InvitationRefusal =
  | 'invitation-unknown'
  | 'invitation-used'
  | 'invitation-revoked'
  | 'invitation-expired'

export type OpenInvitation = {
  email: string
  role: Role
  language: Language
  inviter: string
  company: string
}

/** What an invitation link leads to, or why it leads nowhere any more. */
export async function findInvitation(
  token: string,
  now = new Date(),
): Promise<Outcome<OpenInvitation, InvitationRefusal, undefined>> {
  const [invitation, company] = await Promise.all([
    db.invitation.findUnique({ where: { tokenHash: hashToken(token) }, include: { invitedBy: true } }),
    db.company.findUnique({ where: { id: 1 } }),
  ])
  if (!invitation || !company) return refused('invitation-unknown')
  if (invitation.acceptedAt) return refused('invitation-used')
  if (invitation.revokedAt) return refused('invitation-revoked')
  if (invitation.expiresAt <= now) return refused('invitation-expired')
  const { email, role, language, invitedBy } = invitation
  return done({ email, role, language, inviter: invitedBy.name, company: company.name })
}

/** Makes the account that was offered. The role is the invitation's, whatever the form says. */
export async function acceptInvitation(
  input: AcceptInvitation,
  now = new Date(),
): Promise<Outcome<{ email: string }, InvitationRefusal | 'weak-password', PasswordProblem>> {
  const found = await findInvitation(input.token, now)
  if (!found.ok) return found
  const { email, role, language, company } = found.value
  const problem = passwordProblem(input.password, [input.name, email, company])
  if (problem) return refused('weak-password', problem)
  return db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: {
        tokenHash: hashToken(input.token),
        acceptedAt: null,
        revokedAt: null,
        expiresAt: { gt: now },
      },
      data: { acceptedAt: now },
    })
    if (count === 0) return refused('invitation-used')
    // Somebody may have made this account by another way since.
    if (await tx.user.findUnique({ where: { email } })) return refused('invitation-used')
    const { name, jobTitle, password } = input
    const user = await createUser({ name, email, role, language, jobTitle, password }, tx)
    await recordEvent(tx, mintActor(user), { kind: 'team.joined', data: { name, role } })
    return done({ email })
  })
}
