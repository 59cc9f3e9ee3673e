type Fact = string | number | boolean | null

/** One JSON line on standard output: what happened, with ids and counts. Never names, addresses or words. */
export function log(event: string, facts: Record<string, Fact> = {}): void {
  guard()
  const level = /failed|^not-|-not-/.test(event) ? 'error' : 'info'
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })
  try {
    process.stdout.write(`${line}\n`)
  } catch {
    // To a file it is written at once, and a full disk is thrown.
  }
}

let isGuarded = false

/** A full disk or a closed pipe costs the line and not the worker. */
function guard(): void {
  if (isGuarded) return
  isGuarded = true
  process.stdout.on('error', () => undefined)
}

/** What may be told of an error: its kind. Messages of databases and mail servers quote data. */
export function factsOf(error: unknown): { error: string; code: string | null } {
  const { name, code } = error as { name?: unknown; code?: unknown }
  return {
    error: typeof name === 'string' ? name : typeof error,
    code: typeof code === 'string' ? code : null,
  }
}
