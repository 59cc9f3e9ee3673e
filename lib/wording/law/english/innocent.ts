/** Terms of a trade that share their words with a protected ground; hidden before the rules read. */
export const englishInnocent = /\b(?:race condition|gender pay gap)s?\b/g
