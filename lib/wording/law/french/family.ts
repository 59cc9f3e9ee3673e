import type { LawRule } from '../rule.ts'
import { because, law, person, worry, your } from './words.ts'

const spouse = String.raw`(?:maris?|femme|epou[sx]e?|conjointe?s?|compagnons?|compagne|concubine?|fiancee?|moitie|copine?|partenaire de vie|petite? amie?)`
const child = String.raw`(?:enfants?|gosses?|gamine?s?|mioches?|momes?|bambins?|loupiots?|marmots?|moutards?|gones?|fils|filles?|garcons|bebes?|petits bouts?|petits?(?! (?:deje\w*|commerc\w+|projets?|equipements?|bois|prix|comptes?))|aine|cadet|benjamine?|jumeaux|jumelles|tripl\w+|progeniture|marmaille|petite famille|tribu|rejetons?|petite derniere|petit dernier|nourrisson)`
const count = String.raw`(?:\d|un|une|deux|trois|quatre|cinq|six|sept|huit|plusieurs|des|les|ses|vos)`
const publics = String.raw`clients?|clientele|patients?|usagers|publics?|beneficiaires|familles? (?:accueil\w*|suivies|des|d'accueil|en|de|du)|eleves|classes?|creches?|groupes? d'enfants|sections?|ateliers?|animat\w+|periscol\w+|protection de l'enfance|aide sociale a l'enfance|ase|educat\w+ (?:de|specialis\w+)|assistante? maternelle|agrement|accueil\w* (?:de|d'|des|du)|colonies?|centre de loisirs|parentalite|caf|mediation familiale|mediat\w+|droit de la famille|notari\w+|divorces? (?:contentieux|par)|successions?|filiation|noeuds?|nœuds?|arborescence|composants?|tables?|balises?|classe|herit\w+|modules?|jouets?|rayon|collection|vetements|lits?|mutuelle|prise en charge|places? en creche|conge|pediatr\w+|puericult\w+|maternelles?|consultations?|assures?|ayants droit|adherents?|lecteurs?|jeunesse|menu`

