import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typeset } from './typography.ts'

/** ~ stands for U+00A0 and _ for U+202F in these tables, so that they can be read. */
const spaced = (text: string) => text.replace(/~/g, '\u00a0').replace(/_/g, '\u202f')

const FRENCH: ReadonlyArray<readonly [raw: string, set: string]> = [
  ['Votre profil : intéressant', 'Votre profil~: intéressant'],
  ['Votre profil: intéressant', 'Votre profil~: intéressant'],
  ['Pourquoi ? Parce que ; voilà !', 'Pourquoi_? Parce que_; voilà_!'],
  ['Pourquoi? Voilà!', 'Pourquoi_? Voilà_!'],
  ['Vraiment ?!', 'Vraiment_?!'],
  ["l'entretien d'hier", 'l’entretien d’hier'],
  ["aujourd'hui", 'aujourd’hui'],
  ['Bien...', 'Bien…'],
  ['« bonjour »', '«~bonjour~»'],
  ['«bonjour»', '«~bonjour~»'],
  ['"bonjour", dit-elle', '«~bonjour~», dit-elle'],
  ['l\'"agilité"', 'l’«~agilité~»'],
  ['Elle a dit : "Pourquoi ?"', 'Elle a dit~: «~Pourquoi_?~»'],
  ['80 % des cas, 100% ici', '80~% des cas, 100~% ici'],
  ['45 000 € par an', '45_000~€ par an'],
  ['1 250 000 personnes', '1_250_000 personnes'],
  ['le 01 23 45 67 89', 'le 01 23 45 67 89'],
  ['en 2026 300 personnes', 'en 2026 300 personnes'],
  ['à 14:05, rendez-vous', 'à 14:05, rendez-vous'],
  ['entre 9:00 et 18:30:00', 'entre 9:00 et 18:30:00'],
  ["voir https://tact.example/a?b=1;c&d'e!x", "voir https://tact.example/a?b=1;c&d'e!x"],
  ['voir https://tact.example/a ? Oui', 'voir https://tact.example/a_? Oui'],
  ["écrire à l'adresse jean.d'arc@exemple.test", "écrire à l’adresse jean.d'arc@exemple.test"],
  ['{{ candidat.prénom | default: "x" }} : oui', '{{ candidat.prénom | default: "x" }}~: oui'],
  ['{% if raison %}Merci !{% endif %}', '{% if raison %}Merci !{% endif %}'],
  ['un  double   espace', 'un double espace'],
  ['une virgule , un point .', 'une virgule, un point.'],
  ["l'équipe .NET", 'l’équipe .NET'],
  ['le poste - à Lyon - est', 'le poste – à Lyon – est'],
  ['- une liste\n- deux', '- une liste\n- deux'],
  ['mot—mot', 'mot — mot'],
  ['Bonjour,\n\nMerci !\n', 'Bonjour,\n\nMerci_!\n'],
  ['(pourquoi ?)', '(pourquoi_?)'],
  ["un clin d'œil ;) et :)", 'un clin d’œil ;) et :)'],
  ['C++ : oui, C# ; non', 'C++~: oui, C#_; non'],
  ['déjà\u00a0: fait\u202f?', 'déjà~: fait_?'],
  ['mal\u00a0? fait\u202f:', 'mal_? fait~:'],
  ['Tom &amp; Léa', 'Tom &amp; Léa'],
  ['', ''],
]

const ENGLISH: ReadonlyArray<readonly [raw: string, set: string]> = [
  ["we don't, you're", 'we don’t, you’re'],
  ["the candidates' answers", 'the candidates’ answers'],
  ['She said "yes".', 'She said “yes”.'],
  ['wait...', 'wait…'],
  ['Why ? Because !', 'Why? Because!'],
  ['at 14:05: yes', 'at 14:05: yes'],
  ["see https://tact.example/it's", "see https://tact.example/it's"],
  ['100% of them', '100% of them'],
  ['two  spaces , one', 'two spaces, one'],
]

test.each(FRENCH)('fr %j', (raw, set) => expect(typeset(raw, 'fr')).toBe(spaced(set)))
test.each(ENGLISH)('en %j', (raw, set) => expect(typeset(raw, 'en')).toBe(set))

describe('laws', () => {
  const prose = fc
    .array(
      fc.constantFrom(
        ...[
          'Bonjour',
          'l',
          'é',
          '12',
          '000',
          '5',
          ' ',
          '  ',
          '\u00a0',
          '\u202f',
          '\n',
          '\t',
          "'",
          '’',
          '"',
          '«',
          '»',
          '“',
          '”',
        ],
        ...[
          ':',
          ';',
          '!',
          '?',
          '.',
          '...',
          '…',
          ',',
          '%',
          '€',
          '(',
          ')',
          '-',
          ' - ',
          '—',
          '14:05',
          'https://x.test/?a;b',
          'a@b.test',
        ],
        ...['{{ a: "b" }}', '{%', '%}', '`', '&nbsp;', 's', '*'],
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''))

  test.each(['fr', 'en'] as const)('typeset twice is typeset once (%s)', (language) => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), (text) => {
        const once = typeset(text, language)
        expect(typeset(once, language)).toBe(once)
      }),
      { numRuns: 1_000 },
    )
  })

  test('no letter and no figure is ever changed', () => {
    const kept = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(prose, (text) => {
        expect(kept(typeset(text, 'fr'))).toBe(kept(text))
      }),
    )
  })

  test('links, addresses, times and tags come through whole', () => {
    const whole = fc.constantFrom(
      'https://x.test/a?b=c;d!e',
      'www.x.test/é?a',
      "jean.d'arc@x.test",
      '14:05',
      '9:30:00',
      '{{ a | b: "c d" }}',
      '`a ? b`',
    )
    fc.assert(
      fc.property(
        prose.filter((text) => !/[`{%}@&.:/]|\d$/.test(text)),
        whole,
        (text, thing) => {
          expect(typeset(`${text} ${thing} ${text}`, 'fr')).toContain(thing)
        },
      ),
    )
  })

  test('a long hostile text stays quick', () => {
    const started = performance.now()
    for (const part of ['"', '« ', "' ", '1 000 ', '{{', '`', 'a@', '. ', ' - '])
      typeset(part.repeat(5_000), 'fr')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
