'use client'

import { Columns3, Search, User } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { isTyping } from '@/components/ui/toasts.tsx'
import { type Place, places } from './navigation.ts'
import type { ShellJob } from './shell.tsx'

type Found = { href: string; label: string; hint: string; kind: 'place' | 'job' | 'candidate' }
type FoundCandidate = { id: string; name: string; job: string | null }

/** Ctrl K: go anywhere, find anyone. G then a letter goes to a place without it. */
export function Palette({ jobs, places: mine }: { jobs: ShellJob[]; places: Place['key'][] }) {
  const t = useTranslations('shell')
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [people, setPeople] = useState<FoundCandidate[]>([])
  const [chosen, setChosen] = useState(0)
  const waitsForLetter = useRef(0)

  useEffect(() => {
    const open = () => setIsOpen(true)
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setIsOpen(true)
        return
      }
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'g') {
        waitsForLetter.current = Date.now()
        return
      }
      const place = places.find((one) => one.letter === event.key && mine.includes(one.key))
      if (place && Date.now() - waitsForLetter.current < 1500) {
        event.preventDefault()
        event.stopPropagation()
        router.push(place.href)
      }
      waitsForLetter.current = 0
    }
    document.addEventListener('tact:palette', open)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('tact:palette', open)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [router, mine])

  useEffect(() => {
    setChosen(0)
    if (!isOpen || query.trim().length < 2) {
      setPeople([])
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`/search?q=${encodeURIComponent(query.trim())}`, { signal: abort.signal })
        if (answer.ok) setPeople((await answer.json()) as FoundCandidate[])
      } catch {
        // A newer letter was typed, or the connection is down: the places below still work.
      }
    }, 120)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query, isOpen])

  const wanted = query.trim().toLowerCase()
  const found: Found[] = [
    ...people.map((person) => ({
      href: `/candidates/${person.id}`,
      label: person.name,
      hint: person.job ?? '',
      kind: 'candidate' as const,
    })),
    ...jobs
      .filter((job) => job.title.toLowerCase().includes(wanted))
      .slice(0, 6)
      .map((job) => ({
        href: `/jobs/${job.id}`,
        label: job.title,
        hint: t('places.jobs'),
        kind: 'job' as const,
      })),
    ...places
      .filter((place) => mine.includes(place.key) && t(`places.${place.key}`).toLowerCase().includes(wanted))
      .map((place) => ({
        href: place.href,
        label: t(`places.${place.key}`),
        hint: `G ${place.letter.toUpperCase()}`,
        kind: 'place' as const,
      })),
  ]

  const close = () => {
    setIsOpen(false)
    setQuery('')
  }
  const go = (one: Found | undefined) => {
    if (!one) return
    close()
    router.push(one.href)
  }

  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && close()} isDismissable>
      <Modal className="w-full grid place-items-center">
        <Dialog className="dialog pal-box" aria-label={t('palette')}>
          <div className="pal-in">
            <Search className="i" aria-hidden />
            <input
              autoFocus
              value={query}
              placeholder={t('palette-hint')}
              aria-label={t('palette-hint')}
              role="combobox"
              aria-expanded
              aria-controls="palette-list"
              aria-activedescendant={found[chosen] ? `palette-${chosen}` : undefined}
              onChange={(event) => setQuery(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') setChosen((now) => Math.min(now + 1, found.length - 1))
                else if (event.key === 'ArrowUp') setChosen((now) => Math.max(now - 1, 0))
                else if (event.key === 'Enter') go(found[chosen])
                else return
                event.preventDefault()
              }}
            />
            <kbd>Esc</kbd>
          </div>
          <div id="palette-list" role="listbox" aria-label={t('palette')} className="menu-list">
            {found.map((one, index) => (
              <div
                key={`${one.kind}${one.href}`}
                id={`palette-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === chosen}
                className={index === chosen ? 'pal-one on' : 'pal-one'}
                onMouseMove={() => setChosen(index)}
                onClick={() => go(one)}
                onKeyDown={() => undefined}
              >
                {one.kind === 'candidate' ? (
                  <User className="i" aria-hidden />
                ) : (
                  <Columns3 className="i" aria-hidden />
                )}
                <span className="trunc">{one.label}</span>
                <span className="m3 t12 ml-auto trunc">{one.hint}</span>
              </div>
            ))}
            {found.length === 0 && <p className="m3 p-4">{t('nothing-found')}</p>}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
