import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Locale, locales } from "../../lib/locale.ts";
import type { PlanAnswer, RowCells, RowField } from "../../lib/plan.ts";
import { type PlanRuleId, planRules } from "../../rules/plan.ts";
import { editorialPlan, editorialPlanSchema } from "./kind.ts";

/** One fault at a time, planted by code in many places of the model: exactly its rule must be missed, and no other. */
const file = new URL("../../bank/04-plan/four-week-plan/exercise.yaml", import.meta.url);
const exercise = editorialPlanSchema.parse(parse(readFileSync(file, "utf8")));

type Fault = readonly [what: string, plant: (plan: PlanAnswer) => void];

function missedAfter(plant: Fault[1], locale: Locale): string[] {
  const plan = structuredClone(exercise.models[locale]);
  plant(plan);
  expect(plan).not.toEqual(exercise.models[locale]);
  const { rules } = editorialPlan.grade(exercise, plan, locale, { spelling: null });
  return rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id);
}

const isContent = ({ type }: RowCells) => type === "value" || type === "promo";
/** The same change to four or so of the written posts that fit, one plan for each; which ones depends on the change. */
function each(
  what: string,
  fits: (row: RowCells) => boolean,
  change: Partial<Record<RowField, string>> | ((row: RowCells) => void),
): Fault[] {
  const rows = exercise.models.it.rows.flatMap((row, index) => (isContent(row) && fits(row) ? [index] : []));
  const step = Math.ceil(rows.length / 4);
  return rows
    .filter((_, at) => (at + what.length) % step === 0)
    .map((index) => {
      const plant = (plan: PlanAnswer) => {
        const target = plan.rows[index];
        if (target === undefined) throw new Error("both models have the same rows");
        if (typeof change === "function") change(target);
        else Object.assign(target, change);
      };
      return [`${what}, row ${index + 1}`, plant] as const;
    });
}
const any = () => true;
/** Posts near the key dates, which name them. */
const speaksOfADay = ({ date }: RowCells) => date >= "2027-02-08" && date <= "2027-02-16";
const find = (plan: PlanAnswer, date: string, platform: string): RowCells => {
  const row = plan.rows.find((one) => one.date === date && one.platform === platform);
  if (row === undefined) throw new Error(`no row on ${date}`);
  return row;
};
const move = (from: string, platform: string, to: string): Fault => [
  `${platform} from ${from} to ${to}`,
  (plan) => {
    find(plan, from, platform).date = to;
  },
];
const objective = (index: number, change: Partial<PlanAnswer["objectives"][number]>): Fault => [
  `objective ${index + 1}: ${JSON.stringify(change)}`,
  (plan) => void Object.assign(plan.objectives[index] ?? {}, change),
];
const fields = ["time", "platform", "format", "copy", "visual", "alt", "link", "owner", "approver", "status"] as const;
/** Losing its channel takes a post out of the week's count, its copy perhaps the key date. */
const alone = (field: RowField) => (row: RowCells) =>
  field !== "platform" && (field !== "copy" || row.date !== "2027-02-12");
const wishes = [
  "Migliorare la visibilità",
  "Improve visibility",
  "Be more popular on Instagram",
  "Più engagement",
  "Crescere sui social",
  "Get better known",
  "Increase brand awareness",
  "Rafforzare la presenza online",
  "Fare bella figura",
];
const utm = "https://bottegalume.example/p?utm_source=facebook&utm_medium=social&utm_campaign=febbraio";
const badLinks = [
  utm.replace("utm_source=facebook&", ""),
  utm.replace("&utm_medium=social", ""),
  utm.replace("&utm_campaign=febbraio", ""),
  utm.replace("social", "Social"),
  utm.replace("febbraio", "san valentino"),
  utm.replace("https:", "http:"),
  "https://bottegalume.example/resi",
];
const badRights = [
  "",
  "Google",
  "google images",
  "dal web",
  "Pinterest",
  "trovata online",
  "internet",
  "found on the web",
];

