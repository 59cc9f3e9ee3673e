import { isAfterInterview } from '../interview-words.ts'
import type { PlacedFinding } from '../passage.ts'
import { markSentence, type Reading } from '../reading.ts'

const advice = {
  fr: /\bconseil|\bsugger|\brecommand|\bpiste\b|\bprogresser\b|\bgagneri?(?:ez|ait|a)\b|\b(?:aider|donner|permettr|ouvrir|rapprocher|apporter|renforcer|completer|comblera|comblerait|fera|ferai|manquer)(?:ait|aient|a|ont)?\b (?:\w+ ){0,4}(?:pratique|porte|acquerir|comble|vous|cette|gagner|experience|ces|voie)|\bvous (?:aide|donne|permett|ouvr|rapproch|fer)\w*r(?:a|ait|ont|aient)\b|\b(?:ce )?serait\b|\bbon(?:ne)? (?:etape|point d[e']|debut|moyen|facon|exercice|livre|entrainement|premier)|\bfer(?:ait|aient|a|ont) une (?:vraie )?difference\b|\bcompleter(?:ait|a)\b|\bferai(?:t|ent) franchir\b|\boffrir(?:ait)?\b|\b(?:invite|encourage|propose)\w*\b (?:vous |toi )?(?:a|de) (?!consulter|postuler|nous|repondre|visiter|suivre nos|rester|en parler|me |candidater)|\b(?:approfondi|renforce|consolid|perfection|muscl|entrain|pratiqu|revoi|travaill|repren|developp|acqueri|form)(?:r|er|ir|ez|ssez|dre|ndre|ez-vous|z)\b|\bpasser (?:l|la|le|une) ?(?:certif|habilit|permis|diplom|concours)|\bpourri?(?:ez|ait|aient)\b (?!etre recontact)|\bprochaine fois\b|\bessayez\b|\blisez\b|\bosez\b|\bprenez\b|\breste (?:a|le point a) travailler/,
  en: /\b(?:online|evening|short|free|funded|internal) (?:\w+ )?(?:course|module|training)\b|\bbuilding up\b|\bsuggest|\brecommend|\badvi[cs]e|\bwould (?:give|help|close|open|be (?:a |well|worth)|make|save|let|strengthen|bring|get|put|build|teach|fill|take|have (?:shown|helped))|\bcould (?:be|help|give|suit|bring|open|close)|\bwill (?:help|give|close|open)\b|\btry\b|\bworth\b|\b(?:next|good|strong|useful|first) (?:step|start|way in|place to start|starting point)|\b(?:quickest|shortest|best) (?:route|way)|\bto progress\b|\bpractis|\bpracticing|\bdeepen|\bstrengthen|\bread up\b|\blook into\b|\byou (?:may|might) (?:want|like|find)|\bencourage you to (?!apply|keep|look|check|visit)|\bconsider (?!your|you|other|a )\w+ing|\bpart to work on\b|\bwork on\b|\bbenefit from\b|\bnext time\b|\bone thing\b|\bif you (?:took|built|spent|worked|practised|learned|learnt)/,
}

// Nothing to learn from a post that is no more.
const closed = {
  fr: /\b(?:poste|recrutement|projet|mission|budget)\b[^.;\n]{0,50}\b(?:annul|gel|suspend|suspension|supprim|ferm|abandonn|arret|report|cl(?:os|otur))\w*|\bne sera pas pourvu|\bgel des (?:recrutements|embauches)/,
  en: /\b(?:role|position|post|job|recruitment|hiring|project|vacancy|budget)\b[^.;\n]{0,50}\b(?:cancel|fr(?:oz|eez)e|suspend|withdrawn|closed|stopped|on hold|postponed|cut)\w*|\bwill not be filled|\bhiring freeze/,
}

/** After an interview a letter leaves the reader with something to do. */
export function findNoAdvice(reading: Reading): PlacedFinding[] {
  if (!isAfterInterview(reading) || closed[reading.language].test(reading.folded)) return []
  const frame = /\brepond|\breply|\bpostule|\bapply again|\bquestions?\b/
  if (
    reading.body.some(
      (one) =>
        advice[reading.language].test(one.folded) && !(frame.test(one.folded) && one.folded.length < 60),
    )
  )
    return []
  return markSentence(reading, 'advice.missing', 'warn')(reading.body.at(-1))
}
