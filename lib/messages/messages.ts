import { createTranslator } from 'use-intl/core'
import type { Language } from '../../prisma/client/enums.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** French is the reference: the English files have the same keys (messages.test.ts). */
export type Messages = typeof fr

export function messagesFor(language: Language): Messages {
  return language === 'en' ? (en as Messages) : fr
}

/** A translator outside of a page: for emails, the worker and the command line. */
export function translatorFor(language: Language, namespace: keyof Messages, timeZone = 'UTC') {
  return createTranslator({ locale: language, messages: messagesFor(language), namespace, timeZone })
}

export const languages = ['fr', 'en'] as const satisfies readonly Language[]
