import { imageLaw } from "../../data/image-law.ts";
import { retired } from "../../data/retired.ts";
import type { Locale } from "../../lib/locale.ts";
import { classifyMessages } from "./messages.ts";

const facts = { ...retired, ...imageLaw };
type FactId = keyof typeof facts;

/** The ids of the dated facts that a card's reason may rest on. */
export const basisIds = Object.keys(facts) as [FactId, ...FactId[]];

/** The fact as a sentence, where it is written and when that was last looked up. */
export function basisText(id: FactId, locale: Locale): string {
  const { since, source, checkedOn } = facts[id];
  return `${since[locale]} (${classifyMessages[locale].checked(source, checkedOn)})`;
}
