import type { LawRule } from '../rule.ts'
import { because, law, person, worry, your } from './words.ts'

const woman = String.raw`(?:femmes?(?! (?:de (?:chambre|menage)|de service|hommes?))|hommes?(?!-(?:jour|orchestre|grenouille|sandwich)s?)(?! (?:de (?:chambre|terrain|cle|loi|l'art|main|ménage|metier|troupe)|cles?|a tout faire))|filles?|garcons?(?! de cafe)|mecs?|nanas?|gars|meufs?|dames?|demoiselles?|messieurs|bonhommes?|gonzesses?|minettes?)`
const trade = String.raw`postes?|metiers?|travail|roles?|fonctions?|missions?|places?|milieux?|univers|monde|environnements?|equipes?|chantiers?|ateliers?|ambiance|vestiaires?|cuisines?|brigades?|terrain|secteur|encadrement|boulot|job|nuits?|equipages?|boutique|accueil|garage|entrepots?|tournees?|cantine|caserne`
const publics = String.raw`rayon|collections?|chaussures?|vetements?|pret-a-porter|mode|magazines?|presse|marques?|sport\w*|football|foot|rugby|basket|handball|cosmet\w+|parfums?|egalite|ecarts? (?:de|salariaux)|index|violences?|foyers?|patientes?|clientes?|clientele|public|accompagn\w+|heberge\w*|usageres?|sages?-femmes?|sante (?:de|des)|gyneco\w*|coiff\w+|barbier|barbe|depistage|prostate|cibl\w+|prises?|connecteurs?|fiches?|raccords?|vis|filetages?|bovin\w*|porcin\w*|elevage|animaux|segment\w*|fiction|personnage|roman|litterature|lectorat`
const frames = `${worry}|faut|faudrait|veut|veulent|voul\\w+|cherch\\w+|attend\\w*|exig\\w+|demand\\w+|poste|metier|confi\\w+|recrut\\w+|imagin\\w+|vous|elle|il|lui|votre|clients?|clientele|chef|patron|boss|gars|trop|dur|difficile|ideal\\w*|mieux|plutot|sens|habitue\\w*|envie`

