// A registry that lacks the builds of a package for other platforms makes npm leave them out of package-lock.json,
// and then `npm ci` refuses the file everywhere. Their entries need only a name, a version and a platform.

type Entry = {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
export type Lock = { packages: Record<string, Entry> }

/** The optional packages that the lock file asks for and does not list, as paths with their entries. */
export function missingEntries(lock: Lock): Record<string, Entry> {
  const missing: Record<string, Entry> = {}
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isListed(lock, path, name)) continue
      const flags = { ...(entry.dev ? { dev: true } : {}), optional: true }
      missing[`node_modules/${name}`] = { version, ...flags, ...platformOf(name) }
    }
  }
  return missing
}

export function completeLock(lock: Lock): Lock {
  const entries = Object.entries({ ...lock.packages, ...missingEntries(lock) })
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(entries) }
}

// As Node looks a package up: beside the one that asks, then further up.
function isListed(lock: Lock, from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, place.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    if (lock.packages[`${place}${place ? '/' : ''}node_modules/${name}`]) return true
    if (place === '') return false
  }
}

function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const find = (list: string) => new RegExp(`[-/](${list})(?=-|$)`).exec(name)?.[1]
  const os = find('android|darwin|freebsd|linux|win32')
  const cpu = find('arm64|arm|ia32|ppc64|riscv64|s390x|wasm32|x64')
  const libc = os === 'linux' && /musl/.test(name) ? 'musl' : os === 'linux' ? 'glibc' : undefined
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) }
}
