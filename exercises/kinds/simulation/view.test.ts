import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locales } from "../../lib/locale.ts";
import type { ViewProps } from "../../lib/view.ts";
import { shownBy } from "../../parts/fixtures.ts";
import { simulation } from "./kind.ts";
import type { Simulation, SimulationAnswer } from "./schema.ts";
import View from "./View.tsx";

const url = new URL("../../bank/07-crisis/first-hour/exercise.yaml", import.meta.url);
const exercise = simulation.exercise.parse(parse(readFileSync(url, "utf8")));

describe.each(locales)("the View in %s", (locale) => {
  const show = (more: Partial<ViewProps<Simulation, SimulationAnswer>>) => shownBy(View, { exercise, locale, ...more });
  const hide = [{ step: "call", choice: "hide" }];

  it("starts at the first call, with its options as buttons and no inline style", () => {
    const html = show({});
    expect(html).toContain(locale === "it" ? "8.46" : "8:46");
    expect(html.match(/<li><button type="button">/gu)).toHaveLength(4);
    expect(html).not.toContain("style=");
    expect(html).not.toContain("checked");
  });

  it("goes on from a draft, with what came of it", () => {
    const html = show({ draft: { steps: hide, statement: "" } });
    expect(html).toContain(exercise.locale[locale].steps["facts"]?.messages["caught"]?.text);
    expect(html).not.toContain(exercise.locale[locale].steps["facts"]?.messages["calm"]?.text);
  });

  it("asks for the statement at its step, and for nothing more when the day is over", () => {
    expect(show({ draft: { steps: exercise.good.slice(0, 4), statement: "" } })).toMatch(
      /<label for="([^"]+)">.*<textarea id="\1"/su,
    );
    const html = show({ draft: { steps: exercise.good, statement: "x" } });
    expect(html).toContain('class="button"');
    expect(html).not.toContain("sim-options");
  });

  it("sets the day beside a good one after a hand-in, and says in words where it went wrong", () => {
    const submitted = { steps: [...hide, ...exercise.good.slice(1)], statement: "x" };
    const verdict = simulation.grade(exercise, submitted, locale, { spelling: null });
    const html = show({ draft: submitted, submitted, verdict });
    expect(html.match(/data-mark="wrong"/gu)).toHaveLength(1);
    expect(html).toContain(locale === "it" ? "Qui qualcosa non è andato" : "Something went wrong here");
    expect(html).not.toContain((exercise.models[locale][0] ?? "").slice(0, 40));
  });

  it("calls a worse choice that was made good later neither wrong nor right", () => {
    // The posts are stopped at once, the advertisements only as the statement goes out.
    const choices = { queue: "posts", statement: "stop-everywhere" };
    const steps = exercise.good.map(({ step, choice }) => ({
      step,
      choice: { ...choices }[step as "queue"] ?? choice,
    }));
    const submitted = { steps, statement: exercise.models[locale][0] ?? "" };
    const verdict = simulation.grade(exercise, submitted, locale, { spelling: null });
    const html = show({ draft: submitted, submitted, verdict });
    expect([...html.matchAll(/data-mark="(\w+)"/gu)].map(([, mark]) => mark)).toEqual(
      exercise.steps.map(({ id }) => (id in choices ? "other" : "right")),
    );
  });
});
