import { findActor } from '@/app/_server/session.ts'
import { findCandidates } from '@/lib/candidates/queries.ts'
import { displayName } from '@/lib/language/names.ts'

/** GET ?q=: the people whom the palette offers. One query. */
export async function GET(request: Request): Promise<Response> {
  const actor = await findActor()
  if (!actor) return Response.json([], { status: 401 })
  const query = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 200)
  const found = await findCandidates(actor, query)
  return Response.json(
    found.map(({ id, job, ...person }) => ({
      id,
      name: displayName(person).fullName || `${person.firstName} ${person.lastName}`.trim(),
      job,
    })),
  )
}
