'use client'

import Link, { useLinkStatus } from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; exact?: boolean; className?: string; label?: string; children: ReactNode }

/** A link that knows whether one is there. */
export function NavLink({ href, exact = false, className = 'nav', label, children }: Props) {
  const path = usePathname()
  const isHere = path === href || (!exact && path.startsWith(`${href}/`))
  return (
    <Link
      className={className}
      href={href}
      aria-current={isHere ? 'page' : undefined}
      aria-label={label}
      title={label}
    >
      {children}
      <Underway />
    </Link>
  )
}

/** A quiet mark while the page is on its way. Pages have no skeleton: a streamed one could not answer 404 or redirect. */
function Underway() {
  const { pending } = useLinkStatus()
  return <span className={pending ? 'underway on' : 'underway'} aria-hidden />
}
