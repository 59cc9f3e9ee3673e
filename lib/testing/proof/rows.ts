import { acceptedThenGone, deferred, refused, resetInData, resetInShortData } from './answers.ts'
import { clockJumps, daylightSaving } from './clocks.ts'
import { crowded, killed, stopped } from './crashes.ts'
import type { Figures } from './figures.ts'
import { fewConnections, idleDrop, rateLimited, refusedConnections } from './manners.ts'
import { databaseGone, mailServerDown } from './outages.ts'
import { raced } from './races.ts'
import type { ProofServer } from './server.ts'

export type Row = {
  name: string
  /** What is done to it. */
  what: string
  /** As the promise is stated, and small enough for every run of the tests. */
  long: () => Promise<Figures>
  short: () => Promise<Figures>
}

// Each row needs DATABASE_URL to be a migrated database that it may empty.

/** What happens to the worker, to its server and to time. */
export const events: Row[] = [
  row('kill', 'kill -9 of the worker, 20 times', {
    run: killed,
    long: { letters: 2_000, times: 20 },
    short: { letters: 150, times: 3 },
  }),
  row('sigterm', 'SIGTERM of the worker, 20 times', {
    run: stopped,
    long: { letters: 1_000, times: 20 },
    short: { letters: 60, times: 2 },
  }),
  row('server-down', 'mail server down for 60 s', {
    run: mailServerDown,
    long: { letters: 500, seconds: 60 },
    short: { letters: 60, seconds: 3 },
  }),
  row('crowd', 'three workers, two processes each', {
    run: crowded,
    long: { letters: 6_000, times: 6 },
    short: { letters: 300, times: 2 },
  }),
  row('race', 'cancelled or edited within a second of departure', {
    run: raced,
    long: { letters: 1_000, seconds: 100 },
    short: { letters: 60, seconds: 4 },
  }),
  row('daylight', 'daylight saving, both dates, three zones', {
    run: daylightSaving,
    long: { letters: 300 },
    short: { letters: 30 },
  }),
  row('clock', 'the clock of the worker set two hours forward and back', {
    run: clockJumps,
    long: { letters: 300, seconds: 30 },
    short: { letters: 40, seconds: 4 },
  }),
]

/** How a mail server can answer, or not. */
export const answers: Row[] = [
  row('deferred', '421, 450, 451 at MAIL, RCPT, DATA and the final dot, 5 % each', {
    run: deferred,
    long: { letters: 1_000 },
    short: { letters: 60 },
  }),
  row('refused', '550 and 554, 5 % each', {
    run: refused,
    long: { letters: 1_000 },
    short: { letters: 80 },
  }),
  row('reset', 'connection reset in the middle of the data, 5 %, long letters', {
    run: resetInData,
    long: { letters: 1_000 },
    short: { letters: 40 },
  }),
  row('reset-short', 'the same with short letters, whose final dot is on its way', {
    run: resetInShortData,
    long: { letters: 1_000 },
    short: { letters: 40 },
  }),
  row('accepted-then-gone', 'accepted, then reset or silence, 2 % each', {
    run: acceptedThenGone,
    long: { letters: 1_000 },
    short: { letters: 100 },
  }),
  row('idle', 'idle connections dropped', {
    run: idleDrop,
    long: { letters: 300 },
    short: { letters: 40 },
  }),
  row('connect-421', '421 on two of three connections', {
    run: refusedConnections,
    long: { letters: 300 },
    short: { letters: 40 },
  }),
  row('rate', 'a rate limit', {
    run: rateLimited,
    long: { letters: 500, aSecond: 25 },
    short: { letters: 60, aSecond: 25 },
  }),
  row('two', 'two connections at most', {
    run: fewConnections,
    long: { letters: 500 },
    short: { letters: 60 },
  }),
]

/** Needs DATABASE_URL to be the database of this server. */
export function databaseRow(server: ProofServer): Row {
  return row('postgres', 'Postgres restarted 5 times and crashed 5 times', {
    run: (cuts: { letters: number; restarts: number; crashes: number }) => databaseGone(server, cuts),
    long: { letters: 1_000, restarts: 5, crashes: 5 },
    short: { letters: 180, restarts: 1, crashes: 2 },
  })
}

type Sizes<Size> = { run: (size: Size) => Promise<Figures>; long: Size; short: Size }

function row<Size>(name: string, what: string, { run, long, short }: Sizes<Size>): Row {
  return { name, what, long: () => run(long), short: () => run(short) }
}
