import * as z from "zod/mini";
import { spot } from "../../lib/pattern/phrases.ts";
import { sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { fold } from "../../lib/text/fold.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** Whether the words of a claim stand in what is known, in any form. */
function isKnown(claim: string, known: string, families: readonly string[]): boolean {
  return families.some((family) => claim.includes(family) && known.includes(family));
}

/** The places where a text vouches by what nobody has told: one a sentence, unless the sentence takes it back or only plans it. */
function findInvented(text: TextDoc, known: string): Range[] {
  const { vouches, spares, families } = words[text.locale];
  const seen = new Set<number>();
  return spot(text, vouches).filter((place) => {
    const sentence = sentenceAt(text, place);
    if (sentence === undefined || seen.has(sentence.index)) return false;
    const said = text.folded.slice(sentence.start, sentence.end);
    // What takes it back stands in its own clause, before it: 'non sappiamo se è certificata'.
    const clause =
      text.folded
        .slice(sentence.start, place.start)
        .split(/[,;:–—(]/u)
        .at(-1) ?? "";
    const before = clause + text.folded.slice(place.start, place.end);
    if (said.includes("?") || spares.test(before)) return false;
    if (isKnown(text.folded.slice(place.start, place.end), known, families)) return false;
    seen.add(sentence.index);
    return true;
  });
}

/** A reply vouches only by what the facts give: no certificate, test or inspection of its own making. Why: docs.en.md. */
export const knownProof = defineRule({
  id: "known-proof",
  severity: "blocking",
  options: z.strictObject({
    /** What is known; none: there is nothing to compare with, and the rule is met. */
    sources: z._default(z.array(z.string()).check(z.maxLength(50)), []),
  }),
  fromScene: ({ comment, facts }) => ({ sources: [comment, ...facts] }),
  messages: {
    invented: {
      it: {
        message: ({ said }) => `«${said}»: nei fatti non c’è.`,
        hint: () =>
          "Porta solo le prove che hai: di un certificato o di un’ispezione qualcuno chiederà di vedere la carta.",
      },
      en: {
        message: ({ said }) => `“${said}”: that is not in the facts.`,
        hint: () =>
          "Bring only the proof you have: somebody will ask to see the certificate, or the inspector’s report.",
      },
    },
  },
  check(text, { sources }) {
    const known = fold(sources.join("\n"));
    if (known.trim() === "") return { findings: [] };
    return {
      findings: findInvented(text, known).map((range) => ({
        message: "invented" as const,
        range,
        params: { said: text.raw.slice(range.start, range.end).trim() },
      })),
    };
  },
});
