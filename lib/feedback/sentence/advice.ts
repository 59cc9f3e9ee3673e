import type { Language } from '../../language/language.ts'
import { fold } from '../../wording/fold.ts'
import { isName, labelOf } from './french.ts'

type Kind = { about: RegExp; fr: readonly string[]; en: readonly string[] }

/** How each kind of skill is usually gained; our own. {skill}: what the job calls it. */
const kinds: readonly Kind[] = [
  {
    about: /\bcrm\b|salesforce|hubspot/,
    fr: [
      'Réserver un quart d’heure chaque jour à la mise à jour de l’outil est une habitude qui se prend vite.',
      'Préparer chacun de vos points d’équipe depuis l’outil, sans autre support, est un bon entraînement.',
      'Demander à un collègue à l’aise de relire vos fiches avec vous, une fois par semaine, aide à progresser.',
    ],
    en: [
      'Setting aside fifteen minutes a day to keep the system up to date is a habit that grows quickly.',
      'Running each of your reviews from the system alone is good training.',
      'Going through your records once a week with a colleague who uses the system well helps to progress.',
    ],
  },
  {
    about:
      /\b(?:sirh|hris|wms|erp|pms)\b|logiciel|software|\bsystem\b|systeme d'information|outils numeriques|digital tools/,
    fr: [
      'Prendre en charge vous-même un premier paramétrage ou un tableau de suivi dans l’outil vous donnerait cette pratique.',
      'Une formation courte à l’un de ces outils, mise aussitôt en pratique, est un bon début.',
      'Demander à être référent de l’outil dans votre équipe est une bonne façon de progresser.',
    ],
    en: [
      'Taking on a first set-up or a regular report in the system yourself would give you this practice.',
      'A short course on one of these systems, put to use at once, is a good start.',
      'Asking to be the person your team turns to for the system is a good way to progress.',
    ],
  },
  {
    about: /budget|cout|\bcosts?\b|forecast|prevision|\bp&l\b|\bmarges?\b|\bratios?\b/,
    fr: [
      'Suivre un budget, même petit, d’un bout de l’année à l’autre vous donnerait cette pratique.',
      'Comparer chaque mois vos prévisions à la réalité, et noter d’où vient l’écart, est un bon entraînement.',
      'Demander à préparer les chiffres du mois avec la personne qui les tient est une bonne façon de progresser.',
    ],
    en: [
      'Following a budget, even a small one, through a whole year would give you this practice.',
      'Comparing your estimates with the outcome each month, and noting where they part, is good training.',
      'Asking to prepare the monthly figures with the person who keeps them is a good way to progress.',
    ],
  },
  {
    about: /route planning|tournee|routing|dispatch|transport/,
    fr: [
      'Passer quelques semaines auprès d’une personne qui construit les tournées, puis en bâtir une vous-même, vous donnerait cette pratique.',
      'Proposer de préparer les tournées d’une journée calme, avec une relecture, est un bon début.',
      'Une formation courte à la planification des transports, suivie d’une pratique régulière, aide à progresser.',
    ],
    en: [
      'A few weeks beside somebody who builds the runs, then building some yourself, would give you this practice.',
      'Offering to prepare the runs of a quiet day, with a review, is a good start.',
      'A short course in transport planning, followed by regular practice, helps to progress.',
    ],
  },
  {
    about: /astreinte|on-?call|incident|outage|reprise/,
    fr: [
      'Tenir une astreinte accompagnée, puis mener vous-même une reprise, vous donnerait cette pratique.',
      'Une équipe qui tient l’astreinte à deux est un bon endroit pour acquérir cette pratique.',
      'Demander à suivre les prochains incidents de bout en bout, puis à en mener un, est une bonne façon de progresser.',
    ],
    en: [
      'Joining an on-call rota with an experienced colleague, then leading a recovery yourself, would give you this practice.',
      'A team that shares on-call in pairs is a good place to gain this practice.',
      'Asking to follow the next incidents from start to finish, and then to lead one, is a good way to progress.',
    ],
  },
  {
    about: /\bsql\b|requete|\bquery|data analys|analyse de donnees/,
    fr: [
      'Refaire vos analyses directement en SQL, d’abord simples puis sur plusieurs tables, vous ferait vite progresser.',
      'S’exercer chaque semaine sur un jeu de données public, avec des jointures et des cumuls, est un bon entraînement.',
      'Prendre en charge un rapport régulier écrit en SQL vous donnerait cette pratique.',
    ],
    en: [
      'Rebuilding your analyses directly in SQL, simple ones first and then across several tables, would help you progress quickly.',
      'Practising every week on a public data set, with joins and running totals, is good training.',
      'Taking on a regular report written in SQL would give you this practice.',
    ],
  },
  {
    about:
      /\b(?:anglais|english|allemand|german|espagnol|spanish|italien|italian|francais|french|neerlandais|dutch)\b/,
    fr: [
      'Une heure de conversation chaque semaine, puis une réunion de travail dans la langue, aide beaucoup à prendre de l’aisance.',
      'Préparer une certification reconnue vous donnerait un objectif, et une preuve pour vos prochaines candidatures.',
      'Prendre la parole régulièrement dans une équipe internationale est le moyen le plus sûr de progresser.',
    ],
    en: [
      'An hour of conversation every week, then a work meeting in the language, helps a great deal.',
      'Preparing for a recognised certificate would give you a goal, and proof for your next applications.',
      'Speaking regularly in an international team is a reliable way to progress.',
    ],
  },
  {
    about: /encadre|manag|leadership|mentor|tutorat|people/,
    fr: [
      'Accompagner un nouvel arrivant ou piloter un petit groupe sur un projet est une bonne première étape.',
      'Demander la conduite d’un projet à plusieurs, avec des points réguliers, vous donnerait cette pratique.',
      'Une formation courte à l’encadrement, suivie d’un tutorat, est un bon début.',
    ],
    en: [
      'Supporting a new colleague or leading a small group on a project is a good first step.',
      'Asking to lead a project with several people, with regular check-ins, would give you this practice.',
      'A short course in leading people, followed by mentoring someone, is a good start.',
    ],
  },
  {
    about:
      /expli|vulgaris|present|oral|communic|pedagog|stakeholder|parties prenantes|public speaking|figures|chiffres/,
    fr: [
      'Présenter une décision de votre métier à quelqu’un d’un autre métier, une fois par mois, est un bon entraînement.',
      'Préparer une page de synthèse pour un public non spécialiste, puis la faire relire, aide à trouver les mots justes.',
      'Animer de courtes restitutions devant des équipes variées vous donnerait cette aisance.',
    ],
    en: [
      'Presenting a decision from your field to someone from another one, once a month, is good training.',
      'Writing a one-page summary for non-specialists and asking for their comments helps to find the right words.',
      'Giving short presentations to mixed teams would build this skill.',
    ],
  },
  {
    about: /redaction|ecrit|writing|redig|documentation/,
    fr: [
      'Écrire régulièrement de courts textes de travail et les faire relire par une personne exigeante aide à progresser.',
      'Un atelier d’écriture professionnelle, puis une pratique chaque semaine, vous ferait avancer sur ce point.',
      'Reprendre d’anciens courriers et les réécrire plus court est un exercice efficace.',
    ],
    en: [
      'Writing short working texts regularly and having a demanding reader comment on them helps.',
      'A business writing workshop, followed by weekly practice, would move you forward.',
      'Rewriting old letters to make them shorter is an effective exercise.',
    ],
  },
  {
    about: /negoci|negoti|prospect|vente|sales|commercial|cold call/,
    fr: [
      'Préparer et mener quelques rendez-vous avec une personne expérimentée, puis en tirer le bilan ensemble, aide beaucoup.',
      'Un jeu de rôle filmé avant chaque échéance importante est un entraînement efficace.',
      'Prendre en charge un petit portefeuille, de la première approche à la signature, vous donnerait cette pratique.',
    ],
    en: [
      'Preparing and leading a few meetings with an experienced colleague, then reviewing them together, helps a great deal.',
      'A recorded role play before each important meeting is effective training.',
      'Taking on a small portfolio, from first contact to signature, would give you this practice.',
    ],
  },
  {
    about:
      /ecoute|listening|conflit|conflict|calme|tension|stress|pression|^(?!.*(?:relance|recouvrement)).*client|customer/,
    fr: [
      'S’exercer à reformuler avant de répondre, lors d’échanges simulés avec un collègue, est un bon entraînement.',
      'Une formation courte à la gestion des situations tendues, puis un retour régulier sur vos appels, aide à progresser.',
      'Observer comment un collègue expérimenté mène ces échanges, puis les mener avec lui, vous donnerait des repères.',
    ],
    en: [
      'Practising to rephrase before answering, in simulated conversations with a colleague, is good training.',
      'A short course on tense situations, then regular feedback on your calls, helps to progress.',
      'Watching how an experienced colleague leads such conversations, then leading them together, would give you bearings.',
    ],
  },
  {
    about: /projet|project|agile|scrum|planning|planif/,
    fr: [
      'Prendre en charge un projet court, avec un calendrier et un budget que vous tenez vous-même, vous donnerait cette pratique.',
      'Une certification reconnue, mise aussitôt en pratique sur un petit projet, est un bon début.',
      'Suivre un projet aux côtés d’une personne expérimentée, puis en conduire un, est une bonne progression.',
    ],
    en: [
      'Taking on a short project, with a schedule and a budget of your own, would give you this practice.',
      'A recognised certification, put to use at once on a small project, is a good start.',
      'Following a project beside an experienced colleague, then leading one, is a good path.',
    ],
  },
  {
    about:
      /droit|law|paie|payroll|compta|account|audit|fiscal|tax|financ|conform|complian|recrut|facturation|relance|mutuelle|assurance/,
    fr: [
      'Une formation courte sur ce sujet, suivie de dossiers réels relus par une personne expérimentée, aide à progresser.',
      'Traiter quelques cas complets, puis les comparer à la pratique d’un service expert, est un bon entraînement.',
      'Demander à prendre une part de ces dossiers dans votre prochain poste vous donnerait cette pratique.',
    ],
    en: [
      'A short course on the subject, followed by real cases reviewed by an experienced colleague, helps to progress.',
      'Working through a few complete cases and comparing them with expert practice is good training.',
      'Asking to take on part of such cases in your next position would give you this practice.',
    ],
  },
  {
    about: /bloc|soin|nursing|orthop|tracabilite|instrument|steril|infirm|care\b/,
    fr: [
      'Quelques semaines auprès d’une équipe expérimentée, puis une pratique tutorée, vous donneraient cette expérience.',
      'Une formation continue sur ce sujet, complétée par une période d’observation, est un bon début.',
      'Demander à être associé à ces interventions dans votre service actuel est une façon sûre de progresser.',
    ],
    en: [
      'A few weeks with an experienced team, then supervised practice, would give you this experience.',
      'Continuing education on the subject, with a period of observation, is a good start.',
      'Asking to take part in such work where you are now is a safe way to progress.',
    ],
  },
  {
    about:
      /kubernetes|docker|terraform|ansible|cloud|aws|azure|gcp|linux|python|java|react|angular|typescript|reseau|network|securite|security|ci\/cd|api\b|test|devops|git|supervision|monitoring|architecture|excel|sap|crm|salesforce|power bi|machine learning|figma|php|\.net/,
    fr: [
      'Mener un projet complet sur ce sujet, jusqu’à sa mise en service, vous donnerait cette pratique.',
      'Une certification reconnue, suivie d’un projet réel, vous aiderait sur ce point : {skill}.',
      'Rejoindre une équipe qui travaille chaque jour sur ce sujet, et y prendre une part croissante, est une bonne façon de progresser.',
    ],
    en: [
      'Carrying a complete project on this subject through to production would give you this practice.',
      'A recognised certification, followed by a real project, would help you here: {skill}.',
      'Joining a team that works on this every day, and taking on a growing part of it, is a good way to progress.',
    ],
  },
]

const general: Kind = {
  about: /./,
  fr: [
    'Une mission où vous pratiqueriez ce sujet aux côtés d’une personne expérimentée vous ferait progresser : {skill}.',
    'Une formation courte, mise aussitôt en pratique sur un cas réel, est un bon début sur ce point : {skill}.',
    'Demander à prendre en charge un premier dossier sur ce sujet, avec une relecture, vous donnerait cette pratique : {skill}.',
  ],
  en: [
    'An assignment in which you practise this beside an experienced colleague would help you progress: {skill}.',
    'A short course, put to use at once on a real case, is a good start here: {skill}.',
    'Asking to take on a first case of this kind, with a review, would give you this practice: {skill}.',
  ],
}

/** A next step towards a skill that the job asks for. Says nothing about the person. */
export function adviceFor(
  skill: string,
  { language, variant }: { language: Language; variant: number },
): string {
  const folded = fold(skill.normalize('NFC'))
  const kind = kinds.find(({ about }) => about.test(folded)) ?? general
  const texts = kind[language]
  const label = isName(skill.split(/\s/)[0] ?? '') ? skill : labelOf(skill, language)
  return (texts[variant % texts.length] ?? '').replace('{skill}', label)
}
