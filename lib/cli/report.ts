import { Failure } from './failure.ts'
import { closeAll, isEnding } from './shutdown.ts'

/** Runs a command; what the person can put right is said in a sentence, everything else with its stack. */
export async function withFailures(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // Whatever breaks while everything is being closed broke because of it.
    if (isEnding()) return
    console.error(isPlain(error) ? `\n${error.message}` : error)
    process.exitCode = 1
    await closeAll()
    process.exit(1)
  }
}

// A misspelt option is nothing to show a stack for either.
function isPlain(error: unknown): error is Error {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return error instanceof Failure || code.startsWith('ERR_PARSE_ARGS')
}
