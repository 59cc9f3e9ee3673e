import { recordEvent } from '../candidates/timeline.ts'
import { db } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { canBeOverridden, type Finding, findingKey, type Rule } from '../wording/finding.ts'
import type { OverrideFinding } from './schema.ts'

/** Lets a blocking finding about these very words stand, with a reason, for the audit trail. */
export async function overrideFinding(
  actor: Actor,
  input: OverrideFinding,
): Promise<Outcome<null, 'not-a-draft' | 'no-override'>> {
  requirePermission(actor, 'rejection.override')
  const { rejectionId, rule, criterion, excerpt, reason } = input
  if (!canBeOverridden({ rule, severity: 'block' })) return refused('no-override')
  return db.$transaction(async (tx) => {
    const draft = await tx.rejection.findFirst({
      where: { id: rejectionId, cancelledAt: null, emailId: null },
      select: { applicationId: true, application: { select: { candidateId: true, jobId: true } } },
    })
    if (!draft) return refused('not-a-draft')
    await tx.override.create({ data: { rejectionId, rule, criterion, excerpt, reason, byId: actor.userId } })
    const { candidateId, jobId } = draft.application
    await recordEvent(tx, actor, {
      kind: 'rejection.overridden',
      candidateId,
      jobId,
      applicationId: draft.applicationId,
      rejectionId,
      data: { rule, criterion: criterion ?? '', why: reason },
    })
    return done(null)
  })
}

type Overridden = {
  rule: string
  criterion: string | null
  excerpt: string
  reason: string
  by: { name: string }
}

/** The findings, with those that somebody let stand turned from a block into a word of warning. */
export function withOverrides(findings: Finding[], overrides: readonly Overridden[]): Finding[] {
  const byKey = new Map(
    overrides.map(({ rule, criterion, excerpt, by, reason }) => [
      findingKey({
        rule: rule as Rule,
        criterion: (criterion ?? undefined) as Finding['criterion'],
        excerpt,
        severity: 'block',
      }),
      { by: by.name, reason },
    ]),
  )
  return findings.map((finding) => {
    const override = canBeOverridden(finding) ? byKey.get(findingKey(finding)) : undefined
    return override ? { ...finding, severity: 'warn', override } : finding
  })
}
