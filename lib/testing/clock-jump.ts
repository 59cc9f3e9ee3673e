/**
 * Shifts the clock of this process as somebody does who sets it wrong: `jumps` is "3000:7200000,9000:-7200000", so
 * many milliseconds after now by so many milliseconds. Timers go on as they would.
 */
export function jumpClock(jumps: string | undefined): void {
  if (!jumps) return
  const RealDate = Date
  let shift = 0
  const present = () => RealDate.now() + shift
  globalThis.Date = new Proxy(RealDate, {
    get: (target, key) => (key === 'now' ? present : Reflect.get(target, key)),
    construct: (target, args) =>
      args.length > 0 ? Reflect.construct(target, args) : Reflect.construct(target, [present()]),
  })
  for (const jump of jumps.split(',')) {
    const [afterMs = 0, byMs = 0] = jump.split(':').map(Number)
    setTimeout(() => {
      shift = byMs
    }, afterMs).unref()
  }
}
