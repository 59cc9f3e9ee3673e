import type { PlacedFinding } from '../passage.ts'
import { isSentenceStart, mark, type Reading, sentenceAt, upper } from '../reading.ts'

const who =
  '(?:candidate?|personne|profil|candidature|collaborateur|collaboratrice|collegue|recrue|titulaire|confrere|consœur|postulante?|professionnel(?:le)?|salariee?)'
const chosen =
  '(?:retenu|choisi|recrute|selectionne|embauche|engage|prefere|designe|nomme|trouve|pris|elu|privilegie)e?s?'
const adverb = '(?: (?:finalement|donc|plutot|ainsi|deja|depuis|desormais|entre-temps|bien|toutefois|hier))*'
const subject =
  "(?:nous avons|on a|j'ai|(?:l'equipe|le comite|le jury|la direction|le bureau|le conseil|le client|la commission|le service|l'agence|le directeur|la directrice) a|les associes ont)"
const somebody = `(?:une? (?:autre |tres bon(?:ne)? )?${who}|quelqu'un|une? autre (?=[,.;:]|qui|que|avec|dont|pour|a ))`
const french = new RegExp(
  [
    `\\b${subject}${adverb} (?:${chosen}|opte pour|fait le choix d'|porte (?:notre|son) choix sur|jete (?:notre|son) devolu sur|(?:offert|propose|confie|attribue|donne|accorde) (?:le|ce) (?:poste|contrat) a)(?: de (?:retenir|recruter|poursuivre avec|travailler avec))?${adverb} (?:a )?(?:l'autre ${who}|${somebody})`,
    `\\b(?:venons|vient|viens) d(?:e |')(?:recruter|embaucher|engager|prendre|retenir|choisir|nommer|signer avec) ${somebody}|\\b(?:tranche|prononcee?|statue|decidee?|vote) (?:pour|en faveur d)(?:e |')? ?${somebody}|\\b${subject}${adverb} (?:donne|offert|propose|confie|attribue|accorde) (?:le|la|ce|cette) (?:poste|place|contrat|mission|emploi) a (?:une?|quelqu'un)|\\b${subject}${adverb} (?:trouve|recrute|embauche|pourvu) (?:notre|le|ce) (?!poste idéal)\\p{L}+(?! (?:ideal|interessant|convaincant))|\\bune? (?:collegue|confrere|consœur|candidate?|personne)(?: (?:de|du|en|a) \\p{L}+| interne| externe)? (?:reprend|reprendra|a signe|a rejoint|prend) |\\bposte vient d'etre (?:pourvu|attribue|confie|donne)`,
    `\\b(?:choisi|decide)(?: finalement)? de (?:retenir|recruter|embaucher|engager|prendre|confier le poste a|donner le poste a) ${somebody}`,
    `\\b(?:poursuiv\\w+|continu\\w+|avan[cs]\\w+|travailler) (?:l'aventure |le processus )?avec une? autre ${who}`,
    `\\b(?:notre|le|leur) choix (?:final )?(?:s'est|s'etait|est) (?:donc |finalement )?(?:porte|arrete|fixe) sur (?:une? (?:autre )?${who}|quelqu'un)`,
    `\\b(?:une autre (?:candidature|personne|candidate|collegue|consœur)|un autre (?:candidat|profil|collegue|confrere)|une? collegue|quelqu'un d'autre|une personne (?:exterieure|interne|deja en poste)|une? candidate? (?:interne|externe))\\b(?: qui)?(?: vous)?[^.;\\n]{0,15}?\\b(?:(?:a|est|avait) (?:deja |finalement )?(?:ete )?${chosen}|a (?:deja |finalement )?(?:accepte|obtenu|decroche|signe|pris|rejoint|ete preferee?)|l'occupera|occupe(?:ra)? (?:le|ce|desormais)|prend(?:ra)? (?:le|ce) poste|rejoint|rejoindra|commence(?:ra)?|arrive(?:ra)?|l'a emporte)`,
    `\\b(?:la personne|le candidat|la candidate|le profil|celui|celle|la collegue) (?:que nous avons |qui (?:a|est) (?:ete )?|finalement )?${chosen}\\b`,
    `\\b(?:le|ce|votre) poste (?:a|est|vient d'|sera)(?: \\w+)?(?: ete| etre)?(?: \\w+)? ?(?:pourvu|attribue|confie|occupe|pris\\b)`,
    `\\b(?:le|ce) poste (?:revient|reviendra|echoit|va|est alle) a (?:une?|quelqu'un|l')`,
    `\\b(?:une embauche|un recrutement) (?:a|est|vient d'etre) (?:deja |desormais |ete )*(?:faite?|conclue?|signee?|finalisee?|validee?)|\\bc'est (?:l'autre|une? autre ${who}|un collegue|une collegue) qui (?:a|est|l'a|prend|occup|rejoin|nous rejoin|sera)`,
    `\\b(?:votre|notre) (?:future?|nouvelle|nouveau) (?:collegue|titulaire|recrue) (?:a|est|arrive|commence|prend)`,
  ].join('|'),
  'gu',
)
const someone =
  '(?:someone(?! to)|somebody(?! to)|another (?:candidate|applicant|person|colleague|profile|individual|stylist|engineer|hand)|(?:an?|one) (?:different |internal |external |stronger |more experienced |local )?(?:candidate|applicant|colleague)|the other (?:candidate|applicant|finalist|person)|an outsider|an? (?:freelancer|contractor|graduate|former \\w+))'
