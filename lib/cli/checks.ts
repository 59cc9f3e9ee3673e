import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from './failure.ts'
import { root } from './paths.ts'
import { runAloud, runQuietly } from './run-to-end.ts'
import { fill, words } from './say.ts'

type Check = 'format' | 'types' | 'unit' | 'tests' | 'build' | 'journeys'

/** Runs one check and says how it went. Returns whether it passed. */
export async function check(name: Check, work: () => Promise<boolean>): Promise<boolean> {
  const began = performance.now()
  const isPassed = await work().catch((error: unknown) => {
    console.error(error instanceof Failure ? error.message : error)
    return false
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    fill(isPassed ? words.checks.passed : words.checks.failed, { step: words.checks[name], seconds }),
  )
  return isPassed
}

export async function isWellFormed(): Promise<boolean> {
  return quietUnlessBad([bin('@biomejs/biome/bin/biome'), 'check'])
}

/** Types of the whole tree, tests and command line included. Next writes the types of the routes first. */
export async function isWellTyped(): Promise<boolean> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  if (!(await quietUnlessBad([bin('next/dist/bin/next'), 'typegen'], env))) return false
  return quietUnlessBad([bin('typescript/bin/tsc'), '--noEmit'])
}

export async function runVitest(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  return (
    (await runAloud([process.execPath, bin('vitest/vitest.mjs'), 'run', ...args], { cwd: root, env })) === 0
  )
}

/** The same without a line for each test: only what failed. */
export async function runVitestQuietly(args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return quietUnlessBad([bin('vitest/vitest.mjs'), 'run', '--reporter=minimal', ...args], env)
}

/** The test files that need no database and start no processes. */
export async function listUnitTests(): Promise<string[]> {
  const found: string[] = []
  for (const folder of ['lib', 'components', 'app', 'prisma']) {
    const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true })
    for (const entry of entries) {
      if (!entry.isFile() || !/\.test\.tsx?$/.test(entry.name)) continue
      const file = join(entry.parentPath, entry.name)
      if (!/use-database|cloneDatabase|openScratchDir|spawnLeashed/.test(await readFile(file, 'utf8')))
        found.push(file.slice(root.length + 1))
    }
  }
  return found
}

export function bin(path: string): string {
  return join(root, 'node_modules', path)
}

async function quietUnlessBad(command: string[], env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const { code, output } = await runQuietly([process.execPath, ...command], { cwd: root, env })
  if (code !== 0) console.error(output)
  return code === 0
}
