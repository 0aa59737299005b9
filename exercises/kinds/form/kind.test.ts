import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { form, formSchema } from "./kind.ts";

const both = (text: string) => ({ it: { label: text }, en: { label: text } });

/** A small form with a field of each type. */
const raw = {
  id: "small-form",
  rev: 1,
  kind: "form",
  skills: ["x"],
  minutes: 5,
  locale: { it: { title: "t", brief: "Scrivi." }, en: { title: "t", brief: "Write." } },
  fields: [
    { id: "pitch", type: "text", words: { min: 5, max: 40 }, rules: [], locale: both("Pitch") },
    {
      id: "tone",
      type: "choice",
      options: [
        { id: "warm", locale: { it: "a", en: "a" } },
        { id: "cold", locale: { it: "b", en: "b" } },
      ],
      gold: ["warm"],
      locale: both("Tone"),
    },
    { id: "rate", type: "number", locale: both("Rate") },
    { id: "total", type: "number", locale: both("Total") },
    { id: "say", type: "list", min: 2, max: 3, locale: both("Say") },
    { id: "avoid", type: "list", min: 1, max: 3, locale: both("Avoid") },
    {
      id: "lines",
      type: "table",
      rows: { min: 1, max: 3 },
      columns: [
        { id: "what", type: "text", locale: both("What") },
        { id: "hours", type: "number", locale: both("Hours") },
      ],
      locale: both("Lines"),
    },
  ],
  checks: [
    {
      use: "sums-right",
      left: "sum(lines_hours) * rate",
      right: "total",
      at: "total",
      locale: { it: { message: "Non torna.", hint: "h" }, en: { message: "It does not add up.", hint: "h" } },
    },
    { use: "voice-kept", say: "say", avoid: "avoid", sample: "pitch", atLeast: 1 },
  ],
  models: { it: [{}], en: [{}] },
};
const small = formSchema.parse(raw);

const good = {
  pitch: "We make lamps by hand in our workshop in Parma.",
  tone: "warm",
  rate: "40",
  total: "1,000.00",
  say: ["by hand", "workshop"],
  avoid: ["solutions"],
  lines: [
    { what: "Plan", hours: "20" },
    { what: "Report", hours: "5" },
  ],
};
const outcomes = (answer: unknown, locale: "it" | "en" = "en") => {
  const { rules } = form.grade(small, form.answer.parse(answer), locale, { spelling: null });
  return Object.fromEntries(rules.map(({ id, outcome }) => [id, outcome]));
};
const missed = (answer: unknown) =>
  Object.entries(outcomes(answer))
    .filter(([, outcome]) => outcome === "missed")
    .map(([id]) => id);

describe("what a form is graded on", () => {
  test("a whole and right form misses nothing", () => expect(missed(good)).toEqual([]));
  test("an empty field, an unreadable figure and a missing row are not filled in", () => {
    for (const change of [{ pitch: " " }, { total: "a lot" }, { lines: [] }, { tone: "" }])
      expect(missed({ ...good, ...change })).toContain("all-filled");
  });
  test("sums are done with the figures of fields and columns, and say what they come to", () => {
    const { rules } = form.grade(small, { ...good, total: "900" }, "en", { spelling: null });
    const [finding] = rules.find(({ id }) => id === "sums-right")?.findings ?? [];
    expect(finding?.message).toContain("1,000");
    expect(finding?.cell).toEqual({ table: "fields", row: 3, field: "total" });
  });
  test("a figure that can't be read is neither right nor wrong: the sum was not done", () =>
    expect(outcomes({ ...good, total: "a lot", lines: [{ what: "Plan", hours: "?" }] })["sums-right"]).toBe("na"));
  test("a wrong choice is wrong, an avoided word is heard, a word can't be in both lists", () => {
    expect(missed({ ...good, tone: "cold" })).toEqual(["choices-right"]);
    expect(missed({ ...good, avoid: ["lamp"] })).toEqual(["voice-kept"]);
    expect(missed({ ...good, avoid: ["Workshops"] })).toEqual(["voice-kept"]);
  });
  test("a row is told by its number on the page, rows left empty above it counted", () => {
    const lines = [{}, { what: "", hours: "" }, { what: "Photos", hours: "many" }];
    const { rules } = form.grade(small, { ...good, lines }, "en", { spelling: null });
    const [finding] = rules.find(({ id }) => id === "all-filled")?.findings ?? [];
    expect(finding?.cell).toEqual({ table: "lines", row: 2, field: "hours" });
    expect(finding?.message).toContain("row 3");
  });
  test("Italian figures are read as Italians type them", () =>
    expect(outcomes({ ...good, total: "1.000,00" }, "it")["sums-right"]).toBe("met"));
});

describe("what the build refuses", () => {
  const problems = (change: object) =>
    formSchema.safeParse({ ...raw, ...change }).error?.issues.map(({ message }) => message);
  test("a check on a field that does not exist, a figure that is none, a right option that is none", () => {
    expect(problems({ checks: [{ use: "voice-kept", say: "says", avoid: "avoid", sample: "pitch" }] })).toEqual([
      'there is no field "says"',
    ]);
    expect(problems({ checks: [{ ...raw.checks[0], right: "totals" }] })?.[0]).toContain(
      '"totals" is no figure of this form',
    );
  });
  test("sentences in a list to unfold, where a phone cuts them", () => {
    const sentence = "Amounts exclude VAT, which is added";
    const option = (id: string) => ({ id, locale: { it: id, en: sentence } });
    const field = {
      id: "vat",
      type: "choice",
      options: [option("added"), option("none")],
      locale: { it: { label: "IVA" }, en: { label: "VAT" } },
    };
    const fields = (look: string) => problems({ fields: [...raw.fields, { ...field, look }] });
    expect(fields("radio")).toBeUndefined();
    expect(fields("select")?.[0]).toContain("more than 30 characters");
  });
});

