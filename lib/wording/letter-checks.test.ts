import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAddress } from './address.ts'
import { checkLetter, type LetterToCheck } from './letter-checks.ts'

const letter: LetterToCheck = {
  language: 'fr',
  subject: 'Votre candidature au poste d’Ingénieur Cloud',
  text: 'Bonjour Julien,\n\nMerci pour votre candidature au poste d’Ingénieur Cloud chez Aubrac Santé.\n\nBien à vous,\nClaire Vasseur',
  candidate: { firstName: 'Julien', lastName: 'Abgrall', email: 'julien.abgrall@courriel.example' },
  otherNames: ['Inès', 'Kaddour', 'MARTIN', 'jean-pierre', 'Petit', 'Claire', 'Julien'],
  missing: [],
  job: 'Ingénieur Cloud',
  ownNames: ['Claire Vasseur', 'Karim Benhaddou', 'Aubrac Santé'],
}

// What a letter should say has its own tests (quality/passages.test.ts): these short ones are not letters.
const tested = /^(?:field|blank|name|address|subject)/

function check(change: Partial<LetterToCheck>) {
  return checkLetter({ ...letter, ...change }).filter((finding) => tested.test(finding.rule))
}

function inText(text: string, rule: string) {
  return check({ text: `Bonjour Julien,\n\n${text}` }).filter((finding) => finding.rule === rule)
}

test('a letter as it should be has no finding', () => {
  expect(check({})).toEqual([])
})

test('each missing field blocks', () => {
  expect(check({ missing: ['reason'] })).toEqual([
    { rule: 'field.required', severity: 'block', detail: 'reason' },
  ])
})

describe('left over from a template', () => {
  test.each([
    ['{{ prénom }}'],
    ['{{first_name'],
    ['{% if x %}'],
    ['{prénom}'],
    ['[prénom]'],
    ['[Nom du candidat]'],
    ['<first name>'],
    ['[à compléter]'],
    ['(poste)'],
    ['XXX'],
    ['first_name'],
    ['custom_portfolio'],
    ['TODO'],
    ['____'],
  ])('%s', (mark) => {
    const [finding] = inText(`Votre dossier ${mark} nous a plu.`, 'field.unresolved')
    expect(finding).toMatchObject({ severity: 'block', part: 'text' })
    expect(finding?.excerpt).toBeTruthy()
  })

  test('a greeting that says "prénom"', () => {
    expect(check({ text: 'Bonjour Prénom,\n\nMerci.' })).toMatchObject([
      { rule: 'field.unresolved', severity: 'block', start: 8, end: 14, excerpt: 'Prénom' },
    ])
  })

  test.each([
    ['Vous avez écrit votre prénom et votre nom (en majuscules).'],
    ['Votre maîtrise de List<String> et de C++ (templates) est réelle.'],
    ['Une hausse de <10 % et >5 %.'],
    ['Votre adresse first_name.last@courriel.example est notée.'],
  ])('not: %s', (text) => {
    expect(inText(text, 'field.unresolved')).toEqual([])
  })

  test('other brackets are worth a look', () => {
    expect(inText('Votre réponse [voir notes] nous a plu.', 'field.unresolved')).toMatchObject([
      { severity: 'warn' },
    ])
  })
})

describe('blanks', () => {
  test.each([
    ['Bonjour ,\n\nMerci.', 'block'],
    ['Bonjour,\n\nMerci.', 'block'],
    ['Hello ,\n\nThanks.', 'block'],
    ['Bonjour Julien,\n\nMerci pour le poste d’.', 'block'],
    ['Bonjour Julien,\n\nVotre candidature chez , merci.', 'block'],
    ['Hello Julien,\n\nThank you for applying for the .', 'block'],
    ['Bonjour Julien,\n\nMerci  beaucoup.', 'warn'],
    ['Bonjour Julien,\n\nMerci , vraiment.', 'warn'],
  ])('%j', (text, severity) => {
    expect(check({ text })).toContainEqual(expect.objectContaining({ rule: 'blank', severity }))
  })

  test.each([
    ['Voici : « un mot » ; puis .NET, et c’est tout !'],
    ['Nous l’avons lue.\n\nMerci.'],
    ['Vous cherchez des gens avec qui grandir. Bonjour à tous.'],
  ])('not: %s', (text) => {
    expect(inText(text, 'blank')).toEqual([])
  })
})

