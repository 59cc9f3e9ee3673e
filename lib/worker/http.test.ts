import type { AddressInfo, Server } from 'node:net'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { db } from '../db.ts'
import { enqueueMany } from '../testing/emails.ts'
import { useDatabase } from '../testing/use-database.ts'
import { type Standing, serveStanding } from './http.ts'
import { createMetrics } from './metrics.ts'

useDatabase()

let server: Server | undefined
const tally = { sent: 3, later: 0, 'not-reached': 0, failed: 1, unconfirmed: 0, held: 2 }
const metrics = createMetrics(() => tally)

beforeAll(() => {
  metrics.late(0.4)
  metrics.claimed(0.01)
})
afterEach(() => {
  server?.close()
})

async function ask(path: string, changes: Partial<Standing> = {}): Promise<{ status: number; body: string }> {
  const standing = { quietMs: () => 10, trouble: () => null, metrics: metrics.text, ...changes }
  const opened = serveStanding(standing, { host: '127.0.0.1', port: 0 })
  server = opened
  await new Promise((resolve) => opened.once('listening', resolve))
  const response = await fetch(`http://127.0.0.1:${(opened.address() as AddressInfo).port}${path}`)
  return { status: response.status, body: await response.text() }
}

describe('a worker that is asked how it is', () => {
  it('is alive while its loop comes round', async () => {
    expect(await ask('/health')).toEqual({ status: 200, body: 'ok\n' })
    expect((await ask('/health', { quietMs: () => 500_000 })).status).toBe(503)
  })

  it('is ready while database and mail server answer, and tells no words of theirs', async () => {
    expect((await ask('/ready')).status).toBe(200)
    const trouble = () => 'auth: 535 rh@entreprise.test is not known'
    expect(await ask('/ready', { trouble })).toEqual({ status: 503, body: 'mail server: auth\n' })
  })

  it('counts, and names nobody', async () => {
    await enqueueMany(2, { sendAt: new Date(Date.now() - 90_000) })
    await db.domainPause.create({ data: { domain: 'lent.test', until: new Date(Date.now() + 60_000) } })
    const { status, body } = await ask('/metrics')
    expect(status).toBe(200)
    for (const line of [
      'tact_emails_total{outcome="sent"} 3',
      'tact_emails_total{outcome="held"} 2',
      'tact_emails_due 2',
      'tact_domains_paused 1',
      'tact_email_lateness_seconds_count 1',
      'tact_claim_duration_seconds_count 1',
    ]) {
      expect(body).toContain(line)
    }
    expect(Number(/^tact_emails_due_oldest_seconds (\S+)/m.exec(body)?.[1])).toBeGreaterThan(80)
    expect(body).toMatch(/tact_build_info\{version="\d+\.\d+\.\d+",protocol="\d+"\} 1/)
    expect(body).not.toMatch(/lent\.test|exemple\.test|Léa/)
    expect((await ask('/metrics')).body, 'asked twice').toContain('tact_emails_total{outcome="sent"} 3')
  })

  it('knows no other address', async () => {
    expect((await ask('/rejections')).status).toBe(404)
  })
})
