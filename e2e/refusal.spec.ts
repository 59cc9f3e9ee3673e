import type { Page } from '@playwright/test'
import { windows1252 } from '../lib/testing/people.ts'
import { expect, test } from './app.ts'

// The recruiter's whole task on real parts: 200 people come in from a Windows list, five are met, five different
// letters are written, one is cancelled, one leaves at once, three leave after their delay, four are read.

const five = [
  {
    first: 'Zoé',
    last: 'Lefèvre',
    strength: 'Votre récit de la migration était clair, du premier risque au dernier.',
  },
  {
    first: 'Jérôme',
    last: 'Besançon',
    strength: 'Votre schéma de réseau était juste, et vous en avez dit les limites.',
  },
  {
    first: 'Maëlys',
    last: 'd’Aubigny',
    strength: 'Vos questions sur les données de santé allaient droit au sujet.',
  },
  { first: 'Noël', last: 'Chéreau', strength: 'Votre calme pendant la mise en situation a été remarqué.' },
  { first: 'Aïcha', last: 'Diop', strength: 'Votre façon de relire un incident pas à pas nous a plu.' },
]
const reason =
  'Le poste demande d’exploiter seul des serveurs en production, et cette pratique commence pour vous.'
const advice = 'Quelques mois dans une équipe qui tient l’astreinte à deux vous la donneraient vite.'
const addressOf = (person: { last: string }) => `${plain(person.last)}@courriel.example`

test.setTimeout(300_000)

