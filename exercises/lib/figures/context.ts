import { latinExpression } from "../text/latin.ts";
import { anyMonth } from "../text/month-names.ts";
import type { TextDoc } from "../text.ts";

const roughBefore = {
  it: /(?<!\p{L})(?:circa|quasi|oltre|più di|meno di|poco (?:più|meno) di|intorno a[i]?|attorno a[i]?|all'incirca|sui|sulle|almeno|fino a)(?: (?:i|le|gli|il|l'))? ?$/u,
  en: /(?<!\p{L})(?:about|around|nearly|almost|over|more than|less than|fewer than|under|just (?:over|under)|roughly|some|approximately|close to|at least|up to|circa)(?: (?:a|the))? $/u,
};

/** Right after a number: it is the day of a month. */
export const monthAfter = latinExpression(`^°?(?:st|nd|rd|th)?,? (?:of )?(?:${anyMonth})(?!\\p{L})`, "u");
/** Right before a number: the same. */
export const monthBefore = latinExpression(`(?<!\\p{L})(?:${anyMonth}) (?:the )?$`, "u");

/** Whether the words before a number say that it is a round one. */
export function isRough(text: TextDoc, at: number): boolean {
  return roughBefore[text.locale].test(text.folded.slice(Math.max(0, at - 24), at));
}
/** Right after a number: what it counts, so that 'in March 8 posts' holds no date. */
export const thingAfter =
  /^ (?:(?:new|more|nuov[ie]) )?(?:posts?|reels?|carousels?|caroselli|foto|photos?|pictures|videos?|stor(?:y|ies|ia|ie)|contenut[io]|pieces|articol[io]|articles?|newsletters?|ordin[ie]|orders?|clic|clicks?|visit[ae]?s?|person[ae]|people|euros?)(?!\p{L})/u;
