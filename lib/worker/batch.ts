/**
 * Collects what is asked for while `atOnce` runs are under way and answers it with the next one, so that callers
 * who finish at about the same time share one statement. A failed run rejects all who were in it.
 */
export function batched<Job, Answer>(
  run: (jobs: Job[]) => Promise<Answer>,
  atOnce: number,
): (job: Job) => Promise<Answer> {
  let waiting: { job: Job; resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = []
  let running = 0

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const turn = waiting
      waiting = []
      try {
        const answer = await run(turn.map(({ job }) => job))
        for (const { resolve } of turn) resolve(answer)
      } catch (error) {
        for (const { reject } of turn) reject(error)
      }
    }
    running -= 1
  }

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject })
      if (running >= atOnce) return
      running += 1
      setImmediate(() => void drain())
    })
}
