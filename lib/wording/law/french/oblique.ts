import type { LawRule } from '../rule.ts'
import { law } from './words.ts'

const kin = String.raw`(?:pere|mere|s(?:œ|oe)ur|frere|oncle|tante|grand-pere|grand-mere|cousine?|parents?|maman|papa|jumeau|jumelle|fratrie|lignee|aieux|famille|cote (?:maternel|paternel))`
const rare = String.raw`(?:turc|kurde|kabyle|berbere|tamazight|wolof|bambara|peul|lingala|soninke|swahili|creole|tamoul|ourdou|bengali|pachto|farsi|romani|roumain|albanais|armenien|vietnamien|khmer|comorien|malgache|breton|basque|corse|occitan|alsacien|catalan|patois|dialecte|arabe|portugais|polonais|russe|ukrainien|tagalog|amazigh|darija|hindi|punjabi|tchetchene|georgien|serbe|bulgare|mandarin|cantonais)`

/** Said in a roundabout way: idioms that name no ground and mean one. */
export const obliqueRules: readonly LawRule[] = [
  law(
    'age',
    String.raw`(?:\S+ ans|annees|vie) (?:\S+ )?(?:de carriere |de vie active |de metier |professionnelle )?devant (?:lui|elle|vous|soi|eux)|carriere (?:\S+ ){0,3}devant (?:lui|elle|vous|soi)|plus de (?:passe|souvenirs) que d'avenir|(?:pas|plus) (?:vraiment )?de la (?:derniere|premiere) (?:pluie|couvee)|lait (?:qui (?:vous |lui )?)?(?:sort|sortir|coule)|(?:encore|sur) les bancs (?:de (?:l'ecole|la fac)|du lycee)|berceau|couches-culottes|tombe du nid|jeune pousse sans|bouteille (?:de plus|en plus)|annees au compteur|compteur (?:affiche|tourne)|heures de vol|kilometrage|age de (?:nos|mes|leurs) (?:parents|enfants|peres|meres|stagiaires|filles|fils)|appel\w+ (?:papi|papy|mamie|grand-pere)|tisane|charentaises|pot de depart|medaille du travail|annuites|trimestres|liquid\w+ (?:vos|ses) droits|compte a rebours|quille|age ou (?:l'on|on)|a l'heure ou d'autres|cartes? vermeil|carte senior|minitel|(?:annees|epoque) (?:soixante|soixante-dix|quatre-vingts?|70|80)|bac en 19[6-8]\d|votre premier emploi date|eleve\w* au minitel|tiktok|generation tiktok|pas encore (?:ne|nee|nes)`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|soi|son|sa|ses`,
      unless: String.raw`trimestres? (?:precedents?|fiscaux|derniers?)|(?:trimestres?|annuites|droits) (?:de|des|a) (?:assures?|clients?)|(?:au|le|du|par|chaque|dernier|premier|ce|prochain) trimestre|regie|reseau social|campagnes?|chiffre|berceau (?:de|du)|pilote|emprunt|community|videos?|contenus?|marque`,
    },
  ),
  law(
    'sex',
    String.raw`jupons?|en jupe|en talons|porte la culotte|(?:recevoir|prendre|suivre) (?:\S+ ){0,3}(?:consignes|ordres|instructions) (?:\S+ )?(?:d'une|d'un) (?:dame|femme|fille|nana|homme)|messieurs (?:de la|qui|ne)|une dame|bras (?:d'homme|masculins)|biscoteaux|muscles|sexe oppose|gent (?:feminine|masculine)|du sexe|gros bras|grosses voix|(?:oreilles|yeux) chastes|blagues? (?:de chantier|grivoises?|salaces?|lourdes)|dame de fer|galanterie|maman poule|secretaire modele|plante verte|fragile (?:creature|jeune femme)|dans un monde d'hommes|ces dames|ces messieurs|sauf a aimer (?:les blagues|la compagnie)`,
    {
      needs: String.raw`vous|votre|elle|il|lui|clients?|equipe|gars|nous|notre`,
      unless: String.raw`rayon|collection|vetements|(?:toilettes|vestiaire) pour dames|jeu de dames|notre-dame|salon|coiff\w+|couture|modeliste|une dame (?:agee|de|qui|vous)|cliente|patiente|muscles? (?:du|de)|anatomie`,
    },
  ),
  law(
    'sexual_orientation',
    String.raw`(?:garcon|homme|monsieur|type|gars) (?:\S+ )?(?:qui (?:partage|vit|vous attend|l'attend)|avec (?:qui|lequel)|de (?:votre|sa) vie)|(?:femme|fille) (?:avec (?:qui|laquelle) vous|qui partage)|partage\w* (?:votre|sa) vie|(?:votre|son) (?:ami|amie)(?= (?:vous|est venu|l')|,)|colocataire (?:qui|de longue)|tendresse|celui que vous aimez|celle que vous aimez|amours?|elu de (?:votre|son) c(?:œ|oe)ur|(?:pas|n'en) (?:\S+ )?(?:comme les autres|de ce cote|de ce bord)|du batiment|de la famille arc|choix de vie(?! pro)|epous\w+ (?:\S+ )?(?:un homme|une femme|michel|un garcon)|tient (?:\S+ )?par la main`,
    {
      needs: String.raw`remarques?|ambiance|vestiaire|clients?|equipe|collegues|gars|milieu|prefer\w+|gen\w+|craign\w+|esprit|mentalites?|region|village|paroissiens|parents|moquer\w*|blagues?|secret|discret\w*|afficher|ouvertement|direction|patron|maison|mal`,
    },
  ),
  law(
    'gender_identity',
    String.raw`(?:sur (?:la|sa|votre) (?:cni|carte(?: d'identite| vitale)?)|sur (?:les|ses|vos) (?:papiers|diplomes|bulletins)|a l'etat civil|au telephone) (?:\S+ ){0,3}(?:c'est|c'etait|on lit|il est ecrit|un homme|une femme|monsieur|madame|m\.|mme|indiqu\w+)|devenir (?:pleinement |enfin )?(?:celle|celui|vous-meme|qui vous)|(?:celle|celui) que vous (?:avez toujours ete|etes vraiment|devenez)|qui vous etes (?:vraiment|vous-meme)|vivre en accord|nouvelle identite|votre nouvelle vie (?:de|en)|votre (?:ancienne|premiere) identite|mue|metamorphose|avant d'etre (?:elle|lui)|(?:appelait|prenommait|prenomme) (?:\S+ )?(?:avant|autrefois|encore|jadis)|(?:ex|anciennement|avant) (?:m\.|mme|mr|monsieur|madame)|pomme d'adam|barbe sous|robe et|perruque|rouge a levres (?:et|mais)|entre deux (?:genres|sexes)|ni l'un ni l'autre|papiers (?:disent|indiquent)|papiers ne (?:collent|disent|correspond\w+)|cni|double identite|mauvais corps|bloqueurs|testosterone|(?:h|f) ou (?:f|h)(?= ?\?)`,
    {
      needs: String.raw`vous|votre|vos|il|elle|face|accueil|clients?|familles|prenom|equipe`,
      unless: 'verifi\\w+|controle|photocopie|scann\\w+|documents|visiteurs|dossier',
    },
  ),
  law(
    'family_situation',
    String.raw`en (?:pleine |cours de |instance de )?(?:separation|divorce)(?! (?:des|de)| fonction)|(?:gosses|mioches|momes|gamins|mouflets|marmots|minots)(?! (?:en|du|des))|(?:une|1) (?:semaine|sem) (?:sur deux|sur 2|/ ?2)|semaines? paires?|(?:petits|filles|garcons|enfants) (?:a|qui) (?:\S+ )?(?:coucher|deposer|recuperer|chercher|nourrir|attend\w+|tombent malades?)|(?:horaires?|heures?|sortie|portes?) (?:de la |du |d')(?:creche|ecole|halte-garderie|periscolaire)|bague au doigt|alliance (?:au doigt|toute)|voyage de noces|passage a la mairie (?:ce|pour)|dit oui|quatre bouches|bouches a nourrir|nid vide|seule? a la maison|seul\w* pour (?:les )?elever|a (?:vous|elle|lui) seule?|tient la maison|(?:deux|double) (?:journees?|foyers)|ramen\w+ (?:la|le|une) (?:paie|salaire|seconde paie) (?:a la|du)|(?:votre|sa|son) (?:moitie|cher et tendre|famille) (?:ne|n'|vous|reste|est)|pere ou mere|fibre familiale|casquette de (?:mere|pere|maman|papa)|rejoindre (?:votre|son|sa) (?:conjoint\w*|mari|femme|famille|compagn\w+)|suiv\w+ (?:votre|son|sa) (?:conjoint\w*|mari|femme|compagn\w+)|c(?:œ|oe)ur a prendre|vieille fille|vieux garcon`,
    {
      unless: String.raw`animat\w+|educat\w+|public|eleves|periscolaire (?:de|recrute)|clients?|separation des (?:pouvoirs|taches|roles|preoccupations)|alliance (?:entre|avec|de)|usagers|clause|lycee|ecole de (?:commerce|ingenieurs?)`,
    },
  ),
  law(
    'pregnancy',
    String.raw`petit (?:bout|etre|ange) (?:\S+ ){0,3}(?:qui|pointera|arriv\w+|au|prevu|dans|attendu)|pointer\w* (?:le bout de )?son nez (?:au|en|a|dans|bientot|cet)|cigogne|layette|faire-part|landau|poussette|berceau|chambre (?:d'enfant|du bebe|a preparer)|berc\w+|biberons?|couches (?:et|a changer)|attend\w* (?:famille|pour (?:\w+bre|\w+ier|mars|avril|mai|juin|juillet|aout|bientot|le printemps|l'ete))|dans (?:\d|quelques|deux|trois|quatre|cinq|six) mois (?:\S+ ){0,4}(?:deux|trois|plus la|absente|a la maternite)|vous serez (?:bientot )?(?:deux|trois|quatre|cinq)|(?:heureux|grand|joli) (?:evenement|bonheur) (?:\S+ ){0,4}(?:attend\w*|prevu|printemps|ete|automne|hiver|prochain\w*|approche)|arrondi\w*(?= ?(?:[,.;]|sous|dans|de))|date (?:prevue )?(?:d'|de l')accouchement|gynecologue|echographie|premiers? pas de|congés? (?:mat|pat)|partir (?:en|six|seize) (?:mois|semaines|mat)|seize semaines|donneu\w+ d'ovocytes|ovocytes|gestation pour autrui|gpa|mere porteuse|eprouvette|bebes?-eprouvette|essaie\w* d'avoir un|tic-tac|trentaine et (?:sans|pas d')enfants?|(?:toujours|encore) (?:pas d'enfants?|sans enfants?)|(?:mariee|couple|pacsee) depuis (?:peu|\S+ mois|un an|deux ans),? (?:\S+ ){0,4}(?:enfants?|bebe|suite|devine)`,
    {
      needs: String.raw`vous|votre|vos|il|elle|felicit\w+|son|sa|absen\w*|conge\w*|remplac\w+|mois|nous`,
      unless: String.raw`patient\w*|client\w*|rayon|magasin|puericult\w+|creche|maternite (?:de|recrute)|produits?|marque|arrondi\w* (?:a|au|de (?:calcul|paie)|comptable\w*|les|des)|centimes?|sage-femme|service|tarif|industrie|usine|echographiste|manipulateur`,
    },
  ),
  law(
    'genetic',
    `(?:mutation|gene|maladie|mal|meme (?:chose|sort)|cancer|syndrome|anomalie|alzheimer|parkinson|huntington|diabete|epilepsie|infarctus|demence) (?:\\S+ ){0,6}(?:dont|de|chez|que|qui|comme|emporte\\w*|touche\\w*|frapp\\w+|a eu|du cote de|avait) (?:\\S+ ){0,4}(?:votre|sa|son|vos|ses|mon|ma) ${kin}|(?:votre|sa|son|vos|ses|mon|ma) ${kin} (?:\\S+ ){0,6}(?:malade|porteu\\w+|mort\\w* (?:a|de|jeune|tot|d'un)|partie? (?:a|trop|tot|si)|emporte\\w*|atteinte?|du c(?:œ|oe)ur|transmis\\w*|legue\\w*|heri\\w+|jeunes?(?= de))|(?:deux|une|un|trois) (?:risque|chance)s? sur (?:deux|quatre|2|4)|loterie (?:genetique|de la naissance)|epargnee?|dans le sang|heritage (?:familial|biologique)|bombe a retardement|epee de damocles|resultats? (?:\\S+ )?(?:du depistage|de l'hopital|de genetique)`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|sa|son|ses|mon|ma`,
      unless: String.raw`laboratoire|savoir-faire|boutique|metier|ferme|entreprise (?:de|familiale)|dans le sang (?:le|la|du)|garage|atelier|restaurant|patient\w*|etude|s'occup\w+|aidante?`,
    },
  ),
  law(
    'economic_vulnerability',
    String.raw`(?:vivre|vit|vivez|vivait) (?:\S+ )?(?:des|de|d'|aux|grace aux) (?:aides?|allocations?|allocs?|assistance|secours|la solidarite|crochets)|dossiers? (?:\S+ )?(?:de dettes|de surendettement)|dettes (?:depos\w+|a)|fins? de mois|ardoises?|compte (?:\S+ )?(?:a decouvert|dans le rouge|a sec|vide)|dans le rouge|a decouvert|creanciers?|sou (?:vaillant|en poche)|poches (?:vides|trouees)|tire\w* le diable|joindre les deux bouts|(?:pas|plus) de quoi (?:payer|manger|s'acheter|se loger)|canape (?:d'un|d'une|de) (?:ami\w*|copain|copine|proche|cousin|s(?:œ|oe)ur|frere)|sous (?:les ponts|une tente)|boite postale|domiciliee? (?:au|a la|dans une?) (?:ccas|association|foyer|secours|mairie)|(?:perdu|perdre) (?:\S+ )?(?:son|votre|mon) (?:logement|toit|appartement)|galer(?:e|er|iez)|dans le besoin|besogneu\w+|necessiteu\w+|(?:habitude|rythme|gout) (?:\S+ )?(?:du (?:reveil|travail)|de travailler|de se lever|de l'effort) (?:\S+ ){0,6}|assistanat|assistee? (?:par l'etat|depuis)|(?:costume|chaussures|tenue) (?:use\w*|rape\w*|elime\w*|de recuperation)|vesti\w+ du secours|emmaus|demunie?s?|desocialis\w+|marginalis\w+|exclusion sociale|en fin de droits|fins? de droits|accidentee? de la vie|coups durs financiers|salaire (?:deja )?saisi`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|on|ans|caisse|coffres?|depuis`,
      unless: String.raw`clients?|usagers|accompagn\w+|publics?|beneficiaires|insertion|association|travaill\w+ social\w*|ardoises? (?:et|de|en|naturelles?|d'angers)|couvreu\w+|toiture|compte client|compagnons d'emmaus|benevol\w+|tresorerie|entreprise|conseill\w+|recouvrement|creanciers? (?:de|publics?|prives?)|mandataire|analyse`,
    },
  ),
  law(
    'ethnicity_nation_race',
    String.raw`(?:trop|assez|tres|si|un peu|bien|plutot) (?:noire?s?|blanche?s?|bronzee?s?|foncee?s?|mate?s?|basanee?s?|typee?s?|coloree?s?)(?! (?:sur|pour le fond|de (?:fond|rouge)))|bronzee? (?:\S+ ){0,4}(?:mois|l'annee|naturellement|de naissance)|basanee?s?|teint (?:mat|fonce|basane|hale|ebene|olivatre)|familles? du voyage|(?:comme )?vous en etes|les votres|gens de (?:sa|votre) sorte|(?:qu'on|qui) (?:leur|nous|lui) ressembl\w+|des gens comme (?:nous|elle|lui|vous|eux)|(?:tete|visage|couleur|peau) (?:d'|de |du |qui |locale|pas)(?:arabe|ailleurs|etranger|passe|revient|pays|detonn\w+|local\w*)?|melanine|cheveux crepus|les yeux brides|yeux brides|couleur locale|pas la bonne couleur|couleur (?:ne|n'|de|derange\w*|pose\w*|passe\w*)(?= ?(?:peau|passe\w*|plait|va|pose\w*|gene\w*|,|\.))|carte de (?:sejour|resident)|titre de sejour (?:\S+ ){0,6}(?:complique\w*|galere|renouvel\w+|temporaire|expire|etudiant|prefere\w*)|drapeau|sans la nationalite|(?:quatre|4) generations|clients? (?:\S+ )?racistes?|raciste\w*|jeune d'origine|minorites? visibles?|quota (?:diversite|de couleur)|faire (?:couleur|tache)|tache (?:dans|au|parmi|sur la photo)`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|clients?|clientele|comptoir|accueil|patron|boss|equipe|je|j'\w+|membres`,
      unless: String.raw`peinture|maquette|couleurs? (?:de (?:la|votre|fond)|du|des|primaire)|fond|interface|contraste|chocolat|torrefaction|cuisson|pain|cafe|ecran|drapeau (?:leve|rouge|vert|feature)|feature|textile|graph\w+|design|vernis|vin|texte|site|photographe|impression`,
    },
  ),
  law(
    'origin',
    String.raw`(?:pas|n'\w+ pas) (?:\S+ )?(?:grandi|ne|nee|eleve|elevee) (?:par |pres d'|dans )?(?:ici|chez nous|la region|le coin|en france|sur place)|(?:ouvr\w+|ouvert) la bouche|(?:bu|tete|appris) (?:le francais |notre langue )?(?:\S+ )?(?:au biberon|au sein|avec le lait|sur le tard)|au biberon|arriv\w+ (?:\S+ )?(?:par le|en) (?:bateau|avion|boat)|(?:papa|parents?|pere|famille|grands-parents) (?:\S+ ){0,4}(?:arriv\w+|debarqu\w+|immigr\w+|venus? d\S*)|(?:greffe|sauce|mayonnaise) (?:\S+ )?(?:pren\w+|ne prendrait)|(?:sonn\w+|sent\w*|enten\w+|fleure) (?:\S+ ){0,3}(?:bon )?(?:l'ailleurs|le (?:sud|soleil|maghreb|bled|large|desert)|les iles|l'afrique|l'etranger|l'est|la mediterranee)|(?:vient|venez|arriv\w+|debarqu\w+) de (?:si )?loin(?= ?[,.;])|tres loin d'ici|autres? latitudes|autre rive|autre cote de la mediterranee|de l'autre cote de la mer|sous d'autres cieux|par chez (?:vous|eux|lui)|la d'ou vous|gars du pays|enfant du pays|les siens|pur jus|bon teint|vrai (?:savoyard|breton|ch'ti|parisien|auvergnat|basque|normand)|du terroir|du village|de la vallee|clocher|(?:nos|des) (?:\S+ )?(?:abonnes|auditeurs|clients|habitants|anciens|paysans|eleveurs|viticulteurs) (?:\S+ ){0,5}(?:vous l'auraient|reconnaiss\w+|comme eux|des leurs|un des leurs|parlent le meme)|des notres|l'un des (?:notres|leurs)|roule\w* les|articul\w+ (?:\S+ ){0,4}d'ailleurs|soleil dans la voix|pointe (?:slave|du sud|orientale|creole)|mangez? (?:vos|ses) mots a la`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|chez nous|prefer\w+|clients?|quelqu'un|personne`,
      unless: String.raw`produits? du terroir|gastronom\w+|vins?|marche|projet|implant\w+|creche|nourrisson\w*|pediatr\w+|mayonnaise prend|fromage\w*|office de tourisme|patrimoine|toiture`,
    },
  ),
  law(
    'language_other',
    `(?:bascul\\w+|repass\\w+|pass\\w+|repond\\w*|parl\\w+|echang\\w+|commander?|command\\w+|sms|messages?|vocaux|whatsapp|notes|tout|tt|telephon\\w*|chuchot\\w+|compt\\w+|rit|rire|chant\\w+|entend\\w*|entendue?|jure\\w*|discut\\w+|papot\\w+|plaisant\\w+|apart\\w*) (?:\\S+ ){0,4}en ${rare}|(?:le|son|votre|ce|l'|leur|du) ?${rare} (?:\\S+ ){0,4}(?:avec (?:sa|son|ses|votre|vos|les|le|un|une|des)|au (?:telephone|travail|comptoir|guichet|boulot)|a l'atelier|entre|dans l'equipe|dans les couloirs|n'a pas)|croire qu'on parle d'eux|langue (?:que personne|qu'on ne comprend|du pays|inconnue)|(?:deux|trois|autres) (?:\\S+ ){0,4}papot\\w+|parl\\w+ (?:\\S+ )?(?:entre eux|dans leur coin)|en francais (?:et rien d'autre|uniquement|seulement|exclusivement|s'il vous plait)|(?:clan|groupe|petit monde) (?:\\S+ )?(?:lusophone|russophone|arabophone|turcophone|hispanophone|creolophone|bretonnant)\\w*|(?:arabo|turco|luso|russo|creolo|hispano|germano|sino|italo|polono)phones?|bretonnante?s?|bascophones?`,
    {
      unless: String.raw`niveau|requis\w*|exige\w*|traduct\w+|interpret\w+|cours|enseign\w+|radio|emissions?|clientele|clients? (?:arabo|luso|russo|hispano|germano)\w+|usagers|patients?|fournisseurs? (?:arabo|turcs?|portugais)|guide|annonce|offre|poste|marche|atout|support|assistance|equipe (?:arabo|hispano|germano)phone|journalist\w+|ecoles?|redact\w+|filieres?`,
    },
  ),
  law(
    'political_opinions',
    String.raw`(?:pour qui|a qui) (?:vous|il|elle) (?:\S+ )?(?:vot\w+|gliss\w+)|bulletin (?:de vote)?(?= ?(?:[,.;]|dans|a|et))|gliss\w+ (?:votre|son|un|le) bulletin|isoloir|urnes?|de (?:droite|gauche) et (?:fiere?|l')|(?:vote|penche|ancre\w*|marque\w*|tres|bien|trop|classe\w*|assume\w*) a (?:gauche|droite)|rouge vif|brun|facho\w*|drapeau (?:rouge|noir|syndical)|le poing leve|barricades?|rond-point|pancartes?|defil\w+|slogans?|autocollant\w*|badges?(?= (?:politique|du|de|pour|contre))|camarades?|grand soir|revolution\w*|idees (?:bien )?arretees|refaire le monde|(?:nos|les) (?:mecenes|donateurs|actionnaires|financeurs|clients|elus|fondateurs) (?:\S+ ){0,5}(?:de l'autre bord|d'un autre bord|autre camp|d'en face|pas du meme bord)|autre (?:bord|camp)|meme (?:bord|camp)|tribune (?:signee|parue|contre|dans|que)|billets? (?:d'humeur|engages?)|compte (?:x|twitter)|retweet\w*|(?:posts?|tweets?|likes?) (?:\S+ ){0,4}(?:contre|sur|pour|pro|anti|politi\w+)|engage\w* (?:contre|pour) (?:le|la|les|l')|cause (?:palestinienne|animale|climatique|feministe|des)|climat\w* (?:activiste|radical\w*)|vos combats|son combat (?:contre|pour)|collectif (?:\S+ )?(?:contre|pour|anti|citoyen|militant)|bloqu\w+ (?:\S+ )?(?:le chantier|l'autoroute|le peripherique|la raffinerie)|occupation (?:de la|du|d'une)|faucheu\w+|desobeis\w+`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|ses|mecenes|redac|fiere?|x|twitter`,
      unless: String.raw`bulletins? (?:de (?:paie|salaire|paye)|municipal|meteo|scolaire|officiel)|badges? (?:d'acces|visiteurs?|google|nominatif)|camarades de (?:promotion|classe)|brun(?:e|s)?(?= (?:cafe|fonce|clair))|revolution (?:numerique|industrielle|du|de)|slogans? (?:publicit\w+|de la|pour la)|tunnel d'achat|compteurs?|voirie|travaux|signaletique|marque|campagne|community|sondages?|bureaux? de vote|scrutin|urnes? funeraires?|funer\w+|test|autocollants? (?:vinyle|publicit\w+)|imprim\w+|gilet`,
    },
  ),
  law(
    'union',
    String.raw`(?:votre|sa) section(?= ?(?:[,.;]|et|les|locale|ont))|(?:adherents|camarades) (?:\S+ )?(?:ont de la chance|comptent sur)|(?:brassard|chasuble|drapeau|banderole|megaphone|tracts?) (?:\S+ ){0,3}(?:rouge|syndic\w*|cgt|orange|a la main|devant)|megaphone|nao|table des negociations|tenu tete a (?:la|sa|votre) direction|(?:fait plier|bras de fer avec|monter au creneau|tenir tete a) (?:\S+ )?(?:la |sa |votre |l'ancienne )?direction|poil a gratter|empecheu\w+ de tourner|forte tete|grande gueule|contre-pouvoir|panneau d'affichage|local syndical|cahier de doleances|protege\w* (?:par|du fait de) (?:\S+ )?mandat|salariee? protegee?|inspection du travail sur (?:le )?dos|elections? (?:pro|du personnel|au cse) (?:\S+ ){0,4}(?:presente\w*|candidate?|elue?)|(?:presente\w*|candidate?) (?:\S+ )?aux elections (?:pro\w*|du personnel|du cse)|(?:collegues|salaries) (?:vous avaient|l'avaient|vous ont) (?:\S+ )?(?:elue?|mandat\w+|confie|choisie?|designe\w*)|(?:votre|ses|vos) (?:combat|luttes?|bagarres?) (?:\S+ ){0,3}(?:salaires?|salaries|collegues|fermeture|ouvriers|conditions de travail)|luttes? sociales?`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|ses|ex|ancien\w*|direction`,
      unless: String.raw`section (?:de|du|des|commerciale|anglais\w*|comptable|precedente|suivante|profil|\d)|drh|rrh|conduire les nao|preparer les nao|nao (?:et|pour)|cv|negociateu\w+|juriste`,
    },
  ),
  law(
    'elected_office',
    String.raw`(?:votre|sa|la|notre) (?:commune|ville|mairie|village|circonscription|canton) (?:\S+ ){0,4}(?:passe\w*|prend\w*|vous (?:accapar\w+|occupe\w*|mobilis\w+|reclam\w+|retien\w*|attend\w*)|l'(?:accapar\w+|occupe\w*)|d'abord)|(?:ceint|echarpe|celebr\w+ (?:des |les |un )?mariages?|marier (?:les|des) gens|inaugur\w+)|hemicycle|palais bourbon|luxembourg (?:le|les|au senat)|seances? (?:publiques?|plenieres?|du conseil)|mandature|(?:fraichement|brillamment|re) ?elue?|(?:votre|son) election(?! de domicile)|scrutin|premier magistrat|(?:les|vos|ses|aux|nos) (?:concitoyens|administres|electeurs|citoyens)(?! (?:clients|usagers))|elus? d'opposition|majorite municipale|opposition municipale|bureau municipal|delegation (?:au|aux|a la|a l') (?:sport\w*|culture|urbanisme|finances|ecoles?|voirie)|commission (?:d'urbanisme|municipale|des finances de la ville)|servir (?:vos|ses) (?:concitoyens|administres)|communaute de communes|agglo(?= ?[,.;])|conseil (?:de |d')(?:agglo\w*|quartier|departement|arrondissement)|chose publique|interet general local`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|ses|ex`,
      unless: String.raw`fonctionnaire|agent|secretaire general\w*|marches?|directeur|directrice|chargee? de|poste|officier d'etat civil|employeur|collectivites?|redacteur|attache\w* territorial|(?:communaute de communes|agglo) (?:recrute|cherche|vous)|clients?|prestataire|comptes rendus|elections? (?:professionnelles|du cse|de domicile)|delegation de (?:service|pouvoir)|mairie (?:cherche|recrute|vous)|membres du jury|jury`,
    },
  ),
  law(
    'religion',
    String.raw`(?:mois|periode|temps|jours?) (?:de|du) (?:jeune|careme)|bon jeune|premiere etoile|coucher du soleil|(?:pas|jamais|ni|refus\w*|interdit\w*|chome\w*|prend\w*|libre) (?:\S+ ){0,3}(?:le |les |du )(?:samedis?|vendredis?|dimanches?) (?:\S+ ){0,6}(?:etoile|seigneur|dieu|priere|shabbat|sabbat|mosquee|messe|culte|office|temple|foi|religi\w+|croyan\w+|obscurite|nuit tombee)|(?:sabbat|jour du seigneur|jour saint|jours saints)|tapis de priere|(?:cinq|5) (?:fois|prieres)|chapelet|ablutions|(?:bout|carre|morceau) de (?:tissu|chiffon)|(?:tissu|etoffe|voilage|chale|bonnet|bandana|couvre-chef|turban|calotte) (?:\S+ ){0,6}(?:tete|cheveux|front)|(?:cheveux|tete|oreilles) (?:\S+ )?(?:couverte?s?|caches?|dissimules?|sous)|couvr\w+ (?:\S+ )?(?:les |ses |vos |la |sa |votre )?(?:cheveux|tete)|medaille (?:de la vierge|pieuse|de bapteme)|crucifix|pendentif (?:religieux|en croix)|grenouille|cul-beni|ce que vous (?:portez|avez) (?:\S+ )?(?:sur la tete|autour du cou)|sur la tete|seigneur|le tres-haut|prophete|la-haut|vos fetes|fetes (?:juives|musulmanes|chretiennes|de l'aid)|(?:l'|pour l'|de l'|a l')aid(?= ?(?:[,.;]|et|le|ou|tombe))|bonnes? fetes? de|repas de la cantine|sans porc|menu sans|trinqu\w+|(?:refus\w*|ne|jamais) (?:\S+ ){0,3}(?:gouter (?:le|les|nos) vins?|toucher (?:a l'|au |d')(?:alcool|porc)|(?:serr\w+|tend\w+) la main)|main (?:\S+ )?sur le c(?:œ|oe)ur au lieu|ne serre pas la main|priant|agenouill\w+|votre communaute (?:religieuse|de foi)|communaute (?:religieuse|evangelique|juive|musulmane|chretienne)|groupe de priere|catechese|retraite spirituelle|lieu de culte|(?:votre|sa) (?:chapelle|eglise|paroisse)`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|ses|on|samedi|magasin|clients?|accueil|cantine`,
      unless: String.raw`funerair\w+|obseques|pompes funebres|carre musulman|magasin de|rayon|aumoni\w+|organiste|chorale? de|restauration|orfevr\w+|bijout\w+|(?:la|le) (?:paroisse|diocese) (?:\S+ ){0,4}(?:cherche|recrute|vous|remercie)|casque|charlotte|equipement|epi|chantier|objectifs`,
    },
  ),
  law(
    'physical_appearance',
    String.raw`(?:dessins?|encres?|motifs?|fresques?|gribouill\w+) (?:\S+ ){0,6}(?:peau|cou|menton|bras|avant-bras|mains?|gorge|nuque|visage|corps|grimpent|doigts|phalanges)|encree?s?(?= (?:jusqu|des|sur|au|aux|les|le|de partout))|manches? longues? (?:\S+ )?(?:pour cacher|pour couvrir)|anneaux? (?:\S+ ){0,3}(?:nez|levre|sourcil|narine|oreille)|metal (?:\S+ ){0,3}(?:visage|nez|levre|sourcil)|(?:nez|levre|sourcil|langue|narine)s? (?:percee?s?|refait\w*)|(?:tour de taille|balance|kilos|bourrelets|ventre|bedaine|bide|double menton|fesses|poitrine|decollete|jambes|hanches)(?= ?(?:[,.;]|ne|n'|qui|vous|un peu|bien|trop|et|pas|nous))|silhouette|gabarit|carrure|corpulence|embonpoint|costume (?:qui|trop|serre|craqu\w+|taille)|(?:fauteuil|siege|chaise|uniforme|costume|blouse|cabine|rayonnages?|allees?|echelle)s? (?:\S+ ){0,6}(?:trop (?:etroit\w*|petit\w*|juste|serre\w*)|a votre taille|suppor\w+|pour votre)|(?:hauteur|tete|centimetres?|cm) (?:de (?:moins|plus|trop)|manqu\w+|en moins)|(?:atteindre|attraper) (?:\S+ )?(?:les )?(?:rayons|etageres) du haut|(?:trop|plus|pas) (?:\S+ )?(?:grand|petit|menu|frele)e?s? (?:pour|a cote|derriere)|physique de|gueule|tete (?:de (?:l'emploi|premier|bebe|gamin|tueur)|d'ange|a claques|qui (?:ne revient|passe))|avenante?|plaisante? a (?:voir|regarder)|plaire a l'(?:oeil|œil)|l'(?:oeil|œil) (?:du client|des clients)|agreable a regarder|photogeni\w+|crins?|tignasse|criniere|boule a z|nattes|tresses|locks|racines (?:apparentes|noires)|decolor\w+|cheveux|coupe (?:de cheveux|afro|au bol|mulet)|barbe|moustache|pilosite|poils?|boutons|peau (?:a probleme|grasse|marquee|abimee)|grain de beaute|verrue|dents|dentition|sourire (?:edente|ebreche|jauni|incomplet)|rictus|strabisme|oeil qui|yeux qui (?:louchent|se croisent)|tache de vin|brul\w+ (?:au|du|sur le) visage|defigur\w+|moche|ingrat|canon|maquillage|vernis|talons|jupe|baskets (?:sales|trouees|usees)|jogging|survetement|chemise (?:froissee|tachee)|costume froisse|sapes?|fringues|tenue (?:vestimentaire|negligee|trop|peu|decontract\w+)|accoutr\w+|look (?:trop|un peu|de|qui|pas|gothique|punk|rock|baba\S*|negligee?)`,
    {
      needs: String.raw`votre|vos|vous|il|elle|lui|son|sa|ses|clients?|pensionnaires|clientele|vitrine|image|accueil|maison|comptoir`,
      unless: String.raw`coiff\w+|coloris\w+|esthetic\w+|salon|cosmet\w+|dentaires?|dentiste|prothes\w+|orthodont\w+|bovin\w*|chev(?:al|aux)|moteurs?|roue|engrenage|maillage|bois|metall\w+|rayon|collection|gamme|textile|menuis\w+|photographe|retouche\w*|maquette\w*|dessins? (?:techniques?|industriels?|d'execution|de (?:presse|mode|detail|definition))|plans?|mode|styliste|couture|modelis\w+|soudage|patient\w*|dermato\w*|animaux|chiens?|toilett\w+|produits?|medecine|poids (?:lourd|des)|silhouettes? (?:de|du|des) (?:la|l'|une|collection|skyline|batiment)|boutons? (?:de|d'|du|valider|radio)|images?|portrait\w*|vernis (?:a|de)|carrure (?:d'un|de)|tissu`,
    },
  ),
  law(
    'residence',
    String.raw`(?:boite aux lettres|code postal|digicode|immeuble|tour|escalier|palier|interphone) (?:\S+ ){0,6}(?:cite|quartier|banlieue|hlm|sensible|tiqu\w+|craint|loin|des \S+)|(?:dans|de|a) la (?:cite|zup|zac) (?:des|de|du|\S+)|cite (?:des|de la|du) (?:\w+s|\w+)(?= ?(?:[,.;]|a|,|et|ne|qui|nous|n'))|hameau|lieu-dit|patelin|bled|trou (?:perdu|paume)|bout du monde|fin fond|au diable|(?:derniere?|premier|premiere) (?:train|bus|car|rer|neige|tram)|(?:car|bus|train|rer|ferry|bac|navette)s? (?:\S+ )?(?:chaque|du|de \d|tous les|le) (?:matin|soir|jour|\d)|(?:passe|fait|faire|passer|perd\w*) (?:\S+ ){0,4}(?:dans les (?:transports|bouchons)|sur la route|dans le (?:train|rer|bus))|bouchons?(?= ?(?:[,.;]|matin|du|sur|tous))|rocade|de l'autre cote (?:de la (?:ville|riviere|frontiere|rocade|seine|garonne|loire)|du (?:peripherique|periph|fleuve|pont))|(?:mauvais|bon) (?:cote|quartier|secteur)|mauvaise (?:adresse|rue)|beaux quartiers|quartiers? (?:\S+ ){0,3}(?:reputation|presse|connu|craint|voitures brulees|emeutes?|chaud)|(?:habitants?|jeunes?|gens|candidats?|voisins?) (?:de |du |des |d')(?:ce|cette|votre|cite|quartiers?|la cite|la-bas|la zup|barres)|zone (?:de non-droit|blanche|rurale)|frontalie\w+|coupe-gorge|ghetto|(?:d'ou|duquel) (?:partirait|part\w*|vous (?:part\w+|rentr\w+))|(?:\S+ )?heures? de (?:route|train|trajet|transport|rer|bus)|(?:une|deux|trois|1|2|3) ?h(?:eures?)? (?:aller|de trajet|matin et soir|chaque matin)|aller-?retours? quotidiens?|voisins? de (?:l'atelier|l'usine|la boutique|palier)|a pied`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|dossier|client|cv`,
      unless: String.raw`tournees?|conduct\w+|chauffeur\w*|ligne|reseau|bailleur|gardien\w*|livr\w+|mission|deplacements?|mediat\w+|poste (?:est|base)|(?:vous|il|elle) (?:avez|a|ne) (?:\S+ )?(?:dit|souhait\w+|indique|prefer\w+|choisi)|urbanis\w+|projet|centre social|renovation|ascensoriste|syndic|copropri\w+|transporteur|exploitation|immobili\w+|ingenieu\w+|cite (?:scolaire|administrative|des sciences|judiciaire|universitaire)|goulot|logiciel`,
    },
  ),
  law(
    'bank_domicile',
    String.raw`coordonnees (?:bancaires )?(?:\S+ ){0,3}(?:commenc\w+|etrang\w+|pas|renvoi\w+|a l'etranger)|(?:commenc\w+|debut\w+) (?:\S+ )?par (?:be|de|lt|es|pt|it|ma|dz|ro|lu|gb|ie|nl|bg|pl|ch)(?= |,|\.|$)|agence (?:\S+ )?(?:francaise|bancaire|de quartier|en dur|locale)|banque (?:\S+ )?(?:belge|allemande|lituanienne|espagnole|portugaise|marocaine|algerienne|italienne|suisse|roumaine|irlandaise|estonienne|exotique|qui n'a pas|sans agence|bizarre|mobile|par telephone)|(?:votre|son|sa|vos) (?:\S+ )?(?:argent|paie|salaire|compte|virement) (?:\S+ ){0,8}(?:banque|compte|agence|guichet|etranger|outre-mer|poste|buraliste|application|appli)|(?:pas|sans|aucune?) (?:de |d')?(?:vraie |veritable )?(?:banque|compte|agence)(?= ?(?:[,.;]|pour|ici|en|a son|digne|francais\w*|serieu\w+))|(?:compte|livret|carte) (?:\S+ )?(?:chez (?:un|le) buraliste|de sa (?:mere|s(?:œ|oe)ur|femme|copine)|de son (?:mari|pere|frere|copain)|au nom d\S+)`,
    {
      needs: String.raw`paie|salaire|verse\w*|vir\w+|compta\w*|gerant|service|veut|patron|contrat|vous|votre|vos|il|elle|son|sa|refus\w*|prefer\w+`,
      unless: String.raw`clients?|portefeuille|conseill\w+|frais|rembours\w+|fournisseurs?|agence (?:bancaire )?(?:de|du|cherche|recrute|en)|experience|stage|reporting|a la banque (?:de|du)|banque (?:privee|de detail)`,
    },
  ),
  law(
    'surname',
    String.raw`(?:porte|plaque|badge|carte de visite|enseigne|vitrine|annuaire|blouse|etiquette|affiche|carte|signature) (?:\S+ ){0,8}(?:« ?\S+ ?\S* ?»|votre nom|son nom|le nom|m\. \S+|mme \S+)|(?:lu|lire|lit|voir|entendre|entendu|appeler|crier|annoncer|prononcer|dire|presenter) (?:\S+ ){0,3}(?:« ?(?:m\.|mme|monsieur|madame|maitre|docteur|dr)|m\. \S+|mme \S+|maitre \S+) (?:\S+ ){0,8}(?:rire|eleves|classe|clients?|public|sourire|patients|auditeurs)?|(?:s'appeler|vous appeler|t'appeler|s'appelle|vous vous appelez) (?:\S+ ){0,8}(?:rire|facile|cadeau|commerce|client\w*|plaisanteries|moquer\w*|comme|ici|hasard)|cousin\w* (?:du|de la|des) (?:maire|directeur|concurrent|patron)|(?:de la famille|parente?|lie\w*|apparente\w*) (?:\S+ )?(?:du|de|des|avec) (?:\S+ )?(?:maire|notaire|concurrent|ancien|clan|promoteur|depute|famille)|(?:meme nom|nom de jeune fille|nom d'epouse|nom marital|double nom|nom compose)|jeux? de mots|calembour\w*|sobriquets?`,
    {
      needs: String.raw`vous|votre|il|elle|lui|nom|porte|clients?|eleves|rire|sourire`,
      unless: String.raw`marque|produit|boutique de|redact\w+|slogan|titre\w*|depot|formulaire|logiciel|signaletique|champs?|colonnes?|publicit\w+`,
    },
  ),
  law(
    'health',
    String.raw`(?:j'ai|je suis|vous avez|vous etes|vous etiez|j'etais|il a|elle a|il est|elle est|vous aviez) (?:\S+ ){0,3}(?:rechut\w+|en remission|malade|hospitalisee?|operee?|opere|craque|en arret|soignee?|traitee?|gueri\w*|epuisee?|au bout du rouleau|diabetique|epileptique|asthmatique|depressi\w+|fait un (?:burn|malaise|infarctus|avc)|un (?:cancer|diabete|lupus|stimulateur)|une (?:sclerose|leucemie|depression|hernie|tumeur|greffe))|rechut\w+|remission|(?:perruque|foulard) (?:\S+ )?(?:chimio|traitement)|(?:convalescen|rhumat|cardi|onco)\w*(?= ?[,.;])|(?:dos|genoux?|epaules?|c(?:œ|oe)ur|poumons?|nerfs|tete|reins|foie|coeur) (?:\S+ ){0,3}(?:lach\w+|fragile\w*|casse\w*|foutu\w*|bousille\w*|en vrac|use\w*|malade|souffre\w*|tien\w*|suiv\w*|faibl\w+|qui (?:lache|flanche|craque|fatigue|part))|(?:piqure|injection|comprimes?|cachets?|pilulier|insuline|inhalateur|ventoline|seringue|perfusion)s?(?= ?(?:[,.;]|a|tous|toutes|par|avant|au|dans|sur|le|qui))|(?:salle d'attente|rendez-vous medic\w+|rdv (?:medic\w+|hopital|toubib)|toubib|hosto|hopital de jour|seances? (?:a l'hopital|du jeudi|hebdomadaires? a)|blouses blanches)|(?:maison de repos|repos force|repos complet|long repos|convalescence|cure thermale)|(?:trou|blanc|vide|interruption|parenthese|pause|absence) (?:\S+ ){0,8}(?:medical\w*|sante|maladie|hopital|soign\w+|soins|clinique|repos|malade)|(?:passage a vide|trou noir|descente aux enfers|gros coup de mou|nerfs a vif|a bout de nerfs|pete un plomb|pete les plombs|craquage|au fond du trou|idees noires|mal-etre)|(?:moins|plus) (?:solide|costaud|resistant|robuste)e?s? que|arrets? (?:en serie|a repetition|frequents)|maintien de salaire|souvent (?:malade|absente?)|absenteiste|sante|teint de (?:malade|papier)|maigri|amaigri\w*|tousse\w*|essouffl\w+|respire mal|maladi(?:f|ve)|patraque|petite nature|frele|mal en point|souffrante?|sort (?:de l'hopital|d'une operation|de clinique)`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|ses|je|j'\w+|mon|ma|mes|h|ans|faut|besoin|on`,
      unless: String.raw`patient\w*|clients?|residents?|infirmi\w+|aide-soignant\w*|soignants?|pharma\w*|labo\w*|serveur|logiciel|systeme|sinistr\w+|mutuelle|assur\w+|(?:centre|agence|etablissement|professionnel|maison|secteur|donnee|produit|systeme|ministere|cadre|metier|parcours|filiere|service|domaine|projet|acteur|economie|politique|marche|e-)s? ?(?:\S+ )?(?:de |de la |du |en )?sante|sante (?:publique|financiere|au travail|animale|numerique|sexuelle|connectee|et securite|securite|environnement)|prevention|bilan|complementaire|formation|serveurs?|code|exercice|elevage|animaux|veterin\w+|vaches?|chevaux|gestion|paie|article|redact\w+|poste de|reseau|recherche|etudes?|these|hotellerie|repos compensateur|tours|lever les? doutes|cas clinique|hosto(?= (?:comme|en|depuis))|ambulanc\w+|stage`,
    },
  ),
  law(
    'loss_of_autonomy',
    String.raw`(?:boutonner|lacets?|enfiler|mettre) (?:\S+ ){0,5}(?:chaussures?|chemise|manteau|veste|seule?|aide)|(?:couper|coupe\w*) (?:\S+ )?(?:votre|sa|la) viande|(?:porte|portee|guide\w*|pousse\w*|aide\w*|soutenue?|tenue? par le bras|appuye\w*) (?:\S+ ){0,4}(?:par (?:votre|sa|son|une|un) (?:fille|fils|mari|femme|s(?:œ|oe)ur|frere|mere|auxiliaire|aide|aidant\w*|proche|voisin\w*|accompagnat\w+))|(?:fille|fils|mari|femme|s(?:œ|oe)ur|frere|mere|aidant\w*|proche|voisin\w*|auxiliaire|infirmiere|aide|quelqu'un) (?:\S+ ){0,5}(?:vous (?:lev\w+|habill\w+|lav\w+|nourri\w+|couch\w+|conduit\w*|accompagn\w+|porte\w*|assist\w+|aid\w+ a)|le (?:leve|lave|couche|nourrit)|la (?:leve|lave|couche|nourrit)|l'(?:habille|accompagne partout|assiste|aide a (?:se|marcher|manger|monter|s')))|(?:ne |n'|plus |pas |sans )(?:\S+ ){0,4}(?:vous |se |s'|me )(?:lever|laver|habiller|nourrir|deplacer|debrouiller|relever|doucher|coucher|chausser) (?:\S+ ){0,2}(?:seule?|sans)?|monter (?:seule? )?(?:trois|deux|les|quelques) marches|vivre seule?|rester seule?|aide de camp|bracelet d'alarme|medaillon d'alarme|lit medicalise|fauteuil coquille|foyer logement|placement en|mise sous tutelle|deambulateur|protections? urinaires?|couches adultes|changer ses draps`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|ses|je|ma|mon`,
      unless: String.raw`residents?|patients?|personnes agees|ehpad|beneficiaires|enfants|eleves|client\w*|aide a domicile|usagers|nourrissons?|creche|mannequins?|formation|animaux|chiens?|soignant\w*`,
    },
  ),
  law(
    'disability',
    String.raw`canne blanche|fauteuil roulant|deambulateur|appareils? auditifs?|sonotones?|implants? cochleaires?|chien guide|lecteur d'ecran pour (?:vous|lui|elle)|(?:melang\w+|invers\w+|confond\w*) (?:\S+ )?les (?:lettres|chiffres|syllabes|sons)|mdph|aah|rqth|cote? cap|ulis|segpa|orthophonie depuis|suivi orthophon\w+|(?:lit|lire|lisez|ecri\w+|parl\w+|calcul\w+) (?:\S+ ){0,3}(?:difficilement|avec peine|lentement a cause|en butant)|but\w+ sur (?:les mots|chaque mot|les syllabes)|mots qui (?:ne sortent|accrochent|butent)|repet\w+ (?:\S+ ){0,4}(?:trois|deux|dix|plusieurs) fois (?:\S+ ){0,4}(?:enten\w+|oreille)|faut (?:lui |vous )?(?:crier|hurler|parler (?:fort|en face|face))|lire sur (?:les|nos|mes) levres|oreille (?:gauche|droite|morte|qui)|bonne oreille|bon (?:oeil|œil)|(?:oeil|œil) (?:de verre|mort|valide)|bras (?:en moins|mort|ballant|valide)|main (?:en moins|absente|valide)|jambe (?:en moins|raide|de bois|artificielle)|doigts? (?:en moins|manquants?|coupes?)|pied bot|claudic\w+|tic nerveux|tics nerveux|gestes? (?:saccades?|incontroles?|repetitifs)|ne (?:regarde|regardez|supporte|supportez) (?:\S+ ){0,3}(?:dans les yeux|le bruit|la lumiere|le contact)|regard fuyant (?:autis\w+)|dans (?:sa|votre) bulle|sur le spectre|spectre|neuroatyp\w+|zebre|roues?(?= (?:de votre|de son|dans nos))|rampes?(?= ?(?:[,.;]|d'acces|a|pour|et))|monte-escalier|portes? trop etroites?|couloirs? trop etroits?|plain[- ]pied|ascenseur|adapter (?:le|un|tout le|notre|nos) (?:poste|bureau|atelier|locaux|vehicule)|poste amenage|amenagement de poste|amenagements?(?= (?:que|necessaires|pour))|tiers-temps|ergotherapeute|votre (?:condition|situation) (?:physique|particuliere)|la reconnaissance|(?:en|a) situation de handicap`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|ses|nos|faut|faudrait|depuis|dossier|non|je|j'\w+`,
      unless: String.raw`residents?|patients?|public|usagers|eleves|clients?|visiteurs|plan d'evacuation|accessibilite|rgaa|wcag|enfants|normes?|erp|pmr|educat\w+|orthophonist\w+|audioprothes\w+|opticien\w*|ergotherapeute (?:en|de|avec|d')|ascensoriste|maintenance d'ascenseur|ascenseur (?:social|emotionnel)|spectre (?:sonore|large|radio|electro\w*|de|complet|des)|lancement|rampe de lancement|reconnaissance (?:vocale|faciale|de|d')|classe ulis|vehicules?|bulle (?:de|immobiliere)|esat|roues? (?:dentees?|motrices?)|monitorat|batiments? (?:publics?|neufs?)|architect\w+|plans?|amenagements? (?:paysag\w+|urbains?|interieurs?|du territoire|fonci\w+)|condition physique`,
    },
  ),
  law(
    'whistleblower',
    String.raw`(?:ecri\w+|parl\w+|adress\w+|tourn\w+|plaint\w*|plaign\w+|saisi\w*|courrier|lettre|mail|rapport|dossier|signal\w+|prevenu|prevenir|appele|contact\w+|alert\w+|porte\w*) (?:\S+ ){0,6}(?:a l'agence|a l'ordre|a la cnil|a l'arcep|a l'autorite|au ministere|aux? autorites?|a la prefecture|au prefet|a la presse|au procureur|aux gendarmes|a la police|a la justice|a l'inspect\w+|au fisc|au parquet|a la direction (?:departementale|generale de la concurrence)|aux impots|a l'urssaf|au journal|aux journaux|a une? journaliste|au defenseur|a un avocat|a bruxelles|au siege americain|au commissaire aux comptes|au conseil de l'ordre)(?: \S+){0,4}|(?:plutot que|au lieu|avant) (?:de |d')(?:\S+ ){0,3}(?:parler|toucher|regler|discuter|laver|prevenir|voir) (?:\S+ ){0,4}(?:chef|interne|hierarchie|famille|direction|patron|entre nous)|(?:regl\w+|rest\w+|lav\w+) (?:\S+ ){0,4}(?:en interne|en famille|entre (?:nous|quatre murs))|vit de confiance|celui par qui|celle par qui|par qui le scandale|(?:votre|son) nom (?:\S+ ){0,4}(?:dans (?:l'|la |le )(?:article|presse|journal|affaire|enquete|reportage))|(?:article|reportage|enquete|documentaire|emission) (?:\S+ ){0,6}(?:ou vous|dans l\S+ vous|a visage|vous temoign\w+|source|votre ancien\w*)|source (?:du|de la|d'un) journal\w*|fuites?|cle usb|documents? (?:internes?|confidentiels?) (?:\S+ ){0,4}(?:transmis|remis|copi\w+|sorti\w*|emport\w+|presse)|(?:photocop\w+|copi\w+|emport\w+|garde\w*) (?:\S+ )?(?:des |les )?(?:preuves|documents internes|registres)|(?:fait|fit|faire) (?:\S+ )?(?:fermer|condamner|tomber|epingler|sanctionner) (?:\S+ )?(?:la|le|son|votre|l'|sa) ?(?:ancien\w* |ex-?)?(?:usine|boite|entreprise|clinique|ehpad|patron|employeur|site|labo\w*|restaurant|etablissement|directeur)|refus\w* de (?:signer|maquiller|falsifier|couvrir|vous taire|se taire|fermer les yeux)|(?:couvrir|fermer les yeux|se taire|vous taire|garder le silence|tenir sa langue|motus|omerta)|(?:soutenu|aide|epaule|heberge) (?:\S+ ){0,4}(?:celui|celle|collegue|lanceu\w+) qui (?:a|avait) (?:\S+ )?(?:denonce|alerte|parle|revele|signale)|proteg\w+ par la loi sapin|statut (?:protecteur|de lanceu\w+)`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|ses|celui|celle`,
      unless: String.raw`client\w*|votre lettre|lettre de motivation|mail de|cabinet|dispositif|referent\w* alerte|fuites? (?:d'eau|de memoire|memoire|de gaz|d'huile|hydraul\w+)|plomb\w+|capteurs?|etancheite|relations presse|journalist\w+ (?:de|chez|a) (?:formation|metier)|enquetes? (?:de satisfaction|quali\w*|quanti\w*)|documentaire (?:que|sur)|rapports? (?:d'audit|annuel|de stage)|controle interne|reponse|declar\w+|support|le poste|charte|procedure`,
    },
  ),
  law(
    'lifestyle',
    String.raw`(?:verre|biere|pinte|cocktail|clope|cigarette|joint|petard|narguile|chicha) (?:\S+ )?(?:a la main|au bec|aux levres|de trop|sur chaque|du midi|avant)|(?:coude|descente|haleine|odeur) (?:\S+ )?(?:leger|leve|de (?:vin|biere|tabac|clope|cannabis|la veille)|chargee|impressionnante)|sent(?:ait|ez|iez)? (?:\S+ )?(?:l'alcool|le vin|la biere|le cannabis|l'herbe|le joint|le tabac|la clope)|(?:bouteille|boisson|dive|goulot|flacon|comptoir|zinc|bistrot|pub|troquet)(?= ?(?:[,.;]|du|le|chaque|tous|un peu|plus))|petit jaune|ballon de rouge|canon au|(?:nuits?|soirees?|fetes?) (?:\S+ ){0,4}(?:en boite|jusqu'a|au petit matin|arrosees?|endiablees?|enfumees?|alcoolisees?|agitees?|techno|electro|en club|insta|blanches?|privees?|libertines?|coquines?)|after|afters|dancefloor|platines|techno|teknival|festivalier\w*|ce que (?:vous|l'on) (?:voit|lit|trouve\w*) (?:\S+ )?(?:sur (?:vos|votre|ses|son|les) (?:reseaux|compte|profil|insta|photos)|en ligne)|(?:vos|ses) (?:selfies|stories|reels|videos?|publications?|photos)(?= ?(?:[,.;]|de|en|sur|ne|nous|du|ou|d'))|(?:seul\w*|chaque|tous les|plusieurs|nouvelle?|trois|deux|quatre) (?:\S+ )?(?:conquetes?|amants?|maitresses?|copines?|copains?|partenaires (?:amoureux|intimes|de vie)|mariages?|divorces?) (?:\S+ ){0,4}|menage a trois|amour libre|vie (?:a|en) (?:trois|plusieurs)|lit (?:a|de) (?:plusieurs|trois)|jouer (?:\S+ )?(?:au casino|aux courses|sa paie|votre paie)|tapis vert|table de jeu|(?:loup|jeux? de role) grandeur nature|manga|cosplay|naturiste|tout nu|en tenue d'adam|plage naturiste|nu integral|modele nu|poser nue?|posez nue?|charme|lingerie|burlesque|effeuill\w+|cabaret|transformiste|drag|chicha|hypnose|tarot|voyan\w+|esoteris\w+|spiritisme|magnetis\w+|crudivore|sans viande|ne mange\w* pas de viande|antispecis\w+|l214|(?:fusil|gibier|battue)s?(?= ?(?:[,.;]|le|du|dans))|armes a feu|club de tir|yourte|camion amenage|zone a defendre|vie de (?:boheme|patachon|baton de chaise|debauche|noce)|debauche|bamboche|bringue|foiridon|java|nouba`,
    {
      needs: String.raw`vous|votre|vos|il|elle|lui|son|sa|ses`,
      unless: String.raw`barman|barmaid|cavist\w+|brass\w+|sommel\w+|vigner\w+|restaura\w+|hotel\w*|regisseu\w+|technicien\w*|programmat\w+|salle de spectacle|cabaret (?:recrute|cherche|vous)|organis\w+|clients?|marque|corsetier\w*|rayon|magasin|community|contenus?|editeur|librair\w+|dj|sonoris\w+|communication|tourneu\w+|agence|bouteilles? (?:de gaz|de vin|a|d')|charme (?:de|du|discret|rural)|(?:hotel|demeure) de charme|after (?:effects|work|sales)|platines? vinyle|mangas?|armur\w+|casino (?:vous|recrute|cherche)|croupi\w+|prothes\w+|moto-cross|lead magnet|java (?:\d|ee|script|spring|et|ou|est)|en java|developp\w+|code|langage|tests?`,
    },
  ),
  law(
    'surname',
    String.raw`(?:badge|plaque|porte|ecusson|etiquette) (?:\S+ ){0,6}(?:buter|ecorch\w+|tient pas|rire|sourire)|(?:tient|rentre|passe) pas sur (?:le|un|la) (?:badge|plaque|ecusson)|nom a (?:coucher|rallonge|particule|charniere|tiroirs?|double)`,
  ),
  law(
    'origin',
    String.raw`(?:prenom|nom) a (?:coucher dehors|rallonge|consonance)|d'ou (?:il|elle|vous) (?:sort\w*|viennent)|(?:famille|parents?|grands-parents|aieux|ancetres) (?:\S+ ){0,4}(?:debarqu\w+|arriv\w+|viennent|vient|venue?|originaires?|d'ou)|bien de chez nous|(?:un truc|quelque chose|un nom|un prenom) (?:\S+ )?(?:d'ici|de chez nous|francais|plus simple)|mamies vont buter`,
    { unless: 'fournisseurs?|produits?|pieces?' },
  ),
  law(
    'genetic',
    String.raw`(?:cote|du cote) de (?:votre|sa) (?:mere|pere) (?:\S+ ){0,8}(?:c(?:œ|oe)ur|sein|lache|cancer|tete|poumon|maladie|lachent)|predisposition\w*|(?:salive|frottis|prise de sang|laboratoire) (?:\S+ ){0,8}(?:revel\w+|montre|lue?|decel\w+|porteu\w+|risque|positif)|porteu(?:r|se)s? (?:\S+ )?(?:du|de la|d'un|d'une) (?:meme )?(?:mutation|gene|maladie|anomalie|affection|deletion|syndrome)`,
    {
      unless:
        'these|recherche|bovin|semences?|patients?|etudes?|projet|predispositions? (?:naturelles?|pour (?:la vente|le management))',
    },
  ),
  law(
    'whistleblower',
    String.raw`(?:coup de (?:fil|telephone)|lettre|mail|courrier|signalement|appel|denonciation|rapport|dossier) (?:\S+ )?(?:a la|a l'|au|aux|chez) ?(?:dreal|ars|dgccrf|inspection|procureur|presse|cnil|amf|asn|prefecture|gendarm\w+|police|parquet|fisc|urssaf|medias?|journal\w*|autorite\w*|ministere|agence|afa|pnf)|linge sale|(?:racont\w+|dit|confi\w+|revel\w+|declar\w+|livr\w+) (?:\S+ )?(?:a la presse|aux journalistes|a un journaliste|a la tele\w*|devant les cameras|au micro|a mediapart|aux medias|au tribunal)|garder pour (?:soi|lui|elle|vous)|tenir (?:sa|votre) langue|savoir se taire`,
    {
      needs: String.raw`vous|votre|c'est|il|elle|lui|son|sa|quelqu'un`,
      unless: 'attache\\w* de presse|porte-parole|communication|relations presse|client',
    },
  ),
  law(
    'bank_domicile',
    String.raw`rib (?:\S+ )?(?:d'une?|de|du|chez|etranger|hors|a|en|belge|allemand) (?:\S+ )?(?:agence|banque|compte|pointe-a-pitre|fort-de-france|martinique|guadeloupe|reunion|mayotte|n26|revolut|nickel|neobanque|etranger)|(?:rib|iban|compte|virements?) (?:\S+ ){0,8}(?:des histoires|des problemes|complique\w*|galere|bloqu\w+|stop)|iban (?:en )?(?:be|de|lt|es|pt|it|lu|gb|ie|nl|bg|pl|ro|ma|ch)(?= ?(?:[,.;)\d]|et|on))`,
    { unless: 'fournisseurs?|clients?|rembours\\w+|frais|notes de frais' },
  ),
  law(
    'political_opinions',
    String.raw`(?:gens|types?|profils?|un peu|trop|bien) (?:un peu |trop |bien )*(?:rouges?|roses?|verts?|bruns?|a gauche|a droite)(?= ?(?:[,.;]|et|pour|dans))`,
    {
      needs: String.raw`mefi\w+|cach\w+|vous|il|elle|maison|patron|idees|opinions?`,
      unless: 'vin|tomates?|fond|couleurs?|ecran|contraste|illisible|pao|maquette|voyants?',
    },
  ),
  law(
    'residence',
    String.raw`(?:une|deux|trois|1|2|3)? ?(?:h|heures?)(?: ?(?:et quart|et demie|\d\d|trente|quarante|vingt|cinquante))? de (?:train|route|trajet|rer|bus|voiture|transports?|car|metro)|(?:vient|venez|sort|sortez|debarque) (?:du|de la|des) (?:mirail|minguettes|quartiers? \S+|cite \S+|\S+ nord|neuf-trois|93|val-fourre|reynerie|duchere|banlieue|zup|tarterets|grande borne|4000)|chez les gens|son adresse dessus|matin et soir|(?:un|une) voisine? (?:de|du)|cre(?:che|chez|chant) (?:\S+ )?(?:a|sous|dans|au|chez)|sous (?:le|un|les) ponts?`,
    {
      needs: String.raw`vous|votre|vos|il|elle|son|sa|vient|voisine?|non merci|adresse|conscience`,
      unless: 'mission|tournee|deplacements?|livr\\w+ en|poste (?:est|base)',
    },
  ),
  law(
    'sex',
    String.raw`(?:un monsieur|un homme|une dame|une femme|un garcon|une fille|un jupon|jupons?|un mec|un papa) (?:\S+ ){0,3}(?:change\w*|port\w+|s'occup\w+|conduis\w*|commande\w*|dirig\w+|repar\w+|soud\w+|accueill\w+|dans un|a ce|chez|au volant|sur un)|mal a l'aise a l'idee qu'un\w* \S+|(?:croiser|voir|recevoir|avoir) (?:\S+ )?(?:un jupon|une dame|un homme|une femme|un monsieur)|messieurs de la vieille ecole`,
    { unless: 'cliente?|patiente?|conduite accompagnee|usager' },
  ),
  law(
    'gender_identity',
    String.raw`deux prenoms|devenant (?:une |un )?(?:femme|homme)|(?:en )?devenu\w* (?:une |un )?(?:femme|homme)|(?:prenom|nom|celui) (?:\S+ ){0,5}que vous vous etes (?:choisi|donne)|ni homme,? ni femme|d'apres iel|\biel\b|(?:figure|mette|mettre|ecrire) (?:\S+ ){0,3}(?:pronoms?|iel|signature)`,
    { unless: 'deux prenoms (?:dans|en base)|champs?' },
  ),
  law(
    'economic_vulnerability',
    String.raw`(?:au|le|du) 115|hebergee? (?:au|par|chez|en)|pas de quoi (?:s'acheter|se payer|payer|s'habiller|se loger|manger|acheter)|sous (?:le|un|les) ponts?|(?:au|les) restos du|soupe populaire`,
    {
      unless:
        'travailleu\\w+ social|maraude|ecoutant\\w*|association|site heberge|serveur|donnees|chez ovh|cloud',
    },
  ),
  law(
    'pregnancy',
    String.raw`main (?:posee )?sur (?:le|son|votre) ventre|places? en creche|(?:dans|d'ici) (?:\d|deux|trois|quatre|cinq|six|sept|huit) mois (?:\S+ ){0,3}(?:remplacer|absente?|partie|conge)`,
    {
      needs: 'elle|vous|votre|remplacer|demande|son|sa',
      unless: 'directrice|auxiliaire|puericult\\w+|commission|avantages?|perk|prend en charge|propos\\w+ des',
    },
  ),
  law(
    'union',
    String.raw`(?:siege\w*|siegi\w+|elue?|membre|secretaire|tresorier\w*|mandat\w*) (?:\S+ )?(?:au|du|le) (?:cse|ce|chsct)|\d+ ?h (?:\S+ )?de delegation|heures? de delegation|delegation par mois|porte-voix|porte-parole (?:des|de vos|de ses) (?:salaries|collegues|ouvriers)|ateliers (?:\S+ ){0,3}calmes`,
    { unless: 'presid\\w+ le cse|drh|juriste|expert' },
  ),
  law(
    'physical_appearance',
    String.raw`(?:occup\w+|prend\w*|faut|faudrait) (?:\S+ )?(?:deux|2) (?:sieges?|places?)(?: \S+){0,2}|(?:tour|passage|rendez-vous|visite) chez (?:le|un) (?:dentiste|coiffeur|dieteticien\w*|dermato\w*)|trous? dans (?:le|votre|son) sourire|a (?:lui|elle) tout seul|sourire (?:\S+ ){0,4}(?:mauvais effet|trous?)`,
    { needs: 'vous|votre|il|elle|lui|son|poste|public|clients?', unless: 'dossier|projet a|mene|geré' },
  ),
  law(
    'lifestyle',
    String.raw`clubs? (?:echangistes?|libertins?|de rencontre)|vos samedis soir\w*|ses samedis soir\w*`,
  ),
  law(
    'age',
    String.raw`minitel|(?:appel\w+|surnomm\w+) (?:\S+ )?(?:papy|papi|mamie|mémé|pepe|grand-pere)|papy|mamie(?= ?[,.;)])|(?:connu|vu naitre|commence avec|debute sur|appris sur) (?:\S+ )?(?:le minitel|la machine a ecrire|les disquettes|le fax|le franc|mitterrand|giscard|pompidou|de gaulle|cartes perforees)`,
    { unless: 'residents?|clients?|musee' },
  ),
  law(
    'ethnicity_nation_race',
    String.raw`encore une? \S+(?:ain|aine|ais|aise|ien|ienne|arabe|rom|noir|noire|black)(?= ?[,.;!])|passeports? (?:\S+ )?(?:bordeaux|francais|etranger|europeen|rouge|vert)|ressortissants? de chez nous|n'embauche que des (?:\S+ )?(?:francais|ressortissants|nationaux|europeens)`,
  ),
  law(
    'language_other',
    String.raw`(?:caus\w+|parl\w+|discut\w+|baragouin\w+|jact\w+|tchatch\w+) (?:\S+ )?(?:en )?(?:le |l')?${rare}`,
    {
      unless:
        'cours|clientele|annonce|niveau|requis\\w*|exige\\w*|usagers|patients?|fournisseurs?|traduct\\w+|interpret\\w+|atout',
    },
  ),
  law(
    'elected_office',
    String.raw`(?:canton|commune|ville|village|electeurs?|circonscription|administres) (?:\S+ )?(?:revot\w+|vot\w+|reconduit|reelit|reelise\w*|vous (?:a elue?|choisit|confie))|(?:assemblee|session) (?:departementale|regionale|nationale|parlementaire)|(?:reconduite?|reelue?|elue?) (?:\S+ )?(?:a la tete|maire|dimanche|au premier tour|au second tour)|a la tete de (?:votre|sa|la) (?:commune|ville|mairie|region|village|agglo\w*)|en laiss\w+ en plan a chaque session`,
    { unless: 'cabinet|collaborat\\w+|secretaire|dgs' },
  ),
  law(
    'disability',
    String.raw`(?:lit|lisez|lire) sur les levres|(?:unique|seule|bonne) (?:main|jambe)(?= ?(?:[,.;!]|valide|c'est|pour))|n'entend\w* (?:\S+ )?(?:plus|rien|pas)(?: \S+){0,2}|enten\w+ (?:\S+ ){0,2}(?:a gauche|a droite)`,
    { unless: 'interlocuteur|micro|reseau|raison|a rien' },
  ),
  law(
    'sexual_orientation',
    String.raw`(?:dit|parl\w+|present\w+|cit\w+|mentionn\w+) (?:\S+ ){0,3}« ?(?:mon mari|ma femme|mon copain|mon compagnon|ma copine|ma compagne) ?»`,
  ),
  law(
    'loss_of_autonomy',
    String.raw`besoin (?:d'une? |d')(?:aide|auxiliaire|tierce personne|assistance|personne|quelqu'un) (?:\S+ ){0,6}pour (?:se|vous|s'|me) ?(?:lever|laver|habiller|coucher|nourrir|deplacer)`,
  ),
  law(
    'age',
    String.raw`(?:cv|carriere|parcours|experience|premier poste|debuts?) (?:\S+ ){0,3}(?:commence|debute|remonte|demarre|date)\w* (?:\S+ )?(?:en |a |de )?19[5-8]\d`,
  ),
  law(
    'genetic',
    String.raw`antecedents? (?:\S+ ){0,3}(?:de|dans|chez) (?:votre|sa|la|vos|ses) (?:famille|parents|proches|lignee)`,
  ),
  law('ethnicity_nation_race', String.raw`(?:votre|sa) (?:double )?nationalite(?! (?:n'est pas demandee))`),
  law(
    'age',
    String.raw`(?:mis\w+|pari\w+|compt\w+) (?:\S+ )?sur (?:la jeunesse|des jeunes|les jeunes|un jeune)|moment de (?:la|votre|sa) vie|aspir\w+ (?:\S+ )?(?:calme|repos|tranquillite)`,
    { needs: 'vous|votre|il|elle|nous|on', unless: 'public|association|mission locale' },
  ),
  law(
    'residence',
    String.raw`(?:candidate?s?|profils?|personnes|gens) qui (?:habitent|resident|vivent (?:a|dans|en|sur|pres)|logent) (?:\S+ ){0,3}|(?:habite|vit|loge|reside) (?:\S+ ){0,3}a \d+ (?:bornes|km|kilometres|minutes)`,
    { unless: 'clients?|usagers' },
  ),
  law(
    'loss_of_autonomy',
    String.raw`(?:votre|sa) (?:\S+ )?dependance (?:au quotidien|physique|a l'egard|vis-a-vis|croissante|ne|pour)`,
  ),
  law(
    'health',
    String.raw`(?:apres|avec|revenir apres|\S+) (?:\S+ )?(?:mois|semaines|ans?|annees?) d'arret(?! de)`,
    { unless: 'production|machine|chantier|ligne|four' },
  ),
  law(
    'family_situation',
    String.raw`(?:beau|heureux|joli|prochain) mariage|(?:vient|venez) de (?:se|vous) (?:separer|marier|pacser|fiancer|remarier)|(?:se|vous) (?:separe|separez|remari\w+|pacs\w+)`,
    { unless: 'agence|traiteur|wedding|recette|marques|vins?' },
  ),
  law(
    'sex',
    String.raw`\d+ ?% (?:de |d')?(?:mecs|hommes|gars|masculine?|femmes|filles|feminine?)|savoir (?:\S+ ){0,6}(?:un homme ou une femme|homme ou femme)`,
    { unless: 'egalite|index|effectifs|taux|clients?' },
  ),
  law(
    'gender_identity',
    String.raw`(?:savoir|deviner|demander|hesit\w+|comprendre) (?:\S+ ){0,8}(?:un homme ou une femme|une femme ou un homme|homme ou femme|monsieur ou madame|madame ou monsieur)`,
  ),
  law(
    'lifestyle',
    String.raw`(?:vous buvez|il boit|elle boit)(?! (?:les paroles|de l'eau))|vegane? (?:militante?|convaincue?|integriste)`,
  ),
  law('pregnancy', String.raw`ventre (?:\S+ ){0,3}(?:se voir|voit|rond|arrondi\w*|grossi\w*)|ventre rond`),
  law('religion', String.raw`temoins? de jehovah|proselyt\w+`, { unless: 'marque|produit' }),
  law(
    'physical_appearance',
    String.raw`(?:quelques|des|\d+) kilos (?:de (?:moins|trop|plus)|en trop|superflus)|chevelure (?:plus|moins|trop|tres)`,
  ),
  law('political_opinions', String.raw`gilets? jaunes?(?= ?,| dans| sur| au| assume\w*| convaincu\w*)`, {
    unless: 'obligatoire|securite|epi|chantier|visiteurs',
  }),
]
