import { cleanJobTitle } from '../language/title.ts'
import { fold } from './fold.ts'
import type { PlacedFinding } from './passage.ts'
import { mark, type Reading, sentenceAt } from './reading.ts'

const sup =
  "(?= (?:au sein|chez|dans|a |que|qui|et |pour|ne |n'|au |en |de l'equipe|avec|,|est|vous|nous|with us|at |in our|in the|within|with |and |here|on )|[.,;:!?()\\n]|$)"
const frenchJob = [
  `\\b(?:candidature|postule|postuler|interet|candidate|retenir|retenue?|attention|poursuivre|recrutement|entretien|echange)\\b[^.;\\n]{0,60}?\\b(?:au|le|du|ce|notre|votre) poste d(?:e |')(?<job>[^.,;:!?\\n()]{3,60}?)${sup}`,
]
const englishJob = [
  `\\b(?:application|applying|applied|candidacy|interview|interest|considered|considering|offer|selected|consider)\\b[^.;\\n]{0,40}?\\b(?:for|in|to|as) (?:the |our |your )(?<job>[^.,;:!?\\n()]{3,60}?) (?:role|position|post|job|vacancy)\\b`,
  `\\b(?:application|applying|applied|interview|interest|considered|considering|consider)\\b[^.;\\n]{0,40}?\\bthe (?:role|position|post|job) of (?<job>[^.,;:!?\\n()]{3,60}?)${sup}`,
]
// Less sure: nothing says that it is the job of this letter, but for its capital letter and that no other is spoken of.
const loose = {
  fr: `\\b(?:un|au|le|du|ce|notre) poste d(?:e |')(?<job>[^.,;:!?\\n()]{3,60}?)${sup}`,
  en: `\\b(?:an?|the|our) (?:role|position|post|job) of (?<job>[^.,;:!?\\n()]{3,60}?)${sup}|\\b(?:for|as|be|in) (?:an?|the|our) (?<job2>[^.,;:!?\\n()]{3,40}?) (?:role|position|post|job|vacancy)\\b`,
}
const anotherPost =
  /\bsi\b|\bautres?\b|\bprochaine?\b|\bouvr|\bs'ouvre|\bparai|\bplus tard\b|\bun jour\b|\bavant\b|\bactuel|\bancien|\bpasse\b|\bprecedent|\bconv[ie]+n|\bvers\b|\bevolu|\bif\b|\banother\b|\bother\b|\bnext\b|\bopens?\b|\blater\b|\bcurrent\b|\bprevious\b|\bformer\b|\bsuit|\btowards?\b|\bconsider\b|\bpropos|\bwhen\b|\bquand\b|\blorsque\b|\bdes qu/

const company = {
  fr: "(?:\\b(?:[Cc]andidature|[Pp]ostulé|[Pp]ostuler|[Ii]ntérêt)\\b[^.;\\n]{0,80}?\\b(?:chez|auprès de|envers|rejoindre)|[Rr]ejoindre|[Mm]erci d[’']avoir pensé à|intérêt (?:porté à|pour)) (?<name>\\p{Lu}[\\p{L}\\p{N}&’'-]*(?: (?:de |et |& |du )?\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,3})",
  en: "(?:\\b(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Ii]nterest)\\b[^.;\\n]{0,80}?\\b(?:at|in (?:joining|working (?:at|for|with)))|\\b[Jj]oin(?:ing)?|[Tt]hank you for (?:thinking of|considering)|[Ii]nterest in) (?<name>\\p{Lu}[\\p{L}\\p{N}&’'-]*(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,3})",
}

/** The title of another job, another company: words meant for someone else. */
export function findOtherLetter(reading: Reading): PlacedFinding[] {
  return [...otherJob(reading), ...otherCompany(reading)]
}

/** A greeting, or a name spoken to in the middle of a sentence, that is another person's. */
export function findOtherReader(reading: Reading): PlacedFinding[] {
  return [...inGreeting(reading), ...spokenTo(reading)]
}

