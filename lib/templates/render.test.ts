import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FieldKey, FieldValues } from './fields.ts'
import { wordsOf } from './letter.ts'
import { checkTemplate } from './parse.ts'
import { type RenderInput, renderLetter, renderWritten } from './render.ts'
import { cleanValue } from './values.ts'

const values: FieldValues = {
  first_name: 'Julien',
  job: 'Ingénieur Cloud',
  company: 'Aubrac Santé',
  interview_date: '2026-11-12',
  interviewer: 'Karim Benhaddou',
  recruiter: 'Claire Vasseur',
  recruiter_role: 'Chargée de recrutement',
}

function render(body: string, given: FieldValues = {}, change: Partial<RenderInput> = {}) {
  return renderLetter({
    subject: 'Poste {{ job | de }}',
    body,
    language: 'fr',
    today: '2026-12-02',
    values: { ...values, ...given },
    mode: 'final',
    ...change,
  })
}

const text = (body: string, given: FieldValues = {}) => render(body, given).text

describe('fields', () => {
  test.each([
    ['poste {{ job | de }}', {}, 'poste d’Ingénieur Cloud'],
    ['poste {{ job | de }}', { job: 'Cheffe de projet' }, 'poste de Cheffe de projet'],
    ['l’entretien {{ interview_date }}', {}, 'l’entretien du 12 novembre dernier'],
    ['le {{ interview_date | day }}', {}, 'le 12 novembre'],
    ["d'une réponse", {}, 'd’une réponse'],
    ['{{ recruiter }} : merci', { recruiter: "Anne O'Connor" }, 'Anne O’Connor\u00a0: merci'],
    ['{{ company }}, merci', { company: 'Yahoo!' }, 'Yahoo!, merci'],
  ])('%s', (body, given, expected) => {
    expect(text(body, given)).toBe(expected)
  })

  test('in English', () => {
    const english = render(
      'the interview {{ interview_date }}, {{ interview_date | day }}',
      {},
      { language: 'en', subject: '{{ job }}' },
    )
    expect(english.text).toBe('the interview on 12 November, 12 November')
    expect(english.subjectText).toBe('Ingénieur Cloud')
  })

  test('come out as segments with their key', () => {
    const { paragraphs, subject } = render('Bonjour {{ first_name }},\n\n{{ strength }}', {
      strength: 'Bravo.',
    })
    expect(paragraphs).toEqual([
      {
        segments: [
          { kind: 'text', text: 'Bonjour ' },
          { kind: 'field', key: 'first_name', text: 'Julien', feedback: false },
          { kind: 'text', text: ',' },
        ],
      },
      { segments: [{ kind: 'field', key: 'strength', text: 'Bravo.', feedback: true }] },
    ])
    expect(wordsOf(subject)).toBe('Poste d’Ingénieur Cloud')
  })
})

describe('an empty optional field takes its sentence away', () => {
  test.each<[string, string, FieldValues, string]>([
    [
      'first',
      'Vous avez vu {{ interviewer }}. Merci encore. À vous.',
      { interviewer: '' },
      'Merci encore. À vous.',
    ],
    ['middle', 'Merci. Vous avez vu {{ interviewer }}. À vous.', { interviewer: null }, 'Merci. À vous.'],
    ['last', 'Merci. Vous avez vu {{ interviewer }}.', { interviewer: ' ' }, 'Merci.'],
    ['paragraph', 'Un.\n\n{{ strength }}\n\nDeux.', {}, 'Un.\n\nDeux.'],
    [
      'line',
      'Bien à vous,\n{{ recruiter }}\n{{ recruiter_role }}\n{{ company }}',
      { recruiter_role: '' },
      'Bien à vous,\nClaire Vasseur\nAubrac Santé',
    ],
    [
      'not its neighbour',
      '{{ strength }} {{ reason }} {{ advice }}',
      { reason: 'Le poste demande Go.' },
      'Le poste demande Go.',
    ],
    ['with a label', 'Un conseil : {{ advice }}\n\nMerci.', {}, 'Merci.'],
    [
      'a filled one stays',
      'Vous avez vu {{ interviewer }}. Merci.',
      {},
      'Vous avez vu Karim Benhaddou. Merci.',
    ],
  ])('%s', (_, body, given, expected) => {
    expect(text(body, given)).toBe(expected)
  })

  test('and says which, and what feedback went with it', () => {
    const { dropped, unplaced } = render('{{ interviewer }} a aimé {{ strength }}.', {
      interviewer: '',
      strength: 'votre calme',
    })
    expect(dropped).toEqual([{ because: ['interviewer'], lost: ['strength'] }])
    expect(unplaced).toEqual(['strength'])
  })
})

