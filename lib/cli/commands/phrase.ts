import type { Command } from 'commander'
import { answerLines } from '../json-lines.ts'
import { answerPhrase } from './phrase-line.ts'

/** Adds `tact phrase`: JSON Lines in, JSON Lines out. */
export function register(program: Command): void {
  program
    .command('phrase')
    .description('words a job title, a name or an interview date; JSON Lines on stdin and stdout')
    .action(() => answerLines({ input: process.stdin, output: process.stdout, answer: answerPhrase }))
}
