import type { Range } from "../../lib/range.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import type { TextDoc } from "../../lib/text.ts";

/** How far before an emoji its sentence is looked at, in UTF-16 units. */
const reach = 40;

const before = (words: string) => latinExpression(`(?:^|[^\\p{L}'])(?:${words})\\s*$`, "u");

/** Words that cannot end a phrase: a noun is missing after them. */
const wanting = {
  it: before(
    "il|lo|gli|i|la|le|un|uno|una|di|con|per|ogni|qualche|(?:de|ne|da|su|a)(?:l|llo|gli|i|lla|lle)|[a-z]{0,4}l'|un'|d'",
  ),
  en: before("the|a|an|our|your|my|their|its|every|(?:made|built|sent|baked|crafted|lots) (?:with|of)"),
};
/** Words that can: they want a noun only when the sentence goes on ("questa 💡 è nuova", but "guarda questa 😍"). */
const perhaps = {
  it: before(
    "senza|quest[oaie]|(?:il|la|i|le|un|una|del|della|al|alla|con la|nel|nella) (?:nostr|vostr|tu|su|mi|tuo|suo|mio|nuov|prim|bell|piccol|grand|vecchi)[oaie]?",
  ),
  en: before(
    "with|this|these|(?:the|a|our|your|my|their) (?:new|old|first|best|favou?rite|little|big|small|own|next|perfect)",
  ),
};
/** The subject of a verb that a heart replaces. */
const subject = {
  it: /(?:^|[.!?:;,\n]\s*|(?:che|perché|se) )(?:io|noi|tu|voi)\s*$/u,
  en: /(?:^|[.!?:;,\n]\s*|(?:and|because|if|who|that|why) )(?:i|we|you|they)(?: (?:really|all))?\s*$/u,
};
/** An Italian object that stands before its verb. */
const object = before("[tv]i");
const heart = /^(?:❤|♥|💛|💙|💚|💜|🧡|🖤|🤍|🤎|💗|💖|💕|💞|💘|😍|🩷|🩵|🩶)/u;

/** Whether an emoji stands where a word should: after an article ("la nostra 💡"), as a verb ("I ❤️ glass"), inside a word. */
export function standsForWord({ raw, folded, locale }: TextDoc, place: Range): boolean {
  const left = folded.slice(Math.max(0, place.start - reach), place.start);
  const right = raw.slice(place.end, place.end + 12);
  if (/\p{L}$/u.test(left) && /^\p{L}/u.test(right)) return true;
  if (wanting[locale].test(left)) return true;
  if (perhaps[locale].test(left) && /^ *\p{Ll}/u.test(right) && !/^ *(?:e|ed|o|ma|and|or|but)(?!\p{L})/u.test(right))
    return true;
  if (!heart.test(raw.slice(place.start, place.end))) return false;
  if (locale === "it" && object.test(left)) return true;
  return subject[locale].test(left) && /^ *[\p{L}\p{N}]/u.test(right) && !/^ *(?:e|ed|o|and|or)(?!\p{L})/u.test(right);
}
