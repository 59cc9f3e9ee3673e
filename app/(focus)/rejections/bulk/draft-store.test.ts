import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { aRow } from './a-row.ts'
import type { BatchRow } from './batch-row.ts'
import { createDraftStore, type SaveDraftInput, type SavedRow } from './draft-store.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A browser's storage and a server with revisions. */
function world(rows: BatchRow[]) {
  const kept = new Map<string, string>()
  const server = new Map(rows.map((row) => [row.id, row]))
  const posts: SaveDraftInput[][] = []
  const state = { isAway: false }
  const save = async (drafts: SaveDraftInput[]): Promise<SavedRow[] | null> => {
    posts.push(drafts)
    if (state.isAway) return null
    return drafts.map(({ rejectionId, revision, ...text }): SavedRow => {
      const row = server.get(rejectionId)
      if (!row) return { rejectionId, ok: false, reason: 'not-found' }
      if (row.revision !== revision) return { rejectionId, ok: false, reason: 'changed-meanwhile', row }
      const next = { ...row, revision: revision + 1, text }
      server.set(rejectionId, next)
      return { rejectionId, ok: true, row: next }
    })
  }
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const open = () => createDraftStore([...server.values()], { save, storage })
  return { kept, server, posts, state, open }
}

const fields = (reason: string) => ({ fields: { reason } })

describe('saving', () => {
  test('half a second after the last letter, the rows that changed and no others, in one post', async () => {
    const { open, posts, server, kept } = world([aRow('a'), aRow('b'), aRow('c')])
    const store = open()
    store.change('a', fields('Un'))
    store.change('a', fields('Une raison'))
    store.change('b', fields('Autre'))
    expect(kept.size).toBe(2)
    await vi.advanceTimersByTimeAsync(500)
    expect(posts.map((drafts) => drafts.map((draft) => draft.rejectionId))).toEqual([['a', 'b']])
    expect(server.get('a')?.text.fields).toEqual({ reason: 'Une raison' })
    expect(store.all().map(({ status }) => status)).toEqual(['saved', 'saved', 'saved'])
    expect(kept.size).toBe(0)
  })

  test('what is typed during a save is saved after it', async () => {
    const { open, server } = world([aRow('a')])
    const store = open()
    store.change('a', fields('Un'))
    const first = store.flush()
    store.change('a', fields('Un deux'))
    await first
    await vi.advanceTimersByTimeAsync(500)
    expect(server.get('a')?.text.fields).toEqual({ reason: 'Un deux' })
    expect(server.get('a')?.revision).toBe(3)
  })

  test('without a connection the words stay in the browser, and go when it is back', async () => {
    const { open, server, state, kept } = world([aRow('a')])
    const store = open()
    state.isAway = true
    store.change('a', fields('Hors ligne'))
    await vi.advanceTimersByTimeAsync(500)
    expect(store.find('a')?.status).toBe('offline')
    expect(kept.size).toBe(1)
    state.isAway = false
    await vi.advanceTimersByTimeAsync(4000)
    expect(server.get('a')?.text.fields).toEqual({ reason: 'Hors ligne' })
    expect(store.isSafe()).toBe(true)
  })
})

describe('two people', () => {
  async function both() {
    const there = world([aRow('a'), aRow('b')])
    const store = there.open()
    const theirs = { ...aRow('a'), revision: 2, text: { ...aRow('a').text, ...fields('De ma collègue') } }
    there.server.set('a', theirs)
    store.change('a', fields('De moi'))
    store.change('b', fields('Voisin'))
    await vi.advanceTimersByTimeAsync(500)
    return { ...there, store }
  }

  test('nothing is overwritten, and the neighbour is saved', async () => {
    const { store, server } = await both()
    expect(store.find('a')).toMatchObject({ status: 'conflict', text: { fields: { reason: 'De moi' } } })
    expect(store.find('a')?.theirs?.text.fields).toEqual({ reason: 'De ma collègue' })
    expect(server.get('a')?.text.fields).toEqual({ reason: 'De ma collègue' })
    expect(store.find('b')?.status).toBe('saved')
    store.change('a', fields('De moi encore'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.get('a')?.text.fields).toEqual({ reason: 'De ma collègue' })
  })

  test('one keeps one’s own words', async () => {
    const { store, server } = await both()
    store.resolve('a', 'mine')
    await vi.advanceTimersByTimeAsync(500)
    expect(server.get('a')).toMatchObject({ revision: 3, text: { fields: { reason: 'De moi' } } })
  })

  test('or takes theirs', async () => {
    const { store, kept } = await both()
    store.resolve('a', 'theirs')
    expect(store.find('a')).toMatchObject({ status: 'saved', text: { fields: { reason: 'De ma collègue' } } })
    expect(kept.has('tact:draft:a')).toBe(false)
  })
})

describe('coming back', () => {
  const left = (revision: number) =>
    JSON.stringify({ revision, text: { ...aRow('a').text, ...fields('Laissé là') } })

  test('what a closed window left is there again, and is saved', async () => {
    const { open, server, kept } = world([aRow('a')])
    kept.set('tact:draft:a', left(1))
    const store = open()
    store.restore()
    expect(store.find('a')?.text.fields).toEqual({ reason: 'Laissé là' })
    await vi.advanceTimersByTimeAsync(500)
    expect(server.get('a')?.text.fields).toEqual({ reason: 'Laissé là' })
  })

  test('if a colleague wrote since, both are shown and nothing is saved', async () => {
    const { open, server, kept } = world([{ ...aRow('a'), revision: 4 }])
    kept.set('tact:draft:a', left(1))
    const store = open()
    store.restore()
    await vi.advanceTimersByTimeAsync(500)
    expect(store.find('a')?.status).toBe('conflict')
    expect(server.get('a')?.revision).toBe(4)
  })

  test('what is no longer readable is left alone', () => {
    const { open, kept } = world([aRow('a')])
    kept.set('tact:draft:a', '{')
    const store = open()
    store.restore()
    expect(store.find('a')?.status).toBe('saved')
  })
})
