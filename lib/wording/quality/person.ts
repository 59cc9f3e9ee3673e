import { fold } from '../fold.ts'
import type { PlacedFinding } from '../passage.ts'
import { isSentenceStart, mark, type Reading, sentenceAt, upper } from '../reading.ts'

const verbs = {
  fr: new Map(
    Object.entries({
      manque: 'manquez',
      a: 'avez',
      "n'a": 'n’avez',
      avait: 'aviez',
      est: 'êtes',
      "n'est": 'n’êtes',
      etait: 'étiez',
      maitrise: 'maîtrisez',
      connait: 'connaissez',
      sait: 'savez',
      doit: 'devez',
      devra: 'devrez',
      devrait: 'devriez',
      peut: 'pouvez',
      pourrait: 'pourriez',
      parle: 'parlez',
      possede: 'possédez',
      montre: 'montrez',
      semble: 'semblez',
      repond: 'répondez',
      dispose: 'disposez',
      gagnerait: 'gagneriez',
      gagnera: 'gagnerez',
      presente: 'présentez',
      "s'exprime": 'vous exprimez',
      ne: 'ne',
      reste: 'restez',
      explique: 'expliquez',
      travaille: 'travaillez',
      fait: 'faites',
      demontre: 'démontrez',
      apporte: 'apportez',
      ignore: 'ignorez',
      comprend: 'comprenez',
      confond: 'confondez',
      communique: 'communiquez',
      justifie: 'justifiez',
      aura: 'aurez',
      fera: 'ferez',
      souhaite: 'souhaitez',
    }),
  ),
  en: new Map(
    Object.entries({
      lacks: 'lack',
      has: 'have',
      "hasn't": 'haven’t',
      is: 'are',
      "isn't": 'aren’t',
      was: 'were',
      "wasn't": 'weren’t',
      needs: 'need',
      shows: 'show',
      showed: 'showed',
      seems: 'seem',
      seemed: 'seemed',
      struggled: 'struggled',
      struggles: 'struggle',
      did: 'did',
      does: 'do',
      "didn't": 'didn’t',
      "doesn't": 'don’t',
      gave: 'gave',
      had: 'had',
      demonstrated: 'demonstrated',
      demonstrates: 'demonstrate',
      could: 'could',
      "couldn't": 'couldn’t',
      would: 'would',
      should: 'should',
      must: 'must',
      can: 'can',
      cannot: 'cannot',
      will: 'will',
      performed: 'performed',
      explained: 'explained',
      explains: 'explain',
      presented: 'presented',
      speaks: 'speak',
      knows: 'know',
      understands: 'understand',
      answered: 'answered',
      communicates: 'communicate',
      communicated: 'communicated',
      brings: 'bring',
      brought: 'brought',
      failed: 'failed',
      fails: 'fail',
      missed: 'missed',
      misses: 'miss',
      appears: 'appear',
      appeared: 'appeared',
      handled: 'handled',
      handles: 'handle',
      came: 'came',
      made: 'made',
      impressed: 'impressed',
      works: 'work',
      worked: 'worked',
      lacked: 'lacked',
      needed: 'needed',
      "won't": 'won’t',
      used: 'used',
      uses: 'use',
      told: 'told',
      stood: 'stood',
    }),
  ),
}
const anotherOne = {
  fr: /^(?: (?:finalement |que nous avons |qui (?:a ete|avait ete|est) )?(?:retenu|choisi|recrute|selectionne|embauche)|s? (?:que nous|qui|ideal|dont|avec qui|interne|externe)|s\b)/,
  en: /^(?:s\b| (?:we|who|that|whom|chosen|selected|hired|experience|journey|portal|appointed))/,
}
const possessives = {
  fr: /\b(?:son|sa|ses|il|elle|lui|leur|s'|se)\b|\b(?:et|mais) (?:ne |n'|est|a|manque|connait|maitrise|sait|doit|devra|reste)/,
  en: /\b(?:he|she|they|his|her|their|him|them|himself|herself|hers)\b|\band (?:\w+s|is|was|has)\b/,
}

/** Words about the reader that should be words to the reader. */
export function findThirdPerson(reading: Reading): PlacedFinding[] {
  return [...namesAndNouns(reading), ...pronouns(reading)].sort((a, b) => a.start - b.start)
}

