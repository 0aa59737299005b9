import { type PlatformLimit, platformLimits } from "../../data/platform-limits.ts";
import { emojiPattern } from "../text/emoji.ts";
import { graphemes } from "../text/graphemes.ts";
import { xLength } from "./x-length.ts";

/** Limits of a channel by its usual name; null for one whose limits nobody here has looked up. */
export function limitsOf(platform: string): PlatformLimit | null {
  return Object.hasOwn(platformLimits, platform) ? platformLimits[platform as keyof typeof platformLimits] : null;
}

const address = /https?:\/\/[^\s<>"«»“”]+/giu;
/** A handle of another server counts without its server. */
const farHandle = /(@[\p{L}\p{N}_]{1,30})@[\p{L}\p{N}.-]{1,100}/gu;

/** Length of a post as its platform counts it, in the units of `limit.post`. */
export function postLength(text: string, { counting }: PlatformLimit): number {
  if (counting === "weighted") return xLength(text);
  if (counting === "utf16") return text.length;
  if (counting === "graphemes") return letters(text);
  // Mastodon: an address counts 23.
  if (counting === "graphemes-url23") return letters(text.replace(address, "x".repeat(23)).replace(farHandle, "$1"));
  // Threads: other characters count one, an emoji counts the bytes of its UTF-8 form.
  const emojis = Array.from(text.matchAll(emojiPattern()), ([found]) => found);
  const bytes = emojis.reduce((sum, found) => sum + utf8Length(found), 0);
  return [...text.replace(emojiPattern(), "")].length + bytes;
}

function letters(text: string): number {
  let count = 0;
  for (const _ of graphemes(text)) count++;
  return count;
}

/** How many bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let sum = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return sum;
}
