import type { Params } from "../../lib/rule.ts";

/** Kinds of slips that reading aloud doesn't show to who learned the language: each has a hint of its own. */
export type Family =
  | "turn"
  | "object"
  | "preposition"
  | "since"
  | "date"
  | "number"
  | "degree"
  | "question"
  | "auxiliary";

/** Rows of the reference tables that are such a kind. */
const rows: Readonly<Record<string, Family>> = {
  EN33: "turn",
  EN38: "object",
  EN39: "preposition",
  EN40: "since",
  EN41: "date",
  EN42: "number",
  EN43: "degree",
  EN44: "question",
  EN45: "auxiliary",
};

/** The kind that a row of the reference tables is, if it has a hint of its own. */
export const familyOf = (row: string): Family | null => rows[row] ?? null;

/** What each kind teaches: a habit to look for in the rest of the text. In English alone, as the texts are in which it is told. */
const lessons: Readonly<Record<Family, string>> = {
  turn: "This is built the way another language would build it: look the word up in a dictionary with examples, and see what goes with it.",
  object:
    "Each verb has its own pattern: explain something to somebody, suggest that you try, answer a message, look forward to hearing.",
  preposition:
    "Prepositions can’t be translated one by one: learn each with its verb or noun (depend on, before writing, by mistake, on the phone).",
  since:
    "Since and for look back: has been closed since Monday. Yesterday and ago take the simple past; when and as soon as take the present.",
  date: "A deadline takes by (by 7 pm), a stretch of time takes within (within two days); dates go without an article: on 3 November.",
  number:
    "Information, advice, news and feedback aren’t counted; what is counted takes an s after many and one of, and none after every.",
  degree:
    "Short adjectives take -er, without more: safer. Too late, not too much late; such a long delay, not a so long delay.",
  question:
    "In a question the helping verb comes before the subject (How did it happen?); inside another sentence it doesn’t (we don’t know how it happened).",
  auxiliary:
    "Every verb needs its subject; after do, will, can and must comes the base form, without to and without an ending.",
};

function told(family: Family) {
  const text = {
    message: ({ found = "", fix = "" }: Params) =>
      `“${found}”: English doesn’t put it like this${fix === "" ? "" : ` (${fix})`}.`,
    hint: () => lessons[family],
  };
  return { it: text, en: text };
}

/** What is said of a slip of each kind. */
export const familyMessages = {
  turn: told("turn"),
  object: told("object"),
  preposition: told("preposition"),
  since: told("since"),
  date: told("date"),
  number: told("number"),
  degree: told("degree"),
  question: told("question"),
  auxiliary: told("auxiliary"),
} as const;
