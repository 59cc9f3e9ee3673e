import type { LawRule } from '../rule.ts'
import { because, law, person, worry, your } from './words.ts'

const number = String.raw`(?:1[6-9]|[2-7]\d|seize|dix-sept|dix-huit|dix-neuf|vingt(?:(?:-| et )\S+)?|trente(?:(?:-| et )\S+)?|quarante(?:(?:-| et )\S+)?|cinquante(?:(?:-| et )\S+)?|soixante(?:(?:-| et )\S+)?)`
const older = String.raw`(?:3[5-9]|[4-7]\d|quarante(?:(?:-| et )\S+)?|cinquante(?:(?:-| et )\S+)?|soixante(?:(?:-| et )\S+)?)`
const things = String.raw`produits?|projets?|prototypes?|marches?|entreprises?|start-?up|societes?|site|vins?|cuvees?|parc|marques?|organisation|process\w*|outils?|logiciel|code|solution|architecture|technolog\w*|donnees|materiel|machines?|serveurs?|batiments?|immeubles?|vehicules?|prets?|emprunts?|credits?|garanties?|taux|bail|baux|obligations|arbres?|vignes?|cheptel|normes?|contrats?|clients?|clientele|public|patients?|residents?|eleves|enfants|usagers|lecteurs?|assures?|adherents?|beneficiaires`
const work = String.raw`d'|de |du |des |dans |chez |en |comme |au |aux |a |sur |que |qu'|environ`

