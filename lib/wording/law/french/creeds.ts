import type { LawRule } from '../rule.ts'
import { law, worry } from './words.ts'

const wornTrade = String.raw`soierie|bijou\w*|joaill\w+|orfevr\w+|collection|boutique de|rayon|funerair\w+|obseques|secours (?:catholique|islamique)|croix[- ](?:rouge|rousse|bleue)|costumes?|film|piece|role|personnage|mise en scene|roman|musee|patrimoine|romanes?|restaurat\w+ d\S+|catamaran|bateau|regates?`
const faithTrade = `clean code|approche|methode|gestion d\\S+|${wornTrade}|diocese|paroisse (?:\\S+ ){0,3}(?:cherch\\w+|recrute(?:nt)?|a retenu|remercie)|aumoni\\w+|traiteur|boucherie|abattoir|certification|editions?|librairie|enseignement catholique|ecole catholique|histoire des religions|these|journal\\w*|culte de la|rituels? d\\S+|tests? automat\\w+|produit|marque`
const faithful = String.raw`musulmane?s?|juive?s?|juifs?|catholiques?|cathos?|chretien(?:ne)?s?|protestante?s?|evangeliques?|orthodoxes?|hindoue?s?|bouddhistes?|sikhs?|mormone?s?|adventistes?|athees?|pentecotistes?|coptes?|maronites?|chiites?|sunnites?|salafistes?|baptistes?|raeliens?|israelites?`

