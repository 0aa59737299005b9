import { expect, test } from "vitest";
import type { Exercise } from "../../exercises/index.ts";
import type { Block } from "../../exercises/lib/work.ts";
import { loadExercises } from "../../scripts/lib/load-exercises.ts";
import { blocksOf } from "./works.ts";

const bank = await loadExercises();

function exerciseOf(id: string): Exercise {
  const found = bank.get(id);
  if (found === undefined) throw new Error(`no exercise ${id}`);
  return found;
}

const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.is === "table" ? [block] : []));
const facts = (blocks: readonly Block[]) =>
  Object.fromEntries(blocks.flatMap((block) => (block.is === "facts" ? block.facts : [])));
const lists = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.is === "list" ? [block] : []));

test("a chain is told level by level, with its links; cards that are no longer there are left out", async () => {
  const links = [
    ["reach", "orders"],
    ["reach", "nobody"],
  ];
  const answer = { levels: { reach: "seen", orders: "sold", nobody: "seen" }, links };
  expect(lists(await blocksOf(exerciseOf("results-chain"), answer, "en"))).toEqual([
    { is: "list", label: "1. Seen", items: ["Reach"] },
    { is: "list", label: "4. Sold", items: ["Paid orders"] },
    { is: "list", label: "Links", items: ["Reach → Paid orders"] },
  ]);
});

test("sorted cards stand with what was chosen for each, and the sums after them", async () => {
  const card = { cluster: "accidental", strategy: ["rebuild", "inform"] };
  const [table] = tables(await blocksOf(exerciseOf("scct-diagnosis"), { "double-charge": card }, "en"));
  expect(table?.head).toEqual(["Case", "Cluster", "Strategy"]);
  expect(table?.rows).toEqual([
    [expect.stringMatching(/^Charged twice\n/), "Accidental: some blame", "Inform + Rebuild"],
  ]);
  const cards = { "warm-light": { sentiment: "positive" }, "irony-snail": {} };
  const wind = await blocksOf(exerciseOf("which-way-the-wind"), { cards, figures: { "net-sentiment": " 10 " } }, "en");
  expect(wind.map(({ is }) => is)).toEqual(["table", "heading", "facts"]);
  expect(tables(wind)[0]?.rows).toHaveLength(1);
  expect(facts(wind)).toEqual({ "Net sentiment": "10" });
});

test("a card whose title is its text is told once", async () => {
  const wind = structuredClone(exerciseOf("which-way-the-wind"));
  const [card] = wind.kind === "classify" ? wind.cards : [];
  if (card === undefined) throw new Error("no card");
  card.locale.en.text = card.locale.en.title;
  const [table] = tables(await blocksOf(wind, { [card.id]: { sentiment: "positive" } }, "en"));
  expect(table?.rows).toEqual([[card.locale.en.title, "Positive"]]);
});

test("a comment stands with the questions it went through and how it ended", async () => {
  const walks = {
    "copy-paste": { path: ["positive", "troll", "watch-troll"], reason: "repeated" },
    "short-cable": { path: ["positive"] },
  };
  const [table] = tables(await blocksOf(exerciseOf("the-crossroads"), walks, "en"));
  expect(table?.rows).toEqual([
    [
      "@lampwatcher (Instagram)\nDon’t buy here.",
      "Positive or balanced? No\nA troll? Yes",
      "Watch: troll\nAttacks again and again, all over the place, and never says what happened",
    ],
  ]);
});

test("a queue tells the steps, where each post was left, and the notice", async () => {
  const queue = exerciseOf("stop-everything");
  const actions = [{ do: "pause-all" }, { do: "resume", posts: ["battery-swap"] }, { do: "notice" }];
  const blocks = await blocksOf(queue, { actions, notice: " Fermi. " }, "it");
  expect(lists(blocks)[0]?.items).toEqual(["Tutto in pausa: 9 post", "1 post riattivato", "Avviso mandato al team"]);
  expect(
    tables(blocks)[0]
      ?.rows.map((row) => row[2])
      .slice(0, 3),
  ).toEqual(["In pausa", "In coda", "In pausa"]);
  expect(blocks.at(-1)).toEqual({ is: "text", label: "Avviso al team", text: "Fermi." });
  expect(await blocksOf(queue, { actions: [], notice: " " }, "it")).toEqual([]);
});

test("a matrix has its letters explained, and an empty one is no work", async () => {
  const raci = exerciseOf("raci-matrix");
  const blocks = await blocksOf(raci, { strategy: { management: "AR", smm: "C" } }, "en");
  expect(tables(blocks)[0]?.rows[0]).toEqual(["Strategy for the year", "A/R", "C"]);
  expect(lists(blocks)[0]?.items[0]).toBe("R = Responsible: does the work");
  expect(await blocksOf(raci, { strategy: { management: "" } }, "en")).toEqual([]);
});

test("an apology stands under what was published, before the one that was taken apart", async () => {
  const answer = { tags: { hello: "none" }, text: " Scusate. " };
  const blocks = await blocksOf(exerciseOf("apology-barilla"), answer, "it");
  expect(blocks.map(({ is }) => is)).toEqual(["text", "text", "table"]);
  expect(blocks[0]).toMatchObject({ given: true, text: expect.stringContaining("(Barilla, settembre 2013)") });
  expect(tables(blocks)[0]?.rows).toEqual([["Buongiorno a tutti, vi scrive Renzo del Passamano.", "Nessuno"]]);
  // Without a rewrite there is nothing that the published text explains.
  expect((await blocksOf(exerciseOf("apology-barilla"), { ...answer, text: " " }, "it")).map(({ is }) => is)).toEqual([
    "table",
  ]);
});

test("a project names the pieces that it brings together, and no others", async () => {
  const parts = { "final-strategy": {} };
  const project = exerciseOf("final-project");
  const [own] = project.kind === "project" ? project.parts : [];
  const blocks = await blocksOf(project, { parts: { ...parts, [own?.id ?? ""]: {} }, presentation: "Hello." }, "en");
  expect(blocks).toEqual([
    { is: "text", label: "The presentation", text: "Hello." },
    { is: "list", label: "The pieces of the project", items: ["The strategy"] },
  ]);
});

test("rows of a calendar are corrected in their order, one without a change named alone", async () => {
  const marks = [
    { row: 5, reason: "plan-fields", cells: {} },
    { row: 3, reason: "plan-ai-label", cells: { ai: "nessuna", copy: "" } },
  ];
  const [table] = tables(await blocksOf(exerciseOf("calendar-check"), { marks, seconds: null }, "it"));
  expect(table?.rows.map(([where, , after]) => [where, after])).toEqual([
    ["Riga 3, IA", "nessuna"],
    ["Riga 3, testo", "(niente)"],
    ["Riga 5", ""],
  ]);
});
