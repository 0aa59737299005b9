import { italianMonth } from "./month-names.ts";

/** An Italian sentence that numbers were filled into, as it is said: dall’8 marzo, l’11, l’80%, dal 1º giugno. */
export const elide = (text: string): string =>
  text
    .replace(/\b(?:il|(d?al|[dn]el|sul)) (?=8|11(?!\d)|1(?:,\d+)?%)/gi, (article, joined?: string) =>
      joined === undefined ? `${article.startsWith("I") ? "L" : "l"}’` : `${joined}l’`,
    )
    .replace(new RegExp(`(?<!\\d)1([ \u00a0])(?=(?:${italianMonth})\\b)`, "g"), "1º$1");