const they =
  '(?:we|i|they|you|the (?:team|panel|committee|board|client|partners|trustees|manager|director|governors)|our (?:team|panel|client|committee|board))'
const english = new RegExp(
  [
    `\\b${they}(?:'ve|'re| have| has| are)?(?: now| since| already| finally| ultimately| instead| just| in the end)* (?:chosen|chose|hired|selected|appointed|picked|recruited|found|decided on|decided to (?:hire|appoint|go with)|voted to (?:appoint|hire|choose)|gone with|went with|settled on|opted for|taken on|took on|brought in|signed|appointing|hiring|taking on|bringing in|given it to|gave it to|preferred|made an offer to|offered it to)(?: to (?:go|move forward|proceed|continue|progress) with)? ${someone}`,
    `\\b(?:offered|given|awarded|gave|handed|went|gone|goes)(?: (?:the |this )?(?:[a-z]+ ){0,3}?(?:job|role|position|post|place|contract|chair|work))? to ${someone}`,
    `\\b(?:mov\\w+|go\\w*|proceed\\w*|continu\\w+|progress\\w*)(?: forward| ahead)? with (?:another (?:candidate|applicant|person)|someone else|somebody else|a different candidate)`,
    `\\b(?:ended up|are|been|by|in) (?:hiring|choosing|appointing|selecting|picking|taking on) ${someone}`,
    `\\b(?:job|role|position|post|place|vacancy)\\b (?:has gone|went|goes|is going|has been offered|was offered|has been given) to (?!the (?:external|open) market)`,
    `\\b${someone}(?: else)?,? (?:who )?(?:was|has been|is|has|'s|will be|had)(?: (?:already|now|since|just|been|finally|ultimately))* (?:chosen|selected|hired|appointed|offered|accepted|successful|got|taken|recruited|picked|preferred|starting|joining|signed|secured|landed|going to)`,
    `\\b${someone}(?: else)? (?:will be taking|got|accepted|took|landed|secured|beat|starts|joins|will (?:start|join|be joining|be starting))\\b`,
    `\\b(?:the|this|that) (?:[a-z]+ ){0,3}?(?:position|role|job|vacancy|post|place)(?: has| was| is|'s)(?: now| been| already| since| recently| just)* (?:filled|taken|given to|offered to|accepted by)`,
    `\\bthe (?:successful|chosen|selected|hired|winning|appointed) (?:candidate|applicant|person)|\\bthe (?:person|candidate|applicant|colleague) (?:we|that we|whom we|who was|who has been|who got|that was)(?:'ve| have| finally| eventually)? ?(?:chose|chosen|hired|selected|appointed|picked|offered|took on|taken on|the job)`,
    `\\b(?:your|our) (?:future |new )(?:colleague|hire|starter|recruit|post-?holder) (?:has|is|starts|joins|will)`,
    `\\b(?:we|i)(?:'ve| have)(?: now| already| just| since)* filled (?:the|this|that)\\b|\\b(?:we|i)(?:'ve| have)? found our (?:new|next)\\b`,
  ].join('|'),
  'gu',
)
// What the person must bring is asked of whoever comes.
const toCome =
  /^ (?:qui )?(?:devra|sera|aura|pourra|devrait|doit|prendra en|will (?:need|have to|be (?:expected|required|asked|responsible)|lead|manage|report|run)|would|must|should|needs? to|has to|can expect)\b/
const notYet =
  /\b(?:si|quand|lorsque|avant que|tant que|jusqu'a ce que|serait|aucun\w*|personne n|if|once|when|until|unless|before|whether|no one|nobody|not|never)\b[^.;,\n]{0,30}$|\b(?:n'|ne )$/

/** "Another candidate was chosen", while nobody is hired. */
export function findNobodyHired(reading: Reading): PlacedFinding[] {
  if (reading.context.hired !== false) return []
  const pattern = reading.language === 'fr' ? french : english
  return [...reading.folded.matchAll(pattern)]
    .filter((match) => !notYet.test(reading.folded.slice(Math.max(0, match.index - 40), match.index)))
    .filter((match) => !toCome.test(reading.folded.slice(match.index + match[0].length)))
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
