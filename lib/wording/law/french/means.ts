import type { LawRule } from '../rule.ts'
import { law, person, worry, your } from './words.ts'

const helpers = String.raw`modele financier|encaissements?|que vous (?:traitiez|suiviez|geriez)|que vous jouez|second acte|commissions?|accompagn\w+|suivi (?:de|des|d')|suit des|beneficiaires|publics?|usagers|clients?|clientele|recouvrement|dossiers? (?:de|d') (?:surendettement|rsa|fragiles)|conseill\w+|travail(?:leurs?)? socia\w+|travailleu\w+ socia\w+|insertion|associations?|ccas|centres? (?:social|d'hebergement)|hebergements? d'urgence|maraudes?|etudes? (?:d'huissier|notariale)|huissiers? de justice|credit|analyste|risque client|entreprises? (?:en difficulte|endettee)|procedures? collectives|mandataires?|comptab\w+|dettes? (?:techniques?|fournisseurs?|sociales?|bancaires?|publiques?|senior|mezzanine)|financement|tresorerie|banque de france|bailleur|locataires|demandeurs? d'emploi|allocataires|personnes (?:en|sans)|familles en|redact\w+|caf|educ\w*|impayes (?:clients?|de l'immeuble|locatifs)|gestion des impayes|emprunteurs?|prets?|fragilite (?:de|du)|droit (?:du|de la|des)`
const bankTrade = String.raw`rembours\w+|frais|indemni\w+|virement de|reseau|agences? (?:de|du|en|d')|conseiller\w*|chargee? (?:de|d')|clients?|clientele|conformite|sepa|kyc|portefeuille|back-?office|saisie d\S+|rapprochements?|comptes? (?:clients?|de resultat|rendus?|annuels|courants? (?:d'|associes)|candidats?|cles|fournisseurs|utilisateur|admin|google|microsoft|linkedin|github)|compte-rendu|compte tenu|tenir compte|prise en compte|pour le compte|espace candidat|mot de passe|ouvrait|ouvrir des comptes|ouverture de comptes|monetique|logiciel|api|dsp2|validation|format|controle\w* d\S+|grands? comptes?|experience|banque de (?:donnees|detail|france|sang|questions)|privee|d'investissement|d'affaires|stage|mutualiste|neobanque`

