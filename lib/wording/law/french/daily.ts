import type { LawRule } from '../rule.ts'
import { law, person, worry, your } from './words.ts'

const end = String.raw`(?= ?(?:[,.;:!?)=]|et|mais|pour|on|donc|qui|au|a|dans|je|ca|c'est|ne|$))`
const numbers = String.raw`(?:vingt|trente|quarante|cinquante|soixante)(?:[- ](?:et[- ])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix))?|dix-(?:sept|huit|neuf)`
const job = String.raw`(?:sage-femme|assistante?s?|secretaires?|vendeu\w+|hotes\w*|infirmi\w+|macons?|chauffeu\w+|puericultri\w+|nounous?|aides?-soignante?s?|maieutici\w+|esthetici\w+|commerci\w+|candidats?|profils?|collegues?|managers?|collaborat\w+)`

/** Sex, orientation, gender: plain speech. */
const sexRules: readonly LawRule[] = [
  law(
    'sex',
    String.raw`une? (?:homme|mec|monsieur|garcon|femme|dame|fille|nana) ${job}|${job} (?:femmes|hommes|filles|masculins?|feminin(?:e?s)?)|gent (?:feminine|masculine)|mains? (?:feminines?|masculines?|de femmes?|d'hommes?)|(?:les|des|une|aux?|nos) (?:femmes?|hommes?|filles|mecs|nanas|dames|messieurs|bonnes femmes),? (?:sur|dans|a|pour|chez|en) (?:\S+ ){0,3}\S+,? (?:ca|on|c'est|ne|n'|elles|ils)|(?:presence|touche|oreille|voix|sensibilite|douceur|autorite|poigne|fermete) (?:feminine|masculine|d'homme|de femme)|(?:entre|que des|rien que des|univers de|monde de|milieu de|ambiance de|repaire de) (?:mecs|gars|bonshommes|bonhommes|filles|nanas|bonnes femmes|couilles|hommes|femmes)`,
    {
      needs: `${person}|${worry}|on|nous|nos|ici|chez|mieux|tient|tiennent|fait|ca`,
      unless: String.raw`collection|rayon|victimes|violences|coiffur\w+|barbier|pret-a-porter|foyer|chaussures|parfums?|index|egalite|football|rugby|basket|handball|equipe (?:feminine|masculine)|voix (?:off|feminine de)|sante des femmes|magazine|vestiaires? (?:hommes|femmes) (?:a|refait)|accent\w* masculin`,
    },
  ),
  law(
    'sexual_orientation',
    String.raw`(?:gouts?|preferences?|choix|attirances?|vie|penchants?|inclinations?) (?:\S+ )?(?:en matiere de|pour les|amoureux|sexue\w+|affecti\w+|intimes?) ?(?:partenaires?|personnes du meme sexe|hommes|femmes)?|sos homophobie|act up|inter-?lgbt|(?:centre|asso|association|collectif|militan\w+|benevole) (?:\S+ )?(?:lgbt\S*|gay|lesbien\w*|homo\w*)|garconne|(?:belle |bonne |heureuse )?marche des fiertes|(?:parle|evoque|cite|dit|ecrit|mentionne)\w* (?:de |d')?(?:« ?lui ?»|"lui"|"il"|"elle"|« ?elle ?»)`,
    {
      needs: `vous|votre|vos|il|elle|son|sa|benevole|militan\\w+|${worry}`,
      unless: String.raw`agence|campagnes?|vie affective et sexuelle|prevention|reseau de benevoles|clients?|educat\w+|sponsor\w*|intervention`,
    },
  ),
  law(
    'sexual_orientation',
    String.raw`(?:\bil\b|monsieur|candidat|gars|garcon|mec) (?:\S+ ){0,7}(?:son chum|son cheri|son amoureux|son homme|son fiance|son mec|son jules)|(?:elle|candidate|madame) (?:\S+ ){0,7}(?:sa blonde|sa cherie|son amoureuse|sa fiancee|sa nana)|(?:bonjour|bises?|bisous|salut\w*|bonheur|bienvenue) (?:\S+ ){0,4}a votre (?:cheri|copain|compagnon|mari|ami),? (?:thomas|marc|julien|nicolas|pierre|paul|antoine|hugo|lucas|maxime|david|romain)|son (?:epoux|mari|compagnon|copain|mec) l'(?:attend|accompagn|avait)\w*`,
    { unless: 'elle (?:\\S+ ){0,7}son|clients?|patient\\w*' },
  ),
  law(
    'gender_identity',
    String.raw`garcon manque|(?:devenu|devenir|devenez|etre|redevenu)\w* (?:enfin )?(?:vous-meme|soi-meme|elle-meme|lui-meme|qui vous etes)|(?:regularis|rectifi|modifi|chang)\w+ (?:\S+ )?(?:votre|son|d'|l') ?(?:etat civil|prenom|mention de sexe|sexe)|(?:trompe\w*|erreur|confus\w+|hesit\w+|doute|melang\w+) (?:\S+ ){0,2}(?:de|sur le|sur votre|sur son|entre les) (?:genre|civilite|pronoms?|sexe)s? (?:\S+ ){0,4}(?:vous|lui|elle|parlant|sujet|candidate?)|mal(?:-| )?genr\w+|megenr\w+|(?:binder|torsoplastie|laser barbe|hormon\w+|mue) (?:\S+ ){0,3}(?:se voit|s'entend|voix|en cours)|pomme d'adam|(?:vestiaires?|toilettes?|sanitaires|chambre|dortoir) (?:\S+ ){0,3}(?:lui (?:attribu|donn)\w+|utilis\w+-t|choisir\w* pour|des hommes ou des femmes)|travesti\w*|en (?:femme|homme|robe|jupe) (?:le soir|la nuit|le week-end|chez lui)`,
    {
      needs: `vous|votre|il|elle|lui|iel|${worry}|on`,
      unless: String.raw`clients?|usagers?|officier|guichet|fichier|logiciel|mairie|greffe|rue`,
    },
  ),
]