/** Rules on sex. */
export const sexRules: readonly LawRule[] = [
  law(
    'sex',
    `(?:${trade}) (?:\\S+ ){0,6}(?:pour|a|par|d'|de|chez|avec|entre|qu'|sans|reserve\\w* a|tenue? par|occupe\\w* par) ?(?:\\S+ ){0,2}(?:un |une |des |les |aux )?${woman}`,
    {
      needs: frames,
      unless: `${publics}|hommes? (?:et|ou|/) (?:\\S+ )?femmes?|femmes? (?:et|ou|/) (?:\\S+ )?hommes?|management d'hommes|meneu\\w+ d'hommes|gestion (?:des|d')hommes`,
    },
  ),
  law(
    'sex',
    `(?:prefer\\w+|veut|veulent|voul\\w+|voudr\\w+|cherch\\w+|souhait\\w+|faut|faudrait|demand\\w+|attend\\w*|exig\\w+|imagin\\w+|recrut\\w+|confi\\w+|pris|prendre|prend|retenu|choisi\\w*|besoin|habitue\\w*|manque|mettre|envoyer|voir|vois|voit|voyons|vois mal|embauch\\w+|plutot|ideal\\w*|mieux|que|comme|plaire a|seul\\w*|premiere?|obeir a|ordres|face a|aupres d\\S*|sous les ordres d\\S*) (?:\\S+ ){0,4}(?:un |une |des |aux |les |d'une |d'un |qu'une |qu'un |que des |d')${woman}`,
    {
      needs: frames,
      unless: `${publics}|hommes? (?:et|ou|/) (?:\\S+ )?femmes?|femmes? (?:et|ou|/) (?:\\S+ )?hommes?|autant (?:de|d')|jeunes? (?:filles|garcons)`,
    },
  ),
  law(
    'sex',
    `(?:vous etes|etant|etes|c'est|est|en tant que|comme|en etant|${because}|pour|bien que|meme si|souvent|${because} (?:vous etes|c'est)) (?:\\S+ )?(?:une |un |les |des )${woman}`,
    {
      needs: `${frames}|c'est`,
      unless: `${publics}|hommes? (?:et|ou) (?:\\S+ )?femmes?|femmes? (?:et|ou) (?:\\S+ )?hommes?`,
    },
  ),
  law(
    'sex',
    `(?:femme|homme|fille|garcon|mec|nana)s? (?:seule?|sur (?:un|le|ce|les) (?:chantier|terrain|plateau|quai|machine)|a ce (?:poste|metier)|dans (?:un|ce|cet|cette|une|l'|nos|notre|le)|au milieu|parmi|face|ne (?:tien|pourr|sera|saur|peu)\\w*|n'(?:a|y|aur|ont)\\w*|ca|ici|chez nous|en (?:cuisine|atelier|cabine|mer|equipe))|(?:milieu|univers|monde|bastion|fief|club|ambiance|metier|boulot|travail|histoire|affaire|tete|equipe|equipage)s? (?:\\S+ ){0,2}(?:d'hommes|de mecs|de gars|de femmes|de filles|de nanas|de bonhommes)|entre (?:hommes|mecs|gars|filles|femmes|nanas|bonhommes)|que (?:des|les) (?:hommes|mecs|gars|filles|femmes|nanas|bonhommes)`,
    { unless: `${publics}|egalite|parite` },
  ),
  law(
    'sex',
    String.raw`(?:milieux?|environnements?|equipes?|univers|metiers?|monde|ambiance|ateliers?|vestiaires?|postes?|roles?|profils?|presence|touche|voix|sensibilite|poigne|autorite|figure|cadre|brigade|terrain|regard|candidature|chantiers?|energie|profil plus|recrue) (?:\S+ ){0,3}(?:masculine?s?|feminine?s?|viriles?|machos?|testosteron\w*)`,
    {
      needs: `vous|votre|vos|elle|il|lui|${frames}`,
      unless: `${publics}|${String.raw`football|equipe feminine|equipe masculine|section feminine`}`,
    },
  ),
  law(
    'sex',
    String.raw`(?:trop|plus|peu|assez|exclusivement|uniquement|tres) (?:masculine?s?|feminine?s?|viriles?)|de (?:la |sa |votre )?poigne|main de fer|sexe (?:faible|fort|feminin|masculin)|beau sexe|de sexe \w+|(?:votre|leur|autre|du meme|quel) sexe|condition (?:feminine|de femme)|virilite|intuition feminine|douceur (?:feminine|maternelle)|fibre maternelle|(?:touche|sensibilite|patience|delicatesse) (?:toute )?feminine|pas de (?:vestiaires?|sanitaires?|toilettes|douches?|wc) (?:\S+ ){0,3}(?:femmes?|filles?|dames|feminins?|hommes|mixtes?|separes?)|(?:vestiaires?|sanitaires?|toilettes|douches?) (?:\S+ ){0,4}(?:femmes?|feminins?|separes?|mixtes?)`,
    {
      needs: `${frames}|c'est|fille|femme|pas de|manque`,
      unless: `${publics}|entree de gamme|logo|maquette|etudes?|statistiques|projet de (?:vestiaire|construction)|plans? (?:du|de)|couples? de meme sexe`,
    },
  ),
  law(
    'sex',
    `(?:bonne |jolie |petite |vraie |une |brave |jeune )(?:femme|nana|fille|meuf|demoiselle|minette|dame)(?= ?[,.;:]| (?:mais|sympa|au|qui|trop|dans|et))|(?:c'est|mais|dommage|sauf que) (?:\\S+ ){0,2}(?:une |un )(?:fille|femme|nana|mec|homme|garcon)|les (?:gars|mecs|hommes|messieurs|filles|femmes) (?:\\S+ ){0,6}(?:accept\\w+|ecout\\w+|respect\\w+|obei\\w+|supporte\\w*|blagu\\w+|prendr\\w+|suivr\\w+|lourds?|rugueux|feraient|manger|bouffer|plus|moins|mieux|charrier|tester|pas tendres|drague\\w*)|femmes? (?:\\S+ ){0,3}(?:moins|plus|trop) \\S+|feminis\\w+|masculinis\\w+|mixite|parite(?! (?:d|euro|mon))|quota`,
    {
      needs: `vous|votre|elle|il|lui|c'est|prefer\\w+|retenu|choisi|faut|besoin|cherch\\w+|mais|dommage|veut|accept\\w+|respect\\w+|ecout\\w+`,
      unless: `${publics}|equilibr\\w+ (?:le|la|les|un|une) (?:budget|charge|comptes?|planning|ecran|offre)`,
    },
  ),
  law(
    'sex',
    `(?:charges?|port|manutention|sacs?|cartons?|futs?|colis|palettes?|physique\\w*) (?:\\S+ ){0,8}(?:femme|fille|dame|une demoiselle|constitution|pour elle|morphologie)|(?:se|vous) faire respecter (?:\\S+ ){0,4}(?:des |d'une equipe d'|par des )(?:hommes|gars|ouvriers|compagnons|macons|chauffeurs)|(?:petit bout de femme|belle plante|joli (?:minois|brin)|jolie fille|ma petite|charmante|potiche|garcon manque|voix d'(?:homme|femme)|voix de (?:femme|fille))`,
    { unless: publics },
  ),
]