describe('a required empty field', () => {
  test('leaves a hole and is reported', () => {
    const letter = render('Bonjour {{ first_name }}, merci.\n\n{{ reason | required }}', { first_name: null })
    expect(letter.missing).toEqual(['first_name', 'reason'])
    expect(letter.text).toBe('Bonjour …, merci.\n\n…')
    expect(letter.paragraphs[1]?.segments).toEqual([
      { kind: 'hole', key: 'reason', text: '…', feedback: true, required: true },
    ])
  })

  test('holds a sentence that would have dropped', () => {
    const letter = render('{{ interviewer }} a noté {{ strength | required }}.', { interviewer: '' })
    expect(letter.missing).toEqual(['strength'])
    expect(letter.dropped).toEqual([])
  })

  test('in the subject is any field', () => {
    const letter = render(
      'Merci.',
      { interview_date: '' },
      { subject: 'Entretien {{ interview_date }}, {{ job }}' },
    )
    expect(letter.missing).toEqual(['interview_date'])
    expect(letter.subjectText).toBe('Entretien …, Ingénieur Cloud')
  })

  test('can be asked for beyond the template', () => {
    expect(render('Un.\n\n{{ advice }}', {}, { requiredExtra: ['advice'] }).missing).toEqual(['advice'])
    expect(render('Un.', {}, { requiredExtra: ['advice'] }).missing).toEqual([])
  })
})

test('while composing, empty feedback stays in place, empty data does not', () => {
  const body =
    'Merci à {{ interviewer }}. Bien.\n\n{{ strength }} {{ reason }}\n\n{% if advice %}{{ advice }}{% endif %}'
  const letter = render(body, { interviewer: '', reason: 'Go manque.' }, { mode: 'compose' })
  expect(letter.text).toBe('Bien.\n\n… Go manque.')
  expect(letter.missing).toEqual([])
  expect(letter.unplaced).toEqual(['advice'])
  expect(letter.paragraphs[1]?.segments[0]).toEqual({
    kind: 'hole',
    key: 'strength',
    text: '…',
    feedback: true,
    required: false,
  })
})

describe('conditions', () => {
  const body =
    'Merci{% if interview_date %} pour l’entretien {{ interview_date }}{% if interviewer %} avec {{ interviewer }}{% endif %}{% endif %}, vraiment.'

  test.each<[FieldValues, string]>([
    [{}, 'Merci pour l’entretien du 12 novembre dernier avec Karim Benhaddou, vraiment.'],
    [{ interviewer: '' }, 'Merci pour l’entretien du 12 novembre dernier, vraiment.'],
    [{ interview_date: null }, 'Merci, vraiment.'],
  ])('%j', (given, expected) => {
    expect(text(body, given)).toBe(expected)
  })

  test('else, unless, and a capital where a condition left a small letter', () => {
    expect(text('{% if strength %}a{% else %}b{% endif %}.')).toBe('B.')
    expect(text('{% unless strength %}rien{% endunless %}.')).toBe('Rien.')
    expect(
      text('Bien. {% if interviewer %}Avec {{ interviewer }}, {% endif %}nous avons ri.', {
        interviewer: '',
      }),
    ).toBe('Bien. Nous avons ri.')
    expect(text('Bien. {% if advice %}x{% endif %}iOS vous attend.')).toBe('Bien. iOS vous attend.')
  })

  test('alone on their lines leave no line behind', () => {
    const lines =
      'Bien à vous,\n{{ recruiter }}\n{% if recruiter_role %}\n{{ recruiter_role }}\n{% endif %}\n{{ company }}'
    expect(text(lines)).toBe('Bien à vous,\nClaire Vasseur\nChargée de recrutement\nAubrac Santé')
    expect(text(lines, { recruiter_role: '' })).toBe('Bien à vous,\nClaire Vasseur\nAubrac Santé')
  })
})

describe('feedback is what the recruiter wrote, and reads as part of the letter', () => {
  test.each<[string, string, FieldValues, string]>([
    [
      'sentences and lines',
      '{{ strength }}',
      { strength: 'Un.  Deux.\r\n- trois\n\n\n\nQuatre.' },
      'Un. Deux.\n- trois\n\nQuatre.',
    ],
    [
      'a full stop where two meet',
      '{{ strength }} {{ reason }}',
      { strength: 'Un récit clair', reason: 'go manque' },
      'Un récit clair. Go manque.',
    ],
    [
      'one full stop, not two',
      'Nous avons aimé {{ strength }}.',
      { strength: 'votre calme.' },
      'Nous avons aimé votre calme.',
    ],
    [
      'French spaces',
      '{{ strength }}',
      { strength: "C'est clair : bravo !" },
      'C’est clair\u00a0: bravo\u202f!',
    ],
    [
      'a small letter inside a sentence',
      'Merci pour {{ strength }}.',
      { strength: 'votre calme' },
      'Merci pour votre calme.',
    ],
  ])('%s', (_, body, given, expected) => {
    expect(text(body, given)).toBe(expected)
  })
})

