/**
 * What this version of Tact knows to send. A row says in Email.protocol what it takes; a worker leaves alone what
 * is newer than itself, so that an older one beside a newer one sends no letter short of something.
 *
 * 1. The words of a row, composed when it leaves or before.
 * 2. An answer to a message (`inReplyTo`).
 */
export const protocol = 2
