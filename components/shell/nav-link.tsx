'use client'

import Link from 'next/link'
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
    </Link>
  )
}
