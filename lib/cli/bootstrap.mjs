// The one file in plain JavaScript: a bare Node >= 20.19 cannot read TypeScript, and before the packages are
// installed nothing else can run. It brings packages and the Prisma client up to date, then hands over.
// Everything it says goes to stderr; stdout belongs to the command.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const [command = '', ...args] = process.argv.slice(2)
const french = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('fr')
const messages = JSON.parse(readFileSync(join(root, `lib/messages/${french ? 'fr' : 'en'}/cli.json`), 'utf8'))

const installStamp = join(root, 'node_modules/.tact-install')
// Stands while npm works: what npm leaves when it is killed is not to be trusted.
const unfinished = join(root, '.tact/install.unfinished')
const clientStamp = join(root, 'prisma/client/.tact-generated')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) end('nodeTooOld', { version: process.versions.node })

if (process.platform === 'win32') end('windows')

endWithNpm()
if (!['test', 'check', 'bench', 'proof'].includes(command)) loadDotEnv()

if (!(isInstalled() && isGenerated())) {
  await alone(async () => {
    if (!isInstalled()) await install()
    if (!isGenerated()) await generate()
  })
}

process.argv = [process.argv[0], join(root, 'lib/cli', `${command}.ts`), ...args]
await import('tsx')
await import(`./${command}.ts`)

// What the environment says already stays. Tests never see .env, nor does the installation that the journeys start.
function loadDotEnv() {
  const file = join(root, '.env')
  if (process.env.TACT_IGNORE_DOTENV === '1' || !existsSync(file)) return
  process.loadEnvFile(file)
  // An empty line in .env means "not set".
  for (const name of ['DATABASE_URL', 'SMTP_URL', 'APP_URL', 'APP_SECRET', 'TACT_STATE_DIR']) {
    if (!process.env[name]) delete process.env[name]
  }
}

// npm killed with -9 tells nobody, and its SIGTERM reaches only the shell between us. So we look: when npm, or that
// shell, is no longer above us, this process gets the SIGTERM that was meant for it.
function endWithNpm() {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event || parent <= 1) return
  const isShell = /^(ba|da|a|z)?sh$/.test(readOr(`/proc/${parent}/comm`, '').trim())
  const npm = isShell ? statOf(parent)[1] : undefined
  const look = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || statOf(parent)[1] === npm)) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 300)
  look.unref()
}

function isInstalled() {
  const wanted = lockHash()
  if (readOr(installStamp, '') === wanted) return true
  if (existsSync(unfinished) || !isSameTree()) return false
  try {
    writeFileSync(installStamp, wanted)
  } catch {
    // A read-only installation is looked at again the next time.
  }
  return true
}

function lockHash() {
  const text = readFileSync(join(root, 'package-lock.json'))
  return hash([text, process.platform, process.arch, process.versions.modules])
}

// npm writes its own record last, so someone who ran `npm install` by hand is not made to wait again.
function isSameTree() {
  const found = parse(readOr(join(root, 'node_modules/.package-lock.json'), ''))?.packages
  const wanted = parse(readOr(join(root, 'package-lock.json'), ''))?.packages
  if (!found || !wanted || Object.keys(found).some((path) => !wanted[path])) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    if (!found[path]) return entry.optional === true
    return found[path].version === entry.version && existsSync(join(root, path))
  })
}

async function install() {
  refuseWhileRunning()
  say('installing')
  const began = Date.now()
  writeFileSync(unfinished, '')
  const npm = process.env.npm_execpath
  const ours = npm && basename(npm) === 'npm-cli.js' ? [process.execPath, npm] : ['npm']
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
  await run([...ours, ...flags], 'installFailed')
  writeFileSync(installStamp, lockHash())
  rmSync(unfinished)
  say('installed', { seconds: seconds(began) })
}

function isGenerated() {
  return readOr(clientStamp, '') === schemaHash()
}

