import { expect, test } from 'vitest'
import { isAddress } from '../outbox/schema.ts'
import { senderAddress, senderName, senderOf } from './sender.ts'

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

test('a job may have a sender of its own', () => {
  const company = { name: 'Aubrac', senderName: 'Aubrac Santé', senderAddress: 'rh@aubrac.example' }
  expect(senderOf(company, null)).toEqual(company)
  const lyon = senderOf(company, { name: 'Aubrac Lyon', address: 'lyon@aubrac.example' })
  expect(senderName('Claire Vasseur', lyon)).toBe('Claire Vasseur, Aubrac Lyon')
  expect(senderAddress(lyon, 'https://tact.example')).toBe('lyon@aubrac.example')
  expect(senderOf(company, { name: null, address: 'a@b.test' }).senderName).toBe('Aubrac Santé')
})
