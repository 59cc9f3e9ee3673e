import type { ReactNode } from 'react'

/** What will stand here, and how it comes. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empt">
      <h3>{title}</h3>
      {children && <p>{children}</p>}
    </div>
  )
}
