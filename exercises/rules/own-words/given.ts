import type { Locale } from "../../lib/locale.ts";
import type { TextDoc, Word } from "../../lib/text.ts";

/** Small words that a number or a name of a place brings along: 'in 2026', 'nel 2026', 'dalle 9', 'out of 340'. */
const leading: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:a|al|alle|alla|da|dal|dalle|dell[ea]|del|di|il|le|in|nel|nell[ea]|entro|fino|tra|fra|su|circa|ore|oltre)$/u,
  en: /^(?:a|an|the|at|from|to|till|until|by|between|and|of|out|in|on|about|around|over|within|some|since)$/u,
};

/** What a name is the name of: 'the province of Parma', 'il comune di Fidenza'. */
const placeKind: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:provincia|città|comune|paese|regione|zona|quartiere|valle|valli|frazione|borgo|isola|comuni)$/u,
  en: /^(?:province|city|town|village|county|region|district|valley|area|borough|parish|municipality|island)$/u,
};

/** Joins the kind of a place to its name. */
const joins = /^(?:of|di|del|della|dello|dei)$/u;

/** Most small words in a row that one number or name brings along. */
const mostLeading = 2;

const isNumber = ({ norm }: Word): boolean => /\p{N}/u.test(norm);

const isName = (text: TextDoc, { start }: Word): boolean => /^\p{Lu}\p{Ll}/u.test(text.raw.slice(start, start + 2));

/**
 * The words of a text that whoever passes a fact on must pass on as they are: names and numbers, what is counted
 * ('41 tonnes', '16 febbraio'), which place it is ('the province of Parma'), and the small words before them.
 */
export function givenWords(text: TextDoc): ReadonlySet<Word> {
  const { words, locale } = text;
  const given = new Set<Word>();
  const lead = (from: number) => {
    for (let at = from - 1; at >= Math.max(0, from - mostLeading); at--) {
      const word = words[at];
      if (word === undefined || !leading[locale].test(word.norm)) return;
      given.add(word);
    }
  };
  words.forEach((word, at) => {
    const [next, join, kind] = [words[at + 1], words[at - 1], words[at - 2]];
    if (isNumber(word)) {
      given.add(word);
      lead(at);
      // What is counted stands right by its number: no mark between.
      if (next !== undefined && /^ \p{L}?$/u.test(text.raw.slice(word.end, next.start + 1))) given.add(next);
    } else if (isName(text, word)) {
      given.add(word);
      if (join !== undefined && kind !== undefined && joins.test(join.norm) && placeKind[locale].test(kind.norm)) {
        given.add(join).add(kind);
        lead(at - 2);
      }
    }
  });
  return given;
}
