import { check, isWellFormed, isWellTyped, listUnitTests, runVitestQuietly } from './checks.ts'
import { withFailures } from './report.ts'
import { endOnSignals } from './shutdown.ts'

const withoutDatabase = { ...process.env, TACT_TEST_TEMPLATE_URL: 'none' }

// `npm run check`: what can be known in under a minute. Everything is looked at, even after something failed.
await withFailures(async () => {
  endOnSignals()
  const passed = [
    await check('format', isWellFormed),
    await check('types', isWellTyped),
    await check('unit', async () => runVitestQuietly(await listUnitTests(), withoutDatabase)),
  ]
  if (!passed.every(Boolean)) process.exitCode = 1
})
