import type { Finding, Rule, Severity } from './finding.ts'
import { fold } from './fold.ts'

type Pattern = { rule: Rule; severity: Severity; pattern: RegExp; folded?: boolean }

const blankWord =
  'prenom|nom|nom complet|poste|intitule(?: du poste)?|entreprise|societe|candidate?|date(?: de l.entretien)?|interlocuteur|recruteur|signature|first name|last name|full name|name|job(?: title)?|position|company|candidate name|interviewer|recruiter|date'

const patterns: Pattern[] = [
  {
    rule: 'field.unresolved',
    severity: 'block',
    pattern: /\{\{[^\n]*?\}\}|\{%[^\n]*?%\}|\{\{|\}\}|\{%|%\}/gu,
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    pattern: /(?<![{\w])\{ ?[\p{L}_][\p{L}\p{N}_ .’'-]{0,40}\}(?!\})/gu,
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    folded: true,
    pattern: new RegExp(
      `[\\[<«(] ?(?:le |la |votre |your |the |insert |inserer )?(?:${blankWord})(?: du candidat| du poste| here| ici)? ?[\\]>»)]`,
      'gu',
    ),
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    folded: true,
    pattern: new RegExp(
      `(?<=(?:^|\\n) *(?:bonjour|bonsoir|chere?|dear|hello|hi|madame|monsieur) )(?:${blankWord.replace('candidate?|', '')})(?= *[,\\n])`,
      'gu',
    ),
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    pattern:
      /(?<![\w@.])(?:first_name|last_name|civility_name|interview_date|recruiter_role|custom_[a-z0-9_]+)(?![\w@]|\.\w)/g,
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    pattern: /(?<![\p{L}\p{N}])(?:[Xx]{3,}|TODO|TBD|TBC)(?![\p{L}\p{N}])|_{3,}|\?{3,}/gu,
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    folded: true,
    pattern:
      /[[(<{] ?(?:a completer|a remplir|a preciser|inserer|renseigner|indiquer|choisir|to complete|to be completed|fill in|insert|choose|enter )[^\])>}\n]{0,40}[\])>}]|lorem ipsum/gu,
  },
  {
    rule: 'field.unresolved',
    severity: 'block',
    pattern:
      /<<[^<>\n]{1,60}>>|%%?[\p{L}_]{2,}[\p{L}\p{N}_.]*%%?|\$\{[^}\n]{0,60}\}|\$[A-Z][A-Z_]{2,}|\*\|[^|\n]{1,40}\|\*|#\{[^}\n]{0,60}\}|@@[\p{L}_]+@@|\[\[[^\]\n]{0,60}\]\]|«\s?(?:[A-Z]+_)+[A-Z]+\s?»|&lt;[^&\n]{0,40}&gt;/gu,
  },
  {
    // "XX h", "le XX mars", "JJ/MM/AAAA", FIRST_NAME, a run of dots, what a program prints for nothing.
    rule: 'field.unresolved',
    severity: 'block',
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:le |on |at |à |après |after |from |du )?XX(?=[ \u00A0]?(?:h\b|[€%£]|ans|mois|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December|years|months|am\b|pm\b|\/))|(?:XX|xx)[/.-](?:XX|xx)(?:[/.-](?:XX|xx){1,2})?|(?:JJ|jj|DD|dd)\/(?:MM|mm)(?:\/(?:AAAA|aaaa|AA|YYYY|yyyy|YY))?|MM\/DD(?:\/YYYY)?|(?:NOM|PRENOM|PRÉNOM|POSTE|DATE|FIRST|LAST|FULL|CANDIDATE?|CANDIDAT|JOB|COMPANY|ENTREPRISE|INTERVIEW(?:ER)?|RECRUITER|RECRUTEUR|SOCIETE|HIRING)_[A-Z_]{2,}|(?:NOM|PRENOM|PRÉNOM|FIRSTNAME|LASTNAME|JOBTITLE)(?=[ ,.\n])|(?<=(?:Bonjour|Dear|Hello|Hi|poste d[e’']|role of|chez|at|for|le|on) ?)(?:undefined|null)|NaN|#REF!|#N\/A|#NAME\?|#VALEUR !|\[object Object\])(?![\p{L}\p{N}_])|(?:INSERT|INSÉRER|INSERER|COMPLÉTER|COMPLETER) [A-ZÀ-Ý ]{3,30}(?=[\s.,)]|$)|\.\.\/\.\.(?:\/(?:\.\.|\d{2,4}))?|\.{6,}|…{3,}/gu,
  },
  {
    rule: 'field.unresolved',
    severity: 'warn',
    pattern: /\[(?!\d{1,3}\]|…\]|\.{3}\]|sic\])[^\]\n]{1,60}\]|(?<![\p{L}\p{N}])<[\p{L}_][^<>\n]{0,60}>/gu,
  },
  {
    rule: 'blank',
    severity: 'block',
    folded: true,
    pattern:
      /(?<=^|\n) *(?:bonjour|bonsoir|chere?|dear|hello|hi|good (?:morning|afternoon)) *(?:,|…|(?=\n\n))/gu,
  },
  {
    rule: 'blank',
    severity: 'block',
    folded: true,
    pattern:
      /(?<![\p{L}\p{N}])d'(?=[\s,.;:)]|$)|(?<![\p{L}\p{N}])(?:chez|poste de|poste d|at the|for the|to the|of the|role of) *(?:[,.;](?=\s|$))/gu,
  },
  {
    rule: 'blank',
    severity: 'warn',
    pattern:
      /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)|(?<=\S)[ \u00A0\u202F]+,|(?<=\S) +\.(?=\s|$)|,{2,}|\(\s*\)|«\s*»|\[\s*\]/gu,
  },
]

/** What a template left behind, and blanks. The first pattern to claim a place keeps it: strict ones stand first. */
export function findLeftovers(part: 'subject' | 'text', text: string): Finding[] {
  const found: (Finding & { start: number; end: number })[] = []
  const folded = fold(text)
  for (const { rule, severity, pattern, folded: onFolded } of patterns) {
    for (const match of (onFolded ? folded : text).matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && end > other.start)) continue
      found.push({ rule, severity, part, start, end, excerpt: text.slice(start, end) })
    }
  }
  return found
}
