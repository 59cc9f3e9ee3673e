import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

// An offer is out: the runner-up's letter is written and held. The offer comes to nothing; one click takes the
// refusal back, and the runner-up is hired without ever having had a letter.

const job = 'Cadre de santé (H/F)'
const offered = { first: 'Marius', last: 'Talbotier' }
const runnerUp = { first: 'Yaëlle', last: 'Guivarch' }
const words = {
  'Point fort': 'Votre façon de poser les priorités d’un service en tension a été remarquée.',
  'Raison liée au poste': 'Le poste demande d’avoir conduit une équipe de nuit pendant plusieurs mois.',
  Conseil: 'Une mission de nuit de quelques mois vous donnerait cette expérience.',
}

test.setTimeout(180_000)

test('a runner-up is held, the offer is declined, and she is hired', async ({ admin: page }) => {
  await test.step('a job with two people, one of whom has the offer', async () => {
    await aJobWith(page, [offered, runnerUp])
    await openCandidate(page, offered)
    await page.getByRole('button', { name: 'Déplacer' }).click()
    await page.getByRole('menuitem', { name: 'Offre' }).click()
    await expect(page.locator('.appl-line')).toContainText('Offre')
  })

  await test.step('the other is refused; her letter is held until the offer is answered', async () => {
    await openCandidate(page, runnerUp)
    await page.getByRole('button', { name: 'Refuser…' }).first().click()
    await page.waitForURL(/rejections\/[0-9a-f-]{20,}/)
    await expect(page.getByRole('button', { name: /^Programmer/ })).toBeVisible()
    for (const [field, sentence] of Object.entries(words)) {
      const box = page.getByRole('textbox', { name: field })
      if (!(await box.isVisible())) continue
      await box.fill(sentence)
      await expect(page.getByText('Brouillon enregistré')).toBeVisible()
    }
    await page.locator('.whenb').click()
    await page.getByRole('radio', { name: /Retenir la lettre/ }).check()
    await expect(page.getByRole('radio', { name: /La réponse à une offre/ })).toBeChecked()
    await expect(page.getByText('Marius Talbotier a une offre en cours pour ce poste')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Approuver et retenir/ }).click()
    await expect(page.getByText(/Lettre approuvée et retenue/).first()).toBeVisible()
  })

  await test.step('she stands on the list of runners-up', async () => {
    await page.goto('/rejections?state=held')
    await expect(page.getByText(/en attente de la réponse de Marius Talbotier à l’offre/)).toBeVisible()
    const row = page.getByRole('listitem').filter({ hasText: 'Yaëlle Guivarch' })
    await expect(row).toContainText('2ᵉ de la liste')
    await expect(row).toContainText(/à revoir le/)
  })

  await test.step('the offer is declined; one click takes the refusal back', async () => {
    await openCandidate(page, offered)
    await page.getByRole('button', { name: `Autres actions pour ${job}` }).click()
    await page.getByRole('menuitem', { name: 'Noter le retrait' }).click()
    await expect(page.getByText(/Retrait noté/).first()).toBeVisible()
    await page.goto('/rejections?state=held')
    await expect(page.getByText(/L’offre à Marius Talbotier a été déclinée ou retirée/)).toBeVisible()
    await page.getByRole('button', { name: 'Rouvrir Yaëlle Guivarch, 2ᵉ de la liste' }).click()
    await expect(page.getByText(/Envoi annulé/).first()).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Yaëlle Guivarch' })).toHaveCount(0)
  })

  await test.step('she is where she was, and is hired', async () => {
    await openCandidate(page, runnerUp)
    await expect(page.locator('.appl-line')).toContainText('Candidature')
    await page.getByRole('button', { name: `Autres actions pour ${job}` }).click()
    await page.getByRole('menuitem', { name: 'Noter l’embauche' }).click()
    await expect(page.getByText(/Embauche notée/).first()).toBeVisible()
  })

  await test.step('no letter has left', async () => {
    await page.goto('/mailbox?q=guivarch%40courriel.example')
    await expect(page.getByText('Aucun message ne correspond à cette recherche.')).toBeVisible()
  })
})

type Person = { first: string; last: string }

async function aJobWith(page: Page, people: Person[]): Promise<void> {
  await page.goto('/jobs/new')
  await page.getByLabel('Intitulé').fill(job)
  await page.getByRole('button', { name: 'Créer le poste' }).click()
  await page.waitForURL(/jobs\/[0-9a-f-]{20,}/)
  const jobId = new URL(page.url()).pathname.split('/').at(-1)
  await page.goto(`/candidates/import?job=${jobId}`)
  const lines = people.map(({ first, last }) => `${first};${last};${last.toLowerCase()}@courriel.example`)
  await page.getByLabel('Fichier CSV').setInputFiles({
    name: 'candidats.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Prénom;Nom;Adresse e-mail', ...lines].join('\r\n')),
  })
  await page.getByRole('button', { name: `Importer ${people.length} personnes` }).click()
  await expect(page.getByRole('heading', { name: 'Import terminé' })).toBeVisible()
}

async function openCandidate(page: Page, person: Person): Promise<void> {
  await page.goto(`/candidates?q=${encodeURIComponent(person.last)}`)
  await page
    .getByRole('link', { name: new RegExp(person.last, 'i') })
    .first()
    .click()
  await page.waitForURL(/candidates\/[0-9a-f-]{20,}/)
}
