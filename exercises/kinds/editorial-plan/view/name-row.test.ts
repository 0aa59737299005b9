import { expect, test } from "vitest";
import { parse } from "yaml";
import { planBriefSchema } from "../../../lib/plan/brief.ts";
import { choicesOf } from "./choices.ts";
import { nameRow } from "./name-row.ts";

const brief = planBriefSchema.parse(
  parse(`
    period: { from: "2027-02-01", to: "2027-02-28" }
    team: [Marta, Paolo]
    weeklyHours: 10
    platforms: { instagram: { min: 3, max: 5 } }
    maxPromoShare: 0.2
    stages: [awareness]
    keyDates: []
    sensitiveDates: []
  `),
);
const { rows } = choicesOf(brief, { objectives: [], pillars: [] }, "it");

test.each([
  [{ platform: "instagram", format: "reel", type: "value" }, "Instagram", ["reel", "utile"]],
  [{ platform: "none", format: "none", type: "pause" }, "pausa", []],
  [{ platform: "nessuno", format: "nota interna", type: "pause" }, "pausa", ["nota interna"]],
  [{ platform: "", format: "", type: "report" }, "report", []],
  [{ platform: "none", format: "", type: "" }, "", []],
])("%j is called %s", (cells, title, details) => {
  expect(nameRow(cells, rows, "it")).toEqual({ title, details });
});
