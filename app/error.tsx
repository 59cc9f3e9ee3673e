'use client'

import { Trouble } from '@/components/ui/trouble.tsx'

export default function PageError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <main>
      <Trouble retry={retry} />
    </main>
  )
}