/** Faith: more ways to say it. */
export const faithRules: readonly LawRule[] = [
  law(
    'religion',
    `(?:barbe|barbu|tenue|allure|look|air|type|dehors|collier de barbe) (?:\\S+ )?(?:de (?:religieux|pratiquant\\w*|cure|imam|rabbin|bonne s(?:œ|oe)ur|salafiste|islamiste|fidele)|islam\\w+|religieu\\w+|integriste|(?:longue?|fournie) (?:de|et|pas|donc|=))|barbus?(?= ?(?:[,.;]|et|qui|au))|(?:pas|ne|n'a|refus\\w*|sans|evit\\w+|jamais) (?:\\S+ ){0,4}(?:serr\\w+|tend\\w+|toucher|donn\\w+) (?:\\S+ )?(?:la|les|une|de) (?:main|mains|bise)(?: \\S+){0,3}|(?:etoile de david|main de fatma|petite croix|grosse croix|croix en or|medaille de (?:la vierge|bapteme|marie)|kippa|voile|foulard|hidjab|hijab|niqab|abaya|qamis|kamis|djellaba|turban|soutane|cornette|kirpan|calotte)(?: (?:autour|au|sur|a|pendant|en|lors|meme|pour|ne|n'|islamique|noir|pas|devant|sous|ca|dans|c'est|qui|que|ou|et|chez|non|=|porte\\w*|visible|simili|integral|assume|assorti)|(?= ?(?:[,.;?!)]|$)))|(?:foulard|voile|turban|kippa|croix) (?:\\S+ ){0,3}(?:enlev\\w+|retir\\w+|ot\\w+|gard\\w+|port\\w+|quitt\\w+)`,
    {
      needs: `vous|votre|vos|ton|ta|tes|il|elle|lui|son|sa|ses|candidate?|client\\w*|${worry}`,
      unless: `${faithTrade}|voile (?:au vent|de|sur|en (?:beton|mer))|regate|navigat\\w+|planche a voile|mise en voile|voile (?:et|sportive|legere)|monitrice|skipper|marine`,
    },
  ),
  law(
    'religion',
    `(?:mange\\w*|boi\\w*|goute\\w*|touche\\w*|cuisine\\w*|consomm\\w+|sert|servir|servez|vend\\w*|manipul\\w+) (?:\\S+ ){0,4}(?:halal|casher|kasher|cacher|porc|cochon|viande|alcool|vin)(?= ?(?:[,.;)!]|$|par|et|pendant|pour|car|a cause))|(?:votre|son|sa|vos) (?:\\S+ )?(?:regime|alimentation|repas|assiette) (?:\\S+ ){0,3}(?:halal|casher|kasher|rituel\\w*|religieu\\w+|sans porc)|(?:ne|n'|pas|jamais|ni|sans|refus\\w*) (?:\\S+ ){0,3}(?:de |du |le )(?:porc|cochon)(?! (?:noir|fermier))`,
    {
      needs: `vous|votre|il|elle|ne|son|pas|refus\\w*|${worry}`,
      unless: `${faithTrade}|elevage|porcher\\w*|recette|carte|clients?|filiere|charcut\\w+`,
    },
  ),
  law(
    'religion',
    `(?:elle|il|vous|qui|et|,|a|d'|de|pour|aller|faire|fait|a l'heure de) ?(?:\\S+ )?pri(?:e|ez|er|ait|iez)(?= (?:entre|le|a|au|pendant|sur|dans|tous|chaque|cinq|\\d|beaucoup|discret\\w+|en|avant|apres|sans)| ?[,.])|(?:fai\\w+|faisant|dire|dit) (?:ses|vos|la|sa|votre|des) prieres?|(?:saint|beni|bon|joyeux|excellent|heureux) (?:\\S+ ){0,3}(?:ramadan|careme|shabbat|chabbat|sabbat|aid|kippour|noel orthodoxe|pessah|hanouk\\w+|vesak|diwali)|(?:va|aller|allez|vas|vont|assist\\w+|se rend\\w*|vous rend\\w*|chant\\w*|servi\\w*|lire|lit|fidele|present\\w*|presence) (?:\\S+ ){0,4}(?:a la |a l'|au |aux |de la |de l'|des )(?:messe|office|offices|mosquee|temple|synagogue|culte|eglise|chorale de la paroisse|priere|adoration|salle du royaume|pagode)|(?:messe|office|culte|priere|mosquee|temple|eglise) (?:\\S+ ){0,2}(?:du|le|tous les|chaque|de) (?:vendredis?|samedis?|dimanches?|matin|soir|midi)|(?:fetes?|jours?|calendrier|conges?|dates?|periodes?) (?:\\S+ )?(?:juives?|musulmane?s?|chretien\\w*|religieu\\w+|orthodoxes?|saints?|de kippour|de l'aid|hebra\\w+|de jeune)|vie (?:spirituelle|de foi|de priere|interieure|paroissiale)|(?:maitre|guide|quete|chemin|engagement|parcours|dimension|demarche|retraites?) (?:\\S+ )?(?:spirituel\\w*|de foi)|(?:engage\\w*|engagement|benevole|active?|responsable|role|fonctions?|missions?|investi\\w*) (?:\\S+ ){0,3}(?:diacre|pasteur|imam|rabbin|catechiste|paroisse|eglise|mosquee|synagogue|scouts? d\\S+|aumonerie|temple|congregation)`,
    {
      needs: `vous|votre|vos|ton|ta|il|elle|lui|son|sa|ses|on|${worry}`,
      unless: `${faithTrade}|(?:vous|nous) pri(?:e|ons|ez)|je vous prie|priez de|pri(?:e|ons|ez) (?:d'|de )|architect\\w+|organiste|maitre d'(?:œ|oe)uvre|prie de`,
    },
  ),
  law(
    'religion',
    `(?:${faithful}|croyante?s?|pratiquante?s?|pieu(?:x|se)|devote?s?|bigote?s?|tradi|integriste|cul-?benit|cul-?beni|culs? benis?|converti(?:e)?|zelee?|illuminee?|mystique|laique|laicard|mecreante?|proselyt\\w+)(?= ?(?:[,.;:)?!]|$|pratiquant\\w*|assume\\w*|convaincu\\w*|pratiquante?|tres|un peu|trop|et|mais|ca|affich\\w+|revendiqu\\w+|depuis|militante?|notoire|rigoriste|traditio\\w*|tendance|comme|integriste|tradi\\w*|fervent\\w*|dans|qui|donc|pur))`,
    {
      needs: `vous|votre|vos|ton|il|elle|lui|son|sa|candidate?|famille|profil|milieu|equipe|gout|patron|client\\w*|${worry}`,
      unless: `${faithTrade}|lycee|college|ecole|etablissement|secours|association|maison de retraite|hopital|cimetiere|communaute (?:de|d')|prospect\\w*|client converti|taux|leads?|converti(?:e)? (?:en|vos|les|au)|utilisateurs?|hebdo\\w*|revue|methode|vendeur zele|zelee? (?:dans|sur)|pratiquante? (?:de|du|d')`,
    },
  ),
  law(
    'religion',
    String.raw`(?:votre|son|sa|vos) (?:\S+ )?(?:atheisme|islam|catholicisme|judaisme|protestantisme|bouddhisme|piete|ferveur|devotion|zele religieux|bapteme|vocation religieuse|communion|conversion(?! (?:de|des|en|du|rate|agri\w+))|careme|ramadan|proselytisme|laicite|chapelet|missel|bible|coran|torah|lien a dieu|rapport a (?:dieu|la religion)|appartenance (?:a (?:une|l'|la) (?:eglise|secte|communaute)|confess\w+))|(?:trop|tres|bien|un peu|assez|fort) (?:religieu(?:x|se)|croyante?|pratiquante?|pieu(?:x|se)|catho\w*|devote?|bigote?|portee? sur (?:la religion|dieu|l'eglise))|s'est (?:\S+ )?converti\w*|converti\w* (?:\S+ )?(?:a l'islam|au \w+isme|depuis|l'an|recemment)|de (?:confession|religion|tradition|famille) (?:${faithful})`,
    { unless: `${faithTrade}|taux de conversion|conversion des|cargaison` },
  ),
]

