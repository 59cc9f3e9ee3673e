import { withFailures } from './report.ts'
import { joinInstallation } from './settings.ts'

// `npm run worker`, as often as wanted; `npm start` keeps one of these too.
await withFailures(async () => {
  await joinInstallation()
  const { runWorker } = await import('../worker/run.ts')
  await runWorker()
})
