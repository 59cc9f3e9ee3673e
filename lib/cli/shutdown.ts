type Closer = () => Promise<unknown>

// Closed in the opposite order: what was opened last rests on what was opened first.
const closers: Closer[] = []
let ending: Promise<void> | undefined
let firstSignalAt = 0

/** Something to close when this process ends. The returned function forgets it again. */
export function onEnd(close: Closer): () => void {
  closers.push(close)
  return () => {
    const place = closers.indexOf(close)
    if (place >= 0) closers.splice(place, 1)
  }
}

export function isEnding(): boolean {
  return ending !== undefined
}

/** Closes everything, once. */
export function closeAll(): Promise<void> {
  ending ??= (async () => {
    for (let close = closers.pop(); close; close = closers.pop()) {
      await close().catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
    }
  })()
  return ending
}

/**
 * Ctrl-C, SIGTERM and a closed terminal end this process in order; bootstrap.mjs sends SIGTERM when npm is killed.
 * A second Ctrl-C, a second later or more (npm hands on the first one twice), ends it at once.
 */
export function endOnSignals({
  announce,
  exitCode,
}: {
  announce?: () => void
  exitCode?: number
} = {}): void {
  const end = (code: number) => {
    if (ending) {
      if (firstSignalAt && Date.now() - firstSignalAt > 1000) process.exit(1)
      return
    }
    firstSignalAt = Date.now()
    announce?.()
    closeAll().finally(() => process.exit(exitCode ?? code))
  }
  process.on('SIGINT', () => end(130))
  process.on('SIGTERM', () => end(143))
  process.on('SIGHUP', () => end(129))
}
