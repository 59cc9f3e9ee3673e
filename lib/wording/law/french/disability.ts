import type { LawRule } from '../rule.ts'
import { law, person, worry, your } from './words.ts'

const trade = String.raw`aides? a domicile|auxiliaires? de vie (?:scolaire|sociale|n'|dans|pour|a ete|est|en)|poste d'auxiliaire|personnes? (?:agees?|dependantes?|en perte|handicap\w+|en situation)|residents?|ehpad|patients?|usagers|beneficiaires?|clients?|public|accompagn\w+ (?:de|des|d'|aupres|aux|les)|accompagner (?:des|les)|majeurs? proteges?|mandataire|service a la personne|saad|ssiad|travail|fonction|outils?|administration|logiciel|linux|missions?|technique|geriatri\w+|gerontolog\w+|gestionnaire|instruct\w+|departement|conseil departemental|grille aggir|evaluat\w+|batteries?|vehicules?|autonomie (?:de|des|du|en|sur)|(?:assureurs?|contrats?|garanties?|courtiers?|prevention|filiere|metier d\S+|produits?)|dependances? (?:aux?|envers|entre|de|logicielles?|techniques?|npm|fonctionnelles?|fournisseurs?|circulaires?)|librairies|energetique|assurance dependance|contrat dependance`
const impairment = String.raw`paraplegi\w+|tetraplegi\w+|hemiplegi\w+|amputee?s?|amputation|aveugles?|non-?voyante?s?|mal-?voyante?s?|mal voyante?|malvoyance|cecite|sourde?s?|sourde-muette|malentendante?s?|mal entendante?s?|surdite|begue|begai\w+|begay\w+|begaie|dyslexi\w+|dysorthograph\w+|dyscalculi\w+|dyspraxi\w+|dysphasi\w+|multi-?dys|tdah?|tda/h|hyperactivite|autis\w+|asperger|neuro-?atypi\w+|neurodivergen\w+|trisomi\w+|myopath\w+|sclerose en plaques|sep|polio|infirm(?:e|es|ite|ites)|invalide|cul-de-jatte|nanisme|nain|naine|albin\w+|handicap(?:e|ee|es|ees|ant)?s?|rqth|aah|mdph|agefiph|cap emploi|boe?th|travailleur handicape|daltonien\w*|hemophil\w+|gilles de la tourette|tourette|tourettes`
const publics = String.raw`missions? handicap|referente? handicap|accord handicap|politique handicap|correspondant handicap|taux (?:d'emploi|oeth|de)|oeth|doeth|esat|ea|entreprises? adaptees?|foyers?|instituts?|ime|itep|sessad|mas|fam|residents?|patients?|usagers?|usagere|publics?|clients?|clientele|visiteurs?|spectateurs?|beneficiaires|eleves|enfants|jeunes|adultes|accessibilite|rgaa|wcag|lecteurs? d'ecran|normes?|erp|pmr|signaletique|logements?|accompagn\w+ (?:de|des|d'|aupres|aux)|accompagner|prise en charge|associations?|aesh|avs|moniteurs?|educat\w+ specialis\w+|educ spe\w*|ateliers? protege|sensibilis\w+|semaine|duoday|quota|obligation d'emploi|handisport|club|test a l'aveugle|degustation a l'aveugle|a l'aveugle|double aveugle|aveugle(?:ment)? confiance|interprete|interpretes|formation (?:lsf|en)|cours de|fauteuils? (?:dentaires?|de bureau|d'orchestre|club|de jardin|de direction|releveurs?|coquilles?)|handicap(?:e|ent|ait|aient) (?:notre|nos|le|la|les|l'|votre|vos|son|ses)|handicap (?:de|en) \d|golf|hippi\w+|turf|angle mort|personnes handicapees|sourde?s? (?:aux?|a la|a l'|a tou\w+)|aveugle (?:aux?|a la|a l')|(?:aux|de|des|les|pour) personnes (?:handicap\w+|aveugles?|sourdes?|malentend\w+|malvoyant\w+|a mobilite)`

