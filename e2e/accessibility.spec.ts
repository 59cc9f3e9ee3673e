import { expect, test } from './app.ts'
import { fixed, inspectAll, ofRecords } from './inspect.ts'

// Every page in the light: no finding of axe, no sideways scrolling, one h1. It makes the records that it looks at.

const outside = ['/sign-in', '/forgotten-password', '/invitation/unknown', '/reset-password/unknown']

test.setTimeout(240_000)

test('pages before signing in', async ({ page }) => {
  expect(await inspectAll(page, outside)).toEqual([])
})

test('pages after signing in', async ({ admin: page }) => {
  const paths = [
    ...fixed,
    ...(await ofRecords(page, { first: 'Marie-Amélie', last: 'de Kersaint-Villeroy' })),
  ]
  expect(await inspectAll(page, paths)).toEqual([])
})
