import * as z from "zod/mini";
import { isQuoted } from "../../lib/pattern.ts";
import { addressees } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Finds replies that speak to nobody: no name, no handle of the person who wrote. */
export const addressesPerson = defineRule({
  id: "addresses-person",
  severity: "warning",
  options: z.strictObject({
    /** As the scene gives it: a first name, maybe with an initial. */
    name: z._default(z.nullable(z.string()), null),
    /** As the scene gives it. */
    handle: z._default(z.nullable(z.string()), null),
  }),
  askedFor: ({ person }) => person.name !== undefined || person.handle !== undefined,
  fromScene: ({ person }) => ({ name: person.name ?? null, handle: person.handle ?? null }),
  messages: {
    nobody: {
      it: {
        message: () => "Non chiami per nome chi ha scritto.",
        hint: () => "Comincia con il nome o con il profilo di chi ha scritto: basta una parola.",
      },
      en: {
        message: () => "You don't call the person who wrote by name.",
        hint: () => "Open with the name or the handle of the person who wrote: one word is enough.",
      },
    },
  },
  check(text, { name, handle }) {
    const evidence = name === null && handle === null ? addressees(text) : calls(text, name, handle);
    const own = evidence.filter((place) => !isQuoted(text, place));
    return { findings: own.length > 0 ? [] : [{ message: "nobody", range: null }], evidence: own };
  },
});

/** Words before a name that make it somebody who is spoken of, not spoken to. */
const spokenOf = /(?:^|[^\p{L}])(?:a|di|da|con|per|della|dalla|alla|del|dal|al|il|to|of|from|with|by|about)\s+$/u;
/** Titles that a surname cut short may follow: "Ms R.". */
const title = /(?:^|[^\p{L}])(?:signor[ae]?|sig\.?(?:ra|na)?|dott\.?(?:ssa|oressa|or)?|mr|mrs|ms|miss|mx|dr)\.?\s+$/u;
/** Words after a name that make it the subject of somebody else's sentence. */
const subject = /^\s+(?:è|ha|non|si|dice|scrive|sta|is|has|was|says|said|wrote|did|does|and)(?!\p{L})/u;

function calls(text: TextDoc, name: string | null, handle: string | null): Range[] {
  const found: Range[] = [];
  const wanted = (name ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => /\p{L}{2}/u.test(part));
  const account = handle?.toLowerCase().replace(/^@/, "");
  for (const word of text.words) {
    const norm = word.norm.replace(/^@/, "").replace(/'s?$/, "");
    if (account !== undefined && norm === account) found.push(word);
    else if (norm.length === 1 && title.test(text.folded.slice(Math.max(0, word.start - 14), word.start)))
      found.push(word);
    else if (wanted.includes(norm)) {
      const before = text.folded.slice(Math.max(0, word.start - 12), word.start);
      const after = text.folded.slice(word.end, word.end + 12);
      if (!spokenOf.test(before) && !subject.test(after)) found.push(word);
    }
  }
  return found.map(({ start, end }) => ({ start, end }));
}
