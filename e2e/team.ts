import type { Browser, Page } from '@playwright/test'
import { expect } from './app.ts'

type Newcomer = { name: string; email: string; role: 'RECRUITER' | 'INTERVIEWER' }

export const newcomersPassword = 'trois lampes vertes chantent'

/** Invites somebody and lets them in by the link of their email; gives back the link and their own window. */
export async function enterByInvitation(
  admin: Page,
  browser: Browser,
  { name, email, role }: Newcomer,
): Promise<{ link: string; page: Page }> {
  await admin.goto('/settings/team')
  await admin.getByRole('button', { name: 'Inviter' }).first().click()
  await admin.getByLabel('Adresse e-mail').fill(email)
  await admin.getByLabel('Rôle', { exact: true }).selectOption(role)
  await admin
    .getByRole('button', { name: /^(Inviter|Envoyer)/ })
    .last()
    .click()
  await expect(admin.getByText(email).first()).toBeVisible()

  await expect(async () => {
    await admin.goto('/mailbox')
    await admin.getByText(email).first().click({ timeout: 2000 })
  }).toPass({ timeout: 20_000 })
  const link = await admin.locator('iframe').contentFrame().getByRole('link').first().getAttribute('href')
  expect(link).toContain('/invitation/')

  const own = await browser.newContext({ baseURL: new URL(admin.url()).origin, locale: 'fr-FR' })
  const page = await own.newPage()
  await page.goto(link ?? '')
  await page.getByLabel('Prénom et nom').fill(name)
  await page
    .getByLabel(/mot de passe/i)
    .first()
    .fill(newcomersPassword)
  await page.getByRole('button', { name: 'Entrer dans Tact' }).click()
  await page.waitForURL('**/jobs')
  return { link: link ?? '', page }
}
