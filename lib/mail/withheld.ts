import { Readable } from 'node:stream'

// Of a long message, no more than this has left when the server breaks it off.
const pieceBytes = 16_384

/**
 * A message as a stream that keeps its end back until `mayEnd` resolves: nodemailer writes the final dot when it
 * ends. What breaks while the words are on their way breaks before the dot, and so it is known that the server has
 * not accepted. `mayEnd` is asked when the server has asked for the words and they have flowed.
 */
export function withheld(raw: Buffer, mayEnd: () => Promise<boolean>): Readable {
  let sent = 0
  let isOver = false
  return new Readable({
    highWaterMark: pieceBytes,
    // Called when the server has asked for the data, and again whenever a piece of it has flowed off.
    read() {
      if (sent < raw.length) {
        this.push(raw.subarray(sent, sent + pieceBytes))
        sent += pieceBytes
      } else if (!isOver) {
        isOver = true
        mayEnd().then(
          (may) => may && this.push(null),
          () => undefined,
        )
      }
    },
  })
}
