import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { KeptNote } from './kept-notes.ts'
import { noteSaver, type SaveState } from './note-saver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const empty: KeptNote = { id: 'n1', applicationId: 'a1', interviewId: null, body: '', revision: 0, at: 0 }

/** A server with one note, which may be out of reach or lose its answers. */
function scene(initial: Partial<KeptNote> = {}) {
  const server = {
    body: '',
    revision: 0,
    isDeleted: false,
    isDown: false,
    losesAnswer: false,
    isSignedOut: false,
    saves: 0,
  }
  const kept = new Map<string, KeptNote>()
  const told: SaveState[] = []
  const saver = noteSaver(
    { ...empty, ...initial },
    {
      send: async (note) => {
        if (server.isDown) throw new TypeError('Failed to fetch')
        if (server.isSignedOut) return { ok: false, reason: 'signed-out' }
        if (server.isDeleted)
          return { ok: false, reason: 'deleted', detail: { body: server.body, revision: server.revision } }
        if (note.body !== server.body) {
          if (note.revision !== server.revision)
            return {
              ok: false,
              reason: 'changed-meanwhile',
              detail: { body: server.body, revision: server.revision },
            }
          Object.assign(server, { body: note.body, revision: server.revision + 1, saves: server.saves + 1 })
        }
        if (server.losesAnswer) throw new TypeError('Failed to fetch')
        return { ok: true, value: { revision: server.revision, savedAt: new Date() } }
      },
      keep: (note) => kept.set(note.id, note),
      drop: ({ id, body }) => kept.get(id)?.body === body && kept.delete(id),
      tell: (state) => told.push(state),
    },
  )
  return { server, kept, told, saver, phase: () => told.at(-1)?.phase }
}

test('words are kept at once, and saved after a pause in the typing', async () => {
  const { server, kept, saver, phase } = scene()
  saver.write('T')
  saver.write('Très')
  expect([kept.get('n1')?.body, phase(), server.saves]).toEqual(['Très', 'typing', 0])
  await vi.advanceTimersByTimeAsync(599)
  expect(server.saves).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  expect([server.body, server.saves, phase(), kept.size]).toEqual(['Très', 1, 'saved', 0])
})

test('a dropped connection keeps the words and tries again until they are saved', async () => {
  const { server, kept, saver, phase } = scene()
  server.isDown = true
  saver.write('Très clair')
  await vi.advanceTimersByTimeAsync(10_000)
  expect([phase(), kept.get('n1')?.body]).toEqual(['kept', 'Très clair'])
  server.isDown = false
  await vi.advanceTimersByTimeAsync(30_000)
  expect([server.body, phase(), kept.size]).toEqual(['Très clair', 'saved', 0])
})

test('a lost answer is not another window', async () => {
  const { server, saver, phase } = scene()
  server.losesAnswer = true
  saver.write('Un')
  await vi.advanceTimersByTimeAsync(600)
  saver.write('Un, deux')
  server.losesAnswer = false
  await vi.advanceTimersByTimeAsync(2000)
  expect([server.body, server.revision, phase()]).toEqual(['Un, deux', 2, 'saved'])
})

test('another window is told, both texts are there, and each choice saves', async () => {
  for (const choice of ['ici', 'ailleurs', 'ailleurs\n\nici']) {
    const { server, kept, told, saver, phase } = scene({ revision: 1, body: 'début' })
    Object.assign(server, { body: 'ailleurs', revision: 2 })
    saver.write('ici')
    await vi.advanceTimersByTimeAsync(600)
    const state = told.at(-1)
    if (state?.phase !== 'conflict') throw new Error(state?.phase)
    expect([state.theirs.body, kept.get('n1')?.body]).toEqual(['ailleurs', 'ici'])
    saver.resolve(choice, state.theirs)
    await vi.advanceTimersByTimeAsync(0)
    expect([server.body, phase()]).toEqual([choice, 'saved'])
  }
})

test('nothing more is sent while two texts wait for a choice; typing goes on', async () => {
  const { server, kept, saver } = scene({ revision: 1 })
  Object.assign(server, { body: 'ailleurs', revision: 2 })
  saver.write('ici')
  await vi.advanceTimersByTimeAsync(600)
  saver.write('ici, plus loin')
  await vi.advanceTimersByTimeAsync(60_000)
  expect([server.body, kept.get('n1')?.body]).toEqual(['ailleurs', 'ici, plus loin'])
})

test('a session that ended, a note that was deleted: told, and kept', async () => {
  const out = scene()
  out.server.isSignedOut = true
  out.saver.write('x')
  await vi.advanceTimersByTimeAsync(600)
  expect([out.phase(), out.kept.size]).toEqual(['signed-out', 1])
  out.server.isSignedOut = false
  await vi.advanceTimersByTimeAsync(2000)
  expect(out.server.body).toBe('x')

  const gone = scene({ revision: 1 })
  gone.server.isDeleted = true
  gone.saver.write('y')
  await vi.advanceTimersByTimeAsync(600)
  expect([gone.phase(), gone.kept.get('n1')?.body]).toEqual(['gone', 'y'])
})

test('what is written while a save is under way is saved after it', async () => {
  const { server, saver } = scene()
  saver.write('Un')
  await vi.advanceTimersByTimeAsync(600)
  saver.write('Un, deux')
  await vi.advanceTimersByTimeAsync(600)
  expect([server.body, server.saves]).toEqual(['Un, deux', 2])
})

test('an empty new note is nothing to save; leaving the page saves at once', async () => {
  const { server, saver, kept, phase } = scene()
  saver.write('  ')
  await vi.advanceTimersByTimeAsync(5000)
  expect([server.saves, kept.size, phase()]).toEqual([0, 0, 'clean'])
  saver.write('Dernier mot')
  saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect(server.body).toBe('Dernier mot')
})