const side = String.raw`(?:gauche|droite|extreme[ -]gauche|extreme[ -]droite|ultra-?gauche|ultra-?droite)`
const topics = String.raw`(?:gaza|palestin\w+|israel\w*|ukrain\w+|poutine|loi (?:immigration|travail|securite)|immigration|migrants|retraites|gouvernement|macron\w*|le pen|melenchon|bardella|zemmour|trump|nucleaire|avortement|ivg|vaccin\w*|pass sanitaire|police|violences policieres|climat|chasse|laicite|reforme\w*|elections?|presidentielle|mariage pour tous|peine de mort|europe|frexit|greves?|colonis\w+|capitalis\w+)`
const opinionTrade = String.raw`journalis\w+|redact\w+|science po\w*|affaires publiques|lobby\w*|attachee?|collaborat\w+|cabinet d\S+|marketing|affichage|budget|vaccination|aile (?:droite|gauche)|bouton|colonne|menu|ecran|ailier|conservat(?:eur|rice) d\S+|conservat(?:eur|rice) (?:au|du)|musee|profession liberale|infirmiere? liberale?|exercice liberal|liberale?s? (?:de sante|associee?)|centrale|ingenieu\w+|surete|commune de|these|memoire|sujet d\S+|votre (?:analyse|exercice|article)|revue de presse|veille`

