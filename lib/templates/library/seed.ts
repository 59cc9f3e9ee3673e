import type { Tx } from '../../db.ts'
import { library } from './library.ts'

/** Puts the starting library in. Idempotent: what is there, edited or archived, stays as it is. */
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
}