/** Rules on economic vulnerability. */
export const meansRules: readonly LawRule[] = [
  law(
    'economic_vulnerability',
    String.raw`(?:votre|vos) (?:\S+ ){0,2}(?:surendettement|endettement|dettes personnelles|rsa|saisies? sur salaire|interdiction bancaire|expulsion|precarite)`,
  ),
  law(
    'economic_vulnerability',
    `${your} (?:\\S+ )?(?:dettes?|surendettement|endettement|impayes?|saisies?|decouverts?|difficultes (?:\\S+ )?(?:financieres?|materielles?|economiques?|d'argent|pecuniaires?|bancaires)|(?:situation|conditions?|fragilite|precarite|vulnerabilite|contexte|position|detresse|gene|problemes?|soucis?|ennuis?|galeres?|embarras|etat) (?:\\S+ )?(?:financi\\w+|economiques?|materiell?e?s?|sociales?|fragiles?|precaires?|d'argent|pecuniaires?|bancaires?|de logement|locative|de vie precaire)|precarite|pauvrete|expulsion|huissiers?|creanciers?|fins? de mois|chomage|rsa|allocations?|loyers? (?:impayes?|en retard)|hebergement|absence de (?:logement|domicile|toit|ressources)|manque de (?:moyens|ressources)|milieu (?:modeste|populaire|defavorise)|interdiction bancaire|fichage)`,
    {
      unless: `${helpers}|votre (?:experience|connaissance|analyse|gestion)|(?:sa|son|ses) (?:\\S+ )?dette technique`,
    },
  ),
  law(
    'economic_vulnerability',
    String.raw`(?:au|le|touche\w*|percoi\w*|percev\w+|vit du|vivez du|beneficiaire du|du) (?:\S+ )?rsa|rsa(?= ?(?:[,.;)]|depuis|donc|dc))|allocataires?(?= du|,)|minima sociaux|aux (?:assedic|allocs?|minima)|allocation (?:specifique|de solidarite)|a l'ass|cmu|c2s|interdit bancaire|interdite bancaire|fichee? (?:a la|banque|ficp|bdf)|ficp|surendett\w+|surendettee?|saisies? sur (?:salaires?|remuneration)|avis a tiers|huissiers?|crible\w* de dettes|dettes(?! (?:techniques?|fournisseurs?))|endettee?s?|fins? de mois|(?:soucis?|problemes?|ennuis?|pbs?|difficultes?|galeres?|besoins?|manque|histoires?|court|courir) (?:\S+ )?(?:d'argent|de fric|de thunes?|financi\w+|pecuniaires?)|a court d'argent|restos du c(?:œ|oe)ur|aides? alimentaires?|banque alimentaire|assistantes? sociales?|sdf|sans[- ]abris?|sans (?:domicile|logement|toit|ressources|le sou|revenus?|logis|adresse (?:fixe|stable))|a la rue|dans la rue|dort (?:\S+ )?(?:dans|chez)|(?:dor\w+|vi\w+|log\w+|habit\w+) (?:\S+ )?(?:dans (?:sa|votre|une|un|la) (?:voiture|caravane|foyer|squat|chambre d'hotel|rue|camion)|(?:en|au) foyer|chez des (?:amis|copains|proches|potes)|a l'hotel|au 115|en squat|en caravane|en hlm|hlm)|hebergee? (?:\S+ )?(?:chez|par|en|d'urgence|a|provisoirement|au|dans)|foyer (?:d'hebergement|d'urgence|emmaus|adoma|de travailleurs)|squat|115|hlm|logement (?:precaire|insalubre|social|d'urgence|stable|fixe)|expulsee?s?|expulsion|loyers? (?:impayes?|en retard)|faillite personnelle|retablissement personnel|cassos|cas social|cas soc|fauchee?s?|dans la (?:misere|deche|dèche|galere|panade|precarite|debine)|precaires?(?= ?[,.;])|precarite|pauvrete|(?:milieu|famille|quartier|origine|extraction) (?:\S+ )?(?:modestes?|populaires?|defavorisee?|pauvres?|demunis?)|demunie?|cabossee? par la vie|(?:accident|aleas) de la vie`,
    { needs: `${person}|${worry}|depuis|an|ans|situation|caisse|vole|argent|loge\\w*|rsa`, unless: helpers },
  ),
  law(
    'economic_vulnerability',
    String.raw`(?:trop longtemps|longtemps|longue duree|depuis (?:trop |si |aussi |bien trop )?longtemps|\S+ (?:ans?|mois|annees)) (?:\S+ ){0,3}(?:au|de|sans|du) (?:chomage|travailler|emploi|travail)|(?:au|de|du|inscrite? au|inscrite? a) (?:chomage|chomdu|pole emploi|france travail) (?:\S+ ){0,2}(?:depuis|longue|prolonge\w*|trop|qui (?:dure|s'eternise))|chomeu(?:r|se) (?:\S+ )?(?:de longue|longue|depuis)|chom\w+ (?:de )?longue duree|(?:sans|eloignee? (?:de l'|du )|hors de l'|loin de l'|loin du |coupee? (?:de l'|du )) ?(?:emploi|travail|marche du travail|monde du travail|activite) (?:\S+ )?(?:depuis|durable\w*|trop|si|pendant|aussi)|(?:eloignee?|coupee?) (?:\S+ )?(?:du monde du travail|de l'emploi|du marche du travail)|chomeu(?:r|se)s?(?= ?[,.;])|inactivite (?:prolongee|trop longue|forcee)|inactive? depuis|periode (?:\S+ )?(?:d'inactivite|sans emploi|de chomage)|chomage`,
    {
      nature: 'code',
      needs: `${person}|${worry}|depuis|longue|trop|plus`,
      unless: `${helpers}|assurance chomage|regles du chomage|allocation chomage|conseiller|agence|indemnis\\w+|technique|partiel|taux|bassin|lutte contre`,
    },
  ),
  law(
    'economic_vulnerability',
    String.raw`situation (?:\S+ )?(?:precaire|fragile|economique|financiere|materielle|sociale|d'urgence|delicate|compliquee)(?: \S+)?|(?:besoin|demande\w*|reclam\w+|sollicit\w+|obtenir) (?:\S+ ){0,3}(?:d'une? |une? )?(?:avance|acompte)(?: sur (?:salaire|paie))?|(?:pas|plus|sans|ni) (?:\S+ )?(?:les moyens|de quoi|l'argent|un sou|de logement|de toit|de voiture faute|de ressources|de compte)|(?:manque d'argent|argent facile|tentation|tente\w*) (?:\S+ ){0,6}(?:caisse|especes|argent|fonds)|(?:caisse|especes|argent|fonds|coffre) (?:\S+ ){0,8}(?:tent\w+|dettes|endett\w+|besoin d'argent)|moyens modestes|(?:votre|sa) (?:bourse|pauvrete)|vos moyens|ses moyens financiers`,
    {
      needs: `${your}|vous|${worry}|caisse`,
      unless: `${helpers}|(?:situation|sante) (?:economique|financiere) (?:de|du) (?:l'entreprise|notre|nos|groupe|marche|secteur|societe|la)|notre situation|entreprise|conjoncture|groupe|secteur|budget|service|equipe|serveurs?|moyens (?:techniques|humains)|situation (?:delicate|compliquee) (?:avec|face|d'un)|mise en situation|cas client|exemple|intervention|urgence`,
    },
  ),
]

