import { inWords } from "../../lib/figures/number-words.ts";
import type { Locale } from "../../lib/locale.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Hours between which one may come, as the clock of a day has them: 13.5 is half past one in the afternoon. */
export interface OpenHours {
  readonly from: number;
  readonly to: number;
}

const inLetters = (locale: Locale): readonly string[] =>
  Array.from({ length: 23 }, (_, i) => inWords(i + 2, locale)).filter((word) => word !== "");
const letters: Readonly<Record<Locale, readonly string[]>> = {
  it: ["zero", "una", ...inLetters("it")],
  en: ["zero", "one", ...inLetters("en").slice(0, 11)],
};
const spelt = (locale: Locale): string => letters[locale].slice(1).join("|");

const hour: Readonly<Record<Locale, string>> = {
  it: `(?:\\d{1,2}(?:[.:]\\d\\d)?(?: e mezz[ao])?|(?:${spelt("it")})(?: e mezz[ao])?|mezzogiorno|mezzanotte)(?: (?:di|della|del) (?:mattina|mattino|pomeriggio|sera))?`,
  en: `(?:half past )?(?:\\d{1,2}(?:[.:]\\d\\d)?|${spelt("en")}|noon|midday|midnight)(?: *[ap]\\.?m\\.?| o'clock)?(?: in the (?:morning|afternoon|evening))?`,
};

/** What the numbers count, if no hours: 'from 5 to 7 years', 'fra 15 e 20 minuti'. */
const counted: Readonly<Record<Locale, string>> = {
  it: "(?! (?:ann|minut|person|euro|giorn|settiman|mes|bambin|bimb|lamp|visitator|or[ae](?!\\p{L})|or[ae] di|pezz|metri|grad)\\p{L}*)",
  en: "(?!(?: |-)(?:year|minute|people|person|euro|day|week|month|child|kid|lamp|visitor|hour|guest|of them|of you|piece|metre|degree)\\p{L}*)",
};

/** Two hours, from the one to the other. */
const spans: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    `(?:dalle(?: ore)? |dall'|da )${hour.it} (?:(?:fino )?alle(?: ore)? |(?:fino )?all'|(?:fino )?a )${hour.it}${counted.it}`,
    `(?:tra|fra) (?:le |l')${hour.it} e (?:le |l')${hour.it}${counted.it}`,
    `\\d{1,2}(?:[.:]\\d\\d)?(?: )?[-–—](?: )?\\d{1,2}(?:[.:]\\d\\d)?(?![\\d/.,-]\\d)${counted.it}`,
  ]),
  en: pattern([
    `(?:from|open) ${hour.en} (?:to|till|til|until|through to) ${hour.en}${counted.en}`,
    `between ${hour.en} and ${hour.en}${counted.en}`,
    `\\d{1,2}(?:[.:]\\d\\d)?(?: *[ap]\\.?m\\.?)?(?: )?(?:[-–—]|to|till|until)(?: )?\\d{1,2}(?:[.:]\\d\\d)?(?: *[ap]\\.?m\\.?)?(?![\\d/.,-]\\d)${counted.en}`,
  ]),
};

/** One hour at which a door opens or closes, or somebody is asked to come. */
const single: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    `(?:apriamo|apre|aprono|apert[oaie]|chiudiamo|chiude|chiudono|venite|vieni|venga|passate|passa|vi aspettiamo|ti aspettiamo|la aspettiamo)(?: (?!non|chius)[\\p{L}']+){0,4} (?:alle(?: ore)? |dalle(?: ore)? |all'|dall')${hour.it}${counted.it}`,
  ]),
  en: pattern([
    `(?:we open|opens?|we close|closes?|open|come(?: along| by| in)?|drop in|see you)(?: (?!not|never)[\\p{L}']+){0,4} (?:at|from|until|till) ${hour.en}${counted.en}`,
  ]),
};

