import { db } from '../db.ts'
import { seedTemplates } from '../templates/library/seed.ts'
import { cloneDatabase, dropDatabase } from '../testing/database.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { getBatchDrafts } from './batch.ts'
import { approveBatch } from './batch-acts.ts'
import { saveDraft } from './draft.ts'
import { decideRejections } from './mutations.ts'

const letters = 500
// As many as the page sends at once.
const atOnce = 20

/**
 * Seconds to schedule five hundred letters that were just read, as the page of the grid does it: in turns, each a
 * transaction. A person waits for the first turn; reading them again for comparison is what a page of them costs.
 */
export async function run(): Promise<Record<string, string>> {
  const databaseUrl = await cloneDatabase()
  process.env.DATABASE_URL = databaseUrl
  process.env.APP_URL ??= 'http://tact.entreprise.test'
  try {
    await aCompany()
    await seedTemplates(db)
    const actor = await anActor('RECRUITER', 'Claire Vasseur')
    const job = await aJob({ title: 'Ingénieur Cloud (H/F)' })
    const applicationIds: string[] = []
    for (let index = 0; index < letters; index += 1) {
      const { application } = await anApplication(job, { firstName: `Maud ${index}` })
      applicationIds.push(application.id)
    }
    const decided = await decideRejections(actor, { applicationIds })
    const ids = decided.ok ? decided.value.rejectionIds : []
    for (const [at, rejectionId] of ids.entries()) {
      const reason = `Le poste demande d’exploiter seul des clusters Kubernetes en production, depuis ${at + 2} mois.`
      await saveDraft(actor, { rejectionId, revision: 1, fields: { reason }, subject: null, body: null })
    }
    const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
    const reading = performance.now()
    const drafts = await getBatchDrafts(actor, { rejectionIds: ids, now: new Date(), company })
    const read = performance.now() - reading
    const approvals = drafts.map(({ record, words }) => ({
      rejectionId: record.id,
      revision: record.revision,
      seen: { subject: words.subject, text: words.text },
    }))
    const began = performance.now()
    let first = 0
    let scheduled = 0
    for (let from = 0; from < approvals.length; from += atOnce) {
      const turn = approvals.slice(from, from + atOnce)
      const result = await approveBatch(actor, { approvals: turn, departure: { kind: 'policy' } })
      scheduled += result.ok ? result.value.filter((one) => one.ok).length : 0
      first ||= performance.now() - began
    }
    const all = performance.now() - began
    return {
      'reading them': `${(read / 1000).toFixed(2)} s for ${drafts.length}`,
      'the first turn': `${(first / 1000).toFixed(2)} s for ${atOnce}`,
      'all of them': `${(all / 1000).toFixed(2)} s for ${scheduled} of ${letters}, ${(all / read).toFixed(2)} of reading them`,
    }
  } finally {
    await db.$disconnect()
    await dropDatabase(databaseUrl)
  }
}
