import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/** Tells one process from a later one that got the same number. */
export type ProcessMark = { pid: number; startedAt: string }

export function markOf(pid: number): ProcessMark {
  return { pid, startedAt: startOf(pid) }
}

export function isAlive(mark: ProcessMark): boolean {
  return isPidAlive(mark.pid) && startOf(mark.pid) === mark.startedAt
}

export function isPidAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export function programOf(pid: number): string {
  return readOr(`/proc/${pid}/comm`) || ask(pid, 'comm=')
}

/** Unknown where there is no /proc. */
export function workingDirOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function startOf(pid: number): string {
  return statFields(pid)[19] ?? ask(pid, 'lstart=')
}

function isZombie(pid: number): boolean {
  return statFields(pid)[0] === 'Z'
}

// The fields after the program's name, which may itself hold spaces and parentheses.
function statFields(pid: number): string[] {
  const stat = readOr(`/proc/${pid}/stat`)
  return stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ') : []
}

function ask(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
