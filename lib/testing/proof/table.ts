import type { Figures } from './figures.ts'

export type Proven = { name: string; what: string; figures: Figures }

const columns = ['letters', 'seconds', 'sent', 'failed', 'unconfirmed', 'duplicates', 'lost'] as const

/** The figures as a table in Markdown, with what was found below it. */
export function tableOf(proven: Proven[]): string {
  const lines = [
    `| row | ${columns.join(' | ')} | verdict |`,
    `|---|${columns.map(() => '---:|').join('')}---|`,
    ...proven.map(
      ({ what, figures }) =>
        `| ${what} | ${columns.map((column) => figures[column]).join(' | ')} | ${verdictOf(figures)} |`,
    ),
  ]
  const notes = proven.flatMap(({ name, figures }) => [
    ...figures.notes.map((note) => `- ${name}: ${note}`),
    ...figures.violations.slice(0, 20).map((violation) => `- ${name}, VIOLATED: ${violation}`),
  ])
  return [...lines, '', ...notes].join('\n')
}

export function verdictOf(figures: Figures): 'holds' | 'VIOLATED' {
  const isHeld = figures.violations.length + figures.duplicates + figures.lost === 0
  return isHeld ? 'holds' : 'VIOLATED'
}
