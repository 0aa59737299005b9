import { isQuoted, matches, pattern, sentenceAt } from "../pattern.ts";
import type { Range } from "../range.ts";
import { politeIf, stressesIf } from "../scope/words.ts";
import { clauseAt } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import { conditions } from "./condition-words.ts";
import { type Apology, findApologies, findSupposed } from "./find.ts";
import { fresh } from "./fresh.ts";
import { tellsWhy, theyDecide, whoTheyAre } from "./who.ts";

/** An apology and the words that make it conditional. `hedge`: 'any inconvenience', which hedges the harm and not the apology. */
interface Condition extends Range {
  readonly apology: Apology;
  readonly hedge: boolean;
}

const openers = { it: pattern([conditions.it.opener]), en: pattern([conditions.en.opener]) };

/** Harm that is only supposed, however politely: 'should you have experienced any inconvenience'. */
const harm = /experienc|inconvenien|offen|upset|caused|felt|disag|offes|inconv|verificat/u;

/** 'Had there been an error': a condition without an 'if'. */
const inverted = /(?<!\p{L})(?:had|were) (?:there|we|it|the|this|i|you)(?!\p{L})/u;

/** How far from an apology its condition can stand, in UTF-16 units. */
const near = 160;

function after(text: TextDoc, apology: Apology, end: number): Condition | null {
  const words = conditions[text.locale];
  const from = apology.end;
  const zone = { start: from, end: Math.min(end, from + near) };
  for (const opener of matches(text, openers[text.locale], zone)) {
    const between = text.folded.slice(from, opener.start);
    if (fresh[text.locale].test(between)) break;
    if (words.notOpener.test(text.folded.slice(Math.max(0, opener.start - 12), opener.start))) continue;
    if (stressesIf(text.folded, opener.start, text.locale)) continue;
    const clause = text.folded.slice(opener.start, Math.min(end, opener.start + near));
    if (tellsWhy[text.locale].test(clause)) continue;
    if (words.ownDeed.test(clause) || politeIf[text.locale].test(clause) || !words.doubt.test(clause)) continue;
    return { start: opener.start, end: clauseAt(text, opener).end, apology, hedge: false };
  }
  const rest = text.folded.slice(from, zone.end);
  const hedge = words.hedge.exec(rest);
  if (hedge === null || /[;:!?]|(?<!\p{L})(?:but|so|ma|però|così)(?!\p{L})/u.test(rest.slice(0, hedge.index)))
    return null;
  return {
    start: from + hedge.index,
    end: from + hedge.index + hedge[0].length,
    apology,
    hedge: !/chiun|chi |quanti|coloro|anyone|anybody|those|who/u.test(hedge[0]),
  };
}

function before(text: TextDoc, apology: Apology, start: number): Condition | null {
  const words = conditions[text.locale];
  const zone = { start: Math.max(start, apology.start - near), end: apology.start };
  for (const opener of matches(text, openers[text.locale], zone).toReversed()) {
    if (words.notOpener.test(text.folded.slice(Math.max(0, opener.start - 12), opener.start))) continue;
    if (stressesIf(text.folded, opener.start, text.locale)) continue;
    const { end } = clauseAt(text, opener);
    const clause = text.folded.slice(opener.start, Math.min(end, apology.start));
    if (whoTheyAre[text.locale].test(clause) || tellsWhy[text.locale].test(text.folded.slice(opener.start))) continue;
    if (end > apology.start || !words.link.test(text.folded.slice(end, apology.start))) continue;
    if ((politeIf[text.locale].test(clause) && !harm.test(clause)) || !words.doubt.test(clause)) continue;
    return { start: opener.start, end, apology, hedge: false };
  }
  return null;
}

/** Finds the apologies that hang on an 'if' or on a 'may have', with the words that do it. */
export function findConditions(text: TextDoc): Condition[] {
  const found: Condition[] = [];
  for (const apology of findApologies(text)) {
    const sentence = sentenceAt(text, apology);
    if (sentence === undefined || apology.kind === "refusal") continue;
    const condition = after(text, apology, sentence.end) ?? before(text, apology, sentence.start);
    if (condition !== null && !isQuoted(text, condition)) found.push(condition);
  }
  for (const place of findSupposed(text)) {
    const sentence = sentenceAt(text, place);
    if (sentence === undefined) continue;
    const said = text.folded.slice(sentence.start, sentence.end);
    const [opener] = matches(text, openers[text.locale], sentence);
    if (opener === undefined) {
      const had = inverted.exec(said);
      if (had !== null)
        found.push({
          start: sentence.start + had.index,
          end: sentence.end,
          apology: { ...place, kind: "refusal" },
          hedge: false,
        });
      continue;
    }
    const rest = text.folded.slice(opener.start, sentence.end);
    if (tellsWhy[text.locale].test(rest) || theyDecide[text.locale].test(rest)) continue;
    if (politeIf[text.locale].test(rest) && !harm.test(said)) continue;
    found.push({ ...opener, apology: { ...place, kind: "refusal" }, hedge: false });
  }
  return found;
}
