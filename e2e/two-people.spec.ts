import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

test('a note survives a dropped connection and a reload', async ({ admin: page }) => {
  await aPerson(page, { first: 'Bérénice', last: 'Castaing' })
  await page.getByRole('button', { name: 'Nouvelle note' }).first().click()
  await page.getByLabel('Écrire une note').fill('Écoute remarquable.')
  await expect(page.getByText(/Enregistré à \d/)).toBeVisible()

  await page.context().setOffline(true)
  await page.getByLabel('Écrire une note').fill('Écoute remarquable. Exemples précis.')
  await expect(page.getByText(/Gardé sur cet ordinateur/).first()).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText(/Enregistré à \d/)).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(page.getByText('Écoute remarquable. Exemples précis.').first()).toBeVisible()
})

test('two windows in one letter: both versions are shown, a person chooses', async ({
  admin: page,
  context,
}) => {
  await aPerson(page, { first: 'Thomas', last: 'Quéré' })
  await page.getByRole('button', { name: 'Refuser…' }).first().click()
  await page.waitForURL(/rejections\/[0-9a-f-]{20,}/)
  const other = await context.newPage()
  await other.goto(page.url())

  await other
    .getByRole('textbox', { name: 'Raison liée au poste' })
    .fill('La raison écrite dans la seconde fenêtre.')
  await expect(other.getByText('Brouillon enregistré')).toBeVisible()
  await page
    .getByRole('textbox', { name: 'Raison liée au poste' })
    .fill('La raison écrite dans la première fenêtre.')
  await expect(page.getByText('Quelqu’un a écrit dans cette lettre en même temps que vous.')).toBeVisible()
  await expect(page.getByText('La raison écrite dans la seconde fenêtre.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Garder la mienne' }).click()
  await expect(page.getByText('Brouillon enregistré')).toBeVisible()

  await page.getByRole('button', { name: /^Programmer/ }).click()
  await expect(page.getByText(/Lettre programmée/).first()).toBeVisible()
  await other.getByRole('button', { name: /^Programmer/ }).click()
  await expect(other.getByText(/n’est plus un brouillon|modifié cette fiche/).first()).toBeVisible()
})

test('the board moves people by keyboard and by menu, and undoes it', async ({ admin: page }) => {
  const board = await aPerson(page, { first: 'Yasmine', last: 'Khelifi' })
  await page.goto(board)
  const columns = page.locator('.col')
  const menu = page.getByRole('menu')
  // The keys work once the page has woken up.
  await expect(async () => {
    await columns.first().getByRole('link', { name: 'Yasmine Khelifi' }).focus()
    await page.keyboard.press('m')
    await expect(menu).toBeVisible({ timeout: 1000 })
  }).toPass()
  await menu.getByText('Présélection').click()
  await expect(columns.nth(1).getByText('Yasmine Khelifi')).toBeVisible()
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click()
  await expect(columns.first().getByText('Yasmine Khelifi')).toBeVisible()
})

/** A job with one person; ends on their record and gives back the board's path. */
async function aPerson(page: Page, { first, last }: { first: string; last: string }): Promise<string> {
  await page.goto('/jobs/new')
  await page.getByLabel('Intitulé').fill(`Infirmière de bloc ${last}`)
  await page.getByRole('button', { name: 'Créer le poste' }).click()
  await page.waitForURL(/jobs\/[0-9a-f-]{20,}/)
  const board = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Ajouter' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Prénom').fill(first)
  await dialog.getByLabel('Nom', { exact: true }).fill(last)
  await dialog.getByLabel(/Adresse e-mail/).fill(
    `${last
      .normalize('NFD')
      .replace(/\P{ASCII}/gu, '')
      .toLowerCase()}@courriel.example`,
  )
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page
    .getByRole('link', { name: `${first} ${last}` })
    .first()
    .click()
  await page.waitForURL(/candidates\/[0-9a-f-]{20,}/)
  return board
}
