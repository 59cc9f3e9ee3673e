'use client'

import { Search, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { CandidateFilter } from '@/lib/candidates/schema.ts'

type Props = { filter: CandidateFilter; jobs: { id: string; title: string }[] }

const states = ['active', 'refused', 'withdrawn', 'hired'] as const
const sorts = ['recent', 'name', 'silence'] as const
const pauseMs = 250

/** Who is shown. Without JavaScript it is a plain form; with it each choice counts at once. */
export function Filters({ filter, jobs }: Props) {
  const t = useTranslations('candidates')
  const common = useTranslations('common')
  const router = useRouter()
  const [text, setText] = useState(filter.q)
  const [isPending, startTransition] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => () => clearTimeout(timer.current), [])

  function show() {
    clearTimeout(timer.current)
    if (!form.current) return
    const asked = [...new FormData(form.current)].map(([key, value]) => [key, String(value).trim()] as const)
    const shown = asked.filter(([key, value]) => value && !(key === 'sort' && value === 'recent'))
    const query = new URLSearchParams(shown.map(([key, value]) => [key, value])).toString()
    startTransition(() => router.replace(query ? `/candidates?${query}` : '/candidates', { scroll: false }))
  }
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(show, pauseMs)
  }
  const isFiltered = Boolean(filter.q || filter.job || filter.state)
  return (
    <search>
      <form
        ref={form}
        className="list-filters"
        action="/candidates"
        aria-label={t('filters.label')}
        aria-busy={isPending}
        onSubmit={(event) => {
          event.preventDefault()
          show()
        }}
      >
        <label className="list-find">
          <Search className="i s" aria-hidden />
          <span className="sr">{t('search')}</span>
          <input
            className="field"
            type="search"
            name="q"
            value={text}
            placeholder={t('search')}
            onChange={(event) => type(event.target.value)}
          />
        </label>
        <select
          className="field"
          name="job"
          aria-label={t('filters.job')}
          defaultValue={filter.job}
          key={`job${filter.job}`}
          onChange={show}
        >
          <option value="">{t('filters.all-jobs')}</option>
          {jobs.map((job) => (
            <option key={job.id} value={job.id}>
              {job.title}
            </option>
          ))}
        </select>
        <select
          className="field"
          name="state"
          aria-label={t('filters.state')}
          defaultValue={filter.state}
          key={`state${filter.state}`}
          onChange={show}
        >
          <option value="">{t('states.all')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </select>
        <select
          className="field"
          name="sort"
          aria-label={t('filters.sort')}
          defaultValue={filter.sort}
          key={`sort${filter.sort}`}
          onChange={show}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </select>
        {isFiltered && (
          <button
            type="button"
            className="btn ghost"
            onClick={() => {
              setText('')
              startTransition(() => router.replace('/candidates', { scroll: false }))
            }}
          >
            <X className="i s" aria-hidden />
            {t('filters.clear')}
          </button>
        )}
        <noscript>
          <button className="btn" type="submit">
            {common('search')}
          </button>
        </noscript>
      </form>
    </search>
  )
}
