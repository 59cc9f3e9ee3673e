import type { Tx } from '../../db.ts'
import { library } from './library.ts'
import { libraryScenarios } from './scenarios.ts'

/**
 * Puts the starting library in, with the rules that choose from it. Idempotent: what is there, edited or archived,
 * stays as it is, and rules are made only where there are none.
 */
export async function seedTemplates(tx: Tx): Promise<void> {
  await tx.template.createMany({
    data: library.map(({ id, situation, nameFr, nameEn }) => ({ id, situation, nameFr, nameEn })),
    skipDuplicates: true,
  })
  await tx.templateVersion.createMany({
    data: library.flatMap(({ id, words }) => [
      { templateId: id, language: 'fr' as const, number: 1, ...words.fr },
      { templateId: id, language: 'en' as const, number: 1, ...words.en },
    ]),
    skipDuplicates: true,
  })
  if ((await tx.scenario.count()) > 0) return
  await tx.scenario.createMany({
    data: libraryScenarios.map(({ situation, ...rule }, position) => ({
      ...rule,
      // Special rules first; the cells of the grid stand behind them all.
      position: rule.interviewed === null ? 1_000 + position : position,
      templateId: library.find((template) => template.situation === situation)?.id ?? '',
    })),
    skipDuplicates: true,
  })
}
