type Fact = string | number | boolean | null

/** One JSON line on standard output: what happened, with ids and counts. Never names, addresses or words. */
export function log(event: string, facts: Record<string, Fact> = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`)
}

/** What may be told of an error: its kind. Messages of databases and mail servers quote data. */
export function factsOf(error: unknown): { error: string; code: string | null } {
  const { name, code } = error as { name?: unknown; code?: unknown }
  return {
    error: typeof name === 'string' ? name : typeof error,
    code: typeof code === 'string' ? code : null,
  }
}
