import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Civility } from './language.ts'
import { familyNameCase, givenNameCase } from './name-case.ts'
import { displayName, greeting } from './names.ts'

const NAMES: ReadonlyArray<readonly [first: string, last: string, full: string, greetedAs: string]> = [
  ['JEAN-PIERRE', 'DUPONT', 'Jean-Pierre Dupont', 'Jean-Pierre'],
  ['jean pierre', 'martin', 'Jean Pierre Martin', 'Jean Pierre'],
  ['Jean-pierre', 'Dupont-moretti', 'Jean-Pierre Dupont-Moretti', 'Jean-Pierre'],
  ['MARIE-CLAIRE ANNE', 'LEROY', 'Marie-Claire Anne Leroy', 'Marie-Claire'],
  ['MARIE, ANNE, LOUISE', 'PETIT', 'Marie, Anne, Louise Petit', 'Marie'],
  ['Jean Marie Paul', 'Petit', 'Jean Marie Paul Petit', 'Jean Marie'],
  ['John F.', 'Kennedy', 'John F. Kennedy', 'John'],
  ['MARÍA DEL CARMEN', 'GARCÍA LÓPEZ', 'María del Carmen García López', 'María del Carmen'],
  ['JEAN DE DIEU', 'NIYONZIMA', 'Jean de Dieu Niyonzima', 'Jean de Dieu'],
  ['SINEAD', "O'CONNOR", "Sinead O'Connor", 'Sinead'],
  ['RONALD', 'MCDONALD', 'Ronald McDonald', 'Ronald'],
  ['Ronald', 'McDONALD', 'Ronald McDonald', 'Ronald'],
  ['JAMES', 'MACKAY', 'James Mackay', 'James'],
  ['ANA', 'MACHADO', 'Ana Machado', 'Ana'],
  ['FLORA', 'MACDONALD', 'Flora MacDonald', 'Flora'],
  ['JEAN', "D'ALEMBERT", 'Jean d’Alembert', 'Jean'],
  ['JEAN', 'D’ALEMBERT', 'Jean d’Alembert', 'Jean'],
  ['sophie', "d'arc", 'Sophie d’Arc', 'Sophie'],
  ['GIULIA', "D'ANGELO", "Giulia D'Angelo", 'Giulia'],
  ['KOFFI', "N'GUESSAN", "Koffi N'Guessan", 'Koffi'],
  ['YANN', 'LE GOFF', 'Yann Le Goff', 'Yann'],
  ['ANNE', 'DE LA TOUR', 'Anne de La Tour', 'Anne'],
  ['Anne-Sophie', 'de VILLEPIN', 'Anne-Sophie de Villepin', 'Anne-Sophie'],
  ['PIERRE', 'DU PONT', 'Pierre Du Pont', 'Pierre'],
  ['KEES', 'VAN DER BERG', 'Kees van der Berg', 'Kees'],
  ['PIETER', "VAN 'T HOF", "Pieter van 't Hof", 'Pieter'],
  ['MARC', 'DE SMET', 'Marc De Smet', 'Marc'],
  ['LUCA', 'DE ROSSI', 'Luca De Rossi', 'Luca'],
  ['URSULA', 'VON DER HEIDE', 'Ursula von der Heide', 'Ursula'],
  ['NADIA', 'EL AMRANI', 'Nadia El Amrani', 'Nadia'],
  ['KARIM', 'BEN ALI', 'Karim Ben Ali', 'Karim'],
  ['OMAR', 'AL-FAYED', 'Omar Al-Fayed', 'Omar'],
  ['VAN ANH', 'NGUYEN', 'Van Anh Nguyen', 'Van Anh'],
  ['ANH', 'NGUYEN VAN', 'Anh Nguyen Van', 'Anh'],
  ['ANNE-LAURE', "LE GALL-D'HERVE", 'Anne-Laure Le Gall-d’Herve', 'Anne-Laure'],
  ['Neil', 'deGrasse Tyson', 'Neil deGrasse Tyson', 'Neil'],
  ['LaToya', 'MacHugh', 'LaToya MacHugh', 'LaToya'],
  ['HELENE', 'BERANGER', 'Helene Beranger', 'Helene'],
  ['ÉLODIE', 'BÉRANGER', 'Élodie Béranger', 'Élodie'],
  ['İBRAHİM', 'YILMAZ', 'Ibrahim Yilmaz', 'Ibrahim'],
  ['ELIZABETH', 'WINDSOR III', 'Elizabeth Windsor III', 'Elizabeth'],
  ['JP', 'MARTIN', 'JP Martin', 'JP'],
  ['Bo', 'NG', 'Bo Ng', 'Bo'],
  ['jEAN', 'dUPONT', 'Jean Dupont', 'Jean'],
  ['', 'SUHARTO', 'Suharto', 'Suharto'],
  ['CHER', '', 'Cher', 'Cher'],
  ['-', 'DUPONT', 'Dupont', 'Dupont'],
  ['M. Jean', 'Dupont', 'Jean Dupont', 'Jean'],
  ['Mme Marie', 'MARTIN née DURAND', 'Marie Martin', 'Marie'],
  ['Dr. Anne', 'MARTIN', 'Anne Martin', 'Anne'],
  ['Anna, PhD', 'Kowalska', 'Anna Kowalska', 'Anna'],
  ['Jean (Ext)', 'DUPONT (EXT)', 'Jean Dupont', 'Jean'],
  ['Jean', 'DUPONT - EXT', 'Jean Dupont', 'Jean'],
  ['Robert (Bob)', 'SMITH', 'Robert Smith', 'Robert'],
  ['Jean-Pierre', 'jp@mail.test', 'Jean-Pierre', 'Jean-Pierre'],
  ['Jean jean@mail.test', 'Dupont', 'Jean Dupont', 'Jean'],
  ['jean.dupont@mail.test', 'DUPONT', 'Dupont', ''],
  ['marie.leroy@mail.test', '', '', ''],
  ['Dupont, Jean', '', 'Jean Dupont', 'Jean'],
  ['DUPONT Jean', '', 'Jean Dupont', 'Jean'],
  ['', 'Jean DUPONT', 'Jean Dupont', 'Jean'],
  ['Anne de LA TOUR', '', 'Anne de La Tour', 'Anne'],
  ['Jean Dupont', 'Dupont', 'Jean Dupont', 'Jean'],
  ['Julie 🌸', 'Petit', 'Julie Petit', 'Julie'],
  ['  Julie\t\n ', ' Petit\u00a0', 'Julie Petit', 'Julie'],
  ['\u202eeiluJ\u202c', 'Petit\u200b', 'eiluJ Petit', 'eiluJ'],
  ['علی', 'رضایی', 'علی رضایی', 'علی'],
  ['محمد\u200cرضا', 'احمدی', 'محمد\u200cرضا احمدی', 'محمد\u200cرضا'],
  ['Иван', 'ПЕТРОВ', 'Иван Петров', 'Иван'],
  ['李', '小龍', '李 小龍', '李'],
  ['N/A', 'n/a', '', ''],
  ['', '', '', ''],
]

