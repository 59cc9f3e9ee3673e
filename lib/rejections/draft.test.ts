import { beforeAll, describe, expect, test } from 'vitest'
import { keepInPool } from '../candidates/pool.ts'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import type { EvidenceLink } from '../feedback/schema.ts'
import type { Actor } from '../team/actor.ts'
import { seedTemplates } from '../templates/library/seed.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import type { Finding } from '../wording/finding.ts'
import { approveRejection } from './approve.ts'
import { approveBatch } from './batch-acts.ts'
import { cancelRejection, reopenRejection } from './cancel.ts'
import { chooseTemplate, saveDraft } from './draft.ts'
import { draftWords } from './draft-words.ts'
import { decideRejections } from './mutations.ts'
import { overrideFinding, withOverrides } from './override.ts'
import { getLetterRecord } from './record.ts'
import type { SaveDraft } from './schema.ts'
import { listSnapshots } from './snapshots.ts'

useDatabase()

let admin: Actor
let recruiter: Actor
let colleague: Actor

beforeAll(async () => {
  process.env.APP_URL = 'http://tact.entreprise.test'
  await aCompany()
  await seedTemplates(db)
  admin = await anActor('ADMIN', 'Anne Le Goff')
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
  colleague = await anActor('RECRUITER', 'Sophie Lemaire')
})

async function aDraft() {
  const { application, candidate } = await anApplication(await aJob({ title: 'Ingénieur Cloud' }))
  const decided = await decideRejections(recruiter, { applicationIds: [application.id] })
  const rejectionId = decided.ok ? (decided.value.rejectionIds[0] ?? '') : ''
  return { application, candidate, rejectionId }
}

const words = (reason: string) => ({ fields: { reason }, subject: null, body: null })

describe('what a sentence rests on', () => {
  async function aNote(applicationId: string, body: string) {
    return db.note.create({ data: { applicationId, authorId: recruiter.userId, body } })
  }
  const link = (noteId: string, quote: string): EvidenceLink => ({
    field: 'reason',
    sentence: 'Vous n’avez pas encore tenu d’astreinte.',
    source: { kind: 'note', noteId },
    quote,
  })

  test('is kept with the draft, when the file says so word for word', async () => {
    const { application, rejectionId } = await aDraft()
    const note = await aNote(application.id, 'N’a pas encore tenu d’astreinte.')
    const links = [link(note.id, 'N’a pas encore tenu d’astreinte.'), link(note.id, 'A triché.')]
    await saveDraft(recruiter, { rejectionId, revision: 1, ...words('x'), links })
    const { links: kept } = await db.rejection.findUniqueOrThrow({ where: { id: rejectionId } })
    expect(kept).toEqual([links[0]])
  })

  test('is nothing of another person', async () => {
    const { rejectionId } = await aDraft()
    const other = await aDraft()
    const note = await aNote(other.application.id, 'N’a pas encore tenu d’astreinte.')
    const links = [link(note.id, 'N’a pas encore tenu d’astreinte.')]
    await saveDraft(recruiter, { rejectionId, revision: 1, ...words('x'), links })
    const { links: kept } = await db.rejection.findUniqueOrThrow({ where: { id: rejectionId } })
    expect(kept).toEqual([])
  })

  test('stays as it is when a save says nothing of it', async () => {
    const { application, rejectionId } = await aDraft()
    const note = await aNote(application.id, 'N’a pas encore tenu d’astreinte.')
    const links = [link(note.id, 'N’a pas encore tenu d’astreinte.')]
    await saveDraft(recruiter, { rejectionId, revision: 1, ...words('x'), links })
    await saveDraft(recruiter, { rejectionId, revision: 2, ...words('y') })
    const { links: kept } = await db.rejection.findUniqueOrThrow({ where: { id: rejectionId } })
    expect(kept).toEqual(links)
  })
})

