import * as z from "zod/mini";
import { essenceOf, wordsOf } from "../../lib/plan/essence.ts";
import { contentOf, isFilled, plain, type Row } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { sayPlatform } from "../../lib/posts/say-platform.ts";

/** How many words of a copy are compared. */
const maxWords = 2_000;

/** No text goes out twice as it is, on two channels or on one, nor again and again with another date: see docs.en.md. */
export const planDuplicates = definePlanRule({
  id: "plan-duplicates",
  severity: "warning",
  options: z.strictObject({
    /** Jaccard similarity of two copies on two channels, 0–1, from which they are the same text. */
    similarity: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.9),
    /** Below this many different words two texts may be alike by chance. */
    minWords: z._default(z.int().check(z.positive()), 4),
    /** How many times a text may come of which only numbers and dates change: an appointment and its reminder. */
    times: z._default(z.int().check(z.positive()), 2),
  }),
  messages: {
    channels: {
      it: {
        message: ({ other }) => `il testo è lo stesso della riga ${other}, su un altro canale.`,
        hint: () => "Tieni il fatto, cambia attacco ed esempio: chi legge su due canali non deve rileggere.",
      },
      en: {
        message: ({ other }) => `the copy is the same as in row ${other}, on another channel.`,
        hint: () =>
          "Keep the fact, change opening and example: people who follow two channels should not read it twice.",
      },
    },
    repeated: {
      it: {
        message: ({ other }) => `il testo è identico a quello della riga ${other}.`,
        hint: () => "Se l’appuntamento torna, racconta ogni volta qualcosa di diverso.",
      },
      en: {
        message: ({ other }) => `the copy is identical to that of row ${other}.`,
        hint: () => "If the event comes round again, tell something different each time.",
      },
    },
    padded: {
      it: {
        message: ({ other, count }) =>
          `il testo della riga ${other} compare ${count} volte nel piano: al massimo cambia un numero o una data.`,
        hint: () =>
          "Dai a ogni uscita qualcosa di suo: un’altra domanda, un altro esempio. Di una rubrica torna il titolo, non il resto.",
      },
      en: {
        message: ({ other, count }) =>
          `the copy of row ${other} is in the plan ${count} times: at most, a number or a date changes.`,
        hint: () =>
          "Give every post something of its own: another question, another example. In a series the title comes back, not the rest.",
      },
    },
    together: {
      it: {
        message: ({ platforms }) => `un testo solo per più canali (${platforms}).`,
        hint: () => "Fai una riga per canale, con il testo adattato a chi legge lì.",
      },
      en: {
        message: ({ platforms }) => `one text for several channels (${platforms}).`,
        hint: () => "Make one row for each channel, with the copy adapted to its readers.",
      },
    },
  },
  *check(plan, { similarity, minWords, times }) {
    const rows = contentOf(plan).map((row) => ({ row, words: wordSet(row.cells.copy), text: plain(row.cells.copy) }));
    const alike = byEssence(rows.map(({ row }) => row));
    for (const [at, { row, words, text }] of rows.entries()) {
      if (row.platforms.length > 1)
        yield {
          message: "together",
          cell: inRow(row, "platform"),
          params: { platforms: row.platforms.map(sayPlatform).join(", ") },
        };
      const shares = ({ platforms }: Row) => platforms.some((platform) => row.platforms.includes(platform));
      const twin = rows
        .slice(0, words.size < minWords ? 0 : at)
        .find((other) => (shares(other.row) ? text === other.text : jaccard(words, other.words) >= similarity));
      const group = alike.get(row) ?? [];
      const [first] = group;
      if (twin !== undefined)
        yield {
          message: shares(twin.row) ? "repeated" : "channels",
          cell: inRow(row, "copy"),
          params: { other: twin.row.index + 1 },
        };
      else if (first !== undefined && group.indexOf(row) >= times)
        yield {
          message: "padded",
          cell: inRow(row, "copy"),
          params: { other: first.index + 1, count: group.length },
        };
    }
  },
});

/** For each row whose copy is written, the rows that say the same but for numbers and dates, itself among them. */
function byEssence(rows: readonly Row[]): ReadonlyMap<Row, readonly Row[]> {
  const written = rows.filter(({ cells }) => isFilled(cells.copy));
  const groups = Map.groupBy(written, ({ cells }) => essenceOf(cells.copy));
  return new Map([...groups.values()].flatMap((group) => group.map((row) => [row, group] as const)));
}

function wordSet(copy: string): Set<string> {
  return new Set(wordsOf(copy).slice(0, maxWords));
}

/** Share of the words of both texts that are in both. */
function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / (small.size + large.size - shared);
}
