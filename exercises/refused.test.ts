import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { anyExerciseSchema } from "./index.ts";

// biome-ignore lint/suspicious/noExplicitAny: a file as its author wrote it, to be spoilt
type Raw = any;

const read = (folder: string): Raw =>
  parse(readFileSync(new URL(`./bank/${folder}/exercise.yaml`, import.meta.url), "utf8"));

/** What is said of an exercise of the bank after a change, each with its place. */
function said(folder: string, change: (raw: Raw) => void): string[] {
  const raw = read(folder);
  change(raw);
  const issues = anyExerciseSchema.safeParse(raw).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

function set(all: readonly Raw[], field: string, value: unknown): void {
  for (const one of all) one[field] = value;
}

/** A change of an exercise's file, and what its author is told of it. */
type Mistake = readonly [change: (raw: Raw) => void, told: string];

const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  "01-craft/results-chain": [
    [(raw) => (raw.levels[1].id = "seen"), 'levels.1.id: "seen" is used twice'],
    [(raw) => (raw.cards[1].id = raw.cards[0].id), 'cards.1.id: "margin" is used twice'],
    [(raw) => (raw.links[0] = ["reech", "profile-visits"]), 'links.0: there is no card "reech"'],
    [(raw) => (raw.shortcuts[0].to = ["profile-visits"]), "links.2: this link is a shortcut"],
  ],
  "01-craft/fact-opinion-outdated": [
    [
      (raw) => raw.dimensions.reverse(),
      'dimensions.0.askedWhen: "replacement" may only depend on an earlier dimension',
    ],
    [
      (raw) => (raw.dimensions[0].choose = "many"),
      "layout: a board needs a first dimension with one option a card, always asked",
    ],
    [(raw) => (raw.dimensions[1].askedWhen.option = "old"), 'dimensions.1.askedWhen: "label" has no option "old"'],
  ],
  "02-strategy/which-way-the-wind": [
    [(raw) => (raw.cards[0].gold.topic = ["product", "price"]), 'cards.0: "topic" takes one option'],
    [(raw) => (raw.cards[1].id = raw.cards[0].id), 'cards.1.id: "warm-light" is used twice'],
    [(raw) => (raw.dimensions[0].choose = "many"), "agreement.0.dimension: kappa needs one option a card"],
    [(raw) => (raw.dimensions[0].choose = "many"), "cross.columns: a table needs one option a card"],
    [(raw) => (raw.cross.rows = "mood"), 'cross.rows: there is no dimension "mood"'],
    [(raw) => (raw.figures[0].minus = ["angry"]), 'figures.0: "sentiment" has no option "angry"'],
  ],
  "02-strategy/the-right-query": [
    [
      (raw) => (raw.locale.it.mentions[1].id = raw.locale.it.mentions[0].id),
      'locale.it.mentions.1.id: "name-repair" is used twice',
    ],
    [
      (raw) => (raw.locale.en.groups.spare = raw.locale.en.groups.name),
      'locale.en.groups.spare: no mention belongs to "spare"',
    ],
    [(raw) => set(Object.values(raw.locale.it.groups), "relevant", false), "locale.it.mentions: nothing to find"],
    [(raw) => set(Object.values(raw.locale.it.groups), "relevant", true), "locale.it.mentions: no noise"],
  ],
  "03-voice/voice-card": [
    [(raw) => (raw.fields[1].id = raw.fields[0].id), 'fields.1.id: the id "formality" is taken by an earlier field'],
    [(raw) => (raw.fields[0].gold = ["casuel"]), 'fields.0.gold: "casuel" is not one of the options'],
    [(raw) => (raw.checks[0].sample = raw.checks[0].say), 'checks.0: "say" is a list; this check looks at a text'],
  ],
  "06-community/everyday-replies": [
    [
      (raw) => delete raw.fields[0].locale.en.scene,
      "fields.0.locale.en: a field with a scene needs the scene’s texts here",
    ],
  ],
  "06-community/the-missing-faq": [
    [(raw) => raw.together[0].fields.push("answer-z"), 'together.0.fields: there is no field "answer-z"'],
  ],
  "08-direction/brief-and-budget": [[(raw) => (raw.checks[0].left = "(1 +"), "checks.0.left: "]],
  "04-plan/mix-count": [
    [(raw) => (raw.table.rows[1].id = raw.table.rows[0].id), 'table.rows.1.id: "p01" is used twice'],
    [(raw) => delete raw.table.rows[0].cells.post, 'table.rows.0.cells: nothing in the column "post"'],
    [(raw) => (raw.table.rows[0].cells.cost = "1"), 'table.rows.0.cells.cost: there is no column "cost"'],
    [(raw) => (raw.table.columns[1].type = "number"), "table.rows.0.cells.channel: a number is asked for"],
    [(raw) => (raw.mixes[0].bounds[0].groups = ["sort"]), 'mixes.0.bounds.0.groups: there is no group "sort"'],
    [
      (raw) => (raw.mixes[1].bounds[0].min = "80 / 100"),
      "mixes.1.bounds.0: limits are shares from 0 to 1, the lower one first",
    ],
    [(raw) => (raw.mixes[1].bounds[0].min = "(80"), "mixes.1.bounds.0: "],
    [(raw) => (raw.mixes = []), "items.7: there are no mixes to choose from"],
    [(raw) => (raw.items[1].id = raw.items[0].id), 'items.1.id: "count-useful" is used twice'],
    [(raw) => (raw.items[0].gives = "usable"), 'items.0.gives: gives names a group of the table, and "usable" is none'],
    [
      (raw) => (raw.items[0].unitRequired = true),
      "items.0.unitRequired: a unit can only be required where there is one",
    ],
  ],
  "08-direction/formula-gym": [
    [(raw) => (raw.deal.items = 40), "deal.items: there are only 16 items to deal"],
    [(raw) => (raw.deal.items = 2), "deal.without: too few items have a `without`"],
    [
      (raw) => (raw.items.find((item: Raw) => item.locale.it.without).locale.it.without = undefined),
      "locale: `without` is written in one language only",
    ],
  ],
  "03-voice/two-minutes": [
    [(raw) => (raw.material.en.faults[0].at = ["acount"]), 'material.en.faults.0.at: there is no part "acount"'],
    [(raw) => (raw.material.it.traps[0].at = "prise"), 'material.it.traps.0.at: there is no part "prise"'],
    [
      (raw) => (raw.material.it.traps[0].at = "account"),
      'material.it.traps.0.at: "account" has a fault: it is no trap',
    ],
    [(raw) => delete raw.material.it.faults[0].reason, "material.it.faults.0: say which reason names it"],
    [
      (raw) => (raw.material.it.faults[0].reason = "wrong-acount"),
      'material.it.faults.0.reason: "wrong-acount" is not in the list of reasons',
    ],
    [(raw) => (raw.aim.mended = 1), "aim: only a calendar has rows to mend"],
    [(raw) => (raw.material.it.faults[1].id = "account"), 'material.it.faults.1.id: "account" is used twice'],
  ],
  "05-platforms/manual-2013": [
    [(raw) => (raw.material.it.faults[0].accept = []), "material.it.faults.0.accept: no correction would count"],
    [
      (raw) => (raw.material.it.faults[0].accept = [{ pattern: "rete" }]),
      "material.it.faults.0.accept.0: the first correction is what the model answer writes: give it in words",
    ],
    [
      (raw) => raw.material.it.faults[0].accept.push({ pattern: "(rete" }),
      "material.it.faults.0.accept.3: this pattern cannot be read",
    ],
    [
      (raw) => (raw.material.it.text += " [[senza due punti]]"),
      "material.it.text: there are brackets that mark nothing: write [[id: words]]",
    ],
  ],
  "04-plan/calendar-check": [
    [
      (raw) => (raw.aim.corrections = 0.8),
      "aim: a calendar is mended, its cells have no list of corrections: use `mended`",
    ],
    [(raw) => (raw.material.it.faults[0].row = 99), "material.it.faults.0.row: there is no row 99"],
    [(raw) => (raw.material.it.traps[0].row = 3), "material.it.faults.0: row 3 has a fault: it is no trap"],
    [
      (raw) => (raw.material.it.faults[0].plant.owner = ""),
      "material.it: the spoilt plan has a fault that nobody planted: ",
    ],
  ],
  "04-plan/stop-everything": [
    [(raw) => (raw.posts[1].id = raw.posts[0].id), 'posts.1.id: "rain-of-discounts" is used twice'],
  ],
  "07-crisis/the-crossroads": [
    [(raw) => (raw.chart.start = "postive"), 'chart: start: there is no node "postive"'],
    [(raw) => (raw.cards[1].id = raw.cards[0].id), 'cards.1.id: "short-cable" is used twice'],
    [(raw) => (raw.cards[0].gold.end = "thanks"), 'cards.0: there is no end "thanks"'],
    [(raw) => (raw.cards[2].gold.reasons = ["repeted"]), 'cards.2: end "watch-troll" has no reason "repeted"'],
    [(raw) => (raw.cards[1].never = ["wach"]), 'cards.1: never: there is no end "wach"'],
    [(raw) => (raw.chart.nodes[0].no = raw.chart.nodes[0].yes), "chart: positive: yes and no lead to the same place"],
    [(raw) => (raw.chart.nodes[1].id = "positive"), 'chart: "positive" is used twice'],
  ],
  "07-crisis/first-hour": [
    [(raw) => (raw.steps[0].statement = true), "steps: needs exactly one step with the statement"],
    [(raw) => raw.good.reverse(), "good: needs one choice for each step, in order"],
    [
      (raw) => delete raw.locale.it.steps.call,
      "locale.it.steps: needs exactly the steps answers, call, evening, facts, notes, people, queue, statement",
    ],
    [(raw) => (raw.steps[1].messages[1].if = ["hiden"]), 'steps.1.messages.1: "hiden" is a flag that nothing sets'],
    [(raw) => (raw.steps[0].options[2].unless = ["hiden"]), 'steps.0.options.2: "hiden" is a flag that nothing sets'],
    [(raw) => (raw.checks[0].by = "cal"), 'checks.0.by: "cal" is not a step'],
  ],
  "08-direction/raci-matrix": [
    [(raw) => (raw.roles[1].id = "management"), 'roles.1.id: "management" is used twice'],
    [(raw) => (raw.must[0].role = "vidio"), 'must.0.role: there is no role "vidio"'],
    [(raw) => (raw.crisis.leads = "boss"), 'crisis: there is no role "boss"'],
    [(raw) => set(raw.rows, "type", "approval"), 'rows: no row is of the type "crisis"'],
  ],
};

const each = Object.entries(mistakes).flatMap(([folder, all]) =>
  all.map(([change, told]) => [folder, told, change] as const),
);

test.each(each)("%s, spoilt: %s", (folder, told, change) => {
  const all = said(folder, change);
  expect(
    all.filter((one) => one.includes(told)),
    all.join("\n"),
  ).not.toEqual([]);
});

test.each(Object.keys(mistakes))("%s as it is says nothing", (folder) => {
  expect(said(folder, () => undefined)).toEqual([]);
});
