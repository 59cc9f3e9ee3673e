import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { type AidRequest, proposeWordings } from './aid.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

type Answer = (response: ServerResponse) => void

/** A service that speaks chat completions, and what it was asked. */
async function service(answer: Answer, timeoutMs = 3_000) {
  const asked: { path: string | undefined; key: string | undefined; body: string }[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    asked.push({ path: request.url, key: request.headers.authorization, body: await text(request) })
    answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    asked,
    settings: { baseUrl: `http://127.0.0.1:${port}/v1`, model: 'small', apiKey: 'a-key', timeoutMs },
  }
}

const says =
  (content: unknown): Answer =>
  (response) => {
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        id: '1',
        object: 'chat.completion',
        choices: [{ index: 0, message: { role: 'assistant', content } }],
      }),
    )
  }
const proposes = (...proposals: string[]) => says(JSON.stringify({ proposals }))
const fails =
  (status: number): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' })
    response.end('{"error":{"message":"no"}}')
  }

const request: AidRequest = {
  field: 'strength',
  language: 'fr',
  jobTitle: 'Ingénieur Cloud',
  quotes: ['Julien part des risques avant de parler outils, m’a dit Karim Benhaddou. Il a deux enfants.'],
  names: ['Julien Abgrall', 'Karim Benhaddou'],
}
const good = 'Vous partez des risques avant de parler outils, et nous l’avons apprécié.'

test('without settings nothing is sent', async () => {
  expect(await proposeWordings(request, null)).toEqual({ ok: false, reason: 'off' })
})

test('proposals come back, and neither names nor what is off limits have left', async () => {
  const { asked, settings } = await service(
    proposes(good, 'Nous avons apprécié que les risques passent avant les outils dans vos réponses.'),
  )
  const made = await proposeWordings(request, settings)
  expect(made).toMatchObject({ ok: true })
  expect(made.ok && made.value[0]).toBe(good)
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({ path: '/v1/chat/completions', key: 'Bearer a-key' })
  expect(asked[0]?.body).toContain('part des risques')
  expect(asked[0]?.body).not.toMatch(/Julien|Abgrall|Karim|Benhaddou|deux enfants/)
})

test('nothing is asked when nothing is left to send', async () => {
  const { asked, settings } = await service(proposes(good))
  expect(
    await proposeWordings({ ...request, quotes: ['Elle est enceinte de trois mois.'] }, settings),
  ).toEqual({
    ok: false,
    reason: 'no-evidence',
  })
  expect(asked).toEqual([])
})

test('a proposal that may not stand in a letter is dropped, and so is a fourth', async () => {
  const others = [
    'Vos explications sur les risques étaient claires.',
    'Nous retenons la place que vous donnez aux risques.',
    'Votre façon de partir des risques nous a plu.',
  ]
  const { settings } = await service(
    proposes(
      'À votre âge, apprendre encore est admirable.',
      'Bravo à Julien pour ses réponses claires.',
      'Voyez <a>ceci</a> pour progresser.',
      ...others,
      good,
    ),
  )
  const made = await proposeWordings(request, settings)
  expect(made).toEqual({ ok: true, value: others })
})

describe('its faults are refusals', () => {
  test.each<[string, Answer, string]>([
    ['a wrong key', fails(401), 'refused-by-service'],
    ['too many requests', fails(429), 'refused-by-service'],
    ['broken inside', fails(500), 'refused-by-service'],
    [
      'not JSON',
      (response) => response.setHeader('content-type', 'application/json').end('{"choices": ['),
      'nonsense',
    ],
    ['empty', (response) => response.setHeader('content-type', 'application/json').end(), 'nonsense'],
    [
      'a web page',
      (response) => response.setHeader('content-type', 'text/html').end('<h1>Hello</h1>'),
      'nonsense',
    ],
    ['nothing said', says(''), 'nonsense'],
    ['null said', says(null), 'nonsense'],
    ['talk around it', says(`Bien sûr : ${good}`), 'nonsense'],
    ['another shape', says('{"proposals":"une seule"}'), 'nonsense'],
    ['only a protected ground', proposes('À votre âge, apprendre encore est admirable.'), 'nonsense'],
    [
      'no choices',
      (response) => response.setHeader('content-type', 'application/json').end('{"choices":[]}'),
      'nonsense',
    ],
    [
      'cut in the middle',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
        response.write('{"choices":[{"mess')
        setTimeout(() => response.destroy(), 20)
      },
      'unreachable',
    ],
  ])('%s', async (_, answer, reason) => {
    const { settings } = await service(answer)
    expect(await proposeWordings(request, settings)).toMatchObject({ ok: false, reason })
  })

  test.each<[string, Answer]>([
    ['silent', () => undefined],
    [
      'slow in the middle',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    ],
  ])('%s', async (_, answer) => {
    const { settings } = await service(answer, 300)
    expect(await proposeWordings(request, settings)).toEqual({ ok: false, reason: 'timeout' })
  })

  test('nobody there', async () => {
    const settings = { baseUrl: 'http://127.0.0.1:9/v1', model: 'small', apiKey: null, timeoutMs: 3_000 }
    expect(await proposeWordings(request, settings)).toEqual({ ok: false, reason: 'unreachable' })
  })
})
