import { composeMessage, type Message } from './compose.ts'
import { type Failure, readFailure, words } from './failure.ts'
import type { Slot } from './slot.ts'
import type { MailTransport } from './transport.ts'

/**
 * - `sent`: the server accepted it.
 * - `later`: it has provably not, and may when asked again.
 * - `never`: it refused this letter.
 * - `unreachable`: there was no session to send it in; that says nothing about the letter.
 * - `unknown`: it may or may not have accepted. Never send again on this.
 */
export type SendResult = { kind: 'sent'; reply: string } | Failure

type Email = Parameters<typeof composeMessage>[0]

// A success that the logger did not announce would mean that it no longer tells: from then on every silence
// of the server is a doubt.
let blind = false

/** Sends one email once, over the next free connection. Never throws. */
export async function sendEmail(transport: MailTransport, email: Email): Promise<SendResult> {
  let message: Message
  try {
    message = composeMessage(email, new Date())
  } catch (error) {
    return { kind: 'never', reply: words(error as Error) }
  }
  const slot = await transport.take()
  try {
    const first = await attempt(slot, message)
    // A connection that the server dropped while it was idle is noticed by the first message on it.
    return first.kind === 'later' && !first.answered ? await attempt(slot, message) : first
  } finally {
    transport.giveBack(slot)
  }
}

async function attempt(slot: Slot, message: Message): Promise<SendResult & { answered?: boolean }> {
  try {
    const response = await slot.send(message)
    blind ||= !slot.handedOver
    return { kind: 'sent', reply: words({ response }) }
  } catch (error) {
    const failure = readFailure(error, { begun: slot.begun, handedOver: slot.handedOver || blind })
    return { ...failure, answered: Boolean((error as { responseCode?: number }).responseCode) }
  }
}
