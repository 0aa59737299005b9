import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locales } from "../../lib/locale.ts";
import type { ViewProps } from "../../lib/view.ts";
import { shownBy } from "../../parts/fixtures.ts";
import { apology } from "./kind.ts";
import type { Apology, ApologyAnswer } from "./schema.ts";
import View from "./View.tsx";

const url = new URL("../../bank/07-crisis/apology-barilla/exercise.yaml", import.meta.url);
const exercise = apology.exercise.parse(parse(readFileSync(url, "utf8")));

describe.each(locales)("the View in %s", (locale) => {
  const answer = { tags: { hello: "none", ours: "regret" } as const, text: "Una bozza." };
  const verdict = apology.grade(exercise, answer, locale, { spelling: null });
  const show = (more: Partial<ViewProps<Apology, ApologyAnswer>>) => shownBy(View, { exercise, locale, ...more });

  it("labels every control and sets no inline style", () => {
    const html = show({});
    expect(html.match(/<select aria-label="[^"]+"/gu)).toHaveLength(exercise.sentences.length);
    expect(html).toMatch(/<label for="([^"]+)">.*<textarea id="\1"/su);
    expect(html).not.toContain("style=");
  });

  it("restores a draft, and keeps models and reasons hidden", () => {
    const html = show({ draft: answer });
    expect(html).toContain("Una bozza.");
    expect(html).not.toContain(exercise.locale[locale].example.why["hello"]);
  });

  it("marks right and wrong labels in words after a hand-in, and shows the model when asked", () => {
    const html = show({ draft: answer, submitted: answer, verdict, modelShown: true });
    expect(html.match(/data-mark="right"/gu)).toHaveLength(1);
    expect(html.match(/data-mark="wrong"/gu)).toHaveLength(6);
    expect(html).toContain(locale === "it" ? "Non è questa" : "Not this one");
    expect(html).toContain((exercise.models[locale][0] ?? "").slice(0, 20));
  });
});
