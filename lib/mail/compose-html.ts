import type { Language } from '../../prisma/client/enums.ts'

/**
 * The HTML part of a letter from its approved text, which stays the truth: paragraphs where a blank line is,
 * line breaks, links. It looks like a mail that a person typed, so no logo, no table, no colour.
 */
export function letterHtml(text: string, language: Language): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.split('\n').map(inline).join('<br>\n')}</p>`)
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"></head>',
    '<body>',
    ...paragraphs,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

// A link ends before the punctuation of the sentence it stands in, closing quotes and brackets included.
const link = /https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?…)\]’']/g

function inline(line: string): string {
  let html = ''
  let end = 0
  for (const match of line.matchAll(link)) {
    const url = escapeHtml(match[0])
    html += `${escapeHtml(line.slice(end, match.index))}<a href="${url}">${url}</a>`
    end = match.index + match[0].length
  }
  return html + escapeHtml(line.slice(end))
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
