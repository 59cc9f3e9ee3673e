import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { findPassages } from '../../feedback/passages.ts'
import { readTranscript } from '../../interviews/transcript/read.ts'
import { recogniseSpeakers } from '../../interviews/transcript/speakers.ts'
import { Failure } from '../failure.ts'
import { words } from '../say.ts'

const names = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? [])

const jobFile = z.object({
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  language: z.enum(['fr', 'en']).nullish(),
  skills: names,
  candidate: z
    .string()
    .nullish()
    .transform((name) => name ?? null),
  interviewers: names,
})

type JobFile = z.infer<typeof jobFile>

/** Adds `tact evidence`: what a transcript shows of the skills a job asks for, as JSON. */
export function register(program: Command): void {
  program
    .command('evidence')
    .description(words.tact.evidence)
    .argument('<file>', words.tact.evidenceFile)
    .requiredOption('--job <job.json>', words.tact.evidenceJob)
    .action(async (file: string, { job }: { job: string }) => {
      try {
        const evidence = await evidenceOf(await bytesOf(file), await readJob(job))
        process.stdout.write(`${JSON.stringify(evidence, null, 2)}\n`)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        // One line and nothing else: programs read it.
        console.error(error.message)
        process.exitCode = 1
      }
    })
}

/** What the command prints. Throws Failure for what is no transcript. */
export async function evidenceOf(bytes: Uint8Array, { title, skills, candidate, interviewers }: JobFile) {
  const read = await readTranscript(bytes)
  if (!read.ok) throw new Failure('transcriptUnreadable', { reason: words.transcript[read.reason] })
  const { turns } = read.value
  const speakers = recogniseSpeakers(turns, { candidate, interviewers })
  const { strengths, gaps, offLimits } = findPassages({ turns, speakers, skills, title })
  return {
    speakers: speakers.map(({ name, role }) => ({ name, role: role.toLowerCase() })),
    strengths,
    gaps,
    offLimits,
  }
}

/** The description of a job. Throws Failure with the first thing that is wrong with it. */
export function parseJob(text: string, file: string): JobFile {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new Failure('jobNotJson', { file })
  }
  const job = jobFile.safeParse(value)
  if (job.success) return job.data
  const [issue] = job.error.issues
  throw new Failure('jobWrong', { file, reason: `${issue?.path.join('.') || 'JSON'}: ${issue?.message}` })
}

async function readJob(file: string): Promise<JobFile> {
  return parseJob(Buffer.from(await bytesOf(file)).toString('utf8'), file)
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    throw new Failure('fileUnreadable', { file })
  }
}
