import { britain } from "../../lib/region.ts";
import { underLabel } from "./under-label.ts";

/** What is said of an answer, and how to mend it. */
interface Said {
  readonly message: string;
  readonly hint: string;
}

const english = (value: number) => value.toLocaleString(britain, { maximumFractionDigits: 2 });

/** With more things than this out of place, it is the groups that are to be thought over, not each thing. */
export const mostTold = 4;

/** In English. */
export const en = {
  empty: (label: string): Said => ({
    message: `“${label}” is still empty.`,
    hint: "Fill it in: the form is handed in whole.",
  }),
  emptyCell: (table: string, row: number, column: string): Said => ({
    message: `${table}, row ${row}: “${column}” is empty.`,
    hint: "Fill the cell in, or remove the row.",
  }),
  inRow: (table: string, row: number, column: string): string => `${table}, row ${row}, ${column}`,
  rows: (label: string, found: number, min: number, max: number): Said => ({
    message: underLabel(
      label,
      `${found === 1 ? "1 row" : `${found} rows`}; you need ${min === max ? min : `${min} to ${max}`}.`,
    ),
    hint:
      found < min
        ? "Add rows until nothing important is missing."
        : "Merge or remove rows until only what matters is left.",
  }),
  lines: (label: string, found: number, min: number, max: number): Said => ({
    message: underLabel(label, `${found}; you need ${min === max ? min : `${min} to ${max}`}.`),
    hint: found < min ? "Add what is missing, one a line." : "Keep the ones that matter most.",
  }),
  twice: (label: string): Said => ({
    message: underLabel(label, "the same line appears twice."),
    hint: "Put something else in its place.",
  }),
  noNumber: (label: string, typed: string): Said => ({
    message: underLabel(label, `“${typed.slice(0, 30)}” is not a number.`),
    hint: "Digits only, with a point for decimals: 12.50.",
  }),
  noOption: (label: string, typed: string): Said => ({
    message: underLabel(label, `“${typed.slice(0, 30)}” is not one of the options.`),
    hint: "Choose from the list.",
  }),
  stranger: (id: string): Said => ({
    message: `There is no field “${id}” in this form.`,
    hint: "Use the form’s own fields.",
  }),
  wrongChoice: (label: string, why: string | undefined): Said => ({
    message: underLabel(label, "this choice does not hold."),
    hint: why ?? "Go back to the brief: what does it say, and what follows?",
  }),
  wrongFigure: (label: string, why: string | undefined): Said => ({
    message: underLabel(label, "this figure is not right."),
    hint: why ?? "Check which numbers go above and below the line, then do the sum again.",
  }),
  comesTo: (left: number, right: number) => `It comes to ${english(left)}; you wrote ${english(right)}.`,
  tooAlike: (one: string, other: string): Said => ({
    message: `“${one}” and “${other}” are almost the same text.`,
    hint: "Start again from what people look for in that place: opening, length and tone change, the facts stay.",
  }),
  tooFar: (one: string, other: string): Said => ({
    message: `“${one}” and “${other}” no longer say the same thing.`,
    hint: "The words change, the news does not: check that the main facts are in both.",
  }),
  inBoth: (line: string): Said => ({
    message: `“${line}” is both among the words you use and among those you avoid.`,
    hint: "Decide: if it depends on the case, it isn’t a rule of the voice.",
  }),
  fewOwn: (used: number, needed: number): Said => ({
    message: `The sample uses ${used === 0 ? "none" : used === 1 ? "one" : used} of the words you chose; it needs at least ${needed}.`,
    hint: "A voice is heard when it speaks: work some of your own words into the sample.",
  }),
  avoided: (line: string): Said => ({
    message: `The sample says “${line}”, which you chose to avoid.`,
    hint: "Change the sample, or the list.",
  }),
  notCovered: (topic: string, column: string): Said => ({
    message: underLabel(column, `nothing about ${topic}.`),
    hint: "Add a row for it.",
  }),
  scriptLength: (total: number, min: number, max: number): Said => ({
    message: `The script lasts ${english(total)} seconds; it should last ${min} to ${max}.`,
    hint:
      total > max
        ? "Cut the row that says the least."
        : "Show the step that you skipped, or hold the best picture longer.",
  }),
  hookLate: (seconds: number): Said => ({
    message: `The first row says nothing within ${seconds} seconds.`,
    hint: "Open on what makes people stop: a question, a gesture, the result. Greetings and logos come later, or never.",
  }),
  tooFast: (row: number, words: number, fits: number): Said => ({
    message: `Row ${row}: ${words} words where there is time for ${fits}.`,
    hint: "Read it aloud with a watch: cut words, or give the row more seconds.",
  }),
  noCaption: (row: number): Said => ({
    message: `Row ${row}: something is said, but there is nothing to read.`,
    hint: "Write a caption: many people watch without sound, and some cannot hear it.",
  }),
  captionLong: (row: number, line: number, lines: number): Said => ({
    message: `Row ${row}: the caption does not fit in ${lines} lines of ${line} characters.`,
    hint: "Keep only the sense of it, or split the row in two.",
  }),
  noCall: {
    message: "The last row asks nothing of the people watching.",
    hint: "Say one thing to do next: come, write, look, ask.",
  } as Said,
  unplaced: (label: string, open: number): Said => ({
    message: underLabel(label, `${open === 1 ? "one is" : `${open} are`} in no group yet.`),
    hint: "Put each where it is most like the others.",
  }),
  wrongGroups: (label: string, index: number, why: string | undefined, astray: readonly string[]): Said => ({
    message: underLabel(
      label,
      astray[0] === undefined || astray.length > mostTold
        ? `these groups agree only in part with how people ask (adjusted Rand index ${english(index)}).`
        : `not all are with others that ask the same thing (out of place: ${astray.length}). Look first at “${astray[0]}”`,
    ),
    hint: why ?? "Ask of each: which answer would settle it? Messages that one answer settles belong together.",
  }),
  otherGroup: (group: string, topic: string): Said => ({
    message: `The answer for group ${group} does not settle what most of it asks (${topic}).`,
    hint: "Read the messages of that group again and answer those.",
  }),
  unsettled: (group: string, topic: string): Said => ({
    message: `The answer for group ${group} touches on it (${topic}), but people who read it would still have to ask.`,
    hint: "Give what you know: the figures, the days, the place, or the page that has them.",
  }),
};