describe('history', () => {
  test('one sitting is one version, a colleague or another template begins the next', async () => {
    const { rejectionId } = await aDraft()
    await saveDraft(recruiter, { rejectionId, revision: 1, ...words('Un') })
    await saveDraft(recruiter, { rejectionId, revision: 2, ...words('Un, deux') })
    await saveDraft(colleague, { rejectionId, revision: 3, ...words('Trois') })
    const { templateId } = await db.template
      .findFirstOrThrow({
        where: { situation: 'SPONTANEOUS' },
        select: { id: true },
      })
      .then(({ id }) => ({ templateId: id }))
    await chooseTemplate(colleague, { rejectionId, revision: 4, templateId, language: 'fr' })
    await saveDraft(colleague, { rejectionId, revision: 5, ...words('Quatre') })
    const snapshots = await listSnapshots(recruiter, { rejectionId })
    expect(snapshots.map(({ fields, by }) => [fields.reason, by])).toEqual([
      ['Quatre', 'Sophie Lemaire'],
      ['Trois', 'Sophie Lemaire'],
      ['Un, deux', 'Claire Vasseur'],
    ])
  })

  test('a refused save leaves no version', async () => {
    const { rejectionId } = await aDraft()
    await saveDraft(recruiter, { rejectionId, revision: 1, ...words('Un') })
    const late = await saveDraft(colleague, { rejectionId, revision: 1, ...words('Perdu ?') })
    expect(late).toMatchObject({ ok: false, reason: 'changed-meanwhile' })
    expect(await listSnapshots(recruiter, { rejectionId })).toHaveLength(1)
  })
})

describe('letting a block stand', () => {
  const aboutAge = {
    rule: 'law',
    criterion: 'age',
    excerpt: 'à 54 ans',
    reason: 'Citation voulue par la personne.',
  } as const

  test('is for administrators, with a reason, on the record', async () => {
    const { candidate, rejectionId } = await aDraft()
    await expect(overrideFinding(recruiter, { rejectionId, ...aboutAge })).rejects.toThrow(NotAllowed)
    expect(await overrideFinding(admin, { rejectionId, ...aboutAge })).toMatchObject({ ok: true })
    const events = await db.event.findMany({
      where: { candidateId: candidate.id, kind: 'rejection.overridden' },
    })
    expect(events).toMatchObject([
      { actorId: admin.userId, data: { rule: 'law', criterion: 'age', why: aboutAge.reason } },
    ])
  })

  test('covers these very words and no others, and nothing that is no matter of judgement', async () => {
    const override = { ...aboutAge, by: { name: 'Anne Le Goff' } }
    const law: Finding = { rule: 'law', criterion: 'age', severity: 'block', excerpt: 'à 54 ans' }
    const other: Finding = { ...law, excerpt: 'à votre âge' }
    const empty: Finding = { rule: 'field.required', severity: 'block', detail: 'reason' }
    expect(withOverrides([law, other, empty], [override]).map(({ severity }) => severity)).toEqual([
      'warn',
      'block',
      'block',
    ])
    const { rejectionId } = await aDraft()
    const bare = {
      rule: 'address.missing',
      criterion: null,
      excerpt: '',
      reason: 'Nous verrons bien.',
    } as const
    expect(await overrideFinding(admin, { rejectionId, ...bare })).toMatchObject({ reason: 'no-override' })
  })
})

