import { execFile } from 'node:child_process'
import { chown } from 'node:fs/promises'
import { promisify } from 'node:util'
import { Failure } from './failure.ts'

const run = promisify(execFile)

/** Who runs PostgreSQL: ourselves, or as root (which it refuses) the system user `postgres`. */
export type Account = {
  /** Goes before the program, when rights must be handed on. */
  prefix: string[]
  options: { uid?: number; gid?: number }
  own(path: string): Promise<void>
}

const ourselves: Account = { prefix: [], options: {}, own: async () => undefined }

/** Finds the account that may run `program` and enter `dir`. Changes no rights on any folder that is not ours. */
export async function accountFor(program: string, dir: string): Promise<Account> {
  if (process.getuid?.() !== 0) return ourselves
  const { uid, gid } = await systemUser()
  const own = (path: string) => chown(path, uid, gid)
  const plain: Account = { prefix: [], options: { uid, gid }, own }
  if (await canReach(plain, program, dir)) return plain
  // Below a folder that only root may enter (/root, mktemp -d), the server is lent the right to pass through.
  for (const right of ['+dac_read_search', '+dac_override']) {
    const lent: Account = { prefix: lend(right, uid, gid), options: {}, own }
    if (await canReach(lent, program, dir)) return lent
  }
  throw new Failure('folderOutOfReach', { dir })
}

// Without no_setuid_fixup, access(2) ignores rights that were lent, and initdb asks it about its own program.
function lend(right: string, uid: number, gid: number): string[] {
  const who = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups']
  return ['setpriv', ...who, '--securebits', '+no_setuid_fixup', '--inh-caps', right, '--ambient-caps', right]
}

async function canReach(account: Account, program: string, dir: string): Promise<boolean> {
  const [file = 'test', ...args] = [...account.prefix, 'test', '-x', program, '-a', '-x', dir]
  return run(file, args, { ...account.options, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

async function systemUser(): Promise<{ uid: number; gid: number }> {
  const found = await lookUp().catch(() => undefined)
  if (found) return found
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/bin/false',
      'postgres',
    ])
    return await lookUp()
  } catch {
    throw new Failure('noDatabaseUser')
  }
}

async function lookUp(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
