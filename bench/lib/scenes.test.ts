import { describe, expect, it } from "vitest";
import { locales } from "../../exercises/lib/locale.ts";
import { readLabelled } from "./labelled.ts";
import { loadAnswerable, readCases } from "./scenes.ts";

describe.each(locales)("the cases of other trades, %s", (locale) => {
  it("are exercises that replies can be graded by", async () => {
    const answerable = await loadAnswerable(locale);
    const labelled = await readLabelled(locale);
    expect(labelled.filter(({ exercise }) => !answerable.has(exercise)).map(({ id }) => id)).toEqual([]);
  });

  it("are kept apart with all their replies, or not at all", async () => {
    const halves = new Map((await readCases(locale)).map(({ id, half }) => [id, half]));
    const astray = (await readLabelled(locale)).filter(
      ({ exercise, half }) => halves.has(exercise) && halves.get(exercise) !== half,
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it("have replies each", async () => {
    const answered = new Set((await readLabelled(locale)).map(({ exercise }) => exercise));
    expect((await readCases(locale)).filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
