const firstMs = 25
const afterBreakMs = 150
const easing = 0.98
// A timer is no more exact than this.
const leastMs = 1

/**
 * How many milliseconds the final dot waits for a reset that may be on its way. A server that breaks connections in
 * the middle of a message is given 150 ms; one that takes letter after letter soon none at all, since a wait for
 * each would cost a third of the speed.
 */
export type Hold = {
  ms: () => number
  accepted: () => void
  broken: () => void
}

export function createHold(): Hold {
  let ms = firstMs
  return {
    ms: () => (ms < leastMs ? 0 : ms),
    accepted: () => {
      ms *= easing
    },
    broken: () => {
      ms = afterBreakMs
    },
  }
}
