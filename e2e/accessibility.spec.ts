import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

// Every page: no finding of axe in light and dark, no sideways scrolling on a phone, one h1.
// It makes the records that it looks at.

const fixed = [
  '/jobs',
  '/jobs/new',
  '/candidates',
  '/candidates/import',
  '/rejections',
  '/rejections?state=to-review',
  '/rejections?state=scheduled',
  '/rejections?state=held',
  '/rejections?state=sent',
  '/rejections?state=to-verify',
  '/templates',
  '/templates/new',
  '/templates/fields',
  '/mailbox',
  '/settings/account',
  '/settings/team',
  '/settings/company',
  '/settings/sending',
]
const outside = ['/sign-in', '/forgotten-password', '/invitation/unknown', '/reset-password/unknown']

test.setTimeout(240_000)

test('pages before signing in', async ({ page, installed }) => {
  expect(installed).toBeTruthy()
  for (const path of outside) await inspect(page, path)
})

test('pages after signing in, in both themes and on a phone', async ({ admin: page }) => {
  const paths = [...fixed, ...(await ofRecords(page))]
  for (const path of paths) await inspect(page, path)

  await page.context().addCookies([{ name: 'tact-theme', value: 'dark', url: page.url() }])
  for (const path of paths) await inspect(page, path)

  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of paths) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, `${path} scrolls sideways`).toBeLessThanOrEqual(390)
  }
})

async function inspect(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('h1'), path).toHaveCount(1)
  // The letter in the mailbox is somebody else's page, in a frame that runs nothing.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 4)
        .join(', ')}`,
  )
  expect(found, path).toEqual([])
}

/** A job with somebody in it, their record, a letter, a template: whatever is not there yet is made. */
async function ofRecords(page: Page): Promise<string[]> {
  await page.goto('/jobs/new')
  await page.getByLabel('Intitulé').fill('Responsable adjointe du service facturation et recouvrement')
  await page.getByRole('button', { name: 'Créer le poste' }).click()
  await page.waitForURL(/jobs\/[0-9a-f-]{20,}/)
  const board = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Ajouter' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Prénom').fill('Marie-Amélie')
  await dialog.getByLabel('Nom', { exact: true }).fill('de Kersaint-Villeroy')
  await dialog.getByLabel(/Adresse e-mail/).fill('marie.amelie@courriel.example')
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByText('Marie-Amélie de Kersaint-Villeroy').first().click()
  await page.waitForURL(/candidates\/[0-9a-f-]{20,}/)
  const record = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Refuser…' }).first().click()
  await page.waitForURL(/rejections\/[0-9a-f-]{20,}/)
  const letter = new URL(page.url()).pathname
  await page.goto('/templates')
  await page.getByRole('link', { name: 'Après lecture du CV' }).first().click()
  await page.waitForURL(/templates\/[0-9a-f-]{10,}/)
  const template = new URL(page.url()).pathname
  return [board, `${board}/list`, `${board}/settings`, record, letter, template]
}
