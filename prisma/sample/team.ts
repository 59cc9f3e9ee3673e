import type { Role } from '../client/enums.ts'

/** Aubrac Santé does not exist; nor does anybody here. */
export const company = {
  name: 'Aubrac Santé',
  language: 'fr' as const,
  timeZone: 'Europe/Paris',
  country: 'FR',
  senderName: 'Aubrac Santé',
  senderAddress: 'recrutement@aubrac-sante.example',
  isSample: true,
}

export type TeamKey = 'claire' | 'sophie' | 'karim' | 'mireille' | 'antoine'

export const team: Record<TeamKey, { name: string; email: string; role: Role; jobTitle: string }> = {
  claire: {
    name: 'Claire Vasseur',
    email: 'claire.vasseur@aubrac-sante.example',
    role: 'ADMIN',
    jobTitle: 'Responsable recrutement',
  },
  sophie: {
    name: 'Sophie Lemaire',
    email: 'sophie.lemaire@aubrac-sante.example',
    role: 'RECRUITER',
    jobTitle: 'Chargée de recrutement',
  },
  karim: {
    name: 'Karim Benhaddou',
    email: 'karim.benhaddou@aubrac-sante.example',
    role: 'INTERVIEWER',
    jobTitle: 'Responsable infrastructure',
  },
  mireille: {
    name: 'Mireille Roche',
    email: 'mireille.roche@aubrac-sante.example',
    role: 'INTERVIEWER',
    jobTitle: 'Directrice de la relation adhérents',
  },
  antoine: {
    name: 'Antoine Faure',
    email: 'antoine.faure@aubrac-sante.example',
    role: 'INTERVIEWER',
    jobTitle: 'Cadre de bloc opératoire',
  },
}
