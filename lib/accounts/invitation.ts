import type { Company, Invitation } from '../../prisma/client/client.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { ofCompany } from '../company/words.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import { translatorFor } from '../messages/messages.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { InvitationId, Invite } from '../team/schema.ts'
import { enqueueAccountEmail, inWords, linkTo } from './account-email.ts'
import { hashToken, newToken } from './tokens.ts'

const validDays = 7

/** Invites a colleague by email. The link works once, for seven days. */
export async function inviteColleague(
  actor: Actor,
  input: Invite,
  now = new Date(),
): Promise<Outcome<{ invitationId: string }, 'already-member' | 'deactivated-member' | 'already-invited'>> {
  requirePermission(actor, 'team.write')
  return db.$transaction(async (tx) => {
    // Two invitations of one address at once: the second waits here and then finds the first.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`invitation ${input.email}`}, 0))::text`
    const [member, pending, company] = await Promise.all([
      tx.user.findUnique({ where: { email: input.email } }),
      tx.invitation.findFirst({
        where: { email: input.email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      }),
      tx.company.findUniqueOrThrow({ where: { id: 1 } }),
    ])
    if (member) return refused(member.deactivatedAt ? 'deactivated-member' : 'already-member')
    if (pending) return refused('already-invited')
    const token = newToken()
    const invitation = await tx.invitation.create({
      data: { ...input, tokenHash: hashToken(token), invitedById: actor.userId, expiresAt: expiry(now) },
    })
    await enqueueInvitation(tx, { actor, company, invitation, token, now })
    await recordEvent(tx, actor, { kind: 'team.invited', data: { email: input.email, role: input.role } })
    return done({ invitationId: invitation.id })
  })
}

/** Sends a fresh link, good for seven more days; the earlier one stops working. */
export async function resendInvitation(
  actor: Actor,
  { invitationId }: InvitationId,
  now = new Date(),
): Promise<Outcome<{ email: string }, 'no-longer-open'>> {
  requirePermission(actor, 'team.write')
  return db.$transaction(async (tx) => {
    await getInvitation(tx, invitationId)
    const token = newToken()
    const changed = await tx.invitation.updateManyAndReturn({
      where: { id: invitationId, acceptedAt: null, revokedAt: null },
      data: { tokenHash: hashToken(token), expiresAt: expiry(now) },
    })
    const invitation = changed[0]
    if (!invitation) return refused('no-longer-open')
    const company = await tx.company.findUniqueOrThrow({ where: { id: 1 } })
    await enqueueInvitation(tx, { actor, company, invitation, token, now })
    return done({ email: invitation.email })
  })
}

/** Takes an invitation back; its link stops working at once. */
export async function revokeInvitation(
  actor: Actor,
  { invitationId }: InvitationId,
  now = new Date(),
): Promise<Outcome<{ email: string }, 'no-longer-open'>> {
  requirePermission(actor, 'team.write')
  const { email } = await getInvitation(db, invitationId)
  const { count } = await db.invitation.updateMany({
    where: { id: invitationId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
  return count === 1 ? done({ email }) : refused('no-longer-open')
}

async function getInvitation(tx: Tx, id: string): Promise<Invitation> {
  const invitation = await tx.invitation.findUnique({ where: { id } })
  if (!invitation) throw new NotFound('invitation')
  return invitation
}

type Sending = { actor: Actor; company: Company; invitation: Invitation; token: string; now: Date }

async function enqueueInvitation(tx: Tx, { actor, company, invitation, token, now }: Sending): Promise<void> {
  const { language, email, role, expiresAt } = invitation
  const t = translatorFor(language, 'mail')
  const roles = translatorFor(language, 'common')
  await enqueueAccountEmail(tx, {
    kind: 'INVITATION',
    company,
    language,
    to: { name: '', address: email },
    replyTo: { name: actor.name, address: actor.email },
    subject: t('invitation.subject', { ofCompany: ofCompany(company.name, language) }),
    text: t('invitation.text', {
      inviter: actor.name,
      ofCompany: ofCompany(company.name, language),
      company: company.name,
      role: roles(`role.${role}`),
      until: inWords(expiresAt, language, company.timeZone),
      link: linkTo(`/invitation/${token}`),
    }),
    now,
  })
}

function expiry(now: Date): Date {
  return new Date(now.getTime() + validDays * 86_400_000)
}