/** Rules on age. */
export const ageRules: readonly LawRule[] = [
  // First, so that of two rules on the same words the one with a suggestion stays.
  law(
    'age',
    '(?:un peu |bien |beaucoup )?trop (?:seniors?|experimentee?s?|capee?s?|qualifiee?s?)|(?:un peu |trop |tres |nettement )?sur-?qualifiee?s?',
    {
      nature: 'code',
      suggestion: 'au-delà du niveau attendu',
      unless: 'residences?|silver|cible|offre',
    },
  ),
  law(
    'age',
    `(?:${your}|a ton|l'|d'un certain|un certain|cet|leur|quel) ?(?:\\S+ )?age (?:du candidat|de la candidate|avance|plus avance|serait|est|ne|nous|vous|pourrait|risque|fait|joue|parait|pose|constitue|reste|et|pour|avec|aurait|demande|compte|a)`,
    {
      needs: `${person}|${worry}`,
      unless: String.raw`age (?:moyen|legal|pivot|de depart|du (?:parc|bati|cheptel|document|patient|conducteur|batiment))|(?:verifi\w+|controle) (?:\S+ ){0,3}l'age|(?:clients?|patients?|residents?|eleves|acheteurs?|usagers|assures?)`,
    },
  ),
  law(
    'age',
    `(?:votre|vos|ton|son|leur) (?:jeune |grand |bel )?age|(?:vu|malgre|avec|cause de|raison de|compte tenu de|rapport a|question d'|probleme d'|souci d'|barriere de l'|limite d'|ecart d'|difference d'|condition d'|critere d'|pb d'|pb) (?:l'|d'|de l')?age|hors d'age|age avance|age canonique|bel age|pas l'age|plus l'age|d'un certain age|(?:pas|plus|encore|deja) (?:\\S+ )?l'age (?:de|d'|pour)`,
    {
      unless: String.raw`(?:clients?|patients?|residents?|eleves|acheteurs?|usagers|assures?|parc|bati|cheptel|cave|vins?|whiskys?|rhums?|alcools?|jeux|navigation|personnes agees)`,
    },
  ),
  law(
    'age',
    `(?:trop|assez|plutot|un peu|bien|tres|si|plus|moins|nettement plus|beaucoup plus|encore|bcp trop|bcp plus) (?:jeunes?|vieux|vieille(?! ecole)|vieil|agee?s?|mures?|mur|mature)`,
    {
      needs: `${person}|quelqu'un|profil|equipe|clients?|poste|trop|faut|cherch\\w+|recrut\\w+`,
      unless: `pas assez mature|(?:${things}|diplomes?|experience|modeles?|dispositifs?|pratique|secteur|public|maison de retraite|personnes agees|approche|version|reseau|filiere) (?:\\S+ ){0,4}(?:trop|assez|plutot|un peu|bien|tres|si|plus|moins|encore) (?:jeunes?|vieux|vieille|vieil|agees?|agee?|mures?|mature)|plus (?:jeunes?|ages?) (?:eleves|enfants|publics?|lecteurs|patients|clients)|(?:jeunes?|vieux|ages?) (?:publics?|lecteurs?|enfants|clients?|patients?)|les plus (?:jeunes|ages)`,
    },
  ),
  law(
    'age',
    String.raw`plus (?:tout|toute) (?:a fait )?jeune|pas (?:tout|toute) jeune|plus de (?:la )?premiere jeunesse|plus tout neuf|prend de l'age|ne rajeunit pas|fait (?:plus |bien )?(?:vieux|vieille|jeune|gamine?)|fait (?:plus|moins) que son age|coup de vieux|personnes? (?:plus )?agees? que`,
  ),
  law(
    'age',
    String.raw`(?:la |votre |sa |presque |bientot )?(?:cinquantaine|soixantaine|quarantaine|trentaine|vingtaine) (?:bien |deja |largement |est |vous |passee|sonnee|entamee|avancee|revolue|approche)(?:passee|sonnee|entamee|avancee|tassee)?|(?:la|votre|sa) (?:cinquantaine|soixantaine|quarantaine)|(?:dans|d') (?:la|une) (?:cinquantaine|trentaine)|quinqua\w*|quadra|quadragenaires?|trentenaires?|quadras|sexagenaires?|quinquagenaires?|septuagenaires?|quarantenaires?|trentenaires?`,
    {
      unless: String.raw`(?:clients?|cible|clientele|lectorat|audience|cinquantaine|quarantaine|trentaine|vingtaine|soixantaine) (?:\S+ ){0,1}(?:de|d'|des)|cible|panel|lectorat|patients?|audience|mise en quarantaine|placee?s? en quarantaine|sortie? de quarantaine`,
    },
  ),
  law(
    'age',
    String.raw`(?:proche|pres|approche|aux portes|a l'age|a quelques \S+|a (?:un|deux|trois|quatre|cinq|\d) ans?|avant|d'ici) (?:de )?(?:sa |votre |la |l'age de la )retraite|retraite (?:dans|en|approch\w+|arriv\w+|pointe|a l'horizon|en vue|se profile|prochaine|imminente|proche|bien meritee|n'est plus|bientot)|${your} (?:\S+ )?retraite|pre-?retraite|(?:part|partir|partez|partira|partirez|bientot|presque|quasi|deja|futur|jeune|prendr\w+|prend|liquid\w+) (?:\S+ ){0,2}(?:a la |en |votre |sa )?retraitee?|avant (?:de |d')(?:partir|raccrocher|arreter)|fin de (?:votre |sa )?(?:carriere|parcours professionnel)|dernieres annees (?:de|d'|avant|professionnelles)|dernier poste avant|crepuscule|soir de (?:votre|sa)`,
    {
      needs: `${person}|retraite|carriere|${worry}`,
      unless: String.raw`caisse de retraite|maisons? de retraite|retraite complementaire|epargne retraite|dossiers? (?:de )?retraite|departs? (?:a la|en) retraite (?:de|du|d'|des|non|dans l'equipe|prevu\w* dans)|remplac\w+|residence|clients?|assures?|regime|retraite aux flambeaux|retraite spirituelle|collegue|titulaire|predecesseur|conseiller\w* retraite|gestionnaire retraite`,
    },
  ),
  law(
    'age',
    String.raw`(?:longue|belle|grande|longues) (?:\S+ )?(?:route|carriere|annees|parcours) (?:\S+ ){0,2}derriere|carriere (?:\S+ ){0,3}(?:derriere (?:vous|lui|elle|soi)|touche a sa fin|s'acheve)|(?:debute|commence|demarre|debuter|commencer|demarrer) (?:la sienne|(?:sa|leur) (?:vie|carriere))|a ce stade d(?:e|'une|e la|e votre|e sa) (?:carriere|vie)|(?:annees|temps) qui (?:vous |lui )?reste\w*|horizon de carriere|place aux jeunes|laisser (?:la )?place|passer le (?:flambeau|relais)|repos (?:bien )?merite|lever le pied|raccrocher|d'une autre epoque|d'un autre (?:temps|siecle|age)|date de peremption|derniere ligne droite|la releve`,
    {
      needs: `${person}|quelqu'un|carriere`,
      unless: String.raw`fin de (?:carriere sportive)|telephone|clients?|logiciel|code|flambeau de|risque(?:raient|raient|nt|r)? de raccrocher|raccrocher (?:au|a la|le)`,
    },
  ),
  law(
    'age',
    `(?:a|a vos|a ses|avec vos|avec ses|malgre vos|malgre ses|vos|ses) ${number} (?:ans|printemps|annees)(?! ?(?:${work}))`,
    {
      unless: `(?:fete\\w*|celebr\\w+) (?:\\S+ ){0,3}${number} ans|(?:jeunes|enfants|adolescents|publics?|mineurs|adultes|personnes) (?:\\S+ ){0,3}(?:de|entre) ${number} (?:a|et)|(?:${things}|horizon|depuis|pendant|experience|apres|vision|projection|business|duree|age minimum|mentions?|interdit\\w*|vente|permis|legal\\w*|histoire|existence) (?:\\S+ ){0,4}${number} ans|${number} ans (?:et plus|revolus)|d'experience`,
    },
  ),
  law(
    'age',
    `(?:^|[,;:.(–—-] ?|homme |femme |f |h |candidate? |mr |mme |il a |elle a |vous avez |ayant |deja |bientot |presque |passe |quasi |environ |plus de |moins de |que |faisait |fait |agee? de )${older} ?(?:ans|a|balais)(?! ?(?:${work}|d'\\w|\\w*experience|d anciennete|exp|xp|anciennete|metier|revolus?))`,
    {
      unless: `(?:depuis|pendant|il y a|fort\\w* de|existe\\w*|fond\\w+|garanti\\w+|pret|emprunt|credit|bail|anniversaire|experience|existence|horizon|duree|histoire|age moyen|batiments?|immeubles?|parc|public|clients?|patients?|plus de ${older} ans (?:que|qu'))`,
    },
  ),
  law(
    'age',
    `${number} (?:balais|piges|berges|printemps|ans bien (?:sonnes|tasses)|ans passes|ans revolus|ans au compteur|ans sonnes)|agee? de ${number} ans|(?:moins|plus) de ${number} ans? (?:idealement|max\\w*|de preference)|(?:plutot|idealement|max\\w*|veut|voudr\\w+|cherch\\w+) (?:\\S+ ){0,3}(?:moins|plus|entre) (?:de )?${number}(?: ans)?(?= ?[.,;)]|$)|barre des ${number}`,
    { unless: `(?:${things}|experience|salaire|k€|budget) (?:\\S+ ){0,3}${number}` },
  ),
  law(
    'age',
    String.raw`(?:vous etes |est |etant |etes |candidate? )?nee?s? (?:en|avant|apres|dans les annees|debut|fin) (?:19|20)?\d\d|(?:votre |sa |vos )(?:date|annee)s? de naissance|date de naissance (?:indiquee|mentionnee|figurant|sur (?:votre|son|le) cv|vue|vu)|(?:pas|plus) ne\w* (?:avec|quand|lorsque)|(?:vu|avec|cv|calcul\w*|regarde|affich\w+) (?:\S+ ){0,2}date de naissance|avant (?:ma|notre|la) naissance`,
    {
      unless: String.raw`champs?|formulaires?|base|format\w*|saisie|dossiers?|patients?|clients?|rgpd|entreprise nee|societe nee|marque nee|coffre`,
    },
  ),
  law(
    'age',
    String.raw`(?:diplome|bac|bts|cap|bep|promo|promotion|licence|maitrise|deug|dut|brevet)(?: obtenue?| de| en| d'| date de)* (?:19[5-8]\d|'?[6-8]\d)(?! ?%)`,
  ),
  law(
    'age',
    String.raw`(?:votre|sa|leur|ta) (?:\S+ )?generation|(?:d'une|de cette|une|la jeune|jeunes|l'ancienne|une autre|autre|cette|la nouvelle) (?:autre |jeune |nouvelle |ancienne )?generation|(?:ecart|fosse|choc|conflit|decalage|probleme|question|difference|effet) (?:\S+ )?(?:de generations?|generationnel\w*)|(?<!inter)generationnel\w*`,
    {
      needs: `${person}|${worry}|equipe`,
      unless: String.raw`generation (?:de |d'|du |des |electrique|automatique)\S+|equipement|moteurs?|serveurs?|consoles?|appareils?|cible|clients?|consommateurs|nouvelle generation (?:de|d')|reseaux? (?:mobile|de)|logiciels?|intergeneration\w*|transmission d'entreprise|derniere generation`,
    },
  ),
  law('age', String.raw`millen+ials?|gen(?:eration)? ?[xyz]|baby-?boomers?|boomers?`, {
    unless: String.raw`cibl\w+|marketing|audience|clientele|clients?|segment\w*|consommat\w+|campagnes?|public|usages|etude|strategie|marque`,
  }),
  law(
    'age',
    String.raw`(?<=(?:profils?|candidat|candidate|personne|recrue|vous etes|plus|quelqu'un de) )digital[- ]natives?`,
    {
      nature: 'code',
      suggestion: 'à l’aise avec les outils numériques',
      unless: 'cibl\\w+|clientele|audience|public',
    },
  ),
  law(
    'age',
    String.raw`digital[- ]natives?|natifs? (?:du )?(?:numerique|digital)|nes? avec (?:un smartphone|internet|le numerique|le digital|un clavier)`,
    {
      nature: 'code',
      unless: String.raw`(?:marques?|entreprise|start-?up|dnvb|acteur|societe|banque|assureur|enseigne|media) (?:\S+ ){0,3}digital|cibl\w+|clientele|audience|consommat\w+|public`,
    },
  ),
  law(
    'age',
    String.raw`(?:trop|un peu|un poil|un brin|bien|bcp trop|beaucoup trop|franchement|decidement) (?:\S+ )?seniors?|(?:c'est|est|vous etes|etes|etant) (?:un |une |deja |plutot |clairement )seniors?|(?:des|les|aux|un|une) seniors?(?= (?:ne|n'|dans|comme|de votre|au|a ce|sur ce|qui|,))`,
    {
      nature: 'code',
      unless: String.raw`residences?|clients?|clientele|emploi des seniors|plan seniors?|cible|offre|produits?|habitat|silver|logement|services?|accompagn\w+|animation|developpeu\w+|consultant\w*|ingenieu\w+|poste|manager|analyste|manage\w+|aide aux`,
    },
  ),
  law(
    'age',
    String.raw`(?:sur-?qualifi\w+)|(?:profil|candidature|parcours|cv|experience|carriere|bagage|vous|candidate?) (?:\S+ ){0,4}surdimensionn\w+|trop (?:d'experience|experimentee?|d'annees|capee?|qualifiee?|de bouteille|de kilometres)|experience (?:\S+ )?(?:depasse|excede) (?:\S+ ){0,3}(?:loin|largement|poste|niveau|attentes|besoin)|(?:trop|vite) (?:a l'etroit|vous ennuy\w+|s'ennu\w+)|s'ennuie\w* vite|vous ennuierez|(?:accept\w+|supporte\w*|recevoir|prendre) (?:\S+ ){0,6}(?:manager|chef|responsable|patron|ordres) (?:\S+ ){0,4}(?:plus jeune|de \S+ ans|de \d+ ans|trentenaire)`,
    { nature: 'code' },
  ),
  law(
    'age',
    String.raw`(?:vous |il |elle )?(?:manqu\w+|manque) (?:\S+ ){0,3}(?:maturite|bouteille)|(?:vous|il|elle|candidate?|profil|personne|encore|un peu|trop) (?:\S+ ){0,3}(?:manque|peu|pas assez|pas encore) (?:\S+ ){0,2}(?:mure?|mature)|immatur\w+|maturite (?:insuffisante|personnelle|limitee)|plus de maturite(?! (?:dans|sur|en|professionnelle|technique|commerciale|pour (?:la|le|les) (?:gestion|conduite|pilotage)))|pas (?:la|toute la|encore la|assez de) maturite`,
    {
      unless: `(?:${things}|equipe|offre|strategie|analyse|methode|reponse|modele|votre projet|votre outil|votre code) |(?:dispositif|outil|projet|modele|marche|methode|processus|organisation|produit|systeme|plan|service|offre|solution|technologie)\\w* (?:\\S+ ){0,2}manque|maturite (?:commerciale|technique|digitale|numerique|data|agile|cyber|attendue pour|produit|d'un|du|de l'|de la)`,
    },
  ),
  law(
    'age',
    String.raw`(?:${your}|leur|trop grande|grande) jeunesse|jeunesse (?:de (?:votre|son|ce)|du candidat|de la candidate)|la jeunesse (?:est|ne|nous|pourrait|serait|fait|pose|joue)|petite? jeune|p'tit jeune|jeunot\w*|jeune (?:loup|homme|femme|fille|gars|mec|padawan|gamin)s?|gamine?s?|blanc-bec|minots?|ados?|adolescente?|pas sec derriere|(?:a peine|tout juste) (?:majeure?|sortie? (?:de l'ecole|du lycee|de l'adolescence|des etudes))`,
    {
      needs: `${person}|${worry}|trop|face|passe`,
      unless: String.raw`litterature|edition|service jeunesse|mission jeunesse|ministere|protection judiciaire|pole jeunesse|secteur jeunesse|rayon|livres?|albums?|politique jeunesse|animation|auberge|information jeunesse|enfance|public|accompagn\w+|accueil|collection|magasin|programme|eleves|collegiens|foyers?`,
    },
  ),
  law(
    'age',
    String.raw`(?:equipe|plateau|promo\w*|collegues|moyenne d'age|collaborateurs|bureau|brigade|service|tous|ici) (?:\S+ ){0,6}(?:autour d[e'] ?|moyenne d'age|moyenne |de |ont |a |entre |moins de |tous )\S*(?:2\d|3[0-5]|vingt\S*|trente\S*|vingtaine|trentaine)(?: et (?:2\d|3\d|trente\S*))?(?: ans)?|moyenne d'age|age moyen de (?:l'|notre |nos |votre )(?:equipe|service)`,
    {
      needs: `vous|votre|vos|candidate?|il|elle|lui|${worry}|decal\\w+|integr\\w+|trouver votre place|profil|jeune|energie`,
      unless: `experience|${number} personnes|clients?|parc|residents?|patients?|adherents?|vingt (?:personnes|collegues)|prend|cinquantaine de`,
    },
  ),
  law(
    'age',
    String.raw`(?:equipe|collegues|collaborateurs|management|encadrement|brigade|structure|ambiance|esprit|environnement|public|agence|bureau) (?:\S+ ){0,4}(?:tres |plutot |assez |majoritairement |vraiment |si |surtout )(?:jeunes?|start-?up)`,
    {
      needs: `votre place|vous y|retrouv\\w+|sent\\w+|decal\\w+|integr\\w+|craign\\w+|craint|peur|ecart|suivre|reconnai\\w+|doute|mal a l'aise|detonn\\w+|energie|rythme|trouver`,
    },
  ),
  law(
    'age',
    String.raw`(?:profil|quelqu'un|personne|candidate?|recrue|collaborateu\w+) (?:\S+ ){0,3}(?:plus )?(?:jeune|agee?)(?! diplom)|un(?:e)? (?:plus )?jeune(?! (?:diplom|entreprise|equipe|pousse|societe|start|apprenti|maison|public|marque|agence|cabinet|femme|fille|homme|etablissement|association|chercheu|docteur|ingenieur|createur|patient|enfant|eleve|client))|sang (?:neuf|frais)|du sang|dynamique de jeunes?|forces? vives?|fraicheur de la jeunesse|(?:fougue|energie|insouciance|souplesse) (?:de la jeunesse|des jeunes|d'un jeune)|(?:plus|pas) (?:tout a fait )?l'energie|l'energie (?:d'un debutant|qu'il faut|d'antan)|vieux (?:briscard|de la vieille|loup|singe|routier)|vieille? (?:garde|ecole)|dinosaures?|has[- ]been|papy|papi|mamie|fossile|ancetre|doyenn?e?|veterane?|croulant\w*|cheveux (?:blancs|gris)|tempes (?:grises|blanches)|rides|grisonn\w+`,
    {
      needs: `${person}|${worry}|prefer\\w+|veut|cherch\\w+|faut|besoin`,
      unless: String.raw`jeune (?:patient|lecteur|public|client|enfant|eleve)|coiff\w+|cosmet\w+|antirides?|creme|soins?|veterans? (?:de guerre|de l'armee)|jeunes? (?:parents?|mere|maman|papa|pere|marie)|sport|club|don du sang|prise de sang|prelevement|clients?|residents?|energie (?:fossile|renouvelable|d'un)|poursui\w+ avec un jeune diplom`,
    },
  ),
  law(
    'age',
    `(?:pourrai\\w+|auriez|age de|pourrait) (?:\\S+ ){0,2}(?:etre|de) (?:${your}|leur|leurs|nos|vos) (?:\\S+ )?(?:pere|mere|fils|fille|enfants?|petits?-enfants|grand-\\S+|parents?)|${because} (?:\\S+ ){0,3}age|assez (?:de temps )?devant (?:vous|lui|elle)|encore (?:tout|toute) (?:la|votre|une) vie devant|former quelqu'un (?:\\S+ ){0,3}(?:qui part|si pres|pour)|rentabiliser (?:\\S+ ){0,3}(?:formation|embauche)`,
    { unless: `age (?:moyen|du|des|de la|de l')` },
  ),
]
