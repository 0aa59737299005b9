import type { Locale } from "../../lib/locale.ts";
import { judgeCalendar, judgePost } from "./judge-parts.ts";
import { judgeText } from "./judge-text.ts";
import type { Judgement } from "./judgement.ts";
import type { Spot, SpotAnswer } from "./schema.ts";

/** Compares an answer with what was planted. Pure, and light: the page uses it too, to show each mark for what it is. */
export function judge({ material, aim }: Spot, { marks }: SpotAnswer, locale: Locale): Judgement {
  if (material.is === "text") return judgeText(material[locale], marks, aim);
  if (material.is === "post") return judgePost(material[locale], marks, aim);
  return judgeCalendar(material[locale], marks, aim);
}
