/**
 * Learns the signs of a reply's acts, and of what single sentences do, from the labelled replies and sentences that are
 * in view and from those written to learn from (never the kept-apart halves), and writes
 * exercises/data/acts/<rule>.<language>.ts. Same labels, same bytes. Takes some ten minutes a language.
 *   npm run train-acts
 *   npm run train-acts -- it                     one language alone
 *   npm run train-acts -- apologises calm-tone   some rules alone, in one language or both
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readFragments } from "../bench/lib/fragments.ts";
import type { Learned } from "../exercises/lib/acts/model.ts";
import { learnedActs, learnedFaults, type Spoken, spoken } from "../exercises/lib/acts/names.ts";
import { type Locale, localeSchema, locales } from "../exercises/lib/locale.ts";
import { fail } from "./lib/fail.ts";
import { calibrate } from "./train/calibrate.ts";
import { examplesOfReply } from "./train/of-reply.ts";
import { acceptedTexts, examplesOfSpoken, soundTexts } from "./train/of-spoken.ts";
import { examplesOfTagged } from "./train/of-tagged.ts";
import { type Example, learn, wrongOf } from "./train/regression.ts";
import { repliesOf } from "./train/replies.ts";

/**
 * Of the sentences of a reply that do nothing of the kind, so many (a share) may be accused, or taken for an apology or a
 * channel. Set by the replies in view, each quarter judged by what was learned from the others: about where the rule as a
 * whole agreed best with their readers. A fault that is told often is worth more false alarms than one that is rare.
 */
const mistaken: Readonly<Record<Spoken, number>> = {
  apologises: 0.0005,
  "gives-channel": 0.001,
  "no-blame": 0.004,
  "no-denial": 0.002,
  "calm-tone": 0.0003,
  "no-boilerplate": 0.0015,
  "no-legalese": 0.0015,
  "no-threat": 0.00005,
  "no-promotion": 0.00006,
  "no-speculation": 0.001,
};

/** The models of a rule: of the words as a whole, of single sentences, or both. */
type Models = Partial<Record<"whole" | "sentence", Learned>>;

const source = (name: string, { step, bias, sure, at, weights }: Learned) => `
export const ${name} = {
  step: ${step},
  bias: ${bias},${sure === undefined ? "" : `\n  sure: ${sure},`}
  at: ${JSON.stringify(at)},
  weights:
    ${JSON.stringify(weights)},
} satisfies Learned;
`;

const fileOf = (
  models: Models,
) => `// Learned by scripts/train-acts.ts from labelled replies and sentences in view; not written by hand.
import type { Learned } from "../../lib/acts/model.ts";
${Object.entries(models)
  .map(([name, model]) => source(name, model))
  .join("")}`;

const told = (locale: Locale, name: string, examples: readonly Example[], more: string) =>
  process.stdout.write(
    `${locale} ${name}: ${examples.filter(({ is }) => is).length} of ${examples.length} are what is looked for; ${more}\n`,
  );

const wanted = new Set(process.argv.slice(2));
/** Those that were asked for; all where none was. */
function chosen<T extends string>(all: readonly T[]): readonly T[] {
  const some = all.filter((one) => wanted.has(one));
  return some.length === 0 ? all : some;
}
const ofReply = [...learnedActs, ...learnedFaults];
const rules = new Set<string>(chosen([...new Set([...ofReply, ...spoken])]));
for (const name of wanted)
  if (!rules.has(name) && !localeSchema.safeParse(name).success) fail(`nothing is learned for "${name}"`);

for (const locale of chosen(locales)) {
  const sources = {
    replies: await repliesOf(locale),
    fragments: await readFragments(locale),
    sound: await soundTexts(locale),
    accepted: await acceptedTexts(locale),
  };
  const learned = new Map<string, Models>();
  const add = (rule: string, models: Models) => learned.set(rule, { ...learned.get(rule), ...models });
  for (const rule of ofReply.filter((one) => rules.has(one))) {
    const examples = await examplesOfReply(rule, sources, locale);
    const whole = learn(examples);
    told(locale, rule, examples, `${wrongOf(whole, examples)} judged otherwise`);
    add(rule, { whole });
  }
  for (const act of learnedActs.filter((one) => rules.has(one))) {
    const examples = await examplesOfTagged(act, sources.replies, locale);
    const sentence = learn(examples);
    told(locale, `sentence, ${act}`, examples, `${wrongOf(sentence, examples)} judged otherwise`);
    add(act, { sentence });
  }
  for (const rule of spoken.filter((one) => rules.has(one))) {
    const examples = await examplesOfSpoken(rule, sources, locale);
    const { model: sentence, found } = calibrate(examples, mistaken[rule]);
    told(
      locale,
      `sentence, ${rule}`,
      examples,
      `above ${sentence.sure} it finds ${Math.round(100 * found)} % of unseen ones`,
    );
    add(rule, { sentence });
  }
  for (const [rule, models] of learned)
    await writeFile(join(import.meta.dirname, `../exercises/data/acts/${rule}.${locale}.ts`), fileOf(models));
}
