import { usePathname, useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { type BoardView, writeBoardView } from '@/lib/candidates/board-view.ts'

/** Changes what is shown by changing the address of the page. */
export function useView(view: BoardView) {
  const router = useRouter()
  const path = usePathname()
  const [isPending, startTransition] = useTransition()
  const show = (changes: Partial<BoardView>) =>
    startTransition(() =>
      router.replace(`${path}${writeBoardView({ ...view, page: 1, ...changes })}`, { scroll: false }),
    )
  return { show, isPending }
}
