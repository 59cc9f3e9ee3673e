import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api'
import { db } from '../db.ts'
import { env } from '../env.ts'
import { acceptSignIn, admitSignIn } from './sign-in-limit.ts'
import { readClientAddress } from './watch-clients.ts'

const signInPath = '/sign-in/email'

function build() {
  return betterAuth({
    appName: 'Tact',
    baseURL: env().APP_URL,
    secret: env().APP_SECRET,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    onAPIError: { onError: reportBreakage },
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 },
    // Its own limiter counts by path and by an address that may be spoofed, and only on the HTTP route.
    rateLimit: { enabled: false },
    hooks: { before: countTry, after: settleTry },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => refuseDeactivated(userId),
          after: async ({ userId }) => markSeen(userId),
        },
        update: { after: async (session) => markSeen(session?.userId) },
      },
    },
    advanced: {
      cookiePrefix: 'tact',
      database: { generateId: () => randomUUID() },
      ipAddress: { disableIpTracking: true },
    },
  })
}

// Refusals are answers, not incidents; of the rest only the kind is logged, never what somebody typed.
function reportBreakage(error: unknown): void {
  if (isAPIError(error)) return
  console.error('Signing in broke:', error instanceof Error ? error.name : 'unknown')
}

// Hooks run for the HTTP route and for calls from our own code alike: there is no way around them.
const countTry = createAuthMiddleware(async (ctx) => {
  if (ctx.path !== signInPath) return
  const verdict = await admitSignIn(String(ctx.body?.email ?? ''), readClientAddress(ctx.headers), new Date())
  if (verdict.ok) return
  const until = verdict.until.toISOString()
  throw new APIError('TOO_MANY_REQUESTS', { code: 'PAUSED', message: `Try again after ${until}.`, until })
})

const settleTry = createAuthMiddleware(async (ctx) => {
  if (ctx.path !== signInPath || !ctx.context.newSession) return
  await acceptSignIn(ctx.context.newSession.user.email, readClientAddress(ctx.headers), new Date())
})

// Reached only with the right password, so it may be told apart from a wrong one.
async function refuseDeactivated(userId: string): Promise<void> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { deactivatedAt: true } })
  if (!user || user.deactivatedAt) throw new APIError('FORBIDDEN', { code: 'DEACTIVATED' })
}

async function markSeen(userId: unknown): Promise<void> {
  if (typeof userId !== 'string') return
  await db.user.updateMany({ where: { id: userId }, data: { lastSeenAt: new Date() } })
}

let built: ReturnType<typeof build> | undefined

/** The library that keeps passwords and sessions. Made on first use: building the app needs no settings. */
export function auth() {
  built ??= build()
  return built
}
