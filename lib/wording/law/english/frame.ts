import type { LawFrame } from '../rule.ts'
import { englishInnocent } from './innocent.ts'
import { phrases } from './words.ts'

const criterionWords = [
  'age|ages',
  'sex|sexes|sexual orientation|orientation',
  'gender|gender identity|gender expression|gender reassignment',
  'race|racial|colou?r|ethnic*|caste|hair texture',
  'nationality|national origin|origin|origins|ancestry|citizenship|immigration status|birthplace|background|backgrounds',
  'religi*|belief*|creed|faith*',
  'disabilit*|disabled|health|medical condition|neurodiver*',
  'pregnan*|maternity|parental status|parenthood|carers?|caring responsibilities|family status',
  'marital status|marriage|civil partnership|partnership',
  'genetic information|genetics?',
  'veteran*|military status|political*|union membership|trade union',
].map((one) => phrases(one))

const equality = phrases(`
  equal opportunit* | equal[- ]opportunit* | equality | discriminat* | regardless of | irrespective of | without regard to | whatever (?:your|their|the) | diverse | diversity | inclusi* | protected (?:characteristic*|class*|by law|status) | all qualified applicants | welcome* applications | encourage* applications | applications from | under-?represented | positive about | disability confident | reasonable adjustments | adjustments (?:are|can be|is) | eeo | equal chance | guaranteed interview
`)

const statement = phrases(`
  equal[- ]opportunit* | welcome* applications from | encourage* applications from | disability confident | guaranteed interview | positive about disab* | regardless of (?:age|sex|gender|race|religion|background|disability|origin) | does not discriminate | do not discriminate | all backgrounds | reasonable adjustments (?:are|can|for (?:any|all|applicants|candidates)) | adjustments? (?:are|is|can be) (?:available|made|offered) (?:to|for|on|at)
`)

const ofThePerson = phrases(
  `because you | since you | as you | your (?:age|health|condition|pregnancy|religion) | however | but you`,
)

const kindness = phrases(`
  {wish} | well done | lovely that | good to hear | happy (?:birthday|eid|retirement) | fingers crossed | everything crossed | get well | speedy recovery | pleased that | joy | happiness
`)

const reason = phrases(`
  (?:we|they|clients?|partners|board|panel|i) (?:~1 )?(?:fear*|felt|feel|worr*|doubt*|wonder*|hesitat*|prefer*) | you will understand | therefore | so we | which is why | would not | wouldn't | could not | couldn't | difficult* | struggle* | suspect* | because | too much | unfortunately
`)

/** What the house does, and for whom; nobody in particular is meant. */
const house = phrases(`
  (?:our|we|ours|the) (?:~4 )?(?:helps?|supports?|serves?|sells?|makes?|treats?|houses?|runs?|publish*|dress|looks? after|works? with|insures?|cares? for|teach|teaches|represents?|funds?|provides?) (?:~2 )?(?:people|clients?|older|young|patients|children|families|those|women|men|residents|customers|tenants|members|pupils|mothers|carers|survivors|adults|victims|communities)
  (?:our|the) (?:church|parish|union|mosque|synagogue|temple|bank|council|hospital|nursery|school|hospice|charity|care home|party|mosque|diocese|chapel|ward|clinic) (?:would )?(?:~1 )?(?:need|needs|require|requires|wants|is looking)
`)
const roleplay = phrases(`
  how (?:you would|would you|did you|do you|you'd) (?:deal|handle|respond|approach|explain|tell|react|answer|reply|speak)
`)
const somebody = phrases('you | your | he | she | his | her | him')

/** Of a statement on equal opportunities nothing counts, be it cut in two sentences. */
export const englishFrame: LawFrame = {
  innocent: englishInnocent,
  names:
    /(?<=\b(?:Dear|Hi|Hello|Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s)(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?/gu,
  passes: (sentence, around) => {
    if (roleplay.test(sentence)) return true
    if (house.test(sentence) && !somebody.test(sentence.slice(0, sentence.search(house) + 90))) return true
    if (!equality.test(around)) return false
    const named = criterionWords.filter((one) => one.test(sentence)).length
    if (named >= 3) return true
    return statement.test(sentence) && !ofThePerson.test(sentence)
  },
  kindness,
  reason,
}
