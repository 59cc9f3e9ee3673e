import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./app/_server/messages.ts')

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.TACT_DIST_DIR || '.next',
  poweredByHeader: false,
  devIndicators: false,
  // What people type never stands in a log, not even while developing.
  logging: { serverFunctions: false },
  reactStrictMode: true,
  // `npm run check` types the whole tree, tests and command line included; the build need not do it twice.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'nodemailer', 'liquidjs', 'date-holidays', 'smtp-server', 'better-auth'],
  // A list of candidates may have 10 MB, and its request a little more; the proxy would cut it at 10 by itself.
  experimental: { serverActions: { bodySizeLimit: '12mb' }, proxyClientMaxBodySize: '12mb' },
}

export default withMessages(config)
