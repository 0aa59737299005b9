import { type Exercise, modelsOf } from "../../exercises/index.ts";
import type { CrisisReply } from "../../exercises/kinds/crisis-reply/schema.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { seeded, shuffled } from "../../exercises/lib/seeded.ts";
import { proseOf, withProse } from "./prose.ts";
import { replyTricks } from "./reply-parrots.ts";
import type { Trick } from "./trick.ts";

const other = (locale: Locale): Locale => (locale === "it" ? "en" : "it");

/** What a text is about, in a row: its longer words, each once. */
const keywordsOf = (text: string) => [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])].join(", ");

/** Kinds whose answers are marks and short cells: what is right there was chosen, not written. */
const sheets: readonly string[] = ["editorial-plan", "spot"];

/** Exercises that tell of one case: an answer to one answers the other. */
const sameCase: readonly (readonly string[])[] = [["hot-lamp", "first-hour"]];

const related = (a: string, b: string) => sameCase.some((ids) => ids.includes(a) && ids.includes(b));

/** All tricks on every exercise that has something written in its model answer. Choices and figures stay right. */
export function* attempts(exercises: readonly Exercise[]): Generator<Trick> {
  const random = seeded(2027);
  const writing = exercises.filter(
    (exercise) => !sheets.includes(exercise.kind) && proseOf(modelsOf(exercise, "it")[0]).length > 0,
  );
  for (const exercise of writing)
    for (const locale of locales) {
      const [model] = modelsOf(exercise, locale);
      const { brief } = exercise.locale[locale];
      const trick = (name: string, change: (text: string, index: number) => string): Trick => ({
        trick: name,
        exercise,
        locale,
        answer: withProse(model, change),
      });
      const words = (text: string) => text.split(/\s+/);
      yield trick("the model's keywords in a row", keywordsOf);
      yield trick("the brief pasted back", () => brief);
      for (let i = 0; i < 5; i++)
        yield trick("model with its words shuffled", (text) => shuffled(words(text), random).join(" "));
      for (const share of [0.2, 0.35])
        yield trick("model cut short", (text) =>
          words(text)
            .slice(0, Math.max(1, Math.floor(words(text).length * share)))
            .join(" "),
        );
      yield trick("model backwards", (text) => words(text).reverse().join(" "));
      const foreign = proseOf(modelsOf(exercise, other(locale))[0]);
      yield trick("model in the other language", (_, index) => foreign[index % foreign.length] ?? "");
      yield trick("one word, many times", () => (locale === "it" ? "scusa " : "sorry ").repeat(60));
      for (const stranger of shuffled(writing, random)
        .filter(({ id, kind }) => id !== exercise.id && kind !== "project" && !related(id, exercise.id))
        .slice(0, 6)) {
        const theirs = proseOf(modelsOf(stranger, locale)[0]);
        yield trick("model of another exercise", (_, index) => theirs[index % theirs.length] ?? "");
      }
      if (exercise.kind !== "crisis-reply") continue;
      const cases = writing.filter((one) => one.kind === "crisis-reply" && one.id !== exercise.id);
      yield* replyTricks(exercise, cases as CrisisReply[], locale, random);
    }
}
