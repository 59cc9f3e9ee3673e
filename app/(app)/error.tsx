'use client'

import { Trouble } from '@/components/ui/trouble.tsx'

export default function SectionError({ retry }: { error: unknown; retry: () => void }) {
  return <Trouble retry={retry} />
}
