import fc from "fast-check";
import { expect, test } from "vitest";
import { type Exercise, modelsOf } from "../../exercises/index.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import type { Block } from "../../exercises/lib/work.ts";
import { loadExercises } from "../../scripts/lib/load-exercises.ts";
import { blocksOf, taskOf } from "./works.ts";

const bank = await loadExercises();
const each = [...bank.values()].flatMap((exercise) =>
  locales.map((locale) => [exercise.id, locale, exercise] as const),
);

function exerciseOf(id: string): Exercise {
  const found = bank.get(id);
  if (found === undefined) throw new Error(`no exercise ${id}`);
  return found;
}

/** Every string in a value. */
const stringsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

test.each(each)(
  "%s in %s: what is written in its model answer can be read, and the task is told",
  async (_id, locale, exercise) => {
    const model = modelsOf(exercise, locale)[0];
    const blocks = await blocksOf(exercise, model, locale);
    expect(blocks).not.toEqual([]);
    const shown = squeezed(stringsIn(blocks).join("\n"));
    // Pieces of a project are works of their own; lines that put things into groups are shown as groups.
    const { parts: _parts, ...own } = (exercise.kind === "project" ? model : { model }) as Record<string, unknown>;
    const written = stringsIn(own)
      .filter((text) => text.includes(" ") && !/^[\w-]+: [A-H]$/.test(text))
      .map(squeezed);
    expect(written.filter((text) => !shown.includes(text))).toEqual([]);
    const task = taskOf(exercise, locale);
    expect(task).toMatch(/^[^\n]{20,}[.?!»”)]$/);
    expect(task, "what only a learner needs stands under howTo").not.toMatch(
      /\b(?:si passa|you pass|voto|the mark|sigle|codes in brackets|corre(?:zioni|ctions) (?:sono|dicono|are|say))\b/i,
    );
  },
);

test("of a brief of two paragraphs all is told, of a longer one the first, on a line that ends as a sentence", () => {
  const of = (...paragraphs: readonly string[]) => {
    const brief = paragraphs.join("\n\n");
    return taskOf({ locale: { it: { brief }, en: { brief } } } as Exercise, "it");
  };
  expect(of("Giulia aspetta\nla lampada.", "Rispondi.")).toBe("Giulia aspetta la lampada. Rispondi.");
  expect(of("Smista la posta:", "Urgenti, se …", "Rinviabili, se …")).toBe("Smista la posta.");
});

/** Ids of an exercise: what an answer says instead of words. */
const idsIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value && typeof value.id === "string" ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
};

test.each(each)("%s in %s: no id stands where a label belongs", async (_id, locale, exercise) => {
  const ids = new Set(idsIn(exercise).filter((id) => id.includes("-")));
  const shown = stringsIn(await blocksOf(exercise, modelsOf(exercise, locale)[0], locale));
  expect(shown.filter((text) => ids.has(text))).toEqual([]);
});

test("nothing handed in, or something that is no answer, shows nothing and breaks nothing", async () => {
  for (const exercise of bank.values()) expect(await blocksOf(exercise, null, "it")).toEqual([]);
  const kinds = [...new Map([...bank.values()].map((one) => [one.kind, one])).values()];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), fc.anything(), async (exercise, saved) => {
      expect(Array.isArray(await blocksOf(exercise, saved, "en"))).toBe(true);
    }),
  );
});

const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.is === "table" ? [block] : []));
const facts = (blocks: readonly Block[]) =>
  Object.fromEntries(blocks.flatMap((block) => (block.is === "facts" ? block.facts : [])));

test("a quote keeps its rows and its sums, with their units, and says its choices in words", async () => {
  const quote = exerciseOf("quote-to-sign");
  const answer = {
    need: "A Bottega Lume servono tre mesi di canali tenuti bene.",
    work: [{ what: "12 post al mese", hours: "20" }],
    rate: "35",
    "contingency-share": "12,5",
    total: "1.234,50 €",
    vat: "plus-vat",
  };
  const blocks = await blocksOf(quote, answer, "it");
  expect(tables(blocks)).toEqual([
    {
      is: "table",
      label: "Attività",
      head: ["Attività e quantità", "Ore al mese"],
      rows: [["12 post al mese", "20 h"]],
    },
  ]);
  expect(facts(blocks)).toEqual({
    "Tariffa oraria": "35 €/h",
    "Imprevisti in percentuale": "12,5%",
    "Totale al mese": "1.234,50 €",
    IVA: "Importi al netto di IVA, che si aggiunge per legge",
  });
  expect(blocks.flatMap((block) => (block.is === "heading" ? [block.text] : []))).toContain("Quanto costa");
  expect(facts(await blocksOf(quote, answer, "en"))).toMatchObject({
    "Hourly rate": "€35/h",
    "Total a month": "€1,234.50",
  });
});

test("corrections stand before and after, with their reasons, in the order of the text", async () => {
  const marks = [
    { words: "qual'è", start: 90, fix: "qual è", reason: null },
    { words: "un pò", start: 12, fix: "un po'", reason: null },
    { words: "molto molto", start: 140, fix: "", reason: null },
  ];
  const [table] = tables(await blocksOf(exerciseOf("slip-hunt"), { marks, seconds: null }, "it"));
  expect(table?.head).toEqual(["Prima", "Dopo"]);
  expect(table?.rows).toEqual([
    ["un pò", "un po'"],
    ["qual'è", "qual è"],
    ["molto molto", "(via)"],
  ]);
});

test("a reply stands under the comment that it answers", async () => {
  const blocks = await blocksOf(exerciseOf("late-order"), "Ciao Giulia, hai ragione.", "it");
  expect(blocks.map((block) => (block.is === "text" ? [block.label, block.given ?? false] : []))).toEqual([
    ["Il commento", true],
    ["La risposta", false],
  ]);
  expect(blocks[1]).toMatchObject({ text: "Ciao Giulia, hai ragione." });
});

test("each dealt question stands with its figures and its answer", async () => {
  const gym = exerciseOf("formula-gym");
  const model = modelsOf(gym, "en")[0] as { values: Record<string, string>; cannotSay: string[] };
  const [table] = tables(await blocksOf(gym, model, "en"));
  expect(table?.rows).toHaveLength(Object.keys(model.values).length + model.cannotSay.length);
  expect(table?.rows.flat().join(" ")).not.toMatch(/\{[a-z]/);
});

test("a plan's calendar is read by what each row answers, codes said in words", async () => {
  const plan = exerciseOf("four-week-plan");
  const names = (locale: Locale) => blocksOf(plan, modelsOf(plan, locale)[0], locale).then(tables);
  const [, , calendar] = await names("it");
  expect(calendar?.head.slice(0, 3)).toEqual(["Quando e dove", "Perché", "Che cosa"]);
  expect(calendar?.rows[0]?.[3]).toContain("Stato: ");
  expect((await names("en")).map(({ label }) => label)).toEqual(["Objectives", "Pillars", "Calendar"]);
});

test("the hours of a crisis are told with what was decided", async () => {
  const story = exerciseOf("first-hour");
  const [hours] = tables(await blocksOf(story, modelsOf(story, "it")[0], "it"));
  expect(hours?.head).toEqual(["Ora", "Situazione", "Decisione"]);
  expect(hours?.rows).toHaveLength(8);
  expect(hours?.rows[0]?.[0]).toBe("8.46");
});
