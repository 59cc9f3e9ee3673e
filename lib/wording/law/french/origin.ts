import type { LawRule } from '../rule.ts'
import { nation } from './nations.ts'
import { law, person, worry, your } from './words.ts'

const business = String.raw`filiales?|clients?(?! (?:vont|veulent|ne|n'|risqu\w+|acceptent|aiment|seraient|sont))|marches?(?! pas)|fournisseurs?|entreprises? (?:franc\w+|allem\w+|ital\w+|amer\w+|chin\w+|europ\w+)|normes?|reglementation|droit|langues?|niveau|courant|b1|b2|c1|c2|lu|traduct\w+|cuisine|gastronomie|vins?|litterature|cinema|groupe (?:franc\w+|allem\w+|ital\w+|amer\w+|chin\w+|europ\w+|turc|belge)|bureaux?|sites?|usines?|export|zone|pays (?:europeens|africains|asiatiques)|cheque|race|vaches?|bois|carte|marque|livre|boite|tableau|liste|peinture|produits?|couleurs?|or noir|marche noir|commerce|affaires etrangeres|ministere|voiture|assureur|banque|armee|parlement|union|commission|directive|reglement|fonds|mode`
const nativeTongue = String.raw`(?:anglais|francais|allemand|espagnol|italien|arabe|chinois|japonais|langue|locuteu\w+|speaker|niveau|anglophone|francophone|germanophone|hispanophone)`

