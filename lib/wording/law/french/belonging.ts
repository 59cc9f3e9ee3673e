import type { LawRule } from '../rule.ts'
import { nations } from './nations.ts'
import { law, person, worry } from './words.ts'

const human = String.raw`(?:candidate?s?|profils?|serveu(?:r|se)s?|vendeu(?:r|se)s?|hotesses?|caissi(?:er|ere)s?|employee?s?|chefs?|visages?|tetes?|gens|equipe|personnel|collegues?|garcons?|filles?|hommes?|femmes?|personnes?|commercia(?:l|le|ux)|infirmi(?:er|ere)s?|receptionnistes?|nounous?)`
const skin = String.raw`(?:noire?s?|blanche?s?|blancs|basanee?s?|mates?|metis(?:se)?s?|black|arabes?|gauloise?s?|europeen(?:ne)?s?|bien francaise?s?|typee?s?|colore?e?s?|bronzee?s?|asiatiques?|maghrebine?s?|africaine?s?)`
const land = String.raw`(?:corse|sicil\w+|mediterran\w+|orient\w*|afrique|africain\w*|iles|antill\w+|slave|latin\w*|maghreb\w*|gitan\w*|creole|kabyle|breton\w*|sud|est|espagne|italie|portugal|turquie|maroc|algerie|tunisie|mali|senegal)`
const trade = String.raw`clients?|usagers|public|patients?|filiales?|marches?|produits?|cuisine|vins?|projet|mission de|cabinet|dossiers?`
const matter = String.raw`(?:documents?|pieces|mails?|courriels?|factures?|comptes|dossiers?|chiffres|fraudes?|malversations?|detournements?|pollutions?|magouilles?|irregularites?|abus|maltraitances?|harcelement|pots-de-vin|corruption|scandales?|rejets|derives|manquements|pratiques|faits|secrets?)`
const power = String.raw`(?:presse|journalistes?|mediapart|canard enchaine|television|medias|reseaux|justice|police|procureur|parquet|inspect\w+|dreets|urssaf|cnil|ars|amf|acpr|dgccrf|agence anticorruption|afa|tracfin|defenseur des droits|fisc|impots|autorites?|prefecture|gendarm\w+|lanceurs?|youtube|twitter|linkedin)`