const sameSex = String.raw`homosexu\w*|homos?|gays?(?!-lussac)|lesbien\w*|gouines?|pedes?|pd|tapettes?|tarlouzes?|bi-?sexu\w*|lgbt\S*|queers?|pansexu\w*|coming[- ]out|orientation (?:sexuelle|intime|affective|sentimentale)|(?:preferences?|gouts?|penchants?|attirances?|inclinations?) (?:\S+ ){0,2}(?:sexuel\w*|intimes?|amoureu\w*|sentimentales?|affecti\w+|pour les (?:hommes|garcons|femmes|filles))|sexualite`
const cause = String.raw`association (?:\S+ ){0,3}(?:de lutte|recrute|cherche|vous remercie)|charte|reseau interne|sante sexuelle|prevention|diversite|inclusion|magazine|festival|lutte contre|rue gay|lubrizol|education a la sexualite|ouvrage|documentaire|homophobie|etude`

const male = String.raw`(?:monsieur|mr|cher)|(?:bonjour|cher) (?:fabrice|nicolas|quentin|damien|cedric|aurelien|rachid|walid|kevin|mamadou|julien|eric|yann|hugo|paul\S*|pierre|jean\S*|michel|philippe|alain|bernard|thierry|laurent|christophe|stephane|olivier|david|sebastien|frederic|vincent|guillaume|alexandre|thomas|antoine|maxime|lucas|theo|arthur|louis|gabriel|adrien|mathieu|matthieu|benjamin|romain|florian|clement|francois|marc|luc|simon|samuel|karim|mehdi|ahmed|mohamed|youssef|said|ali|bruno|pascal|gilles|patrick|didier|denis|gerard|serge|daniel|fabien|jerome|arnaud|remi|loic|gael|tristan|baptiste|valentin|victor|hector|leo|jules|martin|etienne|xavier|yves|tom|enzo|nathan|noah|raphael|gregory|ludovic|franck|cyril|emmanuel|sylvain|gauthier|bastien|dylan|jordan|anthony|jeremy|kylian|omar|ibrahim|moussa|amadou|suresh)|il|lui|un (?:gars|mec)|candidat`
/** What says that a man is spoken of or to: his husband is then no mere family matter. */
const aMan = `(?:${male}|(?:chaudronnier|technicien|conducteur|vendeur|directeur|ouvrier|serveur|cuisinier|menuisier|developpeur|plombier|macon|moniteur|animateur|educateur|ambulancier|coiffeur|infirmier|comptable)(?! ?/))`

