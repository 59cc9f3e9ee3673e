import type { Prisma } from '../../prisma/client/client.ts'

/** Lower case, without accents and ligatures, one apostrophe: how names and addresses are compared. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** What `Candidate.searchText` holds: write it whenever a name or an address changes. */
export function searchTextOf(person: { firstName: string; lastName: string; addresses: string[] }): string {
  return foldName([person.firstName, person.lastName, ...person.addresses].join(' '))
}

/** The words to look for: in any order, each anywhere in the name or the addresses. Ten at most. */
export function searchWords(query: string): string[] {
  const words = foldName(query).split(/[\s,;'-]+/)
  return [...new Set(words.filter(Boolean))].slice(0, 10)
}

/** A Prisma filter for the people whom `query` names; all of them for an empty query. Uses the trigram index. */
export function whereNamed(query: string): Prisma.CandidateWhereInput {
  return { AND: searchWords(query).map((word) => ({ searchText: { contains: escapeLike(word) } })) }
}

// Prisma hands these on to LIKE as they are.
export function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
