import { camille, expect, signIn, test } from './app.ts'
import { enterByInvitation } from './team.ts'

test('the first-run page opens once, and never again', async ({ page }) => {
  await page.goto('/setup')
  await expect(page).not.toHaveURL(/setup/)
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible()
})

test('a wrong password is refused in a sentence, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Adresse e-mail').fill(camille.email)
  await page.getByLabel('Mot de passe', { exact: true }).fill('pas le bon mot de passe')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByText('Cette adresse et ce mot de passe ne vont pas ensemble.')).toBeVisible()
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue(camille.email)
})

test('nobody sees a page without signing in', async ({ page }) => {
  for (const path of ['/jobs', '/candidates', '/rejections', '/templates', '/settings/team', '/mailbox']) {
    await page.goto(path)
    await expect(page).toHaveURL(/sign-in/)
  }
})

test('an invited interviewer enters by the link in the mailbox, and sees no letters', async ({
  admin,
  browser,
}) => {
  const { link, page } = await enterByInvitation(admin, browser, {
    name: 'Karim Essai',
    email: 'karim.essai@maison-essai.test',
    role: 'INTERVIEWER',
  })
  await page.goto('/rejections')
  await expect(page).toHaveURL(/jobs/)
  await page.goto('/settings/team')
  await expect(page).not.toHaveURL(/team/)
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Cette invitation ne sert plus' })).toBeVisible()
  await page.context().close()
})

test('signing out ends the session', async ({ page }) => {
  await signIn(page, camille)
  await page.goto('/settings/account')
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto('/jobs')
  await expect(page).toHaveURL(/sign-in/)
})
