import { type ShowWork, textBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import type { QueryExercise } from "./schema.ts";

const search = { it: "La ricerca", en: "The search" };

/** The search as it was written. */
export const showWork: ShowWork<QueryExercise> = (_, saved, locale) =>
  textBlock(search[locale], readDraft(saved) ?? "");
