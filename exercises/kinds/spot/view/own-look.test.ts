import { expect, it } from "vitest";
import { lookOver } from "./own-look.ts";
import { spotStrings } from "./strings.ts";

const t = spotStrings.en;
const clean = { findings: [], complete: true, foreign: false };

it("tells what the rules found, and what they could not look for", async () => {
  expect((await lookOver(async () => clean, t)).said).toBe(t.ownNone);
  const said = (await lookOver(async () => ({ ...clean, complete: false, foreign: true }), t)).said;
  expect(said).toBe(`${t.ownForeign} ${t.ownNoWords}`);
});

it("says so when the rules don't come, instead of fetching for ever", async () => {
  const lost = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
  expect(await lookOver(lost, t)).toEqual({ findings: [], said: t.ownFailed });
});
