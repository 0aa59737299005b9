import type { Locale } from "../../lib/locale.ts";
import { en, type PlanStrings } from "./view/strings-en.ts";
import { it } from "./view/strings-it.ts";

export type { PlanStrings } from "./view/strings-en.ts";

/** Texts of the plan editor. */
export const planStrings: Record<Locale, PlanStrings> = { it, en };
