import { beforeAll, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { deactivateColleague } from '../team/mutations.ts'
import { signIn } from '../team/sign-in.ts'
import { aColleague, aCompany, goodPassword } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { acceptInvitation, findInvitation } from './accept-invitation.ts'
import { inviteColleague, resendInvitation, revokeInvitation } from './invitation.ts'

useDatabase()
beforeAll(() => aCompany())

const now = new Date('2026-11-21T09:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
let serial = 0
const newAddress = () => `nouvelle.${++serial}@aubrac-sante.test`

async function lastToken(address: string): Promise<string> {
  const emails = await db.email.findMany({ where: { toAddress: address }, orderBy: { createdAt: 'asc' } })
  return emails.at(-1)?.text.match(/\/invitation\/([\w-]+)/)?.[1] ?? ''
}

async function invited(role: 'RECRUITER' | 'INTERVIEWER' = 'RECRUITER') {
  const { actor } = await aColleague('ADMIN', { name: 'Claire Vasseur' })
  const email = newAddress()
  const outcome = await inviteColleague(actor, { email, role, language: 'fr' }, now)
  if (!outcome.ok) throw new Error(outcome.reason)
  return { actor, email, invitationId: outcome.value.invitationId, token: await lastToken(email) }
}

const answer = (token: string) => ({ token, name: 'Inès Prat', jobTitle: null, password: goodPassword })

test('an invitation leaves by the outbox, and its link makes an account that can sign in', async () => {
  const { actor, email, token } = await invited()
  const sent = await db.email.findFirstOrThrow({ where: { toAddress: email } })
  expect(sent).toMatchObject({ kind: 'INVITATION', state: 'SCHEDULED', sendAt: now, replyToName: actor.name })
  expect(sent.text).toContain('http://localhost:3000/invitation/')
  expect(sent.text).toContain('Claire Vasseur')
  expect(sent.html).toContain(`<a href="http://localhost:3000/invitation/${token}"`)
  expect(token).toHaveLength(43)
  const stored = await db.invitation.findFirstOrThrow({ where: { email } })
  expect(JSON.stringify(stored)).not.toContain(token)

  expect(await findInvitation(token, now)).toMatchObject({ ok: true, value: { email, role: 'RECRUITER' } })
  expect(await acceptInvitation(answer(token), days(6))).toEqual({ ok: true, value: { email } })
  const user = await db.user.findUniqueOrThrow({ where: { email } })
  expect(user).toMatchObject({ name: 'Inès Prat', role: 'RECRUITER', language: 'fr' })
  expect((await signIn({ email, password: goodPassword }, new Headers())).ok).toBe(true)
  const kinds = await db.event.findMany({ where: { actorId: { in: [actor.userId, user.id] } } })
  expect(kinds.map((event) => event.kind).sort()).toEqual(['team.invited', 'team.joined'])
})

test('it works once, even for two at the same time', async () => {
  const { token } = await invited()
  const both = await Promise.all([
    acceptInvitation(answer(token), now),
    acceptInvitation({ ...answer(token), name: 'Quelqu’un d’autre' }, now),
  ])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(await acceptInvitation(answer(token), now)).toMatchObject({ reason: 'invitation-used' })
})

test('an expired, a revoked and an invented link lead nowhere', async () => {
  const expired = await invited()
  expect(await acceptInvitation(answer(expired.token), days(7))).toMatchObject({
    reason: 'invitation-expired',
  })
  const revoked = await invited()
  await revokeInvitation(revoked.actor, { invitationId: revoked.invitationId }, now)
  expect(await acceptInvitation(answer(revoked.token), now)).toMatchObject({ reason: 'invitation-revoked' })
  expect(await findInvitation('x'.repeat(43), now)).toMatchObject({ reason: 'invitation-unknown' })
  expect(await db.user.count({ where: { email: { in: [expired.email, revoked.email] } } })).toBe(0)
})

test('sending again replaces the link and starts the seven days anew', async () => {
  const { actor, email, invitationId, token } = await invited()
  expect(await resendInvitation(actor, { invitationId }, days(8))).toEqual({ ok: true, value: { email } })
  expect(await findInvitation(token, days(8))).toMatchObject({ reason: 'invitation-unknown' })
  const fresh = await lastToken(email)
  expect((await acceptInvitation(answer(fresh), days(14))).ok).toBe(true)
  expect(await resendInvitation(actor, { invitationId }, days(14))).toMatchObject({
    reason: 'no-longer-open',
  })
  expect(await revokeInvitation(actor, { invitationId }, days(14))).toMatchObject({
    reason: 'no-longer-open',
  })
})

test('a colleague, a former colleague and somebody already invited are told apart', async () => {
  const { actor } = await aColleague()
  const { user: former } = await aColleague('RECRUITER')
  await deactivateColleague(actor, { userId: former.id })
  const invite = (email: string) =>
    inviteColleague(actor, { email, role: 'RECRUITER' as const, language: 'fr' as const }, now)
  expect(await invite(actor.email)).toMatchObject({ reason: 'already-member' })
  expect(await invite(former.email)).toMatchObject({ reason: 'deactivated-member' })
  const email = newAddress()
  const twice = await Promise.all([invite(email), invite(email)])
  expect(twice.map((outcome) => (outcome.ok ? 'invited' : outcome.reason)).sort()).toEqual([
    'already-invited',
    'invited',
  ])
})

test('a weak password is refused and the link stays good', async () => {
  const { token } = await invited()
  expect(await acceptInvitation({ ...answer(token), password: 'Inès Prat 2026' }, now)).toEqual({
    ok: false,
    reason: 'weak-password',
    detail: 'password-personal',
  })
  expect((await findInvitation(token, now)).ok).toBe(true)
})

test('only an administrator invites, sends again and revokes', async () => {
  const { invitationId, actor: admin } = await invited()
  for (const role of ['RECRUITER', 'INTERVIEWER'] as const) {
    const { actor } = await aColleague(role)
    const invite = { email: newAddress(), role: 'ADMIN' as const, language: 'fr' as const }
    await expect(inviteColleague(actor, invite, now)).rejects.toThrow(NotAllowed)
    await expect(resendInvitation(actor, { invitationId }, now)).rejects.toThrow(NotAllowed)
    await expect(revokeInvitation(actor, { invitationId }, now)).rejects.toThrow(NotAllowed)
  }
  const nobody = { invitationId: '01990000-0000-7000-8000-000000000000' }
  await expect(revokeInvitation(admin, nobody, now)).rejects.toThrow(NotFound)
})