const questions = [
  "il lino scolora",
  "la paglia teme l'acqua",
  "il vetro è soffiato",
  "il cavo si cambia",
  "fate anche piantane",
];

const faults: Readonly<Record<PlanRuleId, readonly Fault[]>> = {
  "plan-objectives": [
    ...wishes.map((text, index) => objective(index % 3, { text })),
    objective(0, { text: "" }),
    [
      "four objectives",
      ({ objectives }) =>
        void objectives.push({
          id: "o4",
          text: "Portare gli iscritti alla newsletter da 2.300 a 2.400 entro il 28 febbraio 2027",
          kpi: "iscritti",
          baseline: "2300",
          target: "2400",
          by: "2027-02-28",
        }),
    ],
  ],
  "plan-kpis": [
    objective(0, { target: "3.1" }),
    objective(1, { baseline: "2" }),
    objective(2, { baseline: "1,5%" }),
    objective(0, { baseline: "" }),
    objective(1, { target: "" }),
    objective(2, { kpi: "" }),
    objective(1, { baseline: "", target: "" }),
  ],
  "plan-pillars": [
    ["one unused", ({ pillars }) => void pillars.push({ id: "p9", name: "Novità" })],
    [
      "one too heavy",
      ({ rows }) => {
        for (const row of rows)
          if (row.pillar === "p3" || row.pillar === "p2")
            row.pillar = row.date === "2027-02-11" ? "p3" : row.date === "2027-02-23" ? "p2" : "p1";
      },
    ],
    [
      "two only",
      ({ pillars, rows }) => {
        pillars.length = 2;
        for (const row of rows)
          if (row.pillar !== "") row.pillar = row.platform === "instagram" || row.platform === "linkedin" ? "p1" : "p2";
        for (const row of rows.slice(0, 4)) row.pillar = "p2";
      },
    ],
    [
      "rows of a pillar that is gone",
      ({ rows }) => {
        for (const row of rows.slice(0, 2)) row.pillar = "p7";
      },
    ],
  ],
  "plan-mix": [
    [
      "all of Facebook",
      ({ rows }) => {
        for (const row of rows) if (row.platform === "facebook" && row.type === "value") row.type = "promo";
      },
    ],
    [
      "six of twenty-eight",
      ({ rows }) => {
        for (const row of rows.filter(({ type }) => type === "value").slice(0, 2)) row.type = "promo";
      },
    ],
  ],
  "plan-funnel": (["awareness", "consideration", "conversion"] as const).flatMap((stage) => [
    [
      `no ${stage}`,
      ({ rows }: PlanAnswer) => {
        for (const row of rows) if (row.stage === stage) row.stage = stage === "awareness" ? "conversion" : "awareness";
      },
    ] as const,
  ]),
  "plan-fields": fields.flatMap((field) => each(`no ${field}`, alone(field), { [field]: "" })),
  "plan-approval": [
    ...each("own approval", any, (row) => {
      row.approver = row.owner;
    }),
    ...each("the same day", any, (row) => {
      row.approvedOn = row.date;
    }),
    ...each("after", any, { approvedOn: "2027-03-01" }),
    ...each("undated", any, { approvedOn: "" }),
  ],
  "plan-cadence": [
    move("2027-02-22", "facebook", "2027-02-21"),
    move("2027-02-01", "facebook", "2027-02-08"),
    move("2027-02-26", "instagram", "2027-02-20"),
    [
      "no LinkedIn in the last week",
      (plan) => {
        plan.rows = plan.rows.filter((row) => row !== find(plan, "2027-02-25", "linkedin"));
        find(plan, "2027-02-18", "linkedin").date = "2027-02-19";
      },
    ],
  ],
  "plan-gaps": [
    [
      "ten days between two on LinkedIn",
      (plan) => {
        find(plan, "2027-02-11", "linkedin").date = "2027-02-08";
        find(plan, "2027-02-18", "linkedin").date = "2027-02-19";
      },
    ],
    [
      "three on one day",
      (plan) => {
        find(plan, "2027-02-15", "facebook").date = "2027-02-19";
        find(plan, "2027-02-17", "facebook").date = "2027-02-19";
      },
    ],
  ],
  "plan-limits": [
    ...each(
      "2,201 on Instagram",
      ({ platform }) => platform === "instagram",
      (row) => {
        row.copy = `${row.copy} ${"a".repeat(2_200)}`.slice(0, 2_201);
      },
    ),
    ...each(
      "3,001 on LinkedIn",
      ({ platform }) => platform === "linkedin",
      (row) => {
        row.copy = `${row.copy} ${"a".repeat(3_000)}`.slice(0, 3_001);
      },
    ),
    ...each(
      "63,207 on Facebook",
      ({ platform, date }) => platform === "facebook" && date < "2027-02-08",
      (row) => {
        row.copy = `${row.copy} ${"parola ".repeat(10_000)}`.slice(0, 63_206) + "x";
      },
    ),
    ...each(
      "nine hashtags",
      ({ platform }) => platform === "instagram",
      (row) => {
        row.copy += " #a #b #c #d #e #f #g #h #i";
      },
    ),
  ],
  "plan-duplicates": [
    [
      "Instagram on LinkedIn",
      (plan) => {
        find(plan, "2027-02-18", "linkedin").copy = find(plan, "2027-02-18", "instagram").copy;
      },
    ],
    [
      "Facebook on Instagram",
      (plan) => {
        find(plan, "2027-02-19", "instagram").copy = find(plan, "2027-02-03", "facebook").copy;
      },
    ],
    [
      "Facebook on LinkedIn, shouted",
      (plan) => {
        find(plan, "2027-02-25", "linkedin").copy = find(plan, "2027-02-24", "facebook").copy.toUpperCase();
      },
    ],
    [
      "one text three times on one channel, with another number",
      ({ rows }) => {
        const free = rows.filter((row) => row.platform === "facebook" && isContent(row) && !speaksOfADay(row));
        for (const [index, row] of free.slice(0, 3).entries())
          row.copy = `Consiglio ${index + 1}: la luce giusta per casa.`;
      },
    ],
  ],
  "plan-utm": badLinks.flatMap((link) => each(link, ({ link: now }) => now !== "none", { link })),
  "plan-disclosure": ["sponsored", "gifted", "invited"].flatMap((disclosure) => [
    ...each(`${disclosure}, undeclared`, any, { disclosure }),
    ...each(
      `${disclosure}, at the end`,
      ({ copy, platform }) => copy.length > 130 && platform !== "instagram",
      (row) => {
        row.disclosure = disclosure;
        row.copy += " #adv #gifted #invitedby";
      },
    ),
  ]),
  "plan-ai-label": ["", "generated", "sì", "exempt:", "exempt", "esente: -"].flatMap((ai) =>
    each(`"${ai}"`, any, { ai }),
  ),
  "plan-rights": badRights.flatMap((rights) => each(`"${rights}"`, any, { rights })),
  "plan-sensitive-dates": [
    move("2027-02-12", "facebook", "2027-02-10"),
    [
      "no pause",
      (plan) => {
        plan.rows = plan.rows.filter(({ type }) => type !== "pause");
      },
    ],
    [
      "a pause without owner",
      ({ rows }) => {
        for (const row of rows) if (row.type === "pause") row.owner = "";
      },
    ],
    [
      "a promotion in the middle of the week",
      (plan) => {
        Object.assign(find(plan, "2027-02-11", "facebook"), { date: "2027-02-10", type: "promo" });
      },
    ],
  ],
  "plan-key-dates": [
    [
      "nothing on 14 February",
      (plan) => {
        find(plan, "2027-02-12", "instagram").copy =
          "Due lampade uguali, con due interruttori: uno legge fino a tardi, l'altra si alza presto.";
        find(plan, "2027-02-05", "facebook").copy =
          "Lucciola sta in una mano, si ricarica e non ha fili da nascondere: 59 €. Consegniamo in 3–5 giorni lavorativi.";
      },
    ],
    [
      "nothing on 16 February",
      (plan) => {
        find(plan, "2027-02-16", "instagram").date = "2027-02-17";
        find(plan, "2027-02-15", "facebook").copy =
          "Un Grano con il suo LED consuma meno di 12 chilowattora in un anno.";
      },
    ],
  ],
  "plan-open-slots": [
    [
      "all filled",
      ({ rows }) => {
        for (const [index, row] of rows.filter(({ type }) => type === "open").entries())
          Object.assign(row, {
            type: "value",
            copy: `Ci chiedete se ${questions[index]}: rispondiamo qui.`,
            visual: "d.jpg",
            alt: "Un cartello",
            link: "none",
            approvedOn: "2027-01-28",
            disclosure: "none",
            ai: "none",
            rights: "foto nostra",
          });
      },
    ],
  ],
  "plan-review": [
    [
      "no report",
      (plan) => {
        plan.rows = plan.rows.filter(({ type }) => type !== "report");
      },
    ],
  ],
  "plan-capacity": [
    ...each("six hours more", any, (row) => {
      row.effortHours = String(Number(row.effortHours) + 6);
    }),
    ...each("no hours", any, { effortHours: "" }),
    [
      "a long report",
      ({ rows }) => {
        for (const row of rows) if (row.type === "report") row.effortHours = "4";
      },
    ],
  ],
  "plan-coherence": [
    ...each("an unknown objective", any, { objective: "o9" }),
    ["an objective is gone", (plan) => void plan.objectives.pop()],
  ],
};

