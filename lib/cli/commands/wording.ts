import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Command } from 'commander'
import { answerWording } from './wording-line.ts'

/** Adds `tact wording`: JSON Lines in, JSON Lines out. */
export function register(program: Command): void {
  program
    .command('wording')
    .description('checks letters, feedback fields and notes; JSON Lines on stdin and stdout')
    .action(() => answerWordings(process.stdin, process.stdout))
}

/** Answers every line in order, as it comes; blank lines are skipped, and a bad line does not stop the next. */
export async function answerWordings(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const request = line.replace(/^\uFEFF/, '')
    if (request.trim() === '') continue
    if (!output.write(`${answerWording(request)}\n`)) await once(output, 'drain')
  }
}