describe('a protected ground', () => {
  const fine = {
    strength: 'Votre récit de la migration des sauvegardes était clair et précis.',
    reason: 'Le poste demande d’exploiter seul des clusters Kubernetes en production.',
    advice: 'Cherchez une équipe où tenir une astreinte accompagnée pendant quelques mois.',
  }
  const words = 'Compte tenu de votre grossesse, nous préférons attendre.'
  const ways: [string, SaveDraft['fields'], string | null, string | null][] = [
    ['a feedback field', { ...fine, reason: words }, null, null],
    ['the subject', fine, 'Votre grossesse et le poste d’Ingénieur Cloud', null],
    [
      'a letter by hand',
      {},
      null,
      `Bonjour,\n\nMerci de votre candidature, que nous ne retenons pas.\n\n${words}`,
    ],
  ]

  test.each(ways)('in %s cannot be approved, by whichever door', async (_, fields, subject, body) => {
    const { rejectionId } = await aDraft()
    const saved = await saveDraft(recruiter, { rejectionId, revision: 1, fields, subject, body })
    expect(saved.ok).toBe(true)
    const seen = await screen(rejectionId)
    expect(
      await approveRejection(recruiter, { rejectionId, ...seen, departure: { kind: 'policy' } }),
    ).toMatchObject({
      ok: false,
      reason: 'blocked',
      detail: { findings: expect.arrayContaining([expect.objectContaining({ rule: 'law' })]) },
    })
    await approveBatch(recruiter, { approvals: [{ rejectionId, ...seen }], departure: { kind: 'policy' } })
    expect(await db.email.count({ where: { rejection: { id: rejectionId } } })).toBe(0)
  })

  test('leaves once an administrator let these words stand, and not with other words', async () => {
    const { rejectionId } = await aDraft()
    await saveDraft(recruiter, {
      rejectionId,
      revision: 1,
      fields: { reason: words },
      subject: null,
      body: null,
    })
    const before = await screen(rejectionId)
    const finding = before.findings.find(({ rule }) => rule === 'law')
    const { rule = 'law', criterion = null, excerpt = '' } = finding ?? {}
    await overrideFinding(admin, {
      rejectionId,
      rule,
      criterion,
      excerpt,
      reason: 'Vu avec la personne, à sa demande.',
    })
    const { findings, ...seen } = await screen(rejectionId)
    expect(findings.find((one) => one.rule === 'law')).toMatchObject({
      severity: 'warn',
      override: { by: 'Anne Le Goff' },
    })
    const approval = { rejectionId, ...seen, departure: { kind: 'policy' } } as const
    expect(await approveRejection(recruiter, approval)).toMatchObject({ ok: true })
  })

  async function screen(rejectionId: string) {
    const record = await getLetterRecord(rejectionId, new Date())
    const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
    const { subject, text, findings } = draftWords(record, { company, readAt: new Date(), otherNames: [] })
    return { revision: record.revision, seen: { subject, text }, findings }
  }
})

describe('a promise', () => {
  const entry = { basis: 'INFORMED', forWhat: 'Postes d’infrastructure', until: '2027-06-01' } as const
  const today = '2026-11-21'

  test('has an end, two years away at most', async () => {
    const { rejectionId } = await aDraft()
    const keep = (until: string) => keepInPool(recruiter, { rejectionId, ...entry, until }, today)
    expect(await keep('2026-11-21')).toMatchObject({ reason: 'in-the-past' })
    expect(await keep('2028-11-22')).toMatchObject({ reason: 'too-long' })
    expect(await keep('2028-11-21')).toMatchObject({ ok: true })
  })

  test('goes with its refusal, and comes back with it', async () => {
    const { candidate, rejectionId } = await aDraft()
    await keepInPool(recruiter, { rejectionId, ...entry }, today)
    const open = () => db.poolEntry.count({ where: { candidateId: candidate.id, endedAt: null } })
    expect(await open()).toBe(1)
    await cancelRejection(recruiter, { rejectionId })
    expect(await open()).toBe(0)
    await reopenRejection(recruiter, { rejectionId })
    expect(await open()).toBe(1)
  })

  test('is made once for a person, also by two at the same time', async () => {
    const { candidate, rejectionId } = await aDraft()
    await Promise.all([
      keepInPool(recruiter, { rejectionId, ...entry }, today),
      keepInPool(colleague, { rejectionId, ...entry }, today),
    ])
    expect(await db.poolEntry.count({ where: { candidateId: candidate.id, endedAt: null } })).toBe(1)
  })
})
