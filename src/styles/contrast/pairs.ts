import { contrast } from "./oklch.ts";
import { colourOf, courses, scopeOf, type Theme, themes } from "./tokens.ts";

/** Two tokens that meet on a page, and the contrast that they must have: 4.5 for words, 3 for what is drawn (WCAG 2.2, 1.4.3 and 1.4.11). */
interface Pair {
  readonly front: string;
  readonly back: string;
  readonly least: 3 | 4.5;
}

const words = (fronts: readonly string[], backs: readonly string[]): Pair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least: 4.5 as const })));
const drawn = (fronts: readonly string[], backs: readonly string[]): Pair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least: 3 as const })));

const papers = ["--paper", "--paper-raised", "--paper-sunk"];
const tones = ["good", "bad", "warn", "info"];

/** The pairs of every page. */
export const pairs: readonly Pair[] = [
  ...words(["--ink", "--ink-soft", "--accent", ...tones.map((tone) => `--${tone}`)], papers),
  ...words(["--ink", "--ink-soft"], ["--accent-soft", ...tones.map((tone) => `--${tone}-soft`)]),
  ...tones.flatMap((tone) => words([`--${tone}`], [`--${tone}-soft`])),
  ...words(["--accent"], ["--accent-soft"]),
  // A link among words that the learner highlighted.
  ...words(["--accent"], ["--warn-soft"]),
  ...words(["--on-accent"], ["--accent"]),
  ...words(["--paper"], ["--ink", "--ink-soft"]),
  ...drawn(["--line-strong"], papers),
];

/** The pairs of pages and parts that belong to a course. */
export const coursePairs: readonly Pair[] = [
  ...words(["--course"], [...papers, "--course-soft"]),
  ...words(["--ink", "--ink-soft"], ["--course-soft"]),
  ...words(["--on-course"], ["--course"]),
  ...drawn(["--ink"], ["--course-tint"]),
];

/** A pair's contrast in a theme, outside any course or in one. */
export const contrastOf = ({ front, back }: Pair, theme: Theme, course?: string): number => {
  const scope = scopeOf(course);
  return contrast(colourOf(front, scope, theme), colourOf(back, scope, theme));
};

const shown = (value: number) => (Math.floor(value * 10) / 10).toFixed(1);
const both = (pair: Pair, course?: string) => themes.map((theme) => shown(contrastOf(pair, theme, course))).join(" | ");

/** The tables of docs/design.md, in Markdown. Figures are rounded down: 4.49 is not 4.5. */
export function contrastTables(): string {
  const rows = pairs.map((pair) => `| \`${pair.front}\` | \`${pair.back}\` | ${pair.least} | ${both(pair)} |`);
  const least = (pair: Pair) =>
    courses.map((course) => `${themes.map((theme) => shown(contrastOf(pair, theme, course))).join(" / ")}`);
  const courseRows = coursePairs.map(
    (pair) => `| \`${pair.front}\` on \`${pair.back}\` | ${pair.least} | ${least(pair).join(" | ")} |`,
  );
  return [
    "| front | ground | at least | light | dark |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "In a course, light / dark:",
    "",
    `| pair | at least | ${courses.join(" | ")} |`,
    `| --- | --- | ${courses.map(() => "---").join(" | ")} |`,
    ...courseRows,
  ].join("\n");
}
