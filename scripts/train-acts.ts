/**
 * Learns the signs of a reply's acts and of two manners of writing from the labelled replies and sentences that are in
 * view (never the kept-apart halves), and writes exercises/data/acts.<language>.ts. Same labels, same bytes.
 *   npm run train-acts
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readExamples } from "../bench/lib/examples.ts";
import { readLabelled } from "../bench/lib/labelled.ts";
import { readSentences } from "../bench/lib/sentences.ts";
import { featuresOf } from "../exercises/lib/acts/features.ts";
import { type LearnedAct, learnedActs } from "../exercises/lib/acts/learned.ts";
import { type Manner, manners } from "../exercises/lib/acts/manner.ts";
import type { Learned } from "../exercises/lib/acts/model.ts";
import { type Locale, locales } from "../exercises/lib/locale.ts";
import { parseText } from "../exercises/lib/text.ts";
import { replyRules } from "../exercises/rules/reply.ts";
import { loadExercises } from "./lib/load-exercises.ts";
import { type Example, learn, wrongOf } from "./train/regression.ts";

const exercises = await loadExercises();

/** The replies in view, with the rules that each misses; `whole`: labelled for every rule, not for the acts alone. */
async function repliesOf(locale: Locale) {
  const labelled = (await readLabelled(locale)).filter(({ half }) => half === "dev");
  const replies = [
    ...labelled.map((item) => ({ ...item, whole: true })),
    ...(await readExamples(locale)).map((item) => ({ ...item, whole: false })),
  ];
  return replies.flatMap(({ exercise: id, answer, missed, whole }) => {
    const exercise = exercises.get(id);
    return exercise?.kind === "crisis-reply" && typeof answer === "string"
      ? [{ exercise, text: parseText(answer, locale), missed, whole }]
      : [];
  });
}
type Reply = Awaited<ReturnType<typeof repliesOf>>[number];

/** Replies that lack an act and replies that don't, where the scene asks for it: of the others labels say nothing. */
function examplesOfAct(act: LearnedAct, replies: readonly Reply[], locale: Locale): Example[] {
  const rule = replyRules.find(({ id }) => id === act);
  return replies
    .filter(({ exercise }) => rule?.askedFor({ ...exercise.scene, ...exercise.locale[locale], locale }))
    .map(({ text, missed }) => ({ features: featuresOf(text.words), is: missed.includes(act) }));
}

/** Sentences in a manner, and all those that are not: near-misses, what others got right or wrong otherwise, and whole good replies. */
async function examplesOfManner(manner: Manner, replies: readonly Reply[], locale: Locale): Promise<Example[]> {
  const written = (await readSentences(locale))
    .filter(({ half, rule, breaks }) => half === "dev" && (rule === manner || !breaks))
    .map(({ text, breaks }) => ({ features: featuresOf(parseText(text, locale).words), is: breaks }));
  const sound = replies
    .filter(({ missed, whole }) => (whole ? !missed.includes(manner) : missed.length === 0))
    .flatMap(({ text }) => text.sentences)
    .filter(({ words }) => words.length > 0)
    .map(({ words }) => ({ features: featuresOf(words), is: false }));
  return [...written, ...sound];
}

const key = (name: string) => (/^\w+$/.test(name) ? name : JSON.stringify(name));
const source = (name: string, { step, bias, weights }: Learned) =>
  `  ${key(name)}: {\n    step: ${step},\n    bias: ${bias},\n    weights:\n      ${JSON.stringify(weights)},\n  },`;

for (const locale of locales) {
  const replies = await repliesOf(locale);
  const tasks = [
    ...learnedActs.map((act) => ({ name: act, examples: examplesOfAct(act, replies, locale) })),
    ...(await Promise.all(
      manners.map(async (name) => ({ name, examples: await examplesOfManner(name, replies, locale) })),
    )),
  ];
  const learned = tasks.map(({ name, examples }) => {
    const model = learn(examples);
    process.stdout.write(
      `${locale} ${name}: ${examples.length} texts, ${examples.filter(({ is }) => is).length} of them without the act or in the manner; ${wrongOf(model, examples)} judged otherwise\n`,
    );
    return source(name, model);
  });
  const text = `// Learned by scripts/train-acts.ts from labelled replies and sentences in view; not written by hand.
import type { LearnedAct } from "../lib/acts/learned.ts";
import type { Manner } from "../lib/acts/manner.ts";
import type { Learned } from "../lib/acts/model.ts";

export const ${locale} = {
${learned.join("\n")}
} as const satisfies Readonly<Record<LearnedAct | Manner, Learned>>;
`;
  await writeFile(join(import.meta.dirname, `../exercises/data/acts.${locale}.ts`), text);
}
