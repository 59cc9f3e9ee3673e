import type { LawRule } from '../rule.ts'
import { law, person, worry, your } from './words.ts'

const illness = String.raw`(?:maladies?|affection (?:longue|chronique|de longue)|cancers?|tumeurs?|leucemie|lymphome|melanome|chimio\w*|radiotherapie|rayons|remission|rechutes?|depressi(?:on|f|ve)\w*|deprime|burn[- ]?out|bore[- ]?out|epuisement|surmenage|convalescence|retablissement|guerison|hospitalisations?|diabete|diabetique|asthme|asthmatique|epilep\w+|hypertension|cardiopathie|infarctus|crise cardiaque|avc|pacemaker|pile cardiaque|pontage|souffle au c(?:œ|oe)ur|c(?:œ|oe)ur fragile|lombalgies?|lumbago|mal de dos|maux de dos|hernies?|sciatiques?|arthrose|polyarthrite|rhumatismes?|fibromyalgie|endometriose|crohn|sclerose|parkinson|alzheimer|lupus|thyroide|dialyses?|greffe|sida|vih|seropositi\w+|hepatite|covid long|migraines?|insomnies?|anxiete|angoisses?|anxieu\w+|bipolair\w+|bipolarite|schizo\w+|troubles? (?:psy\w*|anxieux|alimentaires|bipolaires?|du sommeil|cardiaques?)|anorexi\w+|boulimi\w+|addictions?|alcoolisme|alcoolique|toxicoman\w+|sevrage|cure|depend(?:ance|ant\w*) (?:a|aux) \S+|antidepresseurs?|anxiolytiques?|medicaments|tentative de suicide|suicid\w+|eczema|psoriasis|allergies?|allergique|fatigabilite|mucoviscidose|drepanocytose|drepanocytaire|vertiges?|malaises?|phobi\w+|acouphenes?|apnee\w*|tuberculose|zona|ulcere|colite|incontinen\w+|arret(?:s)? (?:maladie|de travail|longs?|a repetition|medica\w+)|longue maladie|mi-temps therapeutique|temps partiel therapeutique|inaptitude|inapte|ald|pepins? de sante|(?:soucis?|problemes?|ennuis?|alertes?|accidents?|etat|raisons?|pbs?|question|parcours|fragilite|difficultes?|antecedents?|dossier|historique|passe|bulletin|bilan) (?:de sante|medica\w+|psy\w*|cardiaques?)|sante (?:fragile|precaire|mentale|delicate|chancelante|defaillante|vacillante|physique))`
const scene = String.raw`patients?|patientele|usagers|residents?|malades(?! depuis)|service(?:s)? (?:de|d'|hospital\w+)|unites?|poles?|hopita\w+|hosto|clinique|ehpad|laboratoires?|labo|pharma\w*|visiteur|essais? cliniques?|etudes?|these|memoire|recherche|clients?|clientele|assur\w+|mutuelle|prevoyance|prise en charge|prevention|parcours de soins|parcours patient|redact\w+|articles?|programme|applications?|appli|logiciel|plateforme|facturation|dossiers? (?:ald|patients?|medica\w+|sinistres?)|t2a|pmsi|sinistres?|infirmi\w+|aide-soignant\w*|soignants?|soins (?:infirmiers|palliatifs)|medecins?(?! du travail)|psychiatr\w+|psychologu\w+|oncolog\w+|cancerologie|cardiologie|diabetologie|neurolog\w+|educat\w+ therapeutique|gestion (?:des|d')|paie|dsn|taux d'|absenteisme|qvt|qvct|rps|risques? (?:psycho\w+|professionnels)|document unique|dispositifs? medica\w+|secteur|sante au travail|medecine|animaux|eleveu\w*|elevage|vegetal\w*|plantes?|cultures|vigne|serveur|logiciel|association (?:de|d')|ligue|fondation|accompagn\w+|public|formation|campagnes?|allergenes?|inco|cuisine sans|plats?|menus?|carte|salaries (?:en|vulnerables|malades)|agents (?:en|malades)|experience (?:en|de|du|des|aupres)|connaissance\w* (?:de|du|des|en)|sujet|questions? de|poste de|specialis\w+|droit|contentieux|reclassement|crm|reporting|cartographie|remplac\w+`

