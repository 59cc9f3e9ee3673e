import type { Civility, InterviewKind, Source } from '../client/enums.ts'
import { julienCall } from './calls.ts'
import type { JobKey } from './jobs.ts'
import type { TeamKey } from './team.ts'

/** `day` counts from today: -8 was eight days ago. `hour` is on the company's clock. */
export type SampleInterview = {
  kind: InterviewKind
  day: number
  hour: number
  by: TeamKey
  ratings?: number[]
  notes?: string[]
  /** A transcript of the call, as a file would hold it. */
  call?: string
}

export type SampleRefusal = {
  state: 'draft' | 'review' | 'scheduled' | 'held' | 'sent' | 'unconfirmed' | 'failed' | 'cancelled'
  /** Days from today on which it leaves or left. */
  day?: number
  by?: TeamKey
  strength?: string
  reason?: string
  advice?: string
}

export type Person = {
  name: [first: string, last: string]
  civility: Civility | null
  job: JobKey
  stage: number
  source: Source
  detail?: string
  appliedDaysAgo: number
  interviews?: SampleInterview[]
  refusal?: SampleRefusal
  standing?: 'withdrawn' | 'hired'
}

const f: Civility = 'MADAME'
const m: Civility = 'MONSIEUR'

const cloud: Person[] = [
  {
    name: ['Patricia', 'Lemoine'],
    civility: f,
    job: 'cloud',
    stage: 0,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 9,
  },
  {
    name: ['Idriss', 'Belkacem'],
    civility: m,
    job: 'cloud',
    stage: 0,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 8,
  },
  {
    name: ['Marie-Amélie', 'de Kersaint-Villeroy'],
    civility: f,
    job: 'cloud',
    stage: 0,
    source: 'SPONTANEOUS',
    appliedDaysAgo: 5,
  },
  {
    name: ['Théo', 'Caradec'],
    civility: m,
    job: 'cloud',
    stage: 0,
    source: 'APPLIED',
    detail: 'France Travail',
    appliedDaysAgo: 3,
  },
  {
    name: ['Léa', 'Monnier'],
    civility: null,
    job: 'cloud',
    stage: 0,
    source: 'SOURCED',
    detail: 'LinkedIn',
    appliedDaysAgo: 1,
  },
  {
    name: ['Baptiste', 'Ogier'],
    civility: m,
    job: 'cloud',
    stage: 1,
    source: 'SOURCED',
    detail: 'Cabinet Ardenne',
    appliedDaysAgo: 11,
  },
  {
    name: ['Nadia', 'Ferhat'],
    civility: f,
    job: 'cloud',
    stage: 1,
    source: 'APPLIED',
    detail: 'LinkedIn',
    appliedDaysAgo: 6,
    interviews: [{ kind: 'PHONE', day: 2, hour: 10.5, by: 'sophie' }],
  },
  {
    name: ['Wiktoria', 'Nowak'],
    civility: f,
    job: 'cloud',
    stage: 1,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 4,
  },
  {
    name: ['Hugo', 'Lartigue'],
    civility: m,
    job: 'cloud',
    stage: 1,
    source: 'REFERRAL',
    detail: 'Mireille Roche',
    appliedDaysAgo: 2,
  },
  {
    name: ['Camille', 'Roussel-Haddad'],
    civility: null,
    job: 'cloud',
    stage: 2,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 19,
    interviews: [
      {
        kind: 'VIDEO',
        day: -10,
        hour: 14,
        by: 'sophie',
        notes: [
          'Questions précises sur l’hébergement des données de santé. Souhaite deux jours à distance ; le poste en prévoit deux.',
        ],
      },
    ],
  },
  {
    name: ['Pierre-Yves', 'Le Gall'],
    civility: m,
    job: 'cloud',
    stage: 2,
    source: 'APPLIED',
    detail: 'France Travail',
    appliedDaysAgo: 15,
    interviews: [
      {
        kind: 'VIDEO',
        day: -7,
        hour: 9.5,
        by: 'sophie',
        notes: [
          'A expliqué clairement ce qu’il a appris d’une panne. Expérience d’exploitation surtout ancienne, avant 2022.',
        ],
      },
    ],
  },
  {
    name: ['Aïssatou', 'Diop'],
    civility: f,
    job: 'cloud',
    stage: 2,
    source: 'SOURCED',
    detail: 'LinkedIn',
    appliedDaysAgo: 4,
    interviews: [{ kind: 'VIDEO', day: 3, hour: 14, by: 'sophie' }],
  },
  {
    name: ['Florence', 'Guérin'],
    civility: f,
    job: 'cloud',
    stage: 3,
    source: 'SOURCED',
    detail: 'Cabinet Ardenne',
    appliedDaysAgo: 30,
    interviews: [
      {
        kind: 'PHONE',
        day: -21,
        hour: 11,
        by: 'sophie',
        notes: ['Parcours d’administration système, dix ans. Motivation claire pour le secteur.'],
      },
      {
        kind: 'TECHNICAL',
        day: -15,
        hour: 10,
        by: 'karim',
        ratings: [2, 3, 3, 4, 1],
        notes: [
          'Lecture des journaux d’incident méthodique et calme.',
          'Kubernetes : connaît les notions, n’a pas encore administré de cluster en production.',
        ],
      },
    ],
  },
  {
    name: ['Julien', 'Abgrall'],
    civility: m,
    job: 'cloud',
    stage: 3,
    source: 'SOURCED',
    detail: 'LinkedIn',
    appliedDaysAgo: 24,
    interviews: [
      {
        kind: 'PHONE',
        day: -14,
        hour: 15,
        by: 'sophie',
        notes: [
          'Disponible en janvier. Souhaite se rapprocher de l’exploitation.',
          'Père de deux enfants en bas âge.',
        ],
      },
      {
        kind: 'TECHNICAL',
        day: -8,
        hour: 14,
        by: 'karim',
        ratings: [4, 4, 3, 2, 1],
        notes: [
          'Très clair sur la migration des sauvegardes. Part des risques pour les équipes de soin avant de parler outils.',
          'N’a pas encore tenu d’astreinte. Connaît la procédure d’escalade, mais n’a jamais mené une reprise seul.',
        ],
        call: julienCall,
      },
    ],
    refusal: { state: 'draft', by: 'claire' },
  },
  {
    name: ['Maxime', 'Teixeira'],
    civility: m,
    job: 'cloud',
    stage: 3,
    source: 'REFERRAL',
    detail: 'Karim Benhaddou',
    appliedDaysAgo: 12,
    interviews: [
      {
        kind: 'VIDEO',
        day: -3,
        hour: 11,
        by: 'sophie',
        notes: ['Échange fluide. Veut comprendre l’organisation de l’astreinte avant d’aller plus loin.'],
      },
      { kind: 'TECHNICAL', day: 5, hour: 9.5, by: 'karim' },
    ],
  },
  {
    name: ['Lucas', 'Marchetti'],
    civility: m,
    job: 'cloud',
    stage: 4,
    source: 'SOURCED',
    detail: 'LinkedIn',
    appliedDaysAgo: 27,
    interviews: [
      {
        kind: 'TECHNICAL',
        day: -9,
        hour: 16,
        by: 'karim',
        ratings: [4, 4, 4, 4, 4],
        notes: [
          'Exploite des clusters en production depuis trois ans, astreinte comprise. Reprise après incident racontée pas à pas.',
        ],
      },
    ],
  },
  {
    name: ['Gaëlle', 'Thibaudeau'],
    civility: f,
    job: 'cloud',
    stage: 2,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 17,
    interviews: [
      {
        kind: 'VIDEO',
        day: -6,
        hour: 10,
        by: 'sophie',
        notes: ['Bonne vision du support utilisateur. Peu de pratique de l’automatisation.'],
      },
    ],
    refusal: {
      state: 'draft',
      strength: 'Votre façon de décrire les besoins des utilisateurs avant les outils nous a intéressés.',
      reason:
        'Le poste repose sur l’automatisation des déploiements dès le premier mois, une pratique que vous commencez.',
    },
  },
  {
    name: ['Olivier', 'Schmitt'],
    civility: m,
    job: 'cloud',
    stage: 3,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 22,
    interviews: [
      {
        kind: 'TECHNICAL',
        day: -9,
        hour: 9,
        by: 'karim',
        ratings: [3, 2, 4, 2, 2],
        notes: ['Très solide en réseau. Explique peu ses choix, il faut aller chercher les raisons.'],
      },
    ],
    refusal: {
      state: 'review',
      strength: 'Votre maîtrise du réseau est réelle, et votre schéma de segmentation était juste.',
      reason:
        'Le poste demande d’expliquer les choix techniques à des équipes de soin, et cet exercice est resté difficile.',
      advice:
        'Présenter une décision technique à quelqu’un d’un autre métier, une fois par mois, est un bon entraînement.',
    },
  },
  {
    name: ['Inès', 'Cardoso'],
    civility: f,
    job: 'cloud',
    stage: 2,
    source: 'APPLIED',
    detail: 'LinkedIn',
    appliedDaysAgo: 16,
    interviews: [
      {
        kind: 'VIDEO',
        day: -6,
        hour: 15,
        by: 'sophie',
        notes: ['Réponses nettes sur le réseau, beaucoup de curiosité. Première expérience en exploitation.'],
      },
    ],
    refusal: {
      state: 'scheduled',
      day: 1,
      strength: 'Vos réponses sur le réseau étaient nettes, et votre curiosité aussi.',
      reason:
        'Le poste demande de reprendre seule des incidents de nuit, ce qui suppose une première année d’exploitation.',
      advice: 'Une équipe qui tient l’astreinte à deux vous donnerait vite cette pratique.',
    },
  },
  {
    name: ['Romain', 'Delattre'],
    civility: m,
    job: 'cloud',
    stage: 3,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 20,
    interviews: [
      {
        kind: 'TECHNICAL',
        day: -5,
        hour: 10,
        by: 'karim',
        ratings: [4, 3, 2, 2, 2],
        notes: ['Exercice d’architecture soigné jusque dans les annexes. Sécurité moins travaillée.'],
      },
    ],
    refusal: {
      state: 'scheduled',
      day: 2,
      by: 'claire',
      strength: 'Votre exercice d’architecture était soigné jusque dans les annexes.',
      reason: 'La sécurité du réseau, centrale pour nos données de santé, y tenait peu de place.',
      advice: 'Reprendre ce même exercice en partant des menaces vous servirait pour d’autres candidatures.',
    },
  },
  {
    name: ['Yanis', 'Haddouche'],
    civility: m,
    job: 'cloud',
    stage: 3,
    source: 'SOURCED',
    detail: 'LinkedIn',
    appliedDaysAgo: 26,
    interviews: [
      {
        kind: 'TECHNICAL',
        day: -11,
        hour: 14,
        by: 'karim',
        ratings: [4, 3, 3, 3, 3],
        notes: ['Deuxième de la liste. Bon niveau partout, un peu moins d’astreinte que Lucas.'],
      },
    ],
    refusal: {
      state: 'held',
      strength: 'Votre connaissance de Kubernetes et votre façon de poser les risques étaient solides.',
      reason: 'Le poste demande une pratique longue de l’astreinte, et la vôtre commence.',
      advice: 'Une année d’astreinte tournante complèterait bien votre expérience.',
    },
  },
  {
    name: ['Vincent', 'Kervella'],
    civility: m,
    job: 'cloud',
    stage: 3,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 24,
    interviews: [
      {
        kind: 'TECHNICAL',
        day: -10,
        hour: 11,
        by: 'karim',
        ratings: [3, 3, 3, 4, 2],
        notes: [
          'Troisième de la liste. Approche des sauvegardes hors site très aboutie, Kubernetes à consolider.',
        ],
      },
    ],
    refusal: {
      state: 'held',
      strength: 'Votre approche des sauvegardes hors site était aboutie, et vous en connaissiez les coûts.',
      reason: 'Le poste demande d’exploiter seul des clusters Kubernetes, une pratique que vous commencez.',
      advice: 'Un projet mené de bout en bout sur Kubernetes rendrait votre candidature très solide.',
    },
  },
  {
    name: ['Estelle', 'Vandamme'],
    civility: f,
    job: 'cloud',
    stage: 1,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 14,
    refusal: {
      state: 'sent',
      day: -3,
      reason:
        'Le poste demande une première expérience d’exploitation de serveurs Linux, que votre CV ne mentionne pas.',
    },
  },
  {
    name: ['Bruno', 'Charpin'],
    civility: m,
    job: 'cloud',
    stage: 1,
    source: 'APPLIED',
    detail: 'France Travail',
    appliedDaysAgo: 13,
    refusal: {
      state: 'sent',
      day: -3,
      reason: 'Nous cherchons une pratique récente du cloud public, et la vôtre date de 2019.',
    },
  },
  {
    name: ['Anne-Laure', 'Petitjean'],
    civility: f,
    job: 'cloud',
    stage: 2,
    source: 'REFERRAL',
    detail: 'Sophie Lemaire',
    appliedDaysAgo: 25,
    interviews: [
      {
        kind: 'VIDEO',
        day: -12,
        hour: 11,
        by: 'sophie',
        notes: ['Très bon contact. Recherche avant tout un poste de pilotage, celui-ci est technique.'],
      },
    ],
    refusal: {
      state: 'sent',
      day: -4,
      strength: 'Votre sens de l’organisation d’un projet ressort de chaque exemple que vous avez donné.',
      reason: 'Ce poste est d’abord technique, alors que vous cherchez un rôle de pilotage.',
      advice: 'Viser des intitulés de cheffe de projet infrastructure rendrait votre recherche plus directe.',
    },
  },
  {
    name: ['Kévin', 'Moreau'],
    civility: m,
    job: 'cloud',
    stage: 2,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 23,
    interviews: [
      {
        kind: 'VIDEO',
        day: -10,
        hour: 16,
        by: 'sophie',
        notes: ['Motivé, parcours en support. Peu de scripts à montrer.'],
      },
    ],
    refusal: {
      state: 'unconfirmed',
      day: -2,
      strength: 'Votre patience dans le support aux utilisateurs est une vraie qualité de métier.',
      reason:
        'Le poste demande d’écrire des scripts de déploiement chaque semaine, une pratique encore peu présente dans votre parcours.',
      advice:
        'Automatiser une tâche de votre poste actuel et la décrire sur votre CV serait un bon premier pas.',
    },
  },
  {
    name: ['Clément', 'Astruc'],
    civility: m,
    job: 'cloud',
    stage: 1,
    source: 'REFERRAL',
    detail: 'Antoine Faure',
    appliedDaysAgo: 1,
    standing: 'withdrawn',
  },
]

