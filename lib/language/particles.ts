/**
 * Small words of family names, by how they are written inside one. French "de" and Dutch, German particles are
 * lower case (Imprimerie nationale; Taalunie); "du", "des", "le", "la" and the Arabic, Hebrew and Italian ones
 * take a capital. Our own lists.
 */
export const LOWER_PARTICLES = new Set([
  'de',
  'van',
  'von',
  'zu',
  'zum',
  'zur',
  'ter',
  'ten',
  'te',
  'op',
  'y',
  'und',
  'af',
  'av',
])

/** What may follow a Dutch or German particle in lower case: "van der Berg", "von der Leyen". */
export const LOWER_FOLLOWERS = new Set(['der', 'den', 'de', 'dem', 'het', 'ter', 'ten'])

/** Particles inside given names: "Jean de Dieu", "María del Carmen". */
export const GIVEN_NAME_PARTICLES = new Set([
  'de',
  'del',
  'du',
  'la',
  'da',
  'dos',
  'das',
  'do',
  'y',
  'et',
  'e',
  'van',
  'von',
  'der',
  'den',
])

/** Names whose "De" is part of the name in the Low Countries and Italy: "De Smet", "De Luca". */
export const CAPITAL_DE = new Set(
  `smet backer vries jong jonge boer wit witte bruyn bruyne clercq clerck clerq wilde winter groot graaf graeve haan
  ridder keersmaecker keersmaeker meyer meyere cock coninck croo decker vos waele wever beer baets pauw schepper moor
  mol leeuw lange langhe baere bock bondt brabander buck corte ceuster cuyper geest gendt gieter greef grauwe grave
  jaeger kerpel ketelaere koninck kok maeyer man meester mey munck muynck nef paepe potter preter raedt roeck roo rouck
  rycke ryck saedeleer schrijver schutter smedt sutter troyer vleeschouwer vlieger vocht vriese wachter weerdt wolf zutter
  luca rosa rossi santis angelis marco simone gregorio stefano vito palma giorgi lucia martino felice bonis benedetti
  carlo cesare cristofaro donato filippo francesco lorenzo maria marchi matteo nardo nicola pasquale paoli pietro sanctis sica`.split(
    /\s+/,
  ),
)

/** Italian and Indo-Portuguese names whose D’ is a capital: "D’Angelo", "D’Souza". */
export const CAPITAL_D = new Set(
  `angelo amico alessio agostino annunzio ambrosio ambrosi onofrio urso orazio aquino errico alessandro andrea amato ascanio
  ippolito elia souza silva costa mello abreu almeida`.split(/\s+/),
)

/** Names in Mac that take a second capital; the others (Mackay, Machado, Macron) do not. */
export const MAC_NAMES = new Set(
  `donald gregor arthur intyre lean leod millan dougall allister bride farlane pherson kenna auley callum neil gowan nab
  naughton ivor innes lachlan laren crae`.split(/\s+/),
)

/** Vietnamese family names, after which "Van" is a middle name and not a particle. */
export const VIETNAMESE = new Set([
  'nguyen',
  'tran',
  'le',
  'pham',
  'huynh',
  'hoang',
  'vu',
  'vo',
  'dang',
  'bui',
  'do',
  'ho',
  'ngo',
  'duong',
  'ly',
  'phan',
])
