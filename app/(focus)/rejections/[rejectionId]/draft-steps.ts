export type Steps<Moment> = { past: Moment[]; future: Moment[]; typing: { what: string; at: number } | null }

const pauseMs = 900
const mostSteps = 200

export function noSteps<Moment>(): Steps<Moment> {
  return { past: [], future: [], typing: null }
}

/** Before `now` gives way to other words. Typing on in one place (`typed`) within a second is one step. */
export function step<Moment>(
  steps: Steps<Moment>,
  now: Moment,
  typed?: { what: string; at: number },
): Steps<Moment> {
  const { typing, past } = steps
  const goesOn = typed && typing && typed.what === typing.what && typed.at - typing.at < pauseMs
  return { past: goesOn ? past : [...past, now].slice(-mostSteps), future: [], typing: typed ?? null }
}

/** The moment before, and the steps from there; null when there is none. */
export function back<Moment>(
  steps: Steps<Moment>,
  now: Moment,
): { steps: Steps<Moment>; moment: Moment } | null {
  const moment = steps.past.at(-1)
  if (moment === undefined) return null
  return { moment, steps: { past: steps.past.slice(0, -1), future: [now, ...steps.future], typing: null } }
}

export function forth<Moment>(
  steps: Steps<Moment>,
  now: Moment,
): { steps: Steps<Moment>; moment: Moment } | null {
  const [moment, ...future] = steps.future
  if (moment === undefined) return null
  return { moment, steps: { past: [...steps.past, now], future, typing: null } }
}
