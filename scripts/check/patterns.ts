import { anyExerciseSchema } from "../../exercises/index.ts";
import { correctionPattern } from "../../exercises/kinds/spot/material.ts";
import { keySchema } from "../../exercises/lib/pattern/key-groups.ts";
import { plainSoughtSchema, soughtSchema } from "../../exercises/lib/pattern/option-words.ts";
import { withoutPieces } from "../../exercises/lib/ready-made/pieces.ts";
import { rulesByUse, usesIn } from "./exercise-rules.ts";
import type { Library } from "./library.ts";
import { capitalsIn, patternInWords } from "./pattern-words.ts";
import type { Report } from "./problem.ts";
import { type Found, textsBy } from "./texts-by.ts";
import { placeOf } from "./yaml-file.ts";

/** How the patterns that a schema takes are read: in the shorthand of words or not, and whether one with capitals is never found. */
const readings: ReadonlyMap<
  unknown,
  { readonly shorthand: boolean; readonly deafToCapitals: (source: string) => boolean }
> = new Map([
  // what is an expression already is left as it is, the rest is put in small letters
  [soughtSchema as unknown, { shorthand: true, deafToCapitals: (source: string) => /[\\[]|\{\d/.test(source) }],
  [plainSoughtSchema, { shorthand: true, deafToCapitals: () => true }],
  [keySchema, { shorthand: true, deafToCapitals: () => false }],
  [correctionPattern, { shorthand: false, deafToCapitals: () => true }],
]);
const wanted = new Set(readings.keys());

const guide = "How patterns are written is in CONTRIBUTING.md, under “Write an exercise”.";

/** The patterns of an exercise can be read, and can be found in a text. */
export function checkPatterns({ exercises }: Library, report: Report): void {
  for (const { file, yaml, data } of exercises) {
    const ofRules = usesIn(data).flatMap(({ path, use, with: options }) => {
      const rule = rulesByUse.get(use);
      return rule === undefined ? [] : textsBy(rule.options, options, wanted, [...path, "with"]);
    });
    for (const { text, path, by } of [...textsBy(anyExerciseSchema, data, wanted), ...ofRules] satisfies Found[]) {
      const { shorthand = true, deafToCapitals } = readings.get(by) ?? {};
      const at = { file, ...placeOf(yaml, path) };
      const own = by === plainSoughtSchema || !shorthand ? text : withoutPieces(text);
      const wrong = patternInWords(own, shorthand);
      const capital = deafToCapitals?.(own) === true ? capitalsIn(own) : null;
      if (wrong !== null)
        report({ ...at, name: "WrongPattern", what: `The pattern ${text} can't be used: ${wrong}.`, advice: guide });
      else if (capital !== null)
        report({
          ...at,
          name: "CapitalInPattern",
          what: `The pattern ${text} is never found: texts are searched in small letters, and “${capital}” has a capital.`,
          advice: `Write “${capital.toLowerCase()}”. ${guide}`,
        });
    }
  }
}
