import type { EmailState } from '../../prisma/client/enums.ts'

/** Where a refusal stands. Read, never stored: from its email, or from its draft when there is none. */
export type RejectionState =
  | 'to-write'
  | 'to-review'
  | 'scheduled'
  | 'held'
  | 'sent'
  | 'to-verify'
  | 'cancelled'

export const rejectionStates = ['to-write', 'to-review', 'scheduled', 'held', 'sent', 'to-verify'] as const

export function rejectionState(rejection: {
  cancelledAt: Date | null
  reviewAskedAt: Date | null
  email: { state: EmailState } | null
}): RejectionState {
  if (rejection.cancelledAt) return 'cancelled'
  switch (rejection.email?.state) {
    case undefined:
    case 'CANCELLED':
      return rejection.reviewAskedAt ? 'to-review' : 'to-write'
    case 'SCHEDULED':
    case 'SENDING':
      return 'scheduled'
    case 'HELD':
      return 'held'
    case 'SENT':
      return 'sent'
    case 'FAILED':
    case 'UNCONFIRMED':
      return 'to-verify'
  }
}

/** The same rule as a database filter. */
export function whereState(state: (typeof rejectionStates)[number]) {
  const open = { cancelledAt: null }
  switch (state) {
    case 'to-write':
      return { ...open, emailId: null, reviewAskedAt: null }
    case 'to-review':
      return { ...open, emailId: null, reviewAskedAt: { not: null } }
    case 'scheduled':
      return { ...open, email: { state: { in: ['SCHEDULED' as const, 'SENDING' as const] } } }
    case 'held':
      return { ...open, email: { state: 'HELD' as const } }
    case 'sent':
      return { ...open, email: { state: 'SENT' as const } }
    case 'to-verify':
      return { ...open, email: { state: { in: ['FAILED' as const, 'UNCONFIRMED' as const] } } }
  }
}
