import type { Language } from '../../prisma/client/enums.ts'
import { withDe } from '../language/elision.ts'

/** "d’Aubrac Santé", "de Médialp", "of Aubrac Santé". */
export function ofCompany(name: string, language: Language): string {
  return language === 'fr' ? withDe(name) : `of ${name}`
}