/** Rules on health. */
export const healthRules: readonly LawRule[] = [
  law(
    'health',
    `${your} (?:\\S+ ){0,2}(?:${illness}|sante(?! (?:financiere|sexuelle|publique|et securite))|etat de sante|arrets?(?= ?(?:[,.;]|de|ne|et|nous|recents?|longs?|prolonge|repete))|absences? (?:passees?|repetees?|pour (?:raison|maladie)|longues?|prolongees?|medicales?|de l'an\\w*|ancienne|frequentes|recurrentes)|longue (?:absence|maladie|pause|interruption)|fatigue|fragilites?|traitement(?! (?:de|du|des|d'|salarial|automatis\\w+|informatique))|therapie|medecin|psy|psychiatre|psychologue|kine|oncologue|epuisement|pathologie|symptomes?|douleurs?|dos|genoux?|c(?:œ|oe)ur (?:fragile|malade)|operation(?= ?(?:[,.;!]|du|de l'|de la|au|a l'|chirurgicale|recente|prochaine|a venir|et|prevue))|(?:prochaine|recente|future|lourde) (?:operation|intervention)|intervention (?:chirurgicale|du|au|a l'hopital)|chirurgie|sejour (?:a l'hopital|en (?:clinique|maison de repos|psychiatrie))|accident(?! de parcours)|combat (?:contre|face)|lutte contre (?:la|le|cette)|poumons?|foie|reins?|vertebres?|cheville|epaule|poignet|hanche|tension(?= |,))`,
    {
      unless: `(?:sa|son|ses|leur) (?:maladie|traitement|operation|intervention) (?:de|des|du)|maladie (?:de la )?(?:vigne|pommier|ble|bovin\\w*|plant\\w*)|operations? (?:de|d') (?:rehabilitation|communication|vente|promotion|fusion|acquisition|cession)|votre (?:experience|connaissance|service|memoire|these|etude|article|pratique) |sa (?:recherche|these)|medecins? (?:prescripteurs|traitants)|(?:deux|trois|quatre) operations|carnet de sante|donnees de sante|sante financiere`,
    },
  ),
  law(
    'health',
    `(?:souffr\\w+|atteinte? d\\S*|victime d\\S*|(?:suite|cause|raison|fait|sort\\w*|sorti\\w*|relev\\w+|remis\\w*|remet\\w*|guer\\w+|traite\\w*|soign\\w+|suivie?|porteu\\w+|diagnosti\\w+|lutt\\w+|batt\\w+|combat\\w*|connu|eu|a|fait|fit|faisait|traverse\\w*|subi|vecu|vivez|vit|vivre|apres|depuis|vu|malgre|avec|annonce|parle|evoque\\w*|mentionn\\w+|confi\\w+|avoue\\w*|declare\\w*|sous|en|pour) (?:\\S+ ){0,5})(?:${illness})`,
    { needs: `${person}|${worry}|dit|evoque|depuis|an|ans|mois|antecedents?`, unless: scene },
  ),
  law('health', illness, {
    needs: `${worry}|vous|votre|vos|il|elle|lui|mois|ans|depuis|antecedent\\w*|annonce\\w*|sort\\w*|ex|ancien\\w*|suivie?|passe|trou|cv|entretien|candidate?|sous|en cours|a gerer|fragile|sait|dit|pas|trop|costaud|craqu\\w+|recid\\w+|recommenc\\w+`,
    unless: `${scene}|medicaments|cure|allergi\\w+ aux? (?:process|reporting|administrat\\w+|chiffres|changement|hierarchie)|phobie administrative|vertig\\w+|addictions?`,
  }),
  law(
    'health',
    `(?:^|[.,;:(+=–—-] ?)(?:en |sous |ancien |gros |grosse |ex-?|post-?|petit )?${illness}(?= ?(?:[.,;:)?!+–—-]|$|en 20|il y a|l'an|depuis|recent|annonc))`,
    { unless: `${scene}|medicaments|vertig\\w+` },
  ),
  law(
    'health',
    String.raw`(?:arretee?|absente?) (?:\S+ ){0,3}(?:mois|semaines|ans?)(?: \S+){0,3} (?:maladie|sante|medical\w*|raison)|en arret (?:\S+ ){0,3}(?:depuis|longue|pendant|\d|six|maladie|trois|deux|plusieurs)|(?:longs?|plusieurs|multiples|deux|trois|\d+) arrets?|arrets? (?:a repetition|repetes?|frequents?|longs?|prolonges?)|(?:absences?|absenteisme) (?:passees?|repetees?|pour (?:raison|maladie)|longues?|medicales?|frequentes|recurrentes|chronique|de \S+ mois|a repetition)|(?:tombe|tombee|tomber|tombez|etes|etiez|a ete|avez ete|gravement|souvent|trop|encore|longtemps|parfois|toujours|est|etait|deja) (?:\S+ )?malade|malades? (?:depuis|chronique|du|en)|hospitalisee?|operee? (?:du|de|d'|a|il y a|en|l'|recemment|le)|se faire operer|(?:vous|se|fera|faire|vais|allez|doit|devez|va|etre) (?:\S+ ){0,2}operer|(?:fatigu\w+ (?:vite|rapidement|beaucoup|chronique)|fatigable|fatigue chronique|sante de fer|sante (?:fragile|precaire|delicate|chancelante)|(?:de|petite|pas de) sante(?= ?[,.;])|constitution (?:fragile|delicate)|nerveusement fragile|fragile (?:nerveusement|psychologiquement|moralement|physiquement|mentalement)|psychologiquement (?:fragile|instable)|instable psy\w*|equilibre psy\w*|(?:moralement|nerveusement|psychiquement|physiquement|medicalement) (?:\S+ ){0,2}(?:eprouve\w*|diminue\w*|fragile\w*|affaibli\w*|solide|atteint\w*|touche\w*|apte)|(?:eprouv\w+|affaibli\w*|diminue\w*|fragilis\w+|marque\w*) (?:\S+ ){0,3}(?:medicale\w*|physiquement|psychologiquement|moralement|nerveusement|maladie|traitement))`,
    { unless: `${scene}|serveur|arret\\w* de (?:chantier|production|bus|ligne)|malade imaginaire` },
  ),
  law(
    'health',
    String.raw`(?:apres|avec|vu|suite a|malgre|compte tenu de|au sortir de|a la suite de) (?:\S+ ){0,2}(?:ce que vous avez (?:traverse|vecu|endure|subi)|ce qu(?:'il|'elle|e vous) (?:a|avez) (?:traverse|vecu|endure|subi)|(?:cette|votre|vos|une telle|ces|deux|trois) (?:\S+ )?(?:epreuves?|annees? (?:aussi )?(?:eprouvantes?|difficiles?) ?(?:medicalement)?|coup dur))|(?:quelqu'un|personne|profil|candidate?|besoin|nerfs|faut|costaud) (?:\S+ ){0,4}(?:de |d'|plus )(?:solides?|robustes?|costaude?|resistante?s?|en (?:pleine |bonne )?(?:sante|forme)|vaillante?|fiable physiquement)|(?:solide|costaud|robuste)s? (?:nerveusement|psychologiquement|physiquement|moralement|mentalement)|(?:recraqu\w+|rechut\w+|tenir le (?:coup|choc)|tiendr\w+ (?:pas )?le (?:coup|choc)|craqu\w+ (?:a nouveau|de nouveau|encore|au bout|en)|(?:peur|craint|craignons|risque|doute) (?:\S+ ){0,6}(?:craqu\w+|rechut\w+|flanch\w+|tienn\w+ le (?:coup|choc)|arret)|(?:menager|preserver|prenez soin de|reposer|reposez|remettre|remettez|soigner|soignez|retabl\w+|pas vous exposer|prendre soin de) (?:\S+ )?(?:vous|votre (?:dos|sante|c(?:œ|oe)ur)|vous-meme))|bon retablissement|prompt retablissement|bonne convalescence|guerison|bon courage (?:pour|dans|face) (?:\S+ ){0,3}(?:traitement|soins|operation|epreuve|combat|maladie|examens?|cure|reeducation)|(?:v(?:œ|oe)ux|pensees|courage|souhait\w+|felicitations) (?:\S+ ){0,8}(?:sante|soins|operation|traitement|remission|guerison|retablissement|convalescence|intervention|reeducation|maladie|epreuve)`,
    {
      needs: `${person}|${worry}|besoin|cherch\\w+|faut|pensees|v(?:œ|oe)ux`,
      unless: `${scene}|remettre (?:le|la|un|une|a|en|votre|vos|les|au)|soign\\w+ (?:la|les|vos|votre|le|l'|davantage la|mieux la)|solides? (?:en|sur|base|experience|formation|connaissance\\w*|competence\\w*|technique\\w*)|profil (?:plus )?solide|prenez soin de (?:la|l'|relire|votre (?:cv|lettre))|menager (?:les|la|le)|preserver (?:la|le|les|l')|bonne sante et`,
    },
  ),
  law(
    'health',
    String.raw`(?:medecin du travail|medecine du travail|visite medicale|aptitude medicale|restrictions? (?:medicales?|de port)|certificat medical|ordonnance|questionnaire de sante|sous traitement|traitement lourd|suivi (?:psy\w*|medical)|suivie? par (?:un|une|son) (?:psy\w*|medecin|specialiste|kine)|chez le psy\w*|prise de sang|scanner|irm|maintien de salaire|prend des (?:cachets|medocs|medicaments|comprimes)|medocs|cachets|insuline|seance(?:s)? de (?:kine|dialyse|chimio|rayons))`,
    {
      needs: `vous|votre|vos|il|elle|lui|${worry}|aptitude|restriction\\w*|h|f|62|elle-meme`,
      unless: `${scene}|embauche|obligatoire|(?:avant|lors de) (?:l'embauche|la prise)|le poste|imagerie|radiolog\\w+|manipulateur|reparation`,
    },
  ),
]