/** Rules on loss of autonomy. */
export const autonomyRules: readonly LawRule[] = [
  law(
    'loss_of_autonomy',
    String.raw`perte (?:progressive |partielle |totale )?d'autonomie|${your} (?:\S+ )?dependance|(?:dependante?|dependre|dependez|depend) (?:\S+ )?(?:d'une? (?:tierce|aidant\w*|aide|tiers|auxiliaire|proche|voisine?)|des autres|d'autrui|de quelqu'un|de (?:votre|vos|son|sa|ses) (?:\S+ )?(?:fille|fils|proche|mari|femme|conjoint\w*|enfants|s(?:œ|oe)ur|frere|mere|pere|voisin\w*|entourage|epouse?|aidant\w*|auxiliaire))|dependante? (?:physiquement|au quotidien|pour)|(?:plus|pas|guere|moins|peu|jamais) (?:\S+ ){0,3}(?:autonome|independante?) (?:\S+ ){0,4}(?:quotidien|vie|gestes|toilette|deplac\w+|repas|physiquement|chez (?:vous|elle|lui)|maison|depuis)|(?:plus|pas) (?:tout a fait |vraiment |du tout |totalement |entierement |completement )(?:autonome|independante?)|(?:plus|pas) independante?|etat de dependance|situation de dependance|dependance (?:physique|au quotidien|a l'egard|vis-a-vis|pour|lourde|totale)|grande dependance`,
    { unless: trade },
  ),
  law(
    'loss_of_autonomy',
    String.raw`(?:besoin|necessit\w+|demand\w+|recour\w+|beneficie\w*|recev\w+|requ\w+|sans|avec|avoir|assistance|faut|intervention|presence) (?:\S+ ){0,4}(?:d'|de |l'|une |l'intervention d'|d'une |a une )?(?:aide|assistance|soutien|appui|aidee?|assistee?|quelqu'un|personne) (?:\S+ ){0,4}(?:au quotidien|quotidien\w*|pour (?:\S+ ){0,4}(?:habill\w+|lever|laver|manger|repas|toilette|marcher|deplac\w+|coucher|courses|gestes|se|vous|tout|aller|monter|descendre)|dans (?:\S+ ){0,4}(?:gestes|actes|vie)|a domicile|humaine|permanente|constante|a (?:vos|ses) cotes|chez (?:vous|elle|lui)|de vie|le matin)|(?:aide|auxiliaire|assistante?|aidante?|infirmiere|tierce personne|quelqu'un|personne) (?:\S+ ){0,4}(?:(?:vient|vienne|passe|passer|doit|vous|l'|lui) (?:\S+ ){0,5}(?:matin|soir|jour|toilette|habill\w+|lever|laver|repas|accompagn\w+|aide\w*|coucher|quotidien)|a (?:vos|ses) cotes|en permanence)|tierce personne|gir ?\d|apa(?= ?[,.;)])|l'apa|gestes? (?:\S+ ){0,2}(?:simples?|du quotidien|quotidiens?|de la vie|elementaires?)|actes? (?:\S+ ){0,2}(?:de la vie (?:quotidienne|courante)|du quotidien|essentiels)|aide (?:humaine|menagere|a domicile|au quotidien|quotidienne|permanente)|telealarme|teleassistance|portage de repas|maison de retraite|(?:placee?|entree|mise?) (?:en|sous) (?:ehpad|tutelle|curatelle|residence autonomie|maison)|(?:sous|votre|sa) (?:tutelle|curatelle)|auxiliaire de vie`,
    { needs: `vous|votre|vos|il|elle|lui|sa|son|ses|je|ma|mes|depuis|${worry}|venir`, unless: trade },
  ),
  law(
    'loss_of_autonomy',
    String.raw`(?:ne |n'|plus |pas |seule?,? |difficult\w+ a |mal a |peine a |incapable de |du mal a )(?:\S+ ){0,4}(?:s'habill\w+|vous habill\w+|se lever|vous lever|se laver|vous laver|se nourrir|vous nourrir|prendre (?:ses|vos) repas|faire (?:ses|vos) courses|se deplacer|vous deplacer|manger|marcher|se coucher|tenir debout|monter les escaliers|conduire|sortir|rester|vivre) (?:\S+ ){0,3}(?:seule?|sans (?:aide|assistance|aidant\w*|accompagn\w+|quelqu'un|l'aide|son|sa|votre|une))|(?:s'habiller|vous habiller|la toilette|faire sa toilette|votre toilette|sa toilette|l'habill\w+|l'aide a (?:marcher|manger|se|monter)|doit (?:l'|etre )?(?:accompagn\w+|aid\w+|assist\w+) (?:\S+ ){0,4}(?:permanence|partout|quotidien|toujours|deplac\w+|pour tout)|(?:accompagnee?|assistee?|aidee?|epaulee?) (?:\S+ ){0,3}(?:en permanence|partout|au quotidien|a chaque (?:pas|geste|repas|deplacement|instant)|dans tous|du matin|pour chaque (?:pas|geste|repas|deplacement|trajet)|par (?:sa|son|votre|une) (?:fille|fils|mere|pere|mari|femme|auxiliaire|aidant\w*|proche|s(?:œ|oe)ur|frere))|remplit les papiers|parle a sa place|plus (?:capable|en mesure) de (?:\S+ ){0,4}seule?)`,
    {
      needs: `vous|votre|vos|il|elle|lui|sa|son|ses|je|ma|mes|${worry}`,
      unless: `${trade}|animaux|chiens?|enfants?|eleves|reunion|vendre|negoci\\w+`,
    },
  ),
]

