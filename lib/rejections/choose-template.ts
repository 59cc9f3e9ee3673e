import type { TemplateVersion } from '../../prisma/client/client.ts'
import type { Language, Situation } from '../../prisma/client/enums.ts'
import type { Tx } from '../db.ts'
import { chooseScenario, inOrder, type ScenarioFacts, type ScenarioRule } from '../templates/scenarios.ts'
import { chooseTemplate, suggestSituation } from '../templates/situations.ts'

export type LibraryEntry = {
  id: string
  situation: Situation
  nameFr: string
  nameEn: string
  versions: TemplateVersion[]
}
export type Library = LibraryEntry[]

/** Every template in use with its versions in use, one per language. One query. */
export async function loadLibrary(tx: Tx): Promise<Library> {
  return tx.template.findMany({
    where: { archivedAt: null },
    orderBy: [{ situation: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      situation: true,
      nameFr: true,
      nameEn: true,
      versions: { distinct: ['language'], orderBy: [{ language: 'asc' }, { number: 'desc' }] },
    },
  })
}

/** The rules that choose, in the order in which they decide. One query. */
export async function loadRules(tx: Tx): Promise<ScenarioRule[]> {
  return inOrder(await tx.scenario.findMany({ orderBy: { position: 'asc' } }))
}

type Wish = { templateId?: string; situation: Situation; language: Language }
export type Chosen = { version: TemplateVersion; because: string[] }

/**
 * The version for a new letter and why: what the rules ask for, among templates in the reader's language; where
 * no rule fits, what the situation asks for; else any at all.
 */
export function chooseForFacts(
  library: Library,
  rules: readonly ScenarioRule[],
  facts: ScenarioFacts,
): Chosen | null {
  const { language } = facts
  const readable = new Map(library.map((entry) => [entry.id, inLanguage(entry, language)]))
  const ruled = chooseScenario(
    rules.filter(({ templateId }) => readable.get(templateId)),
    facts,
  )
  const byRule = ruled && readable.get(ruled.templateId)
  if (byRule) return { version: byRule, because: ruled.because }
  const { situation, because } = suggestSituation(facts)
  const version = chooseVersion(library, { situation, language })
  return version && { version, because }
}

/** The asked template, else the one that fits the situation in the reader's language, else any at all. */
export function chooseVersion(library: Library, wish: Wish): TemplateVersion | null {
  const asked = library.find((entry) => entry.id === wish.templateId)
  return (
    inLanguage(asked, wish.language) ??
    inLanguage(chooseTemplate(library, wish), wish.language) ??
    library.flatMap((entry) => entry.versions)[0] ??
    null
  )
}

function inLanguage(entry: LibraryEntry | undefined, language: Language): TemplateVersion | undefined {
  return entry?.versions.find((version) => version.language === language)
}
