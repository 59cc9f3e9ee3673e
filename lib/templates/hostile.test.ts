import { describe, expect, test } from 'vitest'
import { checkTemplate } from './parse.ts'
import { renderLetter } from './render.ts'

const subject = 'Poste {{ job }}'
const check = (body: string) => checkTemplate({ language: 'fr', subject, body, customKeys: [] })
const lines = (body: string) =>
  check(body).map((problem) => [problem.kind, 'line' in problem && problem.line])

describe('what no template may do is refused, with its line', () => {
  test.each([
    ['loops', 'Un\n{% for i in (1..1000000000) %}x{% endfor %}', 'tag-not-allowed', 2],
    ['loops over a table', 'Un\n\n{% tablerow i in job %}x{% endtablerow %}', 'tag-not-allowed', 3],
    ['includes a file', 'Un\n{% include "secret" %}', 'tag-not-allowed', 2],
    ['renders a file', '{% render "../../.env" %}', 'tag-not-allowed', 1],
    ['has a layout', 'Un\n{% layout "base" %}', 'tag-not-allowed', 2],
    ['sets a variable', 'Un\n{% assign x = job %}{{ job }}', 'tag-not-allowed', 2],
    ['captures', '{% capture x %}a{% endcapture %}', 'tag-not-allowed', 1],
    ['counts', 'Un\nDeux\n{% increment x %}', 'tag-not-allowed', 3],
    ['writes what it likes', '{% raw %}{{ x }}{% endraw %}', 'tag-not-allowed', 1],
    ['runs other Liquid', 'Un\n{% liquid\nassign x = 1 %}', 'tag-not-allowed', 2],
    ['reads a property', 'Un\n{{ job.constructor }}', 'unknown-field', 2],
    ['asks for a property', 'Un\n{% if job.constructor %}x{% endif %}', 'unknown-field', 2],
    ['filters into HTML', '{{ job | raw }}', 'unknown-filter', 1],
    ['asks for too much', `Un\n{% if ${'job or '.repeat(60)}job %}x{% endif %}`, 'long-condition', 2],
    ['computes', 'Un\n{{ 1 | times: 9 }}', 'not-a-field', 2],
  ])('%s', (_, body, kind, line) => {
    expect(lines(body)).toContainEqual([kind, line])
  })

  test('a protected ground, in whichever branch it hides', () => {
    const body = 'Bonjour\n\n{% if advice %}\nMerci.\n{% else %}\nÀ 54 ans, vous êtes trop âgé.\n{% endif %}'
    expect(lines(body)).toContainEqual(['law', 6])
    expect(check('Le poste demande 5 ans d’expérience. {{ reason }}')).toEqual([])
  })
})

const many = 'Un mot. '
const heavy: [string, string][] = [
  ['a thousand nested blocks', `${'{% if job %}'.repeat(1000)}x${'{% endif %}'.repeat(1000)}`],
  ['a thousand open blocks', '{% if job %}'.repeat(800)],
  ['nothing but braces', '{'.repeat(9_990)],
  ['tags without an end', '{%'.repeat(4_990)],
  ['ends without a tag', '%}'.repeat(4_990)],
  ['one endless condition', `{% if ${'job or '.repeat(1_400)}job %}x{% endif %}`],
  ['one endless comparison', `{% if ${'job == '.repeat(1_200)}job %}x{% endif %}`],
  ['filters without end', `{{ job${' | required'.repeat(900)} }}`],
  ['spaces', `{{ job ${' '.repeat(9_900)}`],
  ['one long word', 'a'.repeat(9_900)],
  ['a thousand sentences', many.repeat(1_200)],
  ['a thousand small conditions', '{% if job %}x{% endif %}'.repeat(400)],
  ['a megabyte', many.repeat(130_000)],
]

// What runs away hits the time limit of the test; how long it takes is for the bench.
test.each(heavy)('%s is judged, and written if it may be', (_, body) => {
  const problems = check(body)
  if (problems.length === 0) {
    renderLetter({
      subject,
      body,
      language: 'fr',
      today: '2026-11-20',
      values: { job: 'Ingénieur' },
      mode: 'final',
    })
  }
})