/** Rules on origin. */
export const originRules: readonly LawRule[] = [
  law(
    'origin',
    String.raw`(?:votre|sa|vos) (?:prononciation|facon (?:de (?:parler|prononcer|vous exprimer))(?! (?:aux?|avec|de|du|des|a) )|maniere (?:de (?:parler|prononcer))(?! (?:aux?|avec|de|du|des|a) )|intonation\w*|phrase chantant)`,
    { unless: 'anglais|allemand|espagnol|trop vite|trop rapide' },
  ),
  law(
    'origin',
    `${your} (?:\\S+ )?origines?(?! (?:professionnel\\w*|universitaire\\w*|technique\\w*))|(?:des|d'|de ses|aux|les) ?(?:lointaines )?origines? (?:${nation}|etrangeres?|immigree?s?|modestes?|lointaines?|exotiques?|maghreb\\w+|du (?:maghreb|sud|congo|mali|senegal|maroc))|origines? (?:etrangeres?|lointaines?|culturelles?|ethniques?|geographiques?|sociales?|${nation})|d'origine (?:${nation}|etrangere|immigree|extra-\\S+|maghreb\\w+)|pays d'origine|(?:votre|son) pays(?! (?:de (?:residence|destination)))`,
    {
      unless: String.raw`origine (?:controlee|protegee|animale|vegetale|france|des|du|de la|de l'|et|geographique (?:protegee|des produits))|pieces?|donnees|tracabilite|produits?|constructeur|matieres?|viandes?|fruits|legumes|appellation|provenance|etiquetage|douan\w+|fournisseur\w*|source|incident|panne|erreur|bug`,
    },
  ),
  law(
    'origin',
    String.raw`d'ou (?:vous|il|elle|tu|ils) (?:venez|vient|viens|viennent|arriv\w+|sort\w*|debarqu\w+)|(?:issue?|issus|enfant|fils|fille|produit) (?:\S+ ){0,3}(?:de l'immigration|de la diversite|d'immigres?|de parents (?:etrangers|immigres|\w+s)|des iles|des cites|de l'exil)|immigr(?:ation|ee?s?)|racines|sang mele|diversite visible|arriv\w+ (?:\S+ ){0,3}(?:en france|dans notre pays|du bled|du pays|d'afrique|du maghreb|d'asie)|blédard|bledard\w*|le bled|du bled|au bled|chez (?:vous|eux|elle|lui) la-bas|la-bas,? (?:\S+ ){0,3}(?:on|vous|les gens|c'est|la hierarchie)|(?:on n'a|nous n'avons|on a|avoir|n'a) (?:\S+ )?(?:le|les|un|des) (?:memes?|autres?) (?:rapport|codes?|manieres?|facons?|reperes|moeurs|mœurs|mentalites?|valeurs culturelles)|(?:maghreb|afrique|bled|outre-mer|antilles|moyen-orient|proche-orient|pays de l'est|europe de l'est|balkans|asie)(?= ?[,.;)])`,
    {
      needs: `${person}|${worry}|vous`,
      unless: String.raw`export|filiales?|marches?|clients?|zone|region|secteur|commercial\w*|distribut\w+|projets?|missions?|ong|agence|douleur|service immigration|droit|office francais|causes? racines?|racines? carrees?|racines? du probleme|arborescence|plante|dossier racine|bu |chantiers?|business`,
    },
  ),
  law(
    'origin',
    String.raw`(?:${your}|un|son|cet|l'|fort|leger|gros|petit|d'|quel|d'un|avec|pointe d'|sans) ?(?:\S+ )?accents?(?! (?:de (?:sincerite|verite|conviction|couleur)|(?:\S+ )?sur|est mis|aigu|grave|circonflexe|mis|particulier|porte|de couleur|mural|tonique|a ete mis|doit))|accent (?:\S+ ){0,2}(?:etranger|prononce|marque|tres|chantant|du sud|marseillais|toulousain|ch'ti|alsacien|corse|antillais|africain|maghreb\w*|slave|de l'est|espagnol|portugais|anglais|russe|italien|allemand|asiatique|chinois|quebecois|creole|des iles|du nord|difficile|a couper|trop|peu|qui|derange|gene|geneer\w+|typ\w+)|(?:parle|parlez|s'exprime|exprimez|roule\w* les r|prononce\w*) (?:\S+ ){0,5}accent|roul\w+ (?:\S+ )?les r|(?:entend|comprend|sent) (?:\S+ ){0,4}(?:que|qu')(?: |)(?:vous|il|elle) (?:\S+ ){0,3}(?:n'est pas|n'etes pas|venez|vient|pas) (?:\S+ ){0,2}(?:d'ici|francais\w*|du coin|d'ailleurs)|d'ailleurs a l'oreille`,
    {
      unless: String.raw`tonique|mettre l'accent|mis l'accent|mett\w+ (?:\S+ )?l'accent|(?:l'|d'|un )accent (?:est|sera|etait|a ete) (?:mis|porte)|accents? (?:et|ou) (?:ponctuation|majuscules|cedilles)|accentu\w+|orthograph\w*|encodage|utf|caracteres|couleurs?|clavier|noms? avec accents|mots|typograph\w*|recherche`,
    },
  ),
  law(
    'origin',
    String.raw`(?:${your}|un|le|ce|avec|d'un) (?:\S+ )?prenoms?(?: (?:\S+ ){0,6}(?:difficile\w*|complique\w*|imprononcable\w*|etranger\w*|exotique\w*|original\w*|peu courant|pas (?:facile|d'ici|francais|courant|evident|simple)|a consonance|consonance|qui|sonne\w*|surpren\w*|derout\w*|gene\w*|freine\w*|client\w*|evoque\w*|prononc\w+|retenir|ecorch\w+|francis\w+|changer|trop|mal|porter))|(?:prenom|nom)(?! (?:de|du|des) ) (?:\S+ ){0,3}(?:difficile|complique|imprononcable|etranger|exotique|pas (?:facile|d'ici|francais|evident|simple)|a consonance)|consonances?|imprononcables?|francis\w+ (?:\S+ )?(?:prenom|nom)|prenom (?:arabe|musulman|africain|maghrebin|turc|juif|russe|slave|asiatique|vietnamien|etranger)|vous appeler (?:autrement|par un autre)|un prenom (?:\S+ ){0,2}(?:de chez nous|bien francais|plus (?:simple|francais|local|facile)|d'ici)`,
    {
      unless: String.raw`champs?|balises?|merge|base|format\w*|prenom\.nom|publipostage|variable|marque|produit|domaine|consonance (?:du slogan|de la marque)|medicament|d'usage`,
    },
  ),
  law(
    'origin',
    String.raw`(?:${your}) (?:\S+ )?culture(?! (?:generale|technique|produits?|clients?|web|digitale|numerique|juridique|financiere|economique|agile|data|du|de la|de l'|des|d'entreprise|devops|tech|it|cyber|securite|qualite|projet|startup|start-up|industrielle|scientifique|commerciale|business|mathematique|litteraire|artistique|musicale|cinemato\w*|visuelle|graphique|design|resultat|rh|politique|mode|metier|professionnelle|et|sur|est (?:large|solide|vaste)|en))|(?:autre|difference\w* de|distance|ecart\w* de|choc (?:de|des)|barriere de la?|question de|probleme de|decalage de|meme|pas notre|pas la) cultures?(?! (?:d'entreprise|produit|technique|client|du|de la|generale))|cultures? (?:\S+ ){0,2}(?:differentes?|eloignee?s?|lointaines?|d'origine|autre|incompatibles?|opposee?s?|de (?:la|l') (?:notre|autre))|culture (?:\S+ ){0,4}de la notre|(?:differences?|ecart|distance|choc|decalage|codes?|bagage|background|habitudes|barrieres?|referentiel|proximite|freins?|heritage|milieu|identite|environnement|reperes) (?:\S+ )?culturel\w*|culturellement`,
    {
      unless: String.raw`culture d'entreprise|cultures? (?:de|du|des) (?:ble|mais|vigne|tomates?|cellules?)|cultures maraicheres|projets? culturel|mediation|action culturelle|secteur culturel|ministere|politique culturelle|centre culturel|entreprises?|methodes?|start-up|grand groupe|management interculturel|interculturel|entre (?:la|une) (?:pme|agence|administration)|secteur public|du secteur|agil\w+`,
    },
  ),
  law(
    'origin',
    String.raw`(?:gens|personnes?|clients?|quelqu'un|profils?|candidate?s?|enfants?|gars|gens bien|visages?|main d'(?:œ|oe)uvre) (?:\S+ ){0,2}(?:d'ici|du cru|du coin|du pays|du terroir|de chez nous|de la-bas|d'ailleurs|du bled|de souche)|(?:bien de chez nous|vraiment d'ici|pas d'ici|pas du coin|n'etes pas d'ici|n'est pas d'ici|pas (?:vraiment |tout a fait )?de chez nous|de chez nous|gens du cru)(?! (?:depuis))|(?:d'ailleurs|trop exotique|exotique|typee?s?)(?= ?(?:[,.;)]|$|maghreb|accent|afri))|(?:tres|trop|un peu) typee?|types? (?:maghreb\w+|african\w*|africain\w*|nord-afric\w+|mediterraneen\w*|europeen\w*|asiatique)|facies|faciès|metropolitain\w*|metropole|ultramarin\w*|domien\w*|ne (?:a|au|en) (?:alger|oran|tunis|casablanca|bamako|dakar|kinshasa|abidjan|rabat|bucarest|mali|senegal|maroc|algerie|tunisie|congo|cameroun|roumanie|chine|turquie|syrie|afghanistan)|(?:ne|nee|grandi\w*|originaire|vient|venez|venu\w*|debarqu\w+|arriv\w+|issue?|famille|parents) (?:\S+ )?(?:de |du |d'|des |au |aux |a |en )(?:l')?(?:etranger|afrique|maghreb|algerie|maroc|tunisie|mali|senegal|congo|cameroun|cote d'ivoire|guinee|comores|haiti|antilles|guadeloupe|martinique|guyane|la reunion|mayotte|turquie|syrie|liban|iran|irak|afghanistan|pakistan|inde|chine|vietnam|roumanie|bulgarie|albanie|kosovo|ukraine|russie|pologne|portugal|europe de l'est|pays de l'est|asie|bresil|colombie|iles|madagascar|kabylie|alger|bamako|dakar|kinshasa)|originaire d\S+`,
    {
      needs: `${person}|${worry}|gens|clients?|type\\w*`,
      unless: String.raw`produits?|export|marches?|filiale|clientele internationale|projets?|chantiers?|mission|fournisseurs?|importat\w+|metropole (?:de|d'|du|lilloise|lyonnaise|europeenne|recrute)|(?:bordeaux|nantes|toulouse|nice|rennes|grenoble|montpellier|lille|lyon|rouen|dijon|metz|brest|tours) metropole|metropole\.|intercommun\w+|voies? metropol\w+|marche de noel|cuisine|plats?|d'ailleurs,? (?:nous|votre|vous|il|elle|le|la|c'est)|police|charges? typ\w+|langage|code|typee? en|variables?|typescript|python|java`,
    },
  ),
  law(
    'origin',
    `${nativeTongue} (?:\\S+ ){0,2}(?:de naissance|natif|native|maternelle?)s?|natifs? (?:\\S+ )?${nativeTongue}|natives?[- ]speakers?|langue (?:maternelle|natale)|mother tongue|natifs?(?= (?:anglais|anglophone|francophone|allemand|espagnol|uniquement|only))|(?:anglais|francais|allemand|espagnol) (?:n'est|pas) (?:\\S+ ){0,2}(?:votre|sa) langue|(?:votre|son) francais (?:\\S+ ){0,4}(?:d'etranger|accent|trahit)`,
    {
      unless: String.raw`react|cloud|applications?|app|ecoles?|maternelles? (?:et|publique)|enseigne\w*|didactique|petite section|orthophon\w+`,
    },
  ),
]

