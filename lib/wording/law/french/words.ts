import type { Criterion } from '../../criteria.ts'
import type { Nature } from '../protected.ts'
import type { LawRule } from '../rule.ts'

type Frames = {
  nature?: Nature
  needs?: string
  unless?: string
  inClause?: string
  inText?: string
  suggestion?: string
}

/** Whole words of folded text; a space stands for any white space, and " ?" for none too. */
export function words(source: string): RegExp {
  // At the start of a line of notes a mark may lead, which no word boundary precedes.
  const start = source.startsWith('(?:^|') ? '(?:(?<!\\w)|(?=\\W))' : '\\b'
  return new RegExp(
    `${start}(?:${source})(?:(?!\\w)|(?<=\\W))`.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'),
  )
}

/** A sentence of a few words, as in notes: it speaks of the person without a word for them. */
const telegraphic = String.raw`^(?:\S+ ){0,6}\S+ ?$|^(?!(?:l'|les? |la |nos |notre |une? |des |ce |cette |vous |nous |merci )\S)(?:\S+ ){0,9}\S+ ?$`

/** Words of every trade, which stand beside a reason too ("nos clients"): they clear their own clause only. */
const everyday =
  /(?<![^|])(?:clients?\??|clientele|publics?\??|usagers|poste|agence|marque|produits?\??|equipe|campagnes?\??|formation|entreprises?\??|service|accueil|magasin|familles?|maison|collection|rayon)(?:\||$)/g

export function law(criterion: Criterion, source: string, frames: Frames = {}): LawRule {
  const { needs, unless = '', inClause = '', inText, ...rest } = frames
  const anywhere = alternatives(unless.replace(everyday, ''))
  const nearby = alternatives([inClause, ...(unless.match(everyday) ?? [])].join('|'))
  return {
    criterion,
    pattern: words(source),
    ...(needs && { needs: words(`${needs}|${telegraphic}`) }),
    ...(anywhere && { unless: words(anywhere) }),
    ...(nearby && { unlessInClause: words(nearby) }),
    ...(inText && { needsInText: words(inText) }),
    ...rest,
  }
}

function alternatives(source: string): string {
  return source.replace(/\|{2,}/g, '|').replace(/^\||\|$/g, '')
}

/** Of the person: "votre", and in notes "son"; in what candidates say "mon". */
export const your = '(?:votre|vos|ton|ta|tes|mon|ma|mes|son|sa|ses)'
export const you = `(?:vous|il|elle|je|tu|lui|candidate?|monsieur|madame|mme)`
export const person = `(?:vous|votre|vos|il|elle|lui|son|sa|ses|je|mon|ma|mes|candidate?s?|madame|monsieur|mme|mr)`

export const because = `(?:vu|vue|au vu|compte tenu|en raison|a cause|du fait|etant donne|eu egard|au regard|compte-tenu|parce que|puisque|car)`

/** Fear, embarrassment, preference: what turns a plain fact into a reason. */
export const worry = [
  String.raw`craign\w+|crain\w+|du mal|mal a|peurs?|redout\w+|risqu\w+|inqui\w+|apprehend\w+|effray\w+|mefi\w+|prudent\w*`,
  String.raw`gene\w*|genant\w*|embarrass\w+|mal a l'aise|jaser|tiqu\w+|grinc\w+|choqu\w+|heurt\w+|deconcert\w+|dechir\w+|derang\w+|agac\w+|deplai\w+|deplu|deroutent?|derout\w+`,
  String.raw`prefer\w+|difficil\w+|complique\w*|problem\w+|pb|soucis?|incompatib\w+|(?:peu|pas|mal|guere|difficilement) compatibles?|obstacles?|frein\w*|hesit\w+|reserves?|doutes?|interrog\w+|pose\w* question|regrett\w+|dommage|bloqu\w+|coinc\w+`,
  String.raw`motif|ecart\w+|refus\w*|ko|bof|poubelle|suivant|elimin\w+|redhibitoire|disqualifi\w+|penalis\w+|desserv\w+|jou\w+ contre|plaid\w+ contre|contre vous`,
  String.raw`(?:passe\w*|passera\w*|aime\w*|aimera\w*|plait|plaira\w*|veut|veulent|voudra\w*|accepte\w*|comprend\w*|colle\w*|convient|conviendra\w*|correspond\w*|souhait\w+|imagin\w+|vo(?:it|yons|is|ient)|sera\w*|tiendra\w*|suivra\w*|suivre|cadr\w+|arrang\w+|envisag\w+) (?:pas|plus|mal|jamais|guere|difficilement)`,
  String.raw`ne (?:souhait|veul|voul|voudr|pouv|peut|permet|convien|correspond|cadr|colle|rassur|plai|facilit|aide)\w*`,
  String.raw`pas (?:pour nous|chez nous|envie|l'esprit|le genre|evident|simple|ideal|possible|envisageable|souhaitable|adapt\w+|notre|dans nos|question|fait pour|tenable|serieux)`,
  String.raw`(?:mal|peu|guere) (?:vue?s?|percue?s?|adapt\w+|accept\w+|appreci\w+|conciliable\w*)|laisse tomber|on passe|nous conduit|nous amene|on en reste|en rester la|deconseill\w+|mieux vaut|vaut mieux`,
].join('|')

/** Wishes and sympathy: the fact is mentioned, kindly. */
export const kindness = String.raw`felicit\w+|v(?:œ|oe)ux|bon courage|courage|bon retablissement|pensees|admir\w+|profitez|heureu[sx]\w*|bonne chance|soutien|touch\w+|sensibles?|souhait\w+|joie|bravo|emu\w*|condoleances`
