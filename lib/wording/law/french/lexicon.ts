/** Relatives. */
export const kin = String.raw`(?:pere|mere|s(?:œ|oe)ur|frere|oncle|tante|grand-pere|grand-mere|cousine?|parents?|maman|papa|jumeau|jumelle|fratrie|lignee|aieux|famille|cote (?:maternel|paternel))`
/** Languages that no advertisement asks for by habit: said of someone, they are rarely a skill. */
export const rare = String.raw`(?:turc|kurde|kabyle|berbere|tamazight|wolof|bambara|peul|lingala|soninke|swahili|creole|tamoul|ourdou|bengali|pachto|farsi|romani|roumain|albanais|armenien|vietnamien|khmer|comorien|malgache|breton|basque|corse|occitan|alsacien|catalan|patois|dialecte|arabe|portugais|polonais|russe|ukrainien|tagalog|amazigh|darija|hindi|punjabi|tchetchene|georgien|serbe|bulgare|mandarin|cantonais)`
