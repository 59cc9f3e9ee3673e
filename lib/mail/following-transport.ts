import type { MailSettings } from './settings.ts'
import type { Slot } from './slot.ts'
import { type MailTransport, openTransport, type TransportOptions } from './transport.ts'

export type FollowingTransport = MailTransport & {
  /** Looks whether the settings have changed, and opens the new server then. True when it did. */
  follow: () => Promise<boolean>
}

/**
 * A transport that an admin may point elsewhere while it works: what is on its way finishes where it began, and
 * what comes next goes to the new server.
 */
export async function openFollowingTransport(
  read: () => Promise<MailSettings>,
  options: TransportOptions = {},
): Promise<FollowingTransport> {
  const first = await read()
  let revision = first.revision
  let current = openTransport(first, options)
  const homes = new Map<Slot, MailTransport>()
  return {
    get connections() {
      return current.connections
    },
    get sign() {
      return current.sign
    },
    take: async () => {
      const home = current
      const slot = await home.take()
      homes.set(slot, home)
      return slot
    },
    giveBack: (slot) => {
      const home = homes.get(slot)
      homes.delete(slot)
      home?.giveBack(slot)
      if (home !== current) slot.close()
    },
    verify: () => current.verify(),
    close: (how) => {
      for (const home of new Set([current, ...homes.values()])) home.close(how)
    },
    follow: async () => {
      const settings = await read()
      if (settings.revision === revision) return false
      revision = settings.revision
      const former = current
      current = openTransport(settings, options)
      former.close()
      return true
    },
  }
}
