import { withFailures } from './report.ts'
import { endOnSignals, onEnd } from './shutdown.ts'

// The local mailbox as a process of its own, started and kept by `npm start`.
await withFailures(async () => {
  const { startMailbox } = await import('../mail/mailbox-server.ts')
  const mailbox = await startMailbox({
    port: Number(process.env.MAILBOX_PORT),
    host: '127.0.0.1',
    databaseUrl: process.env.DATABASE_URL ?? '',
  })
  onEnd(() => mailbox.stop())
  endOnSignals({ exitCode: 0 })
})
