import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

// Several people are refused at a stroke: their letters are filled side by side, read one by one, scheduled
// together, and taken back together.

const people = [
  {
    first: 'Ismaël',
    last: 'Corbin',
    strength: 'Vos questions sur nos horaires montraient une vraie pratique.',
  },
  {
    first: 'Édith',
    last: 'Langlois',
    strength: 'Votre écoute pendant la mise en situation a été remarquée.',
  },
  {
    first: 'Solène',
    last: 'Vasnier',
    strength: 'Votre exemple de réclamation apaisée en trois échanges était clair.',
  },
]
const reason = 'Le poste demande de traiter seul des dossiers de remboursement complexes dès le premier mois.'
const advice = 'Quelques mois auprès d’une équipe de gestion vous donneraient cette pratique.'

test.setTimeout(180_000)

test('several letters are filled as a sheet, read one by one, scheduled and taken back', async ({
  admin: page,
}) => {
  await test.step('three people of one job, met, refused at a stroke', async () => {
    await page.goto('/jobs/new')
    await page.getByLabel('Intitulé').fill('Chargé de clientèle (H/F)')
    await page.getByRole('button', { name: 'Créer le poste' }).click()
    await page.waitForURL(/jobs\/[0-9a-f-]{20,}/)
    const jobId = page.url().split('/').at(-1)
    await page.goto(`/candidates/import?job=${jobId}`)
    await page.getByLabel('Fichier CSV').setInputFiles({
      name: 'candidats.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list()),
    })
    await page.getByRole('button', { name: 'Importer 3 personnes' }).click()
    await page.getByRole('link', { name: 'Ouvrir le tableau' }).click()
    for (const person of people)
      await page.getByRole('checkbox', { name: `Sélectionner ${person.first} ${person.last}` }).check()
    await page.getByRole('toolbar').getByRole('button', { name: 'Refuser…' }).click()
    await page.waitForURL('**/rejections/bulk?decision=*')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Refuser 3 personnes, une lettre chacune',
    )
  })

  await test.step('a sentence in each cell; Enter goes on below', async () => {
    for (const person of people) await write(page, 'Point fort', person, person.strength)
    await write(page, 'Conseil', first, advice)
    await saved(page)
  })

  await test.step('a reason may be filled down, and is seen to stand in three letters', async () => {
    await write(page, 'Raison liée au poste', first, reason)
    await cell(page, 'Raison liée au poste', first).focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await expect(page.getByText(/Recopié dans 2 lettres/)).toBeVisible()
    await expect(page.getByText('même phrase dans 3 lettres').first()).toBeVisible()
    await saved(page)
  })

  await test.step('a strength is one person’s own', async () => {
    await page.keyboard.press('Home')
    await cell(page, 'Point fort', first).focus()
    await cell(page, 'Point fort', first).press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await expect(page.getByText('Un point fort ne se recopie pas')).toBeVisible()
  })

  await test.step('what was written is there after a reload', async () => {
    await page.reload()
    for (const person of people) await expect(cell(page, 'Point fort', person)).toContainText(person.strength)
  })

  await test.step('two are found good, one is set aside', async () => {
    await page.keyboard.press('l')
    await expect(page.locator('article.lt')).toContainText(/Bonjour/)
    await page.keyboard.press('Enter')
    await expect(page.getByText('1 validée, 0 de côté, 2 à lire')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('2 validées, 0 de côté, 1 à lire')).toBeVisible()
    await page.keyboard.press('s')
    await expect(page.getByRole('heading', { name: '2 lettres validées' })).toBeVisible()
  })

  await test.step('they are scheduled together, each with its way to it', async () => {
    await page.locator('.stack-end').getByRole('button', { name: 'Programmer les 2 relues' }).click()
    await expect(page.getByRole('heading', { name: '2 lettres programmées' })).toBeVisible()
    await expect(page.getByRole('heading', { name: '1 mise de côté' })).toBeVisible()
    await expect(page.locator('.bsum li a')).toHaveCount(3)
  })

  await test.step('and taken back together', async () => {
    await page.getByRole('button', { name: 'Annuler les 2 programmations' }).click()
    await expect(page.getByText('2 lettres sont de nouveau des brouillons').first()).toBeVisible()
    await page.goto('/rejections')
    for (const person of people)
      await expect(page.getByRole('link', { name: `${person.first} ${person.last}` })).toBeVisible()
  })

  await test.step('from the list, those that are ticked', async () => {
    for (const person of people.slice(0, 2))
      await page.getByRole('checkbox', { name: `Cocher la lettre à ${person.first} ${person.last}` }).check()
    await page.getByRole('button', { name: 'Remplir les lettres cochées en grille' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Refuser 2 personnes, une lettre chacune',
    )
  })

  await test.step('on a phone, one letter at a time', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(page.getByText('1 sur 2')).toBeVisible()
    await expect(page.getByRole('textbox', { name: /Point fort/ })).toBeVisible()
    await page.getByRole('button', { name: 'Lettre suivante' }).click()
    await expect(page.getByText('2 sur 2')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

type Person = { first: string; last: string }
const first: Person = people[0] ?? { first: '', last: '' }

function cell(page: Page, field: string, person: Person) {
  return page.getByRole('gridcell', { name: `${field}, ${person.first} ${person.last}` })
}

async function write(page: Page, field: string, person: Person, words: string): Promise<void> {
  await cell(page, field, person).click()
  const box = page.getByRole('textbox', { name: `${field}, ${person.first} ${person.last}` })
  await box.fill(words)
  await box.press('Enter')
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('grid').getByText('Enregistrement…')).toHaveCount(0)
}

function list(): string {
  return [
    'Prénom;Nom;Adresse e-mail',
    ...people.map(({ first, last }) => `${first};${last};${last.toLowerCase()}@courriel.example`),
  ].join('\r\n')
}
