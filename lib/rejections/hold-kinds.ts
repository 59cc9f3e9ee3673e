/** Why a person holds a letter; as `Email.heldReason`. Everything else there comes from the release check. */
export const holdKinds = ['by-person', 'offer', 'date', 'reader'] as const
export type HoldKind = (typeof holdKinds)[number]

export function isHoldKind(reason: string | null | undefined): reason is HoldKind {
  return holdKinds.some((kind) => kind === reason)
}