/** Rules on sexual orientation. */
export const orientationRules: readonly LawRule[] = [
  law('sexual_orientation', sameSex, { unless: cause }),
  law(
    'sexual_orientation',
    String.raw`(?:avec|d') ?(?:un|une) autre (?:homme|femme|garcon|fille)|(?:vi(?:t|vez|vre|viez|vait)|couple|relation|marie\w*|pacs\w*|menage|installe\w*|histoire) (?:\S+ ){0,5}(?:avec )(?:un|une) (?:homme|garcon|mec|compagnon homme|fille|personne du meme sexe|femme)|(?:deux|ses|vos) (?:papas|mamans|meres|peres)|homoparent\w+|mariage pour tous|marche des fiertes|la (?:gay ?)?pride|drapeau arc-en-ciel|(?:badge|pin's|drapeau|bracelet|autocollant|couleurs) (?:\S+ ){0,2}arc-en-ciel|arc-en-ciel|(?:du|de) meme sexe|(?:prefere|aime|porte sur|interesse par|attire par|penche pour|aimer|preferez|aimez|attiree? par) (?:\S+ ){0,3}(?:les )(?:hommes|garcons|mecs|filles|femmes)|n'(?:aime|est) pas (?:\S+ ){0,3}les (?:femmes|hommes|filles)|pas porte sur les (?:femmes|filles)|effemin\w+|(?:tres|trop|un peu|assez|bien|est|etes|si|plutot|hyper|vraiment|super) manieree?s?(?! (?:de|d'|dont|que|a|par|qui)\b)|flamboyant|precieux dans|folle perdue|drag[- ]queens?|de l'autre bord|bord(?:s)? different|garcon manque|voile et a vapeur|de la jaquette|le marais`,
    {
      needs: `${person}|${worry}|clients?|equipe|collegues|gars|chef|couple|manier\\w+|effemin\\w+`,
      unless: `${cause}|nos femmes|pour hommes|jardin|arc-en-ciel (?:est|de|vend)|creche|football`,
    },
  ),
  law(
    'sexual_orientation',
    `${your} (?:futur |ex-?)?(?:mari|compagnon|epoux|copain|petit ami|fiance|conjoint homme|amoureux|cheri|homme)(?! (?:est|a) (?:cliente?))`,
    {
      inText: aMan,
      unless: 'epouse (?:et|ou)|elle|madame|candidate|son (?:mari|epoux) (?:et|ou) (?:sa|elle)',
    },
  ),
  law(
    'sexual_orientation',
    String.raw`(?:clientele|clients?|equipe|gars|collegues|adherents|familles|parents|patron|maison|direction|milieu|habitues) (?:\S+ ){0,7}(?:conservat\w+|traditionnel\w*|traditionaliste\w*|vieille ecole|vieux jeu|vieille france|pas tres ouverts?|peu ouverts?|rugueux|a cheval sur)(?: \S+){0,2}(?: sur (?:ces|ce) (?:sujets?|questions?|plan))?|sur (?:ces|ce) (?:sujets?|questions?|plan)(?:-la)? (?:\S+ ){0,3}(?:vieille ecole|conserv\w+|fermes?|pas prets?)`,
    {
      needs: String.raw`compagnon|compagne|couple|vivez|vie|mari|femme|homme|partenaire|intime|sujets?|vieille ecole|amour\w*|epou[sx]e?|orientation|prive\w*|week-end`,
      unless: 'religi|voile|tatou',
    },
  ),
]

