import type { TextRule } from "../../exercises/lib/rule.ts";
import { textRules } from "../../exercises/rules/text.ts";
import { didYouMean } from "../lib/nearest.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** Exercises use rules that exist, with options that those rules take. */
export function checkExerciseRules({ exercises }: Library, report: Report): void {
  const rules = new Map<string, TextRule>(textRules.map((rule) => [rule.id, rule]));
  for (const { file, yaml, data } of exercises) {
    if (!("rules" in data)) continue;
    data.rules.forEach(({ use, with: options }, index) => {
      const rule = rules.get(use);
      if (rule === undefined) {
        report({
          file,
          ...placeOf(yaml, ["rules", index, "use"]),
          name: "UnknownRule",
          what: `"${use}" is not a rule.${didYouMean(use, rules.keys())}`,
          advice: "Rules are listed in docs/rules.md; to add one, run `npm run new -- rule`.",
        });
        return;
      }
      const parsed = rule.options.safeParse(options);
      for (const issue of parsed.success ? [] : parsed.error.issues) {
        const key = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
        report({
          file,
          ...placeOf(yaml, ["rules", index, "with", ...(key === undefined ? issue.path : [key])], key !== undefined),
          name: "WrongOption",
          what: `"${use}" does not take this: ${issue.message}.`,
          advice: `Its options are in exercises/rules/${use}/rule.ts.`,
        });
      }
    });
  }
}
