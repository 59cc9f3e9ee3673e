import type { TemplateVersion } from '../../prisma/client/client.ts'
import type { Language, Situation } from '../../prisma/client/enums.ts'
import type { Tx } from '../db.ts'
import { chooseTemplate } from '../templates/situations.ts'

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
    orderBy: [{ situation: 'asc' }, { createdAt: 'asc' }],
    select: {
      id: true,
      situation: true,
      nameFr: true,
      nameEn: true,
      versions: { distinct: ['language'], orderBy: [{ language: 'asc' }, { number: 'desc' }] },
    },
  })
}

type Wish = { templateId?: string; situation: Situation; language: Language }

/** The asked template, else the one that fits the situation in the reader's language, else any at all. */
export function chooseVersion(library: Library, wish: Wish): TemplateVersion | null {
  const asked = library.find((entry) => entry.id === wish.templateId)
  const inLanguage = (entry: LibraryEntry | undefined) =>
    entry?.versions.find((version) => version.language === wish.language)
  return (
    inLanguage(asked) ??
    inLanguage(chooseTemplate(library, wish)) ??
    library.flatMap((entry) => entry.versions)[0] ??
    null
  )
}
