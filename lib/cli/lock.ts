import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, markOf, type ProcessMark } from './process-mark.ts'

/** Runs `work` while no other process does so under the same file. A holder that was killed does not block. */
export async function withLock<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  await mkdir(dirname(file), { recursive: true })
  while (!(await takeLock(file))) await sleep(200)
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function takeLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(markOf(process.pid)), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const text = await readFile(file, 'utf8').catch(() => '')
  const isHeld = text ? isAlive(JSON.parse(text) as ProcessMark) : await isFresh(file)
  if (!isHeld) await clear(file, text)
  return false
}

// Moved aside and looked at again: of two that find it stale, one gets it, and no newer lock is lost.
async function clear(file: string, stale: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  try {
    await rename(file, aside)
    if ((await readFile(aside, 'utf8')) !== stale) await rename(aside, file)
    await rm(aside, { force: true })
  } catch {
    // Someone else was faster.
  }
}

async function isFresh(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs < 5000
}
