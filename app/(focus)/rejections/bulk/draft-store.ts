import type { DraftText } from '@/app/(focus)/rejections/[rejectionId]/draft-text.ts'
import type { BatchRow } from './batch-row.ts'

export type DraftStatus = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused'

export type RowState = {
  /** As it stands on the server. */
  row: BatchRow
  /** As it stands on this screen. */
  text: DraftText
  status: DraftStatus
  refusal: string | null
  /** What a colleague saved meanwhile. */
  theirs: BatchRow | null
}

export type SaveDraftInput = DraftText & { rejectionId: string; revision: number }
export type SavedRow =
  | { rejectionId: string; ok: true; row: BatchRow }
  | { rejectionId: string; ok: false; reason: string; row?: BatchRow }

type Around = {
  /** Null: the server was not reached, or nobody is signed in. */
  save: (drafts: SaveDraftInput[]) => Promise<SavedRow[] | null>
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

const pauseMs = 500
const retryMs = 4000
const atOnce = 25

// The composer's own key: what one leaves behind, the other finds.
const keyOf = (id: string) => `tact:draft:${id}`

/**
 * The drafts of the grid while someone writes: kept in this browser with each letter typed, saved together half
 * a second after the last one, tried again while the server is away, never over a colleague's words.
 */
export function createDraftStore(rows: BatchRow[], { save, storage }: Around) {
  let states: readonly RowState[] = rows.map(fresh)
  let timer: ReturnType<typeof setTimeout> | undefined
  let flight: Promise<boolean> | null = null
  const listeners = new Set<() => void>()

  const find = (id: string) => states.find((state) => state.row.id === id)
  const put = (id: string, patch: Partial<RowState>) => {
    states = states.map((state) => (state.row.id === id ? { ...state, ...patch } : state))
    for (const listener of listeners) listener()
  }
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }
  const waiting = () => states.filter(({ status }) => status === 'unsaved' || status === 'offline')

  function change(id: string, patch: Partial<DraftText>): void {
    const state = find(id)
    if (!state || state.status === 'refused') return
    const text = { ...state.text, ...patch }
    // A conflict stays one until a person has chosen.
    put(id, { text, status: state.status === 'conflict' ? 'conflict' : 'unsaved' })
    storage.setItem(keyOf(id), JSON.stringify({ revision: state.row.revision, text }))
    later(pauseMs)
  }

  /** Saves all that waits. False when something could not be saved. */
  function flush(): Promise<boolean> {
    clearTimeout(timer)
    flight ??= send().finally(() => {
      flight = null
    })
    return flight
  }

  async function send(): Promise<boolean> {
    for (let next = waiting(); next.length > 0; next = waiting()) {
      const batch = next.slice(0, atOnce)
      const sent = new Map(batch.map((state) => [state.row.id, state.text]))
      for (const state of batch) put(state.row.id, { status: 'saving' })
      const results = await save(
        batch.map(({ row, text }) => ({ rejectionId: row.id, revision: row.revision, ...text })),
      ).catch(() => null)
      if (!results) {
        for (const id of sent.keys()) put(id, { status: 'offline' })
        later(retryMs)
        return false
      }
      for (const result of results) settle(result, sent.get(result.rejectionId))
    }
    return states.every(({ status }) => status === 'saved')
  }

  function settle(result: SavedRow, sent: DraftText | undefined): void {
    const id = result.rejectionId
    const state = find(id)
    if (!state || !sent) return
    if (!result.ok) {
      const isConflict = result.reason === 'changed-meanwhile' && result.row
      put(id, {
        status: isConflict ? 'conflict' : 'refused',
        refusal: result.reason,
        theirs: result.row ?? null,
      })
      return
    }
    const isDone = state.text === sent
    if (isDone) storage.removeItem(keyOf(id))
    // What was typed during the flight goes on from the new revision.
    put(id, { row: result.row, status: isDone ? 'saved' : 'unsaved' })
  }

  /** Ends a conflict: with one's own words on top of theirs, or with theirs. */
  function resolve(id: string, keep: 'mine' | 'theirs'): void {
    const state = find(id)
    if (!state?.theirs) return
    const row = state.theirs
    if (keep === 'theirs') {
      storage.removeItem(keyOf(id))
      put(id, { ...fresh(row) })
      return
    }
    put(id, { row, theirs: null, status: 'unsaved' })
    void flush()
  }

  /** What a closed window or a lost connection left behind comes back; if a colleague wrote since, both are shown. */
  function restore(): void {
    for (const { row } of states) {
      const kept = readKept(storage.getItem(keyOf(row.id)))
      if (!kept) continue
      const text = { ...row.text, ...kept.text }
      if (JSON.stringify(text) === JSON.stringify(row.text)) storage.removeItem(keyOf(row.id))
      else if (kept.revision !== row.revision) put(row.id, { text, theirs: row, status: 'conflict' })
      else put(row.id, { text, status: 'unsaved' })
    }
    later(pauseMs)
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    all: () => states,
    find,
    change,
    flush,
    resolve,
    restore,
    /** The server's word on rows that something else changed: another template, an approval taken back. */
    put: (fromServer: BatchRow[]) => {
      for (const row of fromServer) {
        if (find(row.id)) put(row.id, fresh(row))
        else states = [...states, fresh(row)]
      }
      for (const listener of listeners) listener()
    },
    drop: (ids: string[]) => {
      states = states.filter((state) => !ids.includes(state.row.id))
      for (const listener of listeners) listener()
    },
    isSafe: () => states.every(({ status }) => status === 'saved'),
    stop: () => clearTimeout(timer),
  }
}

export type DraftStore = ReturnType<typeof createDraftStore>

function fresh(row: BatchRow): RowState {
  return { row, text: row.text, status: 'saved', refusal: null, theirs: null }
}

function readKept(raw: string | null): { revision: number; text: Partial<DraftText> } | null {
  try {
    return raw ? (JSON.parse(raw) as { revision: number; text: Partial<DraftText> }) : null
  } catch {
    return null
  }
}
