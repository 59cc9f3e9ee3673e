import type { Language } from '../../prisma/client/enums.ts'
import { mostCharacters, type Node, readTemplate } from './engine.ts'
import { type FieldKey, isFeedback, isField, isFilter, isRequired } from './fields.ts'
import { type LawProblem, lawProblems } from './law.ts'
import { fault, type SyntaxProblem, scanSyntax } from './scan.ts'

export type TemplatePart = 'subject' | 'body'

/** Why a template is refused. Lines count from 1 within the part; the words are in messages `templates.problems`. */
export type TemplateProblem = { part: TemplatePart } & (
  | SyntaxProblem
  | LawProblem
  | { kind: 'unknown-field'; name: string; line: number }
  | { kind: 'unknown-filter'; name: string; line: number }
  | { kind: 'not-a-field'; source: string; line: number }
  | { kind: 'doubled-word'; word: string; line: number }
  | { kind: 'too-long'; most: number }
  | { kind: 'empty' }
  | { kind: 'line-break' }
  | { kind: 'subject-without-job' }
  | { kind: 'feedback-in-subject'; name: string }
)

type Bare = TemplateProblem extends infer Problem
  ? Problem extends TemplateProblem
    ? Omit<Problem, 'part'>
    : never
  : never

export type Template = { language: Language; subject: string; body: string }
export type UsedField = { key: FieldKey; required: boolean; feedback: boolean }

const mostInSubject = 200

/** Everything that speaks against saving this template. `customKeys`: the feedback fields in use, without prefix. */
export function checkTemplate(template: Template & { customKeys: readonly string[] }): TemplateProblem[] {
  const subject = checkPart(template.subject, mostInSubject, template)
  const body = checkPart(template.body, mostCharacters, template)
  if (/[\r\n]/.test(template.subject.trim())) subject.problems.push({ kind: 'line-break' })
  if (subject.nodes) subject.problems.push(...checkSubject(subject.nodes))
  const inPart = (part: TemplatePart) => (problem: Bare) => ({ part, ...problem }) as TemplateProblem
  return [...subject.problems.map(inPart('subject')), ...body.problems.map(inPart('body'))]
}

/** The fields that a readable template writes, in the order of their first appearance. */
export function templateFields(source: string): UsedField[] {
  const used = new Map<FieldKey, UsedField>()
  for (const node of everyNode(readTemplate(source))) {
    if (node.kind !== 'field') continue
    const key = node.name as FieldKey
    const required = isRequired(key, node.filters) || (used.get(key)?.required ?? false)
    used.set(key, { key, required, feedback: isFeedback(key) })
  }
  return [...used.values()]
}

/** Every field that a template names, written or asked for in a condition. */
export function namesIn(nodes: Node[]): Set<string> {
  return new Set(
    everyNode(nodes).flatMap((node) => {
      if (node.kind === 'field') return [node.name]
      return node.kind === 'choice' ? node.branches.flatMap((branch) => branch.names) : []
    }),
  )
}

type Limits = { language: Language; customKeys: readonly string[] }

function checkPart(source: string, most: number, limits: Limits): { problems: Bare[]; nodes?: Node[] } {
  if (source.trim() === '') return { problems: [{ kind: 'empty' }] }
  if (source.length > most) return { problems: [{ kind: 'too-long', most }] }
  const problems = scanSyntax(source)
  if (problems.length > 0) return { problems }
  try {
    const nodes = readTemplate(source)
    return { problems: [...checkNodes(nodes, limits), ...lawProblems(source, limits.language)], nodes }
  } catch (error) {
    return { problems: [fault(error, 'unreadable')] }
  }
}

function checkNodes(nodes: Node[], limits: Limits): Bare[] {
  const problems: Bare[] = []
  let before = ''
  for (const node of everyNode(nodes)) {
    const { line } = node
    if (node.kind === 'odd') problems.push({ kind: 'not-a-field', source: node.source, line })
    if (node.kind === 'field') {
      problems.push(...unknown([node.name], node.filters, { line, ...limits }))
      const word = doubledWord(before, node.name, node.filters)
      if (word) problems.push({ kind: 'doubled-word', word, line })
    }
    if (node.kind === 'choice') {
      for (const branch of node.branches) {
        problems.push(...unknown(branch.names, [], { line, ...limits }))
        // A condition asks whether a field is there; filters shape words.
        problems.push(...branch.filters.map((name) => ({ kind: 'unknown-filter', name, line }) as const))
      }
    }
    if (node.kind !== 'choice') before = node.kind === 'text' ? node.text : ''
  }
  return problems
}

function unknown(names: string[], filters: string[], limits: Limits & { line: number }): Bare[] {
  const { line, language, customKeys } = limits
  const fields = names.filter((name) => !isField(name, customKeys))
  const strange = filters.filter((name) => !isFilter(name) || (name === 'de' && language !== 'fr'))
  return [
    ...fields.map((name) => ({ kind: 'unknown-field', name, line }) as const),
    ...strange.map((name) => ({ kind: 'unknown-filter', name, line }) as const),
  ]
}

// "entretien du {{ interview_date }}" would read "du du 4 avril": the field brings its own preposition.
function doubledWord(before: string, name: string, filters: string[]): string | undefined {
  const bringsDe = filters.includes('de')
  const bringsPreposition = name === 'interview_date' && !filters.includes('day')
  if (!bringsDe && !bringsPreposition) return undefined
  const word = /(?:^|[\s’'])(du|de|d[’']|le|on|of)\s*$/iu.exec(before)?.[1]
  return bringsDe && /^(du|le|on|of)$/i.test(word ?? '') ? undefined : word
}

function checkSubject(nodes: Node[]): Bare[] {
  const feedback = everyNode(nodes).flatMap((node) =>
    node.kind === 'field' && isFeedback(node.name)
      ? [{ kind: 'feedback-in-subject', name: node.name } as const]
      : [],
  )
  return alwaysNamesJob(nodes) ? feedback : [{ kind: 'subject-without-job' }, ...feedback]
}

function alwaysNamesJob(nodes: Node[]): boolean {
  return nodes.some((node) => {
    if (node.kind === 'field') return node.name === 'job'
    if (node.kind !== 'choice') return false
    return alwaysNamesJob(node.otherwise) && node.branches.every((branch) => alwaysNamesJob(branch.nodes))
  })
}

function everyNode(nodes: Node[]): Node[] {
  return nodes.flatMap((node) =>
    node.kind === 'choice'
      ? [node, ...node.branches.flatMap((branch) => everyNode(branch.nodes)), ...everyNode(node.otherwise)]
      : [node],
  )
}
