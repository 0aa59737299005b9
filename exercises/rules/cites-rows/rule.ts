import * as z from "zod/mini";
import { groupSchema } from "../../lib/pattern/option-words.ts";
import { sentenceAt } from "../../lib/pattern.ts";
import { placesIn, type Range } from "../../lib/range.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { misreadShare, saidByMost } from "./misread.ts";

/** '[r12]', '[r3, r7]', '[R 4; r9]'. */
const reference = /\[\s?(r\s?\d{1,4}(?:\s?[,;+&/-]\s?r?\s?\d{1,4}){0,9})\s?\]/gu;
/** The same in other brackets or in none: the reader can't tell it from the text. */
const loose = /\(\s?r\s?\d{1,4}(?:\s?[,;]\s?r?\s?\d{1,4}){0,9}\s?\)|(?<![\p{L}\p{N}[(])(?:riga|row) \d{1,4}(?!\p{N})/gu;
/** Fewest words, figures counted, of a statement that a reference can stand for: 'spends €96', 'for herself'. */
const fewest = 2;

const rowId = z.string().check(z.regex(/^r\d{1,4}$/));

interface Reference extends Range {
  readonly rows: readonly string[];
}

function referencesIn(text: TextDoc): Reference[] {
  return [...text.folded.matchAll(reference)].slice(0, 200).map(({ 0: said, 1: list = "", index }) => ({
    start: index,
    end: index + said.length,
    rows: (list.match(/\d+/g) ?? []).map((number) => `r${Number(number)}`),
  }));
}

/** Where the statement begins that a reference stands for: after the last reference or full stop, within the sentence or, where it opens one, the sentence before. */
function statementOf(text: TextDoc, { start }: Range, previous: number): number {
  const sentence = sentenceAt(text, { start, end: start + 1 });
  const before = text.sentences[(sentence?.index ?? 0) - 1];
  const opens = sentence === undefined || text.folded.slice(sentence.start, start).trim().length === 0;
  return Math.max(previous, opens ? (before?.start ?? 0) : sentence.start);
}

/** Words and figures of a stretch, rows left out. */
function wordsBetween(text: TextDoc, from: number, to: number): number {
  return text.words.filter(
    (word) => word.start >= from && word.end <= to && /[\p{L}\d]/u.test(word.norm) && !/^r\d+$/.test(word.norm),
  ).length;
}

/** Rows of the references that follow the first of a list without a word between: '[r7][r8]' stand for one statement. */
function besides(text: TextDoc, [first, ...rest]: readonly Reference[]): readonly string[] {
  let end = first?.end ?? 0;
  const near: string[] = [];
  for (const next of rest) {
    if (!/^(?:[\s,;+&/-]|e|and)*$/u.test(text.folded.slice(end, next.start))) break;
    near.push(...next.rows);
    end = next.end;
  }
  return near;
}

/** Statements say which row of the data sheet they rest on. */
export const citesRows = defineRule({
  id: "cites-rows",
  severity: "blocking",
  options: z.strictObject({
    /** Statements with a reference. */
    atLeast: z._default(z.int().check(z.positive()), 3),
    /** Rows of the data sheet, as r1, r12; empty: any row counts. */
    rows: z._default(z.array(rowId).check(z.maxLength(500)), []),
    /** What rows say in per cent, as `{ r2: 58 }`: a statement that gives another row's share has cited the wrong one. */
    shares: z._default(z.record(rowId, z.number()), {}),
    /** How one speaks of what a row counts, as `{ r12: [return~] }`: 'most' said of it, where its share is small, is misread. */
    spoken: z._default(z.record(rowId, groupSchema), {}),
  }),
  messages: {
    few: {
      it: {
        message: ({ count, atLeast }) => `Affermazioni con il loro dato: ${count} su ${atLeast}.`,
        hint: () => "Dopo ogni affermazione scrivi tra quadre la riga da cui viene: «compra la sera [r12]».",
      },
      en: {
        message: ({ count, atLeast }) => `Statements with their row of data: ${count} of ${atLeast}.`,
        hint: () => "After each statement put the row it comes from in square brackets: “shops in the evening [r12]”.",
      },
    },
    unknown: {
      it: {
        message: ({ row }) => `La riga ${row} nel foglio non c’è.`,
        hint: () => "Controlla il numero: il riferimento serve a chi vuole verificare.",
      },
      en: {
        message: ({ row }) => `There is no row ${row} in the sheet.`,
        hint: () => "Check the number: the reference is for those who want to verify.",
      },
    },
    adrift: {
      it: {
        message: () => "Questo riferimento non accompagna nessuna affermazione.",
        hint: () => "Mettilo in fondo alla frase che si basa su quel dato.",
      },
      en: {
        message: () => "This reference has no statement beside it.",
        hint: () => "Put it at the end of the sentence that rests on that row.",
      },
    },
    misread: {
      it: {
        message: ({ said, right }) => `«${said}» sta nella riga ${right}, non in quella che citi.`,
        hint: () => "Rileggi le due righe: o il numero o l’affermazione va cambiata.",
      },
      en: {
        message: ({ said, right }) => `“${said}” is in row ${right}, not in the one you cite.`,
        hint: () => "Read both rows again: either the figure or the statement has to change.",
      },
    },
    most: {
      it: {
        message: ({ said, share }) => `«${said}»: la riga dice ${share}%, che non è la maggioranza.`,
        hint: () => "Scrivi quanti sono davvero: «uno su cinque», «il 22%».",
      },
      en: {
        message: ({ said, share }) => `“${said}”: the row says ${share}%, which isn’t a majority.`,
        hint: () => "Write how many there really are: “one in five”, “22%”.",
      },
    },
    shape: {
      it: {
        message: () => "Il riferimento va tra parentesi quadre: [r12].",
        hint: () => "Così si distingue dal testo e si può controllare.",
      },
      en: {
        message: () => "A reference goes in square brackets: [r12].",
        hint: () => "That way it stands out from the text and can be checked.",
      },
    },
  },
  check(text, { atLeast, rows, shares, spoken }) {
    const findings: RawFinding<"few" | "unknown" | "adrift" | "shape" | "misread" | "most">[] = [];
    const evidence: Range[] = [];
    let previous = 0;
    const references = referencesIn(text);
    for (const [at, { start, end, rows: cited }] of references.entries()) {
      const from = statementOf(text, { start, end }, previous);
      const line = text.folded.lastIndexOf("\n", start - 1) + 1;
      // '- [r4] lives in Parma': a reference at the head of a line stands for what follows it
      const leads = /^[\s•*–-]*$/u.test(text.folded.slice(line, start));
      const until = leads ? text.folded.slice(end).search(/[\n.[]|$/u) + end : start;
      const words = wordsBetween(text, from, start) + (leads ? wordsBetween(text, end, until) : 0);
      const known = cited.filter((row) => rows.length === 0 || rows.includes(row));
      for (const row of cited.filter((one) => !known.includes(one)))
        findings.push({ message: "unknown", range: { start, end }, params: { row } });
      const statement = { start: from, end: start };
      // '[r7] 44% find us on Instagram, [r8] 31% …': where references come first, the words before one are another's
      const first = /(?:^|[.!?;,:(] ?)$/u.test(text.folded.slice(0, start).trimEnd());
      if (!leads && !first) {
        const all = [...cited, ...besides(text, references.slice(at))];
        findings.push(...misreadShare(text, statement, all, shares));
        findings.push(...saidByMost(text, statement, all, shares, spoken));
      }
      // '[r1] [r2]' stand for one statement
      const gap = text.folded.slice(previous, start).trim() === "" && previous > 0;
      if (words >= fewest && known.length > 0) evidence.push({ start, end });
      else if (words === 0 && !gap) findings.push({ message: "adrift", range: { start, end } });
      previous = end;
    }
    if (evidence.length < atLeast) {
      findings.push({ message: "few", range: null, params: { count: evidence.length, atLeast } });
      for (const range of placesIn(text.folded, loose).slice(0, 3)) findings.push({ message: "shape", range });
    }
    return { findings: findings.slice(0, 20), evidence };
  },
});