/** Rules on ethnic group, nation, supposed race. */
export const nationRules: readonly LawRule[] = [
  law(
    'ethnicity_nation_race',
    String.raw`(?:${your}|la|une|sa|double|quelle|de|d'une|votre double|autre|cause de|raison de) (?:\S+ )?nationalites?(?: \S+)?|de nationalite \S+|nationalite (?:etrangere|francaise|hors|non)|bi-?nation\w+|non[- ]europeen\w*|extra-?(?:communautaire|europeen)\w*|ressortissante?s? \S+|apatride|(?:${your}|un|du|de) passeport|passeport (?:\S+ ){0,6}(?:francais|etranger|pas|non|\w+ien|\w+ais)|naturalis\w+|pas francaise?s?|francaise? (?:de souche|de naissance|de papier\w*|d'origine|depuis)|de souche|sans-?papiers?|etrangers?(?= ?(?:[,.;)]|$|sur le site|dans l'equipe|chez nous|ici))|etrangere(?= ?(?:[,.;)]|$|a la))|(?:des|les|aux|un|une|d') ?etrang(?:er|ere)s?(?= (?:ne|dans|sur|pour|a ce|chez|au|en|n'|qui))|(?:tracas|galere|souci|complication|pb|probleme|demarche|histoire)s? (?:\S+ ){0,3}(?:visas?|papiers|prefecture|titre de sejour)`,
    {
      unless: String.raw`toutes (?:les )?nationalites|\d+ nationalites|(?:plusieurs|multiples|nombreuses|differentes|vingt|trente|dix|quinze|douze) nationalites|clients?|clientele|ressortissants|droit (?:des|de la)|service|guichet|prefecture de|passeport (?:biometr\w+|de competences|formation|orientation|gerant|prevention|securite|talent|professionnel|vaccinal)|etranger a|compte etranger|banque etrangere|a l'etranger|de l'etranger|vers l'etranger|langues? etrangeres?|controle|redact\w+|agents?|accompagn\w+|equipes? de|salaries de|demandes? de naturalisation|passeports?,`,
    },
  ),
  law(
    'ethnicity_nation_race',
    `(?:vous etes|etes-vous|etes|etant|je suis|elle est|il est|c'est une?|qu'une?|d'une?|parce qu'(?:il|elle) est|vous etant) (?:\\S+ )?${nation}(?! (?:de (?:la|l'|coeur|votre|notre)|courant\\w*))`,
    {
      needs: `${person}|${worry}|clientele|clients|c'est`,
      unless: `${business}|a l'etranger|etrange\\w* (?:a|au|aux) `,
    },
  ),
  law(
    'ethnicity_nation_race',
    `(?:^|[.;:] )(?:un |une )?${nation}(?= ?(?:,|ou |je |dc|donc|;|\\.|\\())|(?:une|les|des|aux|cette|deux|trois) (?:\\S+ )?(?:${nation})(?= (?:en|derriere|a|au|dans|sur|ne|n'|chez|face|qui|pour|devant|comme|feraient|sont|parmi|aupres|brouill\\w+|poserai\\w*|passerai\\w*))`,
    {
      needs: `${worry}|vous|votre|il|elle|lui|clients?|gerant|patron|boss|client|chef|titre|papiers|pas|sais`,
      unless: `${business}|anglais|espagnol,|b2|c1|courant`,
    },
  ),
  law(
    'ethnicity_nation_race',
    String.raw`(?:couleur|teinte|carnation|grain) de (?:votre |sa |leur |la |ta )?peau|peau (?:\S+ )?(?:noire?|foncee|mate|sombre|claire|bronzee|ebene|metisse|trop)|(?:tres |trop |noire?s? |blanche? )(?:noire?|fonce|blanc|typee?)? ?de peau|noire? de peau|carnation|(?:personnes?|gens|hommes?|femmes?|candidate?|gars|profil|homme|fille) (?:\S+ )?(?:de couleur|noire?s?|blanche?s?|metis\w*|arabes?|asiatiques?|maghreb\w+|africain\w*|roms?|racises?|racisees?)|(?:les|des|un|une|aux|d'un|d'une|que des|quelques) (?:noirs?|noires?|blacks?|arabes?|rebeus?|beurs?|beurettes?|renois?|africaine?s?|maghrebine?s?|asiatiques?|asiats?|gitane?s?|roms?|roumains|manouches?|tsiganes?|blancs|juifs?|feujs?|antillaise?s?|metis|metisse|portos?|polaks?|chintoks?|ritals?|immigres?|racises?)(?= ?(?:[,.;?)]|$|ne|ici|dans|derriere|au|en|a|sur|pour|qui|comme|chez|la|et|font|posent|sont|pas|aupres|n'|devant))|racisee?s?|gens du voyage|voyageurs? (?:sedentar\w+)|bbr|bleu[- ]blanc[- ]rouge|(?:profil|type|physique|faci\S+|look|candidat|visage|genre|apparence|prototype) (?:\S+ )?(?:europeen|caucasien|occidental|nordique|maghreb\w+|african\w*|africain|mediterraneen|gaulois|asiatique|blanc)|(?:de|d'|quelle|leur|une|votre|sa|meme|autre|d'une) ?(?:\S+ )?(?:race|ethnie)s?|ethni\w+|ethnique\w*`,
    {
      unless: String.raw`races? (?:bovin\w*|porcin\w*|ovin\w*|de chiens?|canin\w*|chevalin\w*|equin\w*|de|a viande|laitier\w*|rustique\w*|locales?|charolaise)|bovin\w*|ovin\w*|chiens?|chevaux|elevage|zootechn\w*|peau (?:de|d'|du|des)|cosmet\w+|dermato\w*|soins?|teintes?|maquill\w+|accords? ethni\w*|fonds de teint|livres? blancs?|cuisine|restaurant|aire d'accueil|aires|rayon|beaute|peinture|nuits blanches|marques? blanches?|statistiques ethniques|carte blanche|les blancs (?:d'oeufs|en neige)|vins?|un blanc|semi|boites?|code|tableaux?|film|profil europeen (?:de|du)|fiche`,
    },
  ),
  law(
    'ethnicity_nation_race',
    `(?:${your}|leur|cette|la meme|une|la) (?:\\S+ )?communaute(?! (?:de (?:communes|developp\\w+|pratique|clients?|utilis\\w+|biens)|open|d'\\w+|python|java|react|scientifique|medicale|educative|urbaine|europeenne|active|en ligne|linkedin|tech\\w*|des|du))|(?:gens|personnes|ceux|monde|membres) (?:\\S+ ){0,2}(?:comme vous|de (?:votre|sa|cette|leur|ta) (?:communaute|ethnie|race|peuple|nation|espece|sorte|groupe|religion|pays)|de la-bas)|vous autres|communautaris\\w+|repli communautaire|(?:retourn\\w+|repart\\w+|rentr\\w+) (?:\\S+ ){0,2}(?:au pays|dans (?:votre|son) pays|chez (?:vous|lui|elle|eux) au)|(?:tribu|peuple|clan)(?= ?[,.;])|nos compatriotes|preference nationale|entre francais|un (?:vrai |bon )francais|une (?:vraie |bonne )francaise|francais uniquement|que des francais`,
    {
      needs: `${person}|${worry}|francais|clientele`,
      unless: String.raw`community|reseaux? (?:sociaux|social)|anim\w+|moderat\w+|contribut\w+|marque|abonnes|logiciel libre|github|developpeurs|utilisateurs|forum|discord|makers|joueurs|agglo\w*|religieuse recrute|emmaus`,
    },
  ),
]

