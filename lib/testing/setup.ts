import { afterEach, expect, vi } from 'vitest'

// A forgotten zone or an unexpected complaint fails the test that caused it.
process.env.TZ = 'Asia/Kathmandu'
process.env.SMTP_URL ??= 'smtp://127.0.0.1:1'
process.env.DATABASE_URL ??= 'postgresql://127.0.0.1:1/none'

const complaints = vi.spyOn(console, 'error')

afterEach(() => {
  const calls = complaints.mock.calls.slice()
  complaints.mockClear()
  expect(calls, 'unexpected console.error').toEqual([])
})
