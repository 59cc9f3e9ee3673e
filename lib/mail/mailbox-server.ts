import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { connect } from '../db.ts'

const largestMessage = 10 * 1024 * 1024

export type LocalMailbox = { port: number; stop: () => Promise<void> }

/**
 * The mailbox that comes with Tact: an SMTP server that keeps what it gets in Postgres and passes nothing on.
 * A message is stored before it is accepted; when it cannot be, the sender is told to try later. Port 0 takes a
 * free one. Rejects when the port is taken.
 */
export async function startMailbox(options: {
  host: string
  port: number
  databaseUrl: string
}): Promise<LocalMailbox> {
  const db = connect(options.databaseUrl, 3)
  const server = new SMTPServer({
    name: 'tact-mailbox',
    size: largestMessage,
    rejectOversized: true,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 2_000,
    onData: async (stream, session, callback) => {
      try {
        const chunks: Buffer[] = []
        for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk)
        if (stream.sizeExceeded) return callback()
        const raw = Buffer.concat(chunks)
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address)
        await db.mailboxMessage.create({
          data: { ...(await readHeaders(raw, recipients)), raw: new Uint8Array(raw) },
        })
        callback()
      } catch {
        callback(Object.assign(new Error('The mailbox could not store it'), { responseCode: 451 }))
      }
    },
  })
  // A client that breaks off is the client's matter.
  server.on('error', () => undefined)
  const port = await listen(server, options)
  const stop = async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()))
    await db.$disconnect()
  }
  return { port, stop }
}

async function readHeaders(raw: Buffer, recipients: string[]) {
  const mail = await PostalMime.parse(raw).catch(() => null)
  const from = mail?.from
  const to = mail?.to?.map((box) => (box.name ? `${box.name} <${box.address ?? ''}>` : (box.address ?? '')))
  // Postgres keeps no zero byte in a text.
  const clean = (text: string) => text.replaceAll('\u0000', '')
  return {
    messageId: mail?.messageId ? clean(mail.messageId).replace(/^<|>$/g, '') : null,
    fromText: clean(from?.name ? `${from.name} <${from.address ?? ''}>` : (from?.address ?? '')),
    toText: clean((to ?? recipients).join(', ')),
    subject: clean(mail?.subject ?? ''),
  }
}

function listen(server: SMTPServer, options: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.server.removeListener('error', reject)
      const address = server.server.address()
      resolve(typeof address === 'object' && address ? address.port : options.port)
    })
  })
}