/** Rules on the family name. */
export const surnameRules: readonly LawRule[] = [
  law(
    'surname',
    String.raw`(?:${your}|meme|le|un|ce|d'un|l'|avec un|tel) (?:\S+ )?(?:patronymes?|noms? (?:de famille|de jeune fille|marital|d'epouse))|patronymes?|(?:s'appelle\w*|vous (?:vous )?appel\w+|appeler|nommer|porte\w*|portez|porter) (?:\S+ ){0,3}(?:comme (?:le|la|l'|notre|nos|un|une|son|cette)|(?:le|un|ce|exactement le) (?:meme |tel |pareil )?nom(?! de (?:domaine|code|marque|scene)|s))|homonym(?:e|ie|es)(?! (?:de (?:variables?|fichiers?|marques?)|dans|des))`,
    {
      unless: String.raw`marques?|depot|inpi|etat civil|champs?|base|doublons?|genealog\w+|notari\w+|artisan|logiciel|nommage|annuaire|ldap|produits?|succession|acte|eponyme|fichiers?|dedoublon\w+|fonction`,
    },
  ),
  law(
    'surname',
    String.raw`(?:${your}|ce|un|le|avec un|avec ce|tel|d'un|quel) (?:\S+ )?nom(?! (?:de (?:votre|notre|ce|la|domaine|code|marque|scene|produit|projet|fichier|variable|l'entreprise)|sur la liste|figur\w+)) ?(?:\S+ ){0,10}(?:sonne\w*|prete\w*|sourire|rire|moqu\w+|plaisant\w+|blagu\w+|compliqu\w+|difficile\w*|imprononcable\w*|prononc\w+|epel\w+|ecorch\w+|ecrire|retenir|(?:trop|bien|tres|un peu) (?:connu|celebre|lourd|long|marque|charge|charge\w*)|rappel\w+|evoqu\w+|associ\w+|reputation|scandale|affaire|presse|faits? divers|concurren\w+|confus\w+|confond\w+|gene\w*|embarrass\w+|particule|consonance|noble\w*|celebre\w*|porter|malheureu\w+|ridicule|jeux? de mots|derout\w+|choqu\w+|handicap\w*|pose|poser\w*|tache|ecusson|plaque|enseigne|resonn\w+|pareil|comme le v\w+|a rallonge|a coucher|a particule|de chez nous|qui (?:fache|claque|passe|sonne|prete|fait|rappelle|est)|bien d'ici|dans la region|de la region|en ville|politique|illustre|traine|entach\w+|crain\w+|tiqu\w+|freine\w*|clients)|nom (?:\S+ ){0,2}(?:a coucher dehors|a particule|a rallonge|imprononcable|pareil|comme le (?:votre|sien)|compose|impossible|ridicule|trop connu|tres connu|connu (?:dans|ici|en|du|de)|complique|difficile|lourd a porter|a consonance|bien de chez nous|celebre|sulfureux)|s'appel\w+ (?:\S+ )?comme|nom qui (?:fache|prete|fait|rappelle|sonne|pose|claque)|de la famille (?:de|des|du) (?:\S+ )?(?:maire|notaire|concurrent|celebre|politic\w+)`,
    {
      unless: String.raw`nom de (?:domaine|code|marque|scene|produit|projet|fichier|variable)|marques?|depot|inpi|base|doublons?|fichiers?|nommage|produit|variable|au nom de|en votre nom|nos clients? vous|recommand\w+|circul\w+|noms? des clients|colonnes?|tableau|badge|fonctions?|methodes?|baptis\w+`,
    },
  ),
]

