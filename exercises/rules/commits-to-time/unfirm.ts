import type { Localized } from "../../lib/locale.ts";
import { matches } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";
import { timeWords } from "./words.ts";

/** Words of hope: a sentence that has one promises nothing, whatever else it sounds like. */
const hoping: Localized<RegExp> = {
  it: /(?<!\p{L})(?:forse|magari|speriamo|chissà)(?!\p{L})/u,
  en: /(?<!\p{L})(?:maybe|perhaps|hopefully|with luck)(?!\p{L})/u,
};

/** Words for a time that nobody can check; 'presto' and 'soon' stand in 'al più presto' and 'as soon as possible', too. */
const soon: Localized<RegExp> = {
  it: /(?<!\p{L})(?:quanto prima|il prima possibile|appena (?:possibile|possiamo|potremo|riusciamo)|presto|a breve|prossimamente)(?!\p{L})/u,
  en: /(?<!\p{L})(?:asap|soon|shortly|promptly|in due course|as (?:quickly|fast) as (?:possible|we can|i can)|before long)(?!\p{L})/u,
};

/** Whether a sentence only hopes: 'forse domani', 'with luck'. */
export const isHoped = ({ locale, folded }: TextDoc, { start, end }: Range): boolean =>
  hoping[locale].test(folded.slice(start, end));

/** Whether a sentence says only 'soon', and no time that can be checked. */
export const isVague = (text: TextDoc, sentence: Range): boolean =>
  soon[text.locale].test(text.folded.slice(sentence.start, sentence.end)) &&
  matches(text, timeWords[text.locale].when, sentence).length === 0;
