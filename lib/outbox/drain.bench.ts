import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { db } from '../db.ts'
import { openTransport } from '../mail/transport.ts'
import { cloneDatabase, dropDatabase } from '../testing/database.ts'
import { anApprovedLetter } from '../testing/letters.ts'
import { createWorker } from '../worker/round.ts'

// How fast due letters leave through claim, release check, hand-over, SMTP, settling and timeline, against a loop
// that does nothing but hand the same messages to nodemailer's pool, over as many connections to the same sink.

const letters = 2_000
const connections = 5
const rounds = 3

/** Letters a second of both, round by round, and the middle of their ratios. 1.0: a promise kept costs nothing. */
export async function run(): Promise<Record<string, string>> {
  const measured: Record<string, string> = {}
  const databaseUrl = await cloneDatabase()
  process.env.DATABASE_URL = databaseUrl
  const { sink, url } = await startSinkProcess()
  try {
    const ratios: number[] = []
    // The first round warms both up and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await rate(() => drainBare(url))
      await fill()
      const ours = await rate(() => drainWithTact(url))
      const left = await db.email.count({ where: { state: { not: 'SENT' } } })
      if (left > 0) throw new Error(`${left} letters were not sent.`)
      if (round === 0) continue
      ratios.push(ours / bare)
      measured[`round ${round}`] =
        `bare nodemailer ${bare.toFixed(0)}/s, Tact ${ours.toFixed(0)}/s, ratio ${(ours / bare).toFixed(2)}`
    }
    const middle = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0
    measured['middle ratio'] =
      `${middle.toFixed(2)} (aim 1.0, floor 0.85; ${letters} letters, ${connections} connections)`
    return measured
  } finally {
    sink.kill()
    await db.$disconnect()
    await dropDatabase(databaseUrl)
  }
}

async function drainBare(url: string): Promise<void> {
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
  })
  const { text, html } = words()
  const sending = Array.from({ length: letters }, (_, i) =>
    pool.sendMail({
      from: { name: 'Karim Benhaddou', address: 'recrutement@entreprise.test' },
      replyTo: { name: 'Karim Benhaddou', address: 'karim@entreprise.test' },
      to: { name: `Léa Martin ${i}`, address: `lea.${i}@exemple.test` },
      subject: 'Votre candidature au poste de comptable',
      messageId: `<bare-${i}@entreprise.test>`,
      text,
      html,
    }),
  )
  await Promise.all(sending)
  pool.close()
}

async function drainWithTact(url: string): Promise<void> {
  const transport = openTransport(url, { connections })
  const signal = new AbortController().signal
  const worker = createWorker({ workerId: 'bench', transport, staleAfterMs: 30_000, signal })
  await worker.round()
  await worker.finish()
  transport.close()
}

/** One approved letter made the usual way, and as many copies of all that belongs to it, all due. */
async function fill(): Promise<void> {
  await db.event.deleteMany()
  await db.rejection.deleteMany()
  await db.application.deleteMany()
  await db.candidate.deleteMany()
  await db.email.deleteMany()
  const { rejection, email } = await anApprovedLetter(words())
  const copies = letters - 1
  await db.$executeRaw`
    insert into candidate (id, "firstName", "lastName", "updatedAt")
    select 'c' || i, 'Léa', 'Martin', now() from generate_series(1, ${copies}::int) i`
  await db.$executeRaw`
    insert into candidate_email (address, "candidateId", position)
    select 'lea.' || i || '@exemple.test', 'c' || i, 0 from generate_series(1, ${copies}::int) i`
  await db.$executeRaw`
    insert into application (id, "candidateId", "jobId", "stageId", "stageSince", "updatedAt")
    select 'a' || i, 'c' || i, a."jobId", a."stageId", a."stageSince", now()
    from application a, generate_series(1, ${copies}::int) i where a.id = ${rejection.applicationId}`
  await db.$executeRaw`
    insert into email (id, kind, "sendAt", "messageId", "fromName", "fromAddress", "replyToName", "replyToAddress",
      "toName", "toAddress", subject, text, html, raw, "updatedAt")
    select 'e' || i, kind, "sendAt", 'tact-' || i || '@entreprise.test', "fromName", "fromAddress", "replyToName",
      "replyToAddress", 'Léa Martin', 'lea.' || i || '@exemple.test', subject, text, html,
      replace(replace(raw, e."messageId", 'tact-' || i || '@entreprise.test'), e."toAddress", 'lea.' || i || '@exemple.test'),
      now()
    from email e, generate_series(1, ${copies}::int) i where e.id = ${email.id}`
  await db.$executeRaw`
    insert into rejection (id, "applicationId", "decidedById", "ownerId", "templateId", "templateVersionId", language,
      "approvedById", "approvedAt", "wordsHash", "emailId", "updatedAt")
    select 'r' || i, 'a' || i, "decidedById", "ownerId", "templateId", "templateVersionId", language,
      "approvedById", "approvedAt", "wordsHash", 'e' || i, now()
    from rejection r, generate_series(1, ${copies}::int) i where r.id = ${rejection.id}`
  await db.$executeRawUnsafe('analyze')
}

/** A letter of some 3 KB on the wire. */
function words(): { text: string; html: string } {
  const sentence =
    'Nous avons été sensibles à l’intérêt que vous portez à notre équipe et au soin de votre dossier. '
  const text = `Bonjour Léa,\n\n${sentence.repeat(10)}\n\nBien à vous\n\nKarim Benhaddou`
  return { text, html: `<p>${text.replaceAll('\n\n', '</p><p>')}</p>` }
}

async function rate(drain: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await drain()
  return letters / ((performance.now() - started) / 1000)
}

function startSinkProcess(): Promise<{ sink: ChildProcess; url: string }> {
  const program = join(import.meta.dirname, '../testing/smtp-sink-process.ts')
  const sink = spawn(process.execPath, ['--import', 'tsx', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    sink.once('exit', () => reject(new Error('The sink ended.')))
    sink.stdout?.once('data', (line: Buffer) =>
      resolve({ sink, url: `smtp://127.0.0.1:${Number(line.toString())}` }),
    )
  })
}
