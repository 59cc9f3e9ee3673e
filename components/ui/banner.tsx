import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'

/** A sentence about the page, with what to do. `stop`: something is wrong. */
export function Banner({ stop = false, children }: { stop?: boolean; children: ReactNode }) {
  const Sign = stop ? CircleAlert : Info
  return (
    <div className={stop ? 'banner stop' : 'banner'} role={stop ? 'alert' : 'note'}>
      <Sign className="i" aria-hidden />
      <div>{children}</div>
    </div>
  )
}
