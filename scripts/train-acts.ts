/**
 * Learns the signs of a reply's acts from the labelled replies that are in view (never the kept-apart half), and writes
 * exercises/data/acts.<language>.ts. Same labels, same bytes.
 *   npm run train-acts
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readExamples } from "../bench/lib/examples.ts";
import { readLabelled } from "../bench/lib/labelled.ts";
import { buckets, type Features, featuresOf, weigh } from "../exercises/lib/acts/features.ts";
import { charOf, type Learned, type LearnedAct, learnedActs, levelOf, levels } from "../exercises/lib/acts/learned.ts";
import { type Locale, locales } from "../exercises/lib/locale.ts";
import { parseText } from "../exercises/lib/text.ts";
import { replyRules } from "../exercises/rules/reply.ts";
import { loadExercises } from "./lib/load-exercises.ts";

interface Example {
  readonly features: Features;
  readonly absent: boolean;
}

/** Strength of the data against the pull of every weight towards zero. */
const strength = 10;
const rounds = 600;

/** A logistic regression whose two classes weigh the same, by accelerated gradient descent from zero. */
function learn(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const absent = examples.filter((example) => example.absent).length;
  const share = (one: Example) => examples.length / (2 * (one.absent ? absent : examples.length - absent));
  const rows = examples.map((example) => {
    const { words, pieces } = example.features;
    return {
      at: Uint16Array.from([...words, ...pieces]),
      value: Float64Array.from(
        [...words].map(() => 1 / Math.sqrt(words.size)).concat([...pieces].map(() => 1 / Math.sqrt(pieces.size))),
      ),
      share: share(example),
      y: example.absent ? 1 : 0,
    };
  });
  const step = 1 / (1 + strength * 0.25 * 3 * rows.reduce((sum, row) => sum + row.share, 0));
  let [now, before] = [new Float64Array(buckets + 1), new Float64Array(buckets + 1)];
  for (let round = 0; round < rounds; round++) {
    const pull = round / (round + 3);
    const point = now.map((value, n) => value + pull * (value - (before[n] ?? 0)));
    const gradient = point.slice();
    gradient[buckets] = 0;
    for (const { at, value, share: weight, y } of rows) {
      let sum = point[buckets] ?? 0;
      for (let i = 0; i < at.length; i++) sum += (point[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
      const error = strength * weight * (1 / (1 + Math.exp(-sum)) - y);
      for (let i = 0; i < at.length; i++) gradient[at[i] ?? 0] = (gradient[at[i] ?? 0] ?? 0) + error * (value[i] ?? 0);
      gradient[buckets] = (gradient[buckets] ?? 0) + error;
    }
    before = now;
    now = point.map((value, n) => value - step * (gradient[n] ?? 0));
  }
  return { weights: now.slice(0, buckets), bias: now[buckets] ?? 0 };
}

/** Weights rounded to a few levels, one character each. */
function packed({ weights, bias }: ReturnType<typeof learn>): Learned {
  const largest =
    weights
      .map(Math.abs)
      .toSorted()
      .at(-Math.ceil(buckets / 200)) ?? 1;
  const step = largest / levels;
  const level = (weight: number) => Math.max(-levels, Math.min(levels, Math.round(weight / step)));
  return {
    step: Number(step.toPrecision(6)),
    bias: Number(bias.toPrecision(6)),
    weights: [...weights].map((weight) => charOf(level(weight))).join(""),
  };
}

async function examplesOf(locale: Locale, act: LearnedAct): Promise<Example[]> {
  const exercises = await loadExercises();
  const labelled = [
    ...(await readLabelled(locale)).filter(({ half }) => half === "dev"),
    ...(await readExamples(locale)),
  ];
  const rule = replyRules.find(({ id }) => id === act);
  return labelled.flatMap(({ exercise, answer, missed }) => {
    const found = exercises.get(exercise);
    if (found?.kind !== "crisis-reply" || typeof answer !== "string") return [];
    // Labels say nothing of a rule that the scene does not ask for.
    if (!rule?.askedFor({ ...found.scene, ...found.locale[locale], locale })) return [];
    return [{ features: featuresOf(parseText(answer, locale).words), absent: missed.includes(act) }];
  });
}

for (const locale of locales) {
  const learned = [];
  for (const act of learnedActs) {
    const examples = await examplesOf(locale, act);
    const model = packed(learn(examples));
    const key = /^\w+$/.test(act) ? act : JSON.stringify(act);
    learned.push(
      `  ${key}: {\n    step: ${model.step},\n    bias: ${model.bias},\n    weights:\n      ${JSON.stringify(model.weights)},\n  },`,
    );
    const wrong = examples.filter(
      ({ features, absent }) =>
        model.bias + model.step * weigh(features, (n) => levelOf(model.weights, n)) > 0 !== absent,
    ).length;
    process.stdout.write(
      `${locale} ${act}: ${examples.length} replies, ${examples.filter(({ absent }) => absent).length} without it; ${wrong} of them judged otherwise\n`,
    );
  }
  const text = `// Learned by scripts/train-acts.ts from the labelled replies in view; not written by hand.\nimport type { Learned, LearnedAct } from "../lib/acts/learned.ts";\n\nexport const ${locale} = {\n${learned.join("\n")}\n} as const satisfies Readonly<Record<LearnedAct, Learned>>;\n`;
  await writeFile(join(import.meta.dirname, `../exercises/data/acts.${locale}.ts`), text);
}
