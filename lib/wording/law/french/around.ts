import type { LawRule } from '../rule.ts'
import { rare } from './lexicon.ts'
import { law } from './words.ts'

/** More of them, by what each ground makes people say around it. */
export const aroundRules: readonly LawRule[] = [
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
        'poste|cours|clientele|annonce|niveau|requis\\w*|exige\\w*|usagers|patients?|fournisseurs?|traduct\\w+|interpret\\w+|atout',
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
  law(
    'age',
    String.raw`age d'etre (?:votre|son|leur|le|la) (?:petit-\S+|petite-\S+|pere|mere|fils|fille)|sorti\w* (?:du lycee|de l'ecole|de la fac|d'ecole|du college)(?: \S+)?|ou (?:\S+ ){1,4}(?:raccrochent|raccroche|prennent leur retraite|partent a la retraite)`,
    { unless: 'eleves' },
  ),
  law(
    'sex',
    String.raw`(?:tenue?s?|occupee?s?|assuree?s?|exercee?s?) par (?:une?|des|les) (?:dames?|hommes?|femmes?|messieurs|monsieur|filles?|garcons?)|toujours (?:ete |eu )?(?:une?|des) (?:hommes?|femmes?|dames?|messieurs|monsieur|garcons?|filles?)(?= ?(?:[,.;]|a ce|au|a l'|pour))|(?:cent|trente|quarante|vingt|\d+) (?:gaillards|gars|bonshommes|ouvriers|mecs)`,
    { needs: 'vous|votre|chez nous|notre|nos|poste|femme|fille|elle' },
  ),
  law(
    'lifestyle',
    String.raw`pass(?:e|ez|iez|ait|er) (?:\S+ )?(?:vos|ses|tes|toutes (?:vos|ses)) (?:nuits|soirees|week-?ends|samedis)(?: \S+){0,2}`,
    { unless: 'garde|astreinte|hopital|revis\\w+' },
  ),
  law('sexual_orientation', String.raw`marie\w* (?:a|avec) (?:un|une) (?:mec|homme|femme|fille|gars)`),
  law('sexual_orientation', String.raw`(?:votre|vos) (?:epouse|femme|compagne|petite amie|copine)`, {
    inText: 'madame|mme|chere|ravie|candidate',
  }),
  law(
    'pregnancy',
    String.raw`famille (?:\S+ ){0,4}(?:s'agrandi\w*|s'elargi\w*)|(?:fait|faire|fera|fasse|pond\w*) (?:\S+ )?un (?:petit|gosse|bebe|deuxieme|troisieme|enfant|mome)(?= ?(?:[,.;]|dans|l'an|bientot|cette|et))`,
    { unless: 'un petit (?:tour|point|effort)' },
  ),
  law(
    'genetic',
    String.raw`(?:drepanocytose|hemophilie|myopathie|mucoviscidose|cancers?|infarctus|diabete|alzheimer|huntington|maladie|thalassemie) (?:\S+ ){0,3}(?:fratrie|lignee|famille|parents|ascendants|ascendance)`,
    { unless: 'clients?|patients?|service|these' },
  ),
  law(
    'ethnicity_nation_race',
    String.raw`prefer\w+ (?:\S+ ){0,5}(?:par )?(?:des|les|une?) (?:francaise?s?|blanche?s?|europeen(?:ne)?s?|gens de chez nous|occidenta\w+)`,
  ),
  law(
    'union',
    String.raw`(?:mene|menez|anime|organise|lance|conduit|suivi|fait) (?:\S+ )?(?:la |une |des |les )?greves?|(?:re)?election au (?:cse|comite)|greves?(?= (?:\S+ ){0,4}delegue)`,
    { needs: 'vous|votre|il|elle|delegue', unless: 'gere' },
  ),
  law(
    'physical_appearance',
    String.raw`(?:personne|quelqu'un|candidate?|silhouette|profil|fille|femme|homme) (?:\S+ )?plus (?:mince|grande?|elancee?|jolie|svelte|elegante?|belle|beau|fine|soignee?|musclee?|carree?)`,
  ),
  law(
    'residence',
    String.raw`(?:votre|sa|la moitie de votre|une) vie dans les (?:trains|transports|bouchons|bus)|(?:quartier|coin|cite|banlieue|ville) (?:pourrie?|mal fame\w*|chaude?|craignos|sensible|difficile|de dealers?)`,
    {
      needs: 'vous|votre|il|elle|non|habite|vient|adresse',
      unless: 'mediat\\w+|educat\\w+|client\\w*|boutique|agence',
    },
  ),
  law(
    'bank_domicile',
    String.raw`comptes? (?:\S+ ){0,2}chez (?:revolut|n26|nickel|wise|bunq|boursorama|qonto|lydia|une neobanque|une banque)|(?:rib|iban) (?:allemand|belge|etranger|espagnol|portugais|lituanien|luxembourgeois|italien|roumain|irlandais|anglais|suisse|polonais|neerlandais)`,
    {
      needs: `vous|votre|le v\\w+|compta|paie|il|elle|rale\\w*|aime`,
      unless: 'fournisseurs?|clients? (?:de|qui)|rembours\\w+|controler',
    },
  ),
  law(
    'whistleblower',
    String.raw`temoign\w* contre|depos\w+ contre|porte\w* plainte contre|(?:affaire|scandale|proces) (?:de la|du|des|de l') ?\S+(?= ?(?:[,.;]|et (?:cela|ca)))`,
    {
      needs: `vous|votre|son|sa|il|elle|boss|patron|chef`,
      unless: 'avocat|juriste|greff|plaid\\w+|cours de',
    },
  ),
  law(
    'origin',
    String.raw`(?:une?|que des|encore une?) (?:mohamed|mohammed|mamadou|moussa|fatima|fatou|aicha|karim|rachid|abdel\S*|ahmed|ali|ibrahim|youssef|nguyen|kevin|dylan|boubacar|ousmane|samira|yasmina|mehdi|aminata)`,
  ),
]
