import en from '../messages/en/cli.json' with { type: 'json' }
import fr from '../messages/fr/cli.json' with { type: 'json' }

export type Values = Record<string, string | number>

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''

/** The language of the terminal. */
export const language = locale.startsWith('fr') ? 'fr' : 'en'

/** The sentences of the command line, in the language of the terminal. */
export const words = language === 'fr' ? fr : en

export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
