import type { LawRule } from '../rule.ts'
import { kindness, law, person, worry, your } from './words.ts'

const men = String.raw`(?:hommes?|mecs?|gars|garcons?(?! de cafe)|messieurs|monsieur|bonhommes?|gaillards?|males?)`
const women = String.raw`(?:femmes?(?! (?:de (?:chambre|menage)|enceintes?))|filles?|nanas?|nenettes?|gonzesses?|meufs?|dames?|demoiselles?|minettes?|hotesses?)`
const either = `(?:${men}|${women})`
const served = String.raw`rayon|collections?|vetements?|chaussures?|mode|magazines?|football|foot|rugby|handball|basket|volley|club|cosmet\w+|parfums?|index|ecarts?|violences?|foyers?|patientes?|clientele|hebergement|sante|gyneco\w*|coiff\w+|barbier|barbe|depistage|connecteurs?|prises?|fiches?|raccords?|elevage|personnages?|romans?|roles? (?:dans|du film|de)|casting|auteure?s?|egalite|mixtes?`
const wish = String.raw`cherch\w+|recherch\w+|prefer\w+|faut|faudra\w*|besoin|souhait\w+|veut|veulent|voul\w+|voudr\w+|attend\w*|demand\w+|plutot|exig\w+|tien\w+ a|envisag\w+|privilegi\w+|orient\w+ vers|retenu\w*|choisi\w*|imagin\w+`

export const homeSexRules: readonly LawRule[] = [
  law(
    'sex',
    `en tant qu(?:e |')(?:jeune |seule? )?${either}|(?:seule?|unique|premiere?) (?:${women}|homme|mec|garcon|gars) (?:de|du|dans|a|au|parmi|sur|chez|en|entre|d'un|d'une)|(?:metier|boulot|travail|job|poste|affaire|histoire|truc|univers|monde|milieu|place|role)s? (?:\\S+ )?(?:d'|de |pour )${either}(?= ?(?:[,.;:!)?]|et|ou|qui|votre|nous|la|le|les|donc|selon|dans|chez|$))|(?:lavee?s?|soignee?s?|touchee?s?|conseillee?s?|dirigee?s?|commandee?s?|accueillie?s?|encadree?s?|recue?s?|servie?s?|managee?s?|formee?s?|depannee?s?|massee?s?|coiffee?s?|epilee?s?|examinee?s?|pilotee?s?|conduite?s?|tenue?s?) par (?:un |une |des |leur )(?:jeune )?${either}|(?:prend\\w*|recev\\w+|obei\\w+|ecout\\w+|respect\\w+|suivr\\w+|accept\\w+) (?:\\S+ ){0,4}(?:d'une|d'un|a une|une|un) ${either}|(?:un|une) (?:homme|femme|mec|nana|fille|garcon|monsieur|dame) (?:comme |en tant que |au poste d\\S+ )?(?:assistante?|secretaire|infirmi\\w+|mecanicien\\w*|chauffeur\\w*|conduct\\w+|maçonne?|macon\\w*|chef\\w*|patron\\w*|routi\\w+|grutier\\w*|soudeu\\w+|plombi\\w+|electricien\\w*|couvreu\\w+|puericult\\w+|estheticien\\w*|hotess\\w*|standardiste|vigile|menuisi\\w+|a la (?:creche|maternelle|pouponniere|caisse|tete)|aux commandes|au volant|au standard|au guichet|sur un chantier|sur le chantier|en salle de bain)`,
    {
      unless: `${served}|sage-femme|hommes? (?:et|ou) (?:\\S+ )?femmes?|femmes? (?:et|ou) (?:\\S+ )?hommes?`,
    },
  ),
  law(
    'sex',
    `(?:collaborat\\w+|candidate?s?|profil|personne|recrue|salariee?|agent|employee?|secretaire|interlocut\\w+|presence|voix|main|regard|figure|remplacant\\w*|responsable|commercial|renfort|personnel|candidature|element) (?:plus |plutot |exclusivement )?(?:masculine?|feminine?|homme|femme|male)s?(?! et| ou)|(?:un|des|deux|quelques) (?:gaillards?|costauds?|malabars?|grands? gaillards?|bonhommes?|males?|vrais? mecs?)|(?:une|des) (?:hotesses?|vendeuses?|serveuses?|maitresses? femmes?|secretaires? femmes?|presences? feminines?)(?= ?,? (?:pas|plutot|et non|et pas)\\w*)|plutot (?:une? )?${either}|(?:trop|assez|plein|que|pleine|deja) (?:de |d'|des |\\w+ )?(?:filles|femmes|nanas|mecs|gars|hommes|bonnes femmes)(?= ?(?:[,.;!]|dans|au|chez|ici|deja|pour|sur|$))|(?:reequilibr\\w+|equilibr\\w+|feminis\\w+|masculinis\\w+|mixer|compenser) (?:\\S+ ){0,3}(?:equipe|service|sexes|hommes|femmes|effectif|genre)`,
    { needs: `${wish}|${worry}|deja|seul\\w*`, unless: `${served}|candidate ou|femmes? (?:et|ou|ni)|index` },
  ),
  law(
    'sex',
    `(?:nenettes?|gonzesses?|bonnes? femmes?|donzelles?|pisseuses?|greluches?|nunuches?|midinettes?|minettes?|poulettes?|cocottes?(?! minute)|souris de bureau|garconne|hommasse|virago|mijauree|pimbeche|femmelettes?|male alpha|mâle|machos?|misogynes?|phallocrates?|sexe faible|testosterone|couillu\\w*|des couilles|burnes|cojones)`,
    {
      needs: `${person}|${worry}|equipe|chantier|gars|quai|atelier|on`,
      unless: `${served}|poules?|cuisson|cocottes? en`,
    },
  ),
]

