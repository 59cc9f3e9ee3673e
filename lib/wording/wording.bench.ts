import { readFileSync } from 'node:fs'
import { splitSentences } from '../language/sentences.ts'
import { checkWording } from './check.ts'
import { findProtected } from './law/protected.ts'

const wordsOfLetter = 250
const letters = 40

/** What checking a letter costs: the first of a process, a new one, and the same one after a change. */
export async function run(): Promise<Record<string, string>> {
  const first = timed(() =>
    checkWording({ language: 'fr', kind: 'letter', text: 'Bonjour, vous êtes attendue.' }),
  )
  const fresh = freshLetters()
  // Expressions are compiled for good only after some use.
  for (const text of fresh.slice(0, 10)) checkWording({ language: 'fr', kind: 'letter', text })
  const measured = fresh.slice(10)
  const splitting = mean(measured.map((text) => timed(() => splitSentences(text))))
  const law = mean(measured.map((text) => timed(() => findProtected(`${text} `, 'fr'))))
  const all = mean(
    measured.map((text) => timed(() => checkWording({ language: 'fr', kind: 'letter', text: `${text}  ` }))),
  )
  const [letter = ''] = measured
  checkWording({ language: 'fr', kind: 'letter', text: letter })
  const again = mean(
    Array.from({ length: 20 }, (_, index) =>
      timed(() =>
        checkWording({ language: 'fr', kind: 'letter', text: `${letter}\n\nEncore ${index} mots.` }),
      ),
    ),
  )
  return {
    'first letter of a process': `${first.toFixed(0)} ms`,
    [`new letter of ${wordsOfLetter} words, law alone`]: `${law.toFixed(1)} ms`,
    [`new letter of ${wordsOfLetter} words, all checks`]: `${all.toFixed(1)} ms`,
    'after one more sentence': `${again.toFixed(1)} ms, ${(again / law).toFixed(2)} of a new one`,
    'against telling its sentences apart': `${(law / splitting).toFixed(0)} times as long`,
  }
}

/** Letters that share few sentences, so that nothing is remembered from one to the next. */
function freshLetters(): string[] {
  const words = ['fr.jsonl', 'fr.second.jsonl', 'fr.third.jsonl', 'fr.fourth.jsonl', 'fr.fifth.jsonl']
    .flatMap((file) => readFileSync(new URL(`./law/passages/${file}`, import.meta.url), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join(' ')
    .split(/\s+/)
  return Array.from({ length: letters }, (_, index) =>
    words.slice(index * wordsOfLetter, (index + 1) * wordsOfLetter).join(' '),
  ).filter((text) => text.split(' ').length === wordsOfLetter)
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
