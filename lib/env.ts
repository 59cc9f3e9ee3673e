import { z } from 'zod'

/** An empty value means "not set". */
function orEmpty<Schema extends z.ZodType>(setting: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), setting.optional())
}

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Where people reach Tact: the base of every link in an email. */
  APP_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  /** Signs sessions and links. Made by `npm start` for an installation that has none. */
  APP_SECRET: z.string().min(32),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** "1" while SMTP_URL is the mailbox that comes with Tact, so that its page may show what arrived. */
  LOCAL_MAILBOX: z.enum(['0', '1']).default('0'),
  /** How many reverse proxies stand in front and append to X-Forwarded-For; 0 when browsers connect directly. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  /** Where a worker answers `/health`, `/ready` and `/metrics`; nowhere unless set. For its own machine by default. */
  WORKER_PORT: orEmpty(z.coerce.number().int().min(1).max(65_535)),
  WORKER_HOST: z.preprocess((value) => (value === '' ? undefined : value), z.string().default('127.0.0.1')),
  /** The writing aid, off unless both are set: a service that speaks OpenAI's chat completions, and its model. */
  AI_BASE_URL: orEmpty(z.url({ protocol: /^https?$/ })),
  AI_MODEL: orEmpty(z.string()),
  AI_API_KEY: orEmpty(z.string()),
})

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The settings of this process, read once. Throws one sentence that names each bad setting, never its value. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

export function parseEnv(values: Record<string, string | undefined>): Env {
  const result = schema.safeParse(values)
  if (result.success) return result.data
  const bad = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`These settings are missing or wrong. ${bad.join('; ')}. See .env.example.`)
}
