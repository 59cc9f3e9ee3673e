import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elided, elides, withDe, withLe, withQue } from './elision.ts'
import { withA } from './english.ts'

const ELIDED = `
  Ingénieur Cloud · Acheteur · Assistante RH · Électricien · Économiste · Œnologue · Agent d’accueil · Opérateur ·
  Usineur · Expert SAP · Infirmière · Éducateur · Animatrice · Orthophoniste · Urbaniste · Ébéniste · Europe ·
  hôte d’accueil · Hôtesse · Hôtelier · Huissier · Horloger · Horticulteur · Hydraulicien · Hygiéniste · Historien ·
  Hospitalier · Halieute · Homme de ménage · Habilleuse · Hématologue · Herboriste · Huilier · Hypnothérapeute ·
  Humoriste · Harmoniste · HÔTESSE D’ACCUEIL · Hote de caisse · HÔTE DE CAISSE · Hebdomadaire · Hydrogéologue · héroïne ·
  AMOA · IT · IA · OPC · UX Designer · UI Designer · EHPAD · AMO · ETI · UNESCO · URSSAF · HEC · HADOPI · USB ·
  Account Manager · Onboarding Specialist · Office Manager · Underwriter · E-commerce Manager · iOS Developer ·
  Executive Assistant · Outbound Sales · Upsell Manager · iPhone · e-learning · IoT Engineer · A/B Testing ·
  Yves · Yvonne · Yvelines · Ypérite · yeux · Yonne · Anne · Élodie · Hélène · Henri · Hervé · Honoré · Inès · Øystein ·
  « Ingénieur » · “Expert” · (Alternant) · un · Hermès · Hyères · Helsinki · hier · huile · heure · Hospitality Manager`

const NOT_ELIDED = `
  Responsable · Développeur · Chef de projet · Cheffe · Médecin · Gestionnaire de paie · Web Designer · Wedding Planner ·
  hacker éthique · Handicap Manager · Handballeur · Harpiste · Hall Manager · Haut fonctionnaire · Hockeyeur · Hotliner ·
  héros · Hiérarchie · Hors-statut · Hangar · Homard · Houblonnier · huit · Head of Sales · Hardware Engineer · Help Desk ·
  Helpdesk Technician · Healthcare Assistant · Housekeeper · Hostess · Human Resources Manager · Hydraulic Engineer ·
  Hiring Manager · Health and Safety Officer · Harnacheur · Haut-parleur · Hub Manager · hollandais · Houston ·
  SRE · RH · MOA · FP&A · SNCF · R&D · HSE · HR Business Partner · HPC · SEO Manager · MOE · NOC · XML · LMS ·
  User Researcher · Unit Manager · European Sales Manager · Universal Banker · One-to-one Coach ·
  onze · onzième · oui · huitième · uhlan · ululer · ouistiti · yaourt · yacht · yield manager · Yoga · Yann · Yasmine ·
  YouTube · 3 candidats · 2nd de cuisine · 1er vendeur · Week-end · Karim · Zoé · Hans · Harry · Hassan · Hongrie ·
  🚀 Ingénieur · Мария · علي · .NET · · C++`

const cases = (table: string) => table.split('·').map((word) => word.trim())

describe('elides', () => {
  test.each(cases(ELIDED).filter(Boolean))('d’%s', (word) => expect(withDe(word)).toBe(`d’${word}`))
  test.each(cases(NOT_ELIDED).filter(Boolean))('de %s', (word) => expect(withDe(word)).toBe(`de ${word}`))
  test('nothing elides in English', () => {
    for (const word of cases(ELIDED)) expect(elides(word, 'en')).toBe(false)
  })
  test('an empty text does not elide', () => expect(elides('')).toBe(false))
})

test.each([
  [withLe('Ingénieur'), 'l’Ingénieur'],
  [withLe('Ingénieure', 'feminine'), 'l’Ingénieure'],
  [withLe('Responsable', 'feminine'), 'la Responsable'],
  [withLe('héros'), 'le héros'],
  [withQue('Hélène'), 'qu’Hélène'],
  [withQue('Hugo'), 'qu’Hugo'],
  [withQue('Karim'), 'que Karim'],
  [elided('si', 'il'), 's’il'],
  [elided('si', 'ils'), 's’ils'],
  [elided('si', 'elle'), 'si elle'],
  [elided('si', 'illico'), 'si illico'],
  [elided('quoique', 'elle'), 'quoiqu’elle'],
  [elided('quoique', 'Anne'), 'quoique Anne'],
  [elided('puisque', 'aucun'), 'puisqu’aucun'],
  [elided('jusque', 'à'), 'jusqu’à'],
  [elided('ne', 'habite'), 'n’habite'],
])('%s', (phrase, expected) => expect(phrase).toBe(expected))

test.each([
  ['Account Manager', 'an'],
  ['Cloud Engineer', 'a'],
  ['UX Designer', 'a'],
  ['HR Officer', 'an'],
  ['SEO Manager', 'an'],
  ['IT Technician', 'an'],
  ['User Researcher', 'a'],
  ['Unit Manager', 'a'],
  ['Underwriter', 'an'],
  ['European Manager', 'a'],
  ['Hourly Worker', 'an'],
  ['Head Chef', 'a'],
  ['R&D Engineer', 'an'],
  ['QA Tester', 'a'],
  ['MBA', 'an'],
])('English article before %s: %s', (title, article) => expect(withA(title)).toBe(`${article} ${title}`))

test('law: never before a consonant or a figure, always the text unchanged', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (/^[b-df-gj-np-tvwxz0-9]/i.test(text)) expect(elides(text)).toBe(false)
      expect(withDe(text).endsWith(text)).toBe(true)
    }),
  )
})

test('law: case and accents do not change an aspirated h', () => {
  const aspirated = [
    'hacker',
    'handicap',
    'harpe',
    'hall',
    'haut',
    'hockey',
    'hiérarchie',
    'hors',
    'hangar',
    'homard',
    'houblon',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...aspirated),
      fc.constantFrom('', 's', ' de projet', '-né', ' (CDI)'),
      (word, tail) => {
        for (const form of [
          word,
          word.toUpperCase(),
          word.normalize('NFD'),
          word.charAt(0).toUpperCase() + word.slice(1),
        ]) {
          expect(elides(form + tail)).toBe(false)
        }
      },
    ),
  )
})