/** First names that people rarely give to the other sex. */
const hisName = String.raw`(?:fabrice|nicolas|quentin|damien|cedric|aurelien|rachid|walid|kevin|mamadou|julien|eric|yann|hugo|paul|pierre|jean|michel|philippe|alain|bernard|thierry|laurent|christophe|stephane|olivier|david|sebastien|frederic|vincent|guillaume|alexandre|thomas|antoine|maxime|lucas|theo|arthur|louis|gabriel|adrien|mathieu|matthieu|benjamin|romain|florian|clement|francois|marc|luc|simon|samuel|karim|mehdi|ahmed|mohamed|youssef|bruno|pascal|gilles|patrick|didier|denis|gerard|serge|daniel|fabien|jerome|arnaud|remi|loic|tristan|baptiste|valentin|victor|leo|jules|martin|etienne|xavier|yves|tom|enzo|nathan|raphael|gregory|ludovic|franck|cyril|sylvain|bastien|anthony|jeremy|marcel|roger|raymond|robert|henri|rene|andre|georges|jacques|claude)`
const herName = String.raw`(?:marie|sophie|julie|claire|laura|lea|emma|manon|chloe|camille|sarah|celine|sandrine|nathalie|isabelle|catherine|sylvie|valerie|veronique|christine|martine|monique|nicole|francoise|anne|helene|alice|louise|juliette|charlotte|pauline|mathilde|marion|amelie|emilie|aurelie|elodie|melanie|virginie|stephanie|delphine|caroline|laetitia|audrey|anais|ines|jade|lucie|margaux|oceane|fatima|samia|nadia|leila|karima|agnes|brigitte|chantal|corinne|florence|jeanne|justine|eva|lola|zoe|clara|elsa|rose|ambre)`

