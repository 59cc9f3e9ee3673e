/** The grounds that Code du travail L1132-1 protects, by the slugs of the house; also those of the UK and the US. */
export const criteria = [
  'origin',
  'sex',
  'lifestyle',
  'sexual_orientation',
  'gender_identity',
  'age',
  'family_situation',
  'pregnancy',
  'genetic',
  'economic_vulnerability',
  'ethnicity_nation_race',
  'political_opinions',
  'union',
  'elected_office',
  'religion',
  'physical_appearance',
  'surname',
  'residence',
  'bank_domicile',
  'health',
  'loss_of_autonomy',
  'disability',
  'language_other',
  'whistleblower',
] as const

export type Criterion = (typeof criteria)[number]
