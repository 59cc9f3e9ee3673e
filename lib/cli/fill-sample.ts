import { fillSampleCompany } from '../../prisma/sample/fill.ts'
import { db } from '../db.ts'
import { withFailures } from './report.ts'
import { endOnSignals } from './shutdown.ts'
import { keepSecrets, openState } from './state.ts'

// Started by `npm start` on an empty embedded database.
await withFailures(async () => {
  endOnSignals()
  const secrets = await openState()
  await keepSecrets({ sample: 'filling' })
  // Through a mail server of the person's own, nothing invented may leave.
  const holdLetters = process.env.LOCAL_MAILBOX !== '1'
  const adminPassword = secrets.sampleAdminPassword
  const { email } = await fillSampleCompany({ now: new Date(), adminPassword, holdLetters })
  await db.$disconnect()
  await keepSecrets({ sample: 'filled', sampleEmail: email })
  process.exit()
})
