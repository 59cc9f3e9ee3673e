import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Command } from 'commander'
import { answerPhrase } from './phrase-line.ts'

/** Adds `tact phrase`: JSON Lines in, JSON Lines out. */
export function register(program: Command): void {
  program
    .command('phrase')
    .description('words a job title, a name or an interview date; JSON Lines on stdin and stdout')
    .action(() => answerPhrases(process.stdin, process.stdout))
}

/** Answers every line in order; blank lines are skipped, and a bad line does not stop the next. */
export async function answerPhrases(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const request = line.replace(/^\uFEFF/, '')
    if (request.trim() === '') continue
    if (!output.write(`${answerPhrase(request)}\n`)) await once(output, 'drain')
  }
}
