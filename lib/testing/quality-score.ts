import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkWording } from '../wording/check.ts'
import type { Finding, Rule } from '../wording/finding.ts'
import type { Passage } from '../wording/passage.ts'

export type QualityPassage = Passage & { id: string; expect: Rule[] }

/** Shares of 1. */
type RuleScore = { expected: number; right: number; found: number; recall: number; precision: number }

export type QualityScore = RuleScore & {
  passages: number
  byRule: Map<Rule, RuleScore>
  missed: { passage: QualityPassage; rule: Rule }[]
  falseAlarms: { passage: QualityPassage; finding: Finding }[]
}

export function readQualityPassages(file: string): QualityPassage[] {
  const text = readFileSync(join(import.meta.dirname, '../wording/quality', file), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as QualityPassage)
}

// The law has a set of its own, and so has what a template leaves blank.
const elsewhere = new Set<Rule>(['law', 'blank'])

/** How well the checks do on labelled passages, a rule of a passage counting once. */
export function scoreQuality(passages: readonly QualityPassage[]): QualityScore {
  const counts = new Map<Rule, { expected: number; right: number; found: number }>()
  const missed: QualityScore['missed'] = []
  const falseAlarms: QualityScore['falseAlarms'] = []
  const countOf = (rule: Rule) => {
    const count = counts.get(rule) ?? { expected: 0, right: 0, found: 0 }
    counts.set(rule, count)
    return count
  }
  for (const labelled of passages) {
    const { id: _, expect, ...passage } = labelled
    const findings = new Map<Rule, Finding>()
    for (const one of checkWording(passage)) if (!findings.has(one.rule)) findings.set(one.rule, one)
    for (const rule of new Set(expect)) {
      if (elsewhere.has(rule)) continue
      countOf(rule).expected += 1
      if (findings.has(rule)) countOf(rule).right += 1
      else missed.push({ passage: labelled, rule })
    }
    for (const [rule, finding] of findings) {
      if (elsewhere.has(rule)) continue
      countOf(rule).found += 1
      if (!expect.includes(rule)) falseAlarms.push({ passage: labelled, finding })
    }
  }
  const all = [...counts.values()].reduce(
    (sum, one) => ({
      expected: sum.expected + one.expected,
      right: sum.right + one.right,
      found: sum.found + one.found,
    }),
    { expected: 0, right: 0, found: 0 },
  )
  return {
    passages: passages.length,
    ...withShares(all),
    byRule: new Map([...counts].map(([rule, count]) => [rule, withShares(count)])),
    missed,
    falseAlarms,
  }
}

function withShares(count: { expected: number; right: number; found: number }): RuleScore {
  return {
    ...count,
    recall: share(count.right, count.expected),
    precision: share(count.right, count.found),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
