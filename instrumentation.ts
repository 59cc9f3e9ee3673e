export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchClients } = await import('./lib/team/watch-clients.ts')
  watchClients()
}