const gene = String.raw`genetiques?|genetiquement|hereditaires?|heredite|adn|genes?|chromosom\w+|genome|brca\S*|caryotype`
const geneTrade = String.raw`algorithm\w+|labo\w*|recherches?|these|post-?doc\w*|doctor\w+|sequenc\w+|plateforme|ingenieu\w*|selection|semences?|semencier|bovin\w*|porcin\w*|varietal\w*|ameliorations?|elevage|races?|entreprise|marque|maison|groupe|notre|nos|therapies?|genetique (?:des populations|moleculaire|animale|vegetale|humaine|medicale)|conseiller|experience (?:en|de)|connaissances?|publications?|banques? de genes|donnees genetiques|police|forensi\w+|expertise|biolog\w+|reseau de neurones|culture|produits?|patients?|clients?|equipe|projet|code|ogm|genes? d'interet|bioinfo\w*|extraction|empreintes?`

/** Rules on genetic characteristics. */
export const geneticRules: readonly LawRule[] = [
  law(
    'genetic',
    `(?:tests?|depistages?|analyses?|resultats?) (?:\\S+ ){0,2}(?:adn|genetiques?) (?:\\S+ ){0,3}(?:vous|votre|il|elle|lui|positif)`,
  ),
  law(
    'genetic',
    String.raw`(?:predispos\w+|antecedents?|histoire|historique|terrain|risques?|mal|maladies?|pathologie|tares?|anomalies?|mutations?|tests?|depistages?|bilan|analyse|patrimoine|bagage|profil|facteurs?|fragilites?|particularites?|caracteristiques?|resultats?|affection|syndrome|probleme|pb|souci) (?:\S+ ){0,3}(?:${gene})`,
    { needs: `${person}|${worry}|porteu\\w+|positif`, unless: geneTrade },
  ),
  law('genetic', `${your} (?:\\S+ ){0,3}(?:${gene})`, { unless: geneTrade }),
  law(
    'genetic',
    String.raw`antecedents? (?:medica\w+ )?(?:familia\w+|de (?:votre|sa|la) famille|paternels?|maternels?)|(?:histoire|historique|terrain|antecedents?|passe) (?:medical\w* )?(?:familia\w+|de famille)|predispos\w+ (?:\S+ )?(?:familia\w+|au|a la|a un|a une|aux|genet\w+|hered\w+|de famille|connue)|predisposition(?! (?:naturelle|pour (?:la|le|les) (?:vente|chiffres|management)))|porteu(?:r|se)s? (?:\S+ ){0,2}(?:saine?|asymptomatiques?|d'un gene|du gene|de la mutation|d'une (?:mutation|anomalie|maladie|alteration)|de genes?|brca\S*|d'un trait|du trait|hemophil\w+|drepano\w+|muco\w*)|anomalie (?:transmissible|chromosomique|familiale|rare)|(?:mutation|gene) (?:brca\S*|du|de la|familiale|transmise?)|brca\S*|huntington|chor(?:ee|e)|(?:maladie|mal|cancer|pathologie|affection|fragilite|tare) (?:\S+ ){0,4}(?:de famille|familiale?|dans (?:votre|sa|la|leur) (?:famille|lignee)|que (?:votre|son|sa) (?:pere|mere)|hereditaire|transmissible|transmise?|court dans|court de famille|dont (?:votre|son|sa) (?:pere|mere|grand-\S+|s(?:œ|oe)ur|frere))|(?:dans|de) (?:votre|sa|la|leur) (?:famille|lignee|fratrie) (?:\S+ ){0,6}(?:maladie|cancers?|cardiaques?|diabete|transmet|infarctus|c(?:œ|oe)ur|meurent|morts?|demence|alzheimer|precoce\w*|longtemps|vieux)|(?:transmet\w*|transmis\w*|heri\w+) (?:\S+ ){0,5}(?:pere en fils|mere en fille|generation en generation|de (?:vos|votre|ses|son|sa) (?:parents?|pere|mere)|maladie|cancer|gene|mutation)|(?:pere|mere|parents?|grand-\S+|freres?|s(?:œ|oe)urs?|oncles?|tantes?|cousins?) (?:\S+ ){0,6}(?:cancer|infarctus|alzheimer|parkinson|huntington|diabete|demence|leucemie|meme (?:maladie|mal)|hemophil\w+|myopath\w+)|(?:risque|finir|finiss\w+|declar\w+|developper|declencher|suivre|touche\w*|frapp\w+|attraper|sort) (?:\S+ ){0,6}(?:comme (?:votre|son|sa) (?:pere|mere)|meme maladie)|dans (?:vos|ses) genes|(?:mauvais|bons?|meilleurs?) genes|trisom\w+|statut (?:genetique|de porteu\w+)|(?:test|depistage) (?:adn|genetique|predictif|prenatal|brca|oncogenet\w+)`,
    {
      needs: `${person}|${worry}|porteu\\w+|positif|brca\\S*|famille|antecedents?`,
      unless: `${geneTrade}|entreprise familiale|educat\\w+|savoir-faire|association|clients?|ferme|passion|dans nos genes|service|consultation|accompagn\\w+`,
    },
  ),
]
