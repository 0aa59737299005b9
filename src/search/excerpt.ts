import { oneLetterApart } from "./one-letter.ts";
import type { FormOf } from "./pack.ts";
import type { RoleOf } from "./stop-words.ts";
import type { Piece } from "./types.ts";
import { unaccented, wordsOf } from "./words.ts";

/** Characters of an excerpt, about. */
const length = 180;
/** Shorter words are not found with a letter wrong, so they are not marked so either. */
const shortestFuzzy = 4;

/** The part of a body with most of the query's words, those marked; without any, words with one letter other. Without a hit it is the beginning. */
export function excerpt(body: string, query: string, formOf: FormOf, roleOf: RoleOf = () => "telling"): Piece[] {
  const all = wordsOf(query).map(({ word }) => word);
  const telling = all.filter((word) => roleOf(word) === "telling");
  const asked = (telling.length > 0 ? telling : all).map((word) => ({ form: formOf(word), plain: unaccented(word) }));
  const last = asked.at(-1)?.plain ?? "";
  const words = wordsOf(body).map((found) => ({ ...found, form: formOf(found.word) }));
  const exact = words.filter(
    ({ word, form }) =>
      asked.some((one) => one.form === form) || (last.length > 2 && unaccented(word).startsWith(last)),
  );
  const near = ({ form }: { form: string }) =>
    asked.some((one) => one.form.length >= shortestFuzzy && oneLetterApart(one.form, form));
  const hits = exact.length > 0 ? exact : words.filter(near);
  const from = bestStart(
    body,
    hits.map(({ start }) => start),
  );
  const to = wordEnd(body, from + length);
  const pieces: Piece[] = [];
  let at = from;
  if (from > 0) pieces.push({ text: "… ", hit: false });
  for (const { start, end } of hits) {
    if (start < from || end > to) continue;
    if (start > at) pieces.push({ text: body.slice(at, start), hit: false });
    pieces.push({ text: body.slice(start, end), hit: true });
    at = end;
  }
  pieces.push({ text: body.slice(at, to) + (to < body.length ? " …" : ""), hit: false });
  return pieces.filter(({ text }) => text !== "");
}

/** Where a window of `length` holds most hits, moved back to the beginning of a word; the beginning of a body that has room in it. */
function bestStart(body: string, hits: readonly number[]): number {
  if (body.length <= length) return 0;
  let best = 0;
  let most = 0;
  for (const hit of hits) {
    const start = Math.max(0, hit - 40);
    const inside = hits.filter((other) => other >= start && other < start + length).length;
    if (inside > most) [best, most] = [start, inside];
  }
  const space = body.lastIndexOf(" ", best);
  return best === 0 || space < 0 ? 0 : space + 1;
}

function wordEnd(body: string, at: number): number {
  if (at >= body.length) return body.length;
  const space = body.lastIndexOf(" ", at);
  return space > 0 ? space : at;
}
