import { describe, expect, test } from 'vitest'
import { type Language, type Situation, Source, StageKind } from '../../prisma/client/enums.ts'
import { chooseTemplate, suggestSituation } from './situations.ts'

describe('the situation follows from where the person stands', () => {
  test.each([
    ['APPLIED', false, 'APPLIED', 'AFTER_CV', ['not-interviewed']],
    ['INTERVIEW', false, 'REFERRAL', 'AFTER_CV', ['not-interviewed']],
    ['SCREENING', true, 'SOURCED', 'AFTER_INTERVIEW_SHORT', ['interviewed', 'early-stage']],
    ['INTERVIEW', true, 'APPLIED', 'AFTER_INTERVIEW_DETAILED', ['interviewed']],
    ['OFFER', true, 'APPLIED', 'PROMISING', ['interviewed', 'last-stage']],
    ['APPLIED', false, 'SPONTANEOUS', 'SPONTANEOUS', ['spontaneous', 'not-interviewed']],
    ['INTERVIEW', true, 'SPONTANEOUS', 'AFTER_INTERVIEW_DETAILED', ['interviewed']],
    ['APPLIED', false, 'INTERNAL', 'INTERNAL', ['internal']],
    ['OFFER', true, 'INTERNAL', 'INTERNAL', ['internal']],
  ] as const)('%s, interviewed %s, %s: %s', (stageKind, interviewed, source, situation, because) => {
    expect(suggestSituation({ stageKind, interviewed, source })).toEqual({ situation, because })
  })
})

test('law: nobody who was not interviewed gets a letter about an interview', () => {
  for (const stageKind of Object.values(StageKind)) {
    for (const source of Object.values(Source)) {
      const { situation, because } = suggestSituation({ stageKind, interviewed: false, source })
      expect(situation).not.toMatch(/INTERVIEW|PROMISING/)
      expect(because.length).toBeGreaterThan(0)
    }
  }
})

describe('choosing a template', () => {
  const choice = (situation: Situation, ...languages: Language[]) => ({
    situation,
    versions: languages.map((language) => ({ language })),
  })
  const cv = choice('AFTER_CV', 'fr', 'en')
  const short = choice('AFTER_INTERVIEW_SHORT', 'fr')
  const internal = choice('INTERNAL', 'en')

  test.each([
    ['the one for the situation', 'AFTER_INTERVIEW_SHORT', 'fr', short],
    ['the nearest, when there is none', 'PROMISING', 'fr', short],
    ['the nearest in this language', 'PROMISING', 'en', cv],
    ['not one in another language', 'INTERNAL', 'fr', short],
  ] as const)('%s', (_, situation, language, expected) => {
    expect(chooseTemplate([internal, cv, short], { situation, language })).toBe(expected)
  })

  test('any, before none; none, when no template has the language', () => {
    expect(chooseTemplate([internal], { situation: 'AFTER_CV', language: 'en' })).toBe(internal)
    expect(chooseTemplate([internal], { situation: 'AFTER_CV', language: 'fr' })).toBeUndefined()
  })
})
