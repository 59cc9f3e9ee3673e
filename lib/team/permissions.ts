import { NotAllowed } from '../errors.ts'
import type { Actor } from './actor.ts'

/** What can be done in Tact, and by whom. Interviewers are further limited to the jobs they are on. */
const allowed = {
  'job.see': ['ADMIN', 'RECRUITER', 'INTERVIEWER'],
  'job.write': ['ADMIN', 'RECRUITER'],
  'candidate.see': ['ADMIN', 'RECRUITER', 'INTERVIEWER'],
  'candidate.write': ['ADMIN', 'RECRUITER'],
  'interview.write': ['ADMIN', 'RECRUITER'],
  'note.write': ['ADMIN', 'RECRUITER', 'INTERVIEWER'],
  'template.see': ['ADMIN', 'RECRUITER'],
  'template.write': ['ADMIN', 'RECRUITER'],
  'rejection.see': ['ADMIN', 'RECRUITER'],
  'rejection.write': ['ADMIN', 'RECRUITER'],
  'rejection.override': ['ADMIN'],
  'mailbox.see': ['ADMIN', 'RECRUITER'],
  'company.write': ['ADMIN'],
  'team.write': ['ADMIN'],
} as const

export type Permission = keyof typeof allowed

export function can(actor: Pick<Actor, 'role'>, permission: Permission): boolean {
  return (allowed[permission] as readonly string[]).includes(actor.role)
}

/** Throws NotAllowed. Every mutation begins with it. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!can(actor, permission)) throw new NotAllowed(permission)
}

/** A Prisma filter for the jobs this actor sees: all of them, or those an interviewer is on. */
export function visibleJobs(actor: Actor): { members?: { some: { userId: string } } } {
  return actor.role === 'INTERVIEWER' ? { members: { some: { userId: actor.userId } } } : {}
}
