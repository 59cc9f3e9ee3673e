import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agree, civilityFrom, civilityWord, isGenderPair } from './gender.ts'
import { cleanJobTitle, jobPhrase } from './title.ts'

const CLEAN: ReadonlyArray<readonly [raw: string, clean: string]> = [
  ['Ingénieur Cloud (H/F)', 'Ingénieur Cloud'],
  ['Ingénieur Cloud H/F', 'Ingénieur Cloud'],
  ['Ingénieur Cloud F/H - CDI', 'Ingénieur Cloud'],
  ['Ingénieur F/H Cloud', 'Ingénieur Cloud'],
  ['Ingénieur Cloud (h/f)', 'Ingénieur Cloud'],
  ['[CDI] Ingénieur Cloud [H/F]', 'Ingénieur Cloud'],
  ['Chef de rang (h-f)', 'Chef de rang'],
  ['Data Scientist H/F/D', 'Data Scientist'],
  ['Gestionnaire paie F/H/NB', 'Gestionnaire paie'],
  ['iOS Developer (m/f/d)', 'iOS Developer'],
  ['Software Engineer (m/w/d) #4521', 'Software Engineer'],
  ['Sales Manager (all genders)', 'Sales Manager'],
  ['Nurse (f/m/x) – Geneva', 'Nurse'],
  ['Consultant M&A H/F', 'Consultant M&A'],
  ['Directeur R&D', 'Directeur R&D'],
  ['Ingénieur HF', 'Ingénieur HF'],
  ['CDI - Ingénieur Cloud', 'Ingénieur Cloud'],
  ['Ingénieur Cloud CDI', 'Ingénieur Cloud'],
  ['Responsable de CDI', 'Responsable de CDI'],
  ['Vendeur CDD', 'Vendeur'],
  ['Vendeur (H/F) (CDD de 3 mois, temps partiel)', 'Vendeur'],
  ['Auxiliaire de vie H/F (CDI temps partiel)', 'Auxiliaire de vie'],
  ['Assistant RH - Alternance', 'Assistant RH'],
  ['Assistant(e) RH en alternance', 'Assistant RH en alternance'],
  ['URGENT : Comptable', 'Comptable'],
  ['Ingénieur   Cloud  -', 'Ingénieur Cloud'],
  ['Ingénieur Cloud (75)', 'Ingénieur Cloud'],
  ['Ingénieur Cloud - Paris (75)', 'Ingénieur Cloud'],
  ['Ingénieur Cloud Paris (75)', 'Ingénieur Cloud'],
  ['Ingénieur Cloud à Paris (75)', 'Ingénieur Cloud'],
  ['Ingénieur Cloud - Nogent-sur-Marne (94)', 'Ingénieur Cloud'],
  ['Ingénieur Cloud (Nantes)', 'Ingénieur Cloud'],
  ['Ingénieur Cloud, Nantes', 'Ingénieur Cloud'],
  ['Comptable (Corse - 2A)', 'Comptable'],
  ['Comptable (92 - Meudon)', 'Comptable'],
  ['Manager (CDI, Lille)', 'Manager'],
  ['Chef de projet IT (Lyon 3e)', 'Chef de projet IT'],
  ['Agent d’accueil - Mairie de Lyon', 'Agent d’accueil - Mairie de Lyon'],
  ['Responsable Marketing - Lyon (69003) - Réf. 4521', 'Responsable Marketing'],
  ['Ingénieur système (H/F) - Ref : ABC-123', 'Ingénieur système'],
  ['Conducteur(trice) de travaux - H/F - 45-50k€', 'Conducteur de travaux'],
  ['Développeur (Angular 17)', 'Développeur (Angular 17)'],
  ['Auditeur - ISO 27001', 'Auditeur - ISO 27001'],
  ['Développeur Full Stack (TypeScript)', 'Développeur Full Stack (TypeScript)'],
  ['Développeur Node.js / Vue.js', 'Développeur Node.js / Vue.js'],
  ['Ingénieur logiciel embarqué C/C++ H/F', 'Ingénieur logiciel embarqué C/C++'],
  ['Head of Sales, Nordics', 'Head of Sales, Nordics'],
  ["TECHNICIEN D'EXPLOITATION", 'Technicien d’exploitation'],
  ['COMPTABLE CONFIRMÉ (H/F) - CDI - PARIS (75)', 'Comptable confirmé'],
  ['INGENIEUR CLOUD AWS', 'Ingénieur cloud AWS'],
  ['CHARGE DE CLIENTELE', 'Chargé de clientèle'],
  ['DÉVELOPPEUR C++ / PYTHON', 'Développeur C++ / Python'],
  ['DÉVELOPPEUR .NET', 'Développeur .NET'],
  ['EXPERT SAP FI/CO', 'Expert SAP FI/CO'],
  ['AIDE A DOMICILE', 'Aide à domicile'],
  ['INFIRMIER DE', 'Infirmier DE'],
  ['RESPONSABLE QHSE', 'Responsable QHSE'],
  ['SENIOR SOFTWARE ENGINEER', 'Senior Software Engineer'],
  ['H/F', 'H/F'],
  ['Ingénieur\u202e Cloud\r\nBcc: x', 'Ingénieur Cloud Bcc: x'],
]

