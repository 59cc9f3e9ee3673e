import type { LawRule } from '../rule.ts'
import { law, person, worry } from './words.ts'

const end = String.raw`(?= ?(?:[,.;:!?)=]|et|mais|pour|on|donc|qui|au|a|dans|je|ca|c'est|ne|$))`
const care = String.raw`patients?|patientes?|residents?|residentes?|clients?|usagers?|beneficiaires?|eleves?|enfants du|accompagn\w+ (?:de|des)|infirmi\w+|soignant\w*|secteur|produits?|rayon|association|prevention`

/** More of it, in short remarks: each a list of the matter with what is said of it. */
export const plainRules: readonly LawRule[] = [
  law(
    'sex',
    String.raw`(?:pris|prend|prenons|embauch\w+|recrut\w+|mis|mettre|choisi|prefere|voulu|demand\w+|confi\w+ (?:\S+ ){0,3}a) (?:\S+ )?(?:une |un |des |que des )(?:jeunes? )?(?:femmes?|hommes?|filles?|garcons?|mecs?|nanas?|dames?|vendeuses?|hotesses?)(?= ?(?:[,.;!]|pour|a ce|sur|plutot|au|comme|$))|(?:peu|aucune?|rares?|rare que|peu d'|pas d'|quelle) (?:\S+ )?(?:sont |de |d'|qu'une? |les )?(?:femmes?|hommes?|filles?) (?:\S+ )?(?:ont|a|reste\w*|tien\w+|supporte\w*|acceptent|reussi\w+|voudrai\w+|font|resistent)|encore (?:un|une) (?:mec|gars|homme|fille|nana|femme|bonhomme|gonzesse|garcon)|(?:viril\w*|masculin|feminine?|macho|testosterone)${end}|(?:face|devant|tete|impose\w*|imposer\w*) (?:\S+ ){0,4}(?:aux|les|ces|des) (?:gars|mecs|hommes|bonshommes|messieurs|machos|ouvriers machos)|(?:probleme|mal|souci|soucis) (?:\S+ ){0,2}(?:avec|a travailler avec|a obeir a) (?:les |des |une )?(?:femmes?|filles?|nanas|bonnes femmes)|presence (?:\S+ )?(?:plus )?(?:douce|maternelle|virile|paternelle)|(?:confi\w+|parl\w+|adress\w+) (?:\S+ ){0,3}a (?:une|un) (?:vendeuse|infirmier|conseillere|homme|femme|dame)|(?:vendeuses?|caissieres?|hotesses?|secretaires? femmes?),? (?:pas|plutot que) (?:un |une |des |de )?(?:vendeurs?|hommes?|mecs?|garcons?)`,
    {
      needs: `${person}|${worry}|on|nous|nos|direction|equipe|chef|pas|encore|poste`,
      unless: String.raw`accord\w*|grammaire|collection|rayon|equipe feminine|index|egalite|football|rugby|vetements?|vestiaire\w*|parfum\w*|adjectif|nom (?:masculin|feminin)|victimes`,
    },
  ),
  law(
    'sexual_orientation',
    String.raw`en couple avec un (?:collegue|homme|ancien|garcon|camarade|ami)|^(?:bi(?= assum| affich)|gay|homo|lesbienne|pede|pd|gouine|tantouze?|tapette)(?= ?(?:[,.;:=]|assume\w*|affiche\w*|je|et|mais))|(?:trop|beaucoup|plein|que) de manieres,? (?:ca|on|et|c'est)|(?:soirees?|sort|bars?|vie|quartier|vit|habite) (?:\S+ ){0,2}(?:dans le |au |du )marais,? (?:on|j'ai|tu|ca|je|c'est|bon)|vous et votre (?:mari|compagnon|epoux|ami),? (?:\S+ )?(?:formez|etes)`,
    { unless: 'clients?|bureau' },
  ),
  law(
    'gender_identity',
    String.raw`(?:monsieur|homme|garcon|masculin|m\.?) (?:sur|dans) (?:\S+ ){0,3}(?:madame|femme|fille|feminin|elle)|(?:madame|femme|fille|feminin) (?:sur|dans) (?:\S+ ){0,3}(?:monsieur|homme|garcon|masculin)|(?:genre|sexe) (?:indefini|indetermine|ambigu|flou|incertain|trouble|pas clair)|(?:vraie|veritable|nouvelle|profonde) (?:identite|nature)(?! (?:professionnelle|commerciale|culinaire|editoriale|artistique|sonore|d'|visuelle|de|du|graphique|numerique))|hormon\w+ (?:depuis|en cours|pour (?:changer|transit\w*))`,
    {
      needs: `vous|votre|il|elle|son|sa|cv|look|on|${worry}`,
      unless: `${care}|logiciel|champs?|formulaire|marque`,
    },
  ),
  law(
    'age',
    String.raw`(?:proche|pres|loin|a deux pas) de la (?:sortie|quille|retraite)|^(?:${'dix-(?:sept|huit|neuf)|vingt(?:[- ]\\S+)?|(?:cinquante|soixante)(?:[- ]\\S+)?|1[7-9]|2[0-4]|5\\d|6\\d'}) ans(?= ?(?:[,.;:!?]|et|mais|passes?|sonnes|bien|tout))|nee?s? (?:\S+ ){0,4}annees? (?:quarante|cinquante|soixante|soixante-dix|deux mille|2000|\d0)|permis (?:\S+ ){0,3}(?:depuis |en |de |date de )19[5-9]\d|(?:poids|outrage|marque|usure) des (?:ans|annees)|perdreau de l'annee|jeune (?:fille|homme|femme|garcon|dame|demoiselle|personne)(?! au pair)|demoiselle|jouvencel\w+|au sens de l'age|(?:meme|bel|certain|grand|jeune|double|triple|mauvais|bon) age (?:que|pour|la)|(?:dix|quinze|vingt|cinq|\d+) ans (?:de moins|de plus|trop (?:tard|tot|vieux|jeune))(?! (?:que|d'exp\w*|de pratique|d'anciennete))|(?:trop|un peu|encore|bien|plutot|assez) (?:jeunes?|jeunette?|agee?s?|vieux|vieille)(?= ?(?:[,.;!)]|pour|a|et|encore|d'allure|dans))|rajeun\w+ (?:\S+ )?(?:l'equipe|les equipes|les effectifs|le service|la pyramide)|pyramide des ages|effectif (?:jeune|vieillissant)`,
    {
      needs: `${person}|${worry}|on|sortie|ca|pas|dommage|nous`,
      unless: String.raw`public|eleves|residents?|clients?|vin|fromage|marche|entreprise|produits?|societe|marque|erp|garantie|mineurs?|foyer|reseau|campagnes?|pyramide des ages (?:de|du|des) (?:la |le )?(?:clientele|cheptel|foret|population)|jeunes filles|jeune public|protection|couturi\w+|technologie|code|logiciel`,
    },
  ),
  law(
    'family_situation',
    String.raw`(?:femme|mari|epouse|epoux|fils|fille|compagne|compagnon|copine|s(?:œ|oe)ur|frere|niece|neveu|belle-s(?:œ|oe)ur|gendre|cousine?) d(?:e |u |'|'un |'une )(?:militaire|gendarme|notre|nos|mon|l'un|un de nos|un des|chauffeur|patron|concurrent|expat\w*|diplomate|pompier|routier|marin|politique|elu|directeur|client|fournisseur|policier)|(?:famille|parents?|freres?|enfants?|mere|pere|proches?) (?:\S+ )?(?:a (?:sa |votre )?charge|dependants?|malades?|ages|handicap\w+|hospitalise\w*|qui dependent)|(?:son|votre) ex(?= (?:lui|vous|l'|ne|qui|a|est|reclame|harcele|habite))|(?:eleve\w*|eduqu\w+|grandir) (?:\S+ )?(?:seule? )?(?:votre|son|sa|ses|vos|un|une|deux|trois) (?:\S+ )?(?:garcon|fils|fille|enfants?|petite?|gosses?|ados?|neveux?)|(?:le|la|les|son|sa) (?:petite?|petits|gamine?|gosses?|minots?|aine|cadet|benjamin|ado) (?:est|sont|a|ont|tombe\w*|fait) (?:\S+ )?(?:malades?|asthmatiques?|en bas age|appele\w*|la varicelle|fievre|a la creche|chez|de l'asthme)|(?:appelee?|sollicitee?|reclamee?) (?:\S+ )?par l'ecole|trompe\w* (?:sa femme|son mari|votre femme)|(?:pas|plus|toujours pas|jamais|non|re|fraichement|tout juste|mal|pas encore)[- ]?(?:mariee?|remariee?|pacsee?|fiancee?|celibataire|en couple|divorcee?)|pas d'enfants?`,
    {
      needs: `${person}|${worry}|parfait|disponible|donc|histoires?|pas|appele\\w*`,
      unless: `${care}|entreprise|avocat\\w*|notaire|creche|animat\\w+|societe|mutuelle|centre|caf|jeu`,
    },
  ),
  law(
    'pregnancy',
    String.raw`(?:au|du|dans son|dans votre|son|votre|en est au|a) (?:premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|\d+e) (?:mois|trimestre)(?= ?[,.;!]| et| de grossesse)|(?:sera|serez|etes|serait|devenir|devenez|bientot|vient d'etre|future?|etre) (?:\S+ )?(?:maman|papa|mere|pere|parents?)(?= ?(?:[,.;!]|en|pour|et|cet|cette|au|dans|d'un|$))(?! (?:fondateur|spirituel))|(?:relev\w+|sort\w*|revien\w*|retour) de couches|grossesse (?:pathologique|a risque|difficile|compliquee|prevue|en cours|gemellaire|tardive|cachee|surprise|annoncee|recente)|jeune mariee|(?:bebe|petite?|nourrisson) (?:\S+ )?(?:fera|fasse|fait|fera enfin) ses nuits|(?:tient|touche|caresse|pose la main sur) (?:\S+ )?(?:le |son )ventre|(?:on sait|devin\w+|imagin\w+) (?:\S+ ){0,3}(?:ce qui (?:vient|suit)|la suite)(?= apres)|absence (?:\S+ ){0,8}felicitations`,
    {
      needs: `vous|votre|elle|il|candidate?|${worry}|dernier\\w*|on|fois`,
      unless: `${care}|sages?-femmes?|exercice|trimestre fiscal|budget|projet|essai|puericult\\w+|creche|paie`,
    },
  ),
  law(
    'genetic',
    String.raw`tests? (?:predictifs?|genetiques?|de predisposition)|(?:dans|de) (?:sa|votre|leur) famille,? (?:\S+ ){0,2}(?:on|tous|ils|les hommes|les femmes) (?:\S+ ){0,4}(?:passe|pass\w+|meur\w+|vi\w+|depass\w+|fini\w+|claqu\w+|perd\w+)|(?:s(?:œ|oe)ur|frere|mere|pere|jumeau|jumelle|maman|papa|oncle|tante) (?:\S+ ){0,4}(?:sclerose|alzheimer|huntington|parkinson|myopathie|mucoviscidose|diabete)|(?:alzheimer|parkinson|diabete|sclerose|cancer|huntington|cardiopathie) (?:\S+ ){0,2}(?:chez (?:la|le|sa|son|votre|vos|eux)|du pere|de la mere|cote (?:mere|pere))`,
    { unless: `${care}|these|recherche|labo\\w*|semences?|aidant\\w*|recrut\\w+` },
  ),
  law(
    'health',
    String.raw`(?:periode|annee|epreuve|parcours|passe|calendrier|agenda|rendez-vous|contraintes?|raisons?|motifs?|obligations?) (?:\S+ )?medica(?:l|le|ux|les)(?! (?:de|du|des|technique))|moral (?:\S+ )?(?:en berne|a zero|dans les chaussettes|au plus bas|fragile|en miettes)|(?:^|vous |il |elle )se soigne|(?:asthme|vertiges?|epilepsie|hypertension|tension|diabete|eczema|migraines?|allergies?|sciatique|hernie|lombalgie|arthrose|depression|cancer|phobie) (?:en plus|aussi|en prime|chronique|severe|recurrente?)|etat (?:physique|nerveux|psychique|mental|psychologique|moral|de fatigue|general(?! (?:des|du|de la)))|(?:besoin|bien merite|prenez|prendre) (?:\S+ )?(?:de |du )?repos(?! (?:compensat|hebdo|dominic))|(?:perdu|pris|perte|prise) (?:\S+ )?(?:de |du )(?:poids|masse)(?! (?:dans|face|sur|aupres|politique|commercial|salariale))|(?:a|ont|fait|eu|aviez|avez) (?:\S+ )?(?:des |ses |une |vos )crises?(?! (?:de|d'|en|a|sanitaire|economique|du))|mauvaise mine|mine (?:de papier|grise|defaite)|cernes?${end}|teint (?:gris|blafard|jaune|cireux)|(?:arret|absence) (?:\S+ )?(?:de |d')(?:\S+ )?(?:semaines|mois|ans?),? (?:motif|sans|pour|inexplique\w*|non)`,
    {
      needs: `vous|votre|il|elle|lui|son|sa|${worry}|motif|m'a|pas|nacelle|ongles`,
      unless: `${care}|devis|secretariat|dossier medical|etat general du|vehicule|batiment|machine|produits?|etat physique (?:du|des|de la) (?:stock|batiment|parc)|equilibrage`,
    },
  ),
  law(
    'loss_of_autonomy',
    String.raw`(?:tien\w*|tenir|marche\w*|mange\w*|leve\w*|sort\w*|vi\w*) (?:\S+ )?(?:plus |pas )?(?:debout )?sans (?:sa femme|son mari|quelqu'un|sa fille|son fils|sa mere|l'aide|aide|bras|auxiliaire)|(?:besoin qu'on|faut qu'on|il faut|doit|faut) (?:\S+ )?(?:l'|le |la |vous )(?:\S+ )?(?:accompagn\w+|condui\w+|emmen\w+|port\w+|aid\w+) (?:aux toilettes|partout|a manger|chaque fois|pour tout|jusqu'|dans l'escalier|a se|a s')|quelqu'un (?:doit|devra|devrait|vient) (?:\S+ )?(?:l'|le |la |vous )?(?:conduire|accompagner|porter|aider|habiller|nourrir|laver|lever)`,
    { unless: care },
  ),
  law(
    'disability',
    String.raw`(?:que|d'|n'a que|plus que) (?:d')?une? (?:(?:œ|oe)il|bras|jambe|main|oreille|poumon)(?= ?(?:[,.;]|et|valide|la|le|qui|pour))|(?:vos|votre|ses|sa|son|des|grosses?) (?:difficultes?|gene|peine|mal) (?:\S+ )?a (?:marcher|entendre|voir|articuler|vous deplacer|se deplacer|monter (?:les|des|un|l')|rester debout|porter)|(?:probleme|trouble|defaut|souci|pb|difficulte)s? (?:\S+ )?(?:d'elocution|de parole|d'audition|de vue|de vision|moteurs?|de motricite|de prononciation|d'oreille|d'equilibre|cognitifs?|de l'attention)(?! pendant)|boi(?:te|tez|tait|teuse|teux)${end}`,
    {
      needs: `vous|votre|vos|il|elle|son|sa|${worry}|telephone|pas|clients`,
      unless: String.raw`${care.replace('|clients?', '')}|presentation|oral|debit|orthophon\w+|opticien\w*|audio\w*|code boiteux|ancienne boite|sa boite|une boite|la boite|votre boite|chaine|mecanique|roue|meuble`,
    },
  ),
  law(
    'physical_appearance',
    String.raw`allure (?:\S+ )?(?:ordinaire|negligee?|banale|quelconque|vulgaire|lourde|rustre|paysanne|masculine|etrange|bizarre|provinciale)|effort (?:\S+ )?(?:de |sur (?:la|sa|votre) )(?:coiffure|tenue|toilette|presentation physique|look|apparence)|(?:vous etes|il est|elle est|candidate?|fille|femme|homme|etes) (?:\S+ )?(?:tres |trop |si |plutot |bien |vraiment )?(?:grande?|petite?|forte|gros|grosse|maigre|mince|jolie|belle|beau|laide?|moche|canon|seduisante?|sexy|attirante?|baraquee?|imposante?|trapue?|massi(?:f|ve)|enorme|large|costaude?|ronde?|rousse?|roux|blonde?|brune?|chauve|barbue?|tatouee?)(?= ?(?:[,.;!)]|et|mais|pour|physiquement|comme))|^(?:trop |tres |plutot |un peu |bien |assez )?(?:seduisante?|sexy|canon|charmante physiquement|jolie|belle|moche|laide|grosse|gros|forte? pour|maigre|ronde|grande? (?:et|,)|petite? (?:et|,)|colosse|geante?|nabot|armoire a glace|costaud|baraque|bodybuilde|bimbo|poupee|mannequin)(?= ?(?:[,.;!)]|pour|et|ca|il|elle|l'))|(?:la |sa |votre )taille (?:du candidat|de la candidate|de madame|de monsieur|ne|n'|est|pose|vous|trop)|style vestimentaire|facon de (?:s'habiller|vous habiller|se coiffer)|(?:pas|plus|peu) (?:tres |assez )?(?:chic|classe|glamour|photogenique|sexy|gracieu\w+|seduisante?|elegante?|beau|belle|jolie)${end}`,
    {
      needs: `${person}|${worry}|peur|clients?|mamies|chic|l'avion|deconcentr\\w+|palace|maison`,
      unless: String.raw`(?:site|page|maquette|visuel|logo|produit|local|dossier|plat|assiette|batiment|maison de) |petit,? ce|patients?|taille (?:du|de la) (?:fichier|marche|equipe|base)|grand public|style (?:redactionnel|graphique)|forte? (?:en|de|d'une|experience|sur|a l')|votre (?:demonstration|presentation|maquette|offre|ecart|marge) est`,
    },
  ),
  law(
    'lifestyle',
    String.raw`(?:drague\w*|dragu\w+|couche\w* avec|flirt\w*|collectionne\w*|trompe\w*) (?:\S+ ){0,3}(?:tout|toutes|tous|filles|hommes|collegues|conquetes|femme|mari|bouge)|(?:ne |n')?(?:boit|buvez|bois) (?:\S+ )?(?:pas |jamais |trop |plus |beaucoup |sec )(?:d'alcool|une goutte|de vin|d'|,|\.)|colocs?(?= ?[,.;])|(?:cinq|six|quatre|dix|plusieurs) colocs|yeux rouges|reveil\w* difficile\w*|gueule de bois|lendemains? (?:de fete|difficiles?)|(?:vegetarien|vegan|vegetalien|flexitarien|abstinent|fumeu\w+|vapoteu\w+|noctambule|fetard|teufeu\w+|clubbeu\w+|motard|rolliste|geek|gamer|gameuse|punk|rasta|gothique|metalleux|hippie|baba ?cool|zadiste|bobo|marginal|boheme)(?:ne)?s?(?= ?(?:[,.;:!)]|on|donc|chez|assume\w*|notoire|convaincu\w*|tatoue\w*|et|au|sur))`,
    {
      needs: `${person}|${worry}|charcut\\w+|on|clubs?|drole`,
      unless: String.raw`clients?|carte|menus?|plats?|recettes?|marque|produits?|rayon|restaurant|cible|studio|festival|concert|editeur|offre|option`,
    },
  ),
]