const tongue = String.raw`(?:arabe|turc|kurde|kabyle|berbere|tamazight|wolof|bambara|peul|lingala|soninke|swahili|creole|tamoul|hindi|ourdou|bengali|pachto|dari|farsi|persan|hebreu|yiddish|romani|portugais|roumain|polonais|russe|ukrainien|bulgare|albanais|serbe|croate|hongrois|tcheque|grec|armenien|georgien|chinois|mandarin|cantonais|vietnamien|khmer|laotien|thai|coreen|japonais|malgache|comorien|espagnol|italien|allemand|anglais|neerlandais|flamand|breton|basque|corse|occitan|alsacien|catalan|gallo|picard|ch'ti|patois|dialecte\w*|langue (?:regionale|d'origine|maternelle|etrangere|natale)|autre langue|langue que (?:personne|nous|les autres))`
const chat = String.raw`entre (?:collegues|eux|vous|elles|nous|compatriotes)|collegues?|pauses?|couloirs?|hall|vestiaires?|cantine|refectoire|cafeteria|telephone|famille|a la maison|parking|plonge\w*|cuisines?|binome|avec (?:un|une|le|la|votre|vos|son|sa|ses|l'|d'autres|certains|les|deux|la moitie)|des que|devant|dos tourne|en presence|(?:la|l')? ?equipe|personnel|salle|atelier|chantier|brigade|comprendr\w*|comprend\w*|comptoir|messe basse|exclu\w*|isol\w+|clan|integr\w+`
const langTrade = String.raw`niveau|traduct\w+|interpret\w+|clients? (?:\S+ ){0,3}(?:hispano\w*|germano\w*|arabo\w*|etrangers|italiens|allemands|chinois)|requis\w*|exige\w*|demande(?:e|es|ait|ent)?(?= (?:dans|par|pour))|annonce|b1|b2|c1|c2|courant|fournisseurs?|export|atout|vrai plus|un plus|apprecie\w*|test\w*|filiale\w*|notre (?:bureau|siege)|guides?|professeur|enseign\w+|cours|diwan|ecole|radio|locuteurs|reunions? (?:clients?|avec nos)|appels d'offres|toeic|marche (?:hispan|allem|ital)\w*`

