import { describe, expect, it } from 'vitest'
import { readPassages, scoreLaw } from '../../../testing/law-score.ts'
import { findProtected } from '../protected.ts'

const passages = [
  'fr.jsonl',
  'fr.second.jsonl',
  'fr.third.jsonl',
  'fr.fourth.jsonl',
  'fr.fifth.jsonl',
  'fr.aside.jsonl',
  'fr.final.jsonl',
].map((file) => readPassages(file))
const found = (text: string) => findProtected(text, 'fr').map(({ criterion }) => criterion)

describe('on labelled passages', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('finds what touches a ground and leaves the rest alone (%i)', (index) => {
    const score = scoreLaw(passages[index] ?? [])
    expect(score.recall).toBeGreaterThanOrEqual(0.95)
    expect(score.precision).toBeGreaterThanOrEqual(0.95)
    expect(score.rightCriterion).toBeGreaterThanOrEqual(0.95)
  })
})

describe('telling cases', () => {
  it.each([
    ['gender_identity', 'Nous avons noté que vous étiez en cours de transition.'],
    ['sex', 'Étant donné qu’il s’agit d’un métier d’homme, votre dossier n’est pas retenu.'],
    ['loss_of_autonomy', 'Sans son aidante, il ne peut ni manger ni marcher.'],
    ['health', 'Nous espérons que vos soins se passent au mieux.'],
    ['age', 'Votre jeunesse est un frein face à nos clients notaires.'],
    ['sex', 'Nos camionneurs ont du mal à recevoir des ordres d’une femme.'],
    ['lifestyle', 'Vos week-ends en rave ont déplu à la direction.'],
    ['sexual_orientation', 'Lesbienne assumée, l’équipe va jaser.'],
    ['gender_identity', 'Votre transition nous pose un problème d’organisation.'],
    ['family_situation', 'divorcé, garde alternée, pas dispo le mercredi'],
    ['pregnancy', 'Toutes nos félicitations pour votre grossesse !'],
    ['genetic', 'Les antécédents cardiaques de votre famille inquiètent notre assureur.'],
    ['economic_vulnerability', 'Trop longtemps au chômage, plus le rythme.'],
    ['ethnicity_nation_race', 'Nous recherchons un profil plus européen pour l’accueil.'],
    ['political_opinions', 'Ses tweets contre Macron font désordre.'],
    ['union', 'Votre passé à la CGT a pesé dans notre décision.'],
    ['elected_office', 'adjoint au maire, jamais dispo le mardi soir'],
    ['religion', 'Votre voile ne correspond pas à notre charte.'],
    ['physical_appearance', 'Votre surpoids risque de vous gêner dans les escaliers.'],
    ['surname', 'Votre nom de famille est trop connu dans la région.'],
    ['residence', 'Vous habitez trop loin de nos bureaux.'],
    ['bank_domicile', 'Votre RIB étranger nous pose question.'],
    ['health', 'Nous espérons que votre opération du genou se passera bien.'],
    ['loss_of_autonomy', 'Vous ne pouvez plus vous déplacer sans l’aide de votre fille.'],
    ['disability', 'Nos locaux ne sont pas adaptés à votre fauteuil.'],
    ['language_other', 'Vous parlez polonais avec les ouvriers et cela crée un clan.'],
    ['whistleblower', 'Vous avez dénoncé votre ancien employeur à la presse.'],
    ['origin', 'Votre accent pourrait gêner nos interlocuteurs.'],
  ])('hears %s', (criterion, text) => expect(found(text)).toContain(criterion))

  it.each([
    'Votre expérience dans une jeune entreprise est un atout.',
    'La famille de produits que vous présentiez était mal segmentée.',
    'Merci de joindre votre RIB pour le remboursement de vos frais de train.',
    'Bonjour Marie, merci pour le temps que vous nous avez accordé.',
    'Ce contrat est un remplacement de congé maternité et vous cherchez un CDI.',
    'Votre manière de mener l’entretien nous a plu.',
    'Votre profil ne correspond pas aux critères que nous avions fixés.',
    'Nos annonces changent vite : gardez un œil dessus.',
    'Un changement de civilité dans le CRM a fait planter votre script.',
    'Vous avez mis l’accent sur le design plutôt que sur les performances.',
    'La crèche Les Lutins cherche une directrice diplômée.',
    'Nos postes sont ouverts à tous, sans distinction d’âge, de sexe ou de handicap.',
    'Notre mutuelle et nos tickets restaurant s’appliquent dès le premier jour.',
    'Votre niveau d’allemand reste en dessous du B2 demandé dans l’annonce.',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]))

  it('tells a wish from a reason, and a code word from both', () => {
    const nature = (text: string) => findProtected(text, 'fr')[0]?.nature
    expect(nature('Toutes nos félicitations pour votre grossesse !')).toBe('mention')
    expect(nature('Votre grossesse nous conduit à choisir une autre personne.')).toBe('ground')
    expect(nature('Votre profil est surqualifié.')).toBe('code')
    expect(findProtected('Vous êtes trop senior pour ce poste.', 'fr')).toMatchObject([
      { start: 10, end: 21, suggestion: 'au-delà du niveau attendu' },
    ])
  })
})

describe('whatever the text', () => {
  const texts = passages.flat().map(({ text }) => text)

  it('points inside it, the same place however it is typed', () => {
    // One in eight of them says enough, and takes an eighth of the time.
    for (const text of texts.filter((_, index) => index % 8 === 0)) {
      const spots = findProtected(text, 'fr')
      for (const { start, end } of spots) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      expect(findProtected(text.replaceAll('’', "'"), 'fr')).toEqual(spots)
      const decomposed = text.normalize('NFD')
      const words = findProtected(decomposed, 'fr').map((one) =>
        decomposed.slice(one.start, one.end).normalize('NFC'),
      )
      expect(words).toEqual(spots.map((one) => text.normalize('NFC').slice(one.start, one.end)))
    }
  })

  it('survives anything', () => {
    for (const text of [
      '',
      ' ',
      '\n\n',
      '.',
      '« »',
      '\u0301',
      'a'.repeat(5_000),
      '( '.repeat(2_000),
      '🙂 vous',
    ])
      expect(findProtected(text, 'fr')).toEqual([])
  })
})
