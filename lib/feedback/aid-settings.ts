import { env } from '../env.ts'

/** Where the writing aid is asked; any service that speaks OpenAI's chat completions. */
export type AidSettings = { baseUrl: string; model: string; apiKey: string | null; timeoutMs: number }

/** Null unless somebody set it up: then nothing leaves the house. */
export function aidSettings(): AidSettings | null {
  const { AI_BASE_URL: baseUrl, AI_MODEL: model, AI_API_KEY: apiKey } = env()
  return baseUrl && model ? { baseUrl, model, apiKey: apiKey ?? null, timeoutMs: 20_000 } : null
}