/** Politics, trade unions, elected office: more ways to say it. */
export const politicalRules: readonly LawRule[] = [
  law(
    'political_opinions',
    `(?:positions?|prises? de (?:parole|position)|publications?|partages?|likes?|tweets?|posts?|stories|commentaires?|propos|discours|idees|avis|opinions?|engagements?|convictions?|tribunes?|petitions?|declarations?|coups de gueule|sorties|saillies|messages|video|videos|retweets?|points de vue) (?:\\S+ ){0,5}(?:sur|contre|pour|en faveur (?:de|du|des)|anti|pro|hostiles?|favorables? a|autour de|a propos de|au sujet de) ?(?:\\S+ )?${topics}|(?:votre|son|sa|leur|une? autre|d'une autre|quelle|meme|cette) (?:\\S+ )?sensibilite(?: \\S+)?(?= ?(?:politique|de gauche|de droite|[.?]))|sensibilites? (?:politiques?|de gauche|de droite|republicaine|souverainiste|ecologiste)|(?:flamme|fibre|ame|ferveur|passion|engagement|couleur|tripe|conscience|culture) (?:\\S+ )?(?:republicaine?|politique|citoyenne|militante|ecologiste|revolutionnaire|de gauche|de droite|socialiste|gaulliste|souverainiste|libertaire)|(?:quel(?:le)?|de quel(?:le)?) (?:cote|bord|camp|couleur|parti|tendance|bulletin)(?! (?:rgb|pantone))|(?:penchi?e\\w*|penche\\w*|vot\\w+|penchant) (?:\\S+ ){0,3}(?:cote|bord|${side}|pour qui)|(?:vote|votes|voter|votez|votait|voti\\w+) (?:\\S+ )?(?:quoi|qui|comme|vert|blanc|bien|mal|utile|lfi|rn|ps|lr|ecolo|communiste|macron|marine|melenchon|${side})`,
    { needs: `vous|votre|vos|ton|ta|tes|il|elle|lui|son|sa|ses|nous|tu|${worry}`, unless: opinionTrade },
  ),
  law(
    'political_opinions',
    `(?:trop|tres|bien|assez|un peu|plutot|vraiment|profil|tendance|genre|cote|carrement|limite|discours|esprit|idees?|gros|grosse|une?|sacre|sale|vieux|vieille|encore un) (?:\\S+ )?(?:woke\\w*|reacs?|reactionnaires?|bobos?|gauchos?|gauchistes?|fachos?|fascistes?|cocos?|trotskos?|anars?|droitards?|gauchiasses?|islamo-gauchis\\w+|souverainistes?|macronistes?|melenchonistes?|ecolos?|ecologistes?|zadistes?|conspi\\w*|complotistes?|antisystemes?|conservat(?:eur|rice)|progressistes?|ultraliberal\\w*|anticapitalistes?|communistes?|identitaires?|patriotes?|antivax|anti-?vax|royalistes?|revolutionnaires?|contestat(?:aire|rice)s?)(?= ?(?:[,.;:)?!]|$|pour|sur|dans|et|qui|assume\\w*|convaincu\\w*|tendance|a |ne|n'|mais|chez|comme|au|en|de la))|(?:woke|wokisme|reac|facho|gaucho|gauchiste|bobo ecolo|coco)(?= ?(?:[,.;:)!]|$|pour))|(?:defend\\w*|soutien\\w*|soutenir|prone\\w*|affich\\w+|assum\\w+|revendiqu\\w+|vant\\w+|milit\\w+|sympathi\\w+|roul\\w+|fait campagne|a fait la campagne|campagne) (?:\\S+ ){0,5}(?:la |pour la |de la |pour |de |l'|avec l'|avec la |a )${side}|(?:la |de |a |l'|d')${side}(?= ?(?:[,.;:)!?]|$|dure|radicale|assumee|pur jus|convaincue?|au |comme|plurielle|ca |dans|et ))`,
    {
      needs: `vous|votre|vos|ton|ta|il|elle|lui|son|sa|ses|profil|patron|boss|boite|redac\\w*|equipe|idees|${worry}`,
      unless: `${opinionTrade}|clic|curseur|marge|main|jambe|pied|bras|cote (?:droit|gauche)|rive|tourn\\w+|vir\\w+|roue|oreille|(?:oeil|œil)|portant|panneau|gris|(?:en haut|en bas) a|de (?:gauche|droite) a|a (?:gauche|droite) (?:de|du)|balayage|aile|ailier|file|produits? ecolo\\w*|conception|eco-|revue|projet|technologie|innovation|idee revolutionnaire|(?:idee|approche|methode|produit|concept)s? (?:tres |trop |assez |un peu |plutot )?(?:revolutionnaires?|conservat\\w+|progressistes?)|hypotheses?|choix (?:\\S+ )?conservat\\w+|estimation\\w*`,
    },
  ),
  law(
    'political_opinions',
    String.raw`collag\w+ (?:\S+ )?(?:d'|des )affiches?|(?:coll\w+|placard\w+) (?:\S+ )?(?:d'|des |les )affiches?(?= (?:pour|de|du|en|contre|la nuit|electorales?))|(?:membre|adhesion|appartenance|adherente?|cadre|ancien\w*|passage|passe|responsable|encarte\w*|carte|militant\w*|porte-parole|proche|figure|candidate?|secretaire|tresorier\w*|co-?fondat\w+|sympathisant\w*) (?:\S+ ){0,4}(?:jeunes? (?:communistes?|socialistes?|republicains?|ecologistes?|insoumis|populaires|avec macron|pour)|mouvement \S*(?:souverain|national|ecolo|royal|communist|identit|populist|citoyen|politiqu|indigen|decolon|independant|autonom)\S*|parti (?:animaliste|pirate|communiste|radical|socialiste|politique|independantiste|de)|collectif (?:antifa\w*|de gauche|de droite|decolonial|militant)|unef|uni|action francaise|groupe politique)|(?:dans|pour|de|sur) la campagne (?:de (?:melenchon|zemmour|macron|le pen|marine|hidalgo|jadot|fillon|hamon|pecresse|bardella)|presidentielle|du (?:candidat|rn|ps|nfp))|campagne (?:de |pour )(?:melenchon|zemmour|macron|le pen|marine|jadot|fillon|hamon|pecresse|bardella|mariage pour tous)|(?:clash|debats?|engueulades?|disputes?|discussions?|prises? de tete|accrochages?) politiques?|(?:parl\w+|debat\w+|embroui\w+|engueul\w+) (?:\S+ )?(?:de )?politique(?= ?(?:[,.;?!]|$|a |au|en|avec|toute|tout|pendant|entre))|(?:mordue?|accro|passionnee?|obsedee?|ferue?) (?:de|par la) politique(?! (?:agricole|de))|militantisme|autocollants? (?:\S+ ){0,3}(?:politique|contre|pour|lfi|rn|anti\S*)`,
    { unless: `${opinionTrade}|municip\\w+ (?:recrute|cherche)` },
  ),
  law(
    'union',
    String.raw`intersyndicale\w*|(?:trai?n\w+|attaqu\w+|assign\w+|mis|emmen\w+|poursui\w+|alle?e?s?|allez|saisi\w*|passe\w*|gagn\w+|finir|fini) (?:\S+ ){0,6}(?:aux |les |devant les |au |chez les )prud'?h\w*|prud'?hommes?(?= ?(?:[,.;)]|$|contre|en cours|avec|gagne\w*))|debray\w+|(?:fait|faire|faisait|suivi|mene|en|organise\w*|particip\w+|declenche\w*|lance) (?:\S+ ){0,3}(?:la |une |des |les |de |a la )?greves?(?! (?:des transports|sncf|ratp))|greviste\w*|conflits? social\w*|conflits? sociaux|mouvement social|(?:representation|representants?|representante|elue?s?|delegation|delegue\w*) (?:du personnel|des (?:personnels?|salaries)|syndical\w*)|irp(?= ?(?:[,.;)]|$|,))|instances? representatives?|rs au cse|rss|\bdsc?(?= (?:cgt|fo|cfdt|unsa|sud|cftc|chez|pendant))|climat revendicatif|(?:esprit|ton|cote|temperament|discours|fibre|ambiance) (?:\S+ )?(?:revendicati\w+|contestataire|frondeu\w+|syndica\w+|cegetiste)|mont\w+ (?:\S+ )?(?:la tete|le bourrichon)|(?:mettre|met|mettra|sem\w+) (?:\S+ )?(?:le feu|la zizanie|le bazar|la pagaille) (?:\S+ )?(?:social\w*|dans l'atelier|dans les equipes)|(?:protege\w*|couvert\w*|intouchable) (?:\S+ )?(?:par (?:son|votre|un)|grace a (?:son|votre)) mandat|salarie\w* protege\w*|(?:un|une|en) rouge qui|piquets?(?= de greve)|(?:tract\w*|banderole|megaphone) (?:\S+ ){0,4}(?:grille|usine|portail|atelier|cantine|entree)|(?:heures|bons) de delegation|defense des (?:salaries|collegues|droits des)|defend\w+ (?:\S+ )?(?:collegues|salaries|ouvriers|droits)`,
    {
      needs: `vous|votre|vos|ton|il|elle|lui|son|sa|ses|a |rs|ex|patron\\w*|on|nous|pas|${worry}`,
      unless: String.raw`transports|drh|rrh|juriste|plaid\w+|client mecontent|devant (?:un|le|les) clients?|sncf|ratp|rendez-vous|decale\w*|avocat\w*|droit d\S+|contentieux|relations sociales|negoci\w+|consultation|presid\w+|animer|gestion d\S+|prepar\w+ (?:de|des|les)|metro|train|retard|vols?|expertise|conseil(?:ler|lere)? prud|greffe|elections? (?:a organiser|professionnelles)`,
    },
  ),
  law(
    'union',
    String.raw`(?:militantisme|annees|passage|passe|engagement|carte|responsabilites?|histoire|role|adhesion|encarte\w*|adherent\w*|permanent\w*|proche\w*|cadre|tresorier\w*|affili\w+|sympathi\w+|ancien\w*) (?:\S+ ){0,4}(?:a |au |aux |chez |de |de la |de l'|du )?(?:solidaires|la cgt|cgt|cfdt|fo|force ouvriere|unsa|cftc|cgc|cfe-cgc|sud|fsu|snes|cnt|confederation paysanne|syndicat\w*|union locale|union departementale|bourse du travail)(?! (?:de la france|est|ouest))|(?:syndicalement|syndicaliste|syndicalo\S*|syndique\w*|syndiquer)|(?:sans|ni|pas (?:de|d')|aucun\w*|jamais eu (?:de|d')) (?:\S+ )?(?:syndicats?|delegue\w*|cse|representation du personnel|representants?|section|elus du personnel|irp)|(?:tete|meneu\w+|leader|figure|fer de lance|instigat\w+|porte-parole|animat\w+|cheville ouvriere) (?:\S+ ){0,5}(?:greve|mouvement|conflit|fronde|contestation|revolte|syndica\w+|intersyndicale|grevistes)|administrat\w+ (?:\S+ ){0,3}mutuelle\w*|mutuelle (?:des|de la|de l') (?:\S+ ){0,8}(?:jours? par mois|delegue\w*|administrat\w+)|(?:dialogue|discut\w+|regle\w*|parl\w+) (?:\S+ ){0,4}(?:sans intermediaires?|en direct sans|d'homme a homme)`,
    {
      needs: `vous|votre|vos|ton|il|elle|lui|son|sa|ses|on|nous|patron\\w*|chez|${worry}`,
      unless: String.raw`editeur|juriste|recrute(?:nt)?|drh|rrh|syndicat (?:mixte|d'initiative|intercommunal|des eaux|professionnel|de copropriete)|federation|cotisations|gestionnaire|copropriete|avocat\w*|chargee? de clientele|prevoyance|region sud|au sud|assistant\w*|comptable (?:a|au|de|pour)`,
    },
  ),
  law(
    'elected_office',
    String.raw`(?:casquette|echarpe|fonctions?|mandat|role|charge|poste|titre|place|siege|delegation|travail|vie|activites?|obligations?|responsabilites?|taches|engagements?|agenda|devoirs?|missions?|reunions?|soirees?|permanences?|investissement) (?:\S+ ){0,3}(?:d'adjointe?|de maire|d'elue?|d'edile|de conseill(?:er|ere) (?:municipa\w+|departement\w+|region\w+|communautaire|d'arrondissement|de quartier)|de depute\w*|de senat\w+|de vice-president\w*|de premier magistrat|municipa\w+|a la mairie|en mairie|a l'hotel de ville|a la region|au departement|a l'agglo\w*|au conseil (?:municipal|regional|departemental|communautaire)|d'elu\w*|de suppleante?)|charges? (?:publiques?|electives?|municipales?)|(?:second|deuxieme|troisieme|nouveau|prochain|premier|autre) mandat(?! (?:de (?:vente|gestion|gerant|direct\w+)|social|exclusif))|(?:en|pleine|fait|faire|mene|repart\w* en) campagne (?:\S+ )?(?:electorale|municipale|pour la mairie|aux municipales|legislative)|(?:salariee?|collaborat\w+|quelqu'un|employee?) en campagne|(?:jours?|soirs?|soirees?|lendemains?|seances?|nuits?|lundis?|jeudis?|mardis?) (?:de |du |d')(?:conseil|bureau|commission)(?: (?:municipa\w+|regional|departemental|communautaire|d'agglo\w*))?|(?:conseils?|commissions?|seances?) (?:municipa\w+|communautaires?|departementa\w+|regiona\w+) (?:\S+ ){0,6}(?:vous|lui|l'oblig\w+|le retien\w+|l'occup\w+|absent\w*|planning|soirs?|horaires?|tot|service)|adjointe? (?:au maire|a la (?:voirie|culture|jeunesse|securite|petite enfance|vie|transition)|aux (?:sports|finances|ecoles|affaires|travaux|fetes)|a l'(?:urbanisme|education|environnement)|charge\w* (?:de|des|du))|(?:elue?|reelue?|elire|elu) (?:\S+ ){0,3}(?:sur (?:la|une|sa) liste|au conseil|a la mairie|dans (?:sa|votre) (?:commune|ville|village)|maire|depute\w*|senat\w+|a la region|aux municipales|de terrain|d'opposition|de la majorite)|(?:edile|maire-adjoint\w*|maire adjointe?|bourgmestre|conseill(?:er|ere) (?:territorial\w*|general\w*|metropolitain\w*))|(?:mandats?|fonctions?|obligations?) (?:politiques?|publiques?|electi\w+)`,
    {
      needs: `vous|votre|vos|ton|il|elle|lui|son|sa|ses|on|agenda|commissions?|soirs?|dispo\\w*|clotures?|personne|${worry}`,
      unless: String.raw`secretariat d\S+|cse|personnel|prestation|marches? publics|assistant\w* d\S+|fonctionnaire|titulaire du|grade|collaborat\w+ (?:d'elus|de cabinet)|redig\w+ (?:les|des)|deliberations|dgs|compte rendu|devant (?:le|les|un)|agent (?:de|d'|territorial)|recrute(?:nt)?|poste de (?:secretaire|direct\w+)|policier|animat\w+ (?:municipal|a la)|bibliothe\w+|mandat (?:de vente|exclusif|de gestion|cash)|vote\w* par|campagne (?:de|d'|marketing|publicitaire|commerciale)|medecin|consult\w+|stage|cantine|contrat`,
    },
  ),
  law(
    'elected_office',
    String.raw`(?:est|etes|suis|etant|comme|,|^|reste|encore|aussi|en tant que|toujours|devenue?|c'est) ?(?:\S+ )?(?:maire|mairesse|deput(?:e|ee)|senat(?:eur|rice)|eurodeput\w+|conseill(?:er|ere) (?:municipa\w+|departementa\w+|regiona\w+|communautaire)|suppleante?) (?:d'un|d'une|de (?:son|sa|votre|\S+ (?:habitants|ames|communes?))|depuis|sortante?|a (?:mi-temps|plein temps)|suppleante?|et|,|\.)|(?:depute\w*|maire|conseiller\w*|senat\w+) suppleante?|felicit\w+ (?:\S+ ){0,6}(?:election|reelection|mandat|victoire|echarpe)(?! (?:de miss|professionnelle))|(?:brigu\w+|visez|vise|convoit\w+|represent\w+|remet\w* en jeu) (?:\S+ ){0,2}(?:mandat|mairie|siege|investiture|echarpe|depute\w*|canton|circonscription|suffrages)|administres|(?:vos|ses|tes) (?:electeurs|electrices|concitoyens|administres)|(?:libre|degagee?|deliee?) (?:\S+ )?de (?:toute?s? |tout )?(?:charges?|mandats?|engagements?|obligations?) (?:publi\w+|electi\w+|local\w*|locaux|politiques?)|(?:vos|ses) (?:indemnites|absences) d'elue?|autorisations? d'absence (?:\S+ ){0,3}(?:elue?|mandat|mairie)`,
    {
      unless: String.raw`secretariat|cse|personnel|assistant\w*|chef de cabinet|miss|recrute(?:nt)?|pour (?:le|un) (?:maire|depute)|aupres d\S+|jury|logiciel|application|prestataire|support|utilisateurs|le maire (?:vous|et|a|souhaite)`,
    },
  ),
]