/** Rules on speaking another language than French. */
export const languageRules: readonly LawRule[] = [
  law(
    'language_other',
    `(?:parl\\w+|repond\\w+|discut\\w+|convers\\w+|echang\\w+|telephon\\w+|exprim\\w+|bavard\\w+|pass\\w+|pratiqu\\w+|utilis\\w+|entend\\w*|plaisant\\w+|jur\\w+|chant\\w+|appel\\w+|blagu\\w+|papot\\w+|mettre|switch\\w+|bascul\\w+) (?:\\S+ ){0,6}(?:en |le |l'|du |de l'|un |une |au |leur |votre |sa |son )?${tongue}`,
    {
      needs: `${chat}|${worry}|que (?:le|du) francais|uniquement|francais seul\\w*|exclusivement`,
      unless: langTrade,
    },
  ),
  law(
    'language_other',
    `(?:${tongue}) (?:\\S+ ){0,8}(?:n'aide\\w* pas|pas chez nous|derang\\w+|gen\\w+|agac\\w+|exclu\\w*|isol\\w+|entre (?:collegues|eux|vous|elles)|vestiaires?|a la pause|au lieu du francais|plutot que (?:le|du) francais)|(?:ne |n'|que |seulement |uniquement |exclusivement )(?:\\S+ ){0,3}(?:parl\\w+|entend\\w*|autoris\\w+|tolere\\w*) (?:\\S+ )?(?:que )?(?:le |du |en )?francais(?: \\S+)?|(?:bilingue|bilinguisme|trilingue) (?:\\S+ )?(?:${tongue}) (?:\\S+ ){0,6}|parl\\w+ (?:\\S+ ){0,3}(?:patois|dialecte\\w*|langue (?:a|de) (?:lui|elle|vous|eux))|(?:francais|consigne|regle) (?:\\S+ ){0,6}(?:meme (?:a|pendant) la pause|a la pause|entre collegues|dans les couloirs)|(?:votre|sa|leur) langue (?:d'origine|natale|maternelle|regionale|a (?:vous|elle|lui)|avec)|dans (?:votre|sa|leur) langue|(?:comprend\\w*|comprit|comprenn\\w+|saisi\\w*) (?:rien|pas|plus) (?:\\S+ ){0,4}(?:ce que|ce qu'|quand) (?:vous|il|elle|ils) (?:\\S+ ){0,4}(?:dites|disent|dit|dire|racont\\w+|echang\\w+|parl\\w+)(?: \\S+){0,2}`,
    {
      needs: `vous|votre|vos|il|elle|lui|sa|son|${worry}|collegues|equipe|pause|aide`,
      unless: `${langTrade}|parlez plus fort`,
    },
  ),
]
