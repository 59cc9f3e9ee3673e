import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import type { Writable } from 'node:stream'

// A child ends when we end, even by kill -9: a small shell beside it reads a pipe of which we hold the other end.
// When the pipe closes without a word, it ends the child. The child leads a process group of its own, so that
// Ctrl-C in a terminal reaches us alone and we end things in order.
const endGroup = `kill -s TERM -- -$$; n=0
  while kill -0 $$ 2>/dev/null && [ $n -lt 50 ]; do sleep 0.2; n=$((n+1)); done; kill -s KILL -- -$$`
const endLeader = 'kill -s INT $$'

type Leash = SpawnOptions & {
  /** 'group': SIGTERM to all of them, SIGKILL after 10 s. 'leader': SIGINT to the program alone (PostgreSQL). */
  endsWith?: 'group' | 'leader'
}

/** Starts a program that cannot outlive this process. `command` is the program and its arguments. */
export function spawnLeashed(
  command: string[],
  { endsWith = 'group', ...options }: Leash = {},
): ChildProcess {
  const end = endsWith === 'group' ? endGroup : endLeader
  const script = `(trap '' TERM; if read -r _ <&3; then exit; fi; ${end}) >/dev/null 2>&1 & exec "$@" 3<&-`
  const [input = 'ignore', output = 'inherit', errors = 'inherit'] = (options.stdio ?? []) as never[]
  const child = spawn('sh', ['-c', script, 'sh', ...command], {
    ...options,
    detached: true,
    stdio: [input, output, errors, 'pipe'],
  })
  const leash = child.stdio[3] as Writable
  leash.on('error', () => undefined)
  child.once('exit', () => leash.end('done\n'))
  return child
}

/** Asks a leashed child to end, insists after `patienceSeconds`, and waits until it is gone. */
export async function endLeashed(child: ChildProcess, patienceSeconds = 20): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  signalGroup(child.pid, 'SIGTERM')
  const insist = setTimeout(() => child.pid && signalGroup(child.pid, 'SIGKILL'), patienceSeconds * 1000)
  await gone
  clearTimeout(insist)
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // Already gone.
  }
}