const authority = String.raw`(?:l'inspection(?: du travail)?|inspect(?:eur|rice|ion) du travail|(?:le |la |l'|au |a la |a l'|aux |les )?(?:procureur|parquet|pnf|afa|dgccrf|repression des fraudes|dreal|ars|anssi|asn|cnil|amf|acpr|urssaf|fisc|impots|tracfin|police|gendarm\w+|defenseur des droits|presse|medias?|journal|journaux|journalistes?|mediapart|canard|cash investigation|disclose|tele(?:vision)?|anticor|prefecture|prefet|hygiene|services? d'hygiene|services? veterinaires|ordre|conseil de l'ordre|agence regionale de sante|commissaire aux comptes|autorite de controle|justice|juges?|medecine du travail|douanes?))`
const tell = String.raw`(?:prevenu|prevenir|previen\w+|appel\w+|alert\w+|avert\w+|inform\w+|contact(?:e|ee|er|ez)|saisi\w*|balanc\w+|denonc\w+|cafte\w*|cafter|moucharde\w*|tuyaut\w+|rencarde\w*|pousse\w* (?:la )?porte|(?:frappe\w*|toque\w*|sonne\w*) (?:a la porte|chez))`
const handOver = String.raw`(?:envoy\w+|transmi\w+|file\w*|donn\w+|montr\w+|remi\w+|fourni\w*|livr\w+|communiqu\w+|fait passer|refil\w+|adress\w+|confi\w+|expedi\w+|poste\w*|fuit\w+) (?:\S+ ){0,3}(?:photos?|video\w*|documents?|mails?|courriels?|preuves?|dossiers?|cles? usb|fichiers?|registres?|releves?|enregistrements?|captures?|copies?|infos?|informations|listings?|rapports?|factures?|comptes?|tuyaux|noms)`
const alertTrade = String.raw`vous pouvez (?:aussi |egalement )?(?:saisir|adresser|introduire|contacter)|vos donnees|rgpd|effacement|reclamation|vos droits|attache\w* de presse|relations presse|communique|porte-parole|declarations?(?: reglementaires?)|conformite|compliance|controleu\w+ (?:a|de|des)|inspect\w+ (?:a la|des|de la)|journalis(?:te|me) (?:a|au|de|pour)|redact\w+|cas pratique|mise en situation|exercice|votre (?:analyse|cas|exercice)|avocat\w*|juriste|dispositif|procedure d'alerte|referent\w*|monitoring|seuils?|supervision|grafana|prometheus|capteurs?|client\w*|patients?|infirmi\w+|enfance|mineurs?|agrement|subvention\w*|autorisation d\S+|bug|hotline`

