import { z } from 'zod'
import { Language, Source, StageKind } from '../../prisma/client/enums.ts'
import { ownDelaySchema } from '../calendar/own-delay.ts'

const id = z.string().min(1).max(64)
const department = z.string().trim().min(1).max(120)

export const scenarioConditions = z.object({
  stageKinds: z.array(z.enum(StageKind)).max(5),
  sources: z.array(z.enum(Source)).max(5),
  interviewed: z.boolean().nullable(),
  languages: z.array(z.enum(Language)).max(2),
  departments: z.array(department).max(30),
})

/** `templateId` null: the cell is emptied, and the situation decides. */
export const setCellInput = z.object({
  stageKind: z.enum(StageKind),
  source: z.enum(Source),
  templateId: id.nullable(),
})
/** `id` null: a new rule. `at`: its place among the special rules, from 0; without it a new rule stands last. */
export const saveRuleInput = scenarioConditions.extend({
  id: id.nullable(),
  templateId: id,
  at: z.number().int().min(0).max(500).optional(),
  /** Absent: the template's, else the company's. */
  delay: ownDelaySchema.optional(),
})
export const moveRuleInput = z.object({ id, to: z.number().int().min(0).max(500) })
export const ruleInput = z.object({ id })
export type SetCell = z.infer<typeof setCellInput>
export type SaveRule = z.infer<typeof saveRuleInput>
export type MoveRule = z.infer<typeof moveRuleInput>
export type RuleRef = z.infer<typeof ruleInput>
