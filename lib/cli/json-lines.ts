import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

type Lines = { input: Readable; output: Writable; answer: (line: string) => string }

/** Answers every line in order, as it comes; blank lines are skipped, and a bad line does not stop the next. */
export async function answerLines({ input, output, answer }: Lines): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const request = line.replace(/^\uFEFF/, '')
    if (request.trim() === '') continue
    if (!output.write(`${answer(request)}\n`)) await once(output, 'drain')
  }
}
