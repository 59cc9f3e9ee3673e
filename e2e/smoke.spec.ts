import { expect, test } from './app.ts'

test('an empty installation opens', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/Tact/)
})
