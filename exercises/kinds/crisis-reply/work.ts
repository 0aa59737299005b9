import { givenBlock, type ShowWork, textBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import type { CrisisReply } from "./schema.ts";
import { replyStrings } from "./strings.ts";

const reply = { it: "La risposta", en: "The reply" };

/** The comment, and the reply under it. */
export const showWork: ShowWork<CrisisReply> = (exercise, saved, locale) => {
  const text = textBlock(reply[locale], readDraft(saved) ?? "");
  return text.length === 0 ? [] : [...givenBlock(replyStrings[locale].scene, exercise.locale[locale].comment), ...text];
};
