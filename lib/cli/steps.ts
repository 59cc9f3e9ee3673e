import { fill, type Values, words } from './say.ts'

type Step = keyof typeof words.steps
type Result = keyof typeof words.results

/** Runs one step of a start and says afterwards, on one line, what it did and how long it took. */
export async function step(name: Step, work: () => Promise<[Result, Values?]>): Promise<void> {
  const began = performance.now()
  const [result, values] = await work()
  const took = ((performance.now() - began) / 1000).toFixed(1)
  const label = words.steps[name].padEnd(14)
  tell(`  ${label}${fill(words.results[result], values).padEnd(46)} ${took.padStart(6)} s`)
}

export function tell(line = ''): void {
  process.stdout.write(`${line}\n`)
}

export function tellWords(key: keyof typeof words.start, values: Values = {}): void {
  tell(fill(words.start[key], values))
}
