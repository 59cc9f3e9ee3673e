import { type Message, messageOf, type Sendable } from './compose.ts'
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

/**
 * Sends one email once, over the next free connection. Never throws. Everything but the final dot may go before
 * `mayLeave` says yes; when it says no, nothing is accepted and the result means nothing.
 */
export async function sendEmail(
  transport: MailTransport,
  email: Sendable,
  mayLeave: Promise<boolean> = Promise.resolve(true),
): Promise<SendResult> {
  let message: Message
  try {
    message = messageOf(email, new Date())
  } catch (error) {
    return { kind: 'never', reply: words(error as Error), failure: 'other' }
  }
  try {
    if (transport.sign) message = { ...message, raw: await transport.sign(message.raw) }
  } catch (error) {
    // Our key, not the letter: it waits.
    return { kind: 'unreachable', reply: `secret: ${words(error as Error)}` }
  }
  const slot = await transport.take()
  try {
    const first = await attempt(slot, message, mayLeave)
    // A connection that the server dropped while it was idle is noticed by the first message on it.
    const again = first.kind === 'later' && !first.answered && (await mayLeave.catch(() => false))
    return again ? await attempt(slot, message, mayLeave) : first
  } finally {
    transport.giveBack(slot)
  }
}

async function attempt(
  slot: Slot,
  message: Message,
  mayLeave: Promise<boolean>,
): Promise<SendResult & { answered?: boolean }> {
  try {
    return { kind: 'sent', reply: words({ response: await slot.send(message, mayLeave) }) }
  } catch (error) {
    const failure = readFailure(error, slot)
    return { ...failure, answered: Boolean((error as { responseCode?: number }).responseCode) }
  }
}
