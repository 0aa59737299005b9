import { loadDawg } from "../../../dictionary/dawg.ts";
import enUrl from "../../../dictionary/en.dawg?url";
import itUrl from "../../../dictionary/it.dawg?url";
import type { Locale } from "../../../lib/locale.ts";
import type { Spelling } from "../../../lib/rule.ts";
import { languageOf } from "../../../lib/text/language.ts";
import { parseText } from "../../../lib/text.ts";
import { noSlips } from "../../../rules/no-slips/rule.ts";
import type { OwnSlips } from "./own-look.ts";

const urls: Readonly<Record<Locale, string>> = { it: itUrl, en: enUrl };
const asked = new Map<Locale, Promise<Spelling>>();

async function fetched(locale: Locale): Promise<Spelling> {
  const response = await fetch(urls[locale]);
  if (!response.ok) throw new Error(`${urls[locale]}: ${response.status}`);
  return loadDawg(new Uint8Array(await response.arrayBuffer()));
}

/** The dictionary, fetched once; null when it does not come: the next text asks for it again. */
async function dictionary(locale: Locale): Promise<Spelling | null> {
  const coming = asked.get(locale) ?? fetched(locale);
  asked.set(locale, coming);
  try {
    return await coming;
  } catch {
    asked.delete(locale);
    return null;
  }
}

/** Slips in a text of the learner's own. */
export async function slipsIn(text: string, locale: Locale): Promise<OwnSlips> {
  const spelling = await dictionary(locale);
  const doc = parseText(text, locale);
  const language = languageOf(doc.words);
  const { findings } = noSlips.run(doc, {}, { locale, spelling });
  return { findings, complete: spelling !== null, foreign: language !== "unknown" && language !== locale };
}
