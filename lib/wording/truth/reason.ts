import { fold } from '../fold.ts'
import type { PlacedFinding } from '../passage.ts'
import { mark, type Reading } from '../reading.ts'

const lack = {
  fr: /\bmanqu|\binsuffisan|\bpas (?:encore |assez |suffisamment )?(?:de |la |le |maitris|acquis|solide|eu |connai|pratiqu)|\bne (?:maitris|connai)\w+ pas\b|\blimite|\bfaible|\blacune|\bfragile|\bpeu\b|\bdifficult|\btrop (?:recent|court|leger)|\ba (?:renforcer|approfondir|travailler|consolider)|\bpas encore\b|\bnotre choix\b.*\bplus\b|\bprogresser\b|\ben retrait\b/,
  en: /\black|\binsufficient|\bnot (?:yet |enough )?(?:strong|deep|enough|have|used|shown)|n't\b|\blimited\b|\bweak|\bgaps?\b|\bshallow\b|\bmissing\b|\bneeds? (?:work|to)|\bstruggl|\bdifficult|\bnot yet\b|\bnot enough\b|\btoo (?:recent|little)\b|\bshort of\b/,
}
const praise = {
  fr: /\bapprecie|\bsolide|\bimpressionn|\bremarqu|\bconvain|\bexcellen|\btres bonne?|\bbelle\b|\bplu\b|\bmaitris(?:ez|e)\b|\bmaitrise\b|\bpoints? forts?|\batout|\bqualite de\b|\baisance|\bmarque|\bsalu|\bfrappe|\brichesse|\bbien\b/,
  en: /\bappreciat|\bsolid|\bimpress|\bstrong|\bexcellent|\bgood (?:command|grasp|knowledge|understanding)|\bvery good|\bliked\b|\bmaster|\bstrength|\basset|\bease with|\bstruck\b|\bstood out|\badmir|\benjoyed\b/,
}

/** A reason that the scorecards contradict: a lack of what was rated 4 out of 4, praise for what was rated 1. */
export function findContradicted(reading: Reading): PlacedFinding[] {
  const { ratings = [] } = reading.context
  const byCriterion = new Map<string, (typeof ratings)[number][]>()
  for (const one of ratings) {
    const key = fold(one.criterion).trim()
    byCriterion.set(key, [...(byCriterion.get(key) ?? []), one])
  }
  return [...byCriterion].flatMap(([criterion, given]) => {
    const values = given.map((one) => one.value)
    const words = (criterion.match(/[\p{L}\p{N}+#]{2,}/gu) ?? []).filter(
      (word) => !/^(?:de|des|du|la|le|les|et|en|of|and|the|in|to|with|avec|sur|pour|aux?)$/.test(word),
    )
    const isTop = values.every((value) => value >= 4)
    const isBottom = values.every((value) => value <= 1)
    if (words.length === 0 || (!isTop && !isBottom)) return []
    const speaks = isTop ? lack : praise
    const against = isTop ? praise : lack
    return reading.body
      .filter((one) => words.every((word) => one.folded.includes(word.length > 5 ? word.slice(0, -1) : word)))
      .filter(
        (one) =>
          speaks[reading.language].test(one.folded) &&
          !(isBottom && against[reading.language].test(one.folded)),
      )
      .map((one) =>
        mark(reading, {
          rule: 'truth.reason',
          severity: 'warn',
          start: one.start,
          end: one.end,
          detail: `${given[0]?.criterion ?? criterion}, ${values[0]}/4`,
        }),
      )
  })
}