test.each(CLEAN)('%s → %s', (raw, clean) => expect(cleanJobTitle(raw)).toBe(clean))

const GENDERED: ReadonlyArray<readonly [raw: string, feminine: string, masculine: string]> = [
  ['Développeur/Développeuse Java', 'Développeuse Java', 'Développeur Java'],
  ['Développeuse / Développeur Java', 'Développeuse Java', 'Développeur Java'],
  ['Développeur(se)', 'Développeuse', 'Développeur'],
  ['Développeur(euse)', 'Développeuse', 'Développeur'],
  ['Développeur·se React', 'Développeuse React', 'Développeur React'],
  ['Développeur·euse React', 'Développeuse React', 'Développeur React'],
  ['Infirmier(ère)', 'Infirmière', 'Infirmier'],
  ['Infirmier/ère DE', 'Infirmière DE', 'Infirmier DE'],
  ['Caissier(e)', 'Caissière', 'Caissier'],
  ['Chargé(e) de recrutement', 'Chargée de recrutement', 'Chargé de recrutement'],
  ['Chargé·e d’affaires', 'Chargée d’affaires', 'Chargé d’affaires'],
  ['Assistant.e de direction', 'Assistante de direction', 'Assistant de direction'],
  ['Technicien(ne) réseau', 'Technicienne réseau', 'Technicien réseau'],
  ['Directeur/trice de magasin', 'Directrice de magasin', 'Directeur de magasin'],
  ['Éducateur·rice spécialisé·e', 'Éducatrice spécialisée', 'Éducateur spécialisé'],
  ['Employé·e·s polyvalent·e·s', 'Employées polyvalentes', 'Employés polyvalents'],
  ['Acheteur/Acheteuse confirmé/confirmée', 'Acheteuse confirmée', 'Acheteur confirmé'],
  ['Chef de projet / Cheffe de projet', 'Cheffe de projet', 'Chef de projet'],
  ['Chef(fe) de projet digital', 'Cheffe de projet digital', 'Chef de projet digital'],
  ['Hôte / Hôtesse d’accueil', 'Hôtesse d’accueil', 'Hôte d’accueil'],
  ['Hôte(sse) de caisse', 'Hôtesse de caisse', 'Hôte de caisse'],
  ['Homme/Femme de ménage', 'Femme de ménage', 'Homme de ménage'],
  ['DIRECTEUR(TRICE) D’AGENCE', 'Directrice d’agence', 'Directeur d’agence'],
  ['Ingénieur(e) Cloud', 'Ingénieure Cloud', 'Ingénieur Cloud'],
  ['Comptable', 'Comptable', 'Comptable'],
  ['Développeur Java/SE', 'Développeur Java/SE', 'Développeur Java/SE'],
]

