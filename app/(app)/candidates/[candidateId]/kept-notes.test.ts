import { expect, test } from 'vitest'
import { dropNote, type KeptNote, keepNote, listKept } from './kept-notes.ts'

function aStore(): Storage {
  const held = new Map<string, string>()
  return {
    get length() {
      return held.size
    },
    key: (place) => [...held.keys()][place] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  }
}

const note: KeptNote = {
  id: 'n1',
  applicationId: 'a1',
  interviewId: null,
  body: 'Très clair',
  revision: 0,
  at: 1,
}

test('what was kept comes back, for this person and this application only, oldest first', () => {
  const store = aStore()
  keepNote(store, 'u1', { ...note, at: 5 })
  keepNote(store, 'u1', { ...note, id: 'n2', at: 2 })
  keepNote(store, 'u1', { ...note, id: 'n3', applicationId: 'a2' })
  keepNote(store, 'u2', { ...note, id: 'n4' })
  expect(listKept(store, 'u1', 'a1').map((one) => one.id)).toEqual(['n2', 'n1'])
  expect(listKept(store, 'u2', 'a1').map((one) => one.id)).toEqual(['n4'])
})

test('saved words are let go; newer ones of another window stay', () => {
  const store = aStore()
  keepNote(store, 'u1', { ...note, body: 'Très clair, et précis' })
  dropNote(store, 'u1', { id: 'n1', body: 'Très clair' })
  expect(listKept(store, 'u1', 'a1')).toHaveLength(1)
  dropNote(store, 'u1', { id: 'n1', body: 'Très clair, et précis' })
  expect(listKept(store, 'u1', 'a1')).toEqual([])
})

test('a store that is full, or holds something else, harms nothing', () => {
  const full = {
    ...aStore(),
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  expect(keepNote(full, 'u1', note)).toBe(false)
  const store = aStore()
  store.setItem('tact:note:u1:x', 'no json')
  store.setItem('tact:note:u1:y', '{"id":1}')
  expect(listKept(store, 'u1', 'a1')).toEqual([])
})