const clients: Person[] = [
  {
    name: ['Sandrine', 'Pruvost'],
    civility: f,
    job: 'clients',
    stage: 2,
    source: 'APPLIED',
    detail: 'France Travail',
    appliedDaysAgo: 18,
    interviews: [
      {
        kind: 'ONSITE',
        day: -9,
        hour: 10,
        by: 'mireille',
        ratings: [4, 3, 3, 4],
        notes: ['Exemple de réclamation apaisée en trois échanges, très concret.'],
      },
    ],
  },
  {
    name: ['Fatoumata', 'Sissoko'],
    civility: f,
    job: 'clients',
    stage: 2,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 17,
    interviews: [
      {
        kind: 'ONSITE',
        day: -8,
        hour: 14,
        by: 'mireille',
        ratings: [4, 2, 1, 3],
        notes: [
          'Belle écoute pendant la mise en situation.',
          'Pas encore d’expérience en mutuelle ni en assurance.',
        ],
      },
    ],
  },
  {
    name: ['Jean-Christophe', 'Vandenbroucke'],
    civility: m,
    job: 'clients',
    stage: 0,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 6,
    refusal: {
      state: 'scheduled',
      day: 1,
      reason: 'Nous cherchons une première expérience en mutuelle ou en assurance.',
    },
  },
  {
    name: ['Mélissa', 'Adjovi'],
    civility: f,
    job: 'clients',
    stage: 0,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 5,
    refusal: {
      state: 'scheduled',
      day: 2,
      reason:
        'Le poste demande de rédiger des réponses longues chaque jour, et votre dossier ne comporte pas d’expérience d’écriture.',
    },
  },
  {
    name: ['Delphine', 'Aubertin'],
    civility: f,
    job: 'clients',
    stage: 3,
    source: 'APPLIED',
    detail: 'LinkedIn',
    appliedDaysAgo: 29,
    interviews: [
      {
        kind: 'ONSITE',
        day: -4,
        hour: 9,
        by: 'mireille',
        ratings: [3, 4, 4, 2],
        notes: [
          'Questions fines sur le parcours des adhérents. Mise en situation tendue : hésite à conclure.',
        ],
      },
    ],
    refusal: {
      state: 'scheduled',
      day: 3,
      strength: 'Vos questions sur le parcours des adhérents nous ont fait réfléchir.',
      reason:
        'Le poste comporte beaucoup d’appels difficiles à conclure en peu de temps, et cette partie de la mise en situation est restée délicate.',
      advice: 'S’exercer à reformuler puis à proposer une seule solution aide souvent.',
    },
  },
  {
    name: ['Anaïs', 'Peyronnet'],
    civility: f,
    job: 'clients',
    stage: 1,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 20,
    refusal: {
      state: 'failed',
      day: -3,
      reason:
        'Le poste suppose une présence à Clermont-Ferrand trois jours par semaine, et vous avez indiqué chercher un poste entièrement à distance.',
    },
  },
  {
    name: ['Chloé', 'Bessière'],
    civility: f,
    job: 'clients',
    stage: 0,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 7,
  },
  {
    name: ['Amina', 'Ouali'],
    civility: f,
    job: 'clients',
    stage: 0,
    source: 'APPLIED',
    detail: 'France Travail',
    appliedDaysAgo: 4,
  },
  {
    name: ['Quentin', 'Desmarais'],
    civility: m,
    job: 'clients',
    stage: 0,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 2,
  },
  {
    name: ['Louise', 'Fontanel'],
    civility: f,
    job: 'clients',
    stage: 1,
    source: 'REFERRAL',
    detail: 'Mireille Roche',
    appliedDaysAgo: 10,
  },
  {
    name: ['Rachid', 'Amrani'],
    civility: m,
    job: 'clients',
    stage: 1,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 8,
    interviews: [{ kind: 'PHONE', day: 1, hour: 11, by: 'sophie' }],
  },
  {
    name: ['Océane', 'Tissier'],
    civility: f,
    job: 'clients',
    stage: 3,
    source: 'INTERNAL',
    detail: 'Accueil, agence de Riom',
    appliedDaysAgo: 15,
    interviews: [
      {
        kind: 'ONSITE',
        day: -2,
        hour: 15,
        by: 'mireille',
        ratings: [4, 4, 4, 3],
        notes: ['Connaît déjà les adhérents et les outils. À l’aise en situation tendue.'],
      },
    ],
  },
  {
    name: ['Margaux', 'Vialatte'],
    civility: f,
    job: 'clients',
    stage: 4,
    source: 'APPLIED',
    detail: 'LinkedIn',
    appliedDaysAgo: 26,
    interviews: [
      {
        kind: 'ONSITE',
        day: -6,
        hour: 10,
        by: 'mireille',
        ratings: [4, 4, 3, 4],
        notes: ['La plus complète sur l’écrit et sur l’écoute.'],
      },
    ],
    standing: 'hired',
  },
  {
    name: ['Sacha', 'Le Bihan'],
    civility: null,
    job: 'clients',
    stage: 0,
    source: 'SPONTANEOUS',
    appliedDaysAgo: 12,
  },
  {
    name: ['Nolwenn', 'Guivarch'],
    civility: f,
    job: 'clients',
    stage: 2,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 16,
    interviews: [
      {
        kind: 'ONSITE',
        day: -7,
        hour: 16,
        by: 'mireille',
        ratings: [3, 3, 2, 3],
        notes: ['Sérieuse, répond avec précision. Découvre le secteur.'],
      },
    ],
    refusal: {
      state: 'draft',
      strength: 'Vos réponses étaient précises, et vous avez pris le temps de vérifier chaque point.',
    },
  },
]

