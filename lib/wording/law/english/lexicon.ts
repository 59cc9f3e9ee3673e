/** Lists of words as alternatives of a regular expression, folded. */
const list = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter(Boolean)
    .join('|')})`

export const kin = list(`
  husbands? | wife | wives | hubby | missus | spouse | spouses? | fiancee? | girlfriend | boyfriend | bf | gf | partner | other half | better half | ex-wife | ex-husband | ex
  kids? | child | children | childs | little ones? | little (?:boy|girl|man) | toddlers? | sons? | daughters? | boys | girls | twins | triplets | teenagers? | teens | offspring | bairns? | wee ones?
  mum | mom | mam | dad | mother | father | parents | in-laws | grandchildren | grandkids | grandson | granddaughter | grandparents? | nan | gran | grandmother | stepchildren | step-?(?:son|daughter|kids) | foster (?:child|children|kids) | nephews? | nieces? | siblings? | brothers? | sisters?
`)

export const languages = list(`
  welsh | gaelic | irish | punjabi | urdu | hindi | bengali | gujarati | tamil | malayalam | telugu | polish | romanian | bulgarian | lithuanian | latvian | russian | ukrainian | turkish | kurdish
  arabic | farsi | persian | dari | pashto | somali | swahili | yoruba | igbo | hausa | twi | amharic | tigrinya | lingala | wolof | french | german | dutch | flemish | italian | spanish | portuguese | catalan | basque | breton | greek | albanian | serbian | croatian | bosnian | hungarian | czech | slovak
  mandarin | cantonese | chinese | japanese | korean | vietnamese | thai | tagalog | filipino | indonesian | malay | nepali | sinhala | hebrew | yiddish | creole | haitian | patois | maltese | estonian | finnish | swedish | norwegian | danish | icelandic | zulu | xhosa | afrikaans | shona | quechua | navajo | maori | khmer | burmese | hmong | mongolian | armenian | georgian | scots | doric | cornish | manx | berber | tamazight | spanglish
`)

export const demonyms = list(`
  indian | pakistani | bangladeshi | sri lankan | nepali | nepalese | afghan | iranian | iraqi | syrian | lebanese | palestinian | israeli | jordanian | saudi | egyptian | turkish | turk | kurdish | kurd | arab | moroccan | algerian | tunisian | libyan | north african | maghrebi
  nigerian | ghanaian | kenyan | ugandan | ethiopian | eritrean | somali | sudanese | congolese | senegalese | malian | cameroonian | ivorian | zimbabwean | south african | african | west african | east african | african-american | rwandan | angolan
  polish | romanian | bulgarian | lithuanian | latvian | estonian | ukrainian | russian | belarusian | moldovan | serbian | serb | croatian | bosnian | kosovan | albanian | macedonian | hungarian | slovak | czech | slovenian | greek | cypriot | eastern european | east european | european | non-european
  german | french | italian | spanish | portuguese | dutch | belgian | austrian | swiss | danish | swedish | norwegian | finnish | icelandic | irish | scottish | welsh | british | english | american | canadian | australian | new zealander | kiwi | aussie
  chinese | japanese | korean | vietnamese | thai | filipino | filipina | malaysian | indonesian | burmese | cambodian | mongolian | asian | south asian | east asian | oriental | middle eastern | central asian | uzbek | kazakh
  mexican | brazilian | colombian | venezuelan | peruvian | argentinian | argentine | chilean | bolivian | ecuadorian | cuban | dominican | puerto rican | haitian | jamaican | caribbean | west indian | trinidadian | guatemalan | honduran | salvadoran | latino | latina | latinx | latin american | hispanic | native american | aboriginal | maori | samoan | roma | romani | romany | gypsy
`)

export const places = list(`
  india | pakistan | bangladesh | sri lanka | nepal | afghanistan | iran | iraq | syria | aleppo | damascus | lebanon | palestine | gaza | israel | jordan | egypt | turkey | kurdistan | morocco | algeria | tunisia | libya | saudi arabia
  nigeria | lagos | ghana | accra | kenya | nairobi | uganda | ethiopia | eritrea | somalia | sudan | south sudan | the congo | congo | senegal | mali | cameroon | zimbabwe | south africa | africa | rwanda | angola | sierra leone | the gambia | gambia | ivory coast
  poland | romania | bucharest | bulgaria | sofia | lithuania | latvia | estonia | ukraine | kyiv | kiev | mariupol | kharkiv | russia | moscow | belarus | moldova | serbia | croatia | bosnia | kosovo | albania | macedonia | hungary | slovakia | eastern europe
  germany | france | italy | spain | portugal | belgium | ireland | scotland | wales | greece | cyprus | china | hong kong | taiwan | japan | korea | vietnam | thailand | the philippines | philippines | malaysia | indonesia | burma | myanmar | cambodia | mongolia | asia | delhi | mumbai | karachi | lahore | kabul | tehran | baghdad | mosul | istanbul | cairo | manila
  mexico | brazil | colombia | venezuela | caracas | peru | argentina | chile | bolivia | ecuador | cuba | haiti | jamaica | kingston | trinidad | guatemala | honduras | el salvador | puerto rico | the caribbean | overseas | abroad | another country | your (?:home |own )?country | (?:his|her|their) (?:home |own )?country | the north | the south | up north | down south | the islands | your homeland | back home | the old country
