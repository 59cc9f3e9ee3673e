/** A clause of a sentence. Offsets into the sentence, which is folded to as many signs. */
export type Clause = { start: number; end: number; folded: string }

const turnsOver =
  /[,;:]?\s+(?=(?:mais|par contre|en revanche|cependant|toutefois|sauf que|alors que|but|however|although|though|whereas|except that)\b)|;\s+/g

/** Cut where the sentence turns to the contrary: each side is judged by itself. */
export function clausesOf(folded: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const found of folded.matchAll(turnsOver)) {
    const end = found.index + 1
    if (end - start < 3) continue
    clauses.push({ start, end: found.index, folded: folded.slice(start, found.index) })
    start = found.index + found[0].length
  }
  clauses.push({ start, end: folded.length, folded: folded.slice(start) })
  return clauses.filter((clause) => clause.folded.trim() !== '')
}