export const homeOrientationRules: readonly LawRule[] = [
  law(
    'sexual_orientation',
    `deux (?:mamans|papas)(?= ?(?:[,.;]|a la maison|pour|au|chez|dans|et))|plutot (?:filles?|garcons?|hommes?|femmes?|mecs?|nanas?) ou (?:plutot )?(?:garcons?|filles?|femmes?|hommes?|mecs?|nanas?)|(?:grande |un peu |vraie |bien )folle(?:s)?(?= ?(?:[,.;)]|sur les bords|assumee?))|(?:amours?|relations?|conquetes?|aventures?|liaisons?|attirances?|preferences?|inclinations?|gouts?) (?:masculin\\w*|feminin\\w*|homosex\\w*|entre (?:hommes|femmes|garcons|filles)|avec (?:des|les|d'autres) (?:hommes|femmes|garcons|filles))|prefer\\w+ les (?:hommes|femmes|garcons|filles|mecs)(?! (?:et|ou|de|du|d'))|hetero\\w*|(?:sort\\w* du|sorti\\w* du|rest\\w+ dans (?:le|son)) placard|outee?(?= ?(?:[,.;]|par|au))|coming out|fait son coming|saphique|lesbos|butch|camionneuse|invertie?s?|uraniste|sodom\\w+|pride|gaypride|queer|drapeau lgbt|lgbtq\\S*|couple d'hommes|couple de femmes|couple (?:homo\\w*|gay|lesbien)|union entre (?:deux )?(?:hommes|femmes)|menage de (?:femmes|filles|garcons)|folle du|(?:est|etes|en|serait|sans doute|surement) (?:de la (?:jaquette|pedale|famille)|du meme bord|de ce bord|un peu pd|pd|gay|homo|lesbienne|bi)(?= ?(?:[,.;]|et|mais|,|$))`,
    {
      unless:
        'heterogen\\w+|heteroclite\\w*|album|ouvrage|magazine|association|lutte contre|campagnes?|festival|test\\w*|sante sexuelle|prevention',
    },
  ),
  law(
    'sexual_orientation',
    `elle (?:\\S+ ){0,6}(?:sa|une|d'une) (?:compagne|femme|copine|epouse|petite amie|fiancee|cherie|moitie feminine)|\\bil (?:\\S+ ){0,6}(?:son|un|d'un) (?:compagnon|mari|copain|epoux|mec|petit ami|cheri|fiance|conjoint homme)(?= ?(?:[,.;]|et|a|qui|au|dans|est|depuis|$))|(?:candidat|monsieur|mr|il) (?:\\S+ ){0,8}(?:son mari|son compagnon|son copain|son epoux|en menage avec ${hisName}|vit avec ${hisName})|(?:candidate|madame|mme|elle) (?:\\S+ ){0,8}(?:sa femme|sa compagne|sa copine|son epouse|vit avec ${herName}|en menage avec ${herName})`,
    { unless: 'clients?|patient\\w*|collegue|binome|conjoints? collaborateurs?|compagnons? du' },
  ),
  law(
    'sexual_orientation',
    `(?:vie|couple|histoire|bonheur|amour|relation|pacs|mariage|union|vit|vivez) (?:\\S+ )?avec (?:${hisName}|${herName}|un autre|un garcon|un homme|une femme|une fille)`,
    {
      needs:
        'epoque|ouverts?|mentalites?|conservat\\w*|choqu\\w*|village|parents|adherents|fideles|traditionn\\w*|vieille ecole|genera\\w*|moeurs|regards?|tolerant\\w*|accept\\w+',
      unless: 'clients? avec',
    },
  ),
]

const paper = String.raw`(?:diplomes?|papiers|etat civil|permis|carte(?: \S+)?|passeport|bulletins?|attestations?|certificats?|casier|cni|dossier|cv|acte|livret|contrat|badge|bulletin de paie|rib)`

