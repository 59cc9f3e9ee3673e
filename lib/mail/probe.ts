import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { type Diagnosis, type DiagnosisKey, diagnose, type Stage } from './diagnosis.ts'
import { createLogin } from './login.ts'
import type { MailSettings } from './settings.ts'

export const stages = [
  'dns',
  'connect',
  'encrypt',
  'login',
  'sender',
  'recipient',
  'message',
] as const satisfies readonly Stage[]

export type ProbeStep = { stage: Stage; state: 'passed' | 'failed' | 'skipped' | 'not-reached' }

export type ProbeResult = {
  isFine: boolean
  steps: ProbeStep[]
  diagnosis: Diagnosis | null
  /** What the server said when it took the letter. */
  reply: string | null
}

export type ProbeLetter = { envelope: { from: string; to: string[] }; raw: Buffer }

/** Milliseconds. A person waits, so less than a worker grants. */
export type ProbePatience = { connectMs: number; answerMs: number }

const patient: ProbePatience = { connectMs: 8_000, answerMs: 10_000 }

/**
 * Sends one letter by these settings, step by step, outside of the queue, to tell a person what works and where
 * it breaks. Never throws, and never waits longer for a silent server than `patience` for each step.
 */
export async function probeServer(
  settings: Pick<MailSettings, 'server' | 'login' | 'sign'>,
  letter: ProbeLetter,
  patience: ProbePatience = patient,
): Promise<ProbeResult> {
  const { server, login, sign } = settings
  const states = new Map<Stage, ProbeStep['state']>()
  let stage: Stage = 'dns'
  const pass = (next: Stage, state: ProbeStep['state'] = 'passed') => {
    states.set(stage, state)
    stage = next
  }
  let session: SMTPConnection | undefined
  try {
    const host = server.host ?? ''
    const addresses = isIP(host) ? [host] : (await lookup(host, { all: true })).map(({ address }) => address)
    pass('connect', isIP(host) ? 'skipped' : 'passed')
    const connection = await connectAny(addresses, Number(server.port ?? 25), patience.connectMs)
    pass('encrypt')
    session = new SMTPConnection({ ...server, ...timeouts(patience), connection, logger: false })
    await greet(session)
    pass('login', session.secure ? 'passed' : 'skipped')
    await watched(session, createLogin(login)(session))
    pass('sender', login.kind === 'none' ? 'skipped' : 'passed')
    const raw = sign ? await sign(letter.raw) : letter.raw
    const reply = await deliver(session, { ...letter, raw })
    for (const next of ['recipient', 'message', 'message'] as const) pass(next)
    session.quit()
    return {
      isFine: true,
      steps: stepsOf(states),
      diagnosis: null,
      reply: diagnose({ response: reply }, 'message').words,
    }
  } catch (error) {
    stage = stageOf(error, stage)
    const diagnosis = diagnose(error, stage)
    // Before there is a talk there is nothing to encrypt.
    if (stage === 'encrypt' && noTalk.includes(diagnosis.key)) stage = 'connect'
    for (const earlier of stages) {
      if (earlier === stage) break
      if (!states.has(earlier)) states.set(earlier, 'passed')
    }
    states.set(stage, 'failed')
    session?.close()
    return { isFine: false, steps: stepsOf(states), diagnosis, reply: null }
  }
}

const noTalk: DiagnosisKey[] = ['silent', 'closed', 'not-smtp', 'greeting', 'too-many']

function stepsOf(states: Map<Stage, ProbeStep['state']>): ProbeStep[] {
  return stages.map((stage) => ({ stage, state: states.get(stage) ?? 'not-reached' }))
}

/** In a delivery nodemailer's command tells the step. */
function stageOf(error: unknown, stage: Stage): Stage {
  if (stage !== 'sender') return stage
  const command = String((error as { command?: unknown }).command ?? '')
  if (command === 'MAIL FROM') return 'sender'
  return command === 'RCPT TO' ? 'recipient' : 'message'
}

function timeouts({ connectMs, answerMs }: ProbePatience) {
  return {
    connectionTimeout: connectMs + answerMs,
    greetingTimeout: answerMs,
    socketTimeout: answerMs,
    // A banner has no reason to be longer.
    maxResponseSize: 65_536,
  }
}

/** The first address that answers. Rejects with the error of the last. */
async function connectAny(addresses: string[], port: number, ms: number): Promise<Socket> {
  let failure: unknown
  for (const host of addresses) {
    try {
      return await open(host, port, ms / addresses.length)
    } catch (error) {
      failure = error
    }
  }
  throw failure ?? Object.assign(new Error('No address.'), { code: 'ENOTFOUND' })
}

function open(host: string, port: number, ms: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port })
    const timer = setTimeout(() => {
      socket.destroy()
      reject(Object.assign(new Error('Connection timeout'), { code: 'CONNECT_TIMEOUT' }))
    }, ms)
    socket.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    socket.once('connect', () => {
      clearTimeout(timer)
      resolve(socket)
    })
  })
}

function greet(session: SMTPConnection): Promise<void> {
  return watched(
    session,
    new Promise<void>((resolve, reject) => {
      session.connect((error) => (error ? reject(error) : resolve()))
    }),
  )
}

function deliver(session: SMTPConnection, { envelope, raw }: ProbeLetter): Promise<string> {
  return watched(
    session,
    new Promise<string>((resolve, reject) => {
      session.send({ ...envelope, size: raw.length }, raw, (error, info) =>
        error ? reject(error) : resolve(info?.response ?? ''),
      )
    }),
  )
}

/** A session that breaks while something waits for its answer answers nothing else. */
function watched<T>(session: SMTPConnection, run: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    session.on('error', reject)
    session.once('end', () => setImmediate(() => reject(new Error('Connection closed'))))
    run.then(resolve, reject)
  })
}