const bloc: Person[] = [
  {
    name: ['Thomas', 'Quéré'],
    civility: m,
    job: 'bloc',
    stage: 2,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 12,
    interviews: [
      {
        kind: 'ONSITE',
        day: -4,
        hour: 14,
        by: 'antoine',
        ratings: [4, 2, 4],
        notes: [
          'Calme pendant toute la mise en situation, relevé par l’équipe.',
          'Peu d’orthopédie jusqu’ici.',
        ],
      },
    ],
    refusal: {
      state: 'scheduled',
      day: 1,
      strength: 'Votre calme pendant la mise en situation a été relevé par toute l’équipe.',
      reason: 'Le bloc pratique surtout l’orthopédie, une spécialité que vous abordez.',
      advice: 'Un stage de quelques semaines en bloc orthopédique rendrait votre dossier très complet.',
    },
  },
  {
    name: ['Grégory', 'Saint-Aubin'],
    civility: m,
    job: 'bloc',
    stage: 3,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 20,
    interviews: [
      {
        kind: 'ONSITE',
        day: -14,
        hour: 9,
        by: 'antoine',
        ratings: [4, 2, 3],
        notes: ['Rigueur remarquable sur la traçabilité des instruments. Orthopédie en découverte.'],
      },
    ],
  },
  {
    name: ['Noémie', 'Lacaze'],
    civility: f,
    job: 'bloc',
    stage: 2,
    source: 'APPLIED',
    detail: 'France Travail',
    appliedDaysAgo: 16,
    interviews: [
      {
        kind: 'ONSITE',
        day: -7,
        hour: 11,
        by: 'antoine',
        ratings: [3, 3, 4],
        notes: ['Diplôme IBODE non obtenu à ce jour, alors que le poste l’exige.'],
      },
    ],
  },
  {
    name: ['Bérénice', 'Castaing'],
    civility: f,
    job: 'bloc',
    stage: 3,
    source: 'REFERRAL',
    detail: 'Antoine Faure',
    appliedDaysAgo: 9,
    interviews: [
      {
        kind: 'ONSITE',
        day: -1,
        hour: 10,
        by: 'antoine',
        ratings: [4, 4, 4],
        notes: ['Dix ans d’orthopédie. Très bon accueil par l’équipe de bloc.'],
      },
    ],
  },
  {
    name: ['Émile', 'Rochereau'],
    civility: m,
    job: 'bloc',
    stage: 1,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 5,
  },
  {
    name: ['Yasmine', 'Khelifi'],
    civility: f,
    job: 'bloc',
    stage: 1,
    source: 'APPLIED',
    detail: 'LinkedIn',
    appliedDaysAgo: 3,
    interviews: [{ kind: 'PHONE', day: 2, hour: 9, by: 'sophie' }],
  },
  {
    name: ['Valentin', 'Hénaff'],
    civility: m,
    job: 'bloc',
    stage: 0,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 2,
  },
  {
    name: ['Coralie', 'Meunier'],
    civility: f,
    job: 'bloc',
    stage: 0,
    source: 'APPLIED',
    detail: 'France Travail',
    appliedDaysAgo: 1,
  },
  {
    name: ['Florian', 'Bastide'],
    civility: m,
    job: 'bloc',
    stage: 1,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 15,
    refusal: { state: 'sent', day: -6, reason: 'Le poste exige le diplôme d’infirmier de bloc opératoire.' },
  },
]

