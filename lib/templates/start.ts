import type { Language } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import { done, NotFound, type Outcome } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { blank } from './library/blank.ts'
import type { Words } from './library/words.ts'
import { createTemplate, saveTemplate } from './mutations.ts'
import type { TemplateProblem } from './parse.ts'
import type { StartTemplate } from './schema.ts'

/**
 * A new template with the words of another one, archived or not, in each language that it has. Refused when
 * those words would not be saved today. Throws NotFound.
 */
export async function startTemplate(
  actor: Actor,
  { from, ...names }: StartTemplate,
): Promise<Outcome<{ templateId: string }, 'problems', TemplateProblem[]>> {
  requirePermission(actor, 'template.write')
  const [first, ...others] = from ? await wordsOf(from) : wordsOfBlank()
  if (!first) throw new NotFound('template')
  const created = await createTemplate(actor, { ...names, ...first })
  if (!created.ok) return created
  const { templateId } = created.value
  // Should this break in between, the template is there in one language, which is a template all the same.
  for (const words of others) await saveTemplate(actor, { templateId, expectedNumber: 0, ...words })
  return done({ templateId })
}

type Start = Words & { language: Language }

function wordsOfBlank(): Start[] {
  return [
    { language: 'fr', ...blank.fr },
    { language: 'en', ...blank.en },
  ]
}

async function wordsOf(templateId: string): Promise<Start[]> {
  return db.templateVersion.findMany({
    where: { templateId },
    distinct: ['language'],
    orderBy: [{ language: 'asc' }, { number: 'desc' }],
    select: { language: true, subject: true, body: true },
  })
}