export const homeGenderRules: readonly LawRule[] = [
  law(
    'gender_identity',
    `(?:${paper}) (?:\\S+ ){0,3}(?:au (?:nom|prenom) (?:de|d') ?(?:${hisName}|${herName}|un autre|une autre|homme|femme|monsieur|madame)|(?:portent|porte|indiquent?|disent|dit|mentionnent?|affichent?|restent|parlent?|appelle|appellent) (?:\\S+ ){0,3}(?:${hisName}|${herName}|monsieur|madame|un homme|une femme|un autre prenom|masculin|feminin))|(?:apparence|presentation|allure|voix|visage|photo|physique|tenue) (?:\\S+ ){0,8}(?:mention|monsieur|madame|papiers|etat civil|carte d'identite|carte vitale|civilite|prenom|cni|passeport|homme|femme)(?! de (?:menage|chambre))|(?:decalage|ecart|discordance|contradiction|incoherence|mismatch|difference) (?:\\S+ )?entre (?:\\S+ ){0,4}(?:prenom|photo|voix|genre|${paper}|sexe|civilite|mention) (?:\\S+ ){0,8}(?:personne|apparence|presentation|voix|visage|allure|candidate?|prenom|physique|homme|femme|monsieur|madame)`,
    {
      unless:
        'usagers?|clients?|verifi\\w+|controle|logiciel|champs?|formulaire|base|guichet|officier|mal rempli\\w*',
    },
  ),
  law(
    'gender_identity',
    `(?:candidate|elle|femme|mme|madame|fille) (?:\\S+ ){0,4}(?:anciennement|ex|nee|autrefois|jadis|avant|s'appelait|ci-devant|alias) (?:\\S+ )?${hisName}|(?:candidat|il|homme|mr|monsieur) (?:\\S+ ){0,4}(?:anciennement|ex|autrefois|jadis|s'appelait|ne) (?:\\S+ )?${herName}|(?:celle|celui) que vous (?:etes|etiez|avez toujours|devenez|serez|vouliez|revez)|devenir (?:vous-meme|qui vous etes|soi-meme|la femme|l'homme)|(?:un |une )?(?:monsieur|homme|garcon|mec|gars|il|m\\.) (?:ou (?:bien )?|/ ?)(?:une |un )?(?:dame|femme|madame|fille|nana|elle|mme)(?= ?(?:[,.;?!)]|gen\\w+|on|je|a l'accueil|au telephone|c'est|les|$))|(?:(?:on|nous|l'on) (?:lui|vous) (?:di[st]\\w*|donn\\w+ du)|(?:lui|vous) dis\\w* |dire |donner du ) ?(?:elle|madame|monsieur|mademoiselle|iel)|non[- ]?binarite|trans-?identite|assignee? (?:\\S+ )?(?:garcon|fille|homme|femme|masculin|feminin|a la naissance)|(?:sexe|genre) (?:de|a la) naissance|(?:mauvais|bon) corps|corps (?:de|d'une?) (?:femme|homme|garcon|fille)|inter-?sexe\\w*|mammectomie|vaginoplastie|phalloplastie|torsoplastie|detransition\\w*|transitionn\\w+|hermaphrodite|travelo|trav(?= ?[,.;])|transexuel\\w*|trans\\b(?= (?:et|mais|dans|a l'accueil))|genre (?:oppose|choisi|revendique|ressenti|fluide|neutre)|fluidite de genre|genre fluid\\w*|expression de (?:votre|son) genre|pronoms? (?:\\S+ )?(?:il|elle|iel|neutres?|inclusi\\w+)|(?:mon|son|votre|leur) dead-?name|morinom|thc?s? feminisant\\w*|feminisation (?:faciale|de la voix)|androgyn\\w+`,
    {
      needs: `${person}|${worry}|on`,
      unless:
        "homme,? femme (?:et|ou)|clients?|usagers?|guichet|formulaires? (?:de|du|client)|logiciel|vetements?|collection|recrut\\w+ (?:un|une)|h/f|genre neutre (?:de|en) grammaire|poste (?:de|d')",
    },
  ),
]

