import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMs = 20_000

/** Shows what colleagues did meanwhile, while someone looks and nothing is being dragged. */
export function useFresh(isHeld: boolean): void {
  const router = useRouter()
  useEffect(() => {
    if (isHeld) return
    const look = () => document.visibilityState === 'visible' && router.refresh()
    const timer = setInterval(look, everyMs)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [router, isHeld])
}