/** Rules on the place of the bank account. */
export const bankRules: readonly LawRule[] = [
  law(
    'bank_domicile',
    `${your} (?:\\S+ ){0,2}(?:rib|iban|domiciliation(?: bancaire)?|banque(?! de)|agence bancaire|releve d'identite bancaire|coordonnees bancaires|compte (?:bancaire|en banque|courant|n26|revolut|nickel|postal|a l'etranger|etranger|domicilie|ouvert)|compte(?= (?:est|soit|se|etant|ne|n'|au|chez|en|a) )|etablissement bancaire|neobanque|livret)`,
    { unless: bankTrade },
  ),
  law(
    'bank_domicile',
    String.raw`rib (?:\S+ ){0,3}(?:etranger|belge|allemand|lituanien|n26|revolut|nickel|hors|d'une|domicili\w+|de|du|a|en|bizarre|exotique|pas|chez|:)|(?:pb|probleme|souci|pbm|question|blocage|blocages|refus|motif|changer|changement) (?:\S+ )?(?:de |du |d'|avec (?:le|son|votre) )?(?:rib|iban|domiciliation|banque)|(?:rib|iban|domiciliation|banque|compte bancaire|compte) (?:\S+ ){0,6}(?:etrang\w+|hors de france|hors france|outre-mer|pose\w* (?:question|probleme)|n26|revolut|nickel|compte-nickel|lituanie\w*|allemagne|belgique|belge|espagn\w*|martinique|guadeloupe|reunion|guyane|mayotte|portug\w*|maroc\w*|algeri\w*|suisse|luxembourg|roumani\w*|metropole|ailleurs|a l'autre bout|departement|locale?s?|du coin|francaise?s?|prefixe|commenc\w+ par)|compte (?:\S+ ){0,8}(?:est |soit |etant )?(?:ouvert|domicilie|tenu) (?:en|au|aux|a l'etranger|hors|dans|chez|aupres)|comptes? (?:\S+ ){0,2}(?:ouverts?|domicilies?|tenus?|heberges?|bancaires? (?:a|en|au|chez|hors|etranger)|en ligne|etrangers?|hors|nickel|n26|revolut|chez (?:un|une|n26|revolut|nickel|les))|(?:domiciliation|domicilie\w*) (?:\S+ ){0,3}(?:bancaires?|du compte|de votre salaire|chez|compte)|(?:pas|sans|aucun) (?:de )?(?:compte (?:bancaire|en banque|courant|a son nom|francais|en france)|banque (?:francaise|classique|en dur|traditionnelle|physique)|rib|iban)|(?:salaire|paie|paye|virement|verse\w*|vir\w+) (?:\S+ ){0,6}(?:compte|banque) (?:\S+ ){0,4}(?:etrang\w+|en ligne|hors|a l'etranger|domicil\w+|ouvert|de (?:son|sa|votre|quelqu'un|tiers)|n26|revolut|nickel)|banque (?:en ligne|postale|etrangere|inconnue|de quartier|exotique)|neobanque|compte nickel|carte prepayee|revolut|n26|bureau de tabac`,
    {
      needs: `${your}|vous|${worry}|pas|paie|compta|pb|proprio|drh|il|elle|lui|veut|francaise?`,
      unless: bankTrade,
    },
  ),
]

