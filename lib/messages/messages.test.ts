import { parse } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { en } from './en.ts'
import { fr } from './fr.ts'

function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  const found = new Map<string, string>()
  for (const [key, child] of Object.entries(value as Record<string, unknown>)) {
    for (const [deep, text] of flatten(child, path ? `${path}.${key}` : key)) found.set(deep, text)
  }
  return found
}

const french = flatten(fr)
const english = flatten(en)

/** The names a message fills in, tags included, without their plural rules. */
function names(text: string): string[] {
  const found = new Set<string>()
  const walk = (nodes: ReturnType<typeof parse>): void => {
    for (const node of nodes) {
      if (node.type !== 0 && node.type !== 7) found.add(node.value)
      if ('options' in node && node.options && !Array.isArray(node.options)) {
        for (const option of Object.values(node.options)) walk(option.value)
      }
      if ('children' in node) walk(node.children)
    }
  }
  walk(parse(text))
  return [...found].sort()
}

test('every sentence stands in both languages', () => {
  expect([...english.keys()].sort()).toEqual([...french.keys()].sort())
})

test('no sentence is empty, and both languages fill in the same values', () => {
  for (const [key, text] of french) {
    const other = english.get(key) ?? ''
    expect(text.trim(), key).not.toBe('')
    expect(other.trim(), key).not.toBe('')
    expect(names(other), key).toEqual(names(text))
  }
})

test('French has its no-break spaces and its apostrophe', () => {
  for (const [key, text] of french) {
    expect(text, key).not.toMatch(/ [;?!»]| :(?= |$)|« /)
    expect(text, key).not.toMatch(/[a-zà-ÿ]'[a-zà-ÿ]/i)
  }
})
