import { expect, test } from "vitest";
import { localize } from "./localize.ts";

test("takes the language of each value that is given in both, however deep", () => {
  const options = {
    stems: { it: ["rimbors~"], en: ["refund~"] },
    facts: [{ name: { it: "data", en: "date" } }],
    min: 3,
  };
  expect(localize(options, "it")).toEqual({ stems: ["rimbors~"], facts: [{ name: "data" }], min: 3 });
  expect(localize(options, "en")).toEqual({ stems: ["refund~"], facts: [{ name: "date" }], min: 3 });
});

test("leaves alone what only looks like it", () => {
  expect(localize({ it: 1, en: 2, fr: 3 }, "it")).toEqual({ it: 1, en: 2, fr: 3 });
  expect(localize(null, "it")).toBeNull();
});
