import type { Page } from '@playwright/test'
import pg from 'pg'
import { expect, test } from './app.ts'

// A letter is on its way out, and the world changes at the last second: it stays, with its reason, and nobody is told
// by mistake.

const person = { first: 'Corentin', last: 'Lezardrieux' }
const address = 'lezardrieux@courriel.example'
const words = {
  'Point fort': 'Votre méthode pour fiabiliser un stock a été expliquée avec précision.',
  'Raison liée au poste': 'Le poste demande d’avoir paramétré seul un logiciel d’entrepôt.',
  Conseil: 'Un projet de paramétrage mené à deux vous ouvrirait ce type de poste.',
}

test.setTimeout(240_000)

test('who is moved back a second before the departure gets no letter', async ({
  admin: page,
  databaseUrl,
}) => {
  await test.step('one person, met, and refused', async () => {
    await page.goto('/jobs/new')
    await page.getByLabel('Intitulé').fill('Responsable d’entrepôt (H/F)')
    await page.getByRole('button', { name: 'Créer le poste' }).click()
    await page.waitForURL(/jobs\/[0-9a-f-]{20,}/)
    const jobId = new URL(page.url()).pathname.split('/').at(-1)
    await page.goto(`/candidates/import?job=${jobId}`)
    await page.getByLabel('Fichier CSV').setInputFiles({
      name: 'candidats.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Prénom;Nom;Adresse e-mail\r\n${person.first};${person.last};${address}`),
    })
    await page.getByRole('button', { name: /^Importer (1|une) personne/ }).click()
    await expect(page.getByRole('heading', { name: 'Import terminé' })).toBeVisible()
    await openCandidate(page)
    await page.getByRole('button', { name: 'Déplacer' }).click()
    await page.getByRole('menuitem', { name: 'Présélection' }).click()
    await expect(page.locator('.appl-line')).toContainText('Présélection')
    await page.getByRole('button', { name: 'Refuser…' }).first().click()
    await page.waitForURL(/rejections\/[0-9a-f-]{20,}/)
  })

  await test.step('the letter is sent now, which leaves a minute', async () => {
    await expect(page.getByRole('button', { name: /^Programmer/ })).toBeVisible()
    for (const [field, sentence] of Object.entries(words)) {
      const box = page.getByRole('textbox', { name: field })
      if (!(await box.isVisible())) continue
      await box.fill(sentence)
      await expect(page.getByText('Brouillon enregistré')).toBeVisible()
    }
    await page.getByRole('button', { name: 'Envoyer maintenant' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Envoyer maintenant' }).click()
    await expect(page.getByText(/Lettre programmée/).first()).toBeVisible()
  })

  const leavesAt = await departureOf(databaseUrl)
  await test.step('a second before, the person is moved back', async () => {
    await openCandidate(page)
    await expect.poll(() => leavesAt - Date.now(), { timeout: 90_000, intervals: [200] }).toBeLessThan(6_000)
    await page.getByRole('button', { name: /Remettre .* à une étape/ }).click()
    const target = page.getByRole('menuitem', { name: /^Candidature/ })
    await expect(target).toBeVisible()
    await expect.poll(() => leavesAt - Date.now(), { timeout: 10_000, intervals: [50] }).toBeLessThan(1_500)
    await target.click()
    await expect(page.getByText('La lettre de refus est retenue.', { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Décider plus tard' }).click()
  })

  await test.step('its hour has passed, and it is held with its reason', async () => {
    await expect.poll(() => Date.now() - leavesAt, { timeout: 30_000 }).toBeGreaterThan(5_000)
    await page.goto('/rejections?state=held')
    const row = page.getByRole('listitem').filter({ hasText: person.last })
    await expect(row).toContainText('la candidature a changé d’étape depuis l’approbation')
    await expect(row).toContainText('à revoir')
    await page.goto(`/mailbox?q=${encodeURIComponent(address)}`)
    await expect(page.getByText('Aucun message ne correspond à cette recherche.')).toBeVisible()
  })

  await test.step('the refusal is taken back from there', async () => {
    await page.goto('/rejections?state=held')
    await page.getByRole('button', { name: `Actions pour ${person.first} ${person.last}` }).click()
    await page.getByRole('menuitem', { name: 'Annuler le refus' }).click()
    await expect(page.getByText(/Envoi annulé/).first()).toBeVisible()
    await openCandidate(page)
    await expect(page.locator('.appl-line')).toContainText('Candidature')
  })
})

async function openCandidate(page: Page): Promise<void> {
  await page.goto(`/candidates?q=${encodeURIComponent(person.last)}`)
  await page
    .getByRole('link', { name: new RegExp(person.last, 'i') })
    .first()
    .click()
  await page.waitForURL(/candidates\/[0-9a-f-]{20,}/)
}

/** The instant of the database's own row: what the page shows is rounded to the minute. */
async function departureOf(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ at: number }>(
      `select (extract(epoch from "sendAt" at time zone 'UTC') * 1000)::float8 as at from email where "toAddress" = $1`,
      [address],
    )
    return rows[0]?.at ?? Number.NaN
  } finally {
    await client.end()
  }
}
