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
  '/rejections/bulk',
  '/templates',
  '/templates/new',
  '/templates/fields',
  '/templates/scenarios',
  '/mailbox',
  '/settings/account',
  '/settings/team',
  '/settings/company',
  '/settings/sending',
]
const outside = ['/sign-in', '/forgotten-password', '/invitation/unknown', '/reset-password/unknown']

test.setTimeout(360_000)

test('pages before signing in', async ({ page }) => {
  expect(await inspectAll(page, outside)).toEqual([])
})

test('pages after signing in, in both themes and on a phone', async ({ admin: page }) => {
  const paths = [...fixed, ...(await ofRecords(page))]
  expect(await inspectAll(page, paths)).toEqual([])

  await page.context().addCookies([{ name: 'tact-theme', value: 'dark', url: page.url() }])
  const inDark = paths.filter((path) => !path.includes('?state='))
  // The same pages in other colours: only colours can be wrong.
  expect(await inspectAll(page, inDark, ['color-contrast']), 'dark').toEqual([])
  expect(await inspectOpened(page), 'opened').toEqual([])

  await page.setViewportSize({ width: 390, height: 844 })
  const onPhone = paths.filter((path) => !/settings|\?state=|new$|fields$/.test(path))
  expect(await inspectAll(page, onPhone), 'phone').toEqual([])
})

/** What opens on a page: a cell that is written in, the reading of letters, a rule's form, the menu at the caret. */
async function inspectOpened(page: Page): Promise<string[]> {
  await page.goto('/rejections/bulk')
  await page
    .getByRole('gridcell', { name: /^Point fort/ })
    .first()
    .click()
  const wrong = await violationsOf(page, 'cell')
  await page.getByRole('button', { name: 'Relire une à une' }).first().click()
  wrong.push(...(await violationsOf(page, 'reading')))
  await page.goto('/templates/scenarios')
  await page.getByRole('button', { name: 'Ajouter une règle' }).click()
  wrong.push(...(await violationsOf(page, 'rule')))
  await page.goto('/templates')
  await page.getByRole('link', { name: 'Après lecture du CV' }).first().click()
  await page.getByRole('button', { name: 'Condition' }).click()
  wrong.push(...(await violationsOf(page, 'condition')))
  return wrong
}

/** `rules`: these alone; without, all of axe's. */
async function violationsOf(page: Page, place: string, rules?: string[]): Promise<string[]> {
  // The letter in the mailbox is somebody else's page, in a frame that runs nothing.
  const axe = new AxeBuilder({ page }).exclude('iframe')
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => {
    const targets = nodes.slice(0, 3).map((node) => node.target.join(' '))
    return `${place} ${id}: ${targets.join(', ')}`
  })
}

/** What is wrong with these pages, page by page: axe's findings, headings, sideways scrolling. */
async function inspectAll(page: Page, paths: string[], rules?: string[]): Promise<string[]> {
  const wrong: string[] = []
  for (const path of paths) {
    await page.goto(path)
    wrong.push(...(await violationsOf(page, path, rules)))
    if ((await page.locator('h1').count()) !== 1) wrong.push(`${path} has not one h1`)
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    if (scrollWidth > clientWidth) wrong.push(`${path} scrolls sideways`)
  }
  return wrong
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
  await page.getByRole('link', { name: 'Marie-Amélie de Kersaint-Villeroy' }).first().click()
  await page.waitForURL(/candidates\/[0-9a-f-]{20,}/)
  const record = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Refuser…' }).first().click()
  await page.waitForURL(/rejections\/[0-9a-f-]{20,}/)
  const letter = new URL(page.url()).pathname
  await page.goto('/templates')
  await page.getByRole('link', { name: 'Après lecture du CV' }).first().click()
  await page.waitForURL(/templates\/[0-9a-f-]{10,}/)
  const template = new URL(page.url()).pathname
  const versions = `${template}?lang=fr&from=1&to=1`
  return [board, `${board}/list`, `${board}/settings`, record, letter, template, versions]
}
