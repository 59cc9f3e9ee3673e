import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.ts'
import { root } from './paths.ts'
import { runAloud } from './run-to-end.ts'
import { words } from './say.ts'

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** What Chromium needs to start as root, and to stay off a network that is closed. */
export const browserArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** A Chromium of this machine: CHROMIUM_PATH, an installed one, or Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean)
  const installed = programs.flatMap((program) => folders.map((folder) => join(folder, program)))
  return [...installed, '/usr/bin/chromium', ...apps].find(existsSync) ?? playwrightsOwn()
}

function playwrightsOwn(): string | undefined {
  const ask = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"
  try {
    const path = execFileSync(process.execPath, ['-e', ask], { cwd: root, encoding: 'utf8' }).trim()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** The same, and installs one where it can: Debian's as root on Debian and Ubuntu, else Playwright's. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser()
  if (found) return found
  if (process.env.CHROMIUM_PATH) throw new Failure('noBrowser')
  console.error(words.checks.installingBrowser)
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await installFromDebian()
  if (!findBrowser())
    await runAloud([process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      cwd: root,
    })
  const installed = findBrowser()
  if (!installed) throw new Failure('noBrowser')
  return installed
}

// An earlier run that was killed may have left dpkg halfway, or its lock to another that is still at work.
async function installFromDebian(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] }
  const patient = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  await runAloud(['dpkg', '--configure', '-a'], quiet)
  await runAloud(['apt-get', ...patient, 'update'], quiet)
  await runAloud(['apt-get', ...patient, 'install', '--no-install-recommends', 'chromium'], quiet)
}
