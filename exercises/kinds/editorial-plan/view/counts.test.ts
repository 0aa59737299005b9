import { expect, test } from "vitest";
import type { PlanBrief } from "../../../lib/plan/brief.ts";
import { toAnswer } from "./answer.ts";
import { countPlan, leastPosts } from "./counts.ts";
import { type Cells, toSheet } from "./sheet.ts";

const brief: PlanBrief = {
  period: { from: "2027-02-01", to: "2027-02-17" },
  team: ["Marta", "Paolo"],
  weeklyHours: 10,
  platforms: { instagram: { min: 3, max: 5 }, linkedin: { min: 1, max: 2 } },
  maxPromoShare: 0.2,
  stages: ["awareness"],
  keyDates: [],
  sensitiveDates: [],
};
const count = (rows: readonly Cells[]) =>
  countPlan(toAnswer(toSheet({ objectives: [], pillars: [], rows })), brief, 0.1);
const post = (date: string, more: Cells = {}): Cells => ({ date, platform: "instagram", type: "value", ...more });

test("posts are counted by channel and by week, Monday to Sunday; reports and pauses are none", () => {
  const { channels, weeks } = count([
    post("2027-02-01"),
    post("2027-02-07"),
    post("2027-02-07", { type: "open" }),
    post("2027-02-08"),
    post("2027-02-02", { type: "report" }),
    post("2027-03-01"),
  ]);
  expect(weeks).toHaveLength(3);
  expect(channels[0]).toMatchObject({
    name: "Instagram",
    weeks: [
      { n: 3, fit: "inRange" },
      { n: 1, fit: "below" },
      { n: 0, min: 1, max: 3, fit: "below" },
    ],
  });
});

test("hours are summed over the whole week, reports included, and compared with the team's", () => {
  const { hours } = count([
    post("2027-02-01", { effortHours: "9,5" }),
    post("2027-02-03", { type: "report", effortHours: "1" }),
    post("2027-02-08", { effortHours: "10" }),
  ]);
  expect(hours.map(({ n, fit }) => [n, fit])).toEqual([
    [10.5, "above"],
    [10, "inRange"],
    [0, "nothing"],
  ]);
});

test("shares are of all that goes out", () => {
  const rows = ["promo", "promo", "value", "value", "value", "value", "value", "value", "value", "open", "report"].map(
    (type) => post("2027-02-01", { type }),
  );
  const { promo, open } = count(rows);
  expect(promo).toMatchObject({ n: 20, max: 20, fit: "inRange" });
  expect(open).toMatchObject({ n: 10, min: 10, fit: "inRange" });
  const more = count([...rows, post("2027-02-01", { type: "promo" })]);
  expect([more.promo.fit, more.open.fit]).toEqual(["above", "below"]);
});

test("an empty plan is neither praised nor blamed, and divides by nothing", () => {
  const { channels, hours, promo, open } = count([{}, {}, {}]);
  expect([promo.n, open.n]).toEqual([0, 0]);
  const fits = [promo, open, ...hours, ...channels.flatMap(({ weeks }) => weeks)].map(({ fit }) => fit);
  expect(new Set(fits)).toEqual(new Set(["nothing"]));
});

test("a brief asks for so many posts at least, of a short week for its part", () => {
  expect(leastPosts(brief)).toBe(3 + 1 + 3 + 1 + 1);
});