function namesAndNouns(reading: Reading): PlacedFinding[] {
  const { language, folded } = reading
  const noun =
    language === 'fr'
      ? "(?:le candidat|la candidate|ce candidat|cette candidate|l'interessee?|le postulant|la postulante)"
      : '(?:the candidate|the applicant|this candidate|this applicant)'
  const names = namesOf(reading)
  const subject = names ? `${noun}|${names}` : noun
  const list = verbs[language]
  const found: PlacedFinding[] = []
  for (const match of folded.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}@._-])(${subject})(?![\\p{L}\\p{N}@-])`, 'gu'),
  )) {
    const start = match.index
    const name = match[1] ?? ''
    let end = start + name.length
    if (reading.greeting && start < reading.greeting.end) continue
    const after = folded.slice(end, end + 60)
    const isNoun = new RegExp(`^${noun}$`).test(name)
    if (isNoun && anotherOne[language].test(after)) continue
    const verb = /^ (s'\p{L}+|n'\p{L}+|\p{L}+n't|\p{L}+)/u.exec(after)?.[1] ?? ''
    const second = list.get(verb)
    const isTold = language === 'fr' ? /^,? qui (?!vous)/.test(after) : /^,? who (?!you)/.test(after)
    const owned = language === 'en' && /^'s? /.test(after)
    if (
      !isNoun &&
      !second &&
      !owned &&
      !isTold &&
      !isFollowedByVerb(verb, language) &&
      !isBehindPreposition(folded.slice(Math.max(0, start - 14), start), language)
    )
      continue
    const rest = folded.slice(end + verb.length + 1, sentenceAt(reading, start).end)
    let suggestion: string | undefined
    if (owned) {
      end += /^'s /.test(after) ? 2 : 1
      suggestion = possessives.en.test(rest) ? undefined : 'your'
    } else if (second && verb !== 'ne' && !possessives[language].test(rest)) {
      end += verb.length + 1
      suggestion = `${language === 'fr' ? 'vous' : 'you'} ${second}`
    }
    if (suggestion && isSentenceStart(reading, start)) suggestion = upper(suggestion)
    found.push(mark(reading, { rule: 'person.third', severity: 'warn', start, end, suggestion }))
  }
  return found
}

// After a name, nearly any verb goes on about that person.
function isFollowedByVerb(word: string, language: Reading['language']): boolean {
  return language === 'fr'
    ? /^\p{L}{2,}(?:ait|era|erait|ira|dra|vra)$/u.test(word)
    : /^\p{L}{3,}ed$/u.test(word)
}

function isBehindPreposition(before: string, language: Reading['language']): boolean {
  return language === 'fr'
    ? /\b(?:profil|parcours|experience|reponses?|niveau|candidature|dossier|travail|part) d(?:e |')$/.test(
        before,
      )
    : /\b(?:with|of|by|for|found|about) $/.test(before) && /\b(?:with|about|found) $/.test(before)
}

function namesOf({ context }: Reading): string {
  const clean = (name?: string | null) =>
    fold(name ?? '')
      .trim()
      .replace(/[^\p{L}\p{N}' -]/gu, '')
  const first = clean(context.candidate?.firstName)
  const last = clean(context.candidate?.lastName)
  const ours = fold(
    [...(context.ownNames ?? []), ...(context.interviews ?? []).map((one) => one.interviewer ?? '')].join(
      ' ',
    ),
  ).split(/[ ,]+/)
  const civil = '(?:m\\.|mme|monsieur|madame|mr\\.?|mrs\\.?|ms\\.?)'
  const wholes = [first && last ? `${civil}? ?${first} ${last}` : '', last ? `${civil} ${last}` : '']
  const singles = [first, last].filter((name) => name.length > 1 && !ours.includes(name))
  return [...wholes, ...singles].filter(Boolean).join('|')
}

const someoneElse =
  /\b(?:un autre|une autre|l'autre|quelqu'un|another|someone|somebody|(?:personne|candidate?) (?:retenu|recrut|choisi|qui)|appointed|hired|successful)/

// "Elle manque de chiffres" may speak of a presentation: only where nobody is spoken to, or of, before.
function pronouns(reading: Reading): PlacedFinding[] {
  const { language, sentences, text } = reading
  const pattern =
    language === 'fr'
      ? /(?:^|, |\b(?:mais|et|car|qu') ?)(il|elle)(?= (?:manque (?:de|d')|maitrise|connait|sait\b|n'a pas su|a su\b|a du mal|a de la peine|parle\b|s'exprime|devra (?:progresser|travailler|apprendre|approfondir|encore)|gagner(?:ait|a)\b|a (?:bien |mal |tres bien )?(?:repondu|travaille|montre|explique|fait preuve)|n'a (?:jamais|aucun)|ne (?:maitrise|connait|sait|parle)|possede|est (?:tres |trop |assez |peu |bien |encore )?(?:motive|serieu|competent|rigoureu|a l'aise|autonome|sympathique|timide|reserve|brouillon|hesitant|junior|debutant)|a l'air|semble (?:motive|serieu|hesit|manquer)))/gu
      : /(?:^|, |\b(?:but|and|because|that) )(he|she)(?= (?:lacks?|lacked|has|hasn't|had|is|isn't|was|wasn't|needs?|needed|seems?|seemed|struggle[sd]|did|didn't|does|doesn't|could|couldn't|should|would|showed|shows|knows|speaks|answered|gave|came|failed|understands|demonstrated|performed)\b)/gu
  const found: PlacedFinding[] = []
  sentences.forEach((sentence, index) => {
    for (const match of sentence.folded.matchAll(pattern)) {
      const at = match.index + match[0].length - (match[1]?.length ?? 0)
      const before = `${sentences[index - 1]?.folded ?? ''} ${sentence.folded.slice(0, at)}`
      const wider = sentences.slice(Math.max(0, index - 3), index).map((one) => one.folded)
      if (wider.some((folded) => someoneElse.test(folded))) continue
      if (/\bvo(?:us|tre|s)\b|\btu\b|\bton\b|\bta\b|\byou(?:rs?)?\b/.test(before)) continue
      if (
        /\b(?:collegue|manager|responsable|recruteu|directri?c?e|cheffe?|lead|colleague|director|head|retenue?|choisie?|chose|hired|autre|another|interviewer|evaluat|equipe|personne)\b/.test(
          before,
        )
      )
        continue
      const cut = sentence.start + at
      if (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text.slice(sentences[index - 1]?.start ?? sentence.start, cut)))
        continue
      found.push(
        mark(reading, {
          rule: 'person.third',
          severity: 'warn',
          start: cut,
          end: cut + (match[1]?.length ?? 0),
        }),
      )
    }
  })
  return found
}
