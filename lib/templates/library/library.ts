import type { Language, Situation } from '../../../prisma/client/enums.ts'
import * as english from './english.ts'
import * as french from './french.ts'
import type { Words } from './words.ts'

export type LibraryTemplate = {
  /** Fixed, so that seeding twice adds nothing and a renamed template stays renamed. */
  id: string
  situation: Situation
  nameFr: string
  nameEn: string
  words: Record<Language, Words>
}

/** The templates every installation starts with: the situations of T2, in words of our own. */
export const library: readonly LibraryTemplate[] = [
  {
    id: '01930000-0000-7000-8000-000000000001',
    situation: 'AFTER_CV',
    nameFr: 'Après lecture du CV',
    nameEn: 'After reading the CV',
    words: { fr: french.afterCv, en: english.afterCv },
  },
  {
    id: '01930000-0000-7000-8000-000000000002',
    situation: 'AFTER_INTERVIEW_SHORT',
    nameFr: 'Après entretien, en bref',
    nameEn: 'After an interview, short',
    words: { fr: french.afterInterviewShort, en: english.afterInterviewShort },
  },
  {
    id: '01930000-0000-7000-8000-000000000003',
    situation: 'AFTER_INTERVIEW_DETAILED',
    nameFr: 'Après entretien, en détail',
    nameEn: 'After an interview, detailed',
    words: { fr: french.afterInterviewDetailed, en: english.afterInterviewDetailed },
  },
  {
    id: '01930000-0000-7000-8000-000000000004',
    situation: 'PROMISING',
    nameFr: 'Profil à revoir un jour',
    nameEn: 'Promising, welcome to apply again',
    words: { fr: french.promising, en: english.promising },
  },
  {
    id: '01930000-0000-7000-8000-000000000005',
    situation: 'SPONTANEOUS',
    nameFr: 'Candidature spontanée',
    nameEn: 'Unsolicited application',
    words: { fr: french.spontaneous, en: english.spontaneous },
  },
  {
    id: '01930000-0000-7000-8000-000000000006',
    situation: 'INTERNAL',
    nameFr: 'Candidature interne',
    nameEn: 'Internal application',
    words: { fr: french.internal, en: english.internal },
  },
  {
    id: '01930000-0000-7000-8000-000000000007',
    situation: 'PROMISING',
    nameFr: 'Profil gardé au vivier',
    nameEn: 'Promising, kept in the talent pool',
    words: { fr: french.promisingPool, en: english.promisingPool },
  },
  {
    id: '01930000-0000-7000-8000-000000000008',
    situation: 'REFERRAL',
    nameFr: 'Cooptation',
    nameEn: 'Referral',
    words: { fr: french.referral, en: english.referral },
  },
  {
    id: '01930000-0000-7000-8000-000000000009',
    situation: 'JOB_CLOSED',
    nameFr: 'Poste annulé ou gelé',
    nameEn: 'Role cancelled or frozen',
    words: { fr: french.jobClosed, en: english.jobClosed },
  },
]
