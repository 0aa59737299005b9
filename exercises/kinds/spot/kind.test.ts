import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Locale, locales } from "../../lib/locale.ts";
import { readTie } from "../../lib/plan/tie.ts";
import { rowFields } from "../../lib/plan.ts";
import { accepts } from "./accept.ts";
import { needed } from "./findings.ts";
import { judge } from "./judge.ts";
import { spot, spotSchema } from "./kind.ts";
import { modelOf } from "./model.ts";
import { planted } from "./planted.ts";
import type { SpotAnswer } from "./schema.ts";
import { ruleTitles } from "./strings.ts";
import { fieldsFor, sayCell } from "./view/row-fields.ts";
import { sayTone, toneOf } from "./view/sheet.ts";
import { spotStrings } from "./view/strings.ts";
import { tokensOf } from "./view/tokens.ts";

const folders = ["03-voice/slip-hunt", "03-voice/two-minutes", "04-plan/calendar-check", "05-platforms/manual-2013"];
const raw = (folder: string) =>
  parse(readFileSync(new URL(`../../bank/${folder}/exercise.yaml`, import.meta.url), "utf8"));
const exercises = folders.map((folder) => spotSchema.parse(raw(folder)));
const [hunt, minutes, calendar, manual] = exercises;
if (hunt === undefined || minutes === undefined || calendar === undefined || manual === undefined)
  throw new Error("four exercises");

const grade = (exercise: typeof hunt, answer: unknown, locale: Locale) =>
  spot.grade(exercise, spot.answer.parse(answer), locale, { spelling: null });
const missed = (verdict: ReturnType<typeof grade>) =>
  verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id);

describe.each(locales)("models, %s", (locale) => {
  test.each(exercises.map((one) => [one.id, one] as const))("%s: the model is right in everything", (_, exercise) => {
    const verdict = grade(exercise, modelOf(exercise, locale), locale);
    expect(verdict).toMatchObject({ passed: true, score: 100 });
    for (const { id } of verdict.rules) expect(ruleTitles[locale]).toHaveProperty(id);
  });
  test.each(exercises.map((one) => [one.id, one] as const))(
    "%s: what its shares let pass has the points too, which aren't told",
    (_, exercise) => {
      const { precision, recall, corrections, reasons, mended } = exercise.aim;
      const all = exercise.material[locale].faults.length;
      const asked = [corrections, reasons].filter((share) => share !== undefined);
      const each = 1 + asked.length + (mended === undefined ? 0 : 1);
      for (let found = needed(recall, all); found <= all; found++) {
        const points =
          found + asked.reduce((sum, share) => sum + needed(share, found), 0) + Math.min(mended ?? 0, found);
        const wrong = Math.floor((found * (1 - precision)) / precision);
        expect((100 * points) / (each * (all + wrong))).toBeGreaterThanOrEqual(exercise.pass.score);
      }
    },
  );
  test("twenty slips and three traps, ten things of 2013, ten faults, six faults", () => {
    const count = (exercise: typeof hunt) => exercise.material[locale].faults.length;
    expect([hunt, manual, calendar, minutes].map(count)).toEqual([20, 10, 10, 6]);
    expect(hunt.material[locale].traps).toHaveLength(3);
    if (calendar.material.is === "calendar") expect(calendar.material[locale].plan.rows).toHaveLength(24);
  });
});

