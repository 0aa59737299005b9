import * as z from "zod/mini";
import { contentOf, plain } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { sayPlatform } from "../../lib/posts/say-platform.ts";

/** How many words of a copy are compared. */
const maxWords = 2_000;

/** No text goes out twice as it is, on two channels or on one: see docs.en.md. */
export const planDuplicates = definePlanRule({
  id: "plan-duplicates",
  severity: "warning",
  options: z.strictObject({
    /** Jaccard similarity of two copies, 0–1, from which they are the same text; on one channel, only of copies of `minLong` words. */
    similarity: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.9),
    /** Below this many different words two texts may be alike by chance. */
    minWords: z._default(z.int().check(z.positive()), 4),
    /** Below this many different words, copies on one channel are the same only if nothing but a number tells them apart. */
    minLong: z._default(z.int().check(z.positive()), 8),
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
        message: ({ other }) => `il testo è quasi identico a quello della riga ${other}.`,
        hint: () => "Se l’appuntamento torna, racconta ogni volta qualcosa di diverso.",
      },
      en: {
        message: ({ other }) => `the copy is nearly identical to that of row ${other}.`,
        hint: () => "If the event comes round again, tell something different each time.",
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
  *check(plan, { similarity, minWords, minLong }) {
    const rows = contentOf(plan).map((row) => {
      const words = wordsOf(row.cells.copy);
      // 'Tip 3' is no other text than 'Tip 2'.
      return { row, words, text: plain(row.cells.copy).replace(/\p{N}+/gu, "0") };
    });
    for (const [at, { row, words, text }] of rows.entries()) {
      if (row.platforms.length > 1)
        yield {
          message: "together",
          cell: inRow(row, "platform"),
          params: { platforms: row.platforms.map(sayPlatform).join(", ") },
        };
      for (const other of rows.slice(0, at)) {
        const sameChannel = other.row.platforms.some((platform) => row.platforms.includes(platform));
        const least = sameChannel ? minLong : minWords;
        const alike = words.size >= least && jaccard(words, other.words) >= similarity;
        if (!alike && !(sameChannel && words.size > 0 && text === other.text)) continue;
        yield {
          message: sameChannel ? "repeated" : "channels",
          cell: inRow(row, "copy"),
          params: { other: other.row.index + 1 },
        };
        break;
      }
    }
  },
});

function wordsOf(copy: string): Set<string> {
  // Neither an address nor a row of hashtags makes another text of it.
  const text = plain(copy).replace(/https?:\/\/\S+|#[\p{L}\p{N}_]+/gu, " ");
  return new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, maxWords));
}

/** Share of the words of both texts that are in both. */
function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / (small.size + large.size - shared);
}
