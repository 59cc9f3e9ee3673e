import type { HeldFacts } from '@/app/(app)/rejections/use-held-acts.tsx'
import { heldKind } from '@/lib/rejections/held.ts'
import type { LetterRecord } from '@/lib/rejections/record.ts'
import { holdReasons, isWaivable } from '@/lib/rejections/release-law.ts'
import type { ComposerFacts } from './composer-facts.ts'

/** What the ways out of a hold depend on. */
export function heldFacts(record: LetterRecord, { candidate }: ComposerFacts): HeldFacts {
  const heldReason = record.email?.heldReason ?? null
  const kind = heldKind(heldReason)
  return {
    id: record.id,
    candidateId: candidate.id,
    name: candidate.name,
    kind,
    heldReason,
    reason: kind === 'check' ? (holdReasons.find((one) => one === heldReason) ?? 'other') : null,
    isWaivable: isWaivable(heldReason),
    isRead: record.holdReadAt !== null,
    owner: record.holdOwner ?? record.owner,
    reader: kind === 'reader' ? record.holdReader : null,
  }
}
