import { describe, expect, test } from 'vitest'
import type { Language } from '../../../prisma/client/enums.ts'
import { Situation } from '../../../prisma/client/enums.ts'
import { checkLetter } from '../../wording/letter-checks.ts'
import type { FieldValues } from '../fields.ts'
import { checkTemplate, templateFields } from '../parse.ts'
import { renderLetter } from '../render.ts'
import { letterValues } from '../values.ts'
import { library } from './library.ts'

const feedback: Record<Language, FieldValues> = {
  fr: {
    strength:
      'Votre récit de la migration des sauvegardes nous a marqués : vous êtes parti des risques pour les équipes de soin, puis seulement des choix techniques.',
    reason:
      'Le poste demande d’exploiter en autonomie des clusters Kubernetes en production dès les premières semaines, et vous nous avez dit les avoir surtout pratiqués en recette.',
    advice:
      'Tenir une astreinte accompagnée et mener une mise à jour de cluster vous donnerait cette pratique.',
  },
  en: {
    strength:
      'Your account of the backup migration stayed with us: you began with what the care teams stood to lose, and only then turned to the tools.',
    reason:
      'The role asks for someone who runs Kubernetes in production on their own from the first weeks, and you told us you have mostly used it in staging.',
    advice: 'Sharing an on-call rota and leading one cluster upgrade would give you that practice.',
  },
}

const full = {
  candidate: { firstName: 'JULIEN', lastName: 'ABGRALL', civility: null },
  jobTitle: 'Ingénieur Cloud (H/F)',
  company: 'Aubrac Santé',
  interview: { day: '2026-11-12', interviewers: ['Karim Benhaddou'] },
  recruiter: { name: 'Claire Vasseur', jobTitle: 'Chargée de recrutement' },
}
const least = {
  ...full,
  candidate: { firstName: 'Ngozi', lastName: '', civility: null },
  jobTitle:
    'Responsable adjoint(e) de la coordination des systèmes d’information hospitaliers régionaux (CDI)',
  interview: null,
  recruiter: { name: 'Claire Vasseur', jobTitle: null },
}

const all = library.flatMap((template) =>
  (['fr', 'en'] as const).map((language) => ({ ...template, language, ...template.words[language] })),
)

function letter(
  { language, subject, body }: (typeof all)[number],
  facts: typeof full | typeof least,
  with_: FieldValues,
) {
  const values = { ...letterValues({ language, ...facts }), ...with_ }
  return renderLetter({ subject, body, language, values, today: '2026-12-02', mode: 'final' })
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

test('every situation has its template in both languages', () => {
  const covered = new Set(library.map((template) => template.situation))
  expect([...covered].sort()).toEqual(Object.values(Situation).sort())
})

describe.each(all.map((template) => [`${template.situation} ${template.language}`, template] as const))(
  '%s',
  (_, template) => {
    const { language, subject, body, situation } = template

    test('passes the check of templates', () => {
      expect(checkTemplate({ language, subject, body, customKeys: [] })).toEqual([])
    })

    test('is a whole letter of 60 to 220 words that passes every check', () => {
      const { text, subjectText, missing, dropped } = letter(template, full, feedback[language])
      expect({ missing, dropped }).toEqual({ missing: [], dropped: [] })
      expect(countWords(text)).toBeGreaterThanOrEqual(60)
      expect(countWords(text)).toBeLessThanOrEqual(220)
      const findings = checkLetter({
        language,
        subject: subjectText,
        text,
        candidate: { firstName: 'Julien', lastName: 'Abgrall', email: 'julien@courriel.example' },
        otherNames: ['Inès', 'Petit', 'Claire'],
        missing,
        job: 'Ingénieur Cloud',
        ownNames: ['Claire Vasseur', 'Karim Benhaddou', 'Aubrac Santé'],
      })
      expect(findings).toEqual([])
    })

    test('reads well with the longest title, a one-word name, no interview and the least feedback', () => {
      const required = templateFields(body).filter((field) => field.required && field.feedback)
      const some = Object.fromEntries(required.map(({ key }) => [key, feedback[language][key]]))
      const { text, missing } = letter(template, least, some)
      expect(missing).toEqual([])
      expect(text).not.toMatch(/ {2}| [,.]|…|\bnull\b|undefined/)
      expect(countWords(text)).toBeGreaterThanOrEqual(60)
      if (/INTERVIEW|PROMISING|INTERNAL/.test(situation)) expect(some).toHaveProperty('reason')
    })

    test('thanks first, decides early, and has nothing that would be untrue of someone', () => {
      const [, second = '', third = ''] = letter(template, full, feedback[language]).text.split('\n\n')
      expect(second).toMatch(language === 'fr' ? /^Merci/ : /^Thank you/)
      expect(`${second} ${third}`).toMatch(
        language === 'fr' ? /pas (la )?poursuivre|ne poursuivrons pas/ : /not (to )?(take|be taking)/,
      )
      expect(`${subject} ${body}`).not.toMatch(
        /malheureusement|unfortunately|regret|désolé|sorry|autre (candidat|personne)|another candidate|autre profil|nous conserv|we (will )?keep|hélas|\(e\)|·e|\bretenue?\b|\bravie?\b|\bcher\b|\bdear\b/i,
      )
      expect(body).not.toMatch(/!|'/)
      expect(body).toContain('{{ recruiter }}')
      expect(body).toMatch(language === 'fr' ? /répondez|Répondez/ : /reply|Reply/)
    })
  },
)

test('one letter, word for word', () => {
  const template = all.find(
    ({ situation, language }) => situation === 'AFTER_INTERVIEW_SHORT' && language === 'fr',
  )
  if (!template) throw new Error('no template')
  const { subjectText, text } = letter(template, full, { reason: feedback.fr.reason })
  expect(subjectText).toBe('Votre entretien pour le poste d’Ingénieur Cloud')
  expect(text).toBe(`Bonjour Julien,

Merci pour le temps que vous nous avez accordé lors de l’entretien du 12 novembre dernier avec Karim Benhaddou, et pour l’intérêt que vous portez au poste d’Ingénieur Cloud. Nous avons décidé de ne pas poursuivre votre candidature, et je vous en dois la raison.

Le poste demande d’exploiter en autonomie des clusters Kubernetes en production dès les premières semaines, et vous nous avez dit les avoir surtout pratiqués en recette.

Si vous souhaitez revenir sur un point ou me poser une question, répondez à ce message\u00a0: il m’arrivera directement.

Je vous souhaite une belle suite dans votre recherche.

Bien à vous,
Claire Vasseur
Chargée de recrutement, Aubrac Santé`)
})
