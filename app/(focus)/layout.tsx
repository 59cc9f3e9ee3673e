import type { ReactNode } from 'react'
import { Around } from '../_server/around.tsx'

export default function FocusLayout({ children }: { children: ReactNode }) {
  return <Around rail>{children}</Around>
}
