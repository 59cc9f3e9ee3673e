import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from './lib/cli/browser.ts'

// The journeys run against what `npm start -- --empty` starts, in a state folder of their own: production build,
// real worker, real SMTP, one PostgreSQL. e2e/support/start.ts starts it; e2e/app.ts hands its addresses to the specs.
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/start.ts',
  // Each file is a journey of its own people and jobs; two at a time, since journeys wait more than they work.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: 'test-results',
  projects: [
    { name: 'first-run', testMatch: 'first-run.setup.ts' },
    { name: 'journeys', testMatch: '*.spec.ts', dependencies: ['first-run'] },
  ],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    launchOptions: { executablePath: findBrowser(), args: browserArgs },
  },
})
