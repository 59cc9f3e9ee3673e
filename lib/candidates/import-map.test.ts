import { expect, test } from 'vitest'
import { guessMapping, isEnglish, isProtected, recognise } from './import-map.ts'

test.each([
  [
    [
      'Civilité',
      'Nom',
      'Prénom',
      'Adresse e-mail',
      'Téléphone',
      'Ville',
      'Source',
      'Date de candidature',
      'Poste',
    ],
    ['civility', 'lastName', 'firstName', 'email', 'phone', 'location', 'source', 'appliedAt', 'extra'],
  ],
  [
    ['NOM', 'PRENOM', 'COURRIEL'],
    ['lastName', 'firstName', 'email'],
  ],
  [
    ['Nom', 'Mail'],
    ['fullName', 'email'],
  ],
  [
    ['Nom complet', 'E-mail', 'Tél.'],
    ['fullName', 'email', 'phone'],
  ],
  [
    ['Nom et prénom', 'Adresse électronique'],
    ['fullName', 'email'],
  ],
  [
    ['Candidat', 'Email perso', 'Email pro'],
    ['fullName', 'email', 'email'],
  ],
  [
    ['Nom du candidat', 'Prénom du candidat', 'Mél'],
    ['lastName', 'firstName', 'email'],
  ],
  [
    ['Nom d’usage', 'Nom de naissance', 'Prénom usuel', 'mail'],
    ['lastName', 'extra', 'firstName', 'email'],
  ],
  [
    ['Langue', 'Langues parlées', 'Email'],
    ['language', 'extra', 'email'],
  ],
  [
    ['Recruteur', 'Email du recruteur', 'Nom', 'Courriel'],
    ['extra', 'extra', 'fullName', 'email'],
  ],
  [
    ['Date de naissance', 'Candidature le', 'Email'],
    ['extra', 'appliedAt', 'email'],
  ],
  [
    ['Téléphone portable', 'Téléphone fixe', 'Email'],
    ['phone', 'extra', 'email'],
  ],
  [
    ['Provenance', 'Coopteur', 'Email'],
    ['source', 'sourceDetail', 'email'],
  ],
  [
    ['Horodateur', 'Votre prénom', 'Votre nom de famille', 'Votre adresse mail'],
    ['appliedAt', 'firstName', 'lastName', 'email'],
  ],
  [
    [
      'First Name',
      'Last Name',
      'Email Address',
      'Phone Number',
      'Applied on',
      'City',
      'Job Title',
      'Language',
    ],
    ['firstName', 'lastName', 'email', 'phone', 'appliedAt', 'location', 'extra', 'language'],
  ],
  [
    ['Candidate Name', 'E-mail', 'Application date'],
    ['fullName', 'email', 'appliedAt'],
  ],
  [
    ['Given name', 'Surname', 'mail'],
    ['firstName', 'lastName', 'email'],
  ],
  [
    ['Tact : ligne', 'Tact : motif', 'Nom', 'Email'],
    ['skip', 'skip', 'fullName', 'email'],
  ],
  [
    ['Entreprise actuelle', 'Nom de l’entreprise', 'Nom', 'Email'],
    ['extra', 'extra', 'fullName', 'email'],
  ],
])('%j', (headers, fields) => expect(guessMapping(headers)).toEqual(fields))

test('what stands in a column tells when its title does not', () => {
  const records = [{ cells: ['Mme', 'a@x.example', 'Lyon'] }, { cells: ['M.', 'b@x.example', 'Metz'] }]
  expect(guessMapping(['Titre', 'Contact', 'Ville'], records)).toEqual(['civility', 'email', 'location'])
  const jobs = [{ cells: ['Comptable', 'a@x.example'] }]
  expect(guessMapping(['Title', 'Email'], jobs)).toEqual(['extra', 'email'])
})

test('a record of data does not look like a header', () => {
  expect(recognise(['Source', 'Nom', 'lea@x.example'])).toBe(0)
  expect(recognise(['Export du 12/03/2026'])).toBe(0)
  expect(recognise(['Poste', 'Ingénieur cloud'])).toBe(0)
  expect(recognise(['Nom', 'Prénom', 'Email'])).toBeGreaterThan(2)
})

test('a file is English when its titles are', () => {
  expect(isEnglish(['First name', 'Email', 'Applied on'])).toBe(true)
  expect(isEnglish(['Prénom', 'Email', 'Date de candidature'])).toBe(false)
  expect(isEnglish(['Email', 'Source', 'Date'])).toBe(false)
})

test('protected facts are known by their titles, whole words only', () => {
  for (const title of ['Date de naissance', 'Âge', 'Sexe', 'Nationalité', 'RQTH', 'Situation de famille'])
    expect(isProtected(title), title).toBe(true)
  for (const title of ['Page', 'Stage', 'Langage', 'Région']) expect(isProtected(title), title).toBe(false)
})
