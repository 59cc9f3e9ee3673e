import { parseArgs } from 'node:util'
import { build, isBuilt } from './build.ts'
import { withFailures } from './report.ts'
import { runAloud } from './run-to-end.ts'
import { joinInstallation } from './settings.ts'
import { endOnSignals } from './shutdown.ts'
import { tellWords } from './steps.ts'
import { choosePlace, webCommand } from './web-process.ts'

// `npm run web`: the pages alone, as often as wanted.
await withFailures(async () => {
  endOnSignals()
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } })
  await joinInstallation()
  if (!(await isBuilt())) {
    tellWords('building')
    await build()
  }
  const port = values.port ?? process.env.PORT
  const place = await choosePlace({ host: values.host ?? '127.0.0.1', port: port ? Number(port) : undefined })
  process.env.APP_URL ??= place.address
  tellWords('webAt', { address: place.address })
  process.exitCode = await runAloud(webCommand(place), { env: { ...process.env, NODE_ENV: 'production' } })
})
