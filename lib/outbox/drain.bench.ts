import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { db } from '../db.ts'
import { openTransport } from '../mail/transport.ts'
import { cloneDatabase, dropDatabase } from '../testing/database.ts'
import { anApprovedLetter } from '../testing/letters.ts'
import { sleep } from '../worker/patience.ts'
import { createWorker } from '../worker/round.ts'

// How fast due letters leave through claim, release check, hand-over, SMTP, settling and timeline, against a loop
// that does nothing but hand the same messages to nodemailer's pool, over as many connections to the same sink.

const letters = 5_000
const connections = 10
const rounds = 3
const waiting = 1_000_000
const atRandom = { letters: 600, seconds: 20 }

/** Letters a second of both, round by round, and the middle of their ratios. 1.0: a promise kept costs nothing. */
export async function run(): Promise<Record<string, string>> {
  const measured: Record<string, string> = {}
  const databaseUrl = await cloneDatabase()
  process.env.DATABASE_URL = databaseUrl
  const { sink, url } = await startSinkProcess()
  try {
    // The first round warms both up and is not counted.
    await round(url)
    for (let at = 1; at <= rounds; at += 1) measured[`round ${at}`] = wordsOf(await round(url))
    measured.late = await lateness(url)
    await addWaiting()
    for (let at = 1; at <= rounds; at += 1) {
      measured[`round ${at}, a million wait`] = wordsOf(await round(url))
    }
    measured['late, a million wait'] = await lateness(url)
    measured.aim = `ratio 1.0, floor 0.85; ${letters} letters of 3 KB, ${connections} connections`
    return measured
  } finally {
    sink.kill()
    await db.$disconnect()
    await dropDatabase(databaseUrl)
  }
}

type Rates = { bare: number; ours: number }

async function round(url: string): Promise<Rates> {
  const bare = await rate(() => drainBare(url))
  await fill()
  const ours = await rate(() => drainWithTact(url))
  const left = await db.email.count({ where: { state: { not: 'SENT' }, kind: 'LETTER' } })
  if (left > 0) throw new Error(`${left} letters were not sent.`)
  return { bare, ours }
}

function wordsOf({ bare, ours }: Rates): string {
  return `bare nodemailer ${bare.toFixed(0)}/s, Tact ${ours.toFixed(0)}/s, ratio ${(ours / bare).toFixed(2)}`
}

/** From the announced instant to the server's acceptance, of letters that are due at moments of no order. */
async function lateness(url: string): Promise<string> {
  await fill()
  await db.$executeRaw`delete from rejection where id > 'r' and id not in (
    select id from rejection order by id limit ${atRandom.letters}::int)`
  await db.$executeRaw`
    update email e set "sendAt" = (clock_timestamp() at time zone 'utc')
      + interval '2 seconds' + random() * ${atRandom.seconds}::int * interval '1 second'
    where exists (select 1 from rejection r where r."emailId" = e.id)`
  await db.$executeRaw`
    delete from email e where kind = 'LETTER' and not exists (select 1 from rejection r where r."emailId" = e.id)`
  const transport = openTransport(url, { connections })
  const signal = new AbortController().signal
  const worker = createWorker({ workerId: 'bench', transport, staleAfterMs: 30_000, signal })
  const until = performance.now() + (atRandom.seconds + 5) * 1000
  // As lib/worker/run.ts waits.
  while (performance.now() < until) {
    const wait = await worker.round()
    await sleep(wait === null ? 1_000 : wait > 0 ? Math.min(wait, 1_000) : 250, signal)
  }
  await worker.finish()
  transport.close()
  const [row] = await db.$queryRaw<{ p50: number; p95: number; worst: number; sent: number }[]>`
    select percentile_cont(0.5) within group (order by late)::float8 as p50,
      percentile_cont(0.95) within group (order by late)::float8 as p95, max(late)::float8 as worst,
      count(*)::int as sent
    from (select extract(epoch from "sentAt" - "sendAt") * 1000 as late from email
      where kind = 'LETTER' and state = 'SENT') as x`
  if (!row || row.sent !== atRandom.letters) throw new Error(`${row?.sent} of ${atRandom.letters} were sent.`)
  return `p50 ${row.p50.toFixed(0)} ms, p95 ${row.p95.toFixed(0)} ms, worst ${row.worst.toFixed(0)} ms of ${row.sent}`
}

/** A million that nobody waits for yet. Of another kind, so that they are told from the letters measured. */
async function addWaiting(): Promise<void> {
  await db.$executeRaw`
    insert into email (id, kind, "sendAt", "messageId", "fromName", "fromAddress", "toName", "toAddress", subject,
      text, html, "updatedAt")
    select 'far' || i, 'TEST', now() + interval '30 days' + i * interval '1 second', 'far-' || i, 'A',
      'a@entreprise.test', 'B', 'b' || i || '@exemple.test', 'Plus tard', 'Plus tard', '<p>Plus tard</p>', now()
    from generate_series(1, ${waiting}::int) i`
  await db.$executeRawUnsafe('analyze email')
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
  await db.email.deleteMany({ where: { kind: 'LETTER' } })
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
