import { test as base } from '@playwright/test'

type App = {
  /** The database of the running application, for what a journey cannot see or must not wait for. */
  databaseUrl: string
  /** Where the application sends its letters: the local mailbox. */
  smtpUrl: string
}

/** Playwright's `test` with the addresses of the application that e2e/support/start.ts started. */
export const test = base.extend<App>({
  baseURL: async ({ browserName: _ }, use) => use(read('TACT_E2E_URL')),
  databaseUrl: async ({ browserName: _ }, use) => use(read('TACT_E2E_DATABASE_URL')),
  smtpUrl: async ({ browserName: _ }, use) => use(read('TACT_E2E_SMTP_URL')),
})

export { expect } from '@playwright/test'

function read(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the journeys with npm test, or npx playwright test.`)
  return value
}
