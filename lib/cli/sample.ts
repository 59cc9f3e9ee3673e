import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.ts'
import { root } from './paths.ts'
import { runQuietly } from './run-to-end.ts'

export function isSampleThere(): boolean {
  return existsSync(join(root, 'prisma/sample/fill.ts'))
}

/** Fills the empty database with the sample company, in a process of its own: the start need not carry the whole product. */
export async function fillSample(): Promise<['sampleFilled']> {
  const command = [process.execPath, '--import', 'tsx', 'lib/cli/fill-sample.ts']
  const { code, output } = await runQuietly(command, { cwd: root })
  if (code === 0) return ['sampleFilled']
  throw new Failure('sampleFailed', { reason: output.trim().split('\n').slice(-12).join('\n') })
}
