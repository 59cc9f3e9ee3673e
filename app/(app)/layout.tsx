import type { ReactNode } from 'react'
import { Around } from '../_server/around.tsx'

export default function AppLayout({ children }: { children: ReactNode }) {
  return <Around>{children}</Around>
}
