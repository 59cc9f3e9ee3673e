import type { PlacedFinding } from '../passage.ts'
import { isSentenceStart, mark, type Reading, sentenceAt, upper } from '../reading.ts'

const who =
  '(?:candidate?|personne|profil|candidature|collaborateur|collaboratrice|collegue|recrue|titulaire)'
const chosen = '(?:retenu|choisi|recrute|selectionne|embauche|engage|prefere|designe|nomme|trouve)e?s?'
const french = new RegExp(
  [
    `\\b(?:nous avons|on a|j'ai|l'equipe a|le comite a|le jury a)(?: finalement| donc| plutot| ainsi)? (?:${chosen}|offert le poste a|propose le poste a|confie le poste a|attribue le poste a|opte pour|porte notre choix sur)(?: de (?:retenir|recruter|poursuivre avec|travailler avec))? (?:une? |a une? |l')?autre (?:${who})`,
    `\\b(?:nous avons|on a|j'ai)(?: finalement| donc)? (?:recrute|embauche|engage|choisi|retenu) (?:une personne|quelqu'un|une? candidate?|une? collegue)`,
    `\\b(?:choisi|decide)(?: finalement)? de (?:retenir|recruter|poursuivre avec|continuer avec|travailler avec|embaucher|confier le poste a) une? (?:autre )?${who}`,
    `\\b(?:notre|le) choix (?:final )?(?:s'est|s'etait|est) (?:donc |finalement )?(?:porte|arrete|fixe) sur une? (?:autre )?${who}`,
    `\\bune autre (?:candidature|personne|candidate)\\b(?: qui)?[^.;\\n]{0,15}\\b(?:a|est) (?:ete )?${chosen}|\\bun autre (?:candidat|profil)\\b[^.;\\n]{0,15}\\b(?:a|est) (?:ete )?${chosen}`,
    `\\b(?:la personne|le candidat|la candidate|le profil|celui|celle) (?:que nous avons |qui (?:a|est) (?:ete )?|finalement )?${chosen}\\b`,
    `\\b(?:poursuiv\\w+|continu\\w+|avan\\w+) avec une? autre ${who}`,
    `\\b(?:le|ce|votre) poste (?:a|est|vient d')(?: \\w+)?(?: ete| etre)?(?: \\w+)? ?(?:pourvu|attribue|confie|occupe)`,
  ].join('|'),
  'gu',
)
const someone =
  '(?:someone|somebody|another (?:candidate|applicant|person|colleague|profile|individual)|(?:a|one) (?:different )?candidate|an applicant)'
const english = new RegExp(
  [
    `\\b(?:we|i|the team|the panel)(?:'ve| have)?(?: now| since| already| finally| ultimately)? (?:chosen|chose|hired|selected|appointed|picked|recruited|found|decided on|gone with|went with|settled on|opted for)(?: to (?:go|move forward|proceed|continue|progress) with)? ${someone}`,
    `\\b(?:offered|given|awarded|gave) (?:the |this )?(?:job|role|position|post)? ?to ${someone}`,
    `\\b(?:mov\\w+|go\\w*|proceed\\w*|continu\\w+|progress\\w*)(?: forward| ahead)? with (?:another (?:candidate|applicant|person)|someone else|somebody else|a different candidate)`,
    `\\b(?:ended up|are|been|by|in) (?:hiring|choosing|appointing|selecting|picking) ${someone}|\\b(?:job|role|position|post|place) (?:has gone|went|goes) to\\b|\\banother (?:candidate|applicant|person) (?:was|has been|is|has) (?:\\w+ )?(?:chosen|selected|hired|appointed|offered|accepted|successful)`,
    `\\b(?:the|this) (?:position|role|job|vacancy|post)(?: has| was| is|'s)(?: now| been| already| since| recently| just)* (?:filled|taken|given to|offered to)`,
    `\\bthe (?:successful|chosen|selected|hired|winning) (?:candidate|applicant|person)|\\bthe (?:person|candidate|applicant) (?:we|that we|whom we|who was|who has been|that was)(?:'ve| have| finally| eventually)? ?(?:chose|chosen|hired|selected|appointed|picked|offered)`,
  ].join('|'),
  'gu',
)
const notYet = /\b(?:si|quand|lorsque|avant que|sera|serait|if|once|when|until|will be)\b[^.;\n]{0,30}$/

/** "Another candidate was chosen", while nobody is hired. */
export function findNobodyHired(reading: Reading): PlacedFinding[] {
  if (reading.context.hired !== false) return []
  const pattern = reading.language === 'fr' ? french : english
  return [...reading.folded.matchAll(pattern)]
    .filter((match) => !notYet.test(reading.folded.slice(Math.max(0, match.index - 40), match.index)))
    .map((match) => {
      const start = match.index
      const end = start + match[0].length
      return mark(reading, {
        rule: 'truth.hired',
        severity: 'block',
        start,
        end,
        suggestion: neutral(reading, start, end),
      })
    })
}

// Only where the whole clause can go: it says "we" and a full stop follows.
function neutral(reading: Reading, start: number, end: number): string | undefined {
  if (!/^\s*(?:[.\n]|$)/.test(reading.text.slice(end))) return undefined
  if (!/^(?:nous avons|we|i|j'ai)\b/.test(reading.folded.slice(start))) return undefined
  if (/^(?:et|and|,)/.test(sentenceAt(reading, start).folded)) return undefined
  const words =
    reading.language === 'fr'
      ? 'nous avons décidé de ne pas poursuivre votre candidature'
      : 'we have decided not to take your application further'
  return isSentenceStart(reading, start) ? upper(words) : words
}
