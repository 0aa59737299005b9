import { noneWords, placeholder, platformNames, stageNames, typeNames } from "../../data/plan-words.ts";
import type { Objective, Pillar, PlanAnswer, RowCells } from "../plan.ts";
import type { Stage } from "./brief.ts";
import { parseDay } from "./day.ts";

/** What a row is: useful content, promotion, a slot left free, a report on results, a note on who stops everything. */
export type RowType = keyof typeof typeNames;

/** A row of the calendar, read once for all rules. */
export interface Row {
  /** 0-based, as in the answer. */
  readonly index: number;
  /** Cells without blanks around them. */
  readonly cells: RowCells;
  /** `value` when the cell is empty or names no type: then it is graded as a post. */
  readonly type: RowType;
  readonly typeKnown: boolean;
  /** Days since 1 January 1970; null when the cell holds no date. */
  readonly day: number | null;
  /** Channels by their usual name; one that nobody knows stands as it was written. */
  readonly platforms: readonly string[];
}

/** A plan made ready for rules. */
export interface Plan {
  readonly objectives: readonly Objective[];
  readonly pillars: readonly Pillar[];
  readonly rows: readonly Row[];
}

/** Reads an answer. Pure; linear in its length. */
export function readPlan(answer: PlanAnswer): Plan {
  return {
    objectives: answer.objectives.map(trimmed),
    pillars: answer.pillars.map(trimmed),
    rows: answer.rows.map((raw, index) => {
      const cells = trimmed(raw);
      const type = readType(cells.type);
      return {
        index,
        cells,
        type: type ?? "value",
        typeKnown: type !== null,
        day: parseDay(cells.date),
        platforms: readPlatforms(cells.platform),
      };
    }),
  };
}

function trimmed<T extends Readonly<Record<string, string>>>(cells: T): T {
  return Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, value.trim()])) as T;
}

/** Rows that go out, free slots included: what cadence, gaps and shares are counted over. */
export function postsOf(plan: Plan): Row[] {
  return plan.rows.filter(({ type }) => type !== "report" && type !== "pause");
}

/** Rows whose content is written: posts without the free slots. */
export function contentOf(plan: Plan): Row[] {
  return plan.rows.filter(({ type }) => type === "value" || type === "promo");
}

/** Lower case, straight marks, single blanks: for comparing what two people typed. Places are not kept, unlike in `fold`. */
export function plain(text: string): string {
  const straight = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[–—‑‐‒―−]/g, "-")
    .replace(/[“”„«»]/g, '"');
  return straight.replace(/\s+/g, " ").trim();
}

/** Whether a cell says that the field does not apply: none, nessuno (post di solo testo), —. */
export function saysNone(cell: string): boolean {
  const text = plain(cell);
  const head = text.split(/\s*[(:,;.]|\s-\s/u)[0] ?? "";
  return noneWords.has(text) || (head !== "" && noneWords.has(head));
}

/** Whether a cell holds something: not empty, no "to be defined". */
export function isFilled(cell: string): boolean {
  // A placeholder is short: the beginning of a long cell tells.
  const text = plain(cell.slice(0, 80));
  return text !== "" && !placeholder.test(text);
}

/** The type that a cell names, in either language; null when it names none. */
export function readType(cell: string): RowType | null {
  const text = plain(cell);
  const found = Object.entries(typeNames).find(([, names]) => names.some((name) => text.startsWith(name)));
  return found ? (found[0] as RowType) : null;
}

/** Names count wherever they stand as words, but for the two that are words of their own: those must be the whole cell. */
const alone = new Set(["x", "li"]);
const platformPatterns = Object.entries(platformNames).map(([platform, names]) => {
  const words = names.filter((name) => !alone.has(name)).map((name) => `(?<!\\p{L})${name}(?!\\p{L})`);
  return [platform, new RegExp([`^(?:${names.join("|")})$`, ...words].join("|"), "u")] as const;
});

/** The channels that a cell names, each once. */
export function readPlatforms(cell: string): string[] {
  const text = plain(cell);
  if (text === "") return [];
  const parts = text.split(/\s*[,;+&/|]\s*|\s+(?:e|and)\s+/u).filter((part) => part !== "");
  return [...new Set(parts.map((part) => platformPatterns.find(([, re]) => re.test(part))?.[0] ?? part))];
}

/** The funnel stages that a cell names. */
export function readStages(cell: string): Stage[] {
  const words = plain(cell).match(/\p{L}+/gu) ?? [];
  return Object.entries(stageNames).flatMap(([stage, names]) =>
    words.some((word) => names.some((name) => word.startsWith(name))) ? [stage as Stage] : [],
  );
}
