/**
 * Words for the same skill, in both languages, a concept a line; our own list. "!" before it: so particular that the
 * other words of a required skill need not be said with it ("Kubernetes en production"). Without accents, lower case.
 */
export const concepts: readonly string[] = `
!kubernetes|k8s|kube|kubectl|helm|openshift|eks|aks|gke|cluster|pods
!docker|conteneur|container|podman
!terraform|infrastructure as code|infra as code|iac|pulumi|opentofu
!ansible|puppet|chef infra|saltstack
!aws|amazon web services|ec2|s3|lambda|cloudformation
!azure|microsoft cloud
!gcp|google cloud|bigquery
!cloud|nuage public|cloud provider
!ci/cd|ci cd|cicd|integration continue|deploiement continu|continuous integration|continuous delivery|continuous deployment|gitlab ci|github actions|jenkins|pipeline de deploiement|pipeline
!relation fournisseurs|supplier management|fournisseur|supplier
!linux|unix|debian|red hat|ubuntu|shell|bash
!windows server|active directory
!git|gitlab|github|merge request|pull request
!supervision|monitoring|observability|observabilite|prometheus|grafana|datadog|zabbix|alerting|alertes
!reseau|network|pare-feu|firewall|vlan|vpn|routage|routing|tcp|dns|switch|segmentation|plan d'adressage
!cybersecurite|securite informatique|information security|security|securite|pentest|siem|soc|vulnerabilite|vulnerability|chiffrement|encryption
!gestion d'incident|incident response|incident management|incident|panne|outage|post-mortem|postmortem|reprise apres incident|reprise
!astreinte|on-call|on call|oncall|pager|escalade
!sauvegarde|backup|restauration|disaster recovery
!javascript|js|ecmascript|es6
!typescript|ts
!react|react.js|reactjs|jsx|next.js|nextjs
!angular|angularjs
!vue.js|vuejs|vue|nuxt
!node.js|nodejs|node|express.js|nestjs
!python|pandas|numpy|django|flask|fastapi|pyspark
!java|spring|spring boot|jvm|hibernate|maven
!kotlin|android
!swift|ios
!c#|.net|dotnet|asp.net
!c++|cpp
!php|symfony|laravel
!ruby|rails|ruby on rails
!rust
!golang
!html|css|tailwind|sass
!front-end|frontend|front end
!back-end|backend|back end
!api|rest|graphql|web service|endpoint
!microservices|micro-services|microservice
!sql|postgres|postgresql|mysql|oracle|t-sql|requete sql|requetes|queries|jointure|joins|group by|fenetrage|window function|select|database query
!nosql|mongodb|redis|cassandra|elasticsearch
!base de donnees|bases de donnees|database|dba
!data engineering|etl|elt|airflow|dbt|data pipeline|data warehouse|entrepot de donnees|spark|kafka
!machine learning|apprentissage automatique|deep learning|modele predictif|scikit|tensorflow|pytorch|ml
!intelligence artificielle|artificial intelligence|ia|llm|generative ai
!statistiques|statistics|p-value|p value|valeur p|hypothesis|null hypothesis|probability|probabilite|confidence interval|intervalle de confiance|ecart-type|standard deviation|statistical|statistique|regression|significativite
!data analysis|analyse de donnees|data analytics|analyse des donnees|pivot table|tableaux croises|dataviz
!data visualisation|data visualization|power bi|tableau software|looker|tableau de bord|tableaux de bord|dashboard|dataviz|powerbi
!experiment design|a/b test|a/b tests|a/b testing|ab testing|ab test|experimentation|experiment|plan d'experience|test a/b
!excel|tableur|spreadsheet|power query|vba|tableau croise|tableaux croises|pivot table|recherchev|vlookup|xlookup|macro
!tests automatises|test automation|automated test|automated testing|unit test|tests unitaires|test unitaire|selenium|cypress|playwright|jest|junit|cucumber
!accessibilite|accessibility|a11y|wcag|rgaa|screen reader|lecteur d'ecran
!ux|user research|recherche utilisateur|usability|ergonomie|user experience|experience utilisateur
!ui|figma|maquette|wireframe|design system|prototyp
!conception d'architecture|architecture|architecte|schema d'architecture|system design|architect
automatisation|automatiser|automate|automation|automated|scripts
!gestion de projet|project management|chef de projet|chefferie de projet|pilotage de projet|project manager|gerer un projet|suivi de projet|portail|planning|calendrier|projet|msproject|pmo|roadmap
!agile|scrum|kanban|sprint|retrospective|retro|daily stand-up|stand-up|product owner|scrum master|backlog|user stories
!product management|gestion de produit|product manager|product discovery
!documentation|documenter|doc technique|la doc|document|redaction technique|technical writing|runbook
!encadrement|gestion d'equipe|sous votre responsabilite|sous ma responsabilite|gens sous|encadrer|management d'equipe|manager une equipe|people management|team management|leadership|lead people|managed a team|team of|managerial|managerer|equipe de|line management|managed people|management|led people|direct reports
!mentorat|mentoring|mentor|mentored|tutorat|tuteur|coaching|coacher|coached|onboarding juniors
!formation des utilisateurs|former|formateur|training delivery|animer des formations|trainer
!recrutement|recruter|recruiting|recruitment|hiring|sourcing|talent acquisition|hired|embauche
!paie|payroll|bulletin de paie|bulletins|dsn|silae|sage paie|adp
!droit du travail|employment law|labour law|labor law|code du travail|convention collective|periode d'essai|rupture conventionnelle|licenciement
!administration du personnel|hr administration|gestion administrative rh
!comptabilite|accounting|bookkeeping|grand livre|ecritures comptables|ledger|ledgers|reconcil|reconciled|lettrage|rapprochement
!cloture|month-end close|month end|month-end|cloture mensuelle|close the books|closed the books
!controle de gestion|management control|budget control|controlling|controleur de gestion
!audit|auditor|auditeur|commissariat aux comptes|controle interne|internal control
!modelisation financiere|financial modelling|financial modeling|financial model|modelling|dcf|three-statement|business plan|valorisation|valuation
!fiscalite|tax|taxation|tva|vat
!tresorerie|cash management|treasury|cash flow
!facturation|invoicing|billing|factures|logiciel de facturation|sap|sage|cegid
!sap|s/4hana|abap
!erp|sap|oracle ebs|navision|dynamics
!recouvrement|debt collection|collections|relance|relancer|chasing payments|credit control|delai de paiement|impayes|dunning
!conformite|compliance|kyc|aml|lcb-ft|reglementaire|regulatory
!rgpd|gdpr|protection des donnees|data protection|dpo
!assurance|insurance|sinistre|claims|souscription|underwriting
!connaissance de la mutuelle|mutuelle|complementaire sante|health insurance|prevoyance|tiers payant|mutualiste
!vente|ventes|sales|selling|commercial|commerciale|sold|closing|chiffre d'affaires|quota
!negociation|negotiation|negocier|negotiate|negotiated|renegotiated|renegocier|negotiating
!caisse|encaissement|encaisser|cash desk|cash register|till|cashier|fond de caisse
!prospection|prospecting|prospecter|cold call|cold calling|cold calls|outbound|lead generation|demarchage
!crm|salesforce|hubspot|pipedrive|zoho
!gestion de comptes|account management|key account|grands comptes|portefeuille clients|account manager
!relation client|accueil|guichet|reception des clients|service client|customer service|customer support|support client|customer care|sav|accueil client|customer|clients au telephone|client relations|customer success
!marketing|seo|sea|referencement|campagne|campaign|content marketing|emailing|google ads
!community management|reseaux sociaux|social media|instagram|linkedin
!communication|communiquer|communicate|bad news|mauvaise nouvelle|explain|expliquer|presenter|responsables metiers|avec les metiers|non-technical|non specialistes|resume|walked her through|walked him through|walked them through|told the client|tell a client|vulgaris|convaincre|persuade
!communication interne|internal communication|newsletter
!achats|procurement|purchasing|acheteur|buyer|sourcing fournisseurs|appel d'offres|tender
!supply chain|chaine logistique|approvisionnement|procurement planning|inbound|demand planning|stockout|stockouts|rupture de stock|warehouse|replenishment
!logistique|logistics|entrepot|transport|expedition|preparation de commandes
!inventory accuracy|inventory|inventaire|stock count|cycle count|stocks|stock|gestion des stocks|reassort|rayon
!warehouse management system|wms|warehouse management
!preparation de commandes|picking|order picking
!route planning|tournees|plan de tournee|routing|delivery routes
!caces|chariot elevateur|forklift
!lean|kaizen|5s|six sigma|amelioration continue|continuous improvement
!qualite|quality|iso 9001|quality assurance|assurance qualite
!maintenance|depannage|gmao|preventive maintenance|troubleshooting
!hse|securite au travail|health and safety|prevention des risques professionnels
!haccp|food safety|food hygiene|hygiene alimentaire|hygiene
!planification|shift planning|planning des equipes|rota|rostering|scheduling|shifts|the rota|planning
!tracabilite|traceability|tracer|scanne|scanner|scan
!orthopedie|orthopaedics|orthopedics|prothese|hanche|genou|hip replacement
!sterilisation|sterilization|asepsie|aseptic
!soins infirmiers|nursing|soins|pansement|perfusion|patient care|injections
!bloc operatoire|operating room|operating theatre|instrumentiste|ibode|bloc
!urgences|emergency care|triage|reanimation|intensive care
!pharmacie|pharmacy|medicament|medication management|dispensing
!gestion de classe|classroom management|chahute|chahut|discipline en classe|bavardages|classe agitee
!outils numeriques|numerique|digital tools|moodle|pronote|tablette|visioconference
!lecture de plans|plans d'execution|lire les plans|lire un plan|blueprint|technical drawings|plans
!maconnerie|masonry|bricklaying|murs|pierre|facade|brique|beton|coffrage
!plomberie|plumbing|chauffage|heating|chaudiere|boiler
!electricite|electrical|cablage|wiring|habilitation electrique|armoire electrique
!soudure|soudage|welding|soudeur|tig|mig
!usinage|machining|tournage|fraisage|commande numerique|cnc
!menuiserie|carpentry|joinery|charpente
!conduite|driving|permis poids lourd|hgv|chauffeur|livraison|delivery rounds
!cuisine|cooking|chef de partie|service du midi|plats|kitchen
!service en salle|waiting tables|table service|salle de restaurant
!menage|cleaning|bio-nettoyage|entretien des locaux
!collecte de fonds|fundraising|raised|donors|donateurs|mecenat
!subventions|grant writing|grants|grant|appels a projets|grant applications
!gestion budgetaire|budgeting|budget|budgets
!zendesk|freshdesk|intercom|service desk
!support technique|technical support|customer support|tickets|ticket|helpdesk|help desk|satisfaction score
!gestion des escalades|escalation handling|escalation|escalations
!revue de code|code review|relire le code|relisez le code|relis|review code|pull requests
!evenementiel|event planning|event management|salon|seminaire
!redaction de contenus|copywriting|content writing|articles|blog
!animation|facilitation|animer un atelier|workshop facilitation|ateliers
!accompagnement social|social work|travail social|usagers|case work
!agriculture|farming|recolte|elevage|culture maraichere
!jardinage|gardening|espaces verts|landscaping|taille
!secretariat|assistanat|administrative support|prise de rendez-vous|agenda|diary management|standard telephonique
!droit|legal drafting|contrats|contract drafting|contract law|redaction de contrats
!simulation|calcul de structure|finite element|catia|solidworks|autocad|cao|cad
!petite enfance|early childhood|childcare work
!pedagogie|teaching|enseigner|enseignement|teach
!traduction|translation|translate|interpretariat
!anglais|english|toeic|toefl|ielts
!francais|french|delf
!allemand|german|deutsch
!espagnol|spanish
!italien|italian
!neerlandais|dutch
!ecoute|listening|ecoute active|active listening|ecouter|reformul|laisse parler|let him talk|let her talk|let them talk|listen
!expression ecrite|ecrit|redaction|written communication|writing skills|rediger|redigeais|redige|orthographe|courrier|courriers|wrote|writing|business writing
!expression orale|prise de parole|public speaking|on a stage|on stage|audience|devant un public|sur scene|oral|eloquence|speaking in public
!calme|sang-froid|gestion du stress|stress|pression|tendu|tendue|tension|crier|criait|enerve|enerver|agressif|agressive|mecontent|difficile|composure|pressure|calm|under pressure|shouting|shouts
!gestion de conflit|gestion des conflits|resolution de conflit|conflict resolution|conflict management|conflit|conflict|desamorcer|de-escalate|deescalate|mediation|angry customer|shouts|shouting|took him aside|took her aside|litige|dispute
!travail en equipe|travail d'equipe|esprit d'equipe|teamwork|team player|collectif|toute l'equipe|en equipe|mes collegues|un collegue|une collegue|collaborat|equipe de bloc|avec l'equipe|cross-functional|worked closely|my colleagues|a colleague
!stakeholder management|stakeholder|stakeholders|parties prenantes|partie prenante|weekly meeting with|comite de pilotage|steering committee
!organisation|organization|organised|organized|priorisation|prioritisation|prioritization|priorites|priorities|gestion du temps|time management|organise
!autonomie|autonomous|self-starter|toute seule
!rigueur|attention to detail|minutie|rigoureux|rigoureuse|meticulous
!analyse|analytical|esprit d'analyse|analytical thinking
!resolution de problemes|problem solving|problem-solving|root cause
!conduite du changement|change management|accompagnement au changement
!curiosite|curiosity|veille|curious
explication|expliquer|expliqu|explaining|explain|explained|vulgaris|presenter|presente|pedagog|walk through|present|presentation|presented|presentez|restitution
risque|risks|risk|danger|menace|threat
figures|chiffres|numbers|resultats|results|data story|resultat
`
  .trim()
  .split('\n')

/** Words that say how much or how, not what. */
export const generic = new Set(
  `gestion maitrise connaissance connaissances pratique experience experiences outil outils capacite sens bon bonne niveau utilisation notion
  notions competence competences skill skills knowledge ability strong good understanding working using use year years excellent bases
  production situation logiciel logiciels software professionnel professionnelle courant fluent solide minimum equivalent metier
  environnement culture savoir faire etre avec sans pour dans des les une aux par sur and the with for from into our your nos vos
  management practice proficiency handling tenue tools basic advanced avance ou or et of`.split(/\s+/),
)
