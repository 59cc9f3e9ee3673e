/**
 * English words of job titles that no French title would carry: one of them makes the title English. Our own
 * list. Words that both languages write alike (consultant, assistant, commercial, expert) are not in it.
 */
const TITLE_WORDS = new Set(
  `account accountant advisor analyst and apprentice associate backend barista barman bookkeeper broker
  builder business buyer care caretaker chief clerk cleaner clinical cook coordinator copywriter counsel counsellor
  customer dealer delivery deputy desk developer driver employee engineer engineering estate
  executive facility facilities farmer field fitter for fullstack general grower growth hardware
  head headhunter health healthcare help helper hiring home hospitality host hostess house housekeeper
  housekeeping human in intern janitor keeper key kitchen labourer lead leader learning legal line
  maker management manager marketer mechanic network nurse
  of office officer operator operations owner packer paralegal partner payroll people picker planner product programmer project purchasing receptionist recruiter recruitment representative researcher
  resources retail sales salesman salesperson saleswoman scientist seller skilled social software
  specialist staff storekeeper strategist student success supervisor supply surveyor talent teacher
  team technologist teller tester the to trader trainee trainer treasurer underwriter user waiter
  waitress warehouse welder with wholesaler worker workplace writer`.split(/\s+/),
)

/** Whether a job title or a phrase reads as English, by its words; a French accent anywhere says it does not. */
export function soundsEnglish(text: string): boolean {
  if (/[àâçéèêëîïôûùœ]/iu.test(text)) return false
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#-]+/u)
    .some((word) => TITLE_WORDS.has(word))
}

/**
 * "an Account Manager", "a UX Designer", "an HR Officer": a or an by the sound of the first word.
 * Letters are read by their names (an F, an H, an L …); a u- that sounds "you" takes "a".
 */
export function withA(text: string): string {
  return `${startsWithVowelSound(text) ? 'an' : 'a'} ${text}`
}

function startsWithVowelSound(text: string): boolean {
  const word = text.replace(/^[^\p{L}\p{N}]+/u, '').match(/^[\p{L}\p{N}&]+/u)?.[0] ?? ''
  if (/^(8|11\b|18\b|80)/.test(word)) return true
  // UX, HR, SRE, R&D: spelled. NATO, LEAN or ROI with a vowel inside are ambiguous; short ones are spelled.
  if (/^[A-Z](?:[A-Z&]{0,2})$/.test(word)) return /^[AEFHILMNORSX]/.test(word)
  if (/^(hour|honest|honou?r|heir)/i.test(word)) return true
  if (/^(uni([^nm]|$)|use|usa[bg]|util|euro|one\b|once\b)/i.test(word)) return false
  return /^[aeiou]/i.test(word)
}