`)

export const illnesses = list(`
  cancer | tumou?r | chemo | chemotherapy | radiotherapy | leuk?aemia | leukemia | lymphoma | melanoma | mastectomy | remission | relapse | metastas\\w+
  depression | depressive \\w+ | depressed | anxiety | panic attacks? | bipolar | schizophreni\\w+ | psychosis | ptsd | ocd | breakdown | nervous breakdown | burn-?out | burned out | burnt out | mental health | mental illness | suicid\\w+ | self-harm | eating disorder | anorexi\\w+ | bulimi\\w+ | antidepressants? | anti-depressants? | sertraline | prozac | lithium | psychiatri\\w+ | psychiatric \\w+ | therapist | counselling | insomnia
  diabetes | diabetic | insulin | epileps\\w+ | epileptic | seizures? | asthma | asthmatic | copd | migraines? | arthritis | arthritic | osteoporosis | lupus | fibromyalgia | endometriosis | menopaus\\w+ | hot flushes | hot flashes | crohn's(?: disease)? | colitis | ibs | coeliac | celiac | ulcers? | thyroid | kidney (?:disease|failure|stones?|transplant|trouble) | dialysis | hepatitis | cirrhosis | liver (?:disease|transplant) | hiv | hiv-positive | aids | tuberculosis | malaria | long covid | covid | shingles | glandular fever | pneumonia | meningitis | sepsis | anaemia | anemia | vertigo | tinnitus
  heart (?:attack|condition|disease|trouble|problems?|failure|surgery|bypass|operation|murmur) | dodgy heart | weak heart | pacemaker | angina | bypass | stent | high blood pressure | hypertension | stroke | aneurysm | blood clot | thrombosis | multiple sclerosis | ms diagnosis | parkinson's | motor neurone disease | als | alzheimer's | dementia | chronic (?:fatigue|pain|illness|condition|disease|back pain) | me/cfs
  back (?:pain|problems?|trouble|injury|surgery|operation) | bad back | dodgy back | bad knees? | dodgy knees? | slipped disc | herniated disc | sciatica | hernia | knee (?:surgery|operation|replacement|problems?|injury) | hip (?:replacement|operation|surgery) | frozen shoulder | tendonitis | repetitive strain | rsi | carpal tunnel | broken (?:leg|arm|hip|ankle|wrist) | fractured? \\w+ | concussion | whiplash
  eczema | psoriasis | hysterectomy | transplant | colostomy | stoma | allerg(?:y|ies) | anaphyla\\w+ | alcoholi\\w+ | addiction | addict | rehab | detox | methadone | drinking problem | drink problem | sobriety | recovering (?:addict|alcoholic)
  high cholesterol | gastric band | bariatric \\w+ | sleep apnoea | sleep apnea | narcolepsy | sciatic \\w+ | gout | rheumatism | rheumatoid \\w+ | heart bypass | illness | sickness | ill-?health | ailments? | flare-?ups?
`)

export const impairments = list(`
  wheelchairs? | wheelchair user | mobility scooter | crutch(?:es)? | walking (?:stick|frame) | white (?:cane|stick) | guide dog | assistance dog | service dog | prosthe\\w+ | artificial (?:leg|arm|hand) | missing (?:hand|arm|leg|fingers?) | lost (?:a|an|his|her|your) (?:leg|arm|hand|eye|foot|sight|hearing) | one arm | one leg | one hand | one-armed | one-legged | one-handed | one eye | amput\\w+ | limp | limps | limping | paraplegi\\w+ | quadriplegi\\w+ | tetraplegi\\w+ | paralys\\w+ | hemiplegi\\w+ | spina bifida | cerebral palsy | muscular dystrophy | dwarfism | club foot
  deaf | deafness | hearing aids? | hard of hearing | hearing loss | hearing impair\\w+ | partially (?:deaf|sighted) | cochlear implant | lip-?read\\w* | bsl user | blind in | visually impaired | visual impairment | sight loss | low vision | registered blind | eyesight | colou?r-?blind(?:ness)? | partial sight | retinitis pigmentosa | glaucoma
  autis\\w+ | asperger\\w* | asperger's | aspie | on the (?:autism )?spectrum | neurodiver\\w+ | adhd | add diagnosis | dyslexi\\w+ | dyspraxi\\w+ | dyscalculi\\w+ | dysgraphia | tourette\\w* | tourette's | stammer\\w* | stutter\\w* | speech impediment | learning (?:disability|difficulty|difficulties|disabilities) | special needs | down'?s syndrome | facial tics? | disability | disabilities | disabled | impairment | handicap(?:ped)? | registered disabled | blue badge | blue-badge
`)
