import { openProofServer } from '../testing/proof/server.ts'
import { withFailures } from './report.ts'
import { closeAll, endOnSignals, onEnd } from './shutdown.ts'

// `npm run proof [-- row …] [--short]`: the promises of sending, proved on the real worker and a PostgreSQL as durable
// as in production, against a mail server that counts. Ends with the table in Markdown, and with 1 when a row fails.
await withFailures(async () => {
  endOnSignals()
  const args = process.argv.slice(2)
  const isShort = args.includes('--short')
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  process.env.APP_SECRET ??= 'only for the proof, and never used to sign'
  process.env.SMTP_URL ??= 'smtp://127.0.0.1:1'
  const server = await openProofServer()
  onEnd(server.close)
  process.env.DATABASE_URL = server.url
  const { answers, databaseRow, events } = await import('../testing/proof/rows.ts')
  const { tableOf, verdictOf } = await import('../testing/proof/table.ts')
  const all = [...events, databaseRow(server), ...answers]
  const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  if (chosen.length === 0) throw new Error(`The rows are: ${all.map(({ name }) => name).join(', ')}`)
  const proven: Parameters<typeof tableOf>[0] = []
  for (const { name, what, long, short } of chosen) {
    const figures = await (isShort ? short : long)()
    proven.push({ name, what, figures })
    console.error(`${name}: ${verdictOf(figures)} (${figures.seconds} s)`)
    for (const violation of figures.violations.slice(0, 5)) console.error(`  ${violation}`)
  }
  console.log(tableOf(proven))

  await closeAll()
  process.exit(proven.every(({ figures }) => verdictOf(figures) === 'holds') ? 0 : 1)
})