test('from a list to letters in the mailbox, word for word', async ({ admin: page }) => {
  await test.step('letters may leave at any hour, one minute after the approval', async () => {
    await page.goto('/settings/sending')
    await page.getByLabel('Attendre au moins').fill('1')
    await page.getByLabel('Après un entretien, attendre').fill('0')
    await page.getByLabel('Vendredi jusqu’à').fill('')
    await page.getByLabel('Unité').selectOption('MINUTES')
    await page.getByLabel('De', { exact: true }).fill('00:00')
    await page.getByLabel('À', { exact: true }).fill('24:00')
    for (const day of await page.getByRole('checkbox').all()) {
      const name = await day.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '')
      if (!/fériés/.test(name)) await day.check()
    }
    await page.getByRole('checkbox', { name: /fériés/ }).uncheck()
    await page.getByLabel('Étaler les départs sur').fill('0')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText('Une lettre approuvée maintenant part')).toBeVisible()
  })

  await test.step('a job', async () => {
    await page.goto('/jobs/new')
    await page.getByLabel('Intitulé').fill('Ingénieur Cloud (H/F)')
    await page.getByRole('button', { name: 'Créer le poste' }).click()
    await page.waitForURL(/jobs\/[0-9a-f-]{20,}/)
  })
  const board = page.url()
  const jobId = new URL(board).pathname.split('/').at(-1)

  await test.step('200 people from a list of Windows, with semicolons', async () => {
    await page.goto(`/candidates/import?job=${jobId}`)
    await page.getByLabel('Fichier CSV').setInputFiles({
      name: 'candidats.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(windows1252(list())),
    })
    await expect(page.getByText('200 nouvelles personnes')).toBeVisible()
    await expect(page.getByText('L’adresse e-mail n’est pas valide.')).toBeVisible()
    await page.getByRole('button', { name: 'Importer 200 personnes' }).click()
    await expect(page.getByRole('heading', { name: 'Import terminé' })).toBeVisible()
    await page.getByRole('link', { name: 'Ouvrir le tableau' }).click()
    await expect(page.getByRole('heading', { name: /Candidature/ }).first()).toContainText('200')
  })

  await test.step('five are met and noted', async () => {
    for (const person of five) {
      await openCandidate(page, person)
      await page.getByRole('button', { name: 'Prévoir un entretien' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Date').fill(daysAgo(3))
      await dialog.getByLabel('Heure', { exact: true }).fill('10:00')
      await dialog.getByRole('button', { name: 'Enregistrer' }).click()
      await expect(page.getByText('L’entretien est enregistré.').first()).toBeVisible()
      await page.getByRole('button', { name: 'Nouvelle note' }).first().click()
      await page.getByLabel('Écrire une note').fill(`Échange utile avec ${person.first}. ${person.strength}`)
      await expect(page.getByText(/Enregistré à \d/)).toBeVisible()
    }
  })

  await test.step('they are refused, each with a letter of their own', async () => {
    for (const person of five) {
      await openCandidate(page, person)
      await page.getByRole('button', { name: 'Refuser…' }).first().click()
      await page.waitForURL('**/rejections/*')
      await expect(page.getByText(`Échange utile avec ${person.first}.`)).toBeVisible()
      await page.getByRole('textbox', { name: 'Point fort' }).fill(person.strength)
      await page.getByRole('textbox', { name: 'Raison liée au poste' }).fill(reason)
      const advised = page.getByRole('textbox', { name: 'Conseil' })
      if (await advised.isVisible()) await advised.fill(advice)
      await expect(page.getByText('Brouillon enregistré')).toBeVisible()
      await page.getByRole('button', { name: /^Programmer/ }).click()
      await expect(page.getByText(/Lettre programmée.*elle part .* à \d\d:\d\d/).first()).toBeVisible()
    }
  })

  const approved = new Map<string, { subject: string; text: string }>()
  await test.step('five exact times; one is cancelled, one leaves at once', async () => {
    await page.goto(`/rejections?state=scheduled&job=${jobId}`)
    await expect(page.locator('li.sc')).toHaveCount(5)
    const links = await page
      .locator('li.sc a.strong')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    for (const link of links) {
      await page.goto(link)
      const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      const text = await page.locator('article.lt p').allInnerTexts()
      const subject = (await page.locator('dd.obj').textContent()) ?? ''
      approved.set(name, { subject, text: text.join('\n\n') })
    }
    expect(new Set([...approved.values()].map(({ text }) => text)).size).toBe(5)

    await openLetter(page, five[4]?.last ?? '')
    await page.getByRole('button', { name: 'Annuler l’envoi' }).click()
    await expect(page.getByText('Envoi annulé').first()).toBeVisible()
    await page.goto(`${board}?q=Diop`)
    await expect(page.locator('.col').first().getByText('Aïcha Diop')).toBeVisible()

    await openLetter(page, five[0]?.last ?? '')
    await page.getByRole('button', { name: 'Envoyer maintenant' }).click()
    await expect(page.getByText(/Lettre programmée/).first()).toBeVisible()
  })

  await test.step('four letters arrive, word for word what was approved', async () => {
    await page.goto(`/rejections?state=sent&job=${jobId}`)
    await expect(async () => {
      await page.reload()
      await expect(page.locator('li.sc')).toHaveCount(4, { timeout: 500 })
    }).toPass({ timeout: 150_000, intervals: [3000] })
    for (const person of five.slice(0, 4)) {
      const words = [...approved].find(([name]) => name.includes(person.first))?.[1]
      await page.goto(`/mailbox?q=${encodeURIComponent(addressOf(person))}`)
      await page
        .getByText(words?.subject ?? 'nothing')
        .first()
        .click()
      const letter = page.locator('iframe').contentFrame()
      await expect(letter.getByText(person.strength)).toBeVisible()
      const read = (await letter.locator('p').allInnerTexts()).join('\n\n')
      expect(read).toBe(words?.text)
      expect(read).toContain(person.strength)
    }
    await page.goto(`/mailbox?q=${encodeURIComponent(addressOf(five[4] ?? { last: '' }))}`)
    await expect(page.getByText('Aucun message ne correspond à cette recherche.')).toBeVisible()
  })
})

function list(): string {
  const lines = ['Prénom;Nom;Adresse e-mail;Téléphone;Ville;Date de candidature']
  for (const person of five)
    lines.push(`${person.first};${person.last};${addressOf(person)};+33 6 00 00 00 00;Lyon;03/11/2026`)
  for (let index = 0; index < 195; index += 1) {
    lines.push(
      `Hélène${'abcdefghij'[index % 10]};Œuvrard${index};helene.${index}@courriel.example;;Nîmes;12/10/2026`,
    )
  }
  lines.push('Sans;Adresse;pas-une-adresse;;;')
  return lines.join('\r\n')
}

async function openCandidate(page: Page, person: { last: string }): Promise<void> {
  await page.goto(`/candidates?q=${encodeURIComponent(person.last)}`)
  await page
    .getByRole('link', { name: new RegExp(person.last, 'i') })
    .first()
    .click()
  await page.waitForURL(/candidates\/[0-9a-f-]{20,}/)
}

async function openLetter(page: Page, last: string): Promise<void> {
  await page.goto('/rejections?state=scheduled')
  await page
    .getByRole('link', { name: new RegExp(last, 'i') })
    .first()
    .click()
  await page.waitForURL(/rejections\/[0-9a-f-]{20,}/)
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '.')
}
