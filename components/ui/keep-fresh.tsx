'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Shows what happened meanwhile, while someone looks: every so many seconds, and when they come back. */
export function KeepFresh({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      // A refresh that fails makes Next load the page anew: while the server is away, what is shown stays.
      const isThere = await fetch('/icon.svg', { method: 'HEAD', cache: 'no-store' }).catch(() => null)
      if (isThere?.ok) router.refresh()
    }
    const timer = setInterval(look, seconds * 1000)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [router, seconds])
  return null
}