describe('another person’s name', () => {
  test.each([
    ['Merci Inès, votre exposé était clair.', 'Inès'],
    ['Votre échange avec INES nous a plu.', 'INES'],
    ['Le dossier d’Inès nous a plu.', 'Inès'],
    ['Votre échange avec Jean-Pierre Martin nous a plu.', 'Jean-Pierre Martin'],
    ['Merci à vous, monsieur Kaddour.', 'Kaddour'],
  ])('%s', (text, excerpt) => {
    expect(inText(text, 'name.other')).toMatchObject([{ severity: 'block', excerpt }])
  })

  test('in the greeting, and in the subject', () => {
    expect(check({ text: 'Bonjour Petit,\n\nMerci.' })).toMatchObject([
      { rule: 'name.other', severity: 'block' },
    ])
    expect(check({ subject: 'Ingénieur Cloud : Inès Kaddour' })).toMatchObject([
      { rule: 'name.other', part: 'subject', excerpt: 'Inès Kaddour' },
    ])
  })

  test('a word that is also a name is only shown', () => {
    expect(inText('Petit conseil : lisez.', 'name.other')).toMatchObject([
      { severity: 'warn', excerpt: 'Petit' },
    ])
  })

  test.each([
    ['Votre réponse claire et votre petit exemple nous ont plu.'],
    ['Karim Benhaddou et Claire Vasseur vous remercient.'],
    ['Julien Abgrall, merci.'],
    ['Votre travail chez Martinet, à Kaddourville, est solide.'],
    ['Écrivez à ines@aubrac.example.'],
  ])('not: %s', (text) => {
    expect(inText(text, 'name.other')).toEqual([])
  })

  test('months are not people', () => {
    const text = 'Hello Julien,\n\nThank you for the interview on 4 May and on April 12.'
    expect(check({ text, otherNames: ['May', 'April'] })).toEqual([])
  })
})

test('the address', () => {
  const withEmail = (email: string | null) => check({ candidate: { ...letter.candidate, email } })
  expect(withEmail(null)).toEqual([{ rule: 'address.missing', severity: 'block' }])
  expect(withEmail(' ')).toEqual([{ rule: 'address.missing', severity: 'block' }])
  expect(withEmail('julien@')).toEqual([{ rule: 'address.malformed', severity: 'block', detail: 'julien@' }])
  for (const address of ['a@b.example', 'a.b+c@sous.b-c.example', 'renée@société.example']) {
    expect(isAddress(address), address).toBe(true)
  }
  for (const address of [
    'a b@c.example',
    'a@b',
    'a@b..example',
    '.a@b.example',
    'a@b.example,c@d.example',
    'a@b.example\nBcc: x@y.example',
    'X <a@b.example>',
    '@b.example',
    'a@-b.example',
    'a@1.2.3.4',
  ]) {
    expect(isAddress(address), address).toBe(false)
  }
})

test('the subject', () => {
  expect(check({ subject: ' ' })).toEqual([{ rule: 'subject.empty', severity: 'block', part: 'subject' }])
  expect(check({ subject: 'Votre candidature' })).toMatchObject([{ rule: 'subject.job', severity: 'warn' }])
  expect(check({ subject: "Poste d'INGENIEUR cloud" })).toEqual([])
})

test('law: an excerpt is what stands at its place', () => {
  const words = fc.constantFrom(
    'Inès',
    ' ',
    '{{',
    '[nom]',
    'XXX',
    'é',
    'Bonjour',
    ',',
    '\n',
    'Kaddour',
    '  ',
    '€',
    '😀',
    'd’',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
      const text = parts.join('')
      for (const finding of check({ text }).filter((found) => found.part === 'text')) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.excerpt)
        expect(finding.excerpt).not.toBe('')
      }
    }),
  )
})

test('law: quick enough to run while someone types', () => {
  const text = `${letter.text}\n\n${'Votre récit de la migration nous a marqués, Martine. '.repeat(60)}`
  const otherNames = Array.from({ length: 400 }, (_, index) => `Personne${index}`)
  const before = process.cpuUsage()
  check({ text, otherNames })
  // On an idle machine a fifth of this: the budget is 50 ms.
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(200)
})
