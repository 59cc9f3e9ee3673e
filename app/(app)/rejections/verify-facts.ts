const failures = ['address', 'mailbox-full', 'sender', 'size', 'policy', 'content'] as const

/** What a server refused, as far as there is a sentence for it. */
export type Failure = (typeof failures)[number] | 'other'

export function failureOf(failure: string | null): Failure {
  return failures.find((one) => one === failure) ?? 'other'
}
