import { botVoice } from "../../lib/bot-voice.ts";
import { sentenceAt } from "../../lib/pattern.ts";
import { isFirstName } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import type { RawFinding } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";

const introduction = {
  it: /(?<!\p{L})(?:(?<!(?:non|ci) )sono|mi chiamo|il mio nome è|(?:ti|le|vi) (?:scrive|risponde|parla|saluta)|qui (?:è )?|chiamami|a rispondert[ei] è|al tuo servizio|a sua disposizione)[,:]? {0,2}(?=(?:la |il |sempre |io, )?\p{L})/gu,
  en: /(?<!\p{L})(?:i'm|i am|my name is|my name's|this is|call me|it's|it is|you're (?:talking|chatting) (?:to|with)|you are (?:talking|chatting) (?:to|with)|at your service)[,:]? {0,2}(?=\p{L})/gu,
};
/** "Scrivi a … e ti risponde Marta" tells who answers after a step to take: a hand-over, not an introduction. */
const handOver = {
  verb: /^(?:ti|le|vi) (?:scrive|risponde|parla)/u,
  step: /(?<!\p{L})(?:scriv|chiam|telefon|digit|prem|mand|invi|tocc|lasci|chied|pass)\p{L}+/u,
};
/** "Emma here". */
const here = /(?:^|[.!?,:]\s)(\p{Lu}\p{Ll}{1,20}) (?:here|speaking|qui|al tuo servizio)(?!\p{L})/gu;
const staff = {
  it: /^,? ?(?:\p{L}+,? )?(?:de[li]?l?[ao']?|dall[ao']|e (?:sono|lavoro)|la (?:tua|vostra|sua)|il (?:tuo|vostro|suo)|una?)? ?(?:\p{L}+ )?(?:staff|team|servizio clienti|assistenza(?: clienti)?|customer (?:care|service)|ufficio \p{L}+|redazione|reception|consulente|operatric?e|operatore|addett[oa]|responsabile|social media manager|commess[oa]|espert[oa]|impiegat[oa]|collega)/u,
  en: /^,? ?(?:\p{L}+,? )?(?:from|of|in|on|with|at|your|the|a|an|and i (?:work|am))? ?(?:the |our |your |a |an )?(?:\p{L}+ )?(?:staff|team|customer (?:care|service|support)|support|sales|reception|the office|advis[eo]r|agent|operator|representative|manager|specialist|expert|assistant manager|colleague|consultant)/u,
};
/** A name at the very end, alone or with the brand: a signature. */
const signature =
  /(?:^|\n|[.!?…]\s+)[–—-]?[^\S\n]*(?:(?:[Uu]n saluto|[Aa] presto|[Cc]ordiali saluti|[Ss]aluti|[Gg]razie|[Bb]est wishes|[Bb]est|[Cc]heers|(?:[Kk]ind |[Ww]arm )?[Rr]egards|[Tt]hank you|[Tt]hanks|[Ll]ove|[Yy]ours),?\s*)?(\p{Lu}\p{Ll}{2,15})(?: \p{Lu}\p{Ll}{1,15}\.?)?(?:(?: ?[,–—|(-]| (?:di|del|della|dello|from|at|of)(?!\p{L})) ?[^\n.!?]{0,50})?[.!]?\s*$/u;

type Found = RawFinding<"named" | "staff" | "signed">;

/** Names of persons that the writer gives as its own. The brand's people, named as those who answer later, are none. */
export function humanNames(text: TextDoc): Found[] {
  const { raw, folded, locale } = text;
  const found: Found[] = [];
  const { said } = botVoice(text);
  const saysBot = (place: Range) => {
    const sentence = sentenceAt(text, place) ?? place;
    const next = text.sentences.find(({ start }) => start >= sentence.end);
    const end = next?.end ?? sentence.end;
    return said.some((bot) => bot.start >= sentence.start && bot.end <= end);
  };
  for (const match of folded.slice(0, 6000).matchAll(introduction[locale])) {
    const at = match.index + match[0].length;
    const word = /^(?:(?:la|il|sempre) )?(\p{Lu}\p{Ll}{1,20})/u.exec(raw.slice(at, at + 30));
    const name = word?.[1];
    if (word === null || name === undefined || !isFirstName(name)) continue;
    const start = at + word[0].length - name.length;
    const place = { start, end: start + name.length };
    const opening = folded.slice(sentenceAt(text, place)?.start ?? match.index, match.index);
    if (handOver.verb.test(match[0]) && handOver.step.test(opening)) continue;
    const tail = folded.slice(place.end, place.end + 70);
    if (
      staff[locale].test(tail) &&
      !/^[^.!?\n]{0,70}(?:virtual|automatic|automat|digital|artificial|\bbot\b|chatbot)/u.test(tail)
    )
      found.push({ message: "staff", range: place, params: { name } });
    else if (!saysBot(place)) found.push({ message: "named", range: place, params: { name } });
  }
  for (const match of raw.slice(0, 6000).matchAll(here)) {
    const name = match[1] ?? "";
    const start = match.index + match[0].indexOf(name);
    const place = { start, end: start + name.length };
    if (isFirstName(name) && !saysBot(place)) found.push({ message: "named", range: place, params: { name } });
  }
  const end = signature.exec(raw.slice(-120));
  const name = end?.[1];
  if (end !== null && name !== undefined && /^\p{Lu}/u.test(name) && isFirstName(name) && text.sentences.length > 1) {
    const at = Math.max(0, raw.length - 120) + end.index + end[0].indexOf(name);
    const tail = raw.slice(at);
    const sentence = sentenceAt(text, { start: at, end: at + 1 });
    const alone = tail.trim().split(/\s+/).length <= 5 && (sentence === undefined || at - sentence.start < 30);
    const isVerb = /^\p{Lu}\p{Ll}+ (?:ti|le|vi|risponde|è|legge|is|answers|will|reads|può|can)(?!\p{L})/u.test(tail);
    const isBot = /automat|virtual|digital|artificial|\bbot\b|chatbot/iu.test(tail);
    if (alone && !isVerb && !isBot && !found.some(({ range }) => range?.start === at))
      found.push({ message: "signed", range: { start: at, end: at + name.length }, params: { name } });
  }
  return found.slice(0, 5);
}
