import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadDawg } from "../../exercises/dictionary/dawg.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Spelling } from "../../exercises/lib/rule.ts";

const loaded = new Map<Locale, Promise<Spelling>>();

/** The dictionary of a language, read once. */
export function spellingOf(locale: Locale): Promise<Spelling> {
  let spelling = loaded.get(locale);
  if (spelling === undefined) {
    spelling = readFile(join(import.meta.dirname, `../../exercises/dictionary/${locale}.dawg`)).then((bytes) =>
      loadDawg(bytes),
    );
    loaded.set(locale, spelling);
  }
  return spelling;
}
