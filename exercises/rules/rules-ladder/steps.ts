import { says } from "../../lib/group-rules/lines.ts";
import { matches } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";
import { breach, period, successors } from "./words.ts";

const mostLines = 60;
/** Longest line that is read as one scale, in UTF-16 units. */
const longest = 600;
/** A line of so few characters holds one step and nothing else. */
const short = 30;
/** Most words of an item of a list of steps. */
const mostWords = 7;

/** The lines of a text, blank ones left out. */
function linesOf(text: TextDoc): Range[] {
  let start = 0;
  const lines = text.folded.split("\n").map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
  return lines.filter((line) => text.folded.slice(line.start, line.end).trim() !== "").slice(0, mostLines);
}

const inside = (line: Range, place: Range) => place.start >= line.start && place.end <= line.end;

/**
 * Whether a warning and a way out belong to one scale: in one line, or in lines of which each holds a step.
 * 'Send your number in a private message', a rule above 'whoever insults is banned', warns nobody.
 */
export function isOneScale(text: TextDoc, first: Range, last: Range, steps: readonly Range[]): boolean {
  const lines = linesOf(text).filter(({ start, end }) => end >= first.start && start < last.end);
  const [line] = lines;
  if (line === undefined || lines.length === 1) return true;
  if (line.end - line.start > short && !says(text, breach[text.locale], line)) return false;
  return lines.every((each) => steps.some((step) => inside(each, step)));
}

/** The stretches of a line between what sets one step after another. */
function segmentsOf({ folded, locale }: TextDoc, line: Range): Range[] {
  const found: Range[] = [];
  let start = line.start;
  for (const { index, 0: said } of folded.slice(line.start, line.end).matchAll(successors[locale])) {
    const end = line.start + index;
    // '; poi' sets one step apart, not two
    if (!/\p{L}{3}/u.test(folded.slice(start, end))) continue;
    found.push({ start, end });
    start = end + said.length;
  }
  return [...found, { start, end: line.end }];
}

/** The items of a list that a heading opens: 'Provvedimenti: nota, rimozione, sospensione'. */
function itemsOf({ folded }: TextDoc, line: Range): Range[] {
  const said = folded.slice(line.start, line.end);
  const from = /:/u.exec(said)?.index ?? /^[\s\d.)*_-]*/u.exec(said)?.[0].length ?? 0;
  const found: Range[] = [];
  let start = line.start + from;
  for (const item of folded.slice(start, line.end).split(",")) {
    found.push({ start, end: start + item.length });
    start += item.length + 1;
  }
  return found.every(({ start, end }) => folded.slice(start, end).trim().split(/\s+/u).length <= mostWords)
    ? found
    : [];
}

/** Three steps or more in one line, of which a later one keeps the person out and the first doesn't: whatever it is, it is lighter. */
export function steps(
  text: TextDoc,
  warned: readonly Range[],
  removed: readonly Range[],
  kept: readonly Range[],
): Range[] | null {
  for (const line of linesOf(text)) {
    if (line.end - line.start > longest) continue;
    const out = kept.some((place) => inside(line, place));
    const lighter = [...warned, ...removed].filter((place) => inside(line, place));
    if (lighter.length === 0 && !says(text, breach[text.locale], line)) continue;
    const heavy = [...kept, ...matches(text, period[text.locale], line)].filter((place) => inside(line, place));
    for (const row of [segmentsOf(text, line), itemsOf(text, line)]) {
      const [first] = row;
      const last = row.at(-1);
      if (first === undefined || last === undefined || row.length < 3) continue;
      // a time alone ('a month of watching') is a way out where it is the last step, and no comment goes there
      const step = out
        ? heavy.find((place) => place.start >= first.end)
        : heavy.find((place) => inside(last, place) && !removed.some((each) => inside(last, each)));
      if (step === undefined || heavy.some((place) => place.end <= first.end)) continue;
      // 'espulso, poi riammesso con un avviso' ends lighter than it began
      const mild = warned.some((place) => inside(last, place)) && !heavy.some((place) => inside(last, place));
      if (!mild) return [first, step];
    }
  }
  return null;
}
