/**
 * Precision, recall, F1 and kappa of every rule, and agreement on "passed", against the labelled answers: those to the
 * cases of the path, and those to cases of other trades, which no course has. `alone`: kappa of the rule as it is run on
 * a text of which no case is known, with its default options.
 */

import { type Locale, locales } from "../exercises/lib/locale.ts";
import { parseText } from "../exercises/lib/text.ts";
import { textRules } from "../exercises/rules/text.ts";
import { spellingOf } from "../scripts/lib/spelling.ts";
import { count, f1, kappa, precision, recall } from "./lib/agreement.ts";
import { gradeLabelled } from "./lib/labelled.ts";
import { readCases } from "./lib/scenes.ts";

/** With --dev, only the first half; with --only <rule>, one rule. */
const dev = process.argv.includes("--dev");
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;
const graded = (await gradeLabelled()).filter(({ item }) => !dev || item.half === "dev");
const figure = (value: number | null) => (value === null ? "   –" : value.toFixed(2)).padStart(6);
const whole = (value: number) => String(value).padStart(4);
/** With --wrong, every disagreement is listed after the tables (kept-apart answers only with --held). */
const wrong = process.argv.includes("--wrong");

/** Whether a rule finds fault with an answer of which it knows nothing but the text. */
async function missedAlone(id: string, answers: typeof graded) {
  const rule = textRules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`there is no rule "${id}"`);
  return Promise.all(
    answers.map(async ({ item: { answer, locale, missed } }) => ({
      said:
        rule.run(parseText(String(answer), locale), {}, { locale, spelling: await spellingOf(locale) }).findings
          .length > 0,
      label: missed.includes(id),
    })),
  );
}

/** In print, what a corpus is called and which of a language's answers are in it. */
async function corporaOf(locale: Locale) {
  const others = new Set((await readCases(locale)).map(({ id }) => id));
  const answers = graded.filter(({ item }) => item.locale === locale);
  return [false, true].flatMap((other) =>
    (["dev", "held"] as const).map((half) => ({
      half,
      name: `${locale}, ${other ? "other trades, " : ""}${half === "dev" ? "first half" : "kept-apart half"}`,
      here: answers.filter(({ item }) => item.half === half && others.has(item.exercise) === other),
    })),
  );
}

for (const locale of locales)
  for (const { half, name, here } of await corporaOf(locale)) {
    if (here.length === 0) continue;
    const ids = here[0]?.verdict.rules.map(({ id }) => id) ?? [];
    process.stdout.write(`\n${name}: ${here.length} answers\n`);
    process.stdout.write(`${"rule missed".padEnd(26)} label said  prec.   rec.    F1  kappa  alone\n`);
    for (const id of ids) {
      const asked = here.filter(({ verdict }) => verdict.rules.find((rule) => rule.id === id)?.outcome !== "na");
      const counts = count(
        asked.map(({ item, verdict }) => ({
          said: verdict.rules.some((rule) => rule.id === id && rule.outcome === "missed"),
          label: item.missed.includes(id),
        })),
      );
      process.stdout.write(
        `${id.padEnd(26)} ${whole(counts.tp + counts.fn)} ${whole(counts.tp + counts.fp)} ${figure(precision(counts))} ${figure(recall(counts))} ${figure(f1(counts))} ${figure(kappa(counts))} ${figure(kappa(count(await missedAlone(id, asked))))}\n`,
      );
    }
    const passed = count(here.map(({ item, verdict }) => ({ said: verdict.passed, label: item.publish })));
    process.stdout.write(
      `${"PASSED".padEnd(26)} ${whole(passed.tp + passed.fn)} ${whole(passed.tp + passed.fp)} ${figure(precision(passed))} ${figure(recall(passed))} ${figure(f1(passed))} ${figure(kappa(passed))}\n`,
    );
    if (!wrong || (half === "held" && !process.argv.includes("--held"))) continue;
    for (const { item, verdict } of here) {
      const said = verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id);
      const about = (id: string) => only === undefined || id === only;
      const extra = said.filter((id) => !item.missed.includes(id) && about(id));
      const lacking = item.missed.filter((id) => !said.includes(id) && about(id));
      if (extra.length + lacking.length > 0)
        process.stdout.write(
          `\n${item.id} ${item.exercise} ${item.publish ? "publish" : "hold"}/${verdict.passed ? "passed" : "failed"}  too many: ${extra.join(" ") || "–"}  too few: ${lacking.join(" ") || "–"}\n${item.answer}\n`,
        );
    }
  }
