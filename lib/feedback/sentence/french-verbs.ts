/** The form for "vous" by the form for "je" or "il", of verbs that notes begin with. */
const irregular: Record<string, string> = {
  a: 'avez',
  ai: 'avez',
  avait: 'aviez',
  avais: 'aviez',
  aura: 'aurez',
  aurait: 'auriez',
  est: 'êtes',
  suis: 'êtes',
  était: 'étiez',
  étais: 'étiez',
  sera: 'serez',
  serait: 'seriez',
  va: 'allez',
  vais: 'allez',
  fait: 'faites',
  fais: 'faites',
  dit: 'dites',
  dis: 'dites',
  sait: 'savez',
  sais: 'savez',
  peut: 'pouvez',
  peux: 'pouvez',
  veut: 'voulez',
  veux: 'voulez',
  doit: 'devez',
  dois: 'devez',
  voit: 'voyez',
  vois: 'voyez',
  connaît: 'connaissez',
  connait: 'connaissez',
  connais: 'connaissez',
  reconnaît: 'reconnaissez',
  reconnait: 'reconnaissez',
  reconnais: 'reconnaissez',
  part: 'partez',
  pars: 'partez',
  tient: 'tenez',
  tiens: 'tenez',
  vient: 'venez',
  viens: 'venez',
  obtient: 'obtenez',
  maintient: 'maintenez',
  soutient: 'soutenez',
  revient: 'revenez',
  retient: 'retenez',
  prend: 'prenez',
  prends: 'prenez',
  comprend: 'comprenez',
  comprends: 'comprenez',
  apprend: 'apprenez',
  apprends: 'apprenez',
  reprend: 'reprenez',
  répond: 'répondez',
  réponds: 'répondez',
  rend: 'rendez',
  rends: 'rendez',
  vend: 'vendez',
  vends: 'vendez',
  défend: 'défendez',
  défends: 'défendez',
  entend: 'entendez',
  attend: 'attendez',
  perd: 'perdez',
  perds: 'perdez',
  met: 'mettez',
  mets: 'mettez',
  admet: 'admettez',
  permet: 'permettez',
  promet: 'promettez',
  écrit: 'écrivez',
  écris: 'écrivez',
  décrit: 'décrivez',
  décris: 'décrivez',
  lit: 'lisez',
  lis: 'lisez',
  suit: 'suivez',
  sert: 'servez',
  sent: 'sentez',
  sort: 'sortez',
  reçoit: 'recevez',
  conçoit: 'concevez',
  construit: 'construisez',
  construis: 'construisez',
  conduit: 'conduisez',
  conduis: 'conduisez',
  produit: 'produisez',
  traduit: 'traduisez',
  traduis: 'traduisez',
  réduit: 'réduisez',
  réussit: 'réussissez',
  réussis: 'réussissez',
  finit: 'finissez',
  agit: 'agissez',
  réfléchit: 'réfléchissez',
  réfléchis: 'réfléchissez',
  réagit: 'réagissez',
  choisit: 'choisissez',
  établit: 'établissez',
  fournit: 'fournissez',
  définit: 'définissez',
  investit: 'investissez',
  ouvre: 'ouvrez',
  découvre: 'découvrez',
  offre: 'offrez',
  explique: 'expliquez',
  pose: 'posez',
  gère: 'gérez',
  mène: 'menez',
  préfère: 'préférez',
  amène: 'amenez',
  considère: 'considérez',
  emploie: 'employez',
  essaie: 'essayez',
  appuie: 'appuyez',
  appelle: 'appelez',
  rappelle: 'rappelez',
  répète: 'répétez',
}

const regular = new Set(
  `accompagne accepte administre affronte aide aime analyse anime annonce anticipe applique argumente arrive articule assume assure audite
  automatise avance bloque cerne cherche code collabore commence communique compare conclut confond conseille consulte contourne contrôle coordonne
  cite clarifie coupe crée cultive décompose décroche défriche délègue demande démontre déploie dépanne détaille développe dialogue
  documente donne doute écoute élargit encadre encourage enseigne ennuie envisage évalue évite évoque exerce exploite explore exprime
  expose fixe forme formule garde guide hésite identifie illustre imagine implique improvise installe instrumente interroge invente
  justifie laisse liste maîtrise manage manie manipule manque mesure mobilise montre motive négocie nuance observe organise oriente
  parle partage passe peine pense perçoit pilote place planifie pratique précise prépare présente priorise privilégie propose prospecte questionne raconte
  raisonne rapporte rassure recrute rédige reformule regarde relance relie remplace remet rencontre répare repère respecte reste résume
  retrouve structure souhaite soigne souligne supervise surveille synthétise teste tire touche tourne transforme transmet travaille traite
  trouve utilise utilisait vérifie visualise vulgarise`.split(/\s+/),
)

/** Null when the word is no form of a verb that this table knows. */
export function vousForm(word: string): string | null {
  const key = word.toLowerCase()
  const known = Object.hasOwn(irregular, key) ? irregular[key] : undefined
  if (known) return known
  if (regular.has(key) && key.endsWith('e'))
    return `${key
      .slice(0, -1)
      .replace(/è(?=[^aeiouéè]+$)/, 'é')
      .replace(/ie$/, 'y')}ez`
  if (/[a-zé]{3,}ait$/.test(key) || /[a-zé]{3,}ais$/.test(key)) return `${key.slice(0, -3)}iez`
  return null
}
