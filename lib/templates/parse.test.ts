import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTemplate, templateFields } from './parse.ts'

const good = {
  language: 'fr',
  subject: 'Votre candidature au poste {{ job | de }}',
  body: 'Bonjour {{ first_name }},',
} as const

function check(change: { language?: 'fr' | 'en'; subject?: string; body?: string; customKeys?: string[] }) {
  return checkTemplate({ ...good, customKeys: [], ...change })
}

test('a plain template passes, with conditions, a custom field and a comment', () => {
  expect(check({})).toEqual([])
  const body = `Bonjour {{ first_name }},
{%- comment %} {% for x in y %} {{ nothing }} {% endcomment %}

{% if strength or advice %}{{ strength }} {{ custom_portfolio | required }}
{% elsif interview_date != '' %}Merci pour l’entretien {{ interview_date }}, le {{ interview_date | day }}.
{% else %}Merci.{% endif %}
{% unless interviewer contains 'x' %}Rien.{% endunless %}`
  expect(check({ body, customKeys: ['portfolio'] })).toEqual([])
})

describe('what is refused, with its line', () => {
  test.each([
    ['unknown field', 'Bonjour\n{{ prénom }}', { kind: 'unknown-field', name: 'prénom', line: 2 }],
    ['a field inside a field', '{{ job.title }}', { kind: 'unknown-field', name: 'job.title', line: 1 }],
    ['a prototype', '{{ constructor }}', { kind: 'unknown-field', name: 'constructor', line: 1 }],
    [
      'unknown field in a condition',
      '\n{% if salary %}x{% endif %}',
      { kind: 'unknown-field', name: 'salary', line: 2 },
    ],
    [
      'a custom field that is not there',
      '{{ custom_x }}',
      { kind: 'unknown-field', name: 'custom_x', line: 1 },
    ],
    ['unknown filter', '{{ job | upcase }}', { kind: 'unknown-filter', name: 'upcase', line: 1 }],
    [
      'a filter with an argument',
      '{{ job | de: 1 }}',
      { kind: 'not-a-field', source: 'job | de: 1', line: 1 },
    ],
    [
      'a filter in a condition',
      '{% if job | size %}x{% endif %}',
      { kind: 'unknown-filter', name: 'size', line: 1 },
    ],
    ['a literal', '{{ "x" }}', { kind: 'not-a-field', source: '"x"', line: 1 }],
    ['an index', '{{ job[0] }}', { kind: 'not-a-field', source: 'job[0]', line: 1 }],
    ['a loop', 'a\nb\n{% for i in (1..9) %}x{% endfor %}', { kind: 'tag-not-allowed', name: 'for', line: 3 }],
    ['an included file', '{% include "x" %}', { kind: 'tag-not-allowed', name: 'include', line: 1 }],
    ['a layout', '{% layout "x" %}', { kind: 'tag-not-allowed', name: 'layout', line: 1 }],
    ['an assignment', '{% assign job = "x" %}', { kind: 'tag-not-allowed', name: 'assign', line: 1 }],
    ['raw', '{% raw %}{{ x }}{% endraw %}', { kind: 'tag-not-allowed', name: 'raw', line: 1 }],
    ['an echo', '{% echo job %}', { kind: 'tag-not-allowed', name: 'echo', line: 1 }],
    ['an open output', 'a\n{{ job', { kind: 'syntax', why: 'not-closed', line: 2 }],
    ['an open condition', 'a\n\n{% if job %}x', { kind: 'syntax', why: 'not-closed', line: 3 }],
    ['an open comment', '{% comment %}x', { kind: 'syntax', why: 'not-closed', line: 1 }],
    ['a stray brace', 'a\nb }} c', { kind: 'syntax', why: 'out-of-place', line: 2 }],
    ['an end without a beginning', 'x{% endif %}', { kind: 'syntax', why: 'out-of-place', line: 1 }],
    [
      'two elses',
      '{% if job %}{% else %}{% else %}{% endif %}',
      { kind: 'syntax', why: 'out-of-place', line: 1 },
    ],
    [
      'crossed blocks',
      '{% if job %}{% unless job %}{% endif %}{% endunless %}',
      { kind: 'syntax', why: 'out-of-place', line: 1 },
    ],
    [
      'a preposition twice',
      'l’entretien du {{ interview_date }}',
      { kind: 'doubled-word', word: 'du', line: 1 },
    ],
    ['"de" twice', 'poste de {{ job | de }}', { kind: 'doubled-word', word: 'de', line: 1 }],
    ['nothing', ' \n ', { kind: 'empty' }],
    ['too much', 'x'.repeat(10_001), { kind: 'too-long', most: 10_000 }],
  ])('%s', (_, body, problem) => {
    expect(check({ body })).toContainEqual({ part: 'body', ...problem })
  })

  test('deep nesting, a thousand levels too, and at once', () => {
    const nested = (levels: number) => '{% if job %}'.repeat(levels) + '{% endif %}'.repeat(levels)
    expect(check({ body: nested(5) })).toEqual([])
    expect(check({ body: nested(6) })).toContainEqual({ part: 'body', kind: 'too-deep', most: 5, line: 1 })
    const before = process.cpuUsage()
    expect(check({ body: nested(430) })).toContainEqual({ part: 'body', kind: 'too-deep', most: 5, line: 1 })
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500)
  })

  test('an English template has no "de"', () => {
    expect(check({ language: 'en', body: '{{ job | de }}', subject: '{{ job }}' })).toEqual([
      { part: 'body', kind: 'unknown-filter', name: 'de', line: 1 },
    ])
  })
})

describe('the subject', () => {
  test.each([
    ['names no job', 'Votre candidature', { kind: 'subject-without-job' }],
    [
      'names it only sometimes',
      '{% if interview_date %}{{ job }}{% endif %}',
      { kind: 'subject-without-job' },
    ],
    ['has feedback', '{{ job }} {{ strength }}', { kind: 'feedback-in-subject', name: 'strength' }],
    ['has a line break', '{{ job }}\nBcc: x', { kind: 'line-break' }],
    ['is empty', '', { kind: 'empty' }],
    ['is too long', `{{ job }}${'x'.repeat(200)}`, { kind: 'too-long', most: 200 }],
  ])('%s', (_, subject, problem) => {
    expect(check({ subject })).toContainEqual({ part: 'subject', ...problem })
  })

  test('may name the job on both ways of a condition', () => {
    expect(
      check({ subject: '{% if interview_date %}Entretien, {{ job }}{% else %}{{ job }}{% endif %}' }),
    ).toEqual([])
  })
})

test('the fields of a template, in order, once, required if one place requires it', () => {
  const source =
    'Bonjour {{ first_name }}, {{ strength }} {% if advice %}{{ reason }}{% endif %} {{ strength | required }}'
  expect(templateFields(source)).toEqual([
    { key: 'first_name', required: true, feedback: false },
    { key: 'strength', required: true, feedback: true },
    { key: 'reason', required: false, feedback: true },
  ])
})

test('law: whatever is typed gets an answer, never an exception', () => {
  const bits = fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    '{%-',
    '-}}',
    ' if ',
    'else',
    'endif',
    'job',
    '|',
    'de',
    '"',
    "'",
    '\n',
    'comment',
    'raw',
    'x',
  )
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
      expect(Array.isArray(check({ body: parts.join('') }))).toBe(true)
    }),
    { numRuns: 500 },
  )
})