test("any answer is graded, the same each time, with places inside the texts", () => {
  const cell = fc.string({ maxLength: 60, unit: "binary" });
  const value = fc.oneof(
    cell,
    fc.array(cell, { maxLength: 4 }),
    fc.array(fc.record({ what: cell, hours: cell }), { maxLength: 4 }),
  );
  const answers = fc.dictionary(fc.constantFrom(...Object.keys(good), "stranger"), value);
  fc.assert(
    fc.property(answers, fc.constantFrom("it" as const, "en" as const), (answer, locale) => {
      const verdict = form.grade(small, answer, locale, { spelling: null });
      expect(form.grade(small, answer, locale, { spelling: null })).toEqual(verdict);
      for (const { range, cell: place } of verdict.rules.flatMap(({ findings }) => findings)) {
        if (range === null) continue;
        const text = answer[place?.field ?? ""];
        const length = typeof text === "string" ? text.length : Number.POSITIVE_INFINITY;
        expect(range.start >= 0 && range.start <= range.end && range.end <= length).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

describe("figures and names that must hold across a form", () => {
  const said = { message: "{said}", hint: "h" };
  const strict = formSchema.parse({
    ...raw,
    fields: [
      { id: "refusals", type: "text", rules: [], locale: both("Refusals") },
      {
        id: "goals",
        type: "table",
        columns: ["kpi", "channel"].map((id) => ({ id, type: "text", locale: both(id) })),
        rows: { min: 1, max: 3 },
        locale: both("Goals"),
      },
    ],
    checks: [
      { use: "rows-fit", table: "goals", column: "kpi", figures: 2, locale: { it: said, en: said } },
      {
        use: "not-given-up",
        in: "refusals",
        names: ["YouTube", "TikTok"],
        says: { it: ["non apriremo {name}"], en: ["(?:won't|will not) open {name}(?! ads)"] },
        cells: [{ table: "goals", column: "channel" }],
        locale: { it: said, en: said },
      },
    ],
    models: { it: [{ refusals: "No.", goals: [] }], en: [{ refusals: "No.", goals: [] }] },
  });
  const found = (refusals: string, kpi: string, channel: string) =>
    form
      .grade(strict, { refusals, goals: [{ kpi, channel }] }, "en", { spelling: null })
      .rules.filter(({ id }) => id === "rows-fit" || id === "not-given-up")
      .flatMap(({ findings }) => findings.map(({ message }) => message));
  test("a date is no figure, and what is said of a start without a number is one", () => {
    expect(found("", "Visits: more by 31 May 2027", "Facebook")).toEqual(["Visits: more by 31 May 2027"]);
    expect(found("", "Visits: 60 by 31 May 2027", "Facebook")).toHaveLength(1);
    for (const kpi of ["Visits: from 50 to 60", "Letters: from none to eight", "Twice as many as today (4)"])
      expect(found("", kpi, "Facebook")).toEqual([]);
  });
  test("what is given up is counted on nowhere", () => {
    expect(found("We won't open YouTube this year.", "From 50 to 60", "YouTube and Facebook")).toEqual(["YouTube"]);
    expect(found("We won't open YouTube ads this year.", "From 50 to 60", "YouTube")).toEqual([]);
    expect(found("We won't open YouTube this year.", "From 50 to 60", "TikTok")).toEqual([]);
  });
});

describe("bounds and words without a limit", () => {
  const said = { message: "“{said}” has no limit.", hint: "h" };
  const bounded = formSchema.parse({
    ...raw,
    fields: raw.fields.map((field) =>
      field.id === "rate"
        ? {
            ...field,
            min: 20,
            locale: { it: { label: "r" }, en: { label: "r", low: { message: "Below cost.", hint: "h" } } },
          }
        : field,
    ),
    checks: [
      {
        use: "texts-avoid",
        fields: ["pitch"],
        avoid: { it: ["illimitat~"], en: ["unlimited \\p{L}+", "\\p{L}+ are unlimited"] },
        locale: { it: said, en: said },
      },
    ],
  });
  const found = (change: object) =>
    form
      .grade(bounded, { ...good, ...change }, "en", { spelling: null })
      .rules.filter(({ id }) => id === "figures-right" || id === "texts-avoid")
      .flatMap(({ findings }) => findings.map(({ message }) => message));
  test("a figure below its floor is told why, not that a sum went wrong", () => {
    expect(found({ rate: "9" })).toEqual(["Below cost."]);
    expect(found({ rate: "20" })).toEqual([]);
  });
  test("what has no limit is named with its words, unless it is denied", () => {
    expect(found({ pitch: "Photos are not included, but revisions are unlimited." })).toEqual([
      "“revisions are unlimited” has no limit.",
    ]);
    expect(found({ pitch: "We do not offer unlimited revisions to anybody at all." })).toEqual([]);
  });
});