// "Merci, Christelle, pour": spoken to by a name that is nobody's we know.
const spoken = /(?<=[\p{L},] )\p{Lu}[\p{L}’'-]+(?=(?: \p{Lu}\p{L}+)?(?:,| !|\.|\n))/gu
const lead =
  /(?:^|[^\p{L}])(?:merci|bravo|désolée?s?|sachez|croyez|aussi|donc|alors|hélas|vraiment|bonne chance|bonne continuation|encore|voilà|sincèrement|thanks(?: again| so much)?|thank you(?: again| so much| very much)?|sorry|well done|good luck|all the best|best of luck|so|now|honestly|take care),? $/iu

function spokenTo(reading: Reading): PlacedFinding[] {
  const { context, text } = reading
  const known = words(
    [
      context.candidate?.firstName,
      context.candidate?.lastName,
      context.company,
      context.job?.title,
      ...(context.ownNames ?? []),
      ...(context.interviews ?? []).map((one) => one.interviewer),
    ].join(' '),
  )
  if (!context.candidate?.firstName) return []
  return [...text.matchAll(spoken)].flatMap((match) => {
    const said = words(match[0])
    if (said.length === 0 || said.some((word) => generic.test(word) || known.includes(word))) return []
    if (!lead.test(text.slice(Math.max(0, match.index - 30), match.index))) return []
    if (
      /^(?:ms|mr|mrs|mx|mme|dr|docteur|nous|vous|je|we|you|i|it|the|la|le|un|une|il|elle|c|j)$/.test(
        said[0] ?? '',
      )
    )
      return []
    return [
      mark(reading, {
        rule: 'name.other',
        severity: 'block',
        start: match.index,
        end: match.index + match[0].length,
        suggestion: context.candidate?.firstName?.trim() || undefined,
      }),
    ]
  })
}

function inGreeting(reading: Reading): PlacedFinding[] {
  const { greeting, context, text } = reading
  const ours = words([context.candidate?.firstName, context.candidate?.lastName].join(' '))
  if (!greeting || ours.length === 0) return []
  const line = text.slice(greeting.start, greeting.end)
  const hello =
    /^(?:(?:bonjour|bonsoir|ch[eè]re?s?|salut|dear|hello|hi|hey|good (?:morning|afternoon|evening)|madame|monsieur|mme|m\.|mr\.?|mrs\.?|ms\.?|mx\.?|dr\.?|docteur|et|ou|and|or)[\s,.]+)+/iu.exec(
      line,
    )?.[0].length ?? 0
  const name = /^\p{Lu}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}/u.exec(line.slice(hello))?.[0] ?? ''
  const said = words(name)
  if (
    said.length === 0 ||
    said.some((word) => ours.includes(word)) ||
    said.every((word) => generic.test(word))
  )
    return []
  if (said.some((word) => ours.some((one) => one.startsWith(word) || word.startsWith(one)))) return []
  const start = greeting.start + hello
  const suggestion =
    hello > 0 && !/madame|monsieur|\bm(?:me|r|rs|s|x)?\b/i.test(line.slice(0, hello))
      ? context.candidate?.firstName?.trim() || undefined
      : undefined
  return [
    mark(reading, { rule: 'name.other', severity: 'block', start, end: start + name.length, suggestion }),
  ]
}

const generic =
  /^(?:candidat\w*|postulant\w*|tou(?:te)?s|applicants?|sir|madam|all|team|there|madame|monsieur|mesdames|messieurs|prenom|nom|name|first|last|equipe|everyone|colleague|collegue|a|to|sir|madam|or|and|both|le|la|the|whom|e)$/

const global = (pattern: string, isLoose = false) => ({ pattern: new RegExp(pattern, 'gu'), isLoose })
const jobPatterns = {
  fr: [...frenchJob.map((one) => global(one)), global(loose.fr, true)],
  en: [...englishJob.map((one) => global(one)), global(loose.en, true)],
}
const companyPatterns = { fr: new RegExp(company.fr, 'gu'), en: new RegExp(company.en, 'gu') }

function otherJob(reading: Reading): PlacedFinding[] {
  const { context, folded, text, language } = reading
  const title = context.job ? words(cleanJobTitle(context.job.title, { language })) : []
  if (title.length === 0) return []
  const found: PlacedFinding[] = []
  for (const { pattern, isLoose } of jobPatterns[language]) {
    for (const match of folded.matchAll(pattern)) {
      const job = match.groups?.job ?? match.groups?.job2 ?? ''
      const said = words(job)
      const strange = said.filter((word) => !title.some((one) => isAkin(one, word)))
      const missing = title.filter((one) => !said.some((word) => isAkin(one, word)))
      if (said.length === 0 || strange.length === 0 || missing.length === 0) continue
      const start = match.index + match[0].lastIndexOf(job)
      const end = start + job.length
      const isOther = anotherPost.test(sentenceAt(reading, start).folded)
      const isTitle = /^\p{Lu}/u.test(text.slice(start)) && strange.length === said.length
      if (isLoose && (isOther || !isTitle)) continue
      if (found.some((other) => start < other.end && other.start < end)) continue
      const isSure = !isLoose && !isOther && strange.length === said.length
      found.push(mark(reading, { rule: 'name.other', severity: isSure ? 'block' : 'warn', start, end }))
    }
  }
  return found
}

function otherCompany(reading: Reading): PlacedFinding[] {
  const { context, text, language } = reading
  const ours = words(context.company ?? '')
  if (ours.length === 0) return []
  const known = [
    ...ours,
    ...words([context.job?.title, context.candidate?.lastName, ...(context.ownNames ?? [])].join(' ')),
  ]
  return [...text.matchAll(companyPatterns[language])].flatMap((match) => {
    const name = match.groups?.name ?? ''
    const said = words(name)
    if (said.length === 0 || said.some((word) => known.some((one) => isAkin(one, word)))) return []
    const start = match.index + match[0].length - name.length
    return [
      mark(reading, {
        rule: 'name.other',
        severity: 'block',
        start,
        end: start + name.length,
        suggestion: context.company,
      }),
    ]
  })
}

function words(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []).filter(
    (word) =>
      word.length > 1 && !/^(?:de|du|des|la|le|les|et|en|of|and|the|au|aux|senior|junior|hf|fh)$/.test(word),
  )
}

// "Chargée" is "Chargé", "développeuse" is "développeur".
function isAkin(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 5)
  return one === other || (length >= 4 && one.slice(0, length) === other.slice(0, length))
}
