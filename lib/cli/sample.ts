import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './paths.ts'
import { keepSecrets, type Secrets } from './state.ts'

type Fill = (options: { now: Date; adminPassword: string }) => Promise<{ email: string; password: string }>

const file = join(root, 'prisma/sample/fill.ts')

export function isSampleThere(): boolean {
  return existsSync(file)
}

/** Fills the empty database of this process with the sample company. */
export async function fillSample(secrets: Secrets): Promise<['sampleFilled']> {
  const { fillSampleCompany } = (await import(pathToFileURL(file).href)) as { fillSampleCompany: Fill }
  const { db } = await import('../db.ts')
  await keepSecrets({ sample: 'filling' })
  const { email } = await fillSampleCompany({ now: new Date(), adminPassword: secrets.sampleAdminPassword })
  await db.$disconnect()
  await keepSecrets({ sample: 'filled', sampleEmail: email })
  return ['sampleFilled']
}