/** Age. */
const ageRules: readonly LawRule[] = [
  law(
    'age',
    String.raw`(?:avez|a|ont|avait|aviez|avec|n'a|n'avez) (?:\S+ )?(?:que |deja |bientot |seulement |a peine |pas encore |plus |environ |dans les )?(?:${numbers}) ans(?! (?:d(?:e|'|u|ans|ix)\b|d'|en|comme|chez|au|aux|sur|a la|a|apres|avant|pour|la|le|que|sans|avec|il|plus tard))|(?:la |petite |grosse |bonne |belle |jeune )(?:petite |bonne |grosse )?(?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)(?! (?:de|d'))|n'a plus (?:ses |les )?(?:jambes de )?(?:\d\d|vingt|trente|quinze) ans|(?:un peu|ait|deja|qui a|pas assez|n'a pas|pas|assez) (?:\S+ )?(?:vecu|de vecu|de bouteille|roule sa bosse)${end}|(?:cheveux|tempes|barbe|clients|tetes) (?:grisonn\w+|gris|grises|blancs|blanches|argente\w+)|(?:bonne|belle|heureuse|paisible|douce|joyeuse) retraite|petits-enfants|arriere-petits|arriere-grand\S+`,
    {
      needs: `${person}|${worry}|besoin|nos|attend\\w*|rouill\\w+|profitez`,
      unless: String.raw`a (?:eu )?(?:une|la|plus d'une) (?:\S+ )?(?:vingtaine|trentaine|quarantaine|cinquantaine) (?:de|d')|maison|residents?|clients grisonnants de|coloration|coiff\w+|dossiers? retraite|caisse de retraite|anciennete|agence|existence|club`,
    },
  ),
  law(
    'age',
    String.raw`^(?:un |une |encore un |trop )?(?:ancien|ancienne|senior|seniors|vieux|vieille|vieillot|retraite|pre-?retraite|jeunot|jeunette|petit jeune|petite jeune|minot|minette|mome|gamine?),? (?:donc|ne|n'|il|elle|mais|passe|trop|pas|on|cher|chere|va)|(?:jeunes? (?:d'aujourd'hui|de maintenant|actuels|generations)|nouvelle generation|generation (?:z|y|x|tik ?tok|snowflake|actuelle|precedente)|millennials?|boomers?|zoomers?) (?:\S+ ){0,10}(?:vous|il|elle|en etes|en est|celui-ci)|jeune (?:diplome\w* |homme |femme |dame |fille |garcon |candidate? )?(?:\S+ )?(?:trop |encore |un peu )(?:vert|tendre|frais|leger)\w*|(?:pas|plus|moins) (?:assez |tout )?(?:age\w*|jeune\w*|vieux|vieille)${end}`,
    {
      needs: `${person}|${worry}|donc|ne|trop|pas|plus`,
      unless: String.raw`public|eleves|clients?|jeunes diplomes|entreprise|societe|equipe (?:est )?jeune|produits?|vin|fromage|marche|cible|marque|campagnes?|code|outils?|stack|plateforme|serveur|technologie|version|poste de|ancien (?:projet|site|logiciel|outil)|salaries|anim\w+|mission locale`,
    },
  ),
]

