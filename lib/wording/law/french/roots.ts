import type { LawRule } from '../rule.ts'
import { nation, nations } from './nations.ts'
import { law, worry } from './words.ts'

const whose =
  "(?:votre|vos|ton|ta|tes|son|sa|ses|leurs?|cet|cette|ce|quel|quelle|un|une|d'un|d'une|du|de|l'|la|le|les|aux|mon)"
const dataTrade = String.raw`champs?|formulaires?|base|colonnes?|publipostage|variables?|fichiers?|majuscules?|balises?|produits?|marques?|personnages?|domaine|saisie|doublons?|nommage|annuaire|etat civil|tableau|macro|requete|api`
const elsewhere = String.raw`(?:etrang\w+|d'ailleurs|d'origine|natale?|des iles|de l'est|d'orient|mediterraneen\w*|chantante?s?|trahi\w*|exoti\w+|orienta\w+|creole|africain\w*|antillais\w*|maghreb\w+|slave|latine?s?|du sud|du midi|meridiona\w+|de la-bas|du bled|du pays|colore\w*|pas d'ici|ensoleille\w*|rocailleu\w+|guttura\w+|${nation})`

/** Where the person comes from: more ways to say it. */
export const rootRules: readonly LawRule[] = [
  law(
    'origin',
    `(?:elocution|phrase|diction|parler|parlure|timbre|debit|voix|intonations?|inflexions?|tournures?|francais|langage|sonorites?|consonances?|maniere de parler|syllabes?|prononciation) (?:\\S+ ){0,5}(?:${elsewhere}|marque\\w* par|bizarre|typee?s?|a couper|d'etrangere?)|roul\\w* (?:\\S+ )?les « ?r|(?:tre|bien|tres bien|correctement|si bien) (?:le )?francais pour|francais (?:\\S+ )?pour (?:quelqu'un|une?|un etranger)|parl\\w+ (?:\\S+ )?bien pour (?:quelqu'un|une?)|(?:avale|mange) (?:\\S+ )?(?:les|ses|vos) (?:mots|syllabes|r)\\b|(?:entend\\w*|entendent|enten\\w+) (?:la difference|d'ou|que vous venez|qu'(?:il|elle) vient|le sud|le nord|tout de suite d'ou)`,
    {
      unless: String.raw`anglais|allemand|espagnol|langage (?:de programmation|c|python)|roman|film|comedien\w*|texte|traduct\w+|voix off|partition|chant`,
    },
  ),
  law(
    'origin',
    `(?:quelles?|de quelle|vos|votre|son|ses|sa|tes|double|doubles|lointaines|belles) origines?(?! (?:professionn\\w*|universit\\w*|techniq\\w*|du|de la|des|est la|,))|langue (?:d'origine|natale|du pays)|(?:fils|fille|enfant|petit-fils|petite-fille|descendante?|issue?) (?:d'|de |des )(?:\\S+ ){0,2}(?:${nations}|immigr\\w+|harkis?|exiles?|refugies?|travailleurs immigres|rapatries?)|(?:parents?|pere|mere|grands?-parents?|grand-mere|grand-pere|ascendance|sang|racines|souche|famille)(?: \\S+)? (?:${nations}|immigr\\w+|exiles?)|(?:deuxieme|seconde|troisieme|2e|3e) generation|enfant d'immigr\\w+|double culture|bicultur\\w+|deux cultures|primo-arriva\\w+|deracine\\w*|exil(?:ee?)?(?= ?[,.;])|milieu immigre|venu\\w* (?:d'aussi|de si|de tres|d'encore plus) loin|ne vien\\w* pas (?:d'ici|de chez nous)`,
    {
      unless: `${dataTrade}|pannes?|erreurs?|bugs?|litige|pieces?|cacao|cafes?|viandes?|tracabilite|clients?(?= (?:de|issus))|fonds|incidents?|provenance|racines? carrees?|souches? (?:bacter\\w+|virales?|d'arbres)|cellules|cultures? (?:maraich\\w+|de|d')`,
    },
  ),
  law(
    'origin',
    `(?:mentalite|temperament|caractere|moeurs|mœurs|coutumes?|facons? de vivre|modes? de vie|facon d'etre|habitudes de vie|rapport (?:au temps|a l'heure|a l'autorite|aux femmes|au travail)|sens de l'heure|charme|sang|touche|rythme|codes|reperes|savoir-vivre|usages|traditions?) (?:\\S+ ){0,5}(?:mediterraneen\\w*|orienta\\w+|african\\w*|africain\\w*|latine?s?|slave\\w*|tropica\\w+|du sud|de l'est|insulaires?|exotiques?|maghreb\\w+|antillais\\w*|de la-bas|de chez vous|de votre (?:pays|region|peuple|milieu|ile)|du bled|du pays|levantin\\w*|balkanique\\w*|asiatiques?)|${whose} (?:\\S+ )?(?:reperes|codes|coutumes|moeurs|mœurs|us|mentalite|valeurs|facons? de vivre|usages|traditions) (?:\\S+ ){0,8}(?:des? notres?|pas les notres|pas ceux d'ici|autres que|d'ici|de chez nous|eloigne\\w*|differ\\w+|etrang\\w+)|(?:diffe\\w+|eloign\\w+|loin|distants?) des notres|(?:grandi|nee?|elevee?|eduquee?) (?:\\S+ )?(?:dans nos|avec nos|ici|chez nous|sous d'autres|ailleurs|loin d'ici|de l'autre|la-bas|en (?:afrique|asie|orient|algerie|turquie|russie|chine|inde))|parfum d'ailleurs|airs? d'ailleurs|(?:un |pour quelqu'un )?(?:qui|il|elle|vous) (?:n'est|n'etes|n'etait) pas (?:\\S+ )?(?:d'ici|du pays|du coin|des notres|de la region|de chez nous)|integr\\w+ (?:\\S+ ){0,3}(?:en france|dans notre pays|a la francaise|a la societe)|assimil\\w+ (?:a la|dans la|en) france`,
    {
      needs: `vous|votre|vos|ton|ta|tes|il|elle|son|sa|ses|quelqu'un|candidate?|${worry}`,
      unless: String.raw`produits?|collection|code source|conduite|lecteurs|valeurs limites|valeurs? (?:de la variable|par defaut)|reperes? (?:visuels?|orthonorm\w+)|maquette|roman`,
    },
  ),
  law(
    'origin',
    String.raw`prenoms? (?:\S+ ){0,6}(?:passe-partout|patron\w*|boss|clients?|client\w*|accueil|standard|tiqu\w+|coinc\w+|fait|d'ou|origine|compliqu\w+|bizarre|rare|etrange|difficil\w+|prononc\w+|imprononc\w+|epel\w+|ecorch\w+|sonne\w*|resonn\w+|fleure\w*|vendeur|vend|connote\w*|marque\w*|typ\w+|etranger\w*|ethnique|exotique|francais\w*|francis\w+|raccourc\w+|d'ici|local|passer\w*|passe|gen\w+|pose)|(?:sonorites?|consonances?) (?:\S+ )?(?:etrang\w+|exotiques?|orientales?|africaines?|slaves?|arabes?|d'ailleurs|du prenom|de (?:votre|son) (?:pre)?nom)|(?:changer|choisir|prendre|adopter|raccourcir|franciser|porter|donner) (?:\S+ )?(?:de |un |son |votre |le )?(?:autre )?prenom`,
    {
      unless: `${dataTrade}|d'usage|feminin|masculin|genre|transition|carte|ancien|etes choisi|choisi|nouveau|bonjour`,
    },
  ),
  law(
    'origin',
    String.raw`(?:quelqu'un|une personne|un visage|un profil|une tete|des gens|un gars|une fille) (?:\S+ ){0,5}(?:en qui (?:ils|elles|nos|les)|qui (?:leur|nous) ressembl\w+|a (?:leur|notre) image|auquel (?:ils|nos)|dont ils comprennent|de leur (?:terroir|monde|pays|milieu)|du meme monde|comme eux|de la meme souche)|(?:s'identifi\w+|se reconnai\w+|se retrouv\w+) (?:\S+ ){0,3}(?:en|dans|a) (?:vous|lui|elle|une personne|quelqu'un)|pas de notre monde|pas du meme monde|autre monde que le notre|d'un autre monde|d'un autre continent|d'une autre terre|sous d'autres latitudes`,
  ),
  law(
    'ethnicity_nation_race',
    `(?:quelqu'un|personne|profil|candidate?s?|visage|collegue|recrue|gars|mec|type|fille|hotesse|vendeu\\w+|serveu\\w+|commerciale?|chauffeur|employee?|salariee?) (?:\\S+ ){0,3}(?:de |d'|plutot |plus |bien |vraiment |typee? |moins )(?:blanc|blanche|noir|noire|arabe|africain|europeen|europeenne|francais|francaise|souche|type|typee|couleur|clair|claire|mate?|fonce|foncee|occidental|occidentale)|(?:candidate?s?|profils?|personnes?|monsieur|dame|gars|fille|mec|femme|homme|etudiante?s?|jeunes?|titulaire|nounou|medecin|infirmi\\w+|ingenieu\\w+) ${nations}(?= ?(?:[,.;:)?!]|$|et|mais|pour|dans|qui|a |au |en|chez|ne|n'|comme|tres|de \\d))`,
    {
      unless: String.raw`marches?(?! pas)|filiales?|droit|langue|courant|b2|c1|b1|clientele|clients? (?:chinois|allemands?|italiens?|americains?|anglais|belges?|suisses?)|cuisine|vins?|boites? noires?|liste noire|film|roman|serie|livre blanc|marque blanche|produits?|accueill\w+ (?:des|nos)|profils? (?:europeens? de|noirs? de)|normes?|bouteilles?|etiquett\w+`,
    },
  ),
  law(
    'ethnicity_nation_race',
    String.raw`(?:ressortissante?s?|profils?|candidate?s?|candidatures?|personnes?|gens|gars|passeports?|travailleurs?|salaries?|papiers) (?:\S+ ){0,2}(?:hors (?:ue|union|europe|cee|schengen|de france|de l'ue|de l'union)|de pays tiers|extra\S*|non (?:ue|francais\w*|europeen\w*|communautaires?)|d'europe de l'est|d'afrique|du maghreb|naturalise\w*)|(?:est|etes|vient|venez|serait|etant|un|une|des|ces|les) (?:\S+ )?hors[ -](?:ue|schengen|union)|hors[ -]ue(?= ?(?:[,.;)]|$|donc|on|pas))|citoyennete|(?:des |de |aux |les |que des )nationaux(?! (?:et|de france))|(?:n'est|n'etes|n'etait|n'etant|sont|pas|non|etre|n'est-il|etait) (?:\S+ )?(?:pas |meme pas |encore )?(?:de )?(?:francaise?s?|europeenne?s?)(?= ?(?:[,.;:)?!]|$|et|de|elle|il|donc))|100 ?% (?:francaise?s?|francais|blancs?)|franco-francais\w*|(?:quota|caution|case|touche|dose|assez|trop|cocher|critere|question|plus|alibi|carte) (?:de |la |la case )?diversite|diversite (?:\S+ )?(?:de facade|visible|ethnique|dans l'equipe si)|minorites?(?= ?(?:[,.;]|visible\w*|ethnique\w*))|melange des (?:origines|couleurs|races)|(?:une?|d'un|d'une|de|les) (?:\S+ )?(?:sans[- ]papiers?|clandestine?s?|migrante?s?|refugiee?s?(?= ?(?:[,.;]|$|politique|ukrainien\w*|syrien\w*|afghan\w*))|exilee?s?)`,
    {
      needs: `vous|votre|vos|il|elle|lui|son|sa|candidat\\w*|poste|client\\w*|equipe|patron|boss|siege|prefer\\w+|pas|${worry}`,
      unless: String.raw`tva|export|fournisseurs?|transferts?|donnees|marches?(?! pas)|livrais\w+|accueill\w+|accompagn\w+|droit d\S+|education a la|citoyennete (?:numerique|active|et)|developpement durable|association|benevol\w+|charte|politique (?:de|rh)|cours de francais|hebergement|ateliers?|index|label|ouvert\w* a tou\w+|critere|appels? d'offres|clients? hors`,
    },
  ),
  law(
    'ethnicity_nation_race',
    String.raw`(?:votre|son|sa|vos|ses|ton) (?:\S+ ){0,3}(?:statut de refugie\w*|demande d'asile|recepisse|refugiee?|asile|regularisation|situation administrative|autorisation provisoire|origine ethnique)|demandeu(?:r|se)s? d'asile(?= ?(?:[,.;(]|$|en|depuis|donc|dont))|(?:titre|carte) de (?:sejour|resident) (?:\S+ ){0,5}(?:tous les|chaque annee|incertain\w*|provisoire|precaire|a renouveler|renouvel\w+|expir\w+|inquiet\w*|galere|complic\w+|bloqu\w+|annuel\w*|d'un an|pas envie|trop|risqu\w+)|(?:renouvellement|renouveler|histoires?|demarches?|paperasse|question|probleme|attente) (?:\S+ ){0,3}(?:titre|carte|papiers?|permis) de (?:sejour|resident)|papiers (?:provisoires|pas en regle|en regle|en cours|francais|a jour)(?= ?(?:[,.;]|$|et|pour|mais))|(?:ses|vos|tes|leurs) papiers(?= ?(?:[,.;]|$|ne|sont|nous|pas|en regle|et))|sans-papiers|venu\w* d\S+ (?:\S+ )?(?:sans|avec un) visa`,
    {
      unless: String.raw`accompagn\w+|accueill\w+|redact\w+|guichet|association|avocat\w*|juriste|droit d\S+|ateliers?|suiv\w+ (?:des|les)|hebergement|rang\w+|classe\w*|public\w*`,
    },
  ),
  law(
    'surname',
    String.raw`(?:ce|un|le|avec un|tel|quel|votre|son|ton) nom(?:-la)?(?! (?:de (?:domaine|code|marque|scene|produit|projet|fichier|variable|l'entreprise|la societe|la marque)|au bas|d(?:e|u) (?:votre|notre|ce|cette|la|l')|du|sur la liste|figur\w+|sera|et (?:votre|le|un)|nous (?:a|avait) ete|a (?:bien )?ete (?:retenu|transmis|communique|donne|cite|inscrit|ajoute))) ?(?:\S+ ){0,8}(?:ferme\w*|ouvr\w+|port\w+|plaies?|souvenirs?|memoires?|regions?|vallee|village|pays|ville|bourg|usine|ecrit|ecri\w+|difficil\w+|impossible|rigol\w+|ricane\w*|rire|rient|moqu\w+|eleves|gamins|patients|client\w*|standard|badges?|accueil|bizarre|drole|honte|fardeau|boulet|sali|salit|sulfureux|malheureux|lourd|traine|colle|poursui\w+|fache\w*|claqu\w+|etranger\w*|juif|arabe|noble\w*|bourgeois\w*|aristo\w*|grossier|vulgaire|injure|prononc\w+|confus\w+|concurren\w+|famille|pere|celebre)|(?:nom|patronyme) (?:\S+ )?(?:pareil|pas possible|a particule|a rallonge|a consonance|imprononcable|ridicule|grotesque|a la con|de famille|trop (?:connu|long|lourd|marque)|qu'(?:il|elle) porte|que vous portez)|(?:la famille|les|une|un) \S+ (?:\S+ ){0,2}(?:mauvaise (?:reputation|presse)|mauvais souvenirs?) (?:\S+ ){0,8}nom|^nom ?: ?\S+\.`,
    {
      unless: `${dataTrade}|slogan|concours|ouvrage|maison d'edition|vos (?:maquettes|textes)|roman|badge (?:perdu|provisoire)|article`,
    },
  ),
  law(
    'surname',
    String.raw`nom,? (?:\S+ ){0,4}(?:c'est|ca|cela) (?:\S+ )?(?:ecrit|s'ecrit|se prononce|vient|sonne|fait)|prononcer (?:\S+ )?(?:son|votre|ton|ce) nom|(?:epeler|ecorche\w*|ecorcher) (?:\S+ )?(?:son|votre|ton|ce) nom|(?:parente?|lien de parente|lie\w*|liens?) avec (?:le|la|les|l')(?: \S+){0,3} du meme nom|meme nom que|nom de jeune fille(?! (?:de la|doit|dans))|particule(?= ?(?:[,.;]|va|ne|fait|devant|dans))|noblesse|nobliau|sang bleu|patronymes?(?! (?:doi\w+|sont|en base))`,
    {
      unless: `${dataTrade}|physique|collisionneur|fines?|filtr\\w+|air|chimi\\w+|vin|materiaux|genealog\\w+|notari\\w+|particules`,
    },
  ),
]