describe("marks on a text", () => {
  const state = (words: string, fix: string | null = null) => {
    const answer = spot.answer.parse({ marks: [{ words, fix }] });
    const [mark] = judge(hunt, answer, "it").marks;
    return mark?.state === "right" ? (mark.hits[0]?.fix ?? null) : mark?.state;
  };
  test("a little wider or narrower than the fault still finds it", () => {
    expect(state("un pò", "un po'")).toBe("right");
    expect(state("pò", "po’")).toBe("right");
    expect(state("Marta legge un pò ogni", "Marta legge un po' ogni")).toBe("right");
    expect(state("prima di rispondere ai messaggi", "x")).toBe("wrong");
  });
  test("a mark that takes in a sentence finds nothing", () => {
    expect(state("Per questo Marta legge un pò ogni mattina, prima di rispondere ai messaggi.")).toBe("wide");
  });
  test("a correction may stand for the fault alone or for the whole mark", () => {
    expect(state("pò", "un po'")).toBe("right");
    expect(state("E' lui", "È lui")).toBe("right");
    expect(state("non", "non è")).toBe("right");
  });
  test("what changes nothing, or the wrong thing, is no correction", () => {
    expect(state("un pò", "un pò")).toBe("none");
    expect(state("un pò", "un pó")).toBe("wrong");
    expect(state("l‘aggiornamento", "l'aggiornamento")).toBe("right");
    expect(state("Poichè", "poiché")).toBe("wrong");
    expect(state("lampadario")).toBe("lost");
  });
  test("a correction that is wrong is told what it lacks", () => {
    const says = (words: string, fix: string) =>
      grade(hunt, { marks: [{ words, fix }] }, "it").rules.find(({ id }) => id === "corrections-right")?.findings[0]
        ?.message;
    expect(says("Di oggi", "")).toMatch(/«l'e-commerce manager di oggi».* maiuscole/);
    expect(says("Poichè", "poiché")).toMatch(/«poiché».* maiuscole/);
    expect(says("Di oggi l'e-commerce manager", "")).toMatch(/resta «di oggi»/);
    expect(says("nè", "")).toMatch(/al suo posto ci vuole qualcosa/);
    expect(says("un pò", "un pó")).toMatch(/«un pó»: così non è ancora a posto\. Che cosa non va: un accento/);
  });
  test("two faults under one mark are both found, each with its own correction", () => {
    const answer = spot.answer.parse({
      marks: [{ words: "daccordo, ne parlano: E'", fix: "d'accordo, ne parlano: E'" }],
    });
    expect(judge(hunt, answer, "it").marks[0]?.hits.map(({ fault, fix }) => [fault, fix])).toEqual([
      ["agreed", "right"],
      ["capital-e", "wrong"],
    ]);
  });
});

describe("a hint tells the sort and the paragraph, a verdict does not", () => {
  test("messages of what is hidden name no words", () => {
    const rule = grade(hunt, { marks: [] }, "en").rules.find(({ id }) => id === "faults-found");
    expect(rule?.findings[0]?.message).toMatch(/^0 of 20 found/);
    expect(rule?.findings[0]?.hint).toMatch(/paragraph 1: a missing word/);
    for (const { accept } of hunt.material.en.faults)
      for (const one of accept) if (typeof one === "string") expect(rule?.findings[0]?.hint).not.toContain(`“${one}”`);
  });
});

describe("the manual accepts what people would write", () => {
  const good: Record<string, string[]> = {
    "google-plus": ["Instagram, per farsi trovare in città", "Google Business Profile", "TikTok e LinkedIn", ""],
    twitter: ["X", "X (una volta Twitter)", "Threads", "Bluesky o Mastodon"],
    skype: ["il numero WhatsApp", "il contatto Telegram", "il tuo indirizzo e-mail", "il link a Zoom"],
    messenger: ["un link m.me", "il pulsante di WhatsApp", "la live chat"],
    hashtags: ["tre hashtag", "massimo 5 hashtag", "pochi hashtag mirati"],
    "web-two": ["Sui social", "In rete", "Oggi"],
    "web-tv": ["una diretta su Instagram", "un canale Twitch"],
    profession: ["ha una norma UNI e una definizione", "ha già una norma e un profilo riconosciuto"],
    gift: ["ma dichiaralo con #adv", "segnalando che è un omaggio", "scrivendo che te l'hanno regalato"],
    persona: ["tuo nonno", "un amico che fa altro", "chi di social non sa niente", "chiunque"],
  };
  const bad: Record<string, string[]> = {
    "google-plus": ["Google Plus, per farsi trovare in città"],
    twitter: ["Twitter", "twitter.com"],
    skype: ["Skype o WhatsApp", "il contatto MSN"],
    messenger: ["la finestrella di WhatsApp e Messenger", "il riquadro di Messenger"],
    hashtags: ["trenta hashtag buoni", "10 hashtag", "15 hashtag", "venti hashtag"],
    "web-two": ["Nel web 3.0", "Nel web 2.0"],
    "web-tv": ["una web-tv", "la televisione"],
    profession: ["non ha ancora una norma"],
    gift: ["senza dichiararlo", "non serve scriverlo"],
    persona: ["la massaia", "la signora di Voghera"],
  };
  const faults = manual.material.is === "text" ? manual.material.it.faults : [];
  test.each(faults.map((fault) => [fault.id, fault] as const))("%s", (id, { accept }) => {
    for (const one of good[id] ?? []) expect(accepts(accept, one), one).toBe(true);
    for (const one of bad[id] ?? []) expect(accepts(accept, one), one).toBe(false);
  });
});

describe("the calendar", () => {
  const material = calendar.material;
  if (material.is !== "calendar") throw new Error("a calendar");
  test("cells as they are said in either language are read as they are written", () => {
    for (const locale of locales)
      for (const row of planted(material[locale]).rows) {
        expect(readTie(sayCell("disclosure", row.disclosure, locale))).toBe(readTie(row.disclosure));
        expect(fieldsFor("plan-utm", row).rest).toHaveLength(rowFields.length - 1);
      }
    const said = structuredClone(material.it);
    for (const row of said.plan.rows) for (const field of rowFields) row[field] = sayCell(field, row[field], "it");
    expect(spotSchema.safeParse({ ...calendar, material: { ...material, it: said } }).success).toBe(true);
  });
  test("hiding a fault is not mending it, and a new fault undoes the good", () => {
    const model = modelOf(calendar, "en");
    const withCells = (row: number, cells: object) => ({
      ...model,
      marks: model.marks.map((mark) => ("row" in mark && mark.row === row ? { ...mark, cells } : mark)),
    });
    const hidden = grade(calendar, withCells(12, { disclosure: "none" }), "en");
    expect(hidden).toMatchObject({ score: 96, passed: true });
    // What cost the four points stands in the list, as advice.
    expect(missed(hidden)).toEqual(["mended-rows-hold"]);
    expect(hidden.rules.find(({ id }) => id === "mended-rows-hold")?.severity).toBe("warning");
    expect(missed(grade(calendar, withCells(24, { date: "2027-06-01" }), "en"))).toEqual(["mended-rows-hold"]);
  });
  test("a row is named once, by its number, and hours are written as the language writes them", () => {
    for (const locale of locales) {
      const faulty = modelOf(calendar, locale).marks.map((mark) => ("row" in mark ? mark.row : 0));
      const sound = Array.from({ length: 24 }, (_, at) => at + 1).filter((row) => !faulty.includes(row));
      const marks = sound.map((row) => ({ row, reason: null, cells: {} }));
      const verdict = grade(calendar, spot.answer.parse({ marks }), locale);
      const said = verdict.rules.find(({ id }) => id === "nothing-good-marked")?.findings.map(({ message }) => message);
      expect(said?.length).toBeGreaterThan(10);
      for (const message of said ?? [])
        expect(message).toMatch(/^(?:Riga|Row) \d+(?::| is right)(?!.*(?:riga|row) \d)/);
    }
    expect(["0.5", "1.5", "", "poche"].map((cell) => sayCell("effortHours", cell, "it"))).toEqual([
      "0,5",
      "1,5",
      "",
      "poche",
    ]);
  });
  test("a plan that is not sound, or a fault that its rule does not find, is refused with its place", () => {
    const wrong = raw("04-plan/calendar-check");
    wrong.material.en.faults[0].plant = { ai: "labelled" };
    wrong.material.it.plan.rows[1].approver = "Marta";
    const issues = spotSchema.safeParse(wrong).error?.issues.map(({ path }) => path.join("."));
    expect(issues).toContain("material.en.faults.0");
    expect(issues).toContain("material.it.plan");
  });
});

describe("authors are told", () => {
  test("of spans without a fault, of faults without a span, of what counts though nothing changed", () => {
    const wrong = raw("05-platforms/manual-2013");
    wrong.material.it.text = wrong.material.it.text.replace("[[twitter: Twitter]]", "[[bird: Twitter]]");
    wrong.material.en.faults[0].accept = ["In web 2.0"];
    const issues = spotSchema.safeParse(wrong).error?.issues.map(({ message }) => message);
    expect(issues).toEqual([
      'nothing is said of "bird"',
      "the text has no [[twitter: …]]",
      "what stands in the text counts as its correction",
    ]);
  });
});

const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom("un pò", "Twitter", "Marta", "the the", "nè"));
const reason = fc.option(fc.constantFrom("slip", "plan-utm", "no-such"), { nil: null });
const mark = fc.oneof(
  fc.record({ words: text.filter((said) => said !== ""), fix: fc.option(text, { nil: null }), reason }),
  fc.record({
    part: fc.constantFrom("account", "alt", "link", "nothing"),
    fix: fc.option(text, { nil: null }),
    reason,
  }),
  fc.record({
    row: fc.integer({ min: 1, max: 40 }),
    reason,
    cells: fc.dictionary(fc.constantFrom("date", "copy", "link", "ai", "type"), text, { maxKeys: 3 }),
  }),
);

