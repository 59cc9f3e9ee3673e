import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { enterByInvitation } from './team.ts'

// What Tact exists for: from the file of a call to a letter of which every claim rests on something that was said,
// and which cannot leave with words that the law forbids.

const transcript = `WEBVTT

00:00:04.000 --> 00:00:09.000
<v Karim Benhaddou>Bonjour Élodie, pouvez-vous nous raconter une migration que vous avez menée ?</v>

00:00:10.000 --> 00:00:40.000
<v Élodie Charrier>Oui, l’an dernier j’ai mené seule la migration des sauvegardes de trois hôpitaux. On a réduit le temps de restauration de six heures à quarante minutes.</v>

00:00:41.000 --> 00:00:47.000
<v Karim Benhaddou>Très clair, merci. Et Kubernetes en production ?</v>

00:23:41.000 --> 00:23:58.000
<v Élodie Charrier>Kubernetes, je l’ai surtout fait tourner en recette. En production, c’est l’équipe d’à côté qui avait la main.</v>

00:24:00.000 --> 00:24:06.000
<v Karim Benhaddou>D’accord. Vous avez des enfants ? Je demande pour les astreintes.</v>

00:24:07.000 --> 00:24:15.000
<v Élodie Charrier>Oui, deux, de trois et cinq ans, mais mon mari est très présent.</v>
`

test.setTimeout(180_000)

test('from a transcript to a letter whose claims rest on it, and that the law lets pass', async ({
  admin,
  browser,
}) => {
  const { page } = await enterByInvitation(admin, browser, {
    name: 'Sophie Essai',
    email: `sophie.${Date.now().toString(36)}@maison-essai.test`,
    role: 'RECRUITER',
  })
  await aRefusal(page)
  const file = page.getByRole('region', { name: 'Éléments' })
  const letter = page.getByRole('region', { name: 'Lettre' })
  const review = page.getByRole('region', { name: 'Relecture' })

  await test.step('the file of the call becomes passages; what is protected is set aside and not kept', async () => {
    await file.getByRole('button', { name: 'Ajouter une transcription' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Fichier').setInputFiles({
      name: 'entretien.vtt',
      mimeType: 'text/vtt',
      buffer: Buffer.from(transcript),
    })
    await dialog.getByRole('button', { name: 'Ajouter une transcription' }).click()
    await expect(page.getByText(/tours de parole lus/)).toBeVisible()
    await expect(file.getByText(/la situation de famille/).first()).toBeVisible()
    await expect(page.getByText(/de trois et cinq ans/)).toHaveCount(0)
  })

  await test.step('a passage becomes a sentence to the reader, and stays linked to it', async () => {
    const migration = file.locator('.ev', { hasText: /migration des sauvegardes/ }).first()
    await migration.getByRole('button', { name: 'point fort' }).click()
    const cluster = file.locator('.ev', { hasText: /l’équipe d’à côté/ }).first()
    await expect(migration.getByText(/Utilisé\s: point fort/)).toBeVisible()
    await cluster.getByRole('button', { name: 'raison' }).click()
    await expect(cluster.getByText(/Utilisé\s: raison/)).toBeVisible()
    const strength = letter.getByRole('textbox', { name: 'Point fort' })
    await expect(strength).toContainText(/vous|votre/i)
    await strength.focus()
    await expect(letter.getByText(/D’après la transcription/).first()).toBeVisible()
  })

  await test.step('words of the law stop the letter, here and in the subject', async () => {
    const advice = letter.getByRole('textbox', { name: 'Conseil' })
    await advice.fill('À 54 ans, vous trouverez sûrement une équipe plus calme.')
    await expect(review.getByText(/Motif protégé/).first()).toBeVisible()
    await expect(review.getByText(/Seul un administrateur/).first()).toBeVisible()
    await expect(letter.getByText('Brouillon enregistré')).toBeVisible()
    await page.getByRole('button', { name: /^Programmer/ }).click()
    await expect(page.getByText(/Lettre programmée/)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(advice).not.toContainText('54 ans')
    await advice.fill(
      'Quelques mois dans une équipe qui tient l’astreinte à deux vous donneraient cette pratique.',
    )
    await expect(review.getByText(/Motif protégé/)).toHaveCount(0)
  })

  await test.step('the claims are linked, the letter is approved', async () => {
    await expect(letter.getByText('Brouillon enregistré')).toBeVisible()
    await expect(review.getByText('Phrase sans appui')).toHaveCount(0)
    await page.getByRole('button', { name: /^Programmer/ }).click()
    await expect(page.getByText(/Lettre programmée/).first()).toBeVisible()
  })
  await page.context().close()
})

/** A job that asks for Kubernetes, one person who was met for it, and her refusal in the composer. */
async function aRefusal(page: Page): Promise<void> {
  await page.goto('/jobs/new')
  await page.getByLabel('Intitulé').fill('Ingénieure systèmes')
  for (const [index, skill] of ['Migration des sauvegardes', 'Kubernetes en production'].entries()) {
    const line = page.getByRole('textbox', { name: `Critère ${index + 1}` })
    if (!(await line.isVisible())) await page.getByRole('button', { name: 'Ajouter un critère' }).click()
    await line.fill(skill)
  }
  await page.getByRole('button', { name: 'Créer le poste' }).click()
  await page.waitForURL(/jobs\/[0-9a-f-]{20,}/)
  await page.getByRole('button', { name: 'Ajouter' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Prénom').fill('Élodie')
  await dialog.getByLabel('Nom', { exact: true }).fill('Charrier')
  await dialog.getByLabel(/Adresse e-mail/).fill(`elodie.${Date.now().toString(36)}@courriel.example`)
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByRole('link', { name: 'Élodie Charrier' }).first().click()
  await page.waitForURL(/candidates\/[0-9a-f-]{20,}/)
  await page.getByRole('button', { name: 'Refuser…' }).first().click()
  await page.waitForURL(/rejections\/[0-9a-f-]{20,}/)
}
