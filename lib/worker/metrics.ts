import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { db } from '../db.ts'
import { presentSql } from '../outbox/clock.ts'
import { protocol } from '../outbox/protocol.ts'
import type { Tally } from './sender.ts'
import { version } from './version.ts'

/** What a worker tells of its work as it goes: numbers only. */
export type Measures = {
  /** Seconds from the stated departure to the moment it began. */
  late: (seconds: number) => void
  /** Seconds that a claim and its release check took. */
  claimed: (seconds: number) => void
}

type Backlog = { due: number; oldest: number; paused: number; unconfirmed: number }

/** Counts in the Prometheus format. Nothing of a candidate is in them, no address and no domain either. */
export function createMetrics(tally: () => Tally): Measures & { text: () => Promise<string> } {
  const register = new Registry()
  const registers = [register]
  const late = new Histogram({
    name: 'tact_email_lateness_seconds',
    help: 'From the stated departure of an email to the moment it was handed over',
    buckets: [0.25, 0.5, 1, 2, 5, 15, 60, 300, 3600, 86_400],
    registers,
  })
  const claimed = new Histogram({
    name: 'tact_claim_duration_seconds',
    help: 'Claiming due emails, their release check included',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  })
  new Counter({
    name: 'tact_emails_total',
    help: 'Emails by what became of an attempt since this worker began; held: by the release check',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset()
      for (const [outcome, count] of Object.entries(tally())) this.inc({ outcome }, count)
    },
  })
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [] })
  const gauges = {
    due: gauge('tact_emails_due', 'Emails whose departure has come and that have not left'),
    oldest: gauge('tact_emails_due_oldest_seconds', 'Age of the oldest of them'),
    unconfirmed: gauge('tact_emails_unconfirmed', 'Emails of which nobody knows whether they arrived'),
    paused: gauge('tact_domains_paused', 'Domains that asked for fewer letters'),
  }
  for (const one of Object.values(gauges)) register.registerMetric(one)
  new Gauge({
    name: 'tact_build_info',
    help: 'The version that runs',
    labelNames: ['version', 'protocol'],
    registers,
  }).set({ version, protocol: String(protocol) }, 1)

  return {
    late: (seconds) => late.observe(Math.max(0, seconds)),
    claimed: (seconds) => claimed.observe(seconds),
    text: async () => {
      const backlog = await readBacklog()
      for (const key of ['due', 'oldest', 'unconfirmed', 'paused'] as const) gauges[key].set(backlog[key])
      return register.metrics()
    },
  }
}

async function readBacklog(): Promise<Backlog> {
  const [row] = await db.$queryRaw<Backlog[]>`
    select count(*)::int as due,
      coalesce(extract(epoch from (${presentSql()} - min("sendAt"))), 0)::float8 as oldest,
      (select count(*)::int from email where state = 'UNCONFIRMED') as unconfirmed,
      (select count(*)::int from domain_pause where until > ${presentSql()}) as paused
    from email where state = 'SCHEDULED' and "sendAt" <= ${presentSql()}`
  return row ?? { due: 0, oldest: 0, unconfirmed: 0, paused: 0 }
}
