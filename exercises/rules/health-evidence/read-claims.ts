import {
  comparativeClaims,
  evidenceHosts,
  evidencePaths,
  evidenceWords,
  healthClaims,
  noClaims,
} from "../../data/claim-words.ts";
import { isQuoted, matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import { findLinks } from "../../lib/posts/links.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { isConditional, isNegated, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Something that a text claims without proving it in the same words. */
interface Claim extends Range {
  readonly kind: "health" | "comparative";
}

const claims = {
  health: { it: pattern(healthClaims.it), en: pattern(healthClaims.en) },
  comparative: { it: pattern(comparativeClaims.it), en: pattern(comparativeClaims.en) },
};
const spared = { it: pattern(noClaims.it), en: pattern(noClaims.en) };
/** Questions that promise all the same: "Vuoi dormire meglio?". */
const lure =
  /^(?:vuoi|volete|soffri|soffrite|stanc[oaie]|want|need|looking|suffer|suffering|tired|sick|addio|goodbye|no more)/u;
/** A denial that stands a verb away: "non promettiamo che curi l'insonnia", "it will not cure". */
const denial = {
  it: /(?<!\p{L})(?:non|né|nessun[ao']?|mai|senza|niente|falso|bufala)(?: (?!solo |soltanto |più |ma )[\p{L}']+){0,6} ?(?:l'|d')?$/u,
  en: /(?<!\p{L})(?:not|no|never|nor|cannot|\p{L}+n't|nothing|false|myth|without)(?: (?!only |just |but )[\p{L}']+){0,5} $/u,
};

/** Claims about health and claims that set the product above others. Denials, quotations, questions and wishes claim nothing. */
export function readClaims(text: TextDoc): Claim[] {
  const { folded, locale } = text;
  const where = readPart(text);
  const spares = matches(text, spared[locale], where).slice(0, 30);
  const found: Claim[] = [];
  for (const kind of ["health", "comparative"] as const) {
    for (const place of matches(text, claims[kind][locale], where).slice(0, 40)) {
      const said = folded.slice(place.start, place.end);
      const sentence = sentenceAt(text, place) ?? place;
      const before = folded.slice(Math.max(sentence.start, place.start - 60), place.start);
      const isDenied = isNegated(text, place) || denial[locale].test(before);
      const asks = /\?["')\s]*$/.test(folded.slice(Math.max(sentence.start, sentence.end - 6), sentence.end));
      if (
        isQuoted(text, place) ||
        isConditional(text, place) ||
        (isDenied && !/^(?:nessun|no |niente|zero|mai|never)/u.test(said))
      )
        continue;
      if ((asks && !lure.test(said)) || spares.some((range) => overlaps(range, place))) continue;
      if (!found.some((other) => overlaps(other, place))) found.push({ kind, ...place });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The links of a text: those that prove, by their address or by the words around them, and the others. */
export function evidenceLinks(text: TextDoc): { readonly proofs: readonly Range[]; readonly others: readonly Range[] } {
  const proofs: Range[] = [];
  const others: Range[] = [];
  for (const { start, end, host, href } of findLinks(text.raw).slice(0, 30)) {
    const near =
      text.folded
        .slice(Math.max(0, start - 70), start)
        .split("\n")
        .at(-1) ?? "";
    const isProof =
      evidenceHosts.test(host) ||
      evidencePaths.test(href.slice(href.indexOf(host) + host.length)) ||
      evidenceWords.test(near);
    (isProof ? proofs : others).push({ start, end });
  }
  return { proofs, others };
}
