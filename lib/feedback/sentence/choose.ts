import type { Language } from '../../language/language.ts'
import { splitSentences } from '../../language/sentences.ts'
import { fold } from '../../wording/fold.ts'

export type Leaning = 'good' | 'bad' | 'plain'

const bad =
  /\b(?:pas|peu|jamais|aucune?|manque\w*|moins|faible\w*|difficile\w*|difficulte\w*|hesit\w+|limites?|limitee?s?|flou\w*|superfici\w+|ancien\w*|rouille\w*|debutante?|insuffisan\w+|confus\w*|imprecis\w*|fragile\w*|scolaire|theorique|trop|sans|peine|confond\w*|lacunes?|notions?|les bases|basics|perd\w*|not|never|no|little|lacks?|lacking|missing|weak\w*|struggl\w+|vague\w*|unclear|limited|hesitant\w*|superficial|shallow|rusty|n't|hasn't|haven't|doesn't|didn't|isn't|wasn't|couldn't|can't|unsure|confused|only|difficult\w*|needs?)\b/
const good =
  /\b(?:tres|clair\w*|solide\w*|bon|bonne\w*|bons|methodique\w*|maitris\w+|net|nette\w*|rigou\w+|structur\w+|precis\w*|excellent\w*|a l'aise|belle|beau|sait|connait|part|calme\w*|curi\w+|convain\w+|soign\w+|pertinent\w*|fluide\w*|riche|autonome|interess\w+|depuis|ans|a explique|a mene|a conduit|a construit|a su|exploite|concret\w*|honnete\w*|pedago\w*|ecoute|strong\w*|clear\w*|solid\w*|good|great|excellent\w*|thorough\w*|method\w+|calm\w*|confident\w*|sharp|knows?|led|built|ran|explain\w*|impress\w*|years?|well|careful\w*|thoughtful\w*|comfortable|convincing|precise\w*|curious|patient)\b/
/** What only the team is to read, and comparisons with others. */
const internal =
  /\b(?:liste|short-?list\w*|classement|rang|deuxieme|second choix|premier choix|que [A-Z]\p{L}+|than [A-Z]\p{L}+|autres? candidate?s?|other candidates?|salaire|pretentions?|salary|budget|package|preavis|disponible|dispo|a distance|teletravail|remote|go\/no|no go|n\+1|a revoir|a relancer|to follow up|second choice|ranking|hire|embauche\w*|refus\w*|reject\w*|feeling|gut|fit)\b/u

const shorts: Record<Language, Record<string, string>> = {
  fr: {
    bcp: 'beaucoup',
    xp: 'expérience',
    exp: 'expérience',
    pb: 'problème',
    pbs: 'problèmes',
    niv: 'niveau',
    tjs: 'toujours',
    qd: 'quand',
    pr: 'pour',
    ds: 'dans',
    k8s: 'Kubernetes',
  },
  en: {
    exp: 'experience',
    yrs: 'years',
    yr: 'year',
    mgmt: 'management',
    k8s: 'Kubernetes',
    comms: 'communication',
  },
}

/** The clauses of a note that may be said to the reader, with how they lean; whole sentences before their parts. */
export function clausesOfNote(text: string, language: Language): { text: string; leaning: Leaning }[] {
  return splitSentences(text).flatMap(([start, end]) => {
    const sentence = expand(text.slice(start, end).trim(), language)
    if (sentence === '' || internal.test(sentence) || internal.test(fold(sentence)) || isCryptic(sentence))
      return []
    const parts = sentence
      .split(/[,;]\s+(?:mais |but |et |and )?|\s+(?:mais|but|par contre|however)\s+/i)
      .filter(Boolean)
    const leanings = new Set(parts.map(leaningOf).filter((one) => one !== 'plain'))
    const whole = { text: sentence, leaning: leaningOf(sentence) }
    const inner = parts.map((part) => ({ text: part, leaning: leaningOf(part) }))
    return leanings.size > 1 ? inner : parts.length > 1 ? [whole, ...inner] : [whole]
  })
}

export function leaningOf(text: string): Leaning {
  const folded = fold(text).replace(/\bpas a pas\b|\bstep by step\b|\bnot only\b|\bpas seulement\b/g, ' ')
  if (bad.test(folded)) return 'bad'
  return good.test(folded) ? 'good' : 'plain'
}

function expand(text: string, language: Language): string {
  return text.normalize('NFC').replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?![\p{L}\p{N}])\.?/gu, (word) => {
    const key = word.replace(/\.$/, '').toLowerCase()
    return Object.hasOwn(shorts[language], key) ? (shorts[language][key] ?? word) : word
  })
}

/** Abbreviations that nobody outside knows: small letters without a vowel. */
function isCryptic(text: string): boolean {
  return (
    /(?<![\p{L}’'])[bcdfghjklmnpqrstvwxz]{2,}(?![\p{L}’'])/u.test(
      text.replace(/\b(?:cf|vs|km|kg|min|st|th|nd|rd)\b/g, ''),
    ) || /\?|->|=>|\+\+|--|!!/.test(text)
  )
}
