/**
 * Learns the models of exercises/lib/sense.ts from labelled passages (bench/senses/*.jsonl) and writes
 * exercises/data/senses.<locale>.ts. The kept-apart answers are never looked at. Deterministic.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { type Locale, locales } from "../exercises/lib/locale.ts";
import { buckets, featuresOf, most, type SenseModel, zero } from "../exercises/lib/sense.ts";
import { parseText } from "../exercises/lib/text.ts";
import { count, kappa } from "../bench/lib/agreement.ts";

const bit = z.union([z.literal(0), z.literal(1)]);
const snippetSchema = z.strictObject({ t: z.string(), ack: bit, resp: bit, prob: bit });
const labels = { recognises: "ack", admits: "resp", names: "prob" } as const;
type Label = (typeof labels)[keyof typeof labels];

interface Example {
  readonly features: readonly number[];
  readonly label: number;
}

const root = join(import.meta.dirname, "..");
const folds = 5;
const rounds = 60;
const decay = 3e-3;

async function read(locale: Locale) {
  const folder = join(root, "bench/senses");
  const files = (await readdir(folder)).filter((file) => file.endsWith(`${locale}.jsonl`)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return texts
    .flatMap((text) => text.trim().split("\n"))
    .map((line) => snippetSchema.parse(JSON.parse(line)))
    .map((snippet) => ({ ...snippet, features: featuresOf(parseText(snippet.t, locale).words, locale).map(({ bucket }) => bucket) }));
}

const dot = (weights: Float64Array, features: readonly number[]) =>
  features.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0) / Math.sqrt(Math.max(features.length, 1));

/** Logistic regression by gradient steps in a fixed order (AdaGrad), with weight decay. */
function learn(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-2);
  let bias = 0;
  for (let round = 0; round < rounds; round++)
    for (const { features, label } of examples) {
      const miss = label - 1 / (1 + Math.exp(-(bias + dot(weights, features))));
      bias += 0.02 * miss;
      const share = miss / Math.sqrt(Math.max(features.length, 1));
      for (const bucket of features) {
        const slope = share - (decay * (weights[bucket] ?? 0)) / 10;
        squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) + (0.5 * slope) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
  return { weights, bias };
}

function packed({ weights, bias }: { weights: Float64Array; bias: number }): SenseModel {
  const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const step = largest / most;
  return { bias: Number(bias.toFixed(4)), step: Number(step.toPrecision(6)), weights: String.fromCharCode(...Array.from(weights, (weight) => zero + Math.round(weight / step))) };
}

for (const locale of locales) {
  const snippets = await read(locale);
  const models: Record<string, SenseModel> = {};
  for (const [name, label] of Object.entries(labels) as [string, Label][]) {
    const examples = snippets.map(({ features, [label]: value }) => ({ features, label: value }));
    const said = examples.flatMap((_, index) => (index % folds === 0 ? [index] : [])).length;
    const judged = Array.from({ length: folds }, (_, fold) => {
      const model = learn(examples.filter((_example, index) => index % folds !== fold));
      return examples.filter((_example, index) => index % folds === fold).map(({ features, label: truth }) => ({ sure: 1 / (1 + Math.exp(-(model.bias + dot(model.weights, features)))), truth: truth === 1 }));
    }).flat();
    const at = (mark: number) => (kappa(count(judged.map(({ sure, truth }) => ({ said: sure > mark, label: truth })))) ?? 0).toFixed(2);
    process.stdout.write(`${locale} ${name}: ${examples.length} passages (${said} a fold), kappa in cross-validation ${[0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((mark) => `${mark}: ${at(mark)}`).join("  ")}\n`);
    models[name] = packed(learn(examples));
  }
  const body = Object.entries(models).map(([name, model]) => `  ${name}: ${JSON.stringify(model)},\n`).join("");
  await writeFile(
    join(root, `exercises/data/senses.${locale}.ts`),
    `// Made by scripts/train-senses.ts from bench/senses/. Don't edit.\nexport const senses = {\n${body}} as const;\n`,
  );
}
