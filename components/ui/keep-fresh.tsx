'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Shows what happened meanwhile, while someone looks: every so many seconds, and when they come back. */
export function KeepFresh({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && router.refresh()
    const timer = setInterval(look, seconds * 1000)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [router, seconds])
  return null
}
