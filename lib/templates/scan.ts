import { LiquidError, TokenKind, type TopLevelToken } from 'liquidjs'
import { lineOf, readTokens } from './engine.ts'
import { tagNames } from './fields.ts'

/** What can be said about a template's syntax before it is understood. Lines count from 1. */
export type SyntaxProblem =
  | { kind: 'tag-not-allowed'; name: string; line: number }
  | { kind: 'too-deep'; most: number; line: number }
  | { kind: 'long-condition'; most: number; line: number }
  | { kind: 'syntax'; why: SyntaxFault; line: number }

/** `not-closed`: "{{", "{%" or an "if" without its end. `out-of-place`: an "else" or an end without its "if". */
export type SyntaxFault = 'not-closed' | 'out-of-place' | 'unreadable'

const deepest = 5
/** Characters of one tag; a longer condition is read by nobody and takes long to judge. */
const mostInTag = 300
const stray = /\}\}|%\}|\{\{|\{%/

/** Walks over the tags without nesting into them, so that nothing deep or endless is ever parsed. */
export function scanSyntax(source: string): SyntaxProblem[] {
  let tokens: TopLevelToken[]
  try {
    tokens = readTokens(source)
  } catch (error) {
    return [fault(error, 'not-closed')]
  }
  const problems: SyntaxProblem[] = []
  const open: { name: string; line: number; hasElse: boolean }[] = []
  for (const token of tokens) {
    const line = lineOf(token)
    const name = tagName(token)
    const top = open.at(-1)
    if (top?.name === 'comment') {
      if (name === 'endcomment') open.pop()
    } else if (name === undefined) {
      if (token.kind === TokenKind.HTML) problems.push(...strays(token.getText(), line))
    } else if (!(tagNames as readonly string[]).includes(name)) {
      problems.push({ kind: 'tag-not-allowed', name, line })
    } else if (token.end - token.begin > mostInTag) {
      problems.push({ kind: 'long-condition', most: mostInTag, line })
    } else if (name.startsWith('end')) {
      if (top?.name === name.slice(3)) open.pop()
      else problems.push({ kind: 'syntax', why: 'out-of-place', line })
    } else if (name === 'else' || name === 'elsif') {
      if (!top || top.hasElse) problems.push({ kind: 'syntax', why: 'out-of-place', line })
      else top.hasElse = name === 'else'
    } else {
      open.push({ name, line, hasElse: false })
      if (open.length === deepest + 1) problems.push({ kind: 'too-deep', most: deepest, line })
    }
  }
  return [...problems, ...open.map(({ line }) => ({ kind: 'syntax', why: 'not-closed', line }) as const)]
}

/** A LiquidError as a problem; anything else is thrown on. */
export function fault(error: unknown, why: SyntaxFault): SyntaxProblem {
  if (!LiquidError.is(error)) throw error
  const { token } = error as LiquidError & { token?: { input: string; begin: number } }
  return { kind: 'syntax', why, line: token ? lineOf(token) : 1 }
}

function tagName(token: TopLevelToken): string | undefined {
  return token.kind === TokenKind.Tag ? (token as TopLevelToken & { name: string }).name : undefined
}

function strays(text: string, line: number): SyntaxProblem[] {
  const lines = text.split('\n')
  return lines.flatMap((part, index) =>
    stray.test(part) ? [{ kind: 'syntax', why: 'out-of-place', line: line + index } as const] : [],
  )
}