/** Rules on disability. */
export const disabilityRules: readonly LawRule[] = [
  law(
    'disability',
    `(?:votre|vos) (?:\\S+ )?(?:${impairment}|handicap|invalidite|fauteuil roulant|mobilite reduite)`,
  ),
  law(
    'disability',
    `${your} (?:\\S+ ){0,3}(?:${impairment}|handicap\\w*|deficien\\w+|invalidite|fauteuil(?: roulant)?|bequilles?|canne|prothese\\w*|appareils? auditifs?|appareillage|mobilite reduite|chien guide|audition|ouie|vue(?! (?:d'ensemble|sur|globale|du|des|d'))|vision (?:basse|reduite|faible)|motricite|elocution hesitante|boiterie|claudication|jambe|bras|main (?:valide|gauche|droite|atrophiee)|reconnaissance (?:de |en )?(?:qualite de )?travailleur|statut de travailleur|neuroatypie|trouble(?:s)?(?! (?:du voisinage|a))|maniere de vous deplacer|facon de (?:vous deplacer|marcher)|demarche (?:hesitante|boiteuse|difficile|chaloupee)|tics?|begaiement|(?:difficultes?|problemes?|soucis?|limites?|contraintes?) (?:motrices?|d'audition|auditi\\w+|visuel\\w*|de vue|de marche|de mobilite (?:reduite|physique)|cognitiv\\w+|physiques?))`,
    { unless: `${publics}|sa (?:mission|politique) handicap` },
  ),
  law('disability', impairment, {
    needs: `${person}|${worry}|annonc\\w+|declar\\w+|poste|candidate?|reconnu\\w*|dit|faudrait|open space|locaux|amenag\\w+|adapt\\w+|\\d|reunions?`,
    unless: publics,
  }),
  law(
    'disability',
    `(?:^|[.,;:(+] ?)(?:est |legerement |un peu |tres |totalement |partiellement |quasi |reconnue? |profil |statut |type )?(?:${impairment})(?= ?(?:[.,;:)?!+–—-]|$|lourd|leger|severe|moteur|de naissance|annonc|depuis|visible|mais|donc|et ))`,
    { unless: `${publics}|neutre` },
  ),
  law(
    'disability',
    String.raw`(?:en |son |votre |le |un )fauteuil(?: roulant)?(?= ?(?:[,.;:)]|et|ne|qu\w+|pour|dans|depuis|sur|au|les|est|roulant|electrique|passe|$))|fauteuil roulant|mobilite (?:tres )?reduite|pmr|bequilles?|canne blanche|marche (?:\S+ )?(?:avec (?:une |des )?(?:canne|bequilles?|difficile\w*)|difficilement|mal)|(?:se deplace|vous deplac\w+|deplacements?) (?:\S+ ){0,3}(?:avec (?:une |des )?(?:canne|bequilles?|peine|difficulte)|difficilement|en fauteuil|lentement)|boit(?:e|ez|er|erie|ait|ille)(?= ?(?:[,.;]|un|leger|en marchant|mal|$))|unijambiste|manchot\w*|moignon|membre (?:artificiel|fantome)|prothese (?:\S+ )?(?:de|au|a la|auditive|jambe|main)|appareil(?:s)? auditifs?|appareillee?(?= ?(?:[,.;]|d'|des|aux|de))|langue des signes|lsf|li(?:t|sez|re) sur les levres|lecture labiale|chien (?:guide|d'assistance)|(?:enten\w+|oit|vo(?:it|yez|ir)|percev\w+) (?:\S+ ){0,2}(?:mal|tres mal|presque plus|plus|peu|pas bien|qu'a moitie|difficilement)(?: (?:d'une|de l'|d'un|plus))?|(?:mal|dur\w*|fine?) (?:d'oreille|de la feuille|d'une oreille)|(?:(?:une|un|d'une|d'un) seule?|d'une|sans|perdu (?:une?|l'usage d'une?)|manque une?|qu'une?) (?:oreille|oeil|œil)|(?:n'a|n'avez|avec|plus) (?:\S+ )?(?:qu'un (?:bras|oeil|œil)|qu'une (?:main|jambe|oreille)|un seul (?:bras|oeil|œil)|une seule (?:main|jambe|oreille))|(?:main|bras|jambe)s? (?:gauche |droite? )?(?:atrophi\w+|paralys\w+|inerte|amput\w+|invalide|valide|manquant\w*|raide)|paralys(?:e|ee|ie|es)(?! (?:par|les|la|l'|le))|deficien\w+ (?:visuel\w*|auditi\w*|moteur|motrice|intellectuel\w*|mental\w*|cognitive)|troubles? (?:du spectre|de l'attention|dys|autis\w+|cognitifs?|de (?:l'elocution|la parole|l'audition|la vision)|moteurs?|neuro\w+|visuels?|auditifs?)|invalidite|(?:pension|carte|taux) d'(?:invalidite|incapacite)|travailleur(?:se)? handicape\w*|reconnaissance (?:\S+ ){0,3}travailleur|(?:vu|sa|votre) (?:\S+ )?situation de handicap|en situation de handicap|statut (?:th|rqth)|(?:reconnue?|profil|dossier|candidate?) th(?= ?[,.;]|$)|difference (?:\S+ ){0,2}(?:visible|physique)|tremble(?:ments?|nt)? (?:des mains|de la main)`,
    {
      needs: `vous|votre|vos|il|elle|lui|son|sa|ses|${worry}|rqth|locaux|bureaux|escaliers?|ascenseur|etage|candidate?|annonc\\w+|prevoir|amenag\\w+|h|f|open space|depuis|client`,
      unless: `${publics}|(?:on|vous) vo(?:it|yez) (?:mal|peu) (?:comment|le|la|l'|les)|interpret\\w+|vo(?:it|yez|ir) plus (?:loin|large)|(?:ne |se )?voit plus|moto|entendu\\w* (?:plus|mal)|voyons|d'une oreille attentive|d'un oeil`,
    },
  ),
  law(
    'disability',
    String.raw`(?:amenag\w+|adapt(?:er|ation|ations|e|ee|es)|equip\w+|accessib\w+|adapte\w*) (?:\S+ ){0,7}(?:trop (?:lourd\w*|couteu\w+|cher\w*|complique\w*|complexe\w*|importan\w+|long\w*)|pour (?:vous|lui|elle)|necessaires? (?:pour|a votre)|a votre (?:situation|etat|cas|condition|fauteuil)|que (?:vous|votre) (?:\S+ ){0,3}(?:demand\w+|necessit\w+|requier\w+|situation)|hors de (?:notre )?portee|(?:nous )?(?:coutera\w*|depass\w+))|(?:locaux|bureaux|batiments?|ateliers?|magasins?|boutiques?|postes?|etages?|site|vehicules?|logiciels?|immeuble|usine|sanitaires|open space) (?:\S+ ){0,6}(?:(?:pas|non|peu|mal|guere|ni|jamais) (?:\S+ ){0,2}(?:adapt\w+|accessibles?|equip\w+|amenag\w+|prevus?|concu\w*|compatibles?)|sans ascenseur|inadapt\w+|inaccessib\w+)|(?:pas|sans|aucun|ni) (?:\S+ )?(?:ascenseur|rampe d'acces|rampe|monte-charge|acces pmr)|amenagements? (?:de poste|du poste|de votre poste|specifiques?|lourds?|necessaires?|d'horaires? pour)|adaptations? (?:de poste|du poste|trop|lourdes?|de l'ecran|a prevoir|necessaires?)|revoir tout le poste|(?:escaliers?|marches|etages?|echelles?) (?:\S+ ){0,6}(?:pour vous|vous (?:seraient|poser\w+|auraient|serait)|vu (?:votre|sa)|dans (?:votre|son) (?:etat|cas|situation)|infranchissables?)`,
    {
      needs: `vous|votre|vos|il|elle|lui|sa|son|${worry}|th|rqth`,
      unless: `${publics}|teletravail|horaires (?:de|d'ouverture)|(?:vos|votre|ses|son|sa) (?:\\S+ )?(?:maquette|reponse|proposition|projet|methode|site|plan|solution|pedagogie|discours)|pas (?:\\S+ ){0,2}adapt\\w+ (?:a|au|aux) (?:nos|notre|votre (?:niveau|profil|experience|projet|recherche)|cette|ce)|poste (?:\\S+ ){0,4}(?:pas|peu) (?:\\S+ )?(?:adapt\\w+|compatib\\w+) (?:a|avec) vo\\w+ (?:projet|attentes?|disponib\\w+|souhait|recherche|experience|profil|competences|pretention\\w*)|livraison|flotte`,
    },
  ),
]
