import type { LawRule } from '../rule.ts'
import { nations } from './nations.ts'
import { law, worry } from './words.ts'

const folk = `vous|je|te|non|n'a|integration|gars|votre|vos|ton|ta|tes|tu|il|elle|lui|son|sa|ses|on|quelqu'un|candidat\\w*|profil|client\\w*|${worry}`
const media = String.raw`france (?:2|3|5|inter|info|bleu|televisions)|bfm\S*|tf1|m6|rtl|rmc|le monde|liberation|le parisien|ouest-france|la voix du nord|le progres|la provence|la depeche|le figaro|la tele|la radio|mediapart|elise lucet|cash investigation|twitter|facebook|linkedin|un podcast|des journalistes|un blog`
const banks = String.raw`bunq|n26|revolut|nickel|wise|monzo|lydia|sumeria|vivid|trade republic|orange bank|western union`

/** Smaller signs of a person's roots, creed, home or means: questions, hints, asides. */
export const hintRules: readonly LawRule[] = [
  law(
    'origin',
    `(?:sont|etes|es|est|vient|venez|viens|viennent|sort|sors|sortez|arrive\\w*|debarque\\w*) d'ou(?= ?(?:[,.?!]|$|exactement|comme|a l'origine|vraiment))|d'ou (?:\\S+ ){0,3}(?:vos|tes|ses|leurs) (?:parents|grands-parents|origines)|d'ou (?:ca |cela |il |elle )?(?:vient|venait|sort) (?:ce|cet|votre|ton|son) (?:nom|prenom|accent)|(?:appris|apprend\\w*|decouvert|parle\\w*) (?:le |notre |du )?(?:francais|langue) (?:\\S+ )?(?:tard\\w*|sur le tas|a l'age adulte|en arrivant|a l'arrivee|a \\d+ ans|que depuis|recemment|il y a peu)|(?:quelque chose|rien|cote|charme|air|touche|un brin|une pointe|trop|un peu|allure|note) (?:\\S+ )?(?:d'exoti\\w+|exotique|typee?|oriental\\w*)|exotisme|(?:votre|son|sa|ton) (?:enfance|naissance|pays natal|terre natale|village natal|ile natale) (?:\\S+ )?(?:a|en|au|aux|dans|du|de)(?: \\S+){1,2}|(?:issue?s?|profils?|candidatures?|jeunes?) (?:de|d') ?(?:la diversite|l'immigration|immigration|quartiers)|prenom(?:-la| pareil| comme (?:ca|celui|le votre|le sien))|prenom-?la|(?:pas|jamais|autre|differente?) (?:\\S+ )?(?:la meme|les memes|meme|memes|autre) (?:education|manieres|monde|milieu|mentalite|codes|usages|habitudes|reperes|planete)|(?:deux|autres?) mondes?(?= ?(?:[,.;]|que|nous|trop))|malgre (?:vos|ses|tes|votre|son) (?:\\S+ )?(?:origines?|parcours d'immigr\\w+|exil|arrivee)|(?:en france|dans notre pays|chez nous|ici) (?:\\S+ )?(?:depuis (?:peu|trop peu|seulement|un an|deux ans|quelques)|que depuis)|(?:encore|toujours) (?:\\S+ )?nos (?:usages|codes|manieres|facons|coutumes)`,
    {
      needs: folk,
      unless: String.raw`produits?|donnees|fichiers?|erreur|bug|deux mondes (?:professionn\w+|de la)|entreprise|societe|filiale|marque|implant\w+|arrivee? (?:de|du) (?:produit|concurrent)|meme (?:habitudes|codes) d'achat`,
    },
  ),
  law(
    'ethnicity_nation_race',
    `(?:pas|plus|aucune?|jamais|trop|assez|marre|ni|que|beaucoup|plein|quota|veut|veulent|prend\\w*|embauch\\w+|recrute(?:nt)?|evit\\w+) (?:\\S+ )?(?:de |d'|des |les |aux )?${nations}(?= ?(?:[,.;!?)]|$|chez|dans|sur|au |a |en |ici|pour|devant|parce|et|qui))|(?:un|une|encore une?|deux|trois|d'un|d'une) ${nations} (?:de plus|encore|sur (?:le|la|les|nos)|dans (?:l'|la|le|nos|une)|chez (?:nous|moi|lui|un)|a l'accueil|au comptoir|en salle|derriere|face a|pour (?:ce|diriger|encadrer|representer|accueillir))|(?:d'abord|priorite|preference|prioritaire\\w*|avant tout|avantage|place) (?:\\S+ )?(?:aux|les|des|a des|nos) (?:francais|nationaux|gens d'ici|gens du pays|compatriotes|europeens)|francais d'abord|(?:que|seulement|juste|simple) (?:residente?|titulaire d'un titre)|(?:papiers?|titre|carte) (?:\\S+ ){0,3}(?:qui )?(?:expir\\w+|perim\\w+|finit|se termine|a renouveler|bidon|douteux)|franco-(?:russe|turc|algerien\\w*|marocain\\w*|tunisien\\w*|iranien\\w*|chinois\\w*|libanais\\w*|israelien\\w*|malien\\w*|senegalais\\w*|syrien\\w*|americain\\w*)|ces gens-la|ces gens(?= ?[,.;])|gens comme (?:ca|eux)|son peuple|votre peuple|(?:sa|votre|leur) (?:race|ethnie|tribu)`,
    {
      needs: folk,
      unless: String.raw`filiales?|marches?(?! pas)|langue|courant|traduct\w+|cuisine|restaurant|vins?|clients? (?:chinois|allemands?|italiens?|americains?|anglais)|cartes? (?:bancaires?|de visite)|produits?|badge|droit|experience (?:en|dans)|fournisseur\w*|groupe|chambre de commerce|lycee|film`,
    },
  ),
  law(
    'surname',
    String.raw`(?:un|ce|votre|son|tel|quel) blaze?|(?:avec un|quel|ce|son|votre) blase|(?:de la famille|un parent|une parente|un neveu|une niece|du clan|de la lignee|de la dynastie|une? heritiere?) (?:\S+ )?(?:des|de|du|les) (?!(?:produits?|outils?|projets?|metiers?)\b)\S+ (?:\S+ ){0,4}(?:embrouill\w+|histoires?|proces|proces|fache\w*|reputation|village|garage|concurren\w+|connu\w*|notaire|maire|usine)|c'est (?:\S+ )?(?:votre|ton|son) (?:vrai |vraiment )?nom|(?:votre|ton|son) (?:vrai |veritable )?nom ?\?|nom (?:\S+ )?(?:vitrine|sur la (?:plaque|porte|carte))|(?:porte\w*|porter|traine\w*) (?:\S+ )?(?:le |un |ce )(?:\S+ )?nom(?: \S+){0,4}|homonym(?:e|ie)(?= ?(?:[,.;]|avec|d'un|du|de (?:notre|l'ancien)))`,
    {
      needs: folk,
      unless: String.raw`marque|produit|projet|fichiers?|base|donnees|variable|classe|methode|rue|ecole|fondation|prix|stade`,
    },
  ),
  law(
    'residence',
    String.raw`^(?:9[1-5]|13|59|77|78|38|69|neuf-trois|neuf trois|quatre-vingt-treize|banlieue|cite|quartiers? nord|cambrousse|province)[.,;!]|gens (?:de|du|des) (?:la-bas|\S+)(?= ?(?:,|…|ici|ne|n'|on))|(?:de|du) (?:la|ce coin|ce quartier|cette ville|cette cite)(?= ?,) (?:\S+ ){0,4}(?:retard|ponctu\w+|confiance)|ne prend\w* personne (?:de|du|qui (?:habite|vient|vit))|vous etes (?:de|du|d'|des) ?\S+ (?:et|mais) (?:ici|nous|nos|chez)|adresse (?:\S+ ){0,3}(?:foyer|hotel|caravane|camping|squat|cite|hlm|association|boite postale|chez)|(?:habite\w*|vit|loge) (?:\S+ )?(?:en|au|dans un) (?:foyer|camping|caravane|mobil-home|cite u\S*)|(?:trop de|\d+|cinquante|quarante|trente|soixante|cent) (?:bornes|bornes entre|kilometres (?:entre|de chez)|km (?:entre|de chez|de la|d'ici))|bornes (?:entre|de chez|d'ici)|(?:vous|s'|t') ?installer (?:\S+ ){0,3}(?:plus pres|pres (?:du|de)|dans le (?:centre|coin)|en ville|par ici)|(?:d'|de |a )(?:habiter|vivre|resider|loger) (?:a |au |aux |en |dans (?:le|la|une|un|ce|cette) |si |aussi |trop |pres |loin )(?:\S+ ?){1,2}|(?:chance|bonheur|plaisir|malheur|tort|idee) (?:\S+ )?(?:d'|de )(?:habiter|vivre|resider)|votre (?:beau|joli|petit|charmant|lointain) (?:\S+ )?(?:village|coin|pays|region|ile|vallee|quartier|banlieue|ville)|(?:trajet|route|chemin|distance) (?:\S+ ){0,3}(?:depuis|entre|de) (?:chez (?:vous|lui|elle)|votre (?:domicile|village|maison)|son (?:domicile|village))|viens? (?:de|du) (?:seine-\S+|la seine\S*|val-\S+|93|neuf-trois)|venez (?:de|du) (?:seine-\S+|la seine\S*|val-\S+|93|neuf-trois)`,
    {
      needs: `${folk}|personne|directeur`,
      unless: String.raw`logement de fonction|internat|sur place|(?:vous|il|elle) (?:avez (?:dit|indique|choisi)|souhait\w+|prefer\w+|ne souhait\w+)|pour (?:habiter|vivre)|personnages?|locataires|usagers|habitants|mediat\w+|clients? (?:de|qui)|bailleur|residents|projet|deplacements?|tournee|mission|manager`,
    },
  ),
  law(
    'language_other',
    String.raw`seul (?:le )?francais|(?:ces|vos|ses|tes) (?:deux|trois|\S+)? ?langues (?:\S+ ){0,3}(?:vivantes|maternelles|familiales|d'origine|regionales|bien vivantes|entre)|(?:passer|passe|passez|glisser|bascule\w*|saut\w+|melang\w+) (?:de l'|du |de la )(?:espagnol|francais|arabe|portugais|italien|anglais|breton|creole|turc|allemand|russe) (?:\S+ )?(?:au|a l'|et) ?(?:basque|breton|arabe|francais|portugais|catalan|creole|wolof|turc|kabyle|russe|corse|alsacien|occitan|espagnol|roumain|polonais)|bilingue (?:breton|basque|corse|arabe|turc|alsacien|catalan|occitan|creole|portugais|kabyle|roumain|polonais|russe)(?= ?,)|comprenn\w+ que dalle|(?:restent|reste|rester|parlent|blaguent|rient) (?:\S+ )?entre eux|(?:turco|arabo|luso|russo|creolo|hispano)phones?(?= ?(?:[,.;]|dans l'equipe|c'est))`,
    {
      needs: folk,
      unless: String.raw`niveau|annonce|requis\w*|exig\w+|traduct\w+|interpret\w+|poste demand\w+|cours|clientele|usagers|les redacteurs|support|seul (?:le )?francais (?:requis|exige)|journal\w*|hotline`,
    },
  ),
  law(
    'religion',
    String.raw`(?:elle|il|vous|qui) (?:\S+ )?jeun(?:e|ez|er|ait)(?= (?:un|tout|le|pendant|chaque|au|en|du|toute|trente|30|plusieurs)| ?[,.;?])|(?:samedis?|vendredis?|dimanches?|jour) (?:\S+ ){0,3}(?:sacre\w*|saint|de repos religieux|du seigneur|chome par)|(?:femme|fille|dame|collegue|candidate|hotesse|vendeuse|tete|elle|etre|tenue) (?:\S+ )?(?:couverte|voilee|emmitouflee|bachee)|parl\w+ (?:\S+ ){0,3}(?:de |du )(?:dieu|seigneur|coran|jesus|allah|la bible|sa foi|l'eglise)|(?:que|qu'un|plein de|trop de|avec les|des|les|un) (?:pratiquants?|barbus?|croyants?|bigots?|voilees?|grenouilles de benitier)|main (?:des|aux|d'un|d'une) (?:hommes?|femmes?|dames?|messieurs|collegues)|(?:allez|va|faites|faire|fait|suit|suivez|observe\w*|respect\w+|pratiqu\w+) (?:\S+ )?(?:le |la |un |votre |son )(?:ramadan|careme|shabbat|chabbat|sabbat|jeune|religion|culte)|(?:inch'?allah|incha allah|amen|dieu (?:merci|vous garde|vous benisse)|que dieu)`,
    {
      needs: folk,
      unless: String.raw`jeune (?:diplome\w*|equipe|entreprise|pousse|marque|public|femme|homme|fille)|funerair\w+|obseques|aumon\w+|couverte (?:par|de)|piscine|terrasse|tenue couverte de|garantie|mutuelle|assur\w+|traiteur|roman|film`,
    },
  ),
  law(
    'political_opinions',
    String.raw`(?:manifest(?:er|iez|ait|ant) (?:\S+ )?(?:contre|pour)|manifeste (?:\S+ )?contre)|manifest(?:e|er|iez|ait|ez|ant) (?:\S+ )?(?:avec (?:les|des)|aux cotes|devant|dans la rue|le 1er mai|en faveur)|(?:combats?|luttes?|carriere|aventure|ambitions?|parcours|projets?|vie|engagements?|idees?|discours|propos|contenus?|trucs?) (?:\S+ ){0,3}(?:politiques?|militante?s?|pro-\w+|anti-(?!\w*(?:fraude|virus|incendie|gaspi\w*|intrusion|corrosion|chute|blanchiment|corruption|bacter\w+|inflamm\w+))\w+|libertaires?|extremistes?|subversi\w+|trop (?:radicales?|a gauche|a droite|avancees|tranchees))|pro-(?:poutine|palestin\w*|israel\w*|russe|ukrain\w*|trump|macron|hamas|frexit|vie|choix|armes|chasse)|pote avec les (?:zadistes|antifas?|fachos)|(?:drapeau|carte|badge|tee-shirt|insigne|banderole|pancarte|tract|autocollant) (?:de |du |d'un |au nom du )parti|engagements? (?:\S+ )?(?:dans|au sein d'|aupres d') ?(?:un|votre|son|ce) parti|tete de (?:cortege|manif\w*)|cortege(?= ?(?:[,.;]|dans|du|de la manif))|(?:de|du|pas de|pas du|autre) (?:ce|cet|son|notre|meme|tout) bord(?= ?[,.;!?])|(?:idees|opinions|positions|convictions),? (?:\S+ ){0,5}(?:libertaires?|radicales?|extremes?|tranchees?|sulfureuses?|arretees|politiques)|(?:insoumise?|communiste|frontiste|lepeniste|macroniste|socialiste|ecolo|anarchiste|marcheu(?:r|se))s?(?= ?(?:[,.;]|ca|c'est|elle|il))`,
    {
      needs: folk,
      unless: String.raw`journalis\w+|redact\w+|science po\w*|affaires publiques|parlementair\w+|cabinet d\S+|these|funer\w+|obseques|projets? politiques? (?:de|du)|idees? (?:de|pour) (?:campagne|produit)|positions? (?:\S+ )?(?:radicale|tranchee)s? sur (?:le prix|l'architecture|la methode)|attache\w*|bord de|tableau de bord|ong`,
    },
  ),
  law(
    'union',
    String.raw`agitat(?:eur|rice)s?|fauteu(?:r|se)s? de troubles?|meneu(?:r|se)s?(?= ?(?:[,.;]|de|d'hommes et))(?! d'(?:hommes|equipe))|(?:dans|a|au|d'|avec|par|votre|son|quel|un|le) (?:un |votre |son |quel )?syndicat(?= ?(?:[,.;?!]|$|et|chez|dans|ou|avant))|(?:defense|cause|porte-parole|droits) (?:de|des|pour) (?:vos|ses|tes|leurs) (?:collegues|salaries|camarades|ouvriers)|(?:assez|trop|marre|plein|ras le bol) (?:de |des )(?:greves?|syndica\w+|delegues?|revendications?|conflits sociaux)|(?:role|part|place|participation|implication|soutien) (?:\S+ )?(?:dans|a|au) (?:la|une|cette|les|des) greves?|etiquette (?:cgt|cfdt|fo|sud|syndicale|rouge)|(?:cse|dp|ce) (?:suppleante?|titulaire)|elue? (?:cse|dp|ce|chsct)(?= |,|\.)|delegue\w* mutualiste`,
    {
      needs: folk,
      unless: String.raw`juriste|drh|rrh|syndicat (?:mixte|des eaux|professionnel|d'initiative|intercommunal|de copropriete)|copropriete|federation|recrute(?:nt)?|transports|agitateurs? (?:magnetique|thermique|de|a )|laboratoire|cuve|melang\w+|paillasse|negociat\w+|direction d'orchestre|jeu`,
    },
  ),
  law(
    'elected_office',
    String.raw`(?:premier|premiere|1er|1ere|1re|deuxieme|second|seconde|2e|3e|troisieme) adjointe?(?= ?(?:[,.;]|$|au|a |depuis|de (?:sa|son|la commune)|en mairie|et))|(?:present\w+|candidat\w*|inscrite?|parti\w*|lance\w*|liste|colistier\w*|campagne|repart\w*) (?:\S+ ){0,4}(?:aux|pour les|les|des) (?:\S+ )?(?:municipales|legislatives|departementales|regionales|cantonales|senatoriales|europeennes)|(?:un|une|la|le|d'un|d'une) (?:conseill(?:er|ere) (?:regional\w*|departemental\w*|municipal\w*|communautaire)|deputee?|senat(?:eur|rice)|maire|elue?(?: local\w*)?|maire-adjointe?) (?:chez nous|dans (?:l'equipe|nos|l'atelier|notre)|parmi|au comptoir|a ce poste|comme salarie\w*|a l'accueil|en poste)|(?:pris|prise|accapare\w*|happe\w*|mange\w*|occupe\w*|absorbe\w*|mobilise\w*|requis\w*) (?:\S+ )?par (?:sa|votre|la|ses|vos) (?:commune|mairie|ville|administres|village|electeurs|echarpe|mandats?|fonctions d'elue?)|comme (?:maire|elue?|deputee?|adjointe? au maire|conseill(?:er|ere) municipal\w*),? (?:vous|il|elle|on|tu)|(?:mandat|fonctions?|siege) (?:\S+ )?de (?:conseill(?:er|ere)|maire|depute\w*|senat\w+|elue?|vice-president\w*)`,
    {
      needs: `${folk}|absences?|dispo\\w*`,
      unless: String.raw`assistant\w*|collaborat\w+|secretar\w+|graphis\w+|affiches?|prestat\w+|directeur adjoint|chef adjoint|proviseur|regisseur|cabinet d\S+|logiciel|recrute(?:nt)?|jury|association|redacteur|attache\w*|appel d'offres`,
    },
  ),
  law(
    'whistleblower',
    `(?:racont\\w+|parl\\w+|confi\\w+|deball\\w+|dit|balanc\\w+|revel\\w+|temoign\\w+|passe\\w*|vu\\w*|expos\\w+|denonc\\w+) (?:\\S+ ){0,4}(?:a |dans |sur |devant |au micro de |chez )(?:${media})|a l'origine (?:de la |du |de l'|d'un |d'une |des )(?:controle|enquete|plainte|inspection|signalement|redressement|perquisition|proces|affaire|scandale|denonciation|fermeture|revelations?)|(?:gard\\w+|conserv\\w+|fait|fais\\w+|emport\\w+|pris|stock\\w+) (?:\\S+ )?(?:des |les |la )?(?:copies?|captures?|doubles?|photos?|enregistrements?|traces?) (?:de |des |d')(?:mails?|courriels?|documents?|factures?|comptes?|reunions?|registres?|bulletins?|dossiers internes|tout)|(?:raison|tort|bien fait|eu le courage|eu le cran|ose|osez|oser|peur) (?:\\S+ )?(?:de |d'avoir )(?:parler|parle|denoncer|denonce|tout (?:dire|dit)|l'ouvrir|temoigner|temoigne|alerter|alerte)(?= ?(?:[,.;]|et|a l'epoque|mais|de|chez))|(?:fait|fit|font|faire) (?:sortir|eclater|exploser|fuiter|ressortir) (?:\\S+ )?(?:l'affaire|le scandale|l'histoire|les \\S+|la verite|des \\S+)|(?:porte\\w*|etale\\w*|mis\\w*|jete\\w*) (?:\\S+ ){0,5}sur la place publique|(?:on|nous) (?:\\S+ )?veut pas de ca (?:a la maison|chez nous)`,
    {
      needs: `${folk}|ex|ancien\\w*|c'est|les gens|maison`,
      unless: String.raw`attache\w*|relations presse|porte-parole|communique|campagne|publi\w+ (?:sur|des)|posts?|community|contenus?|passage\w* (?:media|radio) (?:du|de la) (?:client|marque)|incident|bug|panne|comptab\w+|cas pratique|exercice|interview\w*|chronique\w*`,
    },
  ),
  law(
    'bank_domicile',
    `(?:cette|quelle|quoi|drole de|autre|sa|votre|une) (?:\\S+ )?banque(?: -?la)?,? (?:\\S+ ){0,2}(?:${banks})|(?:c'est quoi|connai\\w+ pas|jamais entendu parler de|quelle est) (?:\\S+ )?(?:cette|votre|sa|ta) banque|cette banque-la|(?:rib|iban|releve d'identite bancaire|coordonnees bancaires) (?:\\S+ ){0,14}(?:embarras|connai\\w+ pas|chipote|tiqu\\w+|inconnue?|refus\\w*|complique\\w*|inhabituel\\w*|etonne\\w*|surpri\\w*|inquiet\\w*|mefi\\w+|suspect\\w*|loin\\w*|tour\\w*)|(?:paie|salaire|compta\\w*|virements?) (?:\\S+ ){0,6}(?:${banks})|leur (?:compte|banque|argent|livret) (?:\\S+ ){0,5}(?:agences?|vallee|departement|region|ville|place|commune|caisse locale)`,
    {
      needs: `${folk}|nos|paie`,
      unless: String.raw`rembours\w+|frais|fournisseurs?|clients?|portefeuille|experience|stage|conseill\w+|produits?|concurren\w+|support|agence (?:cherche|recrute)`,
    },
  ),
  law(
    'economic_vulnerability',
    String.raw`(?:passee?|est alle\w*|mange\w*|inscrite?|nourri\w*|beneficie\w*|va) (?:\S+ ){0,3}(?:par les|aux|des|par le|au) (?:restos|secours (?:populaire|catholique)|emmaus|croix-rouge|samu social|115|epicerie solidaire)|chomeu(?:r|se)s? (?:de (?:longue|deux|trois|quatre|cinq|\d)|depuis|pro\w*|a vie|inveter\w+|chroniques?)|(?:des |vos |ses )?(?:credits?|dettes|pret\w*)(?= ?,) (?:\S+ ){0,6}(?:dettes|credits?|decouverts?|impayes?)|vous avez (?:\S+ ){0,3}(?:des )?(?:dettes|credits?(?= ?[,?])|decouverts?)|(?:decouvert|fiche|interdit|endette)\w* (?:\S+ ){0,4}(?:pour (?:tenir|manier|garder|gerer) (?:une|la|notre) caisse|caisse)|(?:assiste|cas)\w* soci\w+|(?:sortir|sortiez|vous en sortir|remonter|remontiez) (?:\S+ )?(?:de la precarite|de la rue|du surendettement|de la misere|la pente|du trou|de cette galere)`,
    {
      needs: folk,
      unless: String.raw`accompagn\w+|publics?|usagers|clients?|clientele|beneficiaires|insertion|benevol\w+|association|conseill\w+|travailleu\w+ soci\w+|dettes? techniques?|cas client|emprunteurs?|analyse|tarif\w*`,
    },
  ),
]