describe.each(locales)("planted in the %s model", (locale) => {
  it.each(planRules.map(({ id }) => id))(
    "%s",
    (id) => {
      expect(faults[id].length).toBeGreaterThan(0);
      for (const [what, plant] of faults[id]) expect([what, ...missedAfter(plant, locale)]).toEqual([what, id]);
    },
    30_000,
  );

  const whole = {
    time: "12:30",
    platform: "instagram",
    format: "post",
    pillar: "p1",
    objective: "o1",
    stage: "awareness",
    visual: "none",
    alt: "none",
    link: "none",
    owner: "Marta",
    approver: "Paolo",
    approvedOn: "2027-01-28",
    status: "approved",
    disclosure: "none",
    ai: "none",
    rights: "none",
  };
  it.each([
    [
      "report and pause filled in to the last cell",
      ({ rows }) => {
        for (const row of rows) if (row.type === "report" || row.type === "pause") Object.assign(row, whole);
      },
    ],
    [
      "report and pause on a day of their own, with hours",
      ({ rows }) => {
        for (const row of rows)
          if (row.type === "report" || row.type === "pause")
            Object.assign(row, { date: "2027-02-10", effortHours: "0.5" });
      },
    ],
    [
      "free slots with a note, filled in to the last cell",
      ({ rows }) => {
        for (const row of rows)
          if (row.type === "open")
            Object.assign(row, { ...whole, platform: row.platform, copy: "Slot libero per l'attualità" });
      },
    ],
    [
      "free slots that know nothing yet but day and channel",
      ({ rows }) => {
        for (const row of rows)
          if (row.type === "open")
            Object.assign(row, {
              time: "",
              format: "",
              pillar: "",
              objective: "",
              stage: "",
              approver: "",
              status: "",
            });
      },
    ],
    [
      "Paolo writes, Marta approves",
      ({ rows }) => {
        for (const row of rows) [row.owner, row.approver] = [row.approver, row.owner];
      },
    ],
    [
      "whole names",
      ({ rows }) => {
        for (const row of rows) [row.owner, row.approver] = ["Marta Rossi", "Paolo Ghidini"];
      },
    ],
    ["rows in any order", ({ rows }) => void rows.reverse()],
  ] satisfies Fault[])("passes whole: %s", (_what, plant) => {
    expect(missedAfter(plant, locale)).toEqual([]);
  });
});
