/** What only a change of the world or a new approval takes away. */
const lasting = [
  'rejection-cancelled',
  'hired',
  'withdrew',
  'words-changed',
  'address-missing',
  'address-changed',
  'address-bounced',
  'sender-not-allowed',
] as const
/** What a person may read and let stand. */
const waivable = ['moved-back', 'received', 'offer-open', 'other-letter', 'template-recalled'] as const

/** Why the release check keeps a letter. The sentence and the way out are in messages/<language>/rejections.json. */
export const holdReasons = [...lasting, ...waivable] as const
export type HoldReason = (typeof holdReasons)[number]
export type WaivableReason = (typeof waivable)[number]

/** Nobody wants two refusals in a row: so many days lie between two letters to a person. */
export const quietDays = 14

/** How the world stands for a letter that is about to leave. */
export type ReleaseFacts = {
  cancelledAt: Date | null
  approvedAt: Date | null
  /** `fingerprint` of the approved words; null for approvals of before it was kept. */
  wordsHash: string | null
  /** Reasons that a person let stand, for what had happened until then. */
  waived: string[]
  waivedAt: Date | null
  withdrawnAt: Date | null
  hiredAt: Date | null
  /** Hired on another application after this one began: who was hired before is a colleague who applied. */
  isHiredElsewhere: boolean
  stageSince: Date
  receivedAt: Date | null
  /** Since when another application of the person stands at an offer. */
  offerSince: Date | null
  /** When another letter to this person left or began to leave, within `quietDays`. */
  otherLetterAt: Date | null
  recalledAt: Date | null
  /** The address that the person is written to now, and when a server said that it takes nothing. */
  address: string | null
  bouncedAt: Date | null
  /** Addresses that letters may come from. */
  senders: string[]
}

export type LeavingWords = {
  toAddress: string
  fromAddress: string
  subject: string
  text: string
  /** `fingerprint` of the words that would leave. */
  hash: string
}

/** The law of release: everything that speaks against this letter, in the order in which it is told. */
export function reasonsToHold(email: LeavingWords, facts: ReleaseFacts | undefined): HoldReason[] {
  if (!facts) return ['rejection-cancelled']
  return holdReasons.filter((reason) => speaks[reason](email, facts))
}

export function isWaivable(reason: string | null): reason is WaivableReason {
  return waivable.some((one) => one === reason)
}

type Ask = (email: LeavingWords, facts: ReleaseFacts) => boolean

const speaks: Record<HoldReason, Ask> = {
  'rejection-cancelled': (_, { cancelledAt }) => cancelledAt !== null,
  hired: (_, { hiredAt, isHiredElsewhere }) => hiredAt !== null || isHiredElsewhere,
  withdrew: (_, { withdrawnAt }) => withdrawnAt !== null,
  'words-changed': (email, { approvedAt, wordsHash }) =>
    !approvedAt ||
    (wordsHash !== null && wordsHash !== email.hash) ||
    /\{\{|\}\}|\{%/.test(email.subject + email.text),
  'address-missing': (_, { address }) => !address,
  'address-changed': (email, { address }) => Boolean(address) && !isSame(address ?? '', email.toAddress),
  'address-bounced': (_, { address, bouncedAt }) => Boolean(address) && bouncedAt !== null,
  'sender-not-allowed': (email, { senders }) => !senders.some((one) => isSame(one, email.fromAddress)),
  'moved-back': (_, facts) => isNews('moved-back', facts.stageSince, facts),
  received: (_, facts) => isNews('received', facts.receivedAt, facts),
  'offer-open': (_, facts) => isUnread('offer-open', facts.offerSince, facts),
  'other-letter': (_, facts) => isUnread('other-letter', facts.otherLetterAt, facts),
  'template-recalled': (_, facts) => isUnread('template-recalled', facts.recalledAt, facts),
}

/** It happened, and after the last time that a person let it stand. */
function isUnread(reason: WaivableReason, at: Date | null, { waived, waivedAt }: ReleaseFacts): boolean {
  if (!at) return false
  return !waivedAt || !waived.includes(reason) || at > waivedAt
}

/** The same, and who approved cannot have known. */
function isNews(reason: WaivableReason, at: Date | null, facts: ReleaseFacts): boolean {
  return isUnread(reason, at, facts) && at !== null && (!facts.approvedAt || at > facts.approvedAt)
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
