import type { TemplateVersion } from '../../prisma/client/client.ts'
import type { Situation } from '../../prisma/client/enums.ts'
import type { Tx } from '../db.ts'
import { chooseFor } from '../templates/choose.ts'
import { inOrder, type ScenarioFacts, type ScenarioRule } from '../templates/scenarios.ts'

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

export type Rule = ScenarioRule & { id: string }

/** The rules that choose, in the order in which they decide. One query. */
export async function loadRules(tx: Tx): Promise<Rule[]> {
  return inOrder(await tx.scenario.findMany({ orderBy: { position: 'asc' } }))
}

/** `scenarioId`: the rule that chose, whose delay holds; null where none did. */
export type Chosen = { version: TemplateVersion; because: string[]; scenarioId: string | null }

/** The version for a new letter and why; where nothing is in the reader's language, any at all. */
export function chooseVersion(library: Library, rules: readonly Rule[], facts: ScenarioFacts): Chosen | null {
  const chosen = chooseFor(library, rules, facts)
  const version = chosen?.template.versions.find(({ language }) => language === facts.language)
  if (chosen && version) return { version, because: chosen.because, scenarioId: chosen.rule?.id ?? null }
  const any = library.flatMap((entry) => entry.versions)[0]
  return any ? { version: any, because: [], scenarioId: null } : null
}
