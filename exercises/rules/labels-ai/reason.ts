import { overlaps, type Range } from "../../lib/range.ts";
import { isPlain } from "../../lib/text/plain-words.ts";
import type { TextDoc } from "../../lib/text.ts";

const because =
  /(?<!\p{L})(?:perché|poiché|dato che|visto che|siccome|in quanto|essendo|trattandosi|because|since|as|given that|for)(?!\p{L})|[:;(–—-]/u;
/** Words of an exemption that give no reason. */
const idle = new Set(
  "etichetta etichettare etichettato label labelled labeling labelling needed required necessary necessaria serve obbligo exempt esente esenzione contenuto content immagine image testo text post ia ai intelligenza artificiale artificial intelligence motivo reason legge law credo think secondo".split(
    " ",
  ),
);
/** With fewer words that name something there is no reason, whatever the conjunction. */
const fewestWords = 3;

/** Whether an exemption comes with a reason: one that is known, or some words after a "because". */
export function givesReason(text: TextDoc, exempt: readonly Range[], reasons: readonly Range[]): boolean {
  if (reasons.some((place) => !exempt.some((one) => overlaps(one, place)))) return true;
  const end = exempt.at(-1)?.end ?? 0;
  const after = text.folded.slice(end, end + 300);
  const opening = because.exec(after);
  if (opening === null) return false;
  const from = end + opening.index;
  const words = text.words.filter(
    ({ start, norm }) => start >= from && start < end + 300 && norm.length > 3 && !idle.has(norm),
  );
  return words.filter((word) => !isPlain(word, text.locale)).length >= fewestWords;
}
