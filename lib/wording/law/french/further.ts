import type { LawRule } from '../rule.ts'
import { kindness, law, person, worry } from './words.ts'

const kinOf = String.raw`(?:pere|mere|freres?|s(?:œ|oe)urs?|oncles?|tantes?|grand-\S+|parents|cousins?|famille|lignee|fratrie|ascendants?)`

/** Ways to say it that name neither the ground nor a reason: what is done, what shows, what is to come. */
export const furtherRules: readonly LawRule[] = [
  law(
    'sex',
    String.raw`(?:demand\w+|exig\w+|reclam\w+|veulent|veut|prefer\w+|souhait\w+|tien\w+ a|attend\w*) (?:\S+ ){0,2}une? (?:praticienne|femme medecin|doctoresse|kine femme|soignante|vendeuse|serveuse|hotesse|conseillere femme|conseiller homme|vigile homme|masseuse|nounou femme|educatrice femme)`,
    { unless: 'annonce|offre' },
  ),
  law(
    'sexual_orientation',
    String.raw`(?:il|elle) en est(?= ?[,.;!])|petite? amie? ?(?:…|\.\.\.|\?|,)? ?(?:…|\.\.\.)? ?(?:ou )?(?:une? )?petite? amie?|(?:il|elle) est comme ca(?= ?[,.;])`,
  ),
  law(
    'gender_identity',
    `(?:etiez|etait|fut|serait ne|fus) (?:encore |autrefois |jadis )?(?:monsieur|madame|un homme|une femme|un garcon|une fille)|(?:en |cours de |pleine |debut de )transition(?= ?(?:[,.;!)]|et |mais |depuis))`,
    {
      needs: person,
      unless:
        '(?:numerique|energetique|ecologique|agile|professionnel\\w*)|entreprise|projet|systeme|cloud|erp|outil|service en|une femme (?:de|qui)|metier|secteur|contrat',
    },
  ),
  law(
    'age',
    String.raw`vingtenaires?|jeunettes?|jeunot\w*|(?:longue|belle|vraie) carriere (?:a faire|devant|avec nous|chez nous)|(?:encore|reste) (?:\S+ ){0,3}(?:vingt|quinze|dix|trente|\d\d) ans (?:a travailler|de carriere devant|a nous donner|devant)|(?:pourrait|pourriez) etre (?:mon|ma|leur|notre|son|sa|votre) (?:pere|mere|fils|fille|grand-\S+)`,
    {
      needs: `${person}|cherch\\w+|quelqu'un|${worry}`,
      unless: 'cible|clients?|public|entreprise|belle carriere (?:chez|devant)',
    },
  ),
  law(
    'family_situation',
    String.raw`vos (?:trois|deux|quatre|cinq|nombreux) (?:enfants|petits|filles|garcons|fils)|(?:votre|sa) petite (?:derniere|famille)|jeunes? maries?`,
    { unless: 'filles (?:et|de) donnees|magasins?' },
  ),
  law(
    'pregnancy',
    String.raw`votre terme(?! de)|(?:petite? \w+|fille|fils|garcon|enfant|bebe|jumeaux|heureux evenement) que vous attendez|les enfants,? (?:\S+ ){0,3}(?:c'est )?pour quand|hormones|projet a deux|piqures? (?:\S+ ){0,3}hormon\w+|stimulation (?:ovarienne|hormonale)`,
    {
      needs: `${person}|hopital|conge`,
      unless: 'elevage|bovin\\w*|laboratoire|patient\\w*|veterin\\w+|sans hormones|endocrino\\w*',
    },
  ),
  law(
    'genetic',
    `(?:${kinOf}) (?:\\S+ ){0,5}(?:meme (?:tumeur|maladie|mal|cancer|chose|syndrome)|cardiaques?|diabetiques?|malades?|ont (?:tous |toutes )?eu|en (?:est|sont) mort\\w*)|ce qu'(?:ont|a) eu (?:votre|sa|son|vos|ses) ${kinOf}|(?:famille|chez vous) (?:\\S+ ){0,2}(?:vit|vivent|meurt|meurent) (?:\\S+ )?(?:vieux|longtemps|jeunes?|tot)|(?:analyse|test|resultat|depistage)s? (?:\\S+ ){0,4}(?:d'adn|adn|genetiques?|brca\\d?)(?= (?:que vous|vous)|,|\\.|!|$)|(?:maladies?|mal|affections?|pathologies?|cancers?|genes?) qui se transm\\w+`,
    {
      needs: `votre|vos|vous|son|sa|${kindness}`,
      unless: String.raw`these|recherche|labo\w*|bovin\w*|semences?|animale?s?|agricole|patients?|etude|familles? (?:de|des|d'accueil)|police|experience|code|s'occup\w+|s'occupe|aidante?`,
    },
  ),
  law(
    'health',
    String.raw`ce que vous avez (?:\S+ )?(?:endure|traverse|vecu|subi) (?:\S+ ){0,6}(?:hopital|clinique|malad\w+|operation|medica\w+|soins|sante|force le respect)|(?:souffl\w+|essouffl\w+|halet\w+) (?:\S+ ){0,3}(?:dans (?:l'|les )escaliers?|au moindre effort|en montant|apres (?:deux|trois) marches)|ne (?:lui|leur) donne pas (?:\S+ ){0,2}(?:mois|semaines|hiver)|(?:mains?|bras|voix|jambes) qui trembl\w+`,
    { unless: 'patients?|soignants?|stage|moteur|ventilateur' },
  ),
  law(
    'loss_of_autonomy',
    String.raw`(?:perdez|perd|perdre|perdu|perdiez) (?:\S+ ){0,4}(?:votre|son|de l'|en) ?autonomie|(?:il vous|lui|vous) (?:faut|fallait|faudrait|faudra) (?:\S+ ){0,2}(?:quelqu'un|une personne|de l'aide|un bras|une aide) (?:\S+ ){0,3}(?:pour|afin de|a) (?:vous |se |les |le |la |l'|s')?(?:repas|transferts?|lever|laver|habill\w+|manger|marcher|deplac\w+|toilette|courses|coucher|trajets?|boire|monter|descendre|conduire|porter|gestes|tout|aller|accompagn\w+|quotidien)|(?:ne peut|ne pouvez|n'arrive|n'arrivez|incapable) (?:\S+ ){0,2}(?:ni |de )(?:manger|se laver|vous laver|marcher|s'habiller|aller aux toilettes|se lever|boire)|sans (?:son|sa|votre) (?:aidante?|auxiliaire|accompagnat\w+|garde-malade)|(?:ne fait|ne faites|fait) plus grand-chose (?:tout )?seule?|les transferts(?= ?(?:[,.;]|et|au lit|,))|(?:boutonn\w+|enfile\w*|lace\w*|noue\w*) (?:\S+ )?(?:la|le|sa|son|votre|vos|ses|les) (?:veste|manteau|chemise|chaussures?|lacets|blouson|cravate)`,
    {
      unless: "clients?|residents?|patients?|virements?|transferts (?:de|d')|enfants|eleves|creche|mannequin",
    },
  ),
  law(
    'disability',
    String.raw`(?:personne|candidat\w*|salariee?|collegue|quelqu'un|recrue) (?:\S+ )?(?:malvoyante?|non-?voyante?|aveugle|sourde?|malentendante?|handicapee?|a mobilite reduite|en fauteuil|autiste|amputee?) (?:comme (?:vous|lui|elle)|telle? que vous)|(?:manque|manquent|perdu|coupe|sectionne\w*) (?:\S+ ){0,2}(?:(?:un|deux|trois|des|quelques|plusieurs) (?:doigts?|phalanges?|orteils?)|une main|un bras|une jambe|un pied)|(?:elocution|diction|parole) (?:saccadee|hachee|empatee|laborieuse|heurtee)`,
  ),
  law(
    'physical_appearance',
    String.raw`genre de beaute|(?:pas|guere) (?:\S+ ){0,4}(?:qu'on|que l'on|a) (?:met\w*|mettre|montr\w+) en vitrine|(?:raser|tailler|couper|attacher|teindre|cacher|couvrir|retirer) (?:\S+ )?(?:cette|votre|sa|ces|vos|ses) (?:barbe|moustache|cheveux|tatouages?|piercings?|meches?)`,
    { unless: 'coiff\\w+|barbier|clients?' },
  ),
  law(
    'lifestyle',
    String.raw`(?:vos|ses|tes) (?:virees?|beuveries?|bringues?|nocturnes?|escapades?|frasques|exces|ecarts|incartades)(?! (?:de conduite|entre|de prix))|(?:odeur|relents?) (?:\S+ )?de (?:tabac|clope|cigarette|cannabis|alcool|shit)|pauses? (?:clope|cigarette|cafe-clope)|(?:collectionn\w+|enchain\w+|multipli\w+) (?:\S+ )?(?:les |des )?(?:aventures|conquetes|histoires|liaisons|copines|amants|maitresses|rencontres)|vir[eé]es? (?:du|de) (?:samedi|vendredi|week-end)`,
    { unless: 'prevention|cendrier|fumoir|ecarts de (?:stock|caisse)|marque' },
  ),
]
