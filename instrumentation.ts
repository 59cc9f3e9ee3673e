export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchClients } = await import('./lib/team/watch-clients.ts')
  watchClients()
  // The first reading builds the rules of the law check: now, and not while somebody waits for a letter.
  const { findProtectedInEither } = await import('./lib/wording/law/either-language.ts')
  setTimeout(() => findProtectedInEither('Bonjour, vous êtes attendue. Dear reader, you are welcome.'), 500)
}
