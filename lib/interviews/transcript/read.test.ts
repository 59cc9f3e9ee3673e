import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTranscript } from './read.ts'
import { readTranscriptText } from './read-text.ts'
import { maxTranscriptBytes } from './transcript.ts'

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', name))

async function turnsOf(source: Uint8Array | string) {
  const read = await readTranscript(source)
  if (!read.ok) throw new Error(read.reason)
  const { format, turns } = read.value
  return {
    format,
    turns: turns.map(({ number, speaker, startMs, text }) => [number, speaker, startMs, text]),
  }
}

describe('each format becomes turns', () => {
  test('WebVTT of Teams: voices, ids, settings, several lines, two voices in one cue', async () => {
    expect(await turnsOf(sample('teams.vtt'))).toEqual({
      format: 'vtt',
      turns: [
        [
          1,
          'Sophie Lemaire',
          3120,
          'Bonjour Julien, merci d’être là. Vous avez déjà tenu une astreinte\u00a0?',
        ],
        [2, 'Julien Abgrall', 9000, 'Pas encore, non. Je connais la procédure R&D.'],
        [3, 'Sophie Lemaire', 14000, 'D’accord.'],
        [4, 'Julien Abgrall', 14000, 'Voilà.'],
      ],
    })
  })

  test('WebVTT of Zoom: a name and a colon, and a colon that is no name', async () => {
    expect(await turnsOf(sample('zoom.vtt'))).toEqual({
      format: 'vtt',
      turns: [
        [1, 'Maya Lindqvist', 16239, 'Thanks for joining. How did you get into data?'],
        [2, 'Tom Aske', 27500, 'By accident: I was in sales. One example: our forecast.'],
        [3, 'Maya Lindqvist', 36000, 'Right.'],
      ],
    })
  })

  test('SRT: the first cue of a turn is named, those after it are not', async () => {
    expect(await turnsOf(sample('turns.srt'))).toEqual({
      format: 'srt',
      turns: [
        [1, 'Karim', 1000, 'Vous administrez des clusters ?'],
        [2, 'Florence', 4000, 'Je connais les notions, mais je n’en ai pas encore administré en production.'],
        [3, 'Karim', 10000, 'Merci, c’est clair.'],
      ],
    })
  })

  test('Google Meet: times on lines of their own, and what stands around is no talk', async () => {
    expect(await turnsOf(sample('meet.txt'))).toEqual({
      format: 'text',
      turns: [
        [1, 'Karim Benhaddou', 0, 'Bonjour. On commence par le réseau ?'],
        [2, 'Julien Abgrall', null, 'Oui, avec plaisir. J’ai refait le plan d’adressage.'],
        [3, 'Karim Benhaddou', 300000, 'Et l’astreinte ?'],
        [4, 'Julien Abgrall', null, 'Jamais.'],
      ],
    })
  })

  test.each([
    [
      'named-times.txt',
      [
        [1, 'Sophie Lemaire', 2000, 'Bonjour, merci de nous rejoindre. On commence ?'],
        [2, 'Julien A.', 9000, 'Oui. J’ai travaillé à 10:30 ou la nuit, peu importe.'],
        [3, 'Sophie Lemaire', 75000, 'Parfait.'],
      ],
    ],
    [
      'brackets.txt',
      [
        [1, 'Dana Whitlock', 2000, 'How big was the team?'],
        [2, 'Priya Raman', 6000, 'Five people. Then eight.'],
        [3, 'Dana Whitlock', 14000, 'And now?'],
      ],
    ],
    [
      'short-times.txt',
      [
        [1, 'Dana Whitlock', 2000, 'How big was the team?'],
        [2, 'Priya Raman', 66000, 'Five people.'],
      ],
    ],
    [
      'plain.txt',
      [
        [1, 'RH', null, 'Vous êtes disponible quand ?'],
        [2, 'Candidat', null, 'En janvier. Une précision : trois mois de préavis.'],
        [3, 'RH', null, 'Très bien.'],
      ],
    ],
  ])('plain text: %s', async (name, turns) => {
    expect(await turnsOf(sample(name))).toEqual({ format: 'text', turns })
  })

  test('nobody is named: who asks is one, who answers the other', async () => {
    expect(await turnsOf(sample('no-speakers.srt'))).toEqual({
      format: 'srt',
      turns: [
        [1, 'Intervenant 1', 1000, 'Vous avez déjà fait du SQL dans votre poste ?'],
        [2, 'Intervenant 2', 6000, 'Oui, tous les jours depuis deux ans.'],
      ],
    })
  })

  const jsonTurns = [
    [1, 'Mireille Roche', 1250, 'Combien de relances par jour ?'],
    [2, 'Anouk Delmas', 4500, 'Une trentaine. Surtout par téléphone.'],
  ]
  test.each([
    ['the file of a note taker', sample('noota.json').toString()],
    [
      'a bare list',
      '[{"speaker":"Mireille Roche","text":"Combien de relances par jour ?","start":"00:00:01.250"},{"speaker":"Anouk Delmas","text":"Une trentaine. Surtout par téléphone.","start":"00:00:04.5"}]',
    ],
    [
      'segments',
      '{"segments":[{"speaker_name":"Mireille Roche","text":"Combien de relances par jour ?","start":1.25},{"speaker_name":"Anouk Delmas","text":"Une trentaine. Surtout par téléphone.","start":4.5}]}',
    ],
    [
      'turns',
      '{"turns":[{"speaker":{"name":"Mireille Roche"},"content":"Combien de relances par jour ?","startMs":1250},{"speaker":{"name":"Anouk Delmas"},"content":"Une trentaine. Surtout par téléphone.","startMs":4500}]}',
    ],
  ])('JSON: %s', async (_, text) => {
    expect(await turnsOf(text)).toEqual({ format: 'json', turns: jsonTurns })
  })

  test('DOCX: the paragraphs, then as text', async () => {
    const lines = [
      'Entretien',
      'Karim Benhaddou   0:03',
      'Bonjour, on commence ?',
      'Julien Abgrall   0:09',
      'Oui.',
    ]
    expect(await turnsOf(docx(lines))).toEqual({
      format: 'docx',
      turns: [
        [1, 'Karim Benhaddou', 3000, 'Bonjour, on commence ?'],
        [2, 'Julien Abgrall', 9000, 'Oui.'],
      ],
    })
  })

  test('every usual encoding reads the same', async () => {
    const text = sample('named-times.txt').toString()
    const expected = await turnsOf(text)
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
    const windows = Buffer.from(text.replaceAll('’', '\u0092'), 'latin1')
    for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, utf16.subarray(0).swap16(), windows])
      expect(await turnsOf(bytes)).toEqual(expected)
  })
})

