import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { db } from '../db.ts'
import { env } from '../env.ts'

function build() {
  return betterAuth({
    appName: 'Tact',
    baseURL: env().APP_URL,
    secret: env().APP_SECRET,
    telemetry: { enabled: false },
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 12 },
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: 'tact', database: { generateId: () => randomUUID() } },
  })
}

let built: ReturnType<typeof build> | undefined

/** The library that keeps passwords and sessions. Made on first use: building the app needs no settings. */
export function auth() {
  built ??= build()
  return built
}
