import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

// Reads the import statements of the house and holds them against its laws: which way things may depend, what is
// pure, and that nothing goes in a circle.

const root = join(import.meta.dirname, '..')
const folders = ['app', 'components', 'lib', 'e2e', 'prisma/sample']

type Import = { from: string; to: string; isType: boolean; isOurs: boolean }

const files = folders.flatMap(listFiles)
const imports = files.flatMap(readImports)
const isTest = (file: string) => /\.(test|bench)\.tsx?$/.test(file)
const isIn = (file: string, ...places: string[]) =>
  places.some((place) => file === place || file.startsWith(`${place}/`))
const production = imports.filter(({ from }) => !isTest(from))

const pure = ['language', 'calendar', 'wording']
const records = ['team', 'jobs', 'candidates', 'interviews', 'templates']
const work = ['feedback', 'rejections']
const roomOf = (file: string) => /^lib\/([^/]+)\//.exec(file)?.[1]

function forbid(law: string, isBroken: (found: Import) => boolean, among = production): void {
  test(law, () => {
    const broken = among
      .filter(isBroken)
      .map(({ from, to, isType }) => `${from} imports ${isType ? 'types of ' : ''}${to}`)
    expect(broken, law).toEqual([])
  })
}

test('the imports can be read at all', () => {
  expect(files.length).toBeGreaterThan(50)
  const lost = imports.filter(
    ({ to, isOurs }) => isOurs && !files.includes(to) && !existsSync(join(root, to)),
  )
  expect(lost.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

forbid(
  'nobody imports app/ or e2e/',
  ({ from, to }) => isIn(to, 'app', 'e2e') && !isIn(from, to.split('/')[0] ?? ''),
  imports,
)
forbid(
  'lib does not import components',
  ({ from, to }) => isIn(from, 'lib') && isIn(to, 'components'),
  imports,
)
forbid(
  'lib knows neither Next nor React',
  ({ from, to, isOurs }) =>
    isIn(from, 'lib') && !isOurs && /^(next|react|react-dom|next-intl)(\/|$)/.test(to),
  imports,
)
forbid(
  'components do not import Next’s server side or the database',
  ({ from, to, isType }) =>
    isIn(from, 'components') &&
    !isType &&
    (/^(next\/(headers|server|cache)|pg|@prisma\/)/.test(to) || isDatabase(to)),
)
forbid(
  'components import no file of lib that leads to the database, but for its types',
  ({ from, to, isType }) => isIn(from, 'components') && !isType && isIn(to, 'lib') && leadsToDatabase(to),
)
forbid(
  'only lib/mail knows nodemailer',
  ({ from, to }) => /^nodemailer(\/|$)/.test(to) && !isIn(from, 'lib/mail'),
)
forbid(
  'pure rooms use no part of Node',
  ({ from, to }) => isPure(from) && /^(node:|fs$|path$|crypto$)/.test(to),
)
forbid(
  'pure rooms import pure rooms only, and language imports nothing but itself',
  ({ from, to, isOurs }) => isPure(from) && isOurs && !mayPure(roomOf(from) ?? '', to),
)
forbid(
  'records do not import the work done with them',
  ({ from, to }) =>
    records.includes(roomOf(from) ?? '') && isIn(to, ...work.map((room) => `lib/${room}`), 'lib/worker'),
)
forbid(
  'the outbox knows emails and nothing of what they say',
  ({ from, to }) =>
    roomOf(from) === 'outbox' &&
    to !== 'lib/mail/compose.ts' &&
    isIn(to, ...rooms('jobs', 'interviews', 'templates', ...work, 'worker', 'mail')),
)
forbid(
  'mail knows how a message travels, and of the house only who may look',
  ({ from, to }) =>
    roomOf(from) === 'mail' &&
    isIn(to, ...rooms('jobs', 'candidates', 'interviews', 'templates', ...work, 'worker')),
)
forbid(
  'the worker, the command line and the test factories are imported by nobody below them',
  ({ from, to }) =>
    isIn(to, ...rooms('worker', 'cli', 'testing')) &&
    !isIn(from, ...rooms('worker', 'cli', 'testing'), 'prisma/sample', 'e2e'),
)

test('nothing in lib goes in a circle', () => {
  expect(findCircles()).toEqual([])
})

function rooms(...names: string[]): string[] {
  return names.map((name) => `lib/${name}`)
}

function isPure(file: string): boolean {
  return pure.includes(roomOf(file) ?? '')
}

function mayPure(room: string, to: string): boolean {
  if (isIn(to, 'prisma/client/enums.ts')) return true
  if (room === 'language') return isIn(to, 'lib/language')
  return isIn(to, 'lib/language', `lib/${room}`)
}

function isDatabase(file: string): boolean {
  return file === 'lib/db.ts' || (isIn(file, 'prisma/client') && file !== 'prisma/client/enums.ts')
}

function leadsToDatabase(file: string, seen = new Set<string>()): boolean {
  if (isDatabase(file)) return true
  if (seen.has(file)) return false
  seen.add(file)
  return valueImportsOf(file).some((to) => leadsToDatabase(to, seen))
}

function valueImportsOf(file: string): string[] {
  return production
    .filter(({ from, isType, isOurs }) => from === file && isOurs && !isType)
    .map(({ to }) => to)
}

function findCircles(): string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, trail: string[]): void => {
    const place = trail.indexOf(file)
    if (place >= 0) circles.push([...trail.slice(place), file].join(' → '))
    if (place >= 0 || done.has(file)) return
    for (const to of valueImportsOf(file)) if (isIn(to, 'lib')) walk(to, [...trail, file])
    done.add(file)
  }
  for (const file of files) if (isIn(file, 'lib') && !isTest(file)) walk(file, [])
  return circles
}

function listFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && statSync(join(root, file)).isFile())
}

function readImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/.*|\/\*[\s\S]*?\*\/)$/gm, '')
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^'\n]+)'/gm)
  const calls = text.matchAll(/\bimport\(\s*'([^'\n]+)'\s*\)/g)
  return [
    ...[...statements].map((match) => toImport(file, match[2] ?? '', match[1] !== undefined)),
    ...[...calls].map((match) => toImport(file, match[1] ?? '', false)),
  ]
}

function toImport(from: string, written: string, isType: boolean): Import {
  const isOurs = written.startsWith('.') || written.startsWith('@/')
  const path = written.startsWith('@/') ? join(root, written.slice(2)) : resolve(root, dirname(from), written)
  return { from, to: isOurs ? relative(root, path) : written, isType, isOurs }
}
