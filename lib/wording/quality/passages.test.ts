import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkWording } from '../check.ts'
import type { Rule } from '../finding.ts'
import type { Passage } from '../passage.ts'

type Labelled = Passage & { id: string; expect: Rule[] }

const passages = readFileSync(new URL('./passages.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Labelled)

type Count = { hits: number; misses: number; alarms: number }

// The law and the typing of blanks have sets of their own.
const elsewhere = new Set<Rule>(['law', 'blank'])

function figures() {
  const counts = new Map<Rule, Count>()
  const wrong: string[] = []
  for (const { id, expect: expected, ...passage } of passages) {
    const found = new Set(
      checkWording(passage)
        .map((one) => one.rule)
        .filter((rule) => !elsewhere.has(rule)),
    )
    for (const rule of new Set([...expected, ...found])) {
      const count = counts.get(rule) ?? { hits: 0, misses: 0, alarms: 0 }
      const kind = !found.has(rule) ? 'misses' : expected.includes(rule) ? 'hits' : 'alarms'
      counts.set(rule, { ...count, [kind]: count[kind] + 1 })
      if (kind !== 'hits') wrong.push(`${id} ${kind === 'misses' ? 'misses' : 'invents'} ${rule}`)
    }
  }
  return { counts, wrong }
}

test('the labelled passages: what the rules reach is held', () => {
  const { counts, wrong } = figures()
  expect(wrong, JSON.stringify(Object.fromEntries(counts))).toEqual([])
})