const tongue = String.raw`(?:arabe|turc|kurde|kabyle|berbere|tamazight|wolof|bambara|peul|lingala|soninke|swahili|creole|tamoul|hindi|ourdou|bengali|pachto|farsi|persan|hebreu|yiddish|romani|portugais|roumain|polonais|russe|ukrainien|bulgare|albanais|serbe|croate|hongrois|tcheque|grec|armenien|georgien|chinois|mandarin|cantonais|vietnamien|khmer|thai|coreen|japonais|malgache|comorien|espagnol|italien|allemand|anglais|neerlandais|flamand|breton|basque|corse|occitan|alsacien|catalan|gallo|picard|ch'ti|patois|dialecte|darija|sa langue|votre langue)`
const rarely = tongue.replace(
  /\|(?:espagnol|italien|allemand|anglais|neerlandais|japonais|chinois)(?=\|)/g,
  '',
)
const talking = String.raw`(?:parl\w+|appel\w+|telephon\w+|repond\w*|comment\w+|plaisant\w+|jur\w+|discut\w+|bavard\w+|chuchot\w+|marmonn\w+|chantonn\w+|chant\w+|exprim\w+|convers\w+|papot\w+|ecri\w+|salu\w+|cri\w+|gueul\w+|engueul\w+|rouspet\w+|rigol\w+|blagu\w+|murmur\w+|echang\w+|dialogu\w+|interpell\w+|communiqu\w+|dire|dit|disc?ussions?|apartes?|messages?|conversations?|bavardages?|blagues?|vocaux|notes vocales|coups? de fil|passe\w*|passer|bascul\w+|adress\w+|tchatch\w+|caus\w+|jact\w+|baragouin\w+|utilis\w+|emplo\w+|mele\w*|melang\w+)`
const others = String.raw`(?:sa|son|ses|votre|vos|ta|tes) (?:mere|pere|femme|mari|s(?:œ|oe)ur|frere|cousine?s?|famille|enfants|proches|collegues?|voisine?|binome|ami\w*|copine?s?|compatriotes?|potes?|parents|co-?equipi\w+)|entre (?:deux|eux|vous|elles|collegues|compatriotes|nous)|collegues?|livreurs?|cuisinier\w*|plonge\w*|chef|certain(?:e?s)|familles|equip\w+|vestiaires?|pauses?|couloirs?|comptoir|caisse|camion|entrepot|atelier|chantier|salle|rayon|ambiance|clans?|groupes?|exclu\w*|a l'ecart|de cote|bizarre|drole|basta|point(?= barre)|personne (?:ne )?(?:compren\w+|suit)|langue commune|compren\w+|mefi\w+|parano\w*|moqu\w+|secrets?`
const tongueTrade = String.raw`niveau|traduct\w+|interpret\w+|requis\w*|exig\w+|annonce|courant|b1|b2|c1|c2|fournisseurs?|export|atout|apprecie\w*|test\w*|filiale\w*|professeu\w*|enseign\w+|cours|locuteurs|reunions? (?:clients?|avec (?:nos|l'usine|la filiale))|usine de|appels d'offres|toeic|marche (?:hispan|allem|ital)\w*|usagers|patients?|langue cible|sous-titr\w+|hotline|support|theatre|roman|public arabophone|clientele|poste demande|demand\w+ (?:par|pour|dans)|le poste|touristes|guides?`

