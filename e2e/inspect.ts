import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

// What the journeys of the looks share: axe, headings, sideways scrolling, and the records that they look at.

/** The pages that need no record. */
export const fixed = [
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
  '/settings/mail',
  '/settings/mail/deliverability',
]

/** `rules`: these alone; without, all of axe's. */
export async function violationsOf(page: Page, place: string, rules?: string[]): Promise<string[]> {
  // The letter in the mailbox is somebody else's page, in a frame that runs nothing.
  const axe = new AxeBuilder({ page }).exclude('iframe')
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => {
    const targets = nodes.slice(0, 3).map((node) => node.target.join(' '))
    return `${place} ${id}: ${targets.join(', ')}`
  })
}

/** What is wrong with these pages, page by page: axe's findings, headings, sideways scrolling. */
export async function inspectAll(page: Page, paths: string[], rules?: string[]): Promise<string[]> {
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
export async function ofRecords(page: Page, person: { first: string; last: string }): Promise<string[]> {
  await page.goto('/jobs/new')
  await page.getByLabel('Intitulé').fill('Responsable adjointe du service facturation et recouvrement')
  await page.getByRole('button', { name: 'Créer le poste' }).click()
  await page.waitForURL(/jobs\/[0-9a-f-]{20,}/)
  const board = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Ajouter' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Prénom').fill(person.first)
  await dialog.getByLabel('Nom', { exact: true }).fill(person.last)
  await dialog.getByLabel(/Adresse e-mail/).fill(
    `${person.first
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}@courriel.example`,
  )
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page
    .getByRole('link', { name: `${person.first} ${person.last}` })
    .first()
    .click()
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
