'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMs = 15_000

/** Shows what the worker and colleagues did meanwhile, while someone looks. */
export function KeepFresh() {
  const router = useRouter()
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && router.refresh()
    const timer = setInterval(look, everyMs)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [router])
  return null
}
