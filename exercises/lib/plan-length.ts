import { type PlatformLimit, platformLimits } from "../data/platform-limits.ts";
import { xLength } from "./x-length.ts";

/** Limits of a channel by its usual name; null for one whose limits nobody here has looked up. */
export function limitsOf(platform: string): PlatformLimit | null {
  return Object.hasOwn(platformLimits, platform) ? platformLimits[platform as keyof typeof platformLimits] : null;
}

const emoji =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)*/gu;

/** Length of a post as its platform counts it, in the units of `limit.post`. */
export function postLength(text: string, { counting }: PlatformLimit): number {
  if (counting === "weighted") return xLength(text);
  if (counting === "graphemes") return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].length;
  if (counting === "utf16") return text.length;
  // Threads: other characters count one, an emoji counts the bytes of its UTF-8 form.
  const emojis = Array.from(text.matchAll(emoji), ([found]) => found);
  const bytes = emojis.reduce((sum, found) => sum + utf8Length(found), 0);
  return [...text.replace(emoji, "")].length + bytes;
}

function utf8Length(text: string): number {
  return [...text].reduce((sum, char) => {
    const code = char.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}
