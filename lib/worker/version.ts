import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const { version: found } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
) as { version: string }

/** The version of Tact that runs here, as package.json has it. */
export const version = found
