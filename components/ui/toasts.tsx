'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

type Toast = { id: number; text: string; undo?: () => void }
type ShowToast = (text: string, options?: { undo?: () => void }) => void

const ToastContext = createContext<ShowToast>(() => undefined)

/** Says what was just done, for eight seconds, with the way back when there is one. */
export function useToast(): ShowToast {
  return useContext(ToastContext)
}

export function Toasts({ children }: { children: ReactNode }) {
  const t = useTranslations('common')
  const [toasts, setToasts] = useState<Toast[]>([])
  const next = useRef(0)

  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const show = useCallback<ShowToast>(
    (text, options) => {
      const id = ++next.current
      setToasts((all) => [...all.slice(-2), { id, text, undo: options?.undo }])
      setTimeout(() => drop(id), 8000)
    },
    [drop],
  )

  const latest = toasts.at(-1)
  useEffect(() => {
    if (!latest?.undo) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return
      event.preventDefault()
      latest.undo?.()
      drop(latest.id)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [latest, drop])

  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div className="toast" key={toast.id}>
            <span>{toast.text}</span>
            {toast.undo && (
              <button
                type="button"
                className="btn sm"
                onClick={() => {
                  toast.undo?.()
                  drop(toast.id)
                }}
              >
                {t('undo')}
              </button>
            )}
            <button
              type="button"
              className="btn sm ic ghost"
              onClick={() => drop(toast.id)}
              aria-label={t('close')}
            >
              <X className="i s" aria-hidden />
            </button>
          </div>
        ))}
      </div>
    </ToastContext>
  )
}

/** Single letters and Ctrl Z belong to the field while someone types in it. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