/** Whistleblowers and those near them: more ways to say it. */
export const alarmRules: readonly LawRule[] = [
  law(
    'whistleblower',
    `${tell} (?:\\S+ ){0,3}${authority}|${handOver} (?:\\S+ ){0,6}(?:a |au |aux |chez )?${authority}|(?:appelle|appeler|courir|court|va|aller|allee?|alle voir|parl\\w+|racont\\w+|tout dit|tout raconte|bavard\\w+|plaindre|plaint\\w*|ecri\\w+|temoign\\w+|confi\\w+|confie\\w*) (?:\\S+ ){0,5}(?:a |au |aux |chez |devant |voir |avec )?${authority}`,
    {
      needs: `vous|votre|vos|il|elle|lui|son|sa|ses|qui|c'est|quelqu'un|ex|ancien\\w*|^`,
      unless: `${alertTrade}|(?:concours|entretien|candidature|stage|poste) (?:\\S+ ){0,3}(?:police|gendarm\\w+|douanes?)`,
    },
  ),
  law(
    'whistleblower',
    String.raw`(?:trahi\w*|plante\w*|poignard\w+|lach\w+|enfonc\w+|vendu\w*|coul\w+|sal\w+|nui\w*|charg\w+|mis en cause|mettre en cause|accus\w+|incrimin\w+|dans le dos d\S+|fait condamner|fait virer|fait tomber|fait sauter|fait epingler|temoign\w+|depos\w+) (?:\S+ ){0,4}(?:son|sa|ses|votre|vos|l'|de (?:son|sa|votre)|contre (?:son|sa|votre|l')) ?(?:\S+ )?(?:ancien\w* \S+|ex-\S+|precedent\w* (?:\S+ )?|dernier\w* \S+|ex \S+|boite|employeu\w+|patron\w*|direct\w+|chefs?|maison|hierarchie|superieu\w+|dg|pdg|responsable)|(?:etal\w+|deball\w+|expos\w+|mett\w+|mis|port\w+|raconte\w*|laver) (?:\S+ ){0,6}(?:sur (?:la place publique|internet|les reseaux|les toits)|au grand jour|a la une|en public|a tout le monde|dehors|hors de (?:la maison|l'entreprise))|temoin(?:s)? (?:\S+ ){0,3}(?:affaire|dossier|proces|harcelement|agression|fraude)|temoign\w+ (?:\S+ ){0,4}(?:harcelement|pour (?:un|une|son|sa|votre) (?:ancien\w* )?collegue|en faveur d|aux prud\S*|au tribunal|a charge|dans (?:l'|le|une|cette|un))|(?:affaire|histoire|plainte|proces|dossier|denonciation|victime) (?:\S+ ){0,3}(?:de |pour |d')(?:harcelement|agression|maltraitances?|fraudes?|corruption|favoritisme|travail (?:dissimule|au noir)|amiante|dopage|abus)|(?:denonc\w+|signal\w+|revel\w+|alert\w+ sur|parle de|divulgu\w+|balanc\w+) (?:\S+ ){0,3}(?:l'|l|la |le |les |des |de la |du |un |une )?(?:amiante|fraudes?|magouilles?|combines?|fuites?|pollutions?|maltraitances?|harcel\w+|abus|pratiques (?:illegales|douteuses|frauduleuses|de)|trafics?|malversations?|surfacturations?|triche\w*|pots-de-vin|corruption|dissimul\w+|travail au noir|heures (?:non declarees|dissimulees)|faux|fausses \S+|irregularites|manquements|dangers?|risques caches|rejets|scandales?)`,
    {
      needs: `vous|votre|vos|il|elle|lui|son|sa|ses|qui|candidat\\w*|mauvais genre|${worry}`,
      unless: `${alertTrade}|vos plans|le montage|votre rapport|${String.raw`audit(?:eur|rice)? (?:interne|externe)|temoin (?:de mariage|numerique)|temoins? (?:du|de la) (?:marque|client)|groupe temoin|lot temoin|prevention|formation (?:sur|au)|lutte contre|risques? psycho\w*|enquet\w+ (?:sur|pour)|journaliste|droit d\S+`}`,
    },
  ),
  law(
    'whistleblower',
    String.raw`(?:courage|droiture|integrite|honnetete|franchise|role|attitude|geste|acte|demarche|combat) (?:\S+ ){0,4}(?:face aux?|contre|devant|dans|a denoncer|de parler|d'avoir (?:denonce|parle|alerte|signale)) (?:\S+ ){0,6}(?:fraudes?|pratiques|derives|abus|affaire|scandale|ancien\w*|agissements|harcelement|corruption|direction|malversations?)|(?:aide\w*|soutenu\w*|epaule\w*|assiste\w*|accompagne\w*|couvert\w*|conseille\w*|appuye\w*|defendu\w*) (?:\S+ ){0,4}(?:collegue|salariee?|ami\w*|lanceu\w+|secretaire|ouvrier\w*|stagiaire|victime) (?:\S+ ){0,3}(?:a (?:monter|denoncer|porter|rassembler|reunir|constituer|temoigner|saisir|parler|ecrire|se plaindre|attaquer)|dans (?:sa|son|ses) (?:plainte|dossier|demarches?|alerte|signalement|action|proces)|contre (?:la|le|son|sa|l'))|(?:loyaute|fidelite|loyaux?|loyale?|discretion|omerta|silence|esprit de corps|esprit maison|famille) (?:\S+ )?(?:d'abord|avant tout|absolue?|sans faille|indefectible|inconditionnel\w*|totale?|obligatoire|exigee?)|(?:regl\w+|gard\w+|lav\w+|reste\w*|trait\w+|resolv\w+|resou\w+|discut\w+|dise\w*) (?:\S+ ){0,4}(?:en famille|en interne|entre (?:soi|eux|nous)|a l'interieur|dans nos murs)(?=.{0,40}\b(?:pas|plutot|jamais|ancien\w*|juges?|presse|dehors|exterieur|tribuna\w+|avant))|(?:proces|action|plainte|procedure|contentieux|litige|bataille|recours) (?:\S+ ){0,5}(?:intent\w+|engag\w+|contre|a l'encontre|l'oppos\w+|vous oppos\w+|en cours avec|avec|qui (?:vous|l')) (?:\S+ ){0,2}(?:votre|son|sa|l'|ton|ancien\w*|ex)[ -]?(?:\S+ ){0,2}(?:patron\w*|employeu\w+|boite|societe|maison|direction|entreprise|clinique|groupe|banque|ancien\w*|labo\w*)`,
    {
      needs: `vous|votre|vos|il|elle|lui|son|sa|ses|qui|quelqu'un|personnes?|a aide|^|${worry}`,
      unless: `${alertTrade}|${String.raw`programme de fidelite|fidelite (?:client|a la marque)|loyalty|carte de fidelite|secret (?:medical|professionnel)|collegue (?:a|en) (?:prendre|difficulte)|incident|tickets?|montee en competences?|recette`}`,
    },
  ),
  law(
    'whistleblower',
    String.raw`(?:revelations?|denonciations?|signalements?|alertes?(?! (?:grafana|de supervision|techniques?))|fuites?) (?:\S+ ){0,3}(?:sur|contre|a propos de|concernant|chez|dans|au sujet de) (?:\S+ ){0,4}(?:ancien\w*|ex-?\S*|precedent\w*|clinique|usine|ehpad|employeu\w+|patron|direction|comptes|labo\w*|hopital|boite|groupe|abattoir|mairie)`,
    { needs: 'vous|votre|vos|son|sa|ses|ton|tes', unless: alertTrade },
  ),
]
