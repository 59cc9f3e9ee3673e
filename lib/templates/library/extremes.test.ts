import { describe, expect, test } from 'vitest'
import type { Language } from '../../../prisma/client/enums.ts'
import { checkWording } from '../../wording/check.ts'
import { asExtreme, type Extreme, extremes } from '../extremes.ts'
import type { FieldValues } from '../fields.ts'
import { templateFields } from '../parse.ts'
import { renderLetter } from '../render.ts'
import { type LetterFacts, letterValues } from '../values.ts'
import { library } from './library.ts'

/** Without a full stop at the end, as people leave them. */
const feedback: Record<Language, FieldValues> = {
  fr: {
    strength: 'Votre récit de la migration des sauvegardes a montré une méthode claire et prudente',
    reason:
      'Le poste demande d’exploiter seul des clusters Kubernetes, que vous avez surtout pratiqués en recette.',
    advice: 'Une astreinte accompagnée vous donnerait cette pratique en quelques mois.',
  },
  en: {
    strength: 'Your account of the backup migration showed a clear and careful method',
    reason: 'The role asks for someone who runs Kubernetes alone, and you have mostly used it in staging.',
    advice: 'A shared on-call rota would give you that practice within a few months.',
  },
}

function facts(language: Language): LetterFacts {
  return {
    language,
    candidate: { firstName: 'Julien', lastName: 'Abgrall', civility: null },
    jobTitle: language === 'fr' ? 'Ingénieur Cloud (H/F)' : 'Cloud Engineer',
    company: 'Aubrac Santé',
    interview: { day: '2026-11-12', interviewers: ['Karim Benhaddou'] },
    recruiter: { name: 'Claire Vasseur', jobTitle: 'Chargée de recrutement' },
  }
}

const languages = ['fr', 'en'] as const
const all = library.flatMap(({ nameEn, words }) =>
  languages.flatMap((language) =>
    extremes.map((extreme) => ({ name: nameEn, language, extreme, ...words[language] })),
  ),
)
type Case = (typeof all)[number]

function letterOf({ language, extreme, subject, body }: Case) {
  const required = templateFields(body).filter((field) => field.required && field.feedback)
  const least = Object.fromEntries(required.map(({ key }) => [key, feedback[language][key]]))
  const written = extreme === 'no-feedback' ? least : feedback[language]
  const values = { ...letterValues(asExtreme(extreme, facts(language))), ...written }
  return renderLetter({ subject, body, language, values, today: '2026-12-02', mode: 'final' })
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

describe.each(all.map((one) => [`${one.name}, ${one.language}, ${one.extreme}`, one] as const))(
  '%s',
  (_, one) => {
    const { text, subjectText, missing, dropped } = letterOf(one)
    const whole = `${subjectText}\n\n${text}`

    test('is whole: no hole, nothing lost, no doubled space, no stray mark', () => {
      expect(missing).toEqual([])
      expect(dropped.flatMap(({ lost }) => lost)).toEqual([])
      expect(whole).not.toMatch(/ {2}|\s[,.]|,\s*,|\.\.|…|[{}]|\bnull\b|undefined|\n{3}/)
      expect(text).not.toMatch(/^\s|\s$/)
    })

    test('each paragraph begins with a capital and each sentence ends', () => {
      const paragraphs = text.split('\n\n')
      for (const paragraph of paragraphs) expect(paragraph).toMatch(/^[«“"]?\p{Lu}/u)
      for (const paragraph of paragraphs.slice(1, -1)) expect(paragraph).toMatch(/[.?]$/)
      // A full stop, a space and a small letter: a sentence that lost its capital.
      expect(text.replace(/Réf\.|Ref\./g, '')).not.toMatch(/[.?] \p{Ll}/u)
    })

    test('elides where it must and nowhere else', () => {
      if (one.language === 'en') return
      expect(whole).not.toMatch(/\b(?:[Dd]e|[Qq]ue|[Ll]e|[Ll]a|[Jj]e|[Nn]e|[Ss]e) [aeiouéèêîôûœ]/u)
      expect(whole).not.toMatch(/\b[dlDL]’[bcdfgjklmnpqrstvwxz]/)
      expect(whole).not.toMatch(/\bde de\b|\bdu du\b|\bde le\b|\bde les\b|\bà le\b/)
    })

    test('has between 40 and 230 words', () => {
      expect(wordsIn(text)).toBeGreaterThanOrEqual(40)
      expect(wordsIn(text)).toBeLessThanOrEqual(230)
    })
  },
)

const pool = library.find(({ nameEn }) => nameEn.includes('talent pool'))
const poolLetter = (language: Language, extreme: Extreme) => {
  if (!pool) throw new Error('no template for the pool')
  return letterOf({ name: '', language, extreme, ...pool.words[language] }).text
}

test('the pool is spoken of only where there is an entry in it, with its date', () => {
  expect(poolLetter('fr', 'in-pool')).toContain('dans notre vivier jusqu’au 30 juin 2027. Si')
  expect(poolLetter('en', 'in-pool')).toContain('in our talent pool until 30 June 2027. If')
  for (const extreme of extremes.filter((one) => one !== 'in-pool')) {
    expect(poolLetter('fr', extreme)).not.toMatch(/vivier|jusqu/)
    expect(poolLetter('en', extreme)).not.toMatch(/pool|until/)
  }
})

describe.each(all.map((one) => [`${one.name}, ${one.language}, ${one.extreme}`, one] as const))(
  'the wording of %s',
  (_, one) => {
    test('blocks nothing and warns of nothing', () => {
      // Feedback that is not there is said of the letter, not of its template.
      if (one.extreme === 'no-feedback') return
      const { text, subjectText } = letterOf(one)
      const { candidate, company, jobTitle, interview, recruiter, poolUntil, language } = asExtreme(
        one.extreme,
        facts(one.language),
      )
      const findings = checkWording({
        kind: 'letter',
        language,
        text,
        subject: subjectText,
        context: {
          candidate,
          company,
          job: { title: jobTitle },
          interviews: interview ? [{ date: interview.day, interviewer: 'Karim Benhaddou' }] : [],
          ownNames: [recruiter.name, company, 'Karim Benhaddou'],
          pool: poolUntil ? { until: poolUntil } : null,
          hired: false,
        },
      })
      // A letter about an interview goes to nobody who had none: the rules and the checks see to that.
      const isUntrue = one.name.startsWith('After an interview') && one.extreme === 'no-interview'
      const serious = findings.filter(
        ({ severity, rule }) => severity !== 'info' && !(isUntrue && rule === 'truth.interview'),
      )
      expect(serious.map(({ rule, excerpt }) => [rule, excerpt])).toEqual([])
    })
  },
)