const kids = String.raw`(?:bouts? d(?:e|')\s?\w+|cherubins?|smala|tetes blondes|mouflets?|ribambelle|nichee|bambins?|gosses|enfants?|petits|gamins|momes|marmots?|marmaille|minots|ados|filles|garcons|jumeaux|triples|bebes?|mioches|loulous?|petits monstres|lardons)`
const partner = String.raw`(?:mari|epoux|epouse|femme|conjointe?|compagne|compagnon|copine?|moitie|ex-?mari|ex-?femme|ex(?= )|partenaire)`
const careTrade = String.raw`clients?|clientele|patients?|usagers|publics?|beneficiaires|eleves|creches?|animat\w+|periscol\w+|protection de l'enfance|educat\w+|assistante? maternelle|agrement|accueil\w*|colonies?|centre de loisirs|caf|mediation|mediat\w+|droit de la famille|notari\w+|avocat\w*|successions?|composants?|classe|herit\w+|jouets?|collection|vetements|mutuelle|pediatr\w+|puericult\w+|lecteurs?|jeunesse|menu|lardons (?:fumes|et)|rayon|avantages?|perks?|fichiers?`

export const homeFamilyRules: readonly LawRule[] = [
  law(
    'family_situation',
    `(?:quand|lorsqu'|lorsque|avec|si) (?:on |l'on |vous |il |elle )?(?:a|avez|est|etes|eleve|elevez)? ?(?:deja )?(?:des|deux|trois|quatre|cinq|plusieurs|autant d'|vos|ses|trop de) ?(?:\\S+ )?${kids}(?= ?(?:[,.;!?)]|a |si |en |au |qui |et |sur |dans |$))|quand on est (?:maman|mere|pere|papa|parents?|celibataire|marie\\w*|jeune \\w+)|(?:deux|trois|quatre|cinq|six|2|3|4|5) (?:bouts? de \\w+|cherubins?|tetes blondes|mouflets?|bambins?|marmots?|loulous?|minots|petits monstres|momes|ados)|(?:votre|sa|toute la) (?:smala|ribambelle|nichee|petite tribu|marmaille|maisonnee)|vies? a deux|vi(?:t|vez|vre) (?:encore |toujours |de nouveau )?(?:seule?|chez (?:ses|vos|papa|maman|sa mere|son pere|votre mere)|maritalement|en concubinage|avec (?:sa mere|ses parents|vos parents|son ex))|(?:femme|homme|mere|pere|papa|maman) au foyer|beaux-(?:enfants|parents)|belle-fille|beau-fils|(?:ex-?|ancien )(?:mari|femme|conjointe?|compagnon|compagne)|(?:suivi|suit|suivez|suivre|suivrez|suivra) (?:\\S+ )?(?:votre|son|sa) ${partner}|(?:l'heure|rentrer|partir|filer|file|obligee? de) (?:\\S+ ){0,5}(?:du bain|des devoirs|la nounou|l'ecole|la creche|la maternelle|la garderie|coucher les)|(?:aller|doit|va|devez|filer|file|courir|court) (?:\\S+ ){0,3}(?:chercher|recuperer|deposer) (?:\\S+ )?(?:petits?|enfants?|filles?|fils|gosses?|gamins?)|orpheline?|veuvage|deuil(?! (?:d'un projet|de l'ancien|de la))|(?:disparition|perte|deces|mort|depart) de (?:votre|son|sa) (?:${partner}|mere|pere|maman|papa|fils|fille|enfant|bebe|frere|s(?:œ|oe)ur)|en menage|se (?:mettent|mettre) en menage|(?:garde|droit de visite|droit de garde|pension) (?:\\S+ ){0,3}(?:enfants?|fille|fils|petits?|alimentaire|un week-end)|week-?ends? de garde|juge aux affaires familiales|jaf(?= ?[,.;])`,
    {
      needs: `${person}|${worry}|quand on|quand l'on`,
      unless: `${careTrade}|vit seul dans|ex-femme de|chef d\\S+ d'orchestre|produits?|lingettes|orpheline?s? (?:de|du)|pages? orphelines?|lignes? (?:veuves?|orphelines?)|branches? orphelines?|dossiers? orphelins?`,
    },
  ),
  law(
    'family_situation',
    `(?:sans|aucune?|pas d'|pas de|zero|0|peu d'|libre de toute?|degagee? de) (?:\\S+ )?(?:attaches?|enfants?|gosses|conjointe?|famille(?! de)|mari(?= ?[,.;])|contraintes? (?:familiales?|de famille|personnelles?|parentales?)|charges? de famille|fil a la patte|bagages familiaux|vie de famille|homme dans|femme dans)(?= ?(?:[,.;!)]|pour|a|dans|et|ni|qui|comme|$))`,
    {
      needs: `${wish}|vous|il|elle|parfait|ideal\\w*|celib\\w*|mariee?|disponib\\w+|${worry}`,
      unless: `${careTrade}|pieces? (?:jointes?|attachees?)|sans attache (?:metallique|rapide|a (?:une?|la|le|l'))|fixation`,
    },
  ),
  law(
    'family_situation',
    `${your} (?:\\S+ )?(?:${partner}|fils|fille|enfants?|parents|pere|mere|maman|papa|frere|s(?:œ|oe)ur)(?= (?:travaille\\w*|est|sera|etait|en pense|vous|accepte\\w*|suivr\\w*|supporter\\w*|refuse\\w*|gagne\\w*|reste\\w*|malade|handicap\\w+|bosse|tient|dirige|ne|n'|a |,))`,
    {
      unless: `${careTrade}|entreprise mere|societe|mere (?:de|du) (?:projet|vinaigre)|(?:pere|mere) spirituel`,
    },
  ),
  law(
    'family_situation',
    `(?:bonheur|felicit\\w+|v(?:œ|oe)ux|souhait\\w+|joie|courage|pensees|condoleances) (?:\\S+ ){0,8}(?:couple|a deux|mariage|union|noces|fiancailles|pacs|famille|foyer|deuil|epreuve familiale|separation|divorce|conjoint\\w*|mari|epouse?|proches?(?= malade)|(?:votre|vos) (?:mere|pere|maman|papa|fils|fille|enfants?|petits?))|(?:jeunes maries|lune de miel|voyage de noces|evjf|enterrement de vie|dire oui|bague de fiancailles|corde au cou)`,
    {
      unless:
        "clients?|familles? (?:de|des|d'accueil|suivies)|wedding|mariages? (?:que|organis\\w+)|agence|traiteur|noces de (?:figaro)|reunir (?:vos|nos)|retrouv\\w+ (?:un|une) (?:poste|emploi)",
    },
  ),
]

