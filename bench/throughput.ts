/** Grades the labelled answers over and over on the command line's path: answers a second, and memory before and after. */
import { gradeAnswer } from "../exercises/index.ts";
import { locales } from "../exercises/lib/locale.ts";
import { loadExercises } from "../scripts/lib/load-exercises.ts";
import { spellingOf } from "../scripts/lib/spelling.ts";
import { readLabelled } from "./lib/labelled.ts";

const rounds = 34;
const exercises = await loadExercises();
const megabytes = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
for (const locale of locales) {
  const spelling = await spellingOf(locale);
  const items = await readLabelled(locale);
  const before = megabytes();
  const started = performance.now();
  for (let round = 0; round < rounds; round++)
    for (const { exercise, answer } of items) {
      const found = exercises.get(exercise);
      if (found !== undefined) gradeAnswer(found, answer, locale, { spelling });
    }
  const seconds = (performance.now() - started) / 1000;
  const count = rounds * items.length;
  process.stdout.write(
    `${locale}: ${count} replies in ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second, ${((seconds * 1000) / count).toFixed(2)} ms each; memory ${before} → ${megabytes()}\n`,
  );
}