/** Says that a stretch of hours is all there is: then it must be the whole of it. */
const opening =
  /(?<!\p{L})(?:apert[oaie]|apr(?:e|iamo|ono)|orari[oi]?|open|opens|opening|hours)(?: [\p{L}']+){0,4}[ :,]*$/u;

/** Closed hours, or hours of something else, in the same clause. */
const elsewhere: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:non|né|mai|niente|chius[oaie]|tranne|eccetto|salvo|invece d\p{L}+|rispond\p{L}+|telefon\p{L}*|chiam\p{L}+|messagg\p{L}+|scriv\p{L}+|sped\p{L}+|consegn\p{L}+|corriere|parcheggi\p{L}*|pausa|se (?:arriv|veni|vien|pass)\p{L}+)(?!\p{L})/u,
  en: /(?<!\p{L})(?:not|never|no|nor|\p{L}+n't|closed|shut|except|instead|answer\p{L}*|repl\p{L}+|phone\p{L}*|call\p{L}*|messag\p{L}+|writ\p{L}+|ship\p{L}*|deliver\p{L}*|courier|parking|break|if you (?:come|arrive|get))(?!\p{L})/u,
};

const shut = /(?<!\p{L})(?:chius[oaie]|closed|shut)(?!\p{L})/u;

const each: Readonly<Record<Locale, RegExp>> = { it: pattern([hour.it]), en: pattern([hour.en]) };

/** The hours that may be meant: without a half of the day, 3 is three in the afternoon, too. */
function meant(said: string, locale: Locale): readonly number[] {
  if (/mezzogiorno|noon(?!\p{L})|midday/u.test(said) && !/afternoon/.test(said)) return [12];
  if (/mezzanotte|midnight/.test(said)) return [0, 24];
  const [, digits = "", minutes = "0"] = /(\d{1,2})(?:[.:](\d\d))?/.exec(said) ?? [];
  const word = said.match(/\p{L}+/gu)?.find((one) => letters[locale].includes(one)) ?? "";
  const whole = digits === "" ? letters[locale].indexOf(word) : Number(digits);
  const value = whole + (/mezz[ao]|half past/.test(said) ? 0.5 : Number(minutes) / 60);
  if (/\d *a\.?m|mattin|morning/.test(said)) return [value];
  const later = value < 12 ? value + 12 : value;
  return /p\.?m|pomeriggio|sera|afternoon|evening/.test(said) ? [later] : [value, later];
}

/** Places where a text has people come, or a door open, at hours that are not those. */
export function wrongHours(text: TextDoc, { from, to }: OpenHours): Range[] {
  const { folded, locale } = text;
  const hoursIn = (place: Range) =>
    matches(text, each[locale], place).map(({ start, end }) => meant(folded.slice(start, end), locale));
  const within = (value: number) => value >= from && value <= to;
  const isElsewhere = ({ start, end }: Range) => {
    const before = folded.slice(Math.max(0, start - 40), start).replace(/^.*[.;:!?\n]/su, "");
    const after = folded.slice(end, end + 25).replace(/[.;:!?\n].*$/su, "");
    // 'dalle 15 alle 19, non si prenota': what stands beyond a comma says nothing of the hours, unless that all is closed
    const beside = [before.replace(/^.*,/su, ""), after.replace(/,.*$/su, "")];
    return beside.some((part) => elsewhere[locale].test(part)) || shut.test(before) || shut.test(after);
  };
  const wrongSpans = matches(text, spans[locale])
    .slice(0, 50)
    .filter((place) => {
      const [first = [], last = []] = hoursIn(place);
      if ([...first, ...last].some((value) => value > 24)) return false;
      const whole = opening.test(folded.slice(Math.max(0, place.start - 40), place.start));
      return !first.some((a) => last.some((b) => (whole ? a === from && b === to : within(a) && within(b) && a < b)));
    });
  const wrongSingles = matches(text, single[locale])
    .slice(0, 50)
    .filter((place) => !hoursIn(place).some((values) => values.some((value) => within(value) || value > 24)));
  return [...wrongSpans, ...wrongSingles].filter((place) => !isQuoted(text, place) && !isElsewhere(place));
}