const babyTrade = String.raw`patientes?|clientes?|clientele|parturientes|consultations?|tests? de grossesse|sages?-femmes?|gyneco\w*|obstetri\w+|neonat\w+|pouponniere|puericult\w+|laboratoire|embryolog\w+|biolog\w+|cliniques?|veterin\w+|vach\w+|juments?|truies|brebis|elevage|collection|rayon|produits?|marque|jouets?|magasin|foot|creche|remplac\w+|cdd|redact\w+|droit du travail|paie|baby-?foot|nurserie|recrute`

export const homePregnancyRules: readonly LawRule[] = [
  law(
    'pregnancy',
    `polichinelle|(?:douce|belle|heureuse|tendre) attente|en cloque|jusqu'aux yeux|ronde comme|bebe (?:arriv\\w+|prevue?|pour|en (?:route|\\w+)|attendu|nait\\w*|naitra|va (?:arriver|naitre)|est (?:prevu|attendu|pour|en route|ne)|dort|pointe)|(?:arrivee|venue|naissance) (?:\\S+ )?(?:de|d'|du) ?(?:la petite|le petit|petite?|votre petite?|votre fille|votre fils|bebe|premier|premiere|second|deuxieme|troisieme|${hisName}|${herName})(?! (?:entreprise|marque|site|equipe|magasin|client|produit))|(?:rev(?:ient|enez|enir|enait)|retour|rentr\\w+|sort\\w*|depuis|apres|absente? pour|raison de) (?:\\S+ ){0,3}(?:de |sa |votre |conge )?(?:maternite|mater|conge mat|conge pat|conge parental|conge naissance|couches)(?! (?:de|du|des|privee|publique|regionale))|(?:congé|conge|c\\.) ?(?:mater|matern\\w*|mat|pat|patern\\w*|parental|de naissance|d'adoption|second parent)(?= ?(?:[,.;!)]|des|en|dans|a venir|prevu\\w*|jusqu\\w*|imminent|prochain|cet|cette|qui|bientot|$))|prend\\w* (?:\\S+ )?conge (?:pat|mat|parental)\\w*|(?:absente?|vacant|indisponible|s'absent\\w+|partie|manqu\\w+|trou|pause) (?:\\S+ ){0,4}(?:seize|16|vingt-six|26) semaines|(?:en|mettr\\w+|remett\\w+|faire|refaire|refasse) (?:un |une )?(?:autre |deuxieme |troisieme |petit )?(?:bebe|petit frere|petite s(?:œ|oe)ur|mouflet|marmot)|(?:l'|votre |son )?usine (?:est |a bebes? )(?:fermee?|ouverte|a bebes)|pondeuse|remett\\w+ ca(?= ?[,.;])|(?:inferti\\w+|sterili\\w+|don d'ovocytes|gpa|mere porteuse|ovulation|ponction ovarienne|transfert d'embryons?|insemin\\w+|fertilite|procreation(?: medicalement)?(?: assistee)?|grossesse gemellaire|cesarienne|peridurale|prematuree?|post-?partum|baby ?blues|montee de lait|allaite\\w*|tire-lait|mettr\\w+ au monde|mis au monde|donner la vie|donner naissance|desir d'enfant|desir de maternite|projet bebe|projet d'enfant|envie d'enfant|futur(?:e)?s? (?:maman|papa|parents?|mere|pere)|primipare|femme enceinte|baby ?shower|gender reveal|liste de naissance|congés? couches|arret patho\\w*|pre-?natal|conge prenatal)`,
    {
      needs: `${person}|${worry}|${kindness}|indispo\\w*|prevu\\w*|retour|dispo\\w*|absen\\w*|conge`,
      unless: `${babyTrade}|sterilisation|sterili(?:se|ser|s\\w+) (?:les|le|la|des|du)|naissance de (?:la|l'|notre) (?:marque|entreprise|societe)|secret de polichinelle|tonneau|notre collegue|titulaire|(?:la|une) salariee|qu'est-ce|dossier`,
    },
  ),
  law(
    'pregnancy',
    `(?:enfant|enfants|bebe|bebes|maternite|parentalite|famille|maman|papa|mere|pere) (?:\\S+ ){0,6}(?:prevu\\w*|bientot|a l'horizon|en route|au programme|d'ici|dans l'annee|envisag\\w+|en projet|en vue|prochainement|un jour)|(?:prevoi\\w*|prevoyez|compt\\w+|pens\\w+|envisag\\w+|voul\\w+|veut|veulent|souhait\\w+|projet\\w*|essa\\w+|reve\\w*) (?:\\S+ ){0,3}(?:d'|de |a )?(?:avoir|faire|fonder|agrandir|adopter) (?:\\S+ ){0,2}(?:enfants?|bebes?|gosses?|famille|petits?|mome)|(?:age|tranche d'age) (?:\\S+ ){0,4}(?:enfants?|bebes?|maternite|famille|mere)|mariee? (?:\\S+ ){0,5}(?:conge mat\\w*|bebe|grossesse|enfants?)|pas encore d'enfants?`,
    {
      needs: 'vous|elle|il|votre|son|sa|risque|craign\\w+|candidate?',
      unless: `${babyTrade}|eleves|groupes?|centre|animat\\w+|enfants? (?:de|du|des) (?:la|le|l'|centre)|accueil\\w*`,
    },
  ),
]

export const homeRules: readonly LawRule[] = [
  ...homeSexRules,
  ...homeOrientationRules,
  ...homeGenderRules,
  ...homeFamilyRules,
  ...homePregnancyRules,
]
