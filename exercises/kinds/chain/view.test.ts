import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { locales } from "../../lib/locale.ts";
import { mostLinks } from "./answer.ts";
import { chain } from "./kind.ts";
import { chainStrings } from "./strings.ts";
import View from "./View.tsx";

const url = new URL("../../bank/01-craft/results-chain/exercise.yaml", import.meta.url);
const exercise = chain.exercise.parse(parse(readFileSync(url, "utf8")));
const nothing = () => {};

it.each(locales)("a board that holds no other link says so, in %s", (locale) => {
  const show = (links: number) =>
    renderToStaticMarkup(
      createElement(View, {
        exercise,
        locale,
        draft: { levels: {}, links: Array<[string, string]>(links).fill(["reach", "orders"]) },
        verdict: null,
        submitted: null,
        busy: false,
        modelShown: false,
        elsewhere: () => null,
        onDraft: nothing,
        onSubmit: nothing,
      }),
    );
  const full = chainStrings[locale].full(mostLinks);
  expect(show(mostLinks)).toContain(full);
  expect(show(mostLinks - 1)).not.toContain(full);
});
