import { camille, expect, signIn, test } from './app.ts'

test('the first-run page opens once, and never again', async ({ page, installed }) => {
  expect(installed).toBe(camille.company)
  await page.goto('/setup')
  await expect(page).not.toHaveURL(/setup/)
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible()
})

test('a wrong password is refused in a sentence, and what was typed stays', async ({ page, installed }) => {
  expect(installed).toBeTruthy()
  await page.goto('/sign-in')
  await page.getByLabel('Adresse e-mail').fill(camille.email)
  await page.getByLabel('Mot de passe', { exact: true }).fill('pas le bon mot de passe')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByText('Cette adresse et ce mot de passe ne vont pas ensemble.')).toBeVisible()
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue(camille.email)
})

test('nobody sees a page without signing in', async ({ page, installed }) => {
  expect(installed).toBeTruthy()
  for (const path of ['/jobs', '/candidates', '/rejections', '/templates', '/settings/team', '/mailbox']) {
    await page.goto(path)
    await expect(page).toHaveURL(/sign-in/)
  }
})

test('an invited interviewer enters by the link in the mailbox, and sees no letters', async ({
  admin,
  browser,
  baseURL,
}) => {
  await admin.goto('/settings/team')
  await admin.getByRole('button', { name: 'Inviter' }).first().click()
  await admin.getByLabel('Adresse e-mail').fill('karim.essai@maison-essai.test')
  await admin.getByLabel('Rôle', { exact: true }).selectOption('INTERVIEWER')
  await admin
    .getByRole('button', { name: /^(Inviter|Envoyer)/ })
    .last()
    .click()
  await expect(admin.getByText('karim.essai@maison-essai.test').first()).toBeVisible()

  await expect(async () => {
    await admin.goto('/mailbox')
    await admin.getByText('karim.essai@maison-essai.test').first().click({ timeout: 2000 })
  }).toPass({ timeout: 20_000 })
  const link = await admin.locator('iframe').contentFrame().getByRole('link').first().getAttribute('href')
  expect(link).toContain('/invitation/')

  const own = await browser.newContext({ baseURL, locale: 'fr-FR' })
  const page = await own.newPage()
  await page.goto(link ?? '')
  await page.getByLabel('Prénom et nom').fill('Karim Essai')
  await page
    .getByLabel(/mot de passe/i)
    .first()
    .fill('trois lampes vertes chantent')
  await page.getByRole('button', { name: 'Entrer dans Tact' }).click()
  await page.waitForURL('**/jobs')
  await page.goto('/rejections')
  await expect(page).toHaveURL(/jobs/)
  await page.goto('/settings/team')
  await expect(page).not.toHaveURL(/team/)
  await page.goto(link ?? '')
  await expect(page.getByRole('heading', { name: 'Cette invitation ne sert plus' })).toBeVisible()
  await own.close()
})

test('signing out ends the session', async ({ page, installed }) => {
  expect(installed).toBeTruthy()
  await signIn(page, camille)
  await page.goto('/settings/account')
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto('/jobs')
  await expect(page).toHaveURL(/sign-in/)
})
