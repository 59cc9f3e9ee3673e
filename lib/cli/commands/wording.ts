import type { Command } from 'commander'
import { answerLines } from '../json-lines.ts'
import { answerWording } from './wording-line.ts'

/** Adds `tact wording`: JSON Lines in, JSON Lines out. */
export function register(program: Command): void {
  program
    .command('wording')
    .description('checks letters, feedback fields and notes; JSON Lines on stdin and stdout')
    .action(() => answerLines({ input: process.stdin, output: process.stdout, answer: answerWording }))
}
