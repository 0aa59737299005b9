import { safeParse } from "zod/mini";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { isPerLocale, localize } from "../../exercises/lib/localize.ts";
import type { TextRule } from "../../exercises/lib/rule.ts";
import { planRules } from "../../exercises/rules/plan.ts";
import { textRules } from "../../exercises/rules/text.ts";
import { didYouMean } from "../lib/nearest.ts";
import { mistakesOf } from "./issue-words.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** A rule that an exercise names, and where. */
interface Use {
  readonly path: readonly (string | number)[];
  readonly use: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/** Every `{ use, with }` that stands in a list called `rules`, however deep. */
export function usesIn(value: unknown, path: readonly (string | number)[] = []): Use[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== "rules" || !Array.isArray(inner)) return usesIn(inner, here);
    return inner.map((one, index) => ({
      path: [...here, index],
      ...(one as { use: string; with: Record<string, unknown> }),
    }));
  });
}

/** Ids of rules that stand alone, in the lists `asks` and `everywhere`. */
function namesIn(value: unknown, path: readonly (string | number)[] = []): Pick<Use, "path" | "use">[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if ((key !== "asks" && key !== "everywhere") || !Array.isArray(inner)) return namesIn(inner, here);
    return inner.flatMap((use, index) => (typeof use === "string" ? [{ path: [...here, index], use }] : []));
  });
}

/** The path that a path of options in one language has in the file, where a value may be given in each. */
function writtenPath(options: unknown, path: readonly PropertyKey[], locale: Locale): PropertyKey[] {
  let here = options;
  return path.flatMap((key) => {
    const step = isPerLocale(here) ? [locale, key] : [key];
    for (const one of step) here = (here as Record<PropertyKey, unknown> | undefined)?.[one];
    return step;
  });
}

/** Every rule that an exercise may use by name. */
export const rulesByUse: ReadonlyMap<string, Pick<TextRule, "options">> = new Map(
  [...textRules, ...planRules].map((rule) => [rule.id, rule]),
);

/** Exercises use rules that exist, with options that those rules take, in each language. */
export function checkExerciseRules({ exercises }: Library, report: Report): void {
  for (const { file, yaml, data } of exercises) {
    const unknown = (use: string, path: Use["path"]) =>
      report({
        file,
        ...placeOf(yaml, path),
        name: "UnknownRule",
        what: `"${use}" is not a rule.${didYouMean(use, rulesByUse.keys())}`,
        advice: "Rules are listed in docs/rules.md; to add one, run `npm run new -- rule`.",
      });
    for (const { path, use } of data.kind === "form"
      ? namesIn({ fields: data.fields, everywhere: data.everywhere })
      : [])
      if (!rulesByUse.has(use)) unknown(use, path);
    for (const { path, use, with: options } of usesIn(data)) {
      const rule = rulesByUse.get(use);
      if (rule === undefined) {
        unknown(use, [...path, "use"]);
        continue;
      }
      // One report for a mistake that stands in both languages.
      const told = new Set<string>();
      for (const locale of locales) {
        const localized = localize(options, locale);
        const parsed = safeParse(rule.options, localized);
        const issues = parsed.success ? [] : parsed.error.issues;
        for (const { what, path: inner, ofKey = false, fields = "" } of mistakesOf(issues, rule.options, localized)) {
          if (told.has(what)) continue;
          told.add(what);
          report({
            file,
            ...placeOf(yaml, [...path, "with", ...writtenPath(options, inner, locale)], ofKey),
            name: "WrongOption",
            what: `Of the rule ${use}: ${what}`,
            advice: `${fields.replace("The fields here", "Its options")}They are explained in docs/rules.md, under “Options”.`,
          });
        }
      }
    }
  }
}
