/** The record is not there, or not for this actor to see: the two are not told apart. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The actor may see this but not do it. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/**
 * What a mutation answers: its value, or one of the refusals it declares. The page owns the sentence
 * (messages `errors.<reason>` or the feature's own); everything unexpected is thrown.
 */
export type Outcome<Value, Reason extends string = never, Detail = unknown> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason; detail?: Detail }

export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function refused<Reason extends string, Detail = undefined>(
  reason: Reason,
  detail?: Detail,
): { ok: false; reason: Reason; detail?: Detail } {
  return { ok: false, reason, detail }
}
