import { expect, test } from 'vitest'
import { isAddress } from '../outbox/schema.ts'
import { senderAddress } from './sender.ts'

test.each([
  [null, 'https://tact.aubrac-sante.example', 'tact@tact.aubrac-sante.example'],
  [null, 'http://localhost:3000', 'tact@localhost.localdomain'],
  [null, 'http://serveur', 'tact@serveur.localdomain'],
  [null, 'http://127.0.0.1:3000', 'tact@tact.localdomain'],
  [null, 'http://[::1]:3000', 'tact@tact.localdomain'],
  ['recrutement@aubrac-sante.example', 'http://localhost', 'recrutement@aubrac-sante.example'],
])('%s at %s: %s', (address, appUrl, expected) => {
  const from = senderAddress({ senderAddress: address }, appUrl)
  expect(from).toBe(expected)
  expect(isAddress(from)).toBe(true)
})
