import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { spawnLeashed } from '../../cli/leash.ts'
import { type Sink, type SinkOptions, startSink } from '../smtp-sink.ts'

export type WorkerProcess = {
  pid: number
  isRunning: () => boolean
  /** Sends the signal and waits for the end. The exit code, null after a kill. */
  end: (signal: NodeJS.Signals) => Promise<number | null>
}

export type Stage = {
  startSink: (options?: SinkOptions) => Promise<Sink>
  /** The real worker in a process of its own (worker-process.ts says which settings it takes). */
  startWorker: (sink: Pick<Sink, 'url'>, settings?: Record<string, string>) => WorkerProcess
}

/** Runs one row, and ends what it started whatever became of it. */
export async function onStage<T>(run: (stage: Stage) => Promise<T>): Promise<T> {
  const sinks: Sink[] = []
  const workers: WorkerProcess[] = []
  try {
    return await run({
      startSink: async (options) => {
        const sink = await startSink(options)
        sinks.push(sink)
        return sink
      },
      startWorker: (sink, settings) => {
        const worker = startWorker({ SMTP_URL: sink.url, ...settings })
        workers.push(worker)
        return worker
      },
    })
  } finally {
    for (const worker of workers) await worker.end('SIGKILL')
    for (const sink of sinks) await sink.stop()
  }
}

function startWorker(settings: Record<string, string>): WorkerProcess {
  const program = join(import.meta.dirname, '../worker-process.ts')
  // The worker's own log, for whoever looks for the reason of a violation.
  const log = process.env.TACT_PROOF_LOG ? openSync(process.env.TACT_PROOF_LOG, 'a') : 'ignore'
  const child = spawnLeashed([process.execPath, '--import', 'tsx', program], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', log, 'inherit'],
  })
  const isRunning = () => child.exitCode === null && child.signalCode === null
  if (typeof log === 'number') closeSync(log)
  return { pid: child.pid ?? 0, isRunning, end: (signal) => end(child, signal) }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.kill(signal)
  })
}
