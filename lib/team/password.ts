export const shortestPassword = 12
const longestPassword = 200

export type PasswordProblem =
  | 'password-short'
  | 'password-long'
  | 'password-repeated'
  | 'password-personal'
  | 'password-common'

/** Words that people reach for first, on both kinds of keyboard, folded to small letters without accents. */
const common =
  /motdepasse|password|passwort|azerty|qwerty|qwertz|bonjour|soleil|doudou|chouchou|loulou|welcome|bienvenue|iloveyou|jetaime|letmein|changeme|changezmoi|admin(istrateur|istrator)?|recrutement|recruitment|entreprise|company|secret|tact/g
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  '01234567890',
]

/**
 * What is wrong with a password, or null. `about` are the names a stranger would try: the person's, the
 * address, the company's. Length counts characters; letters and digits that remain after the obvious must be 6 at least.
 */
export function passwordProblem(password: string, about: readonly string[]): PasswordProblem | null {
  const length = [...password].length
  if (length < shortestPassword) return 'password-short'
  if (length > longestPassword) return 'password-long'
  const folded = fold(password)
  if (new Set(folded).size < 5 || repeats(folded)) return 'password-repeated'
  const impersonal = about.flatMap(parts).reduce((rest, part) => rest.replaceAll(part, ''), folded)
  if (impersonal !== folded && leaves(impersonal) < 6) return 'password-personal'
  const uncommon = withoutRows(folded.replace(common, ''))
  if (uncommon !== folded && leaves(uncommon) < 6) return 'password-common'
  return null
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function leaves(rest: string): number {
  return [...rest.replace(/[^\p{L}\p{N}]/gu, '')].length
}

/** "abcabcabcabc": a short piece over and over. */
function repeats(text: string): boolean {
  return /^(.{1,4})\1{2,}.{0,3}$/su.test(text)
}

function parts(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 3)
    .sort((a, b) => b.length - a.length)
}

/** Takes out runs of four and more neighbours of the alphabet, the keyboard or the digits, both ways. */
function withoutRows(text: string): string {
  const lines = rows.flatMap((row) => [row, [...row].reverse().join('')])
  let rest = ''
  for (let i = 0; i < text.length; ) {
    let run = 1
    while (i + run < text.length && lines.some((line) => line.includes(text.slice(i, i + run + 1)))) run += 1
    if (run < 4) rest += text.slice(i, i + run)
    i += run
  }
  return rest
}
