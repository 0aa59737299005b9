import { isQuoted } from "../pattern.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const lists = { it, en };

/** Words that turn a datum at the head of a sentence into a request for it: 'Order number, please.' */
const courtesy = /(?:per cortesia|per favore|grazie|please)\W/u;
/** How near to its beginning such a datum stands, in UTF-16 units. */
const opens = 8;

/** 'How's your mum's hip?' asks kindly after what everybody has read. */
function asksAfter(sentence: string, { 0: said, index }: RegExpExecArray, known: string): boolean {
  const matter = /^ ([\p{L}]{3,})/u.exec(sentence.slice(index + said.length))?.[1];
  return said.startsWith("how's") && matter !== undefined && known.includes(matter);
}

/**
 * Data asked for in the open, whatever the words: a question or a request with a datum in it, or a question that is
 * personal by itself, where neither its sentence nor the two on either side name a private way. `known`: what is public, folded.
 */
export function findAsked(text: TextDoc, known = ""): Range[] {
  const list = lists[text.locale];
  const said = text.sentences.map(({ start, end }) => text.folded.slice(start, end));
  return text.sentences.flatMap((sentence, at) => {
    const one = said[at] ?? "";
    if (list.notAsked.test(one) || list.way.test(one)) return [];
    const question = one.includes("?");
    const inPublic = list.here.test(one) || list.here.test(question ? (said[at + 1] ?? "") : "");
    const elsewhere = [at - 2, at - 1, at + 1, at + 2]
      .map((other) => said[other])
      .some((other) => other !== undefined && list.way.test(other));
    if (elsewhere && !inPublic) return [];
    const asks = list.asks.exec(one);
    const wanted = list.datum.exec(one);
    const please = wanted !== null && wanted.index < opens && courtesy.test(one);
    const strong =
      please || (asks !== null && (!list.weak.test(asks[0]) || question || (inPublic && list.pleads.test(one))));
    const pries = question || inPublic || strong ? list.personal.exec(one) : null;
    const personal = pries !== null && !asksAfter(one, pries, known) ? pries : null;
    const found = personal ?? (strong || (question && inPublic) ? wanted : null);
    if (found === null) return [];
    const range = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    return isQuoted(text, range) ? [] : [range];
  });
}