test.each(GENDERED)('%s: %s, %s', (raw, feminine, masculine) => {
  expect(cleanJobTitle(raw, { civility: 'MADAME' })).toBe(feminine)
  expect(cleanJobTitle(raw, { civility: 'MONSIEUR' })).toBe(masculine)
  expect(cleanJobTitle(raw)).toBe(masculine)
})

test.each([
  ['Ingénieur Cloud (H/F)', 'fr', 'poste d’Ingénieur Cloud'],
  ['Responsable paie', 'fr', 'poste de Responsable paie'],
  ['Hôte(sse) de caisse', 'fr', 'poste d’Hôte de caisse'],
  ['Head of Sales', 'fr', 'poste de Head of Sales'],
  ['HSE Manager', 'fr', 'poste de HSE Manager'],
  ['AMOA SI - CDI', 'fr', 'poste d’AMOA SI'],
  ['HACKER ÉTHIQUE', 'fr', 'poste de Hacker éthique'],
  ['Cloud Engineer (m/f/d)', 'en', 'Cloud Engineer position'],
  ['Head of Sales', 'en', 'position of Head of Sales'],
  ['Sales Manager, Nordics', 'en', 'position of Sales Manager, Nordics'],
  ['DATA ANALYST', 'en', 'Data Analyst position'],
] as const)('jobPhrase of %s in %s', (title, language, phrase) =>
  expect(jobPhrase(title, language)).toBe(phrase),
)

describe('laws', () => {
  const titles = [
    'Ingénieur Cloud',
    'Responsable paie',
    'Cheffe de projet',
    'Développeur (TypeScript)',
    'Expert SAP',
    'Account Manager',
  ]
  const noise = [
    ' (H/F)',
    ' H/F',
    ' F/H/X',
    ' - CDI',
    ' (CDI)',
    ' CDD 6 mois',
    ' - Paris (75)',
    ' #4521',
    '  ',
    ' -',
    ' (réf. 2024-118)',
  ]

  test('noise never reaches the letter, whatever its order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...titles),
        fc.array(fc.constantFrom(...noise), { maxLength: 4 }),
        (title, tails) => {
          expect(cleanJobTitle(title + tails.join(''))).toBe(title)
        },
      ),
    )
  })

  test('a cleaned title is clean; no title is emptied', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
        const clean = cleanJobTitle(raw)
        expect(clean).not.toMatch(/[\n\r\u202e]| {2}/)
        if (/\p{L}/u.test(raw)) expect(clean).not.toBe('')
      }),
    )
    for (const [, clean] of CLEAN) expect(cleanJobTitle(clean)).toBe(clean)
  })

  test('hostile lengths stay quick', () => {
    const started = performance.now()
    for (const part of ['(', 'a/', ' - ', 'H/F ', '1 à 1 ', '((', 'é.e ', 'Paris (75) ', ' ,'])
      cleanJobTitle(part.repeat(2_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

test.each([
  ['Mme', 'MADAME'],
  ['Madame', 'MADAME'],
  ['Ms.', 'MADAME'],
  ['M.', 'MONSIEUR'],
  ['Mr', 'MONSIEUR'],
  ['', null],
  ['Dr', null],
  [null, null],
])('civilityFrom(%s)', (raw, civility) => expect(civilityFrom(raw)).toBe(civility))

test('agreement follows the civility, and stays neutral without one', () => {
  const forms = { feminine: 'intéressée', masculine: 'intéressé', neutral: 'intéressé(e)' }
  expect(agree('MADAME', forms)).toBe('intéressée')
  expect(agree('MONSIEUR', forms)).toBe('intéressé')
  expect(agree(null, forms)).toBe('intéressé(e)')
  expect([civilityWord('MADAME', 'fr'), civilityWord('MONSIEUR', 'en')]).toEqual(['Madame', 'Mr'])
})

test('pairs are told from neighbours', () => {
  expect(isGenderPair('Directeur', 'Directrice')).toBe(true)
  expect(isGenderPair('Acheteurs', 'Acheteuses')).toBe(true)
  expect(isGenderPair('Java', 'Python')).toBe(false)
  expect(isGenderPair('UX', 'UI')).toBe(false)
})
