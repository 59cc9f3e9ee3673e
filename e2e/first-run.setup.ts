import { test as setup } from '@playwright/test'
import { camille, expect } from './app.ts'

// Before every journey: an empty installation gets its company and its first administrator, through the page that
// is there for it.
setup('the first-run page makes the company and its administrator', async ({ page }) => {
  await page.goto(process.env.TACT_E2E_URL ?? '')
  if (page.url().endsWith('/setup')) {
    await page.getByLabel('Nom de l’entreprise').fill(camille.company)
    await page.getByLabel('Prénom et nom').fill(camille.name)
    await page.getByLabel('Fonction').fill(camille.jobTitle)
    await page.getByLabel('Adresse e-mail').fill(camille.email)
    await page.getByLabel('Mot de passe', { exact: true }).fill(camille.password)
    await page.getByRole('button', { name: 'Commencer' }).click()
    await page.waitForURL('**/jobs')
  }
  await expect(page).not.toHaveURL(/setup/)
})