const facturation: Person[] = [
  {
    name: ['Stéphane', 'Bourdais'],
    civility: m,
    job: 'facturation',
    stage: 3,
    source: 'INTERNAL',
    detail: 'Service comptable',
    appliedDaysAgo: 25,
    interviews: [
      {
        kind: 'ONSITE',
        day: -16,
        hour: 10,
        by: 'mireille',
        ratings: [2, 4, 3],
        notes: ['Connaissance fine des régimes et des équipes. N’a pas encore encadré.'],
      },
    ],
    refusal: {
      state: 'draft',
      by: 'claire',
      strength: 'Votre connaissance fine des régimes et des équipes est précieuse pour Aubrac Santé.',
    },
  },
  {
    name: ['Élodie', 'Marchais'],
    civility: f,
    job: 'facturation',
    stage: 1,
    source: 'APPLIED',
    detail: 'Indeed',
    appliedDaysAgo: 10,
    refusal: {
      state: 'scheduled',
      day: 1,
      by: 'claire',
      reason:
        'La personne que nous cherchons doit déjà pratiquer notre logiciel de facturation, ce que votre CV ne précise pas.',
    },
  },
  {
    name: ['Véronique', 'Chastang'],
    civility: f,
    job: 'facturation',
    stage: 2,
    source: 'SOURCED',
    detail: 'Cabinet Ardenne',
    appliedDaysAgo: 14,
    interviews: [
      {
        kind: 'VIDEO',
        day: -5,
        hour: 14,
        by: 'mireille',
        ratings: [4, 3, 4],
        notes: ['Encadre une équipe de sept. Relances fermes et courtoises, exemples à l’appui.'],
      },
    ],
  },
  {
    name: ['Didier', 'Pelletan'],
    civility: m,
    job: 'facturation',
    stage: 0,
    source: 'APPLIED',
    detail: 'France Travail',
    appliedDaysAgo: 8,
  },
  {
    name: ['Hélène', 'Joubert-Maurin'],
    civility: f,
    job: 'facturation',
    stage: 0,
    source: 'APPLIED',
    detail: 'Site carrières',
    appliedDaysAgo: 3,
  },
  {
    name: ['Farid', 'Benyoucef'],
    civility: m,
    job: 'facturation',
    stage: 2,
    source: 'APPLIED',
    detail: 'LinkedIn',
    appliedDaysAgo: 19,
    interviews: [
      {
        kind: 'VIDEO',
        day: -12,
        hour: 9,
        by: 'mireille',
        ratings: [3, 2, 3],
        notes: ['Bon encadrement de proximité. Découvre notre logiciel.'],
      },
    ],
  },
]

