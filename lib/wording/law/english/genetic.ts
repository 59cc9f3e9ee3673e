import { rule } from './words.ts'

const INHERITED = `(?:huntington'?s|brca\\d?|sickle[ -]cell|cystic fibrosis|haemophilia|hemophilia|thalass?aemia|thalassemia|tay-?sachs|lynch syndrome|haemochromatosis|hemochromatosis|factor v leiden|marfan\\w*|polycystic kidney\\w*|muscular dystrophy|fragile x|gaucher\\w*|alpha-1|porphyria|ehlers-danlos|fap gene|apoe\\d?|mthfr|lupus|alzheimer'?s|breast ca(?:ncer)?|cancer|heart disease|bowel cancer|ovarian cancer|motor neurone|parkinson'?s|early-onset \\w+)`

const GENETIC = rule(
  'genetic',
  `
  {your} (?:~2 )?(?:genes?|genetics?|genetic \\w+|genome|dna(?: \\w+)?|heredity|hereditary \\w+|inherited \\w+|brca\\d?|carrier status|chromosome\\w*|mutation|predisposition\\w*|family medical history|medical family history|family history of|bloodline|genetic)(?! (?:therap\\w+|sequenc\\w+|pipeline|library|libraries|construct*|assay|thesis|research|lab\\b|course|module|lecture|data ?set|database|editing|algorithm|analysis|counselling (?:role-?play|skills|training)|engineering|paper|talk|work\\b|background (?:was|is) ))
  {your} family (?:medical |health )?(?:history|antecedents|illness*|disease|tree of illness)(?! (?:project|room|archive|research|society))
  {your} family's (?:~1 )?(?:history|medical|health|illness*|heart|genes|predisposition)
  (?:carry|carries|carried|carrying|carrier of|have|has|had|inherited|inherit|positive for|tested for|test for|screened for|risk of|at risk of|history of|gene for|prone to|predispos* to|likely to develop|develop|trait for) (?:~2 )?(?:the |a |an )?(?:~1 )?(?:brca\\d? ?(?:gene|mutation|variant)?|sickle[ -]cell|thalass?aemia|cystic fibrosis (?:gene|carrier)|(?:~1 )?(?:gene|mutation|trait|variant|allele|defective gene|faulty gene|hereditary \\w+|inherited \\w+|genetic (?:condition|disorder|disease|mutation|marker|risk|predisposition|defect|anomaly|disposition|variant)))(?! (?:of interest|therap\\w+|expression|editing|sequenc\\w+|bank|algorithm|panel (?:design|test)))
  (?:sickle[ -]cell|thalass?aemia|cystic fibrosis|haemophilia|hemophilia|huntington'?s|brca\\d?|lynch|tay-?sachs|gene|mutation) (?:trait|carrier|gene in (?:the|your|his|her)|positive|status|\\+ve|\\+|gene|result|test|screen|mutation)(?! (?:assay|kit|development|automation|validation|panel validation|call*|detection|therapy))
  ${INHERITED} (?:~3 )?(?:in|runs? in|ran in|on) (?:the|your|his|her|your|both|that) (?:~2 )?(?:family|side|genes?|blood|mother'?s|father'?s)
  (?:runs?|ran|running|goes|passed (?:down|on)|been|in|there's) (?:~1 )?(?:in|through) (?:the|your|his|her|their|that) (?:~1 )?famil(?:y|ies)(?! (?:business|firm|company|car|home|court|law|room|tree)) ?(?=[.,;:!?)]|$|and|we|so|could|might|which|but|\\w+)(?<!(?:been|in) in the family)
  (?:mother|father|mum|mom|dad|brother|sister|aunt|uncle|grandmother|grandfather|parents?|siblings?|cousin|gran|nan|grandad|relatives?|family|side)(?:'s)? (?:~4 )?(?:both |all )?(?:had|have|has|died|dying|lost|suffered|suffers|got|developed|carried|carry|went|succumbed|passed away|diagnosed|with|of|history of) (?:~3 )?(?:${INHERITED}|{ill}|it too|the same (?:thing|disease|illness|condition)|young|early)(?=.{0,140}\\b(?:you|your|he|his|she|her|group plan|plan|risk|insur\\w*|next|hereditary|runs|genetic|long term|gene|too)\\b)
  (?:mother|father|mum|mom|dad|brother|sister|aunt|uncle|parents?|grandfather|grandmother) (?:~2 )?(?:died|passed away) (?:~3 )?(?:young|early|before|at \\d\\d|in (?:his|her|their) (?:thirties|forties|fifties|\\d0s)|heart)
  (?:dna|genetic|gene|genomic|chromosom\\w+) (?:tests?|testing|screen|screens|screening|swab|profile|sample|results?|report|analysis|panel|kit|check|history|information|risk|predisposition|condition|disorder|disease|make-?up|markers?|anomaly|defect|disposition|background|heritage|abnormality|vulnerability|susceptib\\w+|marker|weakness|lottery|inheritance|flaw|fault|variant|status)(?=.{0,120}\\b(?:you|your|yours|he|his|she|her|refused|declined|insurer|plan|came back|positive|shared)\\b|[.!?])(?<!(?:in|on|with|about|of|running|for|the|our|sell|sells|automat\\w+) (?:dna|genetic|gene|genomic) (?:tests?|testing|screening|analysis|panel|profile|kit|risk|markers?))
  (?:you|he|she|your|his|her|i|who) (?:~8 )?(?:dna|genetic|gene) (?:tests?|testing|screen|screening|swab|result|results|profile|report|counsell\\w+)(?! (?:lab|laboratory|market|company|kits? (?:team|business)|case|pipeline|module|start-?up|workflow|platform|software|department|service))(?<!(?:experience|worked|knowledge|work|background|lab|years|sold|validated|ran) (?:\\w+ ){0,4}(?:dna|genetic|gene) (?:tests?|testing|screening|screen))
  (?:23andme|ancestrydna)(?=.{0,60}\\b(?:you|your|he|his|she|her|result*|says|said)\\b)
  (?:hereditary|inherited|genetic|congenital|familial) (?:~1 )?(?:condition|illness|disease|disorder|predisposition|heart|risk|blindness|weakness|problem|history|defect|syndrome|eye|kidney|cancer risk|anaemia|tendency|taint|complaint|ailment|trait)(?=.{0,120}\\b(?:you|your|yours|he|his|she|her|we|runs|plan)\\b|[.!?])(?<!(?:on|in|of|into|rare|about|for|with) (?:hereditary|inherited|genetic|congenital|familial) (?:conditions?|disease|illness|disorders?|cancer risk|heart))
  (?:what|whatever|same|illness*|disease|condition) (?:~4 )?(?:your|his|her) (?:~1 )?(?:mother|father|mum|dad|parents?|grandmother|grandfather|brother|sister) (?:~1 )?(?:had|has|died of|went through|suffered|carried|have)
  (?:what|the (?:illness|disease|condition)) (?:~3 )?(?:took|killed|carried off|claimed) (?:your|his|her) (?:~1 )?(?:mother|father|mum|dad|parents?|brother|sister|grandfather)
  (?:medical|health) history (?:of|in) (?:your|his|her|the) (?:~1 )?(?:family|parents|relatives|mother|father)
  (?:family|relatives?|parents) (?:medical|health) history | family history (?:of|=|:|w/|with) (?:~2 )?(?:${INHERITED}|{ill}|heart|early|strokes?|diabetes|mental|disease|illness|cancers?)
  (?:blood relatives?|both (?:your |his |her )?parents|both sides) (?:~4 )?(?:${INHERITED}|{ill}|heart|same)
  (?:it's|is|was) in (?:your|his|her|the) (?:genes|blood(?! test))(?=.{0,80}\\b(?:heart|cancer|risk|illness|disease|develop|insur\\w*|diabetes)\\b)
  huntington'?s(?! (?:disease (?:association|charity|society)|research|trial*|ward|beach))(?=.{0,100}\\b(?:you|your|he|his|she|her|mum|dad|father|mother|gene|test|fam|family)\\b)
  `,
  {
    unless: `
    in (?:our|the company's|the brand's|the firm's|your company's) dna | dna of (?:the|our)
    gene(?:tic)? (?:therapy|algorithm*|editing|expression|sequencing)
    population genetics | genetics (?:lab|company|firm|department)
    `,
  },
)

export const geneticRules = [GENETIC]