const place = String.raw`quartiers?(?! (?:general|d'affaires|prioritaire de la ville \(|libre))|banlieue|cites?(?= ?(?:[,.;]|qui|dont|des|sensible|difficile|du|,))|zup|qpv|zone (?:sensible|urbaine|rurale|difficile|prioritaire)|secteurs? (?:\S+ )?(?:sensible|difficile|mal|chaud|craint|a probleme)|neuf-trois|9-3|93|hlm|grand ensemble|quartiers nord|bled perdu|trou perdu|coin (?:paume|perdu|mal)|patelin|code postal|arrondissement|bidonville|campement|aire d'accueil|caravane`
const mapTrade = String.raw`plan(?:s)? de mobilite|mobilite (?:durable|douce)|plans? de deplacement|adresses? (?:mail|e-mail|email|ip|electronique|mac|postale (?:pour|du|de|d'envoi)|de livraison|de facturation|url|web|du site|du poste|memoire|indiquee ci)|a l'adresse|cette adresse|adresse (?:suivante|ci-dessous)|politique de la ville|urbanis\w+|amenag\w+|bailleurs?|copropri\w+|residences? (?:seniors?|services|etudiante\w*|autonomie|hoteliere|secondaire)|logements? (?:sociaux|etudiants)|quartier (?:d'affaires|libre|general)|maison de quartier|chef de projet|rehabilit\w+|tournees?|domiciliation (?:de|des|d')|droit|mediat\w+|centres? (?:social|socioculturel)|soins? a domicile|aide a domicile|a domicile|travail a domicile|election de domicile|maintien a domicile|domicile de|livr\w+|loin (?:du (?:compte|cahier|sujet|niveau|budget|besoin)|des (?:attentes|standards))|hospitalisation|etudiant\w*|animat\w+|agence|habitants`