const analyst: Person[] = [
  {
    name: ['Emma', 'Whitfield'],
    civility: null,
    job: 'analyst',
    stage: 3,
    source: 'APPLIED',
    detail: 'LinkedIn',
    appliedDaysAgo: 15,
    interviews: [
      {
        kind: 'CASE',
        day: -6,
        hour: 15,
        by: 'karim',
        ratings: [4, 4, 2],
        notes: [
          'Explained a drop in renewals with two queries and a sketch. Little practice of experiments so far.',
        ],
      },
    ],
  },
  {
    name: ['Tomasz', 'Zielinski'],
    civility: null,
    job: 'analyst',
    stage: 2,
    source: 'APPLIED',
    detail: 'Careers site',
    appliedDaysAgo: 12,
    interviews: [
      {
        kind: 'VIDEO',
        day: -4,
        hour: 11,
        by: 'claire',
        notes: ['Clear and curious. Wants to work closer to product decisions.'],
      },
    ],
  },
  {
    name: ['Priya', 'Raman'],
    civility: null,
    job: 'analyst',
    stage: 1,
    source: 'REFERRAL',
    detail: 'Karim Benhaddou',
    appliedDaysAgo: 6,
  },
  {
    name: ['Oscar', 'Lindqvist'],
    civility: null,
    job: 'analyst',
    stage: 0,
    source: 'APPLIED',
    detail: 'LinkedIn',
    appliedDaysAgo: 4,
  },
  {
    name: ['Niamh', 'O’Dowd'],
    civility: null,
    job: 'analyst',
    stage: 2,
    source: 'APPLIED',
    detail: 'LinkedIn',
    appliedDaysAgo: 14,
    interviews: [
      {
        kind: 'VIDEO',
        day: -7,
        hour: 10,
        by: 'claire',
        notes: ['Strong storytelling with figures. SQL is at reading level today.'],
      },
    ],
    refusal: {
      state: 'scheduled',
      day: 1,
      by: 'claire',
      strength: 'The way you told the story behind the churn figures stayed with us.',
      reason: 'The role writes SQL every day, and your practice so far is mostly reading it.',
      advice: 'A few months of writing queries on a public data set would close that gap.',
    },
  },
]

export const people: Person[] = [...cloud, ...clients, ...bloc, ...facturation, ...analyst]
