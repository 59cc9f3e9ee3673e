import type { ReactNode } from 'react'

/** What will stand here, and how it comes. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empt">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
    </div>
  )
}
