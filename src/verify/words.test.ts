import { expect, it } from "vitest";
import { verifyStrings } from "../i18n/verify.ts";
import type { Checked } from "./check-copy.ts";
import { inWords, type VerifyWords } from "./words.ts";

const { words, outcomes, unread, problems } = verifyStrings.it;
const names = { titles: new Map<string, string>(), ruleTitle: (id: string) => id };
const say = inWords({ ...words, site: "Regia", outcomes, unread, problems } as VerifyWords, names, "it", "it-IT");
const work = (at: string, prose = false) => ({ at, prose, score: 90, outcome: "holds" }) as unknown as Checked;

it("names a day once where everything was handed in on it", () => {
  const now = new Date("2026-11-30T18:00:00Z");
  const [morning, noon] = [work("2026-11-30T09:00:00Z"), work("2026-11-30T12:00:00Z")];
  expect(say.days([morning, noon], now)).toMatch(/^Consegnati il 30 novembre 2026, come dice il file\./);
  expect(say.days([work("2026-11-20T09:00:00Z"), noon], now)).toMatch(/^Consegnati fra il 20 .* e il 30 /);
});

it("tells one work that isn't written from several, and from none that is", () => {
  const [text, choice] = [work("2026-11-30T09:00:00Z", true), work("2026-11-30T09:00:00Z")];
  expect(say.written([text, choice])).toBe("Di questi 1 è scritto, l’altro è fatto di scelte o calcoli.");
  expect(say.written([text, text, choice, choice])).toBe("Di questi 2 sono scritti, gli altri sono scelte o calcoli.");
  expect(say.written([choice])).toBe("È fatto di scelte o calcoli, niente di scritto.");
  expect(say.written([text])).toBe("");
});
