import type { Locale } from "../../lib/locale.ts";
import { deal } from "./draw.ts";
import { fewestChanges } from "./fewest-changes.ts";
import { mixesThatHold, noMix } from "./judge-mix.ts";
import { countsOf } from "./mix.ts";
import { resultOf, withUnit } from "./read.ts";
import type { Numbers, NumbersAnswer } from "./schema.ts";

/** The whole right answer to the figures that a seed deals, as the language writes it. */
export function solve(exercise: Numbers, seed: number, locale: Locale): NumbersAnswer {
  const answer: NumbersAnswer = { seed, values: {}, cannotSay: [], choices: {}, changes: {}, marks: {} };
  for (const dealt of deal(exercise, seed)) {
    const { item, unanswerable } = dealt;
    if (item.type === "number") {
      const result = resultOf(dealt);
      if (unanswerable || result === null) answer.cannotSay.push(item.id);
      else answer.values[item.id] = withUnit(result, item, locale);
    } else if (item.type === "mixes") {
      const holding = mixesThatHold(exercise);
      answer.choices[item.id] = holding.length > 0 ? holding : [noMix];
    } else {
      const mix = exercise.mixes.find(({ id }) => id === item.mix);
      const best = mix && exercise.table ? fewestChanges(mix, countsOf(exercise.table), item.rows) : null;
      answer.changes[item.id] = { ...best?.ways[0] };
    }
  }
  return answer;
}