/** Family, pregnancy. */
const familyRules: readonly LawRule[] = [
  law(
    'family_situation',
    String.raw`(?:courage|bonheur|bravo|chapeau|felicit\w+|admir\w+|bonne continuation|baisers?|bises?) (?:\S+ ){0,5}(?:avec|pour|aux?|les|vos|de) (?:vos |les |ses |trois |deux |quatre )?(?:jumeaux|jumelles|triples|enfants|petits|gosses|ados|loulous|filles|gamins|bambins|mercredis)|(?:pas|sans|ni|aucun) (?:d'|de )?(?:enfants?|mari|gosses|conjointe?|copain|copine|homme|femme),? (?:et |ni )?(?:pas|sans|ni|aucun)?(?: d'| de| )?(?:mari|enfants?|gosses|copain|conjointe?|femme|copine|famille|attaches?)|(?:papa|maman|mere|pere) (?:poule|solo|isole\w*|celib\w*|celibataire|louve|debordee?|courage|formidable|divorce\w*|separe\w*|de famille|seule?|au foyer|attenti\w+|presente?|tardi\w+|veuve?)|(?:l'air d'|etes |est |comme |bonne? |bon |vous )(?:un |une )?(?:super |bon |bonne )?(?:papa|maman|mere|pere)${end}|(?:sortie|sorties|porte|heure|grille) (?:\S+ )?(?:de |d')(?:l'ecole|l'ecole maternelle|ecole|la creche|la maternelle|creche)|(?:recup\w*|cherch\w+|depos\w+|gard\w+|prendre) (?:\S+ ){0,4}(?:a l'ecole|a la creche|a la sortie|chez la nounou|chez la nourrice|au periscolaire)|(?:mercredis?|vacances scolaires|nourrice|nounou|babysitter|assmat|ass mat|assistante maternelle|periscolaire|garderie)(?= ?(?:[,.;!?)]|obligatoire|impossible|imperatif|pour|lache|malade|chaque|tous|toutes|ne))|(?:perd\w*|perdu|enterr\w+|deces|mort|disparition) (?:\S+ )?(?:votre|son|sa) (?:mari|femme|epoux|epouse|conjointe?|mere|pere|fils|fille|enfant|frere|s(?:œ|oe)ur)`,
    {
      needs: `${person}|${worry}|personne|relais|oublier|pas|fermetures?|horaires|disponible\\w*|s'absent\\w*`,
      unless: String.raw`creches? (?:\S+ ){0,4}(?:recrut\w+|cherch\w+)|animat\w+|notre (?:cheffe?|directrice|collegue|responsable)|eleves?|enseign\w+|agent|atsem|educat\w+|clients?|puericult\w+|accueil des|cap petite enfance|relais petite enfance|un papa de|une maman de|les parents|patients?|securite|traversee|avantages?|perks?|jeu|jouets?|centre de loisirs|poste de|brigadier|periscolaire (?:de|du) la|de la mairie|numero`,
    },
  ),
  law(
    'pregnancy',
    String.raw`(?:bb|bebe|petit|gosse|mioche|mome|heritier|heritiere|marmot|mouflet|gamin)s? (?:\S+ ){0,2}(?:en route|en vue|en preparation|a venir|va pas tarder|ne va pas tarder|ne tard\w*|pour bientot|sous le coude|dans les tuyaux|en cours|en projet|au printemps|cet ete|cet automne|cet hiver)|attend\w* (?:\S+ )?(?:un |une |des |son |votre |leur )(?:premier |deuxieme |second |troisieme |petit |petite )?(?:enfant|bebe|bb|garcon|fille|jumeaux|heureux evenement|petit bout)|(?:rendez-vous|rdv|suivis?|visites?|consultations?|echos?|echographies?|examens?|cours) (?:\S+ ){0,2}(?:a la maternite|chez la sage-femme|prenata\w+|obstetri\w+|gyneco\w*|des trois mois|morphologique|preparation a l'accouchement)|(?:part\w*|partir\w*|est|sera|serait|sort\w*|revien\w*|retour|absente?|bientot|arrete\w*|prochaine?|future?|prolong\w+) (?:\S+ ){0,2}(?:en |de |pour |sa |d'une )(?:conge )?(?:maternite|mater|mat|pathologique|couches|paternite)|(?:demand|souhait|veut|voul|pren|pos|annonc|prevoi|compt|enchain|cumul)\w* (?:\S+ ){0,3}(?:conges? (?:de )?(?:paternite|parental|maternite|naissance|adoption|d'adoption|second parent))|conge (?:parental|paternite|maternite|d'adoption|de naissance) (?:\S+ ){0,4}(?:long|trop|apres|a peine|deja|encore|prevu|annonce|tombe|juste|derriere|c'est)|bientot (?:trois|quatre|cinq|six|3|4|5) (?:a la maison|a table|dans)|(?:presence|agrandissement|elargissement) (?:\S+ )?(?:d'un nourrisson|de la famille|du foyer|de la tribu)|nouveau-ne|nourrisson|layette|poussette|tire-lait|biberons?|nuits hachees|chambre (?:de|du) bebe|(?:trente|30|tic-tac|horloge) ?(?:ans)? ?biologique|horloge biologique`,
    {
      needs: `vous|votre|elle|il|son|sa|candidate?|${worry}|c'est|long|on|femme|felicit\\w+|on prend`,
      unless: String.raw`remplacement|remplac\w+ (?:de|un|une|d')|cdd|silae|paie|gere (?:les|des)|notre (?:collegue|responsable|directrice|cheffe?)|patientes?|clientes?|rayon|magasin|jouets?|produits?|collection|marque|creche|puericult\w+|auxiliaire|sages?-femmes? (?:recrut|cherch)\w+|pediatr\w+|(?:la|une|d'une) salariee|avantages?|perks?|neonat\w+|consultations? de (?:grossesse|gyneco)|ludotheque|portage`,
    },
  ),
]