/** Rules on family and marital situation. */
export const familyRules: readonly LawRule[] = [
  law(
    'family_situation',
    `${your} (?:\\S+ )?(?:situation (?:familiale|de famille|matrimoniale|maritale|conjugale|personnelle)|vie (?:de famille|familiale|personnelle|conjugale|maritale|de couple|privee et familiale|de (?:mere|pere|maman|papa|jeune \\w+))|contraintes? (?:\\S+ )?(?:personnelles?|familiales?|de famille|de garde|a la maison)|(?:obligations?|charges?|responsabilites|engagements|imperatifs|soucis|problemes|ennuis|difficultes|raisons|circonstances|affaires|organisation|logistique|equilibre) (?:\\S+ )?(?:familia\\w+|de famille|personnel\\w*|parental\\w*|domestiques?|conjugales?|a la maison)|foyer|menage|belle-(?:mere|famille|soeur)|mariage|remariage|divorce|separation|veuvage|celibat|pacs|noces|fiancailles|union|tribu|famille(?! (?:de (?:produits|metiers|poste|logiciels|gamme)|professionnelle|d'accueil|d'articles))|familles?(?= nombreuse))`,
    {
      unless: String.raw`foyers? (?:de|d'|pour)|famille (?:produits?|de produits)|union (?:europ\w+|douaniere|departementale|locale|regionale)|mariage (?:entre|de marques)|separation (?:des|de|du)|cas pratique|dossier|clients?|patients?|usagers|tri|taches menageres|articles`,
    },
  ),
  law(
    'family_situation',
    `${your} (?:[^\\s#]+ )?(?:futur\\w* |ex-?)?(?:${spouse}|${child})(?! (?:entreprise|societe|fondat\\w+|spirituel|unique de))`,
    {
      unless: `${publics}|(?:vos|ses|mes) (?:petits|garcons|filles)(?= (?:projets|clients|fichiers))|femme de|son enfant interieur|fils (?:conducteur|electrique\\w*|d'actualite|rouge|de|du|des)|marques? filles?|petits? (?:deje\\w*|plus|defaut\\w*|point)|formulaire|(?:vos|ses|mes|ton|ta) (?:petits?|petites?) (?:\\w{5,})`,
    },
  ),
  law(
    'family_situation',
    `(?:jeune |futur\\w* |une |un |est |etes |etant |comme |seule? |comme )?(?:mere|pere|maman|papa|parents?) (?:seule?s?|solo|celibataires?|isolee?s?|au foyer|de famille|nombreuse|d'un|d'une|de (?:jumeaux|jumelles|${count}|jeunes|petits?|grands?|tres|famille|\\w+ (?:enfants?|filles|garcons|ados)))|meres? ?(?:celib|solo|seul)\\w*|parent isole|monoparental\\w*|familles? nombreuses?|celibataires?(?! de)|celib|divorcee?s?|en (?:plein |cours de |instance de )?divorce|(?:plein|apres un|son|votre|un) divorce|veufs?|veuves?|pacsee?s?|mariee?s?(?! (?:a|avec) (?:l'|la |les |une offre))|fiancee?s?|concubin\\w*|en couple|vie de couple|separee? (?:de|du|depuis|avec)|recemment separee?|recomposee|jeunes? maries?|chef de famille|soutien de famille|pere de famille|mere de famille|vieux garcon|vieille fille|(?:rupture|deuil) (?:sentimentale|amoureuse|recent|familial|conjugale)`,
    {
      unless: `${publics}|composant|brevets?|fonction|etat membre|pere noel|mere de vinaigre|cartes? (?:mere|famille)|mets?|vins?|recettes?|marie\\w* (?:bien|avec)|couple (?:moteur|de|capteur|rotation|serrage)|celibat\\w* geographique|public|prestations?|logement|offres?`,
    },
  ),
  law(
    'family_situation',
    `(?:a|ont|avec|avez|as|ayant|eleve\\w*|gere\\w*|garde\\w*|,|^|\\.|;|\\(|\\+|de|des|charge|a charge|ses|vos|pere|mere|maman|papa|parent|seule?) ?(?:\\S+ )?(?:\\d|un|une|deux|trois|quatre|cinq|six|sept) (?:\\S+ )?(?:${child})(?= ?(?:[,.;:)!?+]|et|a |en|qui|au|de \\d|de moins|dont|scolar|$|petits?|jeunes|malades?|ca |on|dans|pas|la |le |pour))|enfants? en bas age|enfants? (?:a|en) (?:charge|garde)|(?:jeunes|petits) enfants|(?:elev\\w+|occup\\w+ de|garder|gard\\w+|charge de|recuper\\w+|chercher|deposer|couch\\w+) (?:seule? )?(?:vos|ses|des|les|son|votre|mes|deux|trois|quatre) (?:\\S+ )?(?:${child})|les (?:gosses|gamins|momes|mioches|petits)(?= ?[,.;)?]| (?:a|le|et|qui|sont|malades?))`,
    { unless: `${publics}|\\d+ (?:filles|garcons) et|numero|groupe|references|stage|jeunes enfants \\(|eje` },
  ),
  law(
    'family_situation',
    String.raw`garde (?:alternee|partagee|exclusive|d'enfants?|des enfants|de (?:vos|ses|votre|son))|(?:modes?|probleme|solution|question|souci|systeme|pb|moyen) de garde|nounou|baby-?sitt\w*|sortie d(?:e l'|')ecole|sortie de creche|creche (?:ferme|a|le soir|qui)|pension alimentaire|charges? (?:de famille|familiales?)|(?:contraintes?|obligations?|imperatifs?|charges?|soucis|problemes|responsabilites|engagements|situation|raisons|contexte|vie|pb|pbs|pression|equilibre) (?:\S+ )?(?:familia\w+|de famille|parental\w*|conjugal\w*|matrimonial\w*|monoparental\w*|domestiques?)|(?:contraintes?|obligations?|situation|vie|charge|soucis?|imperatifs?) personnel\w*|proche aidant\w*|aidante? familiale?|aidante? de|(?:mercredis?|vacances scolaires) (?:\S+ ){0,4}(?:enfants?|gosses|petits|gamins)|(?:s'occup\w+|occup\w+|veill\w+|charge|aid\w+|soin|soign\w+|accompagn\w+) (?:\S+ ){0,3}(?:de |d'|sur |a )?(?:votre|vos|son|sa|ses|mon|ma|mes|leurs?) (?:\S+ )?(?:mere|pere|parents?|maman|papa|grand-mere|grand-pere|frere|s(?:œ|oe)ur|belle-mere|beau-pere|proche)|(?:mere|pere|parents?|mari|femme|frere|s(?:œ|oe)ur|conjointe?|proche) (?:agee?s?|malades?|dependante?s?|decede\w*|mutee?|alite\w*|en ehpad)|conjointe? mutee?|mutation de (?:votre|son) (?:conjoint|mari|epouse?|femme)|perdu (?:\S+ )?(?:son|sa|votre|mon|ma) (?:mari|femme|epouse?|conjointe?|compagn\w+|pere|mere)|(?:decharge|vie) de famille`,
    {
      needs: `${person}|${worry}|mercredis?|nounou|garde|pb|pbs|mere|pere|conjoint|familial\\w*`,
      unless: `${publics}|garde partagee (?:est|propos)|aides? (?:a|au)|plateforme|service a la personne|services a la personne|entreprise (?:de|d') garde|agence|equilibre (?:vie|entre)|accord|teletravail|candidates? (?:\\S+ )?a choisi`,
    },
  ),
  law(
    'family_situation',
    String.raw`(?:vie de famille|famille|foyer|maison|domicile|enfants|conjoint|mari|femme|epouse|couple|mariage) (?:\S+ ){0,6}(?:bien remplie?|passe(?:ra|r|nt)? (?:avant|d'abord|en premier)|incompatib\w+|priorit\w+|peu compatib\w+|compatib\w+ avec|prend\w* (?:trop|beaucoup|du) de place|(?:vous|l'|le|la) (?:attend|retien)\w*)|(?:priorit\w+|consacr\w+|temps|disponib\w+) (?:\S+ ){0,4}(?:a|pour) (?:votre|sa|la|vos|ses|leur) (?:famille|foyer|enfants|vie privee|maison)|vient de se marier|vous (?:venez de|allez) vous marier|se marie (?:en|cet|au|le|bient\w+)|vous marierez|va se marier|(?:felicitations|v(?:œ|oe)ux|bonheur) (?:\S+ ){0,5}(?:mariage|union|maries|couple|fiancailles|foyer|famille)|tous les deux|votre couple`,
    {
      needs: `${person}|${worry}`,
      unless: `${publics}|premiere maison|bonne maison|maison (?:mere|de)|familles de|entreprise familiale`,
    },
  ),
]

