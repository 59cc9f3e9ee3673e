import { test as base, expect, type Page } from '@playwright/test'

type App = {
  /** The database of the running application, for what a journey cannot see or must not wait for. */
  databaseUrl: string
  /** A page on which the first administrator is signed in. */
  admin: Page
}

/** Who sets the installation up, before the first journey (first-run.setup.ts). */
export const camille = {
  company: 'Maison Essai',
  name: 'Camille Bertin',
  jobTitle: 'Responsable recrutement',
  email: 'camille.bertin@maison-essai.test',
  password: 'quatre chevaux bleus dansent',
}

/** Playwright's `test` with the application that e2e/support/start.ts started. */
export const test = base.extend<App>({
  baseURL: async ({ browserName: _ }, use) => use(read('TACT_E2E_URL')),
  databaseUrl: async ({ browserName: _ }, use) => use(read('TACT_E2E_DATABASE_URL')),
  // An unexpected complaint of the browser fails the journey that caused it.
  page: async ({ page }, use) => {
    const complaints = listen(page)
    await use(page)
    expect(complaints).toEqual([])
  },
  admin: async ({ page }, use) => {
    await signIn(page, camille)
    await use(page)
  },
})

export { expect }

export async function signIn(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Adresse e-mail').fill(who.email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('navigation', { name: 'Navigation principale' }).first()).toBeAttached()
}

/** Errors that a page reports while a journey runs; a navigation that cuts off a request is none. */
export function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_(ABORTED|INTERNET_DISCONNECTED)/.test(message.text())) {
      complaints.push(message.text())
    }
  })
  return complaints
}

function read(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the journeys with npm test, or npx playwright test.`)
  return value
}
