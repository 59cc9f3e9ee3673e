import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterHtml } from './compose-html.ts'

const body = (text: string) => /<body>\n([\s\S]*?)\n?<\/body>/.exec(letterHtml(text, 'fr'))?.[1]

describe('letterHtml', () => {
  it.each([
    ['Bonjour,\n\nMerci.', '<p>Bonjour,</p>\n<p>Merci.</p>'],
    ['Karim\r\nRecrutement', '<p>Karim<br>\nRecrutement</p>'],
    ['Un\n \n\n\nDeux\n', '<p>Un</p>\n<p>Deux</p>'],
    ['R&D <b>"x"</b>', '<p>R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt;</p>'],
    [
      'Voir https://exemple.test/a?b=1&c=2.',
      '<p>Voir <a href="https://exemple.test/a?b=1&amp;c=2">https://exemple.test/a?b=1&amp;c=2</a>.</p>',
    ],
    [
      '(https://exemple.test/)\u00a0: fin',
      '<p>(<a href="https://exemple.test/">https://exemple.test/</a>)\u00a0: fin</p>',
    ],
    ['javascript:alert(1)', '<p>javascript:alert(1)</p>'],
  ])('%j', (text, html) => {
    expect(body(text)).toBe(html)
  })

  it('says in which language it is', () => {
    expect(letterHtml('Hello', 'en')).toContain('<html lang="en">')
  })

  it('has no markup but its own, and loses no word', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = body(text) ?? ''
        const tags = new Set(html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/ .*/, '')))
        for (const tag of tags) expect(['<p>', '</p>', '<br>', '<a', '</a>']).toContain(tag)
        const plain = html
          .replace(/<[^>]*>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, '&')
        expect(plain.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
