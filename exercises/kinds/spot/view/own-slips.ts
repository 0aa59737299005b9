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
const ready = new Map<Locale, Spelling>();

/** The dictionary, fetched once; null when it does not come. */
async function dictionary(locale: Locale): Promise<Spelling | null> {
  const known = ready.get(locale);
  if (known !== undefined) return known;
  try {
    const response = await fetch(urls[locale]);
    if (!response.ok) return null;
    const spelling = loadDawg(new Uint8Array(await response.arrayBuffer()));
    ready.set(locale, spelling);
    return spelling;
  } catch {
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
