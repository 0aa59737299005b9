import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { locales } from "../../lib/locale.ts";
import { shownBy } from "../../parts/fixtures.ts";
import { mostLinks } from "./answer.ts";
import { chain } from "./kind.ts";
import { chainStrings } from "./strings.ts";
import View from "./View.tsx";

const url = new URL("../../bank/01-craft/results-chain/exercise.yaml", import.meta.url);
const exercise = chain.exercise.parse(parse(readFileSync(url, "utf8")));

it.each(locales)("a board that holds no other link says so, in %s", (locale) => {
  const show = (links: number) =>
    shownBy(View, {
      exercise,
      locale,
      draft: { levels: {}, links: Array<[string, string]>(links).fill(["reach", "orders"]) },
    });
  const full = chainStrings[locale].full(mostLinks);
  expect(show(mostLinks)).toContain(full);
  expect(show(mostLinks - 1)).not.toContain(full);
});