describe('what is no transcript is refused with a reason', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['spaces', ' \n\t', 'empty'],
    ['a WebVTT without a cue', 'WEBVTT\n\n', 'empty'],
    ['too much', new Uint8Array(maxTranscriptBytes + 1), 'too-big'],
    [
      'too many turns',
      Array.from({ length: 9_000 }, (_, i) => `Anne${i % 2} Duval: oui`).join('\n'),
      'too-long',
    ],
    ['a picture', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256), 'binary'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'binary'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'binary'],
    ['a web page', '<!doctype html><p>Je suis là ? Vous aussi ?</p>', 'not-a-transcript'],
    ['a table', 'nom;prix\nvis;3\nclou;4\n', 'not-a-transcript'],
    ['a recipe', 'Mélanger la farine et le beurre.\nCuire quarante minutes.', 'not-a-transcript'],
    ['other JSON', '{"name":"tact","version":"1"}', 'not-a-transcript'],
    ['a damaged DOCX', docx(['Karim: Bonjour']).subarray(0, 200), 'damaged'],
    ['another ZIP', zip({ 'sheet.xml': Buffer.from('<a/>') }), 'binary'],
    ['a bomb', docx([], Buffer.alloc(60 * 1024 * 1024, 0x20)), 'too-big'],
  ])('%s', async (_, source, reason) => {
    expect(await readTranscript(source)).toMatchObject({ ok: false, reason })
  })
})

test('four hours are read to the end', () => {
  const cues = Array.from({ length: 12_000 }, (_, i) => {
    const at = new Date(i * 1200).toISOString().slice(11, 23)
    return `${i}\n${at} --> ${at}\n<v ${i % 8 < 4 ? 'Sophie Lemaire' : 'Julien Abgrall'}>Et alors on a revu le plan ${i}.</v>\n`
  })
  const read = readTranscriptText(`WEBVTT\n\n${cues.join('\n')}`)
  expect(read.ok && read.value.turns.length).toBe(3_000)
})

test('no text makes it throw, and turns count from 1 with words in each', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'WEBVTT',
      '00:00:01.000 --> 00:00:02.000',
      '1',
      '',
      '<v Ann>',
      'Ann: hi',
      '{"a":[',
      '[00:01] ',
      'Ann (1:02)',
      '-->',
      '[{"text":"a","speaker":{}}]',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const read = readTranscriptText(lines.join('\n'))
      if (!read.ok) return
      expect(read.value.turns.map((turn) => turn.number)).toEqual(
        read.value.turns.map((_, index) => index + 1),
      )
      expect(read.value.turns.every((turn) => turn.text.trim() !== '')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('no bytes make it throw', async () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.uint8Array().map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail, 0x50, 0x4b, 5, 6, ...tail])),
  )
  await fc.assert(fc.asyncProperty(bytes, async (some) => void (await readTranscript(some))))
})

function docx(lines: string[], padding = Buffer.alloc(0)): Buffer {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const body = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('')
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return zip({
    '[Content_Types].xml': Buffer.from(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': Buffer.from(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${rels}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': Buffer.concat([
      Buffer.from(`<w:document ${w}><w:body>${body}`),
      padding,
      Buffer.from('</w:body></w:document>'),
    ]),
  })
}

/** A ZIP by hand: local parts, directory, end. */
function zip(files: Record<string, Buffer>): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, data] of Object.entries(files)) {
    const packed = deflateRawSync(data)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(data), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(data.length, 18)
    head.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, rest, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const middle = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(middle.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, middle, end])
}
