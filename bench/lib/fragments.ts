import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { Locale } from "../../exercises/lib/locale.ts";
import { readJsonl } from "./jsonl.ts";

/** A sentence or two of a reply, written for one rule to learn from and never to measure by; `breaks`: whether the rule is missed. */
const fragmentSchema = z.strictObject({ breaks: z.boolean(), text: z.string() });

type Fragment = z.output<typeof fragmentSchema>;

const folder = join(import.meta.dirname, "../fragments");

/** The fragments of a language by the rule that they were written for: the name of their file, `<rule>.<locale>.jsonl`. */
export async function readFragments(locale: Locale): Promise<ReadonlyMap<string, readonly Fragment[]>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(`.${locale}.jsonl`)).sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const fragments = await readJsonl(`fragments/${file}`, fragmentSchema);
        return [file.slice(0, -`.${locale}.jsonl`.length), fragments] as const;
      }),
    ),
  );
}
