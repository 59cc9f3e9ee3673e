import {
  CommentTag,
  Context,
  IfTag,
  isTruthy,
  Liquid,
  Output,
  type Template,
  Tokenizer,
  TokenKind,
  type TopLevelToken,
  toValueSync,
  UnlessTag,
  type Value,
} from 'liquidjs'
import { tagNames } from './fields.ts'

/** A template as a tree of our own: LiquidJS reads the syntax and judges conditions, it never writes text. */
export type Node =
  | { kind: 'text'; text: string; line: number }
  | { kind: 'field'; name: string; filters: string[]; line: number }
  /** An output that is no field: a literal, an expression. Refused when saved, nothing when rendered. */
  | { kind: 'odd'; source: string; line: number }
  | { kind: 'choice'; branches: Branch[]; otherwise: Node[]; line: number }

export type Branch = {
  holds: (values: Record<string, string>) => boolean
  names: string[]
  filters: string[]
  nodes: Node[]
}

export const mostCharacters = 10_000

const engine = sandbox()

/** Reads a template. Throws a LiquidError when the syntax is broken or a tag is not in the language. */
export function readTemplate(source: string): Node[] {
  return engine.parse(source).flatMap((template) => node(template))
}

/**
 * A tag alone on its line takes the line away with it, as a person who lays out a template expects. What ends a part
 * goes up to it, so that the blank line behind a condition still parts two paragraphs.
 */
export function withoutTagLines(source: string): string {
  const lines = source.split('\n').map((text) => ({ text, tags: tagsAlone(text) }))
  return lines
    .map(({ text, tags }, index) => {
      if (index === lines.length - 1) return tags ? text.trim() : text
      const joins = (tags && tags !== 'end') || ['end', 'both'].includes(lines[index + 1]?.tags ?? '')
      return `${tags ? text.trim() : text}${joins ? '' : '\n'}`
    })
    .join('')
}

function tagsAlone(line: string): 'begin' | 'end' | 'both' | undefined {
  if (!/^[ \t]*(?:\{%(?:[^%]|%(?!\}))*%\}[ \t]*)+$/.test(line)) return undefined
  const names = [...line.matchAll(/\{%-?\s*([a-z]*)/g)].map((match) => match[1] ?? '')
  if (names.every((name) => name.startsWith('end'))) return 'end'
  return names.every((name) => name === 'else' || name === 'elsif') ? 'both' : 'begin'
}

/** The tags and outputs in their order, before they are understood. Throws when one is not closed. */
export function readTokens(source: string): TopLevelToken[] {
  return new Tokenizer(source, engine.options.operators).readTopLevelTokens(engine.options)
}

/** The line of a token, from 1. */
export function lineOf({ input, begin }: { input: string; begin: number }): number {
  return input.slice(0, begin).split('\n').length
}

function sandbox(): Liquid {
  const liquid = new Liquid({
    templates: {},
    dynamicPartials: false,
    relativeReference: false,
    ownPropertyOnly: true,
    jsTruthy: true,
    parseLimit: mostCharacters * 2,
    renderLimit: 200,
    memoryLimit: mostCharacters * 10,
  })
  for (const name of Object.keys(liquid.tags)) {
    if (!(tagNames as readonly string[]).includes(name)) delete liquid.tags[name]
  }
  for (const name of Object.keys(liquid.filters)) delete liquid.filters[name]
  return liquid
}

function node(template: Template): Node[] {
  const line = lineOf(template.token)
  if (template instanceof Output) return [output(template.token.content, line)]
  if (template instanceof CommentTag) return []
  if (template instanceof IfTag) {
    const branches = template.branches.map((branch) => choice(branch, isTruthy))
    return [{ kind: 'choice', branches, otherwise: (template.elseTemplates ?? []).flatMap(node), line }]
  }
  if (template instanceof UnlessTag) {
    const branches = template.branches.map((branch) => choice(branch, branch.test))
    return [{ kind: 'choice', branches, otherwise: template.elseTemplates.flatMap(node), line }]
  }
  const token = template.token as typeof template.token & { getContent?: () => string }
  return [{ kind: 'text', text: token.getContent?.() ?? '', line }]
}

// Stricter than LiquidJS, which forgives what stands behind a value.
const fieldAndFilters = /^\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*((?:\|\s*[\p{L}_][\p{L}\p{N}_]*\s*)*)$/u

function output(source: string, line: number): Node {
  const match = fieldAndFilters.exec(source)
  if (!match?.[1]) return { kind: 'odd', source: source.trim(), line }
  const filters = (match[2] ?? '').split('|').map((name) => name.trim())
  return { kind: 'field', name: match[1], filters: filters.filter(Boolean), line }
}

function choice(
  branch: { value: Value; templates: Template[] },
  test: (value: unknown, context: Context) => boolean,
): Branch {
  const { value, templates } = branch
  return {
    holds: (values) => {
      const context = new Context(values, engine.options, { sync: true })
      return test(toValueSync(value.value(context, true)), context)
    },
    names: value.initial.postfix
      .filter((token) => token.kind === TokenKind.PropertyAccess)
      .map((token) => token.getText()),
    filters: value.filters.map((filter) => filter.name),
    nodes: templates.flatMap(node),
  }
}
