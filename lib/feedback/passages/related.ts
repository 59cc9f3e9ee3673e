/**
 * What people talk about when they talk of a skill without naming it; our own list. Before "~" the words that a
 * required skill may have in its name, after it what then counts as a hint, in both languages; no accents, lower case.
 */
export const related: readonly string[] = `
infrastructure|terraform|ansible|pulumi|provisioning ~ modules|apply|state|drift|derive|environnement|playbook|as code|console|a la main
kubernetes|docker|conteneurs|containers|openshift ~ conteneur|container|cluster|pod|pods|manifeste|manifest|deploiement|namespace|helm|image|registry|orchestrat
supervision|monitoring|observabilite|observability ~ alerte|alertes|alerting|seuil|thresholds|grafana|tableaux|dashboards|astreinte|qui ne va pas|panne|outage|metriques|metrics|logs
astreinte|on-call|incident|crise|crisis ~ panne|nuit|reveille|woken|paged|pager|outage|down|post-mortem|astreintes|escalade|tombe|at 3 am|reprise
acces|iam|identity|habilitations|access management ~ droits|roles|role|privileges|moindre privilege|least privilege|permissions|sso|comptes|admin|politique iam
couts|cost|finops|depenses|spend ~ facture|bill|depense|economies|saving|savings|moins cher|cheaper|budget
securite informatique|cybersecurite|cybersecurity|security|pentest ~ faille|attaque|phishing|hameconnage|vulnerabilites|patch|mot de passe|passwords|pare-feu|firewall|breach|chiffre
reseau|reseaux|network|networking ~ pare-feu|firewall|switch|vlan|routeur|router|baie|cablage|wifi|vpn
sql|base de donnees|database|postgres ~ requete|query|queries|jointure|join|table|tables|index|left join|window|select|sous-requete|group by|procedure stockee
python|scripting|programmation|programming|coding ~ script|scripts|notebook|pandas|librairie|library|package|code
machine learning|modelisation|modeling|modelling|predictive|data science ~ modele|model|prediction|churn|forecast|classification|features|training set|random forest|gradient|overfit|accuracy|auc|entrainement
statistique|statistiques|statistics|experimentation|a/b|experiment ~ p-value|significance|significatif|significant|sample|echantillon|control group|groupe temoin|variance|confidence|hypothesis|test|tests|randomised|randomized|experiment
visualisation|visualization|dashboard|dashboards|reporting|tableau|power bi|looker ~ dashboard|dashboards|chart|charts|graph|graphs|tableaux de bord|tableau|report|reports|rapport|power bi|looker|kpi|indicateurs|indicators
data quality|qualite des donnees|etl|pipelines|data engineering ~ pipeline|duplicates|doublons|nettoyage|cleaning|null|nulls|schema|ingestion|airflow|dbt|jobs|freshness
excel|tableur|spreadsheet|bureautique ~ tableur|macro|macros|power query|tableau croise|tableaux croises|recherchev|formule|formulas|pivot|pivots|vlookup|xlookup|spreadsheets|feuille|classeur
tests|testing|qa|qualite logicielle ~ bug|bugs|couverture|coverage|regression|recette|cas de test|test cases|plan de test
developpement|development|javascript|java|react|front-end|back-end|web ~ code|composant|component|refactor|framework|deploie|feature|pull request|appli|application
architecture ~ schema|diagram|choix techniques|microservice|decoupe|patterns
agile|scrum ~ sprint|backlog|retro|daily|ceremonie|user story|user stories|board
projet|project|programme|program ~ planning|calendrier|jalons|milestones|deadline|delai|delais|perimetre|scope|budget|livre|livrables|delivered|retard|on track|gantt
cloture|month-end|closing|close ~ trente du mois|fin de mois|month end|arrete|comptes|provisions|retroplanning|comptes d'attente|j plus|accruals|the books|bilan|situation mensuelle|liasse|cut-off
tva|vat|fiscalite|tax|declarations ~ tva|ca3|deb|intracommunautaire|controle fiscal|redressement|declaration|impots|vat return|hmrc|irs|deductible
consolidation|ifrs|gaap ~ filiales|filiale|subsidiaries|liasse|retraitements|intercos|intercompany|normes|ifrs|consolide|perimetre
relance|recouvrement|credit control|collections|impayes ~ impayes|balance agee|retard de paiement|reclamer|appeler les clients|echeance|overdue|chase|chasing|dehors|delai de paiement|mise en demeure|debtors|dso
comptabilite|accounting|bookkeeping|compta ~ ecritures|journaux|rapprochement|reconciliation|lettrage|grand livre|factures|fournisseurs|bilan|compte de resultat|ledger|payables|receivables
tresorerie|treasury|cash ~ previsionnel|banques|decouvert|placements|cash flow|tresorerie
controle de gestion|budget|budgets|budgetary|budgeting|cost control|p&l ~ money|budget|depenses|ecarts|variance|variances|spend|cost|costs|figures|euros|reforecast|previsions|centre de cout|ratio|marge|margin|food cost|p&l|enveloppe|argent|chiffres
audit|controle interne|internal control ~ sondage|echantillon|commissaire aux comptes|recommandations|findings|points d'audit|controls|procedure
recrutement|recruiting|recruitment|hiring|talent|sourcing ~ postes ouverts|poste ouvert|candidats|candidates|entretiens|sourcing|annonce|annonces|pourvu|cabinet|vivier|embauches|open roles|offer|offers|hires|job ads|interviewed|time to hire
dialogue social|relations sociales|irp|labour relations|labor relations|employee relations|industrial relations ~ representants du personnel|syndicats|accords|cse|negociation annuelle|nao|greve|greves|grievance|tribunal|works council|reunion
paie|payroll ~ bulletin|bulletins|dsn|fiches de paie|regularisations|charges sociales|cotisations|virement|payslip|payslips|pay run|deductions|solde de tout compte
sirh|hris|workday|successfactors ~ outil|outils|logiciel|parametre|parametrage|parametrer|indicateurs|conges|export|exports|tableaux|systems|configure|module
conduite du changement|change management|transformation|changement ~ reorganisation|organisation change|nouvelle organisation|passage|deux-huit|resistance|refus|accompagne|deploiement|adoption|nouvel outil|reluctant|buy-in
formation|training|trainer|pedagogie|montee en competence ~ formation|former|stagiaires|apprenti|apprentis|supports|sessions|module|trained|onboarding|nouveaux|taught|show them
droit du travail|employment law|labour law ~ contrat|licenciement|rupture|prud'hommes|avertissement|convention|procedure disciplinaire|dismissal|contract|tribunal
gpec|competences|talent development|carriere ~ entretiens annuels|plan de formation|mobilite|succession|appraisals
encadrement|management d'equipe|management de proximite|managing people|line management|team|people|leadership|brigade|equipe|equipes|staff ~ equipe|report to|led|lead anyone|managed anyone|direct reports|reports|reporting|sous vos ordres|vos gars|your lot|your team|encadre|the team|collaborateurs|turnover|absence|absenteisme|always late|en retard|recadre|recadrer|entretien annuel|one-to-ones|one to ones|delegue|delegate|brigade|commis|shift|apprenti|team leaders|chef d'equipe|leading people|motivate|motiver|underperform
prospection|prospecting|lead generation|business development|outbound|new business ~ pipeline|cold calls|cold call|cold email|leads|appels|rendez-vous|portefeuille|sector|secteur|new logos|logos|vertical|phoning|porte-a-porte|self-sourced
negociation|negotiation|negotiating|contracting ~ remise|remises|discount|discounts|percent off|procurement|terms|conditions|marge|contre-offre|walk away|ceder|concession|price|prix|achats
forecasting|forecast|previsions|prevision ~ forecast|calling the number|the number|previsions|what you'll land|prediction|estimate|accurate
crm|salesforce|hubspot ~ salesforce|opportunities|opportunites|next steps|close dates|stages|notes|saisie|fiches clients|systems|logged|records
presentation|presenting|prise de parole|public speaking|oral|storytelling ~ in front of|a room|demo|demos|keynote|audience|board|boards|devant|salle|slides|on stage|comite|podium|scene|public
vente|sales|selling|closing|commercial|conseil client ~ quota|objectif|target|signed|signe|chiffre|vendu|panier|closed|deal|deals|upsell|vente additionnelle|conclure
relation client|customer|client|clients|accueil|service client|hospitality|guest|support ~ client|clients|customer|customers|reclamation|mecontent|angry|complaint|complaints|plainte|satisfaction|calls|tickets|accueil|guest|guests|attente
account management|gestion de compte|grands comptes|key accounts ~ renewal|renewals|churn|upsell|renouvellement|portefeuille|accounts
marketing|seo|sea|acquisition|campagnes|campaigns|growth ~ campagne|campaigns|trafic|traffic|leads|conversion|clics|clicks|cpc|cpa|mots-cles|keywords|ads|audience|newsletter|taux d'ouverture|open rate|landing page
reseaux sociaux|social media|community ~ posts|abonnes|followers|instagram|linkedin|tiktok|communaute|engagement|commentaires
redaction|writing|copywriting|content|contenu|editorial|ecrit|ecrite|written ~ articles|article|texte|textes|courriers|courrier|relu|plume|draft|drafts|blog|brief|fautes|orthographe|letters|mails|wrote|comptes rendus
communication|stakeholders|stakeholder|parties prenantes|influence ~ explain|expliquer|non-technical|comite|direction|executives|executive|business teams|metiers|convaincre|convince|meeting|finance team|sponsor|disagree|they didn't want|push back|pushed back
stock|stocks|inventory|inventaire|inventaires ~ stock|count|counts|comptage|ecart|ecarts|references|ruptures|inventaire|inventory|lines|cycle count|peremption|dlc|fifo|shrinkage|demarque
securite au travail|health and safety|hse|ehs|prevention|securite chantier|safety|securite ~ accident|accidents|lost-time|hi-vis|epi|casque|helmet|barriers|walkways|harnais|near miss|near misses|presqu'accident|risques|quart d'heure securite|toolbox|balisage|balisages|tronconneuse|bobo|protections|arret|consignation|habilitation|forklifts|gants|chute|trucks and people|blesse|incidents
route planning|tournees|transport|routing|dispatch|livraison|delivery planning ~ runs|the run|van|vans|route|routes|trucks|tournee|tournees|chauffeurs|drivers|camion|camions|planner|drops|loads|transporteur|carriers|itineraire
wms|warehouse management system|erp|sap|systeme d'information ~ wms|manhattan|system|systeme|the screen|ecran|paperless|scanner|scanners|handheld|logiciel|sap|reflex|terminal
entrepot|warehouse|logistique|logistics|preparation de commandes|picking|reception ~ quai|palettes|pallets|picking|expedition|reception|caristes|commandes|orders|pickers|rayonnage|dock
caces|cariste|forklift|chariot ~ chariot|gerbeur|fenwick|transpalette|retractable|reach truck
approvisionnement|supply|achats|procurement|purchasing|fournisseurs|suppliers ~ fournisseur|fournisseurs|commandes|supplier|suppliers|delais|lead time|moq|appel d'offres|rupture|livraisons|tarifs|mercuriale|devis
tri|triage|urgence|urgences|emergency ~ arrivee|afflux|prioriser|priorite|tri|box|brancard|degres|saturation|detresse|code
soins|pansements|pansement|plaies|wound|nursing|infirmiers ~ pansement|plaie|plaies|escarre|escarres|cicatrisation|dressing|wound|toilette|soin
perfusion|prelevement|prelevements|injection|gestes techniques|voie veineuse|picc|cathe|chimiotherapie ~ veine|veines|piquer|perfusion|poser une voie|voie|cathe|catheter|prise de sang|picc|sonde|line|iv|pompe
medicaments|medicament|medication|traitements|pharmacie ~ dose|doses|dosage|pilulier|calcul de dose|prescription|erreur de medicament|piluliers|stupefiants|drug round|armoire
transmissions|dossier patient|dossier de soins|tracabilite|handover|transmissions ciblees|logiciel de soins ~ transmissions|releve|ecrit|trace|tracer|dossier|logiciel|informatique|note tout|saisie|cible|handover|notes|chart
douleur|pain|soins palliatifs|palliative|fin de vie|end of life ~ douleur|souffre|palliatif|morphine|fin de vie|accompagner|pain|echelle|evaluer|confort|soulager
relation patient|patients|relation aux familles|familles|ecoute|empathy|empathie|communication patient|bedside ~ famille|familles|proches|annonce|angoisse|ecoute|agressif|agressive|rassure|rassurer|pleure|colere|patient|patiente|families|relatives|upset
hygiene|haccp|bio-nettoyage|asepsie|food safety|hygiene alimentaire ~ temperature|temperatures|frigo|frigos|chambre froide|haccp|nettoyage|controle sanitaire|inspection|plan de nettoyage|dlc|etiquettes|etiquetage|tracabilite|fridge|fridges|allergenes|allergens|desinfection|hotte|services veterinaires
bloc|operating|sterilisation|instrumentation ~ bloc|instruments|champ|chirurgien|surgeon|compter|compresses|sterile|boite
travail en equipe|teamwork|collaboration|team working|pluridisciplinaire ~ collegues|colleagues|medecin|aide-soignante|entraide|ensemble|together|coup de main|reunion d'equipe
electricite|electrique|cablage|wiring|tableau|tableaux|installation|installations|courant fort ~ tableau|tableaux|armoire|cable|cables|cablage|disjoncteur|tirage|saignees|chemin de cables|neuf|renovation|mise aux normes|triphase|prises|goulotte|terre|raccorde
courant faible|courants faibles|vdi|domotique|knx|alarme|fibre|ssi ~ domotique|knx|fibre|alarme|interphone|baie de brassage|rj45|camera|cameras|programme|bus|detection incendie|controle d'acces
depannage|diagnostic|troubleshooting|maintenance|fault ~ panne|pannes|fuite|defaut|ca saute|disjoncte|multimetre|cherche|chercher|fault|breakdown|intervention|machine a l'arret|en panne|faults|preventif|preventive
habilitation|habilitations|norme|normes|nf c|nfc|consuel|reglementation|standards ~ habilitation|br|b2v|h0|consignation|consuel|norme|normes|c 15-100|15-100|a jour|attestation|conformite|nf c
plan|plans|schema|schemas|lecture de plans|schemas electriques|blueprint|drawings ~ plan|plans|schema|schemas|unifilaire|folio|dessin|drawing|architecte|autocad|implantation|caneco|bureau d'etudes
devis|chiffrage|estimating|quotes|quotation|metre ~ devis|chiffrer|chiffre|prix|quote|quoted|estimate|metre|metres|materiel|heures
photovoltaique|solaire|solar|irve|borne|bornes|recharge|pompe a chaleur ~ panneaux|onduleur|borne|bornes|wallbox|irve|toiture|solaire|solar|panels|inverter|charge
chantier|construction|conduite de travaux|site management|maconnerie|batiment|gros oeuvre ~ chantier|chantiers|conducteur|beton|coffrage|dalle|murs|site|crew|corps d'etat|reunion de chantier|sous-traitants|subcontractors|reception|reserves
plomberie|chauffage|plumbing|hvac|cvc|climatisation ~ chaudiere|chaudieres|fuite|radiateur|tuyaux|boiler|pipes|pompe a chaleur|clim|soudure
soudure|soudage|welding|chaudronnerie ~ tig|mig|arc|cordon|cordons|poste a souder|inox|acier|weld|welds|semi-auto
usinage|production|reglage|cnc|machine|machines|industrie|manufacturing ~ machine|ligne|cadence|rebut|rebuts|serie|piece|pieces|scrap|line|changeover|regleur|tolerance|trs|oee
qualite|quality|iso|lean|amelioration continue ~ rebuts|non-conformite|non-conformites|audit|audits|defauts|defects|reclamations|5s|kaizen|root cause|cinq pourquoi|gemba|indicateurs
cuisine|cuissons|cuisson|cooking|preparations|plats|production culinaire|creation|carte|menu ~ cuisson|cuissons|sauce|sauces|plat|plats|carte|menu|menus|dressage|service|couverts|recette|recettes|fonds|poisson|viande|saison|produits|inventer
patisserie|pastry|desserts|boulangerie|baking ~ dessert|desserts|pate|pates|entremets|creme|chocolat|sucre|tourage|feuilletage|pain|levain|patissier|patissiere|dough
allergenes|regimes|dietary|allergens ~ allergie|allergies|gluten|intolerance|vegan|regime|regimes|sans gluten|arachide|allergy
cout matiere|couts matiere|food cost|gestion des couts|marges|ratio|ratios|fiches techniques|gaspillage|waste ~ ratio|ratios|cout|marge|marges|fiche technique|fiches techniques|pertes|gaspillage|poubelle|mercuriale|pesee|percent|matiere|waste
service|salle|sommellerie|vins|restauration|bar|waiting ~ salle|table|tables|couverts|vins|vin|accord|bar|cocktail|commande|commandes
banquets|evenements|evenementiel|events|traiteur|catering ~ mariage|seminaire|banquet|traiteur|buffet|convives|personnes|prestataires|salon|events|delegates|venue
gestion de classe|classroom|behaviour|behavior|discipline|class management ~ classe|chahut|bavardage|bavardages|noise|noisy|year nine|back row|year 9|kids throwing|throwing|late in the day|kick off|kicking off|talking over|phones|seating plan|detention|detentions|sanctions|disrupt|class|room|agite
differenciation|differentiation|sen|inclusion|besoins particuliers|mixed ability|special educational ~ struggling|scaffold|scaffolds|scaffolded|niveaux|niveau|heterogene|range of|groupes de besoin|weaker|stronger|stretch|dys|plan|support|ability|able
evaluation|assessment|notation|marking|grading|feedback|data tracking ~ mark|marking|marks|books|copies|copie|notes|grille|bareme|feedback|exit ticket|exit tickets|test|tests|quiz|mock|rubric|exam|exams|progress
planification pedagogique|lesson planning|curriculum|sequence|programme|scheme of work|lesson design ~ lesson|lessons|unit|units|sequence|sequences|progression|seances|seance|scheme|cours|topic|curriculum|resources
parents|relation parents|parental ~ parents|parent|mother|father|reunion parents|parents' evening|phone home|carnet|call home
outils numeriques|numerique|digital|edtech|ict|technology|ent ~ tablettes|tablets|chromebooks|laptops|pronote|moodle|teams|google classroom|ordinateur|quiz en ligne|tool|online|screens|app|apps|video|kahoot
safeguarding|protection de l'enfance|pastoral ~ disclosure|concern|referral|dsl|signalement|tutor group|worried about
extracurricular|periscolaire|clubs|club|trips|sorties ~ club|trip|sortie|sorties|after school|voyage|residential|play
science|laboratory|lab|experiments|practicals|travaux pratiques|tp ~ practical|practicals|goggles|bunsen|chemicals|manip|lab
enseignement|teaching|subject knowledge|matiere ~ lesson|lessons|class|cours|eleves|pupils|students|a-level|gcse|classe
droit|juridique|contrats|contract|contracts|legal|law|drafting ~ clause|clauses|contrat|contrats|contract|redige|avenant|nda|bail|liability|redline|redlines|relecture|conclusions|dossier|litige
contentieux|litigation|plaidoirie|procedure ~ audience|juge|tribunal|plaide|assignation|hearing|court|judge|disclosure|brief
rgpd|gdpr|privacy|protection des donnees|donnees personnelles ~ registre|dpo|cnil|violation|consentement|consent|breach|dsar|traitement|donnees
conformite|compliance|kyc|lcb-ft|aml ~ controle|soupcon|tracfin|onboarding|sanctions|procedures|acpr|regulator|suspicious|due diligence
assistanat|secretariat|administratif|administration|office management|agenda|diary|executive support ~ agenda|agendas|reunions|deplacements|compte rendu|comptes rendus|notes de frais|travel|calendar|calendars|inbox|minutes|courrier|standard|classement|expenses
facturation|billing|invoicing ~ facture|factures|devis|avoir|avoirs|invoices|credit notes
caisse|encaissement|till|cash handling ~ caisse|fond de caisse|ecart de caisse|especes|rendu|till|cashing up|ticket
merchandising|mise en rayon|visual merchandising|rayon|linaire ~ rayon|rayons|facing|tete de gondole|vitrine|implantation|planogramme|display|displays|shelves|window
anglais|english|allemand|german|espagnol|spanish|italien|italian|langues|language|neerlandais|dutch|francais|french|portugais|arabe|chinois|mandarin ~ en reunion|vocabulaire|traduire|couramment|bilingue|accent|fluent|conversation|toeic|b1|b2|c1|filiale de|a l'ecrit|a l'oral
conflit|conflits|conflict|mediation|de-escalation|calme|situation tendue ~ crie|criait|enerve|tension|dispute|clash|agressif|hurle|shouted|argument|s'insultent|furious|mediation|desamorce
organisation|priorites|gestion du temps|time management|prioritisation|planning|rigueur|scheduling|rota ~ planning|plannings|priorites|priorite|urgent|liste|to-do|agenda|deadlines|retard|calendrier|organise|rota|shifts|roster|debordee|horaires
resolution de problemes|problem solving|analyse|analytical|debugging ~ cause|comprendre|diagnostic|hypothese|bug|root cause|figured|investigate
accompagnement|social|insertion|educatif|care work ~ beneficiaires|usagers|dossier|projet personnalise|suivi|clients|dispositif|orientation|residents
animation|facilitation|ateliers|workshops ~ atelier|ateliers|animer|groupe|post-it|workshop|activities|icebreaker
design|ux|ui|figma|recherche utilisateur|user research ~ maquette|maquettes|prototype|users|utilisateurs|entretiens|parcours|wireframes|mockup|usability|ecrans
product|produit|roadmap|product management ~ roadmap|features|priorise|backlog|users|utilisateurs|discovery|lancement|launch|stakeholders
conduite|driving|permis|poids lourd|hgv ~ camion|route|permis|fimo|tachygraphe|truck|artic|motorway|kilometres|miles
jardinier|landscaping|agricole|farming|elevage ~ taille|tonte|plantation|arrosage|haies|tracteur|vigne|troupeau|betes|serre|recolte
nettoyage|cleaning|menage|entretien ~ monobrosse|produits|vitres|sols|chambres|dosage|autolaveuse|rooms
coiffure|esthetique|beauty|hairdressing ~ coupe|couleur|brushing|balayage|cliente|clientes|colour|cut
collecte|fundraising|mecenat|donors|grants|subventions ~ donateurs|dons|donors|gala|grant|grants|appel a projets|dossier de subvention|raised|legacy
innovation|recherche|research|r&d|laboratoire ~ essais|protocole|publication|brevet|prototype|trials|paper|papers|protocol
taille|elagage|entretien des espaces|pruning|espaces verts|gardening|jardinage ~ haie|haies|fruitiers|arbres|arbre|tailler|tondre|massifs|hedge|hedges|trees|prune|rosiers|secateur|pelouse|lawn
arrosage|irrigation|watering ~ programmateur|programmateurs|buses|electrovanne|goutte-a-goutte|sprinklers|arroser
maconnerie|masonry|dallage|carrelage|tiling ~ murets|muret|dallages|dalles|paves|niveaux|joints|sable|mur|murs|parpaings|enduit|chape|carreaux|tiles|mortar|walls
peinture|painting|platrerie|plastering|plaquiste|finitions ~ enduit|rouleau|sous-couche|ponce|placo|bandes|couches|primer|coats|sanding
menuiserie|charpente|carpentry|joinery|ebenisterie|bois ~ bois|assemblage|escalier|placard|tenon|scie|raboteuse|wood|timber|stairs|cabinet|doors|pose
couverture|roofing|toiture|zinguerie ~ tuiles|ardoises|toit|gouttiere|roof|slates|zinc
mecanique|mechanic|automobile|vehicle|diagnostic auto ~ moteur|boite|embrayage|freins|valise|vidange|engine|brakes|gearbox|garage|vehicule
legal research|recherche juridique|veille juridique|jurisprudence ~ point of law|westlaw|lexis|dalloz|case notes|case law|jurisprudence|library|doctrine|arrets|precedent
court filing|filing|procedure|greffe ~ court|courts|filed|hearing|greffe|deadline|deadlines|rpva|tribunal
case management|practice management|matter management|dossiers|gestion de dossiers ~ matters|matter|clio|deadlines|documents|files|binder|dossiers|logiciel
billing|time recording|fees|honoraires ~ time recording|timesheet|timesheets|hours|fees|temps passes|billable|invoice|invoices
banque|conseil bancaire|credit|lending|mortgage|wealth ~ pret|prets|credit|taux|epargne|placements|apport|loan|loans|rate|mortgage|affordability|portefeuille
immobilier|real estate|location|letting|gestion locative|syndic ~ mandat|mandats|visite|visites|locataire|locataires|bailleur|coproprietaires|tenant|tenants|viewings|etat des lieux|exclusivite|assemblee
accueil|reception|front desk|receptionist|hotellerie|hotel ~ arrivee|arrivees|check-in|check in|reservation|reservations|overbooking|surbooking|clefs|chambre|lobby|guests|standard|desk
reservation|reservations|booking|yield|revenue management|opera|pms ~ opera|overbooking|occupancy|taux d'occupation|prix|channel|ota|plateformes
etages|housekeeping|gouvernante ~ chambres|linge|rooms|inspection|femmes de chambre|linen
surveillance|gardiennage|security guard|surete ~ ronde|rondes|patrol|badge|intrusion|cctv|cameras|main courante|fouille
petite enfance|eveil|childcare|nursery|creche|early years ~ sieste|eveil|activite|activites|couches|doudou|petits|toddlers|nap|play|bebes|enfants|children|groupe
developpement de l'enfant|observation|projet pedagogique|eyfs ~ observation|observations|progres|langage|milestones|learning journal|projet
dentaire|dental|laboratoire d'analyses|analyses|prelevement|lab technician|laboratory ~ echantillons|samples|automate|automates|tubes|controle qualite|calibration|pipette|reactifs
officine|pharmacy|delivrance|dispensing ~ ordonnance|ordonnances|tiers payant|stock|conseil|prescription|prescriptions|interaction|interactions
animaux|veterinaire|veterinary|animal ~ chien|chat|chevaux|troupeau|vaccin|contention|dog|cat|anaesthesia
traduction|translation|interpretariat|localization|localisation ~ texte|relecture|trados|glossaire|memoire|terminology|cat tool|source|target
journalisme|reporting|enquete|journalism|interview ~ sources|article|terrain|enquete|angle|sujet|scoop|editor
video|montage|motion|photo|photographie|graphisme|graphic design|pao ~ montage|rushes|premiere|after effects|photoshop|indesign|maquette|charte|logo|retouche|footage|edit|layout|typo
evaluation des risques|risk|risques|risk management ~ cartographie|matrice|incident|exposure|register|mitigation|duerp|danger
douane|customs|import|export|international ~ incoterms|declaration|transitaire|tariff|hs code|fret|freight|conteneur|container|origin
qualite de service|sla|itil|service desk|support ~ tickets|ticket|sla|escalade|utilisateurs|users|appels|ring|helpdesk|mot de passe
administration systeme|system administration|windows|linux|serveurs|virtualisation ~ serveurs|serveur|vm|vmware|active directory|patchs|sauvegarde|backup|restore|server|servers
sauvegarde|backup|disaster recovery|continuite ~ restaurer|restauration|restore|restored|bandes|replica|crash|rpo|rto
supply planning|planification|ordonnancement|production planning|demand planning ~ charge|capacite|lancement|ordre|mrp|besoins|forecast|plan|semaine|horizon|capacity
energie|energy|thermique|environnement|environmental|rse|sustainability ~ carbone|carbon|bilan|dechets|waste|audit energetique|emissions|tri|consommation|footprint
bien-etre|wellbeing|qvt|inclusion|diversity ~ enquete|barometre|absenteisme|survey|engagement
benevoles|volunteers|volunteer management|vie associative ~ benevoles|benevole|volunteer|volunteers|conseil d'administration|trustees
`
  .trim()
  .split('\n')
