import type { GoneState } from '@/components/candidates/application-state.tsx'
import { rejectionState } from '@/lib/rejections/state.ts'
import type { EmailState, Source } from '@/prisma/client/enums.ts'

type Standing = {
  withdrawnAt: Date | null
  hiredAt: Date | null
  rejectionId: string | null
  reviewAskedAt: Date | null
  emailState: EmailState | null
}

/** Null while somebody is in the pipeline. Who may not see letters learns of a refusal, not of its letter. */
export function goneState(one: Standing, seesLetters: boolean): GoneState | null {
  if (one.rejectionId) {
    if (!seesLetters) return 'refused'
    const { reviewAskedAt, emailState } = one
    const state = rejectionState({
      cancelledAt: null,
      reviewAskedAt,
      email: emailState ? { state: emailState } : null,
    })
    return state === 'cancelled' ? null : state
  }
  if (one.hiredAt) return 'hired'
  return one.withdrawnAt ? 'withdrawn' : null
}

/** Silence counts until an answer has left: a refusal that is decided and not sent is no answer. */
export function isWaiting(state: GoneState | null): boolean {
  return state === null || !['sent', 'withdrawn', 'hired'].includes(state)
}

/** "Indeed", "Cooptation · K. Benhaddou": how somebody came, as the board says it. */
export function sourceWords(
  { source, sourceDetail }: { source: Source; sourceDetail: string | null },
  words: (source: Source) => string,
): string {
  if (source === 'APPLIED' && sourceDetail) return sourceDetail
  return [words(source), sourceDetail].filter(Boolean).join(' · ')
}
