/** Words that the server has not confirmed yet, on this computer, for this person only. */
export type KeptNote = {
  id: string
  applicationId: string
  interviewId: string | null
  body: string
  /** The revision on the server that the words were written upon; 0 for a new note. */
  revision: number
  at: number
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = (userId: string) => `tact:note:${userId}:`

/** False when this computer keeps nothing: private window, full disk. Then only the server has it. */
export function keepNote(store: Store, userId: string, note: KeptNote): boolean {
  try {
    store.setItem(prefix(userId) + note.id, JSON.stringify(note))
    return true
  } catch {
    return false
  }
}

/** Only while it still holds the words that were saved: another window may have written on. */
export function dropNote(store: Store, userId: string, { id, body }: { id: string; body?: string }): void {
  const kept = readNote(store, prefix(userId) + id)
  if (body === undefined || kept?.body === body) store.removeItem(prefix(userId) + id)
}

/** What was kept for an application, the oldest first. What cannot be read is left alone. */
export function listKept(store: Store, userId: string, applicationId: string): KeptNote[] {
  const keys = Array.from({ length: store.length }, (_, place) => store.key(place) ?? '')
  return keys
    .filter((key) => key.startsWith(prefix(userId)))
    .flatMap((key) => readNote(store, key) ?? [])
    .filter((note) => note.applicationId === applicationId)
    .sort((a, b) => a.at - b.at)
}

function readNote(store: Store, key: string): KeptNote | null {
  try {
    const note: unknown = JSON.parse(store.getItem(key) ?? 'null')
    return isKept(note) ? note : null
  } catch {
    return null
  }
}

function isKept(note: unknown): note is KeptNote {
  if (typeof note !== 'object' || note === null) return false
  const { id, applicationId, body, revision, at } = note as Record<string, unknown>
  const texts = [id, applicationId, body].every((one) => typeof one === 'string')
  return texts && [revision, at].every((one) => typeof one === 'number')
}
