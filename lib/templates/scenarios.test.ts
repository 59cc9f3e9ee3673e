import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Language, Source, StageKind } from '../../prisma/client/enums.ts'
import { translatorFor } from '../messages/messages.ts'
import { libraryScenarios } from './library/scenarios.ts'
import {
  chooseScenario,
  inOrder,
  isCell,
  reasonMessage,
  type ScenarioFacts,
  type ScenarioRule,
} from './scenarios.ts'

const any = { stageKinds: [], sources: [], interviewed: null, languages: [], departments: [] } as const
const someone: ScenarioFacts = {
  stageKind: 'INTERVIEW',
  interviewed: true,
  source: 'INTERNAL',
  language: 'fr',
  department: 'Informatique',
}

describe('the first rule that fits decides, and says why', () => {
  const rules: ScenarioRule[] = [
    { ...any, templateId: 'english', languages: ['en'] },
    { ...any, templateId: 'care', departments: ['Soins'] },
    { ...any, templateId: 'seen', interviewed: true, sources: ['INTERNAL'] },
    { ...any, templateId: 'it', departments: ['informatique '] },
  ]
  test.each([
    [{}, 'seen', ['source.INTERNAL', 'interviewed']],
    [{ language: 'en' }, 'english', ['language.en']],
    [{ department: 'SOINS' }, 'care', ['department.SOINS']],
    [{ interviewed: false }, 'it', ['department.Informatique']],
  ] as const)('%o', (changes, templateId, because) => {
    expect(chooseScenario(rules, { ...someone, ...changes })).toMatchObject({ rule: { templateId }, because })
  })

  test('none fits: nothing is chosen', () => {
    expect(chooseScenario(rules, { ...someone, interviewed: false, department: null })).toBeNull()
  })
})

test('the cells of the grid stand behind the special rules', () => {
  const rules = [
    { ...any, stageKinds: ['APPLIED'], sources: ['SOURCED'], position: 0 },
    { ...any, interviewed: false, position: 4 },
    { ...any, languages: ['en'], position: 2 },
  ] as const
  expect(inOrder(rules).map(({ position }) => position)).toEqual([2, 4, 0])
})

const facts = fc.record({
  stageKind: fc.constantFrom(...Object.values(StageKind)),
  interviewed: fc.boolean(),
  source: fc.constantFrom(...Object.values(Source)),
  language: fc.constantFrom(...Object.values(Language)),
  department: fc.option(fc.constantFrom('Soins', 'Informatique')),
})

describe('the rules to start with', () => {
  const rules = libraryScenarios.map((rule) => ({
    ...rule,
    languages: [],
    departments: [],
    templateId: rule.situation,
  }))

  test('never thank someone for an interview that did not take place', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const chosen = chooseScenario(rules, { ...one, interviewed: false })
        expect(chosen?.rule.templateId ?? '').not.toMatch(/INTERVIEW|PROMISING/)
      }),
    )
  })

  test('cover every stage of the grid and every source, each reason with its words', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const chosen = chooseScenario(rules, one)
        if (one.stageKind !== 'HIRED') expect(chosen).not.toBeNull()
        for (const reason of chosen?.because ?? []) {
          const { key, values } = reasonMessage(reason)
          for (const language of ['fr', 'en'] as const) {
            const t = translatorFor(language, 'templates') as unknown as (
              key: string,
              values: object,
            ) => string
            expect(t(`because.${key}`, values)).not.toContain('because')
          }
        }
      }),
    )
  })

  test('have one cell for each stage and source', () => {
    expect(rules.filter(isCell)).toHaveLength(20)
  })
})