test.each(exercises.map((one) => [one.id, one] as const))("%s: any answer is graded, twice the same", (_, exercise) => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), fc.constantFrom(...locales), (marks, locale) => {
      const answer: SpotAnswer = spot.answer.parse({ marks, seconds: null });
      const verdict = spot.grade(exercise, answer, locale, { spelling: null });
      expect(spot.grade(exercise, answer, locale, { spelling: null })).toEqual(verdict);
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      expect(verdict.score).toBeLessThanOrEqual(100);
      for (const { outcome, findings } of verdict.rules) expect(findings.length > 0).toBe(outcome === "missed");
    }),
    { numRuns: 40 },
  );
});

test("hostile corrections end for every pattern of every exercise", () => {
  const hostile = ["a".repeat(600), "un po' ".repeat(85), "https://".repeat(75), "non è ".repeat(100), "'".repeat(600)];
  const all = exercises.flatMap(({ material }) => locales.flatMap((locale) => material[locale].faults));
  for (const { accept } of all) for (const said of hostile) expect(typeof accepts(accept, said)).toBe("boolean");
});

test("a mark is ticked off when nothing is left to mend in it, and half of it when something is", () => {
  const judged = (fix: "right" | "wrong", state: "right" | "wrong" = "right") =>
    toneOf({ index: 0, state, hits: [{ fault: "alt", fix, reason: "right" }], trap: null });
  const says = (tone: ReturnType<typeof judged>) => sayTone(tone ?? "wrong", spotStrings.en);
  expect(says(judged("right"))).toBe("✓ right");
  expect(says(judged("wrong"))).toBe("½ found, not right yet");
  expect(says(judged("wrong", "wrong"))).toBe("✗ leave it as it was");
});

test("words can be marked to the letter: edges without marks, marks alone as words", () => {
  const said = "Ciao, «mondo»! l‘ora - 30%, #Casa";
  const words = tokensOf(said, [{ start: 0, end: said.length }]).map(({ start, end }) => said.slice(start, end));
  expect(words).toEqual(["Ciao", "mondo", "l‘ora", "-", "30%", "#Casa"]);
});
