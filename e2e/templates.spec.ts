import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

// A template is written without the mouse, published, compared with the version before and brought back; a rule
// chooses it for the next refusal, and the letter says why.

test.setTimeout(90_000)

test('a template is written by keyboard, published, compared and restored', async ({ admin: page }) => {
  const name = await aTemplate(page)
  const letter = page.getByRole('textbox', { name: 'Lettre' })
  const preview = page.getByRole('region', { name: 'Aperçu' })

  await test.step('a condition at the caret, a sentence in it, a field by "/"', async () => {
    await letter.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await choose(page, 'un retour')
    await expect(letter.getByText('Si un retour est écrit')).toBeVisible()
    await page.keyboard.type('Écrivez à ')
    await choose(page, 'votre nom')
    await page.keyboard.type(' pour en parler.')
    await expect(preview.getByText(/Écrivez à Camille Bertin pour en parler/)).toBeVisible()
  })

  await test.step('the sentence is there only if something is written; Escape leaves the menu at once', async () => {
    await preview.getByRole('button', { name: 'Sans retour' }).click()
    await expect(preview.getByText(/pour en parler/)).toHaveCount(0)
    await letter.focus()
    await page.keyboard.type(' /')
    await page.keyboard.type('conseil')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(letter).toBeFocused()
    await page.keyboard.press('Control+z')
  })

  await test.step('published, then compared with the version before', async () => {
    await page.getByRole('button', { name: 'Publier la v2' }).press('Enter')
    await expect(page.getByText('La v2 est publiée')).toBeVisible()
    await page.getByRole('link', { name: 'Comparer v1 et v2' }).press('Enter')
    await expect(page.locator('ins').filter({ hasText: 'pour en parler' })).toBeVisible()
    await expect(page.locator('del')).toHaveCount(0)
  })

  await test.step('the version before comes back as a new one', async () => {
    await page.getByRole('link', { name: /^v1/ }).press('Enter')
    await page.getByRole('button', { name: 'Republier la v1' }).press('Enter')
    await expect(page.getByText('c’est la v3')).toBeVisible()
    await expect(letter).not.toContainText('pour en parler')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  })
})

test('a rule chooses the template of a new refusal, and the letter says why', async ({ admin: page }) => {
  const name = await aTemplate(page)

  await test.step('a rule for the unsolicited, made with Space and Enter', async () => {
    await page.goto('/templates/scenarios')
    await page.getByRole('button', { name: 'Ajouter une règle' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Nouvelle règle' })
    await dialog.getByLabel('Modèle').selectOption({ label: name })
    await dialog.getByLabel('Candidature', { exact: true }).press('Space')
    await dialog.getByLabel('Aucun', { exact: true }).press('Space')
    await expect(dialog.getByText(`« ${name} »`)).toBeVisible()
    await dialog.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    await expect(page.getByText('La règle est enregistrée.')).toBeVisible()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Ajouter une règle' })).toBeFocused()
  })

  const rule = page.getByRole('listitem').filter({ hasText: name })
  await test.step('it is moved to the top, and the imaginary person shows what it does', async () => {
    await expect(rule).toBeVisible()
    const last = await page.getByRole('button', { name: /^Monter la règle/ }).count()
    for (let place = last; place > 1; place -= 1)
      await rule.getByRole('button', { name: `Monter la règle ${place}` }).press('Enter')
    await expect(rule.getByRole('button', { name: 'Monter la règle 1' })).toBeFocused()
    await page.getByLabel('Étape', { exact: true }).selectOption({ label: 'Candidature' })
    await page.getByLabel('Entretien passé').uncheck()
    await expect(page.getByRole('region', { name: 'Essayer' }).getByText(name)).toBeVisible()
  })

  await test.step('somebody who has only applied is refused', async () => {
    await page.goto('/jobs/new')
    await page.getByLabel('Intitulé').fill('Aide-soignante de nuit')
    await page.getByRole('button', { name: 'Créer le poste' }).click()
    await page.waitForURL(/jobs\/[0-9a-f-]{20,}/)
    await page.getByRole('button', { name: 'Ajouter' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Prénom').fill('Inès')
    await dialog.getByLabel('Nom', { exact: true }).fill('Marchetti')
    await dialog.getByLabel(/Adresse e-mail/).fill(`ines.${Date.now().toString(36)}@courriel.example`)
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await page.getByRole('link', { name: 'Inès Marchetti' }).first().click()
    await page.waitForURL(/candidates\/[0-9a-f-]{20,}/)
    await page.getByRole('button', { name: 'Refuser…' }).first().click()
    await page.waitForURL(/rejections\/[0-9a-f-]{20,}/)
    await expect(
      page.getByText(new RegExp(`${name}\\s», v1, choisi car.+étape de candidature`)),
    ).toBeVisible()
  })

  await test.step('the rule is taken away, put back, and taken away', async () => {
    await page.goto('/templates/scenarios')
    await rule.getByRole('button', { name: /^Retirer/ }).press('Enter')
    await expect(rule).toHaveCount(0)
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await expect(page.getByText('La règle est remise.')).toBeVisible()
    await rule.getByRole('button', { name: /^Retirer/ }).press('Enter')
    await expect(rule).toHaveCount(0)
  })
})

/** A template of its own, so that no other journey reads its words. */
async function aTemplate(page: Page): Promise<string> {
  const name = `Essai ${Date.now().toString(36)}`
  await page.goto('/templates/new')
  await page.getByLabel('Nom en français').fill(name)
  await page.getByLabel('Nom en anglais').fill(`${name} (en)`)
  await page.getByLabel('Partir de').selectOption({ label: 'Après lecture du CV' })
  await page.getByRole('button', { name: 'Créer le modèle' }).click()
  await page.waitForURL(/templates\/[0-9a-f-]{20,}/)
  return name
}

/** By keyboard: what "/" offers at the caret, narrowed down with a few letters. */
async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.type('/')
  const search = page.getByRole('searchbox')
  await expect(search).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByRole('menuitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(search).toHaveCount(0)
}