/** Rules on gender identity. */
export const genderRules: readonly LawRule[] = [
  law(
    'gender_identity',
    String.raw`trans-?genres?|transsexu\w+|transsexuel\w*|trans-?identi\w+|dysphori\w+|non[- ]binaires?|agenre|gender[- ]?fluid|genre fluide|fluide de genre|identite de genre|reassignation|dead-?name|androgyne|travesti\w*|cisgenre|mtf|ftm|hormonotherapie`,
    {
      unless: String.raw`prevention|lutte contre|association (?:\S+ ){0,3}(?:recrute|cherche|vous remercie)|formation|charte|colloque|these|reseau`,
    },
  ),
  law(
    'gender_identity',
    String.raw`(?:personne|femme|homme|fille|garcon|candidate?|elle est|il est|c'est|etes|est|un|une|probablement|visiblement) trans|trans (?:manifest\w+|visibl\w+|je|apparem\w+|ou|assumee?|en cours|m|f)|^trans(?=[ ,.])|[.,;] trans(?=[ ,.;])`,
    { unless: 'gras|mer|siberien|bus' },
  ),
  law(
    'gender_identity',
    String.raw`(?:${your} |en (?:pleine )?|cours de |processus de |parcours de |debut de |periode de |cette |une telle )(?:\S+ )?transition(?! (?:vers|professionnel\w*|de carriere|entre|numerique|ecologique|energetique|digitale|agile|manageriale|agroecolog\w+|alimentaire|agricole|du|des|de la|d'un|d'une|a|au|chez|depuis le|reussie|cloud|scolaire))|transition de (?:genre|sexe|femme|homme)`,
    {
      needs: `${person}|${worry}|transition de genre|parcours`,
      unless:
        'projet|logiciel|erp|crm|secteur|entreprise en transition|metier|management de transition|manager de transition|reseau|energie|carbone|cdi|salariat|reconversion|etudes',
    },
  ),
  law(
    'gender_identity',
    String.raw`(?:chang\w+|modifi\w+|passage|passer|passe\w*|conversion) (?:\S+ ){0,4}(?:de sexe|de genre|d'un sexe|d'etat civil|de prenom|d'identite|de civilite|l'etat civil|homme a femme|femme a homme)|changement de (?:sexe|genre|prenom|civilite|etat civil|identite)|(?:ne|nee|etait|etiez|ex-?|ancien|anciennement|avant) (?:\S+ )?(?:un |une )?(?:homme|femme|garcon|fille)(?= ?(?:[,.;]|et|a|devenu\w*|avant|$))|(?:devenue?|redevenue?) (?:une |un )?(?:femme|homme|madame|monsieur)|(?:ancien|nouveau|vrai|autre|precedent|premier) prenom|prenom (?:d'usage|de naissance|choisi|d'avant|d'emprunt|d'origine|que vous (?:utilisez|avez choisi|portez desormais)|utilise|masculin|feminin|feminise|actuel|officiel|civil|d'etat civil|qu'(?:il|elle) (?:utilise|s'est)|d'un autre genre)`,
    {
      unless: String.raw`logiciel|base|champ|formulaire|clients?|usagers|dossiers?|passage (?:au|en)|guichet|mairie|officier|crm|script|code|api`,
    },
  ),
  law(
    'gender_identity',
    String.raw`(?:etat civil|pieces? d'identite|carte d'identite|carte vitale|papiers|diplomes?|cv|passeport|permis|numero de securite sociale) (?:\S+ ){0,8}(?:prenom|genre|sexe|civilite|apparence|presentation|homme|femme|monsieur|madame|masculin|feminin|pas encore (?:changes?|modifies?))|(?:decalage|ecart|discordance|difference|contraste|entre) (?:\S+ ){0,4}(?:etat civil|prenom|genre|papiers|sexe)|(?:monsieur|madame|il|elle|homme|femme|mr|mme|m\.) (?:ou|/) (?:monsieur|madame|il|elle|homme|femme|mr|mme|m\.)(?= ?(?:[?,.;]|on|je|nos|nous|les|ne|au|$))|(?:ni|pas vraiment) (?:homme|femme) ni|(?:vous |vous-meme |se |s'est |s'|vous faites |souhait\w+ (?:d')?(?:etre )?|veut (?:etre |qu'on l'|se faire )?)(?:fai\w+ )?(?:appel\w+|genrer?|nomm\w+|presente\w*) (?:\S+ ){0,3}(?:au (?:feminin|masculin)|en (?:femme|homme|fille|alice)|comme (?:une )?(?:femme|homme)|iel|desormais|mademoiselle)|(?:souhait\w*|souhaitez|demand\w+|veut|vouloir|prefer\w+) (?:\S+ ){0,2}(?:d'|qu'on (?:l'|vous ))?(?:etre )?(?:appelee?|appelle|nommee?)|habillee? en (?:femme|homme|fille)|pronoms?(?! relatifs?| personnels?)|(?:votre|son|leur) (?:identite|genre|expression de genre)(?! (?:visuel|numerique|de marque|litteraire|musical|graphique|professionnel|d'|de|editorial))|iel`,
    {
      needs: `${person}|${worry}|pas encore`,
      unless: String.raw`logiciel|base|champ|formulaire|usagers|dossiers?|guichet|mairie|egalite|homme ou femme,? peu|identite (?:visuelle|numerique|graphique)|pronoms? (?:anglais|francais)|officier|grammaire|verif\w+|homme/femme|h/f|recrut\w+ un`,
    },
  ),
  law(
    'gender_identity',
    String.raw`(?:au nom de|nom de|sous le nom de|prenom) \S+ (?:\S+ ){0,3}(?:se presente|se prenomme|vient) (?:\S+ )?en \S+|voix (?:\S+ ){0,5}(?:prenom|genre|femme|homme|madame|monsieur|apparence)|(?:quels?|quelles?) (?:vestiaires?|toilettes|sanitaires) (?:\S+ ){0,5}|(?:vestiaires?|toilettes|sanitaires) (?:\S+ ){0,5}(?:laquelle|lesquel\w+|choisir|utiliser|irait|iriez)|traitement hormonal|prise d'hormones|sous hormones|operation (?:\S+ )?de changement`,
    { unless: 'ascenseur vocal|maraich' },
  ),
]
