import { door } from '@/app/_server/door.ts'
import { done } from '@/lib/errors.ts'
import { noteFlags } from '@/lib/feedback/note-flags.ts'
import { saveNote } from '@/lib/interviews/notes.ts'
import { saveNoteSchema } from '@/lib/interviews/schema.ts'

/**
 * PUT a note as it stands. A plain request and no server action, so that the last words can still leave while
 * the page is being closed, and so that a save redraws nothing. JSON only: another site's form cannot send it.
 */
export async function PUT(request: Request, { params }: { params: Promise<{ noteId: string }> }) {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    return new Response(null, { status: 415 })
  }
  const [{ noteId }, body] = await Promise.all([params, request.json().catch(() => null)])
  const input = typeof body === 'object' && body !== null ? { ...body, id: noteId } : body
  const answer = await door(saveNoteSchema, input, async (actor, note) => {
    const saved = await saveNote(actor, note)
    return saved.ok ? done({ ...saved.value, flags: noteFlags(note.body) }) : saved
  })
  return Response.json(answer)
}