describe('hostile values are inert', () => {
  test.each<[string, FieldValues, string]>([
    ['Bonjour {{ first_name }},', { first_name: 'Eve\r\nBcc: x@y.example' }, 'Bonjour Eve Bcc: x@y.example,'],
    ['Bonjour {{ first_name }},', { first_name: '\u202eeve\u202c\u0007' }, 'Bonjour eve,'],
    ['Bonjour {{ first_name }},', { first_name: '{{ job }}{% if x %}' }, 'Bonjour { job }{ if x },'],
    ['Bonjour {{ first_name }},', { first_name: '<script>x</script>' }, 'Bonjour <script>x</script>,'],
    ['{ {{ strength }} }', { strength: '{ oui }' }, '{ { oui } }'],
  ])('%s %j', (body, given, expected) => {
    expect(text(body, given)).toBe(expected)
  })
})

test('a letter written by hand is tidied and typeset, and has no fields', () => {
  const letter = renderWritten({
    subject: 'Poste\r\nBcc: x',
    body: "Bonjour Julien ,\r\n\r\n\r\nC'est  non {{ x }} !\n",
    language: 'fr',
  })
  expect(letter.subjectText).toBe('Poste Bcc\u00a0: x')
  expect(letter.text).toBe('Bonjour Julien,\n\nC’est non { x }\u202f!')
  expect(letter.missing).toEqual([])
})

const keys = [
  'first_name',
  'job',
  'company',
  'interview_date',
  'interviewer',
  'recruiter',
  'recruiter_role',
  'strength',
  'reason',
  'advice',
] as const satisfies readonly FieldKey[]
const bits = fc.constantFrom(
  ...keys.flatMap((key) => [`{{ ${key} }}`, ` {{ ${key} }} `]),
  '{{ job | de }}',
  '{{ reason | required }}',
  'Merci',
  ' avec ',
  ', ',
  '. ',
  ' : ',
  '\n',
  '\n\n',
  '!',
  '{% if strength %}a {% endif %}',
  '{% if advice %}b{% else %} c{% endif %}',
  '{',
  ' %',
  "d'",
  '« ',
  ' »',
)
const odd = fc.constantFrom(
  '{{ job }}',
  '}}',
  '{%',
  '{',
  '}',
  ' ,',
  '  ',
  'fin.',
  'Un. Deux',
  '\n',
  '\n\n',
  '\r',
  '\u202e',
  '\u0000',
  '\u00a0',
  ' ',
  'é',
  '😀',
  '"',
  "l'",
  '…',
  '%',
  '-',
  '\ud800',
  '\ue000',
)
const value = fc.oneof(
  fc.constant(''),
  fc.array(odd, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string(),
)
const given = fc.record(
  Object.fromEntries(keys.filter((key) => key !== 'interview_date').map((key) => [key, value])),
)
const mode = fc.constantFrom('final' as const, 'compose' as const)

test('laws: no merge field, no double space, no space before a comma; words are segments; the same every time', () => {
  fc.assert(
    fc.property(
      fc.array(bits, { maxLength: 25 }),
      given,
      mode,
      fc.constantFrom('fr' as const, 'en' as const),
      (parts, some, mode, language) => {
        const body = parts.join('')
        fc.pre(
          checkTemplate({ language: 'fr', subject: '{{ job }}', body, customKeys: [] }).every(
            (problem) => problem.kind === 'doubled-word',
          ),
        )
        const letter = render(body, some, { mode, language, subject: 'Objet : {{ job }}, {{ company }}' })
        for (const words of [letter.text, letter.subjectText]) {
          expect(words).not.toMatch(/\{\{|\}\}|\{%|%\}|[\p{Co}\p{Cs}\u202e]/u)
          expect(words).not.toMatch(/[ \u00a0\u202f]{2,}|[ \u00a0\u202f],|^\s|\s$|\n{3,}/)
        }
        expect(letter.subjectText).not.toContain('\n')
        expect(letter.text).toBe(
          letter.paragraphs
            .map(({ segments }) => segments.map((segment) => segment.text).join(''))
            .join('\n\n'),
        )
        expect(render(body, some, { mode, language, subject: 'Objet : {{ job }}, {{ company }}' })).toEqual(
          letter,
        )
        if (mode === 'final') {
          const holes = letter.paragraphs
            .flatMap(({ segments }) => segments)
            .filter((segment) => segment.kind === 'hole')
          expect(holes.every((hole) => letter.missing.includes(hole.key) || !hole.required)).toBe(true)
        }
      },
    ),
    { numRuns: 250 },
  )
})

test('law: every filled feedback field of the template is in the letter or named as lost', () => {
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 25 }), given, (parts, some) => {
      const body = parts.join('')
      fc.pre(
        checkTemplate({ language: 'fr', subject: '{{ job }}', body, customKeys: [] }).every(
          (problem) => problem.kind === 'doubled-word',
        ),
      )
      const letter = render(body, some)
      const placed = letter.paragraphs
        .flatMap(({ segments }) => segments)
        .map((segment) => (segment.kind === 'field' ? segment.key : ''))
      for (const key of ['strength', 'reason', 'advice'] as const) {
        if (cleanValue(key, some[key]) === '' || !body.includes(`{{ ${key}`)) continue
        expect(placed.includes(key) || letter.unplaced.includes(key)).toBe(true)
      }
    }),
    { numRuns: 120 },
  )
})
