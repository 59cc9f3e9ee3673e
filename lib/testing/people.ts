import { windowsSigns } from '../candidates/import-decode.ts'
import { foldName } from '../candidates/search.ts'

// Names are put together from lists by a small generator of numbers: nobody real, and each run the same.

const women = [
  'Aïcha',
  'Anaïs',
  'Béatrice',
  'Camille',
  'Chloé',
  'Élodie',
  'Françoise',
  'Gaëlle',
  'Inès',
  'Joëlle',
  'Léa',
  'Maëlys',
  'Marie-Noëlle',
  'Nadège',
  'Noémie',
  'Océane',
  'Ségolène',
  'Soraya',
  'Wiktoria',
  'Zoé',
]
const men = [
  'Aurélien',
  'Benoît',
  'Cédric',
  'Damien',
  'Émile',
  'François',
  'Gaël',
  'Hervé',
  'Idriss',
  'Jérôme',
  'Kévin',
  'Loïc',
  'Maël',
  'Noël',
  'Pierre-Yves',
  'Raphaël',
  'Rémi',
  'Stéphane',
  'Théo',
  'Yanis',
]
const families = [
  'Abgrall',
  'Amrani',
  'Bélanger',
  'Besançon',
  'Caradec',
  'Chéreau',
  'D’Aubigny',
  'de Kersaint',
  'Delaunay',
  'Diop',
  'Évrard',
  'Ferhat',
  'Garçonnet',
  'Guérin',
  'Haddouche',
  'L’Hostis',
  'Le Gall',
  'Lemaître',
  'Maréchal',
  'Nowak',
  'Ogier',
  'Pélissier',
  'Péroné',
  'Roussel-Haddad',
  'Saint-Aubin',
  'Teixeira',
  'Thibaudeau',
  'Vandamme',
  'Villedieu',
  'Zélie',
]
const cities = [
  'Lyon',
  'Besançon',
  'Saint-Étienne',
  'Évreux',
  'Nîmes',
  'Orléans',
  'Angoulême',
  'Rennes',
  'Mâcon',
  'Béziers',
]
const sources = [
  'Indeed',
  'Welcome to the Jungle',
  'France Travail',
  'LinkedIn',
  'Candidature spontanée',
  'Cooptation',
]

export type SamplePerson = {
  civility: 'MADAME' | 'MONSIEUR'
  firstName: string
  lastName: string
  address: string
  phone: string
  city: string
  source: string
  /** Days before the day on which the list is made. */
  appliedDaysAgo: number
}

/** `count` people, all different, the same for the same `seed`. Addresses end in courriel.example. */
export function samplePeople(count: number, seed = 1): SamplePerson[] {
  const random = generator(seed)
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item
  const taken = new Set<string>()
  const people: SamplePerson[] = []
  while (people.length < count) {
    const isWoman = random() < 0.5
    const firstName = pick(isWoman ? women : men)
    const lastName = pick(families)
    const stem = foldName(`${firstName}.${lastName}`).replace(/[^a-z.]+/g, '-')
    const address = `${taken.has(stem) ? `${stem}${people.length}` : stem}@courriel.example`
    taken.add(stem)
    people.push({
      civility: isWoman ? 'MADAME' : 'MONSIEUR',
      firstName,
      lastName,
      address,
      phone: `+33 6 39 98 ${digits(random)} ${digits(random)}`,
      city: pick(cities),
      source: pick(sources),
      appliedDaysAgo: Math.floor(random() * 30),
    })
  }
  return people
}

/** A list as French software exports it: a line about the export, semicolons, windows-1252, day-first dates. */
export function frenchCsv(people: SamplePerson[], today = new Date()): Uint8Array {
  const lines = people.map((one) => {
    const applied = new Date(today.getTime() - one.appliedDaysAgo * 86_400_000)
    const date = `${two(applied.getUTCDate())}/${two(applied.getUTCMonth() + 1)}/${applied.getUTCFullYear()}`
    const civility = one.civility === 'MADAME' ? 'Mme' : 'M.'
    return [
      civility,
      one.lastName.toUpperCase(),
      one.firstName,
      one.address,
      one.phone,
      one.city,
      one.source,
      date,
    ]
  })
  const header = [
    'Civilité',
    'Nom',
    'Prénom',
    'Adresse e-mail',
    'Téléphone',
    'Ville',
    'Source',
    'Date de candidature',
  ]
  const preamble = [[`Candidatures reçues — édition du service recrutement`], []]
  return windows1252([...preamble, header, ...lines].map((cells) => cells.join(';')).join('\r\n'))
}

/** Bytes as Windows writes them; throws for a sign that it cannot write. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const place = windowsSigns.indexOf(sign)
    const code = place < 0 ? (sign.codePointAt(0) ?? 0) : place + 0x80
    if (code > 0xff) throw new Error(`windows-1252 has no sign for ${sign}`)
    return code
  })
}

// mulberry32
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const digits = (random: () => number) => two(Math.floor(random() * 100))
const two = (number: number) => String(number).padStart(2, '0')