/** What a person belongs to, believes, stands for and lives on: further everyday ways to say it. */
export const belongingRules: readonly LawRule[] = [
  law(
    'ethnicity_nation_race',
    `${human} (?:\\S+ )?${skin}(?= ?(?:[,.;:!)]|$|a l'|en |au |pour |la |le |de preference|plutot|seulement|uniquement|que ))|(?:tres|trop|plutot|bien|assez|pas assez|vraiment) (?:gauloise?s?|black|basanee?s?|blanche?s?|fonce?e?s? de peau|colore?e?s?)|(?:equipe|maison|clientele|salle|cuisine|personnel|bureau)(?: \\S+){0,3} (?:100 % |toute? |plutot |tres |bien |entierement )(?:blanche?|noire?|gauloise|europeenne|franco-francaise|homogene)|franco-francais\\w*|(?:couleur|teint|nuance|pigment\\w*) (?:de (?:sa |votre )?)?(?:peau|du candidat|de la candidate)|(?:son|votre|un) teint(?! de)|${skin} de peau`,
    {
      needs: `${person}|${worry}|candidate?|clients?|cherch\\w+|veut|souhait\\w+|garder|maison`,
      unless: String.raw`fonds? de teint|maquill\w+|cosmet\w+|peinture|tissus?|film|roman|page blanche|carte blanche|chemises?|cuisine asiatique|gants?|blouses?|chemises?|chemises? blanches?|robes?|serveurs? (?:et|web|physiques?)|onduleurs?|marche|ours`,
    },
  ),
  law(
    'ethnicity_nation_race',
    String.raw`(?:vos|ses|des|de|les|ces|tes) (?:\S+ )?papiers(?= ?(?:[,.;?!)]|$|francais|en regle|au moins|definitifs|sont|a jour|ne))|pas (?:le|un|de|son) (?:\S+ )?passeport|passeport qu'il faut|(?:titre|carte|autorisation|permis|recepisse|droit) (?:\S+ )?de (?:sejour|resident)(?! (?:des|de nos))|recepisse|carte de resident|francais\w* (?:a part entiere|pur jus|pure souche|de souche|d'abord|d'adoption|de coeur|de branche|de longue date|ou (?:vous|il|elle|europeen))|(?:demande|statut) (?:d'asile|de refugiee?)|refugiee?s?(?! (?:dans|derriere|recrut))|demandeu(?:r|se)s? d'asile|oqtf|regularis\w+ (?:\S+ )?(?:situation|sejour|sans)|clandestine?s?|hors (?:ue|union europeenne|schengen)(?= ?[,.;)])`,
    {
      needs: `${person}|${worry}|garder|equipe|candidate?`,
      unless: `${trade}|accompagn\\w+|droit d'asile|association|paie|contentieux|transport|passagers?|export\\w*|fournisseurs?|transferts?|rgpd|donnees|livraisons?|papiers (?:administratifs|peints|glaces)`,
    },
  ),
  law(
    'origin',
    `sang (?:\\S+ ){0,2}(?:${land}|chaud)|(?:cote|style|look|temperament|caractere|mentalite|tempo|rythme|allure|air|genre|charme|soleil) (?:\\S+ ){0,2}(?:de |d'|des |du )?(?:mediterran\\w+|oriental\\w*|slaves?|latin\\w*|africain\\w*|antillais\\w*|des iles|exotique|gitan\\w*|corse|nordique|maghrebin\\w*|asiatique|${nations})(?= ?[,.;!)]|$)|(?:tres|trop|bien) (?:mediterraneen\\w*|meridiona\\w+|orienta\\w+|latin\\w*|exotique|slave)|(?:premiere|deuxieme|seconde|troisieme) generation(?= ?(?:[,.;)]|$|d'immig|issue))|(?:elle|il) vient (?:\\S+ ){0,2}(?:du|de|d') ?(?:\\S+ et )?(?:du |de )?(?:mali|maroc|senegal|algerie|tunisie|congo|cameroun|turquie|bled)|(?:ici|en france) depuis (?:seulement |a peine |que |)?(?:peu|\\d+ ans|deux|trois|quatre|cinq|quelques|longtemps)(?= ?(?:ans|mois|[,.;]))|(?:nee?|ne) (?:a|au|en|aux) (?:\\S+ ){1,3}(?=(?:,|et) (?:arriv\\w+|grandi))|double culture|deracin\\w+|pas (?:vraiment )?(?:ne|nee) ici`,
    {
      needs: `${person}|${worry}|clients?`,
      unless: `${trade}|plats?|musique|danse|decor|tapis|sang-froid|don du sang|langages?`,
    },
  ),
  law(
    'surname',
    String.raw`(?:fils|fille|niece|neveu|cousine?|femme|epouse|s(?:oe|œ)ur|frere|veuve|descendante?|gendre|belle-fille) (?:de (?:la famille|chez)|des|du|de) \S+,? (?:\S+ ){0,3}(?:on connait|nom|famille (?:connue|celebre))|(?:c'est|est) (?:la |le |une |un )(?:fils|fille|petit-fils|petite-fille|neveu|niece|cousine?) \w+(?= ?,)|^s'appelle \S+(?= ?,)|(?:un|ce|tel|pareil|avec un|son|votre) nom (?:\S+ )?(?:qui|pareil|comme ca|comme celui|de notable|de bandit|de comte)(?! (?:de |figure|parle de|vend))|nom d'usage (?:plus|moins)|noms? qui (?:\S+ )?(?:sent|sentent|fache|fachent|traine)|(?:deja|encore) (?:un|une|deux|trois) (?:monsieur |madame |m\. |mme )\S+|(?:changer|prendre|porter|garder|utiliser|raccourcir|abreger|modifier) (?:\S+ ){0,2}(?:de |un |un autre |votre |son |le )?(?:nom(?! (?:de|du|des|commercial))|patronyme|nom d'usage|pseudonyme)|(?:lien|rapport|parente?s?|parent\S*|famille) avec (?:\S+ )?(?:maire|ancien directeur|ministre|celebre|politicien)|(?:cent|mille|trente|quinze|vingt|dix|trop de) (?:lettres|syllabes|consonnes)(?= ?(?:[,.;]|$|dans|pour|a))`,
    {
      needs: `${person}|${worry}|clients?|accueil|badge|connait|deux`,
      unless:
        'gamme|catalogue|domaine|variables?|fichiers?|fonctions?|marques?|produits?|societe|projet|tables?|colonnes?|champs?|scene|plume|mot de passe|langage|romans?|tests?',
    },
  ),
  law(
    'residence',
    String.raw`(?:un|une|des|les|gars|fille|gamin|gosse|jeune|enfant|type|mec) (?:\S+ )?(?:des|de la|de) (?:cites?|banlieues?|zup|zone|tours?|barres)(?! (?:scolaire|administrative|des|internationale|d'))|bon emmenagement|emmenag\w+ (?:\S+ )?(?:a|en|dans|au)|(?:trop de|longs?|long) (?:transports?|trajets?|navettes)|domicile (?:\S+ )?(?:eloigne|trop loin|lointain|mal desservi|isole)|(?:ligne|rer|metro|tram|bus|ter) [a-z\d]+,? (?:\S+ ){0,2}(?:retards?|galere|en panne|assures?)|(?:votre|sa|son) (?:nouvelle? |nouveau )?(?:commune|ville|village|banlieue|cite|departement|logement|maison|appartement)(?: \S+)? (?:de|a|au) (?:saint-\S+|\w+)(?= ?(?:[,.;]|le quartier|est |vous ))|(?:quelqu'un|candidat\w*|gars|gens|personne|recrue|profil|qqn) (?:\S+ )?(?:«|") ?(?:du|de) (?:centre|coin|secteur|quartier|village|intra-muros)|cite des (?:\d+ ?\d*|\w+)(?= ?[,.;])|habit\w+ (?:\S+ ){0,3}(?:chez|au fond|au milieu|de l'autre cote|en face)|(?:a|au) (?:perpete|l'autre bout|diable|pataouchnok|trifouill\S*|cambrousse)`,
    {
      needs: `${person}|${worry}|gerant|client|patron|bon emmenagement|retards?|foyer`,
      unless: String.raw`livreurs?|livraisons?|chantiers?|depot|cites? (?:scolaire|administrative|u|des sciences|de la musique)|residents?|locataires?|transports? (?:de|frigo|sanitaires?|routiers?)|trajets? des|tour (?:de|operateur)|dossiers?|logement de fonction|(?:nos|vos) (?:futurs |nouveaux )?(?:locaux|bureaux)|book|notre siege|demenag\w+ (?:a|en) la (?:defense)|permis d'amenager`,
    },
  ),
  law(
    'language_other',
    String.raw`(?:quelle|meme|autre|propre) langue (?:\S+ ){0,3}(?:a la maison|chez (?:vous|lui|elle)|en famille|avec (?:vos|ses) |que (?:les|nous|l'equipe|le reste|nos))|(?:parl\w+|entend\w*) (?:\S+ ){0,2}(?:quelle langue|une autre langue|une langue|sa langue|votre langue|leur langue)|a la maison (?:\S+ ){0,3}(?:vous|on|il|elle|c'est) (?:\S+ )?(?:parl\w+|le|l')|(?:vous|se|ils|elle|il) (?:\S+ ){0,2}comprend\w* (?:\S+ )?(?:que )?entre (?:vous|eux|elles)|(?:pensez|pense|revez|reve|comptez|compte) (?:encore |toujours )?(?:en|dans) (?:votre langue|sa langue|\w+)(?= ?[,.;!?])|(?:apartes?|messes basses|conversations?|coups de fil|appels) en (?!anglais|visio|francais|cours|attente|ligne|equipe|interne|direct|anglaise)\w+`,
    { unless: 'langue de bois|traduct\\w+|clients?|langage|compte en banque|points' },
  ),
  law(
    'religion',
    String.raw`(?:ne|n') ?(?:\S+ )?(?:mange|dejeune|boi[st]|trinque|partage|touche|goute|serre|salue|fete)\w* (?:pas|jamais|ni|rien)(?: \S+){0,12} (?:ce qu'il y a derriere|devin\w+|on (?:sait|voit|comprend) (?:bien )?(?:pourquoi|ce que)|vous (?:savez|voyez)|evidemment|bien sur)|(?:votre|sa|ta) (?:pratique|observance|assiduite) (?:\S+ )?(?:du |de la |de l'|au |a la )?(?:ramadan|careme|religi\w+|culte|priere|messe|jeune|foi|shabbat)|raisons? que (?:nous|l'on|on) devin\w+|(?:croix|medaille|etoile|main de fatma|pendentif|chapelet) (?:\S+ ){0,6}(?:visible|au cou|autour du cou|en pendentif|sur (?:la|sa|votre) (?:poitrine|blouse|veste)|ostensible)|(?:halal|casher) (?:only|uniquement|seulement|strict|obligatoire|oblige)|(?:athee?s?|mecreante?s?|agnostiques?|non-croyante?s?)(?= ?(?:[,.;]|$|revendique|convaincu|assume|dans|dans notre|militant|et|notoire|affich))|(?:mange|mangez|boit|buvez) (?:\S+ )?(?:halal|casher|kasher)|(?:pas|non|jamais) baptise\w*|(?:votre|sa) (?:bapteme|confirmation|paroisse|eglise|mosquee|synagogue|pasteur|imam|rabbin|cure)(?! (?:du feu|de l'air))|salamalec\w*|grenouille de benitier|cul-benit|calotin\w*|bigote?s?|barbus?(?= ?(?:[,.;]|$|en|au|dans))|derriere (?:ce|cette|le|la) (?:refus|voile|barbe|tissu|regime)`,
    {
      needs: `${person}|${worry}|on |ecole|maison|au cou`,
      unless:
        'bouteille|voisine?s?|bapteme de l|boucherie|certification|rayon|gamme|produits?|recettes?|fournisseurs?|patrimoine|vitraux|restaur\\w+|orgues?|abattoir|clientele|bijou\\w*|chancel\\w+|code',
    },
  ),
  law(
    'political_opinions',
    String.raw`(?:lit|lisez|lire|lecteur|lectrice|abonnee?) (?:\S+ )?(?:l'humanite|l'huma|valeurs actuelles|minute|charlie(?: hebdo)?|mediapart|reporterre|le monde diplo\w*|rivarol|present|causeur|politis)|(?:vos|ses|tes) (?:idees|idees politiques|vues|positions|prises de position|sympathies|penchants|combats|causes?|luttes|engagements|coleres)(?= (?:ne (?:sont|collent|passent|correspondent)|politiques?|de (?:gauche|droite)|(?:un peu |trop |tres )?(?:radica\w+|extrem\w+|tranche\w*|avance\w*|a gauche|a droite)|sur (?:l'immigration|la palestine|gaza|israel|l'ukraine|le nucleaire|les retraites|la societe)|derang\w+|agac\w+|choqu\w+|gen\w+))|(?:une? |tres |un peu |trop |plutot |assez |bien |carrement )(?:gaucho|gauchiste|facho|fasciste|droitard\w*|bobo|rouge vif|coco|communiste|trotskiste|anar|reac|reactionnaire|souverainiste|melenchoniste|lepeniste|zemmouriste|woke|decroissante?|ecolo|complotiste)(?:s)?(?= ?(?:[,.;!)]|$|pour|et|dans|sur|notoire|assume))|(?:drapeau|badge|pin's|autocollant|sticker|affiche|t-shirt) (?:\S+ ){0,3}(?:palestin\w+|rouge|anarchiste|royaliste|parti|lfi|rn|ps|nupes|antifa|politique|macron|melenchon|le pen)`,
    {
      needs: `${person}|${worry}|on `,
      unless:
        'sauce|maquette|couleurs?|teinte|signaletique|couverture|revue de presse|cible|lecteurs|redaction|campagne d\\S+ pour',
    },
  ),
  law(
    'union',
    String.raw`tract(?:er|ait|age|ant)\b|(?:ex|ancien(?:ne)?)[- ](?:ds|dp|dsc|rs|csec|ce|cse|chsct|permanente?)(?= ?[,.;]|$)|(?:ds|dsc|rss) (?:cgt|cfdt|fo|cfe|cftc|sud|unsa)|(?:porte-voix|porte-parole|meneu(?:r|se)|agitat(?:eur|rice)|revendicat(?:eur|if|ive|rice)|frondeu(?:r|se)) (?:des|d'|de|dans) ?(?:\S+ )?(?:ouvriers|salaries|collegues|grevistes|ateliers?|syndicat\w*|grognes?)|(?:mobilis\w+|soulev\w+|entrain\w+|ralli\w+|mont\w+) (?:\S+ ){0,2}(?:collegues|ouvriers|atelier|salaries|troupes|usine) (?:\S+ ){0,3}(?:contre (?:sa|la|votre) (?:direction|hierarchie)|greve|debray\w+|mouvement|direction|la tete)|bloqu\w+ (?:\S+ )?(?:l'usine|les portes|l'entree|les grilles|la raffinerie|le depot)|(?:chasuble|drapeau|gilet|badge|autocollant) (?:\S+ )?(?:rouge|orange|cgt|cfdt|fo|sud|syndical\w*)|braseros?|cahiers? de revendications?|rapports? de force (?:avec|contre) (?:sa|votre|la|leur) direction`,
    {
      unless:
        'drh|rrh|responsable rh|marche|concurrence|clients?|restaurant|distributeur|signalisation|chantiers?',
    },
  ),
  law(
    'elected_office',
    String.raw`(?:vos|ses|votre|sa) (?:fonctions?|responsabilites?|charges?|missions?|obligations?|delegations?|activites?|vie|carriere) (?:a |au |aupres de |au sein d\S+ |dans |de |d'|comme |en tant qu\S+ |politiques? |publiques? )(?:\S+ )?(?:communaute (?:de communes|d'agglo\w*|urbaine)|mairie|conseil (?:municipal|departemental|regional|du canton)|commune|elue?|edile|maire|assemblee (?:nationale|departementale)|senat|parlement)|tete de liste|(?:un|une|d'un|d'une|des|les) elue?s? (?:dans (?:l'|notre |nos |une )?(?:equipe|effectifs?|bureaux?|murs|maison|service)|parmi nous|chez nous|local\w* (?:parmi|dans|chez|comme)|comme (?:vous|lui|elle))|(?:ceindre|porte\w*|enfil\w+) (?:\S+ )?echarpe|(?:se|vous) (?:presente\w*|present\w+|representer|represent\w+) (?:\S+ ){0,2}(?:aux|a la|a l') ?(?:municipales|legislatives|mairie|deputation|regionales|departementales|senatoriales|europeennes|elections?)|(?:seances?|reunions?|conseils?|commissions?|permanences?) (?:\S+ ){0,2}(?:a la mairie|en mairie|municipa\w+|d'elue?s?)(?= (?:le|tous|chaque|pese|prend|vous|l'|lui|empiet))|premier magistrat|edile|conseiller\w* (?:prud'hom\w+|consulaires?|territoria\w+|metropolitain\w*|de paris)`,
    {
      needs: `${person}|${worry}|on |conflit`,
      unless:
        'collaborateur|secretaire de|recrut\\w+|tete de liste d|cabinet d|assistante? parlementaire|directeur general des services|(?:les|nos) elus ont',
    },
  ),
  law(
    'whistleblower',
    `(?:rendr\\w+|rend\\w*|mettre|mis\\w*|sorti\\w*|sortir|divulgu\\w+|diffus\\w+|transmi\\w+|transmettre|publi\\w+|fuit\\w+|fourni\\w*|remi[st]\\w*|confi\\w+|copi\\w+|devoil\\w+|revel\\w+|etal\\w+|ebruit\\w+) (?:\\S+ ){0,4}(?:public\\w*|${matter}) (?:\\S+ ){0,5}(?:${matter}|publics?|publiques?|${power})|(?:signal\\w+|denonc\\w+|alert\\w+|sais\\w+|prevenu|prevenir|averti\\w*|remont\\w+|ecrit|ecrire|temoign\\w+|cafte\\w*|balanc\\w+|fil\\w+) (?:\\S+ ){0,5}(?:a |aux |au |a l'|a la |l'|la |le |les |de la |des )${power}|(?:remont\\w+|denonc\\w+|revel\\w+|signal\\w+|devoil\\w+) (?:\\S+ )?(?:les |des |une |un |la |le |ses |vos |certains |certaines )(?:\\S+ )?(?:malversations?|fraudes?|detournements?|pollutions?|magouilles?|maltraitances?|pots-de-vin|corruption|scandales?|harcelement|abus|irregularites?|surfacturations?|rejets)`,
    {
      needs: `${person}|${worry}|loya\\w+|attend\\w*|aider|pourquoi`,
      unless: String.raw`(?:pouvez|peut|droit de) (?:\S+ ){0,2}saisir|donnees (?:sont|personnelles)|attache\w* de presse|relations? presse|communiqu\w+|reporting|incidents? (?:qualite|de)|audit\w*|conformite|controleur\w*|commissaire\w*|procedure|dispositif|enquet\w+ (?:de|pour)|detection|client|article|comptes annuels|liasse|bug|test|api|open data`,
    },
  ),
  law(
    'whistleblower',
    String.raw`(?:article|art\.?) 40(?= (?:a son|a votre|contre|en|sur|dans)|,|\.)|(?:votre|son|ce|un) (?:courage|role|action|attitude|temoignage|rapport|geste|combat) (?:dans|lors de|sur|pendant|au sujet de|face a) (?:l'|cette |la |le )?(?:affaire|scandale|dossier) (?:de |du |des |d'|de la |de l')?(?!clients?)\w+|balanc\w+ (?:\S+ )?(?:ses|vos|son|votre|des|les) (?:collegues|chefs?|patron\w*|copains|directeur|employeur|boite)|(?:enregistre|filme|piege)\w* (?:\S+ )?(?:son|votre|sa|ses|vos) (?:directeur|patron\w*|chef\w*|employeur|superieur|directrice|manager|collegues)|(?:genre|cote|esprit|tempérament|temperament|ame|profil) (?:\S+ )?(?:a |de |d')?(?:balance|cafteur|delat\w+|justicier\w*|snowden|chevalier blanc|redresseur de torts|lanceur|denonc\w+|irene frachon)|(?:se taire|fermer les yeux|garder le silence|tenir sa langue|laver son linge)(?= ?(?:[,.;!?]|$|sur|en famille|quand))|linge sale|(?:pas|manque de|guere|aucune) (?:\S+ )?(?:discret|loyal|loyaute|loyale|discrete|omerta)(?= (?:envers|vis-a-vis|a l'egard|avec)) (?:\S+ ){0,2}(?:employeur|direction|maison|patron\w*|boite|ancien\w*)`,
    {
      needs: `${person}|${worry}|dangereux`,
      unless:
        'role play|video|formation|clip|tutoriel|court-metrage|linge sale (?:des|de l|du)|blanchisserie|lingerie|hotel',
    },
  ),
  law(
    'bank_domicile',
    String.raw`(?:compte|banque|virement|rib|iban|domiciliation|livret|neobanque|agence bancaire) (?:\S+ ){0,6}(?:d'|de l'|l'|a l'|en )?(?:outre-mer|guadeloup\w*|martiniqu\w*|reunion|guyane|mayotte|tahiti|etrangere?|etranger|hors de france|suisse|luxembourg\w*|belge|belgique|allemand\w*|lituanien\w*|portugais\w*|espagnol\w*|roumain\w*|polonais\w*|italien\w*|exotique|n26|revolut|nickel|wise|lydia|concurrente?s?|pas (?:francais\w*|la notre|chez nous)|de metropole)|(?:bred|credit agricole|banque postale|caisse d'epargne|bnp) (?:guadeloupe|martinique|reunion|guyane|mayotte|antilles)|(?:verse|versez|verser|virer|vire) (?:\S+ ){0,4}(?:quelle banque|compte (?:etranger|la-bas|exotique))|cliente? d'une (?:autre banque|banque)|(?:vous|il|elle) (?:\S+ ){0,2}(?:pas|aucun) (?:\S+ )?compte (?:chez nous|dans (?:notre|nos)|en france|francais|en metropole)|changer de banque|banque (?:de la-bas|du bled)|(?:votre|son|sa) (?:banque|neobanque|agence bancaire|carte bancaire)(?! (?:de donnees|d'images))`,
    {
      needs: `${person}|${worry}|paies?|comptab\\w+|salaires?|virement`,
      unless:
        'fournisseurs?|rapprochement|clients? (?:de|a)|filiale|images|tresorerie|cles? de repartition|conseill\\w+ (?:clientele|bancaire)|comptes? (?:clients?|rendus?)|compte rendu|a votre compte|experience|poste de|stage|guichet|alternance',
    },
  ),
  law(
    'economic_vulnerability',
    String.raw`(?:sor[st]\w*|sortir\w*|sortez|vit|vivez|log\w+|dor[mt]\w*|heberg\w+|quitt\w+|passe\w* par|place\w* en|reste\w* en) (?:\S+ ){0,3}(?:du |de |d'un |en |au |un |le )(?:centre|foyer|hebergement|chrs|cada|115|accueil|hotel social|squat|bidonville|camp)(?: d'hebergement)?(?! de (?:formation|tri|profit|distribution|vacances|loisirs))|(?:pas|ni) de (?:\S+ )?(?:sous|fric|argent|thunes?|economies|toit|matelas|logement)(?! de)|boursi(?:er|ere)s?(?= ?(?:[,.;]|$|meritante?|echelon))|credits? (?:sur le dos|jusqu'au cou)|(?:finir|boucler) (?:le|ses|vos|les) (?:fins? de )?mois|fait les poubelles|(?:caisses?|poches?|porte-monnaie|frigo|compte|portefeuille) (?:\S+ ){0,2}(?:vides?|a sec|dans le rouge|a zero)(?: chez \w+)?|(?:avancer|payer|financer|assumer) (?:\S+ ){0,2}(?:ses|vos|son|votre) (?:\S+ )?(?:frais|loyer|transport|costume|repas|deplacements?|essence|train|billet|tenue)|(?:galere|rame|peine|misere|dèche|deche|mouise|panade|besoin) (?:\S+ )?(?:financi\w+|d'argent|pecuniaire)|aides? sociales?|epicerie (?:sociale|solidaire)|colis alimentaires?|(?:prime d'activite|apl|cmu|css|aah|asi|ass)(?= ?[,.;])|(?:mal-log|sans-abri|sans domicile|sans toit|a la rue)\w*|(?:milieu|famille|quartier|origine)s? (?:\S+ )?(?:modestes?|populaires?|defavorise\w*|pauvres?|ouvri(?:er|ere)s?)|(?:smicarde?|gagne-petit|crève-la-faim|creve-la-faim|cas soc\w*|cassos|rmiste|assiste\w*|miteu(?:x|se))(?= ?(?:[,.;]|$|et|qui|,))`,
    {
      needs: `${person}|${worry}|espere\\w*|reseau`,
      unless: `${trade}|association|travailleu\\w+ socia\\w+|residents?|beneficiaires?|publics?|journaux|analyste|assistante? (?:de|social\\w*)|bourse|cotation|ordinateur|direction assiste\\w*|par ordinateur|conception|fonds? de caisse|remboursw+|budget|subventions?|entreprise`,
    },
  ),
]
