import type { z } from 'zod'
import { NotAllowed, NotFound, type Outcome } from '@/lib/errors.ts'
import type { Actor } from '@/lib/team/actor.ts'
import { findActor } from './session.ts'

/** Message keys by the path of the input that is wrong, joined with dots; '' for the whole. */
export type FieldProblems = Record<string, string>

/** What the door itself can refuse, besides what a mutation declares. Sentences: messages `errors`. */
export type DoorRefusal =
  | { ok: false; reason: 'signed-out' | 'not-allowed' | 'not-found' | 'broken'; detail?: undefined }
  | { ok: false; reason: 'invalid'; detail: FieldProblems }

/**
 * The one door for form posts: who is it, is it well formed, then the mutation, which asks again what
 * is allowed. Throws nothing but what Next itself throws (redirects).
 */
export async function door<Input, Result extends Outcome<unknown, string>>(
  schema: z.ZodType<Input>,
  input: unknown,
  run: (actor: Actor, input: Input) => Promise<Result>,
): Promise<Result | DoorRefusal> {
  const actor = await findActor()
  if (!actor) return { ok: false, reason: 'signed-out' }
  return openDoor(schema, input, (value) => run(actor, value))
}

/** The same without an actor, for the few forms before signing in. */
export async function openDoor<Input, Result extends Outcome<unknown, string>>(
  schema: z.ZodType<Input>,
  input: unknown,
  run: (input: Input) => Promise<Result>,
): Promise<Result | DoorRefusal> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return { ok: false, reason: 'invalid', detail: problemsOf(parsed.error) }
  try {
    return await run(parsed.data)
  } catch (error) {
    if (error instanceof NotAllowed) return { ok: false, reason: 'not-allowed' }
    if (error instanceof NotFound) return { ok: false, reason: 'not-found' }
    if (isNextSignal(error)) throw error
    console.error('A server action broke:', error instanceof Error ? error.name : 'unknown', codeOf(error))
    return { ok: false, reason: 'broken' }
  }
}

export function problemsOf(error: z.ZodError): FieldProblems {
  const found: FieldProblems = {}
  for (const issue of error.issues) found[issue.path.join('.')] ??= issue.message
  return found
}

function isNextSignal(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    String(Reflect.get(error, 'digest') ?? '').startsWith('NEXT_')
  )
}

// Only the code: messages of Postgres and Prisma quote values, and values are people's data.
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null ? String(Reflect.get(error, 'code') ?? '') : ''
}
