import { latinExpression } from "./latin.ts";

const articles: Readonly<Record<string, string>> = {
  il: "l'",
  al: "all'",
  dal: "dall'",
  del: "dell'",
  nel: "nell'",
  sul: "sull'",
};
const months = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";

/** An Italian sentence that a date was filled into, as it is said: dall'8 marzo, dell'11, dal 1º giugno. */
export const elideDays = (text: string): string =>
  text
    .replace(/(?<!\p{L})(il|al|dal|del|nel|sul) (?=(?:8|11)(?!\d))/gu, (_, article: string) => articles[article] ?? "")
    .replace(latinExpression(`(?<!\\d)1 (?=(?:${months})(?!\\p{L}))`, "gu"), "1º ");
