import { declarations } from "../../lib/posts/disclosure.ts";
import { findHashtags } from "../../lib/posts/hashtags.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";
import { toldOfBrand } from "./told-of-brand.ts";

/** What a caption declares, by tie. `labels` are the declarations that can be nothing else: labels and hashtags. */
interface Disclosures {
  readonly sponsored: readonly Range[];
  readonly gifted: readonly Range[];
  readonly invited: readonly Range[];
  readonly labels: readonly Range[];
}

/** Gift and invitation wordings that no ordinary sentence holds. */
const formula =
  /^(?:[#＃]|gifted|omaggiat|(?:prodott[oi]|product) (?:ricevut|inviat|fornit|omaggiat|regalat|offert|supplied|provided|sent)|gift from|invited by|invitat[oaie] d|su invito)/iu;

/** Reads the declarations of a caption. Linear in its length. */
export function readDisclosures(text: TextDoc, brand: string | null = null): Disclosures {
  const { raw } = text;
  const sponsored = declarations(raw, "sponsored");
  const gifted = declarations(raw, "gifted");
  const invited = declarations(raw, "invited").filter((place) => !gifted.some(({ start }) => start === place.start));
  const labels = [
    ...sponsored,
    ...[...gifted, ...invited].filter(
      ({ start, end }) =>
        formula.test(raw.slice(start, end)) ||
        (brand !== null && namesBrand(raw.slice(start, end + brand.length + 2), brand)),
    ),
  ].sort((a, b) => a.start - b.start);
  if (brand === null) return { sponsored, gifted, invited, labels };
  return {
    sponsored: [...sponsored, ...toldOfBrand(text, brand, "sponsored")],
    gifted: [...gifted, ...toldOfBrand(text, brand, "gifted")],
    invited: [...invited, ...toldOfBrand(text, brand, "invited")],
    labels,
  };
}

/** From the third place on, a hashtag is one of many. */
const firstBuried = 2;

/** Whether a place is a hashtag that others in its row hide. */
export function isBuried(raw: string, place: Range): boolean {
  if (!/^[#＃]/u.test(raw.slice(place.start, place.start + 1))) return false;
  const tags = findHashtags(raw.slice(0, place.end + 60));
  let at = tags.findIndex(({ start }) => start === place.start);
  let before = 0;
  while (at > 0 && /^[\s,·|]*$/.test(raw.slice(tags[at - 1]?.end, tags[at]?.start))) {
    at--;
    before++;
  }
  return before >= firstBuried;
}

/** Whether a stretch names a brand: by name, handle or hashtag. */
export function namesBrand(part: string, brand: string): boolean {
  const bare = (text: string) =>
    text
      .normalize("NFD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "");
  return bare(part).includes(bare(brand));
}
