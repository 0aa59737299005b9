import { excludedAfter, exclusions } from "../../data/targeting-words.ts";
import { matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

const head = { it: pattern([exclusions.it]), en: pattern([exclusions.en]) };
/** An exclusion that is itself denied keeps nobody out: "non escludiamo i minori", "we don't exclude minors". */
const excluding =
  /^(?:esclu|evit|tog|rimuov|blocc|limit|rinunci|ignor|lasci|stay|keep|steer|exclu|avoid|remov|block|leav|ban|prohibit|forbid|skip)/u;
/** Words that end the reach of an exclusion: "senza profilazione, ma puntiamo ai minori". */
const turn =
  /(?<!\p{L})(?:ma|però|invece|mentre|puntiamo|punt(?:are|a)|scegliamo|target|pubblico|targeting su|includ\p{L}+|but|instead|while|whereas|we target|aim|choose|include\p{L}*|only)(?!\p{L})|[;\n]|(?<!\d)\.(?!\d)/u;

/** How far an exclusion reaches, in UTF-16 units. */
const reach = 160;

/** Whether a place is kept out of the audience: by a "no", "without", "we exclude" before it, also in a list, or "are excluded" after it. */
export function isKeptOut(text: TextDoc, place: Range, alike: (from: number, to: number) => boolean): boolean {
  const { folded, locale } = text;
  const sentence = sentenceAt(text, place) ?? { start: 0, end: folded.length };
  const after = folded.slice(place.end, Math.min(sentence.end, place.end + 60));
  if (excludedAfter[locale].test(after) && !turn.test(excludedAfter[locale].exec(after)?.[0] ?? "")) return true;
  const from = Math.max(sentence.start, place.start - reach);
  const heads = matches(text, head[locale], { start: from, end: place.start });
  const near = heads.at(-1);
  if (near === undefined) return false;
  const between = folded.slice(near.end, place.start);
  if (turn.test(between)) return false;
  const denied = heads.at(-2);
  if (
    excluding.test(folded.slice(near.start, near.end)) &&
    denied !== undefined &&
    /^ (?:\p{L}+ ){0,2}$/u.test(folded.slice(denied.end, near.start))
  )
    return false;
  // "Esclusi: …" heads a list of anything.
  if (/^(?: \p{L}+){0,2} ?:/u.test(between)) return true;
  // Over a comma it reaches only along a list of things of the same kind.
  let at = near.end;
  for (const part of between.split(",").slice(0, -1)) {
    if (part.trim().split(/\s+/).length > 3 && !alike(at, at + part.length)) return false;
    at += part.length + 1;
  }
  return true;
}
