import type { Messages } from '@/lib/messages/messages.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: 'fr' | 'en'
    Messages: Messages
  }
}