const baby = String.raw`(?:bebes?|enfants?|jumeaux|jumelles|tripl\w+|heureux ev\w+|petite? (?:dernier|derniere|fille|garcon|bout)|premier|deuxieme|second|troisieme|naissance|petit)`
const maternityPublics = String.raw`patientes?|clientes?|clientele|femmes enceintes|parturientes|consultations?|suivis? (?:de|des|de la) grossess\w*|grossesses? (?:a risque|pathologique|multiples)|tests? de grossesse|sages?-femmes?|gyneco\w*|obstetri\w+|echograph\w+|monitoring|maternites? (?:de|privee|publique|du|regionale)|services? de maternite|neonat\w+|pouponniere|puericult\w+|laboratoire|embryolog\w+|biolog\w+|cliniques?|veterin\w+|vach\w+|juments?|truies|brebis|elevage|mise bas|prime|garanti\w+|complement|maintien de salaire|maintien du salaire|accord|prevoit|collection|vetements de|prepar\w+ a la|programme|application|redact\w+|adolescentes?|salariees?|droit du travail|paie|dsn`

/** Rules on pregnancy, parenthood to come and its leaves. */
export const pregnancyRules: readonly LawRule[] = [
  law('pregnancy', String.raw`enceintes?`, {
    unless: maternityPublics,
    inClause: String.raw`(?:l'|une |d'|les |des |cette |nos |vos |murs? d'|son |dans l'|notre |sous-)enceintes?(?! de (?:deux|trois|quatre|cinq|six|sept|huit|\d))|enceintes? (?:acoustiques?|securisees?|climatiques?|connectees?|confinee?s?|de (?:confinement|stockage|test|mesure|l'|la|nos|notre)|sportives?|thermiques?|etanches?|portuaires?|bluetooth|hi-?fi|sonos?|fortifiee?|sterile|refrigere\w*)|haut-parleurs?`,
  }),
  law(
    'pregnancy',
    `${your} (?:\\S+ )?(?:grossesse|maternite|paternite|accouchement|conges? (?:de )?(?:mat\\w*|paternite|parental|d'adoption|pathologique|pat)|parentalite|ventre|rondeurs|futur (?:bebe|enfant)|bebe|nouveau-ne|nourrisson|fausse couche|ivg|avortement|allaitement|parcours (?:de |d'|en )?(?:pma|fiv|amp|procreation|adoption|fertilite)|projet (?:de )?(?:bebe|d'enfant|parental|de maternite|de grossesse|d'adoption|de famille|de paternite)|desir d'enfants?|envie (?:d'enfants?|de bebe|de maternite)|heureux evenement|heureuse attente|arrivee (?:d'un|de votre) (?:bebe|enfant))`,
    { unless: 'logiciel|experience en maternite|stage en maternite|memoire sur' },
  ),
  law(
    'pregnancy',
    String.raw`grossesses?|retour de (?:conge )?(?:mat(?:ernite)?|couches|naissance|paternite)|(?:sort\w*|rentr\w*|revien\w*|reven\w+|retour|apres|depuis|pendant|part\w*|tout juste|vient|venez|fin|prend\w*|prendr\w+|pris|prochain|futur|bientot|encore|actuellement|etes|est|sera|serez|serait) (?:\S+ ){0,4}(?:conges? (?:de )?(?:maternite|mat|paternite|pat|parental|d'adoption)|couches)|(?:conges? (?:de )?(?:maternite|mat|paternite|parental|d'adoption)) (?:\S+ ){0,3}(?:a venir|prevu|qui|des|en|jusqu'\w*|imminent|dans|approche|risque|vous)|^conges? mat\w*|[,.;:] ?conges? mat\w*|enfanter|pouponn\w+|procre\w+|horloge biologique|faire des (?:enfants|bebes|gosses)|tomb\w+ enceinte|mettre en route|en mettre un autre en route|agrandi\w+ (?:\S+ )?famille|famille (?:va |qui |vient de |devrait )?s'(?:agrandi\w+|est agrandie)|(?:fonder|fondez|fonde|commencer) (?:une|votre|sa) famille|parcours (?:de |d'|en )?(?:pma|fiv|amp|procreation|adoption)|(?:en|une|sa|cours de|plein\w*|parcours|la|tentative de|essai de|protocole|traitement de|pour) (?:pma|fiv|amp|insemination|stimulation ovarienne)|pma|fiv|inseminat\w+|procreation assistee|essais bebe|essai bebe|fausse couche|i\.?v\.?g|avortement|allait\w+|tire-lait|jeunes? (?:maman|mere|papa|pere|parents?)|futur(?:e|s|es)? (?:maman|mere|papa|pere|parents?)|(?:toute )?(?:jeune|fraiche|nouvelle|recente) (?:maman|mere)|maman (?:depuis|recente|toute|d'un bebe|d'un nourrisson|pour la)|papa depuis`,
    {
      unless: `${maternityPublics}|remplac\\w+|pays les moins|pages|medico|titulaire|(?:notre|une|la|sa) (?:collegue|collaboratrice|responsable|salariee) (?:\\S+ ){0,4}conge|contrat (?:\\S+ ){0,4}conge|cdd|elevage|ateliers?|accompagn\\w+|public|salons?`,
    },
  ),
  law(
    'pregnancy',
    String.raw`(?:attend\w*|attendez|attendre|attente d'|arrivee|venue|naissance|accueil\w*|prevoi\w*|prevu|envisag\w+|projet\w*|voul\w+|veut|voudr\w+|souhait\w+|desir\w*|envie|pense\w*|programm\w+|faire|fera|ferez|futur|prochain|avoir) (?:\S+ ){0,3}(?:un |une |le |la |votre |vos |son |sa |ses |d'un |d'une |de votre |de son |du |d'|des |mon |notre )(?:\S+ )?${baby}|(?:heureux|joyeux|prochain) (?:evenement|ev)|un bebe|(?:bebe|enfant|naissance|petit|terme|accouch\w+) (?:\S+ ){0,3}(?:prevue?|attendue?|pour (?:bientot|\w+bre|mars|avril|mai|juin|juillet|aout|fevrier|janvier|le printemps|l'ete|l'automne)|en route|a venir|est (?:prevu|attendu|pour|ne))|bebe de \S+ (?:mois|semaines)|nourrisson de|(?:nouveau-ne|bb|bebe)(?= ?[,.;)])|accouch\w+|le terme|en age (?:de|d') (?:procreer|avoir)|en age d'avoir|dpa|votre etat(?! (?:civil|de sante|d'esprit|des|de services?|d'avancement|de|physique))|dans votre etat|etat interessant|ventre (?:rond|arrondi|qui|bien)|ventre s'arrondit|(?:a|de|enceinte de) (?:\d|deux|trois|quatre|cinq|six|sept|huit) mois(?= ?(?:,|de grossesse|et demi|passes|deja))|mois de grossesse|nausees`,
    {
      needs: `${person}|${worry}|felicit\\w+|prevu\\w*|dpa|deuxieme`,
      unless: `${maternityPublics}|accouchement (?:du|de la|des|de l'|d'un|d'une) ?(?:\\S+ )?(?:systeme|outil|projet|reforme|loi|application|logiciel|texte|plan|organisation|version|site)|adopt\\w+ (?:de|d')|etat (?:des|de)|(?:projet|version|lot|livrable|marque|chantier|offre|produit) (?:\\S+ ){0,3}(?:bebe|accouch\\w+|naissance)|gestation|au terme|a terme|premiere? (?:\\S+ )?(?:entretien|poste|experience|version|tour|etage|sprint|trimestre|reponse)|rayon bebe|creche|multi-accueil|preavis|cdd|stage|mission|contrat|experience|certificat|acte de naissance|alternance|produits? bebe|second (?:entretien|\\w+)|premier (?:\\w+)|deuxieme (?:\\w+) |public|jeunes enfants|service (?:\\S+ )?maternite|formation|puericultrice`,
    },
  ),
  law(
    'pregnancy',
    String.raw`(?:procedure|projet|demarches?|agrement|parcours|dossier|cours|voie|attente|conge|demande) (?:\S+ ){0,2}(?:d'|en vue d'|pour l')?adopt\w+|adopt(?:er|ez|e|iez|ion) (?:\S+ ){0,3}(?:un|une|deux|d'un|d'une|votre|de votre|internationale|pleniere) ?(?:\S+ )?(?:enfant|fille|garcon|bebe|petite? \w+)?(?= ?[,.;]| en | au | a | et)`,
    {
      needs: `${person}|enfant|adoption internationale`,
      unless: String.raw`adopt\w+ (?:\S+ ){0,2}(?:de l'|du|des|par|de la|l'|le|la|les|un (?:outil|ton|rythme|nouvel|logiciel|cadre)|une (?:posture|demarche|approche|methode|strategie|attitude))|chien|chat|refuge|animaux|organisme|outil|logiciel|taux d'adoption`,
    },
  ),
  law(
    'pregnancy',
    `(?:${because}|felicitations|v(?:œ|oe)ux|bonheur|bravo|profit\\w+) (?:\\S+ ){0,6}(?:naissance|bebe|maternite|paternite|parent|parents|arrivee|heureux evenement|nouveau-ne|grossesse|enfant|adoption)`,
    {
      unless: `${maternityPublics}|naissance (?:de|d') (?:la|l'|une|notre) (?:entreprise|marque|societe|agence)|service|certificat|acte`,
    },
  ),
]