export const tongueRules: readonly LawRule[] = [
  law('language_other', `${talking} (?:\\S+ ){0,6}(?:en |le |l'|du |au |de l')?${tongue}`, {
    needs: `${others}|${worry}`,
    unless: tongueTrade,
  }),
  law(
    'language_other',
    `(?:en|le|l'|du|au) ?${rarely} (?:\\S+ ){0,5}(?:${others})|(?:${rarely}) (?:\\S+ ){0,4}(?:au (?:travail|boulot|telephone|comptoir)|dans (?:le|la|les|l'|nos)|sur le)`,
    {
      needs: `vous|votre|vos|il|elle|on|parl\\w+|${worry}`,
      unless: `${tongueTrade}|redact\\w+|editions?|presse`,
    },
  ),
  law(
    'language_other',
    `(?:bilinguis\\w+|bilingues?|trilingue)(?: (?:franco-)?${rarely})?(?= (?:\\S+ ){0,10}(?:groupes?|clans?|equipe|integr\\w+|collegues|encourag\\w+|isol\\w+|gen\\w+|inquiet\\w*|derang\\w+))|franco-${rarely}|(?:maitris\\w+|connai\\w+|compren\\w+|sach\\w+|sait) (?:\\S+ ){0,2}(?:le |l'|du |de l'|en )?${rarely} (?:\\S+ ){0,4}(?:inquiet\\w*|gen\\w+|derang\\w+|collegues|mal vu|suspect\\w*|mefi\\w+)|(?:deuxieme|seconde|autre|double) langue (?:\\S+ )?(?:dans|a|sur|au|entre|qui|pour)|c'est (?:en )?francais (?:et|point|ou|pour|partout|uniquement|seulement|basta|obligatoire)|(?:que|uniquement|seulement|exclusivement|seul|tout) (?:\\S+ )?(?:le |du |en )francais (?:ici|chez nous|dans|sur|a l'atelier|entre|au|meme)|(?:langue|idiome|jargon|sabir|charabia) (?:que (?:les autres|personne|nous|vos collegues|le chef)|incompris\\w*|incomprehensible|etrangere? entre|d'ailleurs|a (?:eux|elle|lui))|ne compren\\w+ (?:pas|rien|mot) (?:\\S+ ){0,4}(?:qu'(?:il|elle|ils)|que vous|se dis\\w+)|l'arabe,? vous|vous parlez (?:encore |toujours |souvent |beaucoup )?(?:le |l')?${rarely}`,
    { unless: tongueTrade },
  ),
]
