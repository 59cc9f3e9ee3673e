import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { fixed, inspectAll, ofRecords, violationsOf } from './inspect.ts'

// The same pages in the dark, with what opens on them, and on a phone.

test.setTimeout(240_000)

test('pages in the dark, what opens on them, and a phone', async ({ admin: page }) => {
  const paths = [
    ...fixed,
    ...(await ofRecords(page, { first: 'Anne-Élisabeth', last: 'de Montgolfier-Schwartzenbach' })),
  ]
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
