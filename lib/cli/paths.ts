import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The one git-ignored folder in which an installation keeps its state. `TACT_STATE_DIR` moves it. */
export const stateDir = resolve(process.env.TACT_STATE_DIR || join(root, '.tact'))
