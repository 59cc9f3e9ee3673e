import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { aColleague, goodPassword } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { auth } from './auth.ts'
import { answerAuthRequest } from './auth-route.ts'
import { signIn } from './sign-in.ts'

useDatabase()

const headers = new Headers({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' })

function post(path: string, body: unknown, more: Record<string, string> = {}): Promise<Response> {
  return answerAuthRequest(
    new Request(`http://localhost:3000/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', ...more },
      body: JSON.stringify(body),
    }),
  )
}

test('the right password begins a session that the cookie finds again', async () => {
  const { user } = await aColleague('RECRUITER')
  const outcome = await signIn({ email: user.email, password: goodPassword }, headers)
  expect(outcome.ok).toBe(true)
  if (!outcome.ok) return
  const line = outcome.value.find((one) => one.startsWith('tact.session_token=')) ?? ''
  expect(line).toMatch(/HttpOnly/)
  expect(line).toMatch(/SameSite=Lax/)
  const cookie = line.split(';')[0] ?? ''
  const session = await auth().api.getSession({ headers: new Headers({ cookie }) })
  expect(session?.user.id).toBe(user.id)
  const seen = await db.user.findUniqueOrThrow({ where: { id: user.id } })
  expect(seen.lastSeenAt).toBeInstanceOf(Date)
})

test('a wrong password and an unknown address get the same answer', async () => {
  const { user } = await aColleague()
  const wrong = await signIn({ email: user.email, password: 'autre chose encore' }, headers)
  const unknown = await signIn({ email: 'personne@aubrac-sante.test', password: goodPassword }, headers)
  expect(wrong).toEqual({ ok: false, reason: 'wrong-pair', detail: undefined })
  expect(unknown).toEqual(wrong)
})

test('after five wrong tries even the right password waits, for an account that exists or not', async () => {
  const { user } = await aColleague()
  for (const email of [user.email, 'nul@aubrac-sante.test']) {
    for (let i = 0; i < 5; i += 1) {
      expect(await signIn({ email, password: `faux ${i}` }, headers)).toMatchObject({ reason: 'wrong-pair' })
    }
    const paused = await signIn({ email, password: goodPassword }, headers)
    expect(paused).toMatchObject({ ok: false, reason: 'paused' })
    if (paused.ok) continue
    expect(new Date(paused.detail?.until ?? 0).getTime()).toBeGreaterThan(Date.now() + 50_000)
  }
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0)
})

test('the HTTP route counts with the same limit, whatever addresses its caller claims', async () => {
  const { user } = await aColleague()
  for (let i = 0; i < 5; i += 1) {
    const answer = await post(
      '/sign-in/email',
      { email: user.email.toUpperCase(), password: `faux ${i}` },
      { 'x-forwarded-for': `198.51.100.${i}`, 'x-tact-client': `198.51.100.${i}` },
    )
    expect(answer.status).toBe(401)
  }
  const paused = await post('/sign-in/email', { email: user.email, password: goodPassword })
  expect(paused.status).toBe(429)
  expect(await signIn({ email: user.email, password: goodPassword }, headers)).toMatchObject({
    reason: 'paused',
  })
})

test('a right sign-in wipes out the wrong tries before it', async () => {
  const { user } = await aColleague()
  for (let round = 0; round < 3; round += 1) {
    for (let i = 0; i < 4; i += 1) await signIn({ email: user.email, password: `faux ${i}` }, headers)
    expect((await signIn({ email: user.email, password: goodPassword }, headers)).ok).toBe(true)
  }
})

test('a deactivated person is refused, and told so only with the right password', async () => {
  const { user } = await aColleague()
  await db.user.update({ where: { id: user.id }, data: { deactivatedAt: new Date() } })
  expect(await signIn({ email: user.email, password: 'pas le bon du tout' }, headers)).toMatchObject({
    reason: 'wrong-pair',
  })
  expect(await signIn({ email: user.email, password: goodPassword }, headers)).toMatchObject({
    reason: 'deactivated',
  })
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0)
})

const unused = [
  'POST /sign-up/email',
  'POST /sign-in/social',
  'POST /change-password',
  'POST /change-email',
  'POST /set-password',
  'POST /update-user',
  'POST /update-session',
  'POST /delete-user',
  'GET /delete-user/callback',
  'POST /request-password-reset',
  'POST /reset-password',
  'GET /reset-password/some-token',
  'POST /verify-password',
  'GET /verify-email',
  'POST /send-verification-email',
  'GET /list-sessions',
  'POST /revoke-session',
  'POST /revoke-sessions',
  'POST /revoke-other-sessions',
  'POST /link-social',
  'GET /list-accounts',
  'POST /unlink-account',
  'POST /refresh-token',
  'POST /get-access-token',
  'GET /account-info',
  'GET /callback/anything',
  'GET /ok',
  'GET /error',
  'GET /sign-in/email',
  'POST /get-session',
  'POST /sign-in/email/',
  'POST //sign-in/email',
  'POST /sign-in%2Femail',
]

test.each(unused)('%s is closed', async (line) => {
  const [method = '', path = ''] = line.split(' ')
  const answer = await answerAuthRequest(
    new Request(`http://localhost:3000/api/auth${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
      body: method === 'POST' ? '{}' : undefined,
    }),
  )
  expect(answer.status).toBe(404)
})

test('every path of the library that this list does not name is one of the three in use', () => {
  const api = auth().api as unknown as Record<string, { path?: string }>
  const paths = new Set(Object.values(api).map((endpoint) => endpoint.path))
  const known = new Set([...unused.map((line) => line.split(' ')[1] ?? ''), '/sign-out'])
  const forgotten = [...paths].filter(
    (path) => path && !path.includes(':') && !path.startsWith('/callback') && !known.has(path),
  )
  expect(forgotten).toEqual([])
})