/** Health, genes, autonomy, disability. */
const bodyRules: readonly LawRule[] = [
  law(
    'genetic',
    String.raw`antecedents? (?:\S+ )?(?:lourds?|charges?|du )? ?(?:cote|chez|familia\w+|paternels?|maternels?|dans la (?:famille|lignee))(?: (?:paternel|maternel|du pere|de la mere))?|chez (?:eux|vous|lui|elle|les \w+),? (?:\S+ ){0,3}(?:tous|toutes|beaucoup|on|les (?:hommes|femmes)) (?:\S+ ){0,4}(?:perd\w+|meur\w+|finiss\w+|declar\w+|developp\w+|tombent malades|devien\w+ (?:aveugles?|sourds?))|famille d(?:'|e )(?:hemophiles?|diabetiques?|cardiaques?|cancereux|malades|depressifs?|alcooliques?)|(?:tient|tenez|herite\w*) (?:\S+ ){0,3}(?:cela |ca )?de (?:son|sa|votre) (?:pere|mere) (?:\S+ ){0,4}(?:malad\w+|cancer\w*|c(?:œ|oe)ur|fragil\w+)`,
    {
      unless: String.raw`patients?|residents?|clients?|these|elevage|bovin\w*|association|judiciaires?|anamnese`,
    },
  ),
  law(
    'health',
    String.raw`(?:fait|fit|faisait|eu|a|sort\w*|sorti\w*|apres|suite a|depuis|post|risque|ex) (?:\S+ ){0,2}(?:burn|bo)${end}|(?:fait|eu|passe|apres|sort\w*|annees?|mois|semaines?) (?:\S+ ){0,3}(?:en (?:psychiatrie|hp|clinique|reanimation|rea|cure|desintox\w*|maison de repos|centre de reeducation|soins intensifs)|a sainte-anne|a l'hopital psy\w*)|(?:nerveusement|physiquement|psychologiquement|moralement|mentalement|emotionnellement|psychiquement),? (?:\S+ ){0,3}(?:tien\w+|tenir\w*|supporter\w*|fragile|limite|juste|use\w*|lach\w+|suivr\w+|encaiss\w+|epuise\w*|a bout|a plat)|(?:medecin|docteur|toubib|cardiologue|kine|psy|psychiatre|specialiste|chirurgien|rhumatologue) (?:\S+ )?(?:lui|vous|m') ?(?:\S+ )?(?:interdi\w+|deconseill\w+|demand\w+|ordonn\w+|prescri\w+|impos\w+|recommand\w+)(?: \S+){0,3}|(?:interdi\w+|interdiction|contre-indication|contre-indique\w*) (?:\S+ ){0,2}(?:medica\w+|de porter|port de charges|d'effort|par (?:son|votre) medecin)`,
    {
      needs: `vous|votre|il|elle|lui|son|sa|ans|${worry}|employeur|depuis|passe|mois`,
      unless: String.raw`patients?|residents?|stage|infirmi\w+|aide-soignant\w*|soignant\w*|clients?|experience|sejours? (?:linguistiques?|adaptes)|poste|service|cadre de sante|pharma\w*|visiteu\w+|ordonnances`,
    },
  ),
  law(
    'loss_of_autonomy',
    String.raw`(?:votre|son) (?:etat|corps|quotidien|situation) (?:demand\w+|exig\w+|requi\w+|necessit\w+|impos\w+|suppos\w+) (?:\S+ ){0,3}(?:presence|assistance|aide|accompagnement|surveillance|tierce|quelqu'un|auxiliaire)|quelqu'un qui (?:l'|vous |le |la )(?:aide|assiste|lave|habille|leve|couche|porte|nourrit|accompagne|deplace)\w*|(?:ne |n'|plus |pas )(?:\S+ )?(?:se |s'|vous |peut |pouvez )(?:\S+ )?(?:deplac\w+|habill\w+|lav\w+|lev\w+|nourri\w+|couch\w+|sort\w+|debrouill\w+|mang\w+|marche\w*) (?:plus |pas )?(?:sans aide|seule?|sans assistance|sans quelqu'un)|(?:aide a domicile|auxiliaire de vie|infirmiere|aide-soignante|portage de repas|ssiad|aidante?) (?:\S+ ){0,3}(?:chez (?:lui|elle|vous)|(?:deux|trois|plusieurs|2|3) fois par jour|matin et soir|tous les (?:matins|jours|soirs)|vient (?:vous|le|la|l'))`,
    {
      unless: String.raw`residents?|patients?|beneficiaires?|personnes agees|usagers?|eleves?|enfants?|bebes?|tournees?|clients?|animaux|poste d'|secteur`,
    },
  ),
  law(
    'disability',
    String.raw`(?:pleinement|parfaitement|totalement|entierement|100 ?%|physiquement) valides?${end}|(?:personne|quelqu'un|candidate?|salarie|profil|agent|gens|homme|femme)s? (?:\S+ )?valides?${end}|(?:place|stationnement|parking|carte|toilettes?|acces|rampe) (?:\S+ )?(?:pmr|gic|gig|mobilite inclusion|handi\w*) (?:\S+ ){0,4}(?:besoin|vous|pour (?:lui|elle|vous)|demand\w+|necess\w+|faut|obligatoire pour)|(?:bras|jambe|main|pied|genou|hanche|epaule|doigt|oreille|(?:œ|oe)il|yeux|jambes|mains|bras) qui (?:\S+ )?(?:ne |n'|fonctionne\w*|march\w*|repond\w*|trembl\w+|traine\w*|boite|manque|suit)(?: \S+){0,2}|du mal a (?:marcher|entendre|voir|parler|se deplacer|tenir debout|articuler|monter|se lever|saisir|lire les)|(?:lente?|limite|simple|faible|diminue\w*|attarde\w*|arriere\w*) (?:d'esprit|intellectuel\w*|mental\w*)|(?:simplet|simplette|demeure|debile|debile leger|attarde)${end}|hypersensib\w+ (?:au|aux|a la) (?:bruit|sons|lumiere|odeurs|stimulations)|(?:hpi|tdah|tsa|tnd|tda|toc|zebre|asperger|surdou\w+|haut potentiel)(?:s)?(?= ?(?:[,.;:!)=+]|diagnosti\w+|ingerable|assume|non|et|avec|, ))|fauteuil ?(?:=|:|,|->|roul\w*)|en (?:fauteuil|bequilles|chaise roulante)|(?:tremble\w*|tremblements?|tics|becquilles|bequilles|attelle|minerve|orthese|corset|protheses?|canne|oreillette auditive)(?= ?(?:[,.;!?)]|au|du|a la|de la|de jambe|de bras|pour|ca|en|sur|qui|et))`,
    {
      needs: `vous|votre|vos|il|elle|lui|son|sa|cherch\\w+|besoin|faut|${worry}|pas`,
      unless: String.raw`patients?|residents?|clients?|usagers?|eleves?|enfants?|salaries en|public|audioprothes\w+|prothesiste|orthoprothes\w+|ergotherap\w+|educat\w+|accompagn\w+|aesh|chirurg\w+|kine\w*|moulage|atelier de|vente|rayon|magasin|permis|caces|valide jusqu|canne (?:a|de) (?:peche|sucre)|architect\w+|normes?|erp|signaletique|carte valide|documents?|visiteurs?|voyageurs|roulante? de cuisine|ressources humaines|fauteuil(?:s)? (?:de|club|design|voltaire|roulants? (?:a|de|en) (?:location|vente))|siege|tapiss\w+`,
    },
  ),
]

