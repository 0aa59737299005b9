/**
 * Grades 10,000 stored answers, as `npm run grade -- --batch` does it, with one thread and with two: answers a second, and
 * memory along the way. The answers are the labelled replies and the golden answers of every exercise, over and over.
 */
import { locales } from "../exercises/lib/locale.ts";
import { gradeBatch } from "../scripts/lib/grade-pool.ts";
import { loadExercises } from "../scripts/lib/load-exercises.ts";
import { readGoldens } from "./lib/goldens.ts";
import { readLabelled } from "./lib/labelled.ts";

const wanted = 10_000;
const known = await loadExercises();
const labelled = (await Promise.all(locales.map(readLabelled))).flat().filter(({ exercise }) => known.has(exercise));
const goldens = await readGoldens();
const stored = [
  ...labelled.map(({ exercise, locale, answer }) => ({ exercise, locale, answer })),
  ...goldens.map(({ exercise, locale, answer }) => ({ exercise: exercise.id, locale, answer })),
].map((item) => JSON.stringify({ id: 0, ...item }));

async function* lines() {
  for (let number = 1; number <= wanted; number++) yield { line: stored[number % stored.length] ?? "", number };
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
for (const threads of [1, 2]) {
  const memory = [megabytes()];
  const started = performance.now();
  let count = 0;
  for await (const { done, problem } of gradeBatch("stored answers", lines(), { threads })) {
    if (problem !== null) throw new Error(problem);
    count += done.length;
    if (count % 2_000 === 0) memory.push(megabytes());
  }
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `${threads} ${threads === 1 ? "thread " : "threads"}: ${count} answers in ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second; memory, MB, every 2,000 answers: ${memory.join(" ")}\n`,
  );
}