test.each(NAMES)('%j %j → %s, greeted %s', (firstName, lastName, fullName, greetedAs) => {
  const name = displayName({ firstName, lastName })
  expect(name.fullName).toBe(fullName)
  expect(name.firstName).toBe(greetedAs)
  expect(greeting({ firstName, lastName }, 'fr')).toBe(greetedAs ? `Bonjour ${greetedAs},` : 'Bonjour,')
  expect(greeting({ firstName, lastName }, 'en')).toBe(greetedAs ? `Hello ${greetedAs},` : 'Hello,')
})

const GREETINGS: ReadonlyArray<readonly [string, string, Civility | null, string, string]> = [
  ['JEANNE', 'DUPONT', 'MADAME', 'Bonjour Jeanne,', 'Hello Jeanne,'],
  ['', 'DUPONT', 'MADAME', 'Bonjour Madame Dupont,', 'Hello Ms Dupont,'],
  ['', 'DE LA TOUR', 'MONSIEUR', 'Bonjour Monsieur de La Tour,', 'Hello Mr de La Tour,'],
  ['Mme', 'DUPONT', null, 'Bonjour Madame Dupont,', 'Hello Ms Dupont,'],
  ['jean.dupont@mail.test', 'DUPONT', 'MONSIEUR', 'Bonjour Monsieur Dupont,', 'Hello Mr Dupont,'],
  ['J.', 'MARTIN', 'MADAME', 'Bonjour Madame Martin,', 'Hello Ms Martin,'],
  ['J.', 'MARTIN', null, 'Bonjour J. Martin,', 'Hello J. Martin,'],
  ['', 'Jean Dupont', null, 'Bonjour Jean Dupont,', 'Hello Jean Dupont,'],
]

test.each(GREETINGS)('greeting of %j %j %s', (firstName, lastName, civility, french, english) => {
  expect(greeting({ firstName, lastName, civility }, 'fr')).toBe(french)
  expect(greeting({ firstName, lastName, civility }, 'en')).toBe(english)
})

describe('laws', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'Jean',
          'DUPONT',
          '\r\n',
          '\u202e',
          '<b>',
          '{{x}}',
          '@',
          'M. ',
          '(Ext)',
          ', ',
          '-',
          '’',
          ' ',
        ),
      )
      .map((parts) => parts.join('')),
  )

  test('nothing dangerous or invisible is left, whatever came in', () => {
    fc.assert(
      fc.property(hostile, hostile, (firstName, lastName) => {
        const name = displayName({ firstName, lastName })
        for (const text of [
          name.firstName,
          name.lastName,
          name.fullName,
          greeting({ firstName, lastName }, 'fr'),
        ]) {
          expect(text).not.toMatch(
            /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u200b\u2028\u2029<>{}@[\]]| {2}|^ | $/u,
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a name as people write it stays as it is', () => {
    for (const [, , full] of NAMES) if (full) expect(displayName({ firstName: full }).fullName).toBe(full)
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'DE',
            'LA',
            'van',
            'DER',
            'MCDONALD',
            "d'ARC",
            'jean',
            'EL',
            'Amrani',
            "O'NEIL",
            'SAINT-just',
          ),
          { minLength: 1 },
        ),
        (words) => {
          const family = familyNameCase(words.join(' '))
          expect(familyNameCase(family)).toBe(family)
          const given = givenNameCase(words.join(' '))
          expect(givenNameCase(given)).toBe(given)
        },
      ),
    )
  })

  test('hostile lengths stay quick', () => {
    const started = performance.now()
    for (const part of ['(', 'M. ', 'a@', '- ext ', 'DE ', 'a, ', '\u0301', '\u202e'])
      greeting({ firstName: part.repeat(50_000), lastName: part.repeat(50_000) }, 'fr')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