/** Looks and ways of life. */
const looksRules: readonly LawRule[] = [
  law(
    'physical_appearance',
    String.raw`(?:pas|plus|n'a pas|aucun|mauvais|bon|beau|sale|drole de|le) (?:\S+ )?(?:le |un |du )?(?:physique|gabarit|silhouette|plastique|carrure|profil physique)(?: (?:maison|de l'emploi|attendue?|qu'on|pour|du poste|recherche\w*|voulue?|ideale?|approprie\w*|d'hotesse|de|requis|facile|ingrat|agreable))|(?:passe|passera|passerait|mettre|mettra|mettrais|montrer|place|presentable|poser)\w* (?:pas |plus |jamais |mal |bien )?(?:en |a la |dans la )(?:vitrine|boutique physiquement|photo sur)|(?:forte|grosse|sacree|belle|bonne|trop de|large|massive) (?:corpulence|bedaine|poitrine|carcasse|masse|embonpoint)|(?:la|votre|sa) (?:silhouette|carrure|corpulence|stature|taille|allure|dentition|peau|chevelure|coiffure|beaute|laideur|plastique|apparence|physionomie|poitrine|calvitie|pilosite|minceur|maigreur)(?= (?:n'|ne |a (?:surpris|gene|etonne|deplu|fait|choque|marque|interroge|joue)|est|etait|pose|nous|vous|correspond|colle|jure|detonne|trop|imposante|generale|physique))|(?:trop )?petite?,? (?:les|on|nos|la|l') ?(?:clients?|eleves|cartons?|etageres?|detenus|voit|verrait|gondoles?|hauteur)|(?:tete|gueule|bouille|tronche|trogne|face|bobine|minois) (?:\S+ ){0,2}(?:qui ne (?:\S+ )?(?:revient|passe|plait)|ne (?:me |nous |lui )?revient|de (?:deterr\w+|travers|voyou|malfrat|bandit|tueur)|d'enterrement|pas possible|patibulaire|d'ange)|(?:belle|jolie) (?:plante|gueule|gosse|poupee|nana|pepee|creature|femme|fille)|beau (?:gosse|mec|garcon|brun|blond)|(?:fait|faisait|donne|donnait) pas (?:envie|rever)|(?:ronde?lette?|rondouillarde?|grassouillette?|potelee?|dodue?|bouboule|patapouf|ventripotente?|bedonnante?|corpulente?|enrobee?|obese|maigrichonne?|maigrelette?|filiforme|squelettique|rachitique|nabote?|gringalet|chetive?|balafree?|moche|hideuse?|disgracieuse?|laideron|boutonneu\w+|edentee?|chauve|degarnie?|poilue?|mal rasee?|mal fagotee?|mal attifee?|depenaillee?|debraillee?|debraille|vulgaire|mal coiffee?|mal fichue?|mal habillee?|sapee?|hirsute|ebouriffee?)${end}`,
    {
      needs: `${person}|${worry}|cv|ca|chef|envie|va|pas|accueil|image`,
      unless: String.raw`site|page|logo|maquette|visuel|dossier|produits?|collection|mannequins?|coiff\w+|barbier|esthetici\w+|maquill\w+|clients? (?:mal|chauve)|medecine|obesite|diet\w+|taille (?:de|du|des) (?:la|l'|vigne|notre|haies?|arbres?|marche|donnees|portefeuille|parc|equipes?)|peau (?:lesee|de)|chevelure du|architecture|facade|batiment|meuble|plat|assiette|dressage|chevaux|chiens?|vaches?|races?|bande-annonce|fille de|ton|langage|parterre|pepiniere|jardin\w*|code|vitrine de noel|etalag\w+|visual merch\w+|mise en place`,
    },
  ),
  law(
    'lifestyle',
    String.raw`(?:jou\w+|paris?|parie\w*|mise\w*|accro|dependante?) (?:\S+ ){0,2}(?:au casino|au poker|aux courses|au tierce|au pmu|aux jeux|en ligne|a l'argent|sportifs|au loto|aux machines a sous|jeux video)|(?:fum|consomm|prend|touch|roul|inhal|sniff|gout)\w* (?:\S+ ){0,3}(?:cannabis|shit|beuh|herbe|joints?|petards?|weed|coke|cocaine|cc|drogues?|substances?|protoxyde|ballons|chicha|lsd|champis)|(?:pratiqu\w+|passion\w*|adepte|fan|fana|amat\w+|fou|folle|accro|mordue?) (?:\S+ ){0,3}(?:tir|chasse|corrida|tuning|airsoft|paintball|rave\w*|bdsm|fetich\w+|echangis\w+|naturis\w+|nudis\w+|libertin\w+|tantr\w+|chamanis\w+|ayahuasca|tarot|astrologie|gros cubes?|moto|sports? extremes?|base jump|parapente|combats? de (?:coqs|rue|chiens)|jeux d'argent|poker|metal|techno|catch)|trop (?:de )?(?:moto|parapente|ski|sorties?|fetes?|jeux video|sport extreme|boite|bringue|alcool|verres)|(?:jeux? video|console|playstation|gaming|series|netflix|insta\w*|reseaux) (?:\S+ )?(?:jusqu'a|toute la nuit|tard|la nuit|jusqu'au)|vi(?:t|vez|vre|vait) (?:plutot |surtout )?(?:la nuit|de nuit|en camion|en van|dans un van|dans une yourte|en communaute|hors norme\w*|a l'envers|au jour le jour|en marge|comme un ado)|(?:sort|sortez|traine|trainez|couche|couchez|decuve|boit|picole|teuf\w*|noce|guinch\w+) (?:\S+ )?(?:tous les (?:soirs|week-ends)|beaucoup|tard|avec tout|a droite a gauche|sec|trop|comme un trou)`,
    {
      needs: `${person}|${worry}|week-end|avoue|casser|temps en temps|connu|confiance`,
      unless: String.raw`clients?|studio|editeur|game design\w*|testeu\w+|croupi\w+|federation (?:de|des)|garde-chasse|armur\w+|moniteur|regulation|addictolog\w+|prevention|patients?|educat\w+|chasse (?:de tetes|aux|au)|tir (?:groupe|de ligne|de mines|sportif recrut)|hammam|sondage|tarot de|programmat\w+|magasin|astreinte|rayon|entrepot|livr\w+|veill\w+|regulat\w+|bar|restaurant|concession\w*`,
    },
  ),
  law(
    'lifestyle',
    `${your} (?:\\S+ )?(?:vie (?:nocturne|privee|intime|sentimentale|amoureuse|sexuelle|dissolue|de boheme|de noctambule|de fetard)|noctambulisme|frequentations|moeurs|mœurs|passe-temps|hobbys?|addictions?|vices?|debauche|frasques|escapades|beuveries|cuites|gueules? de bois|nuits blanches|soirees(?! (?:clients?|d'entreprise|vip))|fetes(?= ?[,.;])|tenue de soiree|consommation (?:d'alcool|de|personnelle|festive))`,
    {
      unless: String.raw`equilibre|respect\w* (?:de )?(?:votre|la) vie privee|vie privee des|clients?|donnees|rgpd|agence|organis\w+|traiteur|association|hobbys? (?:de vos|des) (?:clients?|cibles?|personas?)`,
    },
  ),
]

/** What people say from one day to the next, as lists of the matter beside the person. */
export const dailyRules: readonly LawRule[] = [
  ...sexRules,
  ...ageRules,
  ...familyRules,
  ...bodyRules,
  ...looksRules,
]
