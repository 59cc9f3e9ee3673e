import type { Language } from '../language/language.ts'

/** Small words of both languages, folded. */
const small = new Set(
  `le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je tu il elle on nous vous ils elles me te se lui eux moi toi qui que quoi dont ou et mais donc or ni car si ne pas plus
  moins tres trop bien mal peu assez aussi encore deja toujours jamais tout toute tous toutes meme autre autres chaque
  quelque quelques plusieurs certain certains certaines avec sans pour par dans sur sous vers chez entre depuis pendant
  apres avant lors selon comme ainsi alors afin est sont etait etaient etre ete sera serait seront fut soit ait avoir ont avons
  avez avait avaient aura aurait eu suis etes sommes fait faire faites peut peuvent pouvez pouvons pouvoir pu doit dire dit
  cela ceci celui celle ceux celles ici leurs davantage mieux meilleur meilleure meilleurs vraiment totalement tout-a-fait fait
  malgre exactement precisement strictement suffisamment completement etions parfaitement entierement pleinement actuellement actuel actuels actuelle actuelles malheureusement cependant toutefois
  neanmoins pourtant finalement afin egalement suite effet revanche dernier derniere fois temps moment jour jours semaine
  the and but for nor yet with without from into onto over under after before during while when where which who whom whose
  that this these those there here our your his her its their they them you she him are was were been being have has had
  having does did done not now then than too very more most much many some any all both each other another such same own
  just also only even still quite really would could should will shall can may might must able about upon because since
  until once again however although though unfortunately sadly well better best less least few lot bit one two current`.split(
    /\s+/,
  ),
)

/** Words that a refusal may say to anyone. Stems, folded: a word that begins with one says nothing of its own. */
const hollow =
  /^(?:profil|candidat|poste|attent|besoin|criter|exigen|recherch|cherch|correspond|adequation|competen|experienc|parcours|dossier|qualit|equipe|entreprise|societe|culture|valeur|retenu|reteni|choi[sx]|decid|decision|selection|process|recrut|offre|annonce|opportunit|profess|personn|adapt|convain|pertinen|proche|phase|ligne|accord|niveau|rempli|repond|repons|satisf|attendu|souhait|requis|etude|examen|analys|lecture|attenti|interess|interet|nombre|difficil|delicat|fixe|suffi|motif|raison|deroul|direction|autre|option|esprit|personnalit|enjoy|learn|pleas|favorab|pouvoir|etant|nature|ensemble|notamment|vis-a-vis|manque|feeling|passe|alchimie|colle|cadre|match|prefer|privileg|avance|poursuiv|poursui|donne|prendre|prise|sembl|estim|pens|trouv|considere|rencontr|entretien|echang|regret|inform|hui|aujourd|present|convien|mission|fonction|metier|offert|applicat|applican|position|role|job|vacanc|need|requirement|expectation|criteri|looking|look|seek|fit|fits|chemistr|background|skill|qualif|suit|align|close|meet|met$|meets|match|person|someone|somebody|people|compan|team|select|chose|choos|decid|decis|process|review|careful|consider|interview|hire|hiring|went|going|gone|strong|right|quite|come|came|down|proceed|pursu|forward|further|move|moving|particular|overall|specific|profile|opening|opportunit|organi[sz]ation|busines|individual|highly|number|large|feel|felt|think|thought|time|able|ideal|ideaux|relevan|what|with|today|stage|moment|interest|impress|candidac|resume|cv$|cv'|quick|how|given|appl|please|reply|e-?mail|message|question|answer|writ|contact|luck|chance|nouvel|nouveau|prochain|futur|ecri|appel|telephon|disposition|hesit|bonne?$|belle|suite|merit|diffi|compar|reflexion|delib|examin|etudi|voici|sorry|desol|remain|constat|priorit|riche|entre$|courant|passe|paru|parai|ressenti|etincelle|declic|divers|interne|cahier|charges|deca$|dessous|nearer|brief|click|spark|mind|variety|reason|differen|slot|easily|easier|fell|below|others?$|line$|condition|motiv|signifi|vigueur|justifi|following|due$|establish|ground|provided|acknowledg|receipt|elaborat|obligat|circonstan|etabli[es]?$|prerequis|rempli|coche|case|happy|glad|thank|merci|remerci|wish|success)/

/** The words of a piece of folded text that would not stand in just any refusal. */
export function tellingWords(folded: string): string[] {
  return (folded.match(/[\p{L}\p{N}][\p{L}\p{N}+#-]*/gu) ?? []).filter(
    (word) => word.length > 2 && !small.has(word) && !hollow.test(word),
  )
}

const skill = {
  fr: /\b(?:experience|competences?|maitrise|connaissances?|pratique|expertise) (?:\p{L}+ )?(?:en |de |d'|du |des |sur |dans |avec )(?:la |le |les |l'|un |une )?(?!poste|metier|domaine|secteur|equipe|entreprise|notre|nos|cet|ce |votre|suffis|type|profil|plus|base)\p{L}{3,}/u,
  en: /\b(?:experience|skills?|knowledge|command|expertise|practice) (?:in|of|with|on|using) (?!the role|the position|this|our|your|these|that|what)\p{L}{3,}/u,
}

/** "Expérience en recrutement": a skill by its name. Reads folded text. */
export function namesSkill(folded: string, language: Language): boolean {
  return skill[language].test(folded)
}

/** A tool, a norm, a language level or a number: what only this job asks for. Reads the unfolded text. */
export function hasHardFact(text: string): boolean {
  return (
    /(?<![\p{L}\p{N}])(?:[ABC][12]|\p{Lu}{2,}[\p{L}\p{N}+#]*|\p{L}+[+#]+|\p{Ll}+\p{Lu}\p{L}+|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)(?![\p{L}\p{N}])/u.test(
      text.replace(/(?<!\p{L})(?:CV|RH|HR|CDI|CDD|PS|TV)(?!\p{L})/gu, ''),
    ) || /\d+ ?(?:ans|an\b|mois|years?|months?|personnes|people|%|€|£|k)/i.test(text)
  )
}

/** Clauses of a folded sentence: a "but" or a colon may part a vague half from a telling one. */
export function clausesOf(folded: string, language: Language): { from: number; to: number }[] {
  const cut = language === 'fr' ? frenchCut : englishCut
  const clauses: { from: number; to: number }[] = []
  let from = 0
  for (const match of folded.matchAll(cut)) {
    if (match.index > from) clauses.push({ from, to: match.index })
    from = match.index + match[0].length
  }
  if (from < folded.length) clauses.push({ from, to: folded.length })
  return clauses
}

const frenchCut =
  /[;:–—]|,? (?:mais|cependant|toutefois|neanmoins|pourtant|en revanche|car|puisque|parce qu[e'])[ ,]+/g
const englishCut = /[;:–—]|,? (?:but|however|though|although|because|whereas|while|since)[ ,]+/g
