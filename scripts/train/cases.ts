import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import type { Locale } from "../../exercises/lib/locale.ts";

const oneSchema = z.union([z.string(), z.looseObject({ text: z.string(), with: z.unknown().optional() })]);
const sideSchema = z.object({ fire: z.array(oneSchema), pass: z.array(oneSchema) });
const casesSchema = z.object({ it: sideSchema.optional(), en: sideSchema.optional() });

/** The texts of a rule's cases.yaml, those at which it must fire and those that must pass; not those that have options of their own. */
export async function readCases(rule: string, locale: Locale): Promise<{ fire: string[]; pass: string[] }> {
  const file = join(import.meta.dirname, `../../exercises/rules/${rule}/cases.yaml`);
  const side = casesSchema.parse(parse(await readFile(file, "utf8")))[locale];
  const texts = (some: z.output<typeof oneSchema>[] = []) =>
    some.flatMap((one) => (typeof one === "string" ? [one] : one.with === undefined ? [one.text] : []));
  return { fire: texts(side?.fire), pass: texts(side?.pass) };
}
