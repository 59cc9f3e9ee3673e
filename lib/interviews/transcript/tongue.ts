import { folded } from '../../language/language.ts'

const french = new Set(
  'je tu il elle nous vous le la les des un une est et en ai ca pas que qui dans sur pour avec mais donc on au du ne c j d l qu'.split(
    ' ',
  ),
)
const english = new Set(
  'i you he she we they the a is are and in on of to it that was have had for with but so not my your do did at this'.split(
    ' ',
  ),
)

/** Which of the two languages most small words of a text belong to. */
export function looksFrench(text: string): boolean {
  let balance = 0
  for (const word of folded(text.slice(0, 20_000)).split(/[^a-z]+/)) {
    if (french.has(word)) balance += 1
    if (english.has(word)) balance -= 1
  }
  return balance > 0
}

/** Whether people talk here: questions, or "I" and "you" often enough. */
export function looksSpoken(text: string): boolean {
  const words = folded(text.slice(0, 50_000)).match(/[a-z]+/g) ?? []
  const persons = words.filter((word) =>
    /^(?:i|you|we|my|your|je|j|vous|tu|nous|moi|mon|ma|mes|votre|vos)$/.test(word),
  ).length
  const questions = text.slice(0, 50_000).split('?').length - 1
  return persons >= 2 && (persons / words.length > 0.03 || questions >= 2)
}
