'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { inviteColleague, resendInvitation, revokeInvitation } from '@/lib/accounts/invitation.ts'
import { changeRole, deactivateColleague, reactivateColleague } from '@/lib/team/mutations.ts'
import { changeRoleSchema, colleagueSchema, invitationIdSchema, inviteSchema } from '@/lib/team/schema.ts'

export async function inviteAction(_: unknown, form: FormData) {
  return refreshed(await door(inviteSchema, Object.fromEntries(form), inviteColleague))
}

export async function resendInvitationAction(input: unknown) {
  return refreshed(await door(invitationIdSchema, input, resendInvitation))
}

export async function revokeInvitationAction(input: unknown) {
  return refreshed(await door(invitationIdSchema, input, revokeInvitation))
}

export async function changeRoleAction(input: unknown) {
  return refreshed(await door(changeRoleSchema, input, changeRole))
}

export async function deactivateAction(input: unknown) {
  return refreshed(await door(colleagueSchema, input, deactivateColleague))
}

export async function reactivateAction(input: unknown) {
  return refreshed(await door(colleagueSchema, input, reactivateColleague))
}

// A refusal too: it mostly means that the page is behind what somebody else did.
function refreshed<Result>(outcome: Result): Result {
  refresh()
  return outcome
}
