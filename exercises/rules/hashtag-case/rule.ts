import * as z from "zod/mini";
import { findHashtags } from "../../lib/posts/hashtags.ts";
import { defineRule, type RawFinding, type Spelling } from "../../lib/rule.ts";
import { splitWords } from "./split-words.ts";

/** A post with more hashtags has other trouble. */
const mostRead = 60;

/** Hashtags of several words carry capitals, so that they can be heard and read. Why: docs.en.md. */
export const hashtagCase = defineRule({
  id: "hashtag-case",
  severity: "warning",
  options: z.strictObject({
    /** Names that hashtags may be made of, besides the words of the language: `["brina"]`. */
    words: z._default(z.array(z.string().check(z.minLength(2), z.maxLength(40))).check(z.maxLength(60)), []),
  }),
  messages: {
    flat: {
      it: {
        message: ({ tag, count }) => `#${tag} è fatto di ${count} parole, e non si vede dove cominciano.`,
        hint: ({ better }) =>
          `Una maiuscola per parola: #${better}. Il lettore di schermo le pronuncia una alla volta.`,
      },
      en: {
        message: ({ tag, count }) => `#${tag} is ${count} words, and nothing shows where they begin.`,
        hint: ({ better }) => `Give each word a capital: #${better}. A screen reader then says them one by one.`,
      },
    },
  },
  check({ raw }, { words }, { spelling }) {
    const own = new Set(words.map((word) => word.toLowerCase()));
    const findings = findHashtags(raw)
      .slice(0, mostRead)
      .flatMap(({ start, end, name }): RawFinding<"flat">[] => {
        const parts = flatWords(name, spelling, own);
        if (parts === null) return [];
        const params = { tag: name, count: parts.length, better: parts.map(capital).join("") };
        return [{ message: "flat", range: { start, end }, params }];
      });
    return { findings };
  },
});

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The words of a hashtag that shows none of their beginnings; null when it shows them or is one word. */
function flatWords(name: string, spelling: Spelling | null, words: ReadonlySet<string>): readonly string[] | null {
  const shouted = !/\p{Ll}/u.test(name);
  if (!shouted && /[\p{Ll}\p{N}]\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|\p{Lu}.*\p{Lu}/u.test(name)) return null;
  const pieces = name
    .toLowerCase()
    .split(/[_\d]+/u)
    .filter((piece) => piece.length > 1);
  // An acronym and a number are no words: #EU_2026.
  if (pieces.length > 1 && !(shouted && pieces.every((piece) => piece.length <= 4))) return pieces;
  const [only] = pieces;
  return only === undefined ? null : splitWords(only, spelling, words);
}
