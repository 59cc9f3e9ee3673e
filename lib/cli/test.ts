import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBrowser } from './browser.ts'
import { build, isBuilt } from './build.ts'
import { bin, check, isWellFormed, isWellTyped, runVitest } from './checks.ts'
import { root, stateDir } from './paths.ts'
import { withFailures } from './report.ts'
import { runAloud } from './run-to-end.ts'
import { fill, words } from './say.ts'
import { endOnSignals } from './shutdown.ts'

// `npm test`, and what .ci/run calls: everything, in this order, up to the first failure.
// The last line is for the machine that runs it: "N passed, N failed".
const reports = join(stateDir, 'reports')
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

await withFailures(async () => {
  endOnSignals()
  await rm(reports, { recursive: true, force: true })
  await mkdir(reports, { recursive: true })
  const isPassed =
    (await check('format', isWellFormed)) &&
    (await check('types', isWellTyped)) &&
    (await check('tests', () =>
      runVitest(['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]),
    )) &&
    (await check('build', buildOnce)) &&
    (await check('journeys', runJourneys))
  const counts = [await countVitest(), await countPlaywright()]
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  // A step that fails without a test of its own still is a failure.
  console.log(fill(words.checks.counts, { passed, failed: isPassed ? failed : Math.max(failed, 1) }))
  process.exitCode = isPassed ? 0 : 1
})

async function buildOnce(): Promise<boolean> {
  if (!(await isBuilt())) await build()
  return true
}

async function runJourneys(): Promise<boolean> {
  const env = {
    ...process.env,
    CHROMIUM_PATH: await ensureBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  }
  const command = [process.execPath, bin('@playwright/test/cli.js'), 'test', '--reporter=list,json']
  return (await runAloud(command, { cwd: root, env })) === 0
}

type Count = { passed: number; failed: number }

async function countVitest(): Promise<Count> {
  const report = await readReport<{
    numPassedTests: number
    numFailedTests: number
    numFailedTestSuites: number
    success: boolean
  }>(vitestReport)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

async function countPlaywright(): Promise<Count> {
  const report = await readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    playwrightReport,
  )
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  return { passed: expected, failed: unexpected + flaky }
}

async function readReport<Report>(file: string): Promise<Report | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text ? (JSON.parse(text) as Report) : undefined
}
