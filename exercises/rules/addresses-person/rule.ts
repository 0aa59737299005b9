import * as z from "zod/mini";
import { isQuoted } from "../../lib/pattern.ts";
import { addressees } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { fold } from "../../lib/text/fold.ts";
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
    /** The surname that the comment is signed with; after a title it calls the person as well. */
    surname: z._default(z.nullable(z.string()), null),
  }),
  askedFor: ({ person }) => person.name !== undefined || person.handle !== undefined,
  fromScene: ({ person, comment }) => ({
    name: person.name ?? null,
    handle: person.handle ?? null,
    surname: signedSurname(comment, person.name ?? ""),
  }),
  messages: {
    nobody: {
      it: {
        message: () => "Non chiami per nome chi ha scritto.",
        hint: () => "Comincia con il nome o con il profilo di chi ha scritto: basta una parola.",
      },
      en: {
        message: () => "You don’t call the person who wrote by name.",
        hint: () => "Open with the name or the handle of the person who wrote: one word is enough.",
      },
    },
  },
  check(text, { name, handle, surname }) {
    const evidence = name === null && handle === null ? addressees(text) : calls(text, name, handle, surname);
    const own = evidence.filter((place) => !isQuoted(text, place));
    return { findings: own.length > 0 ? [] : [{ message: "nobody", range: null }], evidence: own };
  },
});

/** Words before a name that make it somebody who is spoken of, not spoken to. */
const spokenOf = /(?:^|[^\p{L}])(?:a|di|da|con|per|della|dalla|alla|del|dal|al|il|to|of|from|with|by|about)\s+$/u;
/** The same before a title: 'la signora Rossi' is spoken of, 'signora Rossi' spoken to. */
const titleOfAnother =
  /(?:^|[^\p{L}])(?:a|di|da|con|per|(?:de|da|a|su|ne)?ll[ao]|del|dal|al|sul|il|la|lo|una?|the|to|of|from|with|by|about)\s+$/u;
/** Titles that a surname may follow, whole or cut short: "Ms R.". */
const title =
  /(?:^|[^\p{L}])(?:signor(?:[ae]|ina)?|sig\.?(?:ra|na)?|dott\.?(?:ssa|oressa|or)?|dottor(?:e|essa)?|prof\.?(?:ssa|essor(?:e|essa)?)?|professor|arch(?:\.|itett[oa])|ing(?:\.|egner[ea]?)|avv(?:\.|ocat[oa])|geom(?:\.|etra)|maestr[oa]|mr|mrs|ms|miss|mx|dr|sir|madam)\.?\s+$/u;
/** Words after a name that make it the subject of somebody else's sentence. */
const subject =
  /^\s+(?:è|ha(?! (?:ragione|perfettamente ragione|tutte le ragioni|fatto bene|tutto il diritto))|non(?! (?:ti|preoccupar|temere))|si|dice|scrive|sta|is|has|was|says|said|wrote|did|does|and(?= (?:he|she|they|her|his|their|the)(?!\p{L})|\s+\p{L}+ (?:was|were|have)(?!\p{L})))(?!\p{L})/u;
/** 'To Tasha and anybody else who swam': what opens a reply to her and to others. */
const toHerAndOthers =
  /^\s*(?:to|for|a|per)\s+\p{L}+(?:\s*[,:]|,?\s+(?:e|ed|and)\s+(?:a |ad |agli |alle |ai |per |to |for )?(?:chi|chiunque|tutt[ei]|altr[ei]|ogni|any|anyone|anybody|every|everyone|everybody|all|other))/u;
/** What a short form of a name follows, or is followed by, where it calls somebody: 'Ciao Vale', 'Eli, hai ragione'. */
const beforeShort =
  /(?:^|[^\p{L}])(?:ciao|ehi|hey|hi|hello|car[ao]|dear|scusa(?:ci)?|grazie|sorry|thanks|oh|ma no|dai)\s+$/u;
const clauseEnds = /(?:^|[,.!?:;\n…]\s*)$/u;

function calls(text: TextDoc, name: string | null, handle: string | null, surname: string | null): Range[] {
  const found: Range[] = [];
  const wanted = (name ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => /\p{L}{2}/u.test(part) && !title.test(` ${part} `));
  const account = handle?.toLowerCase().replace(/^@/, "");
  const others = toHerAndOthers.test(text.folded);
  for (const [at, word] of text.words.entries()) {
    const norm = word.norm.replace(/^@/, "").replace(/'s?$/, "");
    const before = text.folded.slice(Math.max(0, word.start - 24), word.start);
    const after = text.folded.slice(word.end, word.end + 30);
    const titled = title.exec(before);
    if (account !== undefined && norm === account) found.push(word);
    else if (titled !== null && (norm.length === 1 || `${surname ?? ""} `.startsWith(`${norm} `))) {
      const another = titleOfAnother.test(before.slice(0, titled.index + 1));
      if (norm.length === 1 || (!another && !subject.test(after))) found.push(word);
    } else if (wanted.includes(norm)) {
      if ((others && at === 1) || (!spokenOf.test(before) && !subject.test(after))) found.push(word);
    } else if (isShortFor(norm, wanted)) {
      if (beforeShort.test(before) || (clauseEnds.test(before) && /^\s*[,!]/u.test(after))) found.push(word);
    }
  }
  return found;
}

/** 'Vale' for Valeria, 'Eli' for Elisa. */
const isShortFor = (word: string, names: readonly string[]) =>
  word.length > 2 && names.some((name) => name.length > word.length && name.startsWith(word));

/** 'No answer for a week. — Ada Bruni' with the first name Ada: 'bruni'. Null where only an initial stands there. */
function signedSurname(comment: string, name: string): string | null {
  const signed = fold(comment).split(/\s-\s/u).at(-1) ?? "";
  const [full = ""] = signed.split(/[,@]/u);
  const first = fold(name).trim();
  if (first === "" || !full.startsWith(`${first} `)) return null;
  const rest = full.slice(first.length).trim();
  return /^\p{L}[\p{L}' -]*\p{L}{2}$/u.test(rest) ? rest : null;
}
