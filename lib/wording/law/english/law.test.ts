import { describe, expect, it } from 'vitest'
import { readPassages, scoreLaw } from '../../../testing/law-score.ts'
import type { Criterion } from '../../criteria.ts'
import { findProtected } from '../protected.ts'

const criteriaIn = (text: string) => [...new Set(findProtected(text, 'en').map(({ criterion }) => criterion))]

describe('the English law check, on labelled passages', () => {
  // What is reached; all of these passages were read while the rules were written.
  it.each([
    ['en.jsonl', 0.98, 0.97],
    ['en.second.jsonl', 0.94, 0.96],
    ['en.third.jsonl', 0.96, 0.96],
    ['en.fourth.jsonl', 0.98, 0.98],
    ['en.fifth.jsonl', 0.95, 0.96],
    ['en.aside.jsonl', 0.95, 0.9],
    ['en.final.jsonl', 0.95, 0.95],
  ])(
    '%s: recall %d, precision %d',
    (file, recall, precision) => {
      const score = scoreLaw(readPassages(file))
      expect(score.recall).toBeGreaterThanOrEqual(recall)
      expect(score.precision).toBeGreaterThanOrEqual(precision)
      expect(score.rightCriterion).toBeGreaterThanOrEqual(0.95)
    },
    60_000,
  )
})

const touched: [Criterion, string][] = [
  ['origin', 'Your accent is rather marked for our callers.'],
  ['sex', 'The yard needs a bloke, not a woman.'],
  ['lifestyle', 'We noticed that you spend most weekends at techno festivals, which worried the partners.'],
  ['sexual_orientation', 'Said "my husband" twice. The lads would find it awkward.'],
  ['gender_identity', 'We send you strength for the rest of your transition.'],
  ['age', 'You are overqualified for this post.'],
  ['age', 'At 58, you may find the pace hard.'],
  ['family_situation', 'We worry that your family commitments would leave little room for travel.'],
  ['pregnancy', 'Enjoy your maternity leave.'],
  ['genetic', 'Huntington’s disease runs in your family, and the training takes six years.'],
  ['economic_vulnerability', 'Your current financial difficulties made the partners reluctant.'],
  ['ethnicity_nation_race', 'The client would prefer a British citizen.'],
  ['political_opinions', 'You canvassed for the Greens, and our client would not like it.'],
  ['union', 'ex shop steward at the depot. No thanks'],
  ['elected_office', 'Congratulations on being re-elected to the school board.'],
  ['religion', 'Eid Mubarak to you and your family.'],
  ['physical_appearance', 'The tattoos on your neck would not suit our guests.'],
  ['surname', 'Callers would have trouble with a last name like yours.'],
  ['residence', 'We prefer applicants who live closer to the office than you do.'],
  ['bank_domicile', 'Your account is held in Bucharest, which our payroll does not like.'],
  ['health', 'We wish you a full recovery after your knee operation.'],
  ['loss_of_autonomy', 'You need help to wash and dress, and the residential week would be difficult.'],
  ['disability', 'With your wheelchair, the stairs would be a problem.'],
  ['language_other', 'You speak Welsh with your mates on site, and the foreman cannot follow.'],
  ['whistleblower', 'You reported your former employer to the FCA.'],
]

const clean = [
  'Your accent colours were well chosen.',
  'For a campaign on women’s rugby, we needed somebody who had sold sponsorship.',
  'She runs a lifestyle magazine. Weak on CPM maths.',
  'The transition to cloud payroll needs a lead who has run one before.',
  'We expected a senior developer with eight years of experience.',
  'You confused the parent company with its subsidiary.',
  'The maternity unit handles 4,000 births a year; your experience so far is in outpatient clinics.',
  'Customer focus is in your DNA, but the call lasted too long.',
  'Your credit scoring model was good; the unemployment dashboard less so.',
  'You missed a race condition in the payment service.',
  'Office politics aside, we never learned what you delivered.',
  'Credit union branch manager role: never supervised more than two people.',
  'The council was your client for three years.',
  'The parish accounts must be kept on Xero.',
  'The look and feel of your landing page was not in keeping with the brand book.',
  'Three variables share the same name.',
  'Your cleaning of the postcode file was elegant.',
  'Your IBAN check failed on the German samples.',
  'The health-check endpoint returned 200.',
  'Too many circular dependencies remained in the module.',
  'Golf club manager: the handicap system is fine.',
  'Your German came out at B1, and the advert asked for C1.',
  'Your draft of the whistleblowing policy left out suppliers.',
  'We are an equal opportunity employer and do not discriminate on the basis of race, religion, sex, age or disability.',
]

describe('the English law check, one by one', () => {
  it.each(touched)('%s: %s', (criterion, text) => {
    expect(criteriaIn(text)).toContain(criterion)
  })

  it.each(clean)('leaves alone: %s', (text) => {
    expect(findProtected(text, 'en')).toEqual([])
  })

  it('tells a wish from a reason, and offers words for a code word', () => {
    expect(findProtected('Congratulations on your pregnancy.', 'en')[0]?.nature).toBe('mention')
    expect(findProtected('Your pregnancy led us to choose someone else.', 'en')[0]?.nature).toBe('ground')
    expect(findProtected('You are too senior for this post.', 'en')).toMatchObject([
      { criterion: 'age', nature: 'code', start: 8, end: 18, suggestion: 'above the level set' },
    ])
  })

  it('keeps its places, whatever the letters and spaces', () => {
    for (const [criterion, text] of touched) {
      const places = findProtected(text, 'en')
      for (const { start, end } of places) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      expect(findProtected(text.replaceAll('’', "'"), 'en')).toEqual(places)
      expect(criteriaIn(text.replaceAll(' ', '\u00a0'))).toContain(criterion)
      expect(criteriaIn(text.normalize('NFD'))).toContain(criterion)
    }
  })

  it('never throws', () => {
    for (const text of ['', ' ', '\n\n', '.', '????', '\u0301', '😀'.repeat(50), 'a'.repeat(5_000)])
      expect(findProtected(text, 'en')).toEqual([])
  })

  it('does not run away on long and repeated text', () => {
    const before = process.cpuUsage()
    for (const words of [
      'your mother and father and ',
      'you are very so too ',
      'told the regulator about it ',
    ])
      findProtected(words.repeat(150), 'en')
    const { user } = process.cpuUsage(before)
    expect(user / 1_000).toBeLessThan(5_000)
  }, 60_000)
})
