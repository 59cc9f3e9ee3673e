const endings =
  /(?:issements?|isations?|izations?|ations?|ements?|ments?|euses?|eurs?|ances?|ences?|ives?|ifs?|ables?|iques?|ites?|ings?|ions?|aient|ait|ants?|ent|ees?|er|ers|ed|es|ez|ons|ir|is|it|e|s|y|ies)$/

/** What the forms of a word share, good enough to look for; the word itself when it is short. */
export function stem(word: string): string {
  if (word.length < 6 || /[^a-z]/.test(word)) return word
  const short = word.replace(endings, '')
  return short.length >= 4 ? short : word.slice(0, 5)
}

const joint = String.raw`[\s'’-]+(?:(?:de|d'|des|du|la|le|les|l'|the|of|a|an|en|un|une|your|mon|ma|mes)[\s']*){0,2}`

/** A term as a pattern for folded text: whole words, their other endings, small words between. */
export function termPattern(term: string): string {
  const words = term.split(/[\s'’]+|(?<=[a-z]{3})-(?=[a-z]{3})/).filter(Boolean)
  return `(?<![a-z0-9])${words.map(wordPattern).join(joint)}(?![a-z0-9+#])`
}

function wordPattern(word: string): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  if (/[^a-z]/.test(word)) return plain
  if (word.length <= 3) return plain
  if (word.length <= 5) return `${plain}(?:e?s|x|ed|ing)?`
  const root = stem(word)
  return root === word
    ? `${plain}[a-z]{0,4}`
    : `${root}[a-z]{0,${Math.max(7, word.length - root.length + 3)}}`
}
