'use client'

import en from '@/lib/messages/en/errors.json' with { type: 'json' }
import fr from '@/lib/messages/fr/errors.json' with { type: 'json' }
import './styles/app.css'

// It takes the place of the root layout, so there is neither a reader's language nor a translator here.
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  const language = typeof navigator !== 'undefined' && navigator.language.startsWith('en') ? 'en' : 'fr'
  const { page } = language === 'en' ? en : fr
  return (
    <html lang={language}>
      <body>
        <main className="trouble" role="alert">
          <title>{page.title}</title>
          <h1>{page.title}</h1>
          <p>{page.text}</p>
          <p>
            <button type="button" className="btn pri" onClick={retry}>
              {page.retry}
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
