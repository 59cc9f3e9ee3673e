import { folded, type Language } from './language.ts'

/** How brands, tools and acronyms are written, by their folded form. Our own list. */
const WRITTEN = new Map(
  `Java JavaScript TypeScript Python PHP Ruby Rust Scala Kotlin Swift Perl Node.js Next.js Vue.js React Angular Svelte
  Django Laravel Symfony Spring .NET ASP.NET C# C++ F# iOS Android Flutter Unity Linux Unix Windows DevOps DevSecOps FinOps
  MLOps SysOps RevOps GitLab GitHub Docker Kubernetes Terraform Ansible Azure Google Salesforce HubSpot ServiceNow Oracle
  Drupal WordPress Magento Shopify PrestaShop Cegid Sage Workday Tableau Snowflake Databricks Hadoop Spark Kafka Elastic
  PostgreSQL MySQL MongoDB NoSQL GraphQL PowerBI AutoCAD SolidWorks CATIA Revit Photoshop InDesign Excel Jira Figma
  Amazon Facebook LinkedIn YouTube SaaS PaaS IaaS IoT FinTech EdTech LegalTech PhD Scrum Agile`
    .split(/\s+/)
    .map((word) => [word.toLowerCase(), word]),
)

const ACRONYMS = new Set(
  `rh it si dsi daf drh dg pdg ceo cto cfo coo cmo hr hse qhse qse qa qc ux ui seo sea sem smo crm erp sap bi ia ai ml api aws gcp
  ibm sql html css xml etl elt edi amoa moa moe amo opc vrd btp cvc hvac gtb gmao plc cao dao paie-rh ehpad ssiap ide iade
  ibode asv ash aes avs ats aesh acs atsem bac bts dut cap bep but mba vip vp pme tpe eti pmo po pm sre noc soc rssi ciso
  it/ot ot ip lan wan voip vpn tma run adv sav gms chr b2b b2c r&d fp&a m&a esg rse tva fiba kyc lcb-ft lcbft aml hpc hf rf cnc
  fpga vhdl plm mes wms tms scm bim cfo igh irm tep ccn uk us usa ue eu emea apac dach idf paca ter sncf ratp edf cdi cse cssct
  iot lms mooc bpo pl spl lgv vl tp gpec gpeec sirh adas nlp llm ocr rpa mlops swe sdet tl cio dpo rgpd gdpr itil php sysml`
    .split(/\s+/)
    .filter(Boolean),
)

const SMALL = new Set(
  'de du des la le les et en au aux un une sur par pour à a d l ou dans of and the in for to with on at'.split(
    ' ',
  ),
)

/**
 * Accents that capitals lose, put back only where the word without them is no French word. First words of
 * a title mostly; our own list.
 */
const ACCENTED = new Map(
  `ingénieur ingénieure ingénieurs développeur développeuse électricien électricienne électronicien électrotechnicien mécanicien
  mécanicienne médecin infirmière éducateur éducatrice économiste électromécanicien hôte hôtesse hôtelier hôtellerie
  hygiéniste pédiatre vétérinaire ébéniste géomètre généraliste général générale régional régionale médical médicale
  clientèle qualité sécurité santé opérateur opératrice opérationnel opérationnelle préparateur préparatrice réceptionniste
  gérant gérante ménage mécanique électrique électronique numérique logiciels systèmes système réseau réseaux données
  développement ingénierie étude études trésorerie trésorier trésorière contrôle contrôleur contrôleuse employé employée
  comptabilité fiscalité fidélité stratégie stratégique expérimenté expérimentée confirmé confirmée spécialisé spécialisée
  élève école équipe équipes événementiel évènementiel édition éditorial éditoriale pâtissier pâtissière bâtiment
  matériaux matériel énergie énergies électricité télécom télécoms téléconseiller téléconseillère téléphonique aérien
  aéronautique intérim intérimaire international délégué déléguée conseillère caissière cuisinière ouvrière
  couturière ambulancière costumière jardinière serrurière hospitalière régleur régleuse secrétaire référent référente
  rédacteur rédactrice réparateur réparatrice réalisateur réalisatrice métier métiers métrologue chargée diététicien
  diététicienne esthéticienne kinésithérapeute ergothérapeute psychomotricité pharmacie préventeur prévention échafaudeur
  étancheur façadier maçon maçonnerie plâtrier chaîne vidéo média médias supérieur créateur créatrice créatif créative
  légal privé privée dépôt entrepôt alternée société sociétés propreté à`
    .split(/\s+/)
    .map((word) => [folded(word), word]),
)
ACCENTED.delete('a')

/** Sentence case (Title Case in English) for a title in capitals; any other title comes back unchanged. */
export function withoutShouting(title: string, language: Language): string {
  const outside = title.replace(/\([^)]*\)/g, ' ')
  const words = outside.match(/[\p{L}][\p{L}\p{M}'’]*/gu) ?? []
  const long = words.filter((word) => word.length > 3 && !ACRONYMS.has(word.toLowerCase()))
  if (long.length === 0 || long.some((word) => word !== word.toUpperCase())) return title
  return title.replace(/\.?[\p{L}\p{N}][\p{L}\p{M}\p{N}+#&]*(?:\.[\p{L}]+)*/gu, (word, at: number) => {
    if (word !== word.toUpperCase()) return word
    return cased(word, {
      first: at === 0,
      last: at + word.length === title.length,
      afterApostrophe: /['’]$/.test(title.slice(0, at)),
      language,
      title,
    })
  })
}

function cased(
  word: string,
  where: { first: boolean; last: boolean; afterApostrophe: boolean; language: Language; title: string },
): string {
  const key = folded(word)
  const known = WRITTEN.get(key) ?? (ACRONYMS.has(key) ? word : undefined)
  if (known) return known
  const low = word.toLowerCase()
  if (SMALL.has(low) && where.last) return word
  if (SMALL.has(low) && (!where.first || low.length === 1))
    return low === 'a' && where.language === 'fr' ? 'à' : low
  // No vowel, or a letter or two: spelled out, so left alone (SRH, C, VB).
  if (!where.afterApostrophe && !SMALL.has(low) && (word.length < 3 || !/[aeiouyàâéèêëîïôöùûœæ]/i.test(word)))
    return word
  if (where.language === 'en') return capital(low)
  const accented = restored(low, key, where.title)
  return where.first ? capital(accented) : accented
}

function restored(low: string, key: string, title: string): string {
  if (low !== key) return low
  // "CHARGE DE …" names a person; a charge is nowhere followed by "de" at the start of a title.
  if (low === 'charge' && /^charge\s+(?:de|d['’])/i.test(title)) return 'chargé'
  return ACCENTED.get(key) ?? low
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
