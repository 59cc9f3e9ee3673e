import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from './failure.ts'
import { withLock } from './lock.ts'
import { root, stateDir } from './paths.ts'
import { runQuietly } from './run-to-end.ts'
import { findRunning } from './state.ts'

const stamp = join(root, '.next/tact-build')
const folders = ['app', 'components', 'lib', 'public']
const files = [
  'prisma/schema.prisma',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'package-lock.json',
]

/** Whether `.next` holds a finished build of exactly these sources. */
export async function isBuilt(): Promise<boolean> {
  const built = await readFile(stamp, 'utf8').catch(() => '')
  return built !== '' && built === (await hashSources())
}

/** Builds the pages. The stamp is written last, so that a build killed halfway is no build. */
export async function build(): Promise<void> {
  const running = await findRunning()
  if (running && running.pid !== process.pid)
    throw new Failure('runningWhileBuilding', { address: running.address ?? '' })
  await withLock(join(root, '.tact/build.lock'), async () => {
    if (await isBuilt()) return
    const sources = await hashSources()
    await rm(stamp, { force: true })
    const next = join(root, 'node_modules/next/dist/bin/next')
    const { code, output } = await runQuietly([process.execPath, next, 'build'], {
      cwd: root,
      env: buildEnv(),
    })
    const log = join(stateDir, 'logs/build.log')
    await writeFile(log, output).catch(() => undefined)
    if (code !== 0)
      throw new Failure('buildFailed', { log, reason: output.trim().split('\n').slice(-25).join('\n') })
    await writeFile(stamp, sources)
  })
}

// A build reads the code that reads the settings; nothing of them ends up in it, so no real ones are given.
function buildEnv(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: 'postgresql://127.0.0.1:1/none',
    SMTP_URL: 'smtp://127.0.0.1:1',
    APP_SECRET: 'only for the build, and never used to sign',
  }
}

async function hashSources(): Promise<string> {
  const lists = await Promise.all(folders.map(listFiles))
  const sum = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const file of [...lists.flat(), ...files].sort()) {
    sum.update(`${file}\0`)
    sum.update(await readFile(join(root, file)).catch(() => ''))
  }
  return sum.digest('hex')
}

// Tests and the command line are in no page.
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !/\.(test|bench)\.tsx?$|^lib\/(cli|testing)\//.test(file))
}
