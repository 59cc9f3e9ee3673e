const firstMs = 25
const afterBreakMs = 150
const easing = 0.98

/**
 * How long the final dot waits for a reset that may be on its way. A server that breaks connections in the middle
 * of a message is given 150 ms; one that takes letter after letter, as long as it takes to answer.
 */
export type Hold = {
  ms: (answeredMs: number) => number
  accepted: () => void
  broken: () => void
}

export function createHold(): Hold {
  let ms = firstMs
  return {
    ms: (answeredMs) => Math.max(ms, Math.min(answeredMs, afterBreakMs)),
    accepted: () => {
      ms *= easing
    },
    broken: () => {
      ms = afterBreakMs
    },
  }
}
