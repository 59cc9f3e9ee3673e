import { beforeEach, expect, test } from 'vitest'
import { delayPolicySchema } from '../calendar/schema.ts'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import { enqueueMany } from '../testing/emails.ts'
import { aColleague, aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { updateCompany, updateDelayPolicy } from './mutations.ts'
import { listCountries, listRegions } from './places.ts'
import { companySchema } from './schema.ts'
import { listTimeZones } from './time-zones.ts'

useDatabase()
beforeEach(() => aCompany({ name: 'Aubrac Santé', delayAmount: 2 }))

const company = {
  name: ' Médialp ',
  language: 'en',
  timeZone: 'Europe/Zurich',
  country: 'CH',
  region: 'GE',
  senderName: '',
  senderAddress: ' Recrutement@Medialp.example ',
}
const policy = {
  timeZone: 'Europe/Paris',
  country: 'FR',
  region: null,
  delayAmount: 10,
  delayUnit: 'MINUTES',
  windowStart: 0,
  windowEnd: 1440,
  weekdays: [7, 1, 1],
  skipHolidays: false,
  spreadMinutes: 0,
  fridayEnd: null,
  afterInterviewHours: 48,
  mostDays: 5,
  candidateZone: false,
}

test('an administrator changes the company, and the timeline tells', async () => {
  const { actor } = await aColleague()
  await updateCompany(actor, companySchema.parse(company))
  expect(await db.company.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({
    name: 'Médialp',
    language: 'en',
    timeZone: 'Europe/Zurich',
    country: 'CH',
    region: 'GE',
    senderName: null,
    senderAddress: 'recrutement@medialp.example',
    delayAmount: 2,
  })
  expect(await db.event.count({ where: { kind: 'company.edited', actorId: actor.userId } })).toBe(1)
})

test.each([
  ['name', '', 'required'],
  ['timeZone', 'Europe/Nulle_Part', 'time-zone'],
  ['timeZone', '+02:00', 'time-zone'],
  ['country', 'ZZ', 'unknown-country'],
  ['region', 'BY', 'unknown-region'],
  ['senderAddress', 'pas une adresse', 'email'],
])('%s „%s“ is refused: %s', (field, value, message) => {
  const result = companySchema.safeParse({ ...company, [field]: value })
  expect(result.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
    [field, message],
  ])
})

test('a new policy changes only itself, and no email that is already scheduled', async () => {
  const { actor } = await aColleague()
  const [email] = await enqueueMany(1)
  await updateDelayPolicy(actor, delayPolicySchema.parse({ ...policy, country: 'DE' }))
  expect(await db.company.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({
    country: 'CH',
    delayAmount: 10,
    delayUnit: 'MINUTES',
    windowStart: 0,
    windowEnd: 1440,
    weekdays: [1, 7],
    skipHolidays: false,
    fridayEnd: null,
    afterInterviewHours: 48,
    mostDays: 5,
    candidateZone: false,
  })
  expect(await db.email.findUniqueOrThrow({ where: { id: email?.id } })).toEqual(email)
})

test('recruiters and interviewers change neither', async () => {
  for (const role of ['RECRUITER', 'INTERVIEWER'] as const) {
    const { actor } = await aColleague(role)
    await expect(updateCompany(actor, companySchema.parse(company))).rejects.toThrow(NotAllowed)
    await expect(updateDelayPolicy(actor, delayPolicySchema.parse(policy))).rejects.toThrow(NotAllowed)
  }
})

test('places and time zones are named in the reader’s language', () => {
  expect(listCountries('fr')).toContainEqual({ id: 'DE', name: 'Allemagne' })
  expect(listCountries('en')).toContainEqual({ id: 'DE', name: 'Germany' })
  expect(listRegions('fr').FR?.map((region) => region.id)).toContain('67')
  const zones = listTimeZones()
  expect(zones).toContainEqual({ id: 'America/New_York', name: 'America/New York' })
  expect(zones.every(({ id }) => companySchema.shape.timeZone.safeParse(id).success)).toBe(true)
})
