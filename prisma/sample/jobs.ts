import type { StageKind } from '../client/enums.ts'
import type { TeamKey } from './team.ts'

export type JobKey = 'cloud' | 'clients' | 'bloc' | 'facturation' | 'analyst'

type SampleJob = {
  title: string
  department: string
  location: string
  contract: string
  language: 'fr' | 'en'
  openedDaysAgo: number
  manager: TeamKey
  members: TeamKey[]
  criteria: string[]
  stages: [name: string, kind: StageKind][]
}

const frenchStages: SampleJob['stages'] = [
  ['Candidature', 'APPLIED'],
  ['Présélection', 'SCREENING'],
  ['Entretien RH', 'INTERVIEW'],
  ['Entretien technique', 'INTERVIEW'],
  ['Offre', 'OFFER'],
]

const withoutTechnical = (last: string): SampleJob['stages'] =>
  frenchStages.map(([name, kind]) => [name === 'Entretien technique' ? last : name, kind])

export const jobs: Record<JobKey, SampleJob> = {
  cloud: {
    title: 'Ingénieur Cloud (H/F)',
    department: 'Direction des systèmes d’information',
    location: 'Lyon Part-Dieu',
    contract: 'CDI',
    language: 'fr',
    openedDaysAgo: 40,
    manager: 'karim',
    members: ['karim', 'sophie'],
    criteria: [
      'Conception d’architecture',
      'Explication des risques',
      'Réseau et sécurité',
      'Gestion d’incident, astreinte',
      'Kubernetes en production',
    ],
    stages: frenchStages,
  },
  clients: {
    title: 'Chargée de clientèle',
    department: 'Relation adhérents',
    location: 'Clermont-Ferrand',
    contract: 'CDI',
    language: 'fr',
    openedDaysAgo: 33,
    manager: 'mireille',
    members: ['mireille', 'sophie'],
    criteria: ['Écoute', 'Expression écrite', 'Connaissance de la mutuelle', 'Calme en situation tendue'],
    stages: withoutTechnical('Mise en situation'),
  },
  bloc: {
    title: 'Infirmier de bloc opératoire (H/F)',
    department: 'Clinique des Volcans',
    location: 'Clermont-Ferrand',
    contract: 'CDI',
    language: 'fr',
    openedDaysAgo: 21,
    manager: 'antoine',
    members: ['antoine', 'sophie'],
    criteria: ['Traçabilité des instruments', 'Orthopédie', 'Travail en équipe de bloc'],
    stages: withoutTechnical('Entretien avec le cadre'),
  },
  facturation: {
    title: 'Responsable adjointe du service facturation et recouvrement',
    department: 'Direction financière',
    location: 'Lyon Part-Dieu',
    contract: 'CDI',
    language: 'fr',
    openedDaysAgo: 28,
    manager: 'mireille',
    members: ['mireille', 'claire'],
    criteria: ['Encadrement', 'Logiciel de facturation', 'Relances'],
    stages: withoutTechnical('Entretien métier'),
  },
  analyst: {
    title: 'Data Analyst (m/f/d)',
    department: 'Digital',
    location: 'Remote, Europe',
    contract: 'Permanent',
    language: 'en',
    openedDaysAgo: 18,
    manager: 'karim',
    members: ['karim', 'claire'],
    criteria: ['SQL', 'Explaining figures', 'Experiment design'],
    stages: [
      ['Applied', 'APPLIED'],
      ['Screening', 'SCREENING'],
      ['HR interview', 'INTERVIEW'],
      ['Case interview', 'INTERVIEW'],
      ['Offer', 'OFFER'],
    ],
  },
}
