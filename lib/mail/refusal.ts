/** What a server refuses for good, as a key that the app has a sentence for (Email.failure). */
export type RefusalKey = 'address' | 'mailbox-full' | 'sender' | 'size' | 'policy' | 'content' | 'other'
export type Stage = 'mail' | 'rcpt' | 'data'

/**
 * Reads a 5xx: the enhanced status code first (RFC 3463), which says the same in every language, then the words of
 * servers that give none, then the basic code. What nothing speaks for is `other`: no guess marks an address.
 */
export function refusalKey(reply: string, stage: Stage): RefusalKey {
  const words = reply.toLowerCase()
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(reply)
  const byCode = enhanced && keyOfCode(Number(enhanced[1]), Number(enhanced[2]), { words, stage })
  return byCode ?? keyOfWords(words, stage) ?? keyOfBasicCode(reply, stage)
}

/** The server takes nothing from us as we are: that is a matter of its settings or ours, and of no letter. */
export function isBarred(reply: string): boolean {
  return (
    /^(530|534|535|538)\b/.test(reply) ||
    /relay(ing)? (access )?(is )?(denied|not (permitted|allowed)|prohibited|refus)|(unable|not (permitted|allowed)) to relay|relais (refus|interdit|non autoris)|authenti(cation|fication) (is )?(required|requise|n[eé]cessaire)|must (first )?(authenticate|issue a starttls|log ?in)/i.test(
      reply,
    )
  )
}

/** A 4xx that asks for fewer letters to this domain, not for this letter at another time (greylisting). */
export function asksToSlowDown(reply: string): boolean {
  if (/gr[ea]ylist|liste grise|4\.2\.1\b/i.test(reply)) return false
  return /\brate\b|too (many|fast|much)|throttl|\blimit|unusual|server (is )?busy|temporarily deferred|slow ?down|trop de|trop vite|4\.7\.(28|500|650)\b|\[?tss0\d/i.test(
    reply,
  )
}

const unknownUser =
  /(user|recipient|mailbox|account|address|destinataire|utilisateur|adresse|bo[iî]te)[^.]{0,40}(unknown|not (found|exist|here|valid)|does(n't| not) exist|disabled|inactive|invalid|inconnue?|n['’]existe pas|introuvable|d[eé]sactiv|invalide)|(no such|unknown|invalid|inexistent|nonexistent) (user|recipient|mailbox|address|account|local part)|no mailbox here/
const full =
  /(over|exceed\w*|out of|d[eé]pass\w*)[^.]{0,20}(quota|storage)|quota|(mailbox|bo[iî]te)[^.]{0,30}(full|pleine)/
const unwanted = /spam|junk|virus|malware|phishing|content|contenu|ind[eé]sirable/
const blocked =
  /block|blacklist|blocklist|denylist|listed|reputation|spamhaus|policy|politique|dmarc|\bspf\b|\bdkim\b|unauthenticated|access denied|not accepted from|refus[eé]/
const aboutSender = /sender|exp[eé]diteur|mail from|return.?path|\bfrom address/
const large =
  /(message|mail|size|taille)[^.]{0,30}(too (large|big)|exceeds|limit|trop (grand|gros|volumineu))/

type Clues = { words: string; stage: Stage }

function keyOfCode(subject: number, detail: number, { words, stage }: Clues): RefusalKey | null {
  if (subject === 1) {
    if (detail === 7 || detail === 8) return 'sender'
    return stage === 'mail' ? 'sender' : 'address'
  }
  if (subject === 2)
    return detail === 2 ? 'mailbox-full' : detail === 3 ? 'size' : detail === 1 ? 'address' : null
  if (subject === 3) return detail === 4 ? 'size' : null
  // 5.4.1 is what Outlook says of a recipient that does not exist.
  if (subject === 4 && detail === 1 && /recipient address rejected/.test(words)) return 'address'
  if (subject === 6) return 'content'
  if (subject !== 7) return null
  if (stage === 'rcpt' && unknownUser.test(words) && !aboutSender.test(words)) return 'address'
  if (stage === 'mail' && !blocked.test(words)) return 'sender'
  if (aboutSender.test(words) && !/dmarc|spf|dkim|unauthenticated/.test(words)) return 'sender'
  return stage === 'data' && unwanted.test(words) ? 'content' : 'policy'
}

function keyOfWords(words: string, stage: Stage): RefusalKey | null {
  if (large.test(words)) return 'size'
  if (full.test(words)) return 'mailbox-full'
  if (stage !== 'mail' && unknownUser.test(words) && !aboutSender.test(words)) return 'address'
  if (unwanted.test(words) && stage === 'data') return 'content'
  if (aboutSender.test(words)) return 'sender'
  if (blocked.test(words) || unwanted.test(words)) return 'policy'
  return null
}

function keyOfBasicCode(reply: string, stage: Stage): RefusalKey {
  const code = reply.slice(0, 3)
  if (code === '552') return stage === 'rcpt' ? 'mailbox-full' : 'size'
  if (code === '553') return stage === 'mail' ? 'sender' : 'address'
  if (stage === 'mail') return 'sender'
  return 'other'
}