/** Rules on the place of residence. */
export const residenceRules: readonly LawRule[] = [
  law(
    'residence',
    `(?:votre|son) adresse|(?:votre|son|sa|ton|vos) (?:\\S+ )?(?:quartier|banlieue|cite|lieu de (?:residence|vie|domicile)|code postal|commune|village|departement|domicile|ville(?! de)|residence|region d'habitation|lieu d'habitation|logement|eloignement|trajet|temps de (?:trajet|transport|route)|arrondissement|zone d'habitation|rue|coin|hameau|ile)`,
    {
      needs: `${worry}|loin|eloign\\w+|distance|trajet\\w*|heures?|km|minutes?|sensible|reputation|reput\\w+|image|cv|demenag\\w*|dissuad\\w+|rapproch\\w*|joue|frappe\\w*|connu\\w*|quartier|banlieue|cite|mal (?:desservi\\w*|fame\\w*)|inquiet\\w*|difficult\\w+|transports?|retards?|ponctual\\w+|fatigue|pas|plus|vraiment|conduit|amene\\w*|retenir|compte`,
      unless: `${mapTrade}|mairie|votre ville (?:d'|natale)|sa (?:commune|ville|mairie)(?= de)|maire|conseil municipal|elue?`,
    },
  ),
  law(
    'residence',
    String.raw`(?:vous habit(?:ez|iez)(?! (?:vos|votre|ce|le|un) )|habitez-vous|vous (?:resid|log)(?:ez|iez)|vous vivez (?:a|au|aux|en|loin|si|trop)|habite|(?:^|[.,;:(] ?|elle |il |seule? |qui )(?:vit|reside|loge) (?:a|au|aux|en|loin|trop|chez|hors|vers|pres)|domiciliee? (?:a|au|aux|en|dans|loin)|vous etes (?:de|du) (?:la |le |l')?(?:courneuve|banlieue|quartier|cite|grigny|vaulx\S*|trappes|sarcelles|bobigny|saint-denis|aulnay\S*|clichy\S*|mantes\S*|neuf-trois|93))(?: \S+){0,2}|adresse,? (?:sur|de|du|figurant|en haut) (?:un|votre|le|son|ce) cv|l'adresse(?= ?(?:,|joue|compte|inquiete|pose|fait|ne))`,
    {
      unless: String.raw`teletravail|vous (?:avez (?:dit|indique|choisi|prefere)|souhaitiez|ne souhaitez)|clients?(?= (?:qui|ou|dont))|usagers|locataires|adresse (?:mail|e-mail|ip|du|de (?:l|la|livr))|le poste est base|base a`,
    },
  ),
  law(
    'residence',
    `(?:${person} |^|[.;,:(] ?|qui |car |parce qu'|n'|vous )(?:\\S+ )?(?:habit(?:e|ez|iez|ant|ait|er)|vi(?:t|vez|viez|vant)(?= (?:a|au|aux|en|dans|loin|trop|si|la|hors|de l'autre|encore a|chez|les|le))|resid(?:e|ez|iez|ant)|log(?:e|ez|iez|eant|ee)|demeur(?:e|ez|ant)|domicili\\w+|install\\w+) (?:\\S+ ){0,2}(?:a|au|aux|en|dans|loin|trop|si|hors|de l'autre|pres|les|le|la|l'|cote|du|cite|chez|quartier|\\d+|rue|sur)(?: \\S+)?`,
    {
      needs: `${worry}|loin|trajet\\w*|heures?|h|km|min|minutes?|rer|train|bus|transports?|quartier\\w*|cite|banlieue|client|tiquer|retards?|pas|trop|sensible|craint|reputation|presse|trou|paume|93|jamais|jms|zone|demenag\\w*`,
      unless: `${mapTrade}|vivez (?:avec|en couple)|vit avec|(?:vous|il|elle) install\\w+ (?:des|les|un|une|le|la)|rester (?:a|en)|ne (?:souhait|envisag)\\w+ pas demenager|installee? (?:des|les|un|une)|resid\\w+ (?:dans (?:le|la|l'|une) (?:manque|capacite|difficulte|absence|qualite|pratique|experience))|demeure (?:\\S+ )?(?:trop|insuffi\\w+|fragile|en|un|une|le|la)|difficulte residait|loge dans|vivez (?:une|des|cette)|vit (?:une|mal|bien)`,
    },
  ),
  law(
    'residence',
    `(?:^|[.;,:(] ?|vous etes |vous habitez |etes |habite |c'est |est |vit |vivez |reside |residez |domicile |adresse |juge |juges |jugee |parait |semble |serait |seriez |reste )(?:trop|assez|tres|bien|si|beaucoup trop|bcp trop|un peu) (?:loin|eloignee?)(?= ?(?:[,.;:)?]|$|pour|a mon|vu|et))|(?:trop|assez|tres|bien|si|beaucoup trop|bcp trop|un peu|plutot) (?:loin|eloignee?s?)(?: (?:de|du|des|d'|pour) ?(?:\\S+ )?(?:bureaux?|locaux|siege|site|magasins?|usine|atelier|agence|boutique|chantiers?|entreprise|travail|nous|chez|ici|centre|lieu|poste|entrepot|etablissement|restaurant|hotel|ecole|clinique|ville))|(?:habit\\w+|domicile|residence|adresse|chez (?:vous|lui|elle)) (?:\\S+ ){0,6}(?:trop|assez|si|tres|bien) (?:loin|eloign\\w+)|a (?:plus d'|pres d'|environ |au moins )?(?:une|deux|trois|\\d+) ?(?:h|heures?|km|kilometres|minutes|min)(?: ?\\d+)? (?:de (?:route|trajet|transport|train|chez nous|nos|notre|la boutique|l'usine|l'atelier|distance)|du (?:siege|magasin|bureau|site|lieu|travail|poste|centre)|aller)|\\d (?:changements?|correspondances?)|(?:temps de |long |votre |son |vos )(?:trajets?|transports?|route)|trajets? (?:\\S+ ){0,3}(?:trop|domicile|quotidiens?|de \\d|d'une|d'1)|distance (?:\\S+ ){0,3}(?:domicile|entre (?:votre|chez)|qui (?:vous|nous|le|la) separ\\w+)`,
    {
      needs: `vous|votre|vos|il|elle|lui|son|sa|habit\\w+|domicile|rer|siege|bureaux|${worry}`,
      unless: `${mapTrade}|loin d'(?:etre|avoir)|(?:votre|vos|sa|son|ses) (?:experience|profil|parcours|pretentions|competences|niveau|reponses?|propositions?|pratique|formation|attentes|metier|projet|culture|realisations|cv|recherche|univers) (?:\\S+ ){0,6}(?:loin|eloign\\w+)|(?:allez|alle|va|aller|pousse\\w*|ete) (?:\\S+ )?trop loin|trop loin (?:dans|le|la|pour le budget)|eloign\\w+ d(?:e|u|es) (?:\\S+ )?(?:metier|besoin|attente|niveau|profil|produit|terrain|client|poste|sujet|cadre|exigence|fonction|secteur|notre (?:activite|univers|secteur|metier))|transports? (?:en|de|scolaires?|frigo\\w*|exceptionnels?|public)|tournee|deplacements? (?:en|chez|hebdo)|vous (?:avez (?:dit|indique|choisi|prefere)|souhaitiez|ne souhaitez)`,
    },
  ),
  law('residence', place, {
    needs: `vient|venez|venu\\w*|issue?|habit\\w+|reside\\w*|vit|vivez|log\\w+|domicil\\w+|adresse|viennent|d'ou vous|sort\\w*|grandi\\w*|cv|(?:votre|son|ce|cette|un tel) (?:\\S+ )?(?:${place})|gens (?:de|du)|candidats (?:de|du|qui)|craint|sensible|reputation|mauvaise presse`,
    unless: `${mapTrade}|experience (?:en|dans)|poste|mission|vient de (?:la|l')? ?(?:grande|banque|pub)`,
  }),
  law(
    'residence',
    String.raw`(?:demenag\w+|rapproch\w+ (?:de|du)|vous rapprocher|(?:province|provinciale?|parisienne?s?|banlieusarde?|campagnarde?)(?= ?[,.;?)]))|pas (?:du|de la|de notre) (?:departement|region|ville|commune|coin|secteur geographique)|(?:hors|en dehors) (?:du|de la|de notre) (?:departement|region|agglomeration|metropole|commune)|(?:prefer\w+|privilegi\w+|retenu|cherch\w+|veut|voul\w+|faut|choisi) (?:\S+ ){0,6}(?:quelqu'un|une personne|un candidat|une candidate|candidatures?|profils?|un voisin) (?:\S+ ){0,3}(?:d'ici|du coin|du quartier|de la (?:ville|commune|region|ville haute)|locale?s?|habitant|resid\w+|qui (?:habite|habitent|reside|loge)|qui (?:vit|vivent) (?:a|ici|pres|sur|dans|en|au|tout)|plus proche|vivant|domicili\w+|a proximite|sur place|de proximite|du centre)`,
    {
      needs: `vous|votre|vos|il|elle|lui|son|sa|${worry}|retenu|choisi`,
      unless: `${mapTrade}|(?:vous|il|elle) (?:ne |n')?(?:souhait\\w+|envisag\\w+|veut|voul\\w+|prefer\\w+|avez|refus\\w+) (?:\\S+ ){0,4}(?:demenager|rapprocher)|entrepot|serveurs?|demenag\\w+ (?:d'|des|de (?:la|l'|nos))|siege a|societe de demenagement|demenageu\\w+|fichiers?|rapproch\\w+ (?:bancaires?|des|de (?:la|l'|nos|notre|cette|ces|ce))|production locale|rapproch\\w+ (?:de |d')(?:votre |vos |ce |cet |cette |ces |un |une )?(?:\\S+ )?(?:projets?|objectifs?|envies?|metiers?|postes?|niveau|attentes|exigences|besoins|profil|standards?|fonctions?|roles?|ambitions?|cible|equipes?|terrain|clients?)`,
    },
  ),
]