function schemaHash() {
  const version = readOr(join(root, 'node_modules/prisma/package.json'), '')
  return hash([readFileSync(join(root, 'prisma/schema.prisma')), version])
}

async function generate() {
  const began = Date.now()
  rmSync(clientStamp, { force: true })
  // The generator only checks that a schema engine exists; it is on a host of its own that many machines cannot reach.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  await run([process.execPath, prisma, 'generate'], 'generateFailed', env)
  writeFileSync(clientStamp, schemaHash())
  say('generated', { seconds: seconds(began) })
}

// A running Tact reads its code from node_modules; replacing it would break it in the middle of a letter.
function refuseWhileRunning() {
  const state = process.env.TACT_STATE_DIR || join(root, '.tact')
  const running = parse(readOr(join(state, 'running.json'), ''))
  if (running && isAlive(running)) end('runningWhileInstalling', { address: running.address ?? '' })
}

// The program goes when this process goes, whatever way: the pipe closes and the shell ends the whole group
// (lib/cli/leash.ts says more). An orphaned npm would write into node_modules beside the next one.
function run(line, failure, env = process.env) {
  const leash =
    '(trap \'\' TERM; if read -r _ <&3; then exit; fi; kill -s KILL -- -$$) >/dev/null 2>&1 & exec "$@" 3<&-'
  return new Promise((resolve) => {
    const stdio = ['ignore', 'pipe', 'pipe', 'pipe']
    const child = spawn('sh', ['-c', leash, 'sh', ...line], { cwd: root, env, stdio, detached: true })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said = (said + chunk).slice(-20_000)
      })
    }
    child.on('error', (error) => end(failure, { reason: error.message }))
    child.on('exit', () => child.stdio[3].end('done\n'))
    child.on('close', (code) => {
      if (code === 0) resolve()
      else end(failure, { reason: said.trim().split('\n').slice(-12).join('\n') })
    })
  })
}

async function alone(work) {
  const lock = join(root, '.tact/prepare.lock')
  try {
    mkdirSync(dirname(lock), { recursive: true, mode: 0o711 })
  } catch (error) {
    end('notWritable', { dir: dirname(lock), reason: error.code })
  }
  for (let tries = 0; !take(lock); tries++) {
    if (tries === 3) say('preparedElsewhere')
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock) {
  try {
    const me = { pid: process.pid, startedAt: startOf(process.pid) }
    writeFileSync(lock, JSON.stringify(me), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') end('notWritable', { dir: dirname(lock), reason: error.code })
  }
  const text = readOr(lock, '')
  const holder = parse(text)
  if (holder ? isAlive(holder) : isFresh(lock)) return false
  // Moved aside and looked at again: of two that find it stale, one gets it, and no newer lock is lost.
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    if (readOr(aside, '') !== text) renameSync(aside, lock)
    rmSync(aside, { force: true })
  } catch {}
  return false
}

function isFresh(file) {
  try {
    return Date.now() - statSync(file).mtimeMs < 5000
  } catch {
    return false
  }
}

function isAlive(holder) {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (error.code === 'ESRCH') return false
  }
  return startOf(holder.pid) === holder.startedAt
}

// A process number comes round again, the moment of its start does not. The same text as lib/cli/process-mark.ts writes.
function startOf(pid) {
  const known = statOf(pid)[19]
  if (known) return known
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

// The fields of Linux after the program's name, from the state on; empty elsewhere.
function statOf(pid) {
  const stat = readOr(`/proc/${pid}/stat`, '')
  return stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ') : []
}

function hash(parts) {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}

function readOr(file, other) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return other
  }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function seconds(began) {
  return ((Date.now() - began) / 1000).toFixed(0)
}

function say(key, values = {}) {
  const text = messages.prepare[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''))
  process.stderr.write(`${text}\n`)
}

function end(key, values) {
  say(key, values)
  process.exit(1)
}
