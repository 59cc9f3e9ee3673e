import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { clientAddress, clientHeader, clientNetwork } from './client-address.ts'
import { readClientAddress, watchClients } from './watch-clients.ts'

test.each([
  ['direct', '203.0.113.9', undefined, 0, '203.0.113.9'],
  ['direct, with a spoofed header', '203.0.113.9', '198.51.100.1', 0, '203.0.113.9'],
  ['IPv4 written as IPv6', '::ffff:203.0.113.9', undefined, 0, '203.0.113.9'],
  ['one proxy', '10.0.0.2', '203.0.113.9', 1, '203.0.113.9'],
  ['one proxy, spoofed in front', '10.0.0.2', '198.51.100.1, 203.0.113.9', 1, '203.0.113.9'],
  ['two proxies', '10.0.0.2', '198.51.100.1, 203.0.113.9, 10.0.0.3', 2, '203.0.113.9'],
  ['a proxy that appends nothing', '10.0.0.2', undefined, 1, null],
  ['nonsense', '10.0.0.2', 'unknown', 1, null],
])('%s', (_, socketAddress, forwardedFor, trustedProxies, expected) => {
  expect(clientAddress({ socketAddress, forwardedFor, trustedProxies })).toBe(expected)
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
])('the network of %s is %s', (address, network) => {
  expect(clientNetwork(address)).toBe(network)
})

test('no header is believed before we write it ourselves, and then not what the client wrote', async () => {
  const claimed = new Headers({ [clientHeader]: '198.51.100.1' })
  expect(readClientAddress(claimed)).toBeNull()

  watchClients()
  const server = createServer((request, response) => response.end(String(request.headers[clientHeader])))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const headers = { [clientHeader]: '198.51.100.1', 'x-forwarded-for': '198.51.100.2' }
  const seen = await new Promise<string>((resolve) =>
    get({ host: '127.0.0.1', port, headers, agent: false }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => resolve(text))
    }),
  )
  await new Promise((resolve) => server.close(resolve))
  expect(seen).toBe('127.0.0.1')
})
