import { asNotice } from "../../lib/notices/notice.ts";
import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import { canBeName, isFirstName } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import { isNegated, isQuestion, readPart } from "../../lib/scope.ts";
import type { TextDoc, Word } from "../../lib/text.ts";
import { placeNames, whoWords } from "./words.ts";

const most = 60;

/** Words between a greeting and a name that leave it a greeting: other names, 'e', 'and', marks. */
const greetedWith = /^(?:[\s,]|e(?!\p{L})|and(?!\p{L})|a(?!\p{L})|tutt[ie]|all|everyone|team|\p{Lu}\p{L}*)*$/u;

/** Whether a word is only greeted: 'Ciao Paolo e Samir'. */
function isGreeted(text: TextDoc, word: Word): boolean {
  const start = sentenceAt(text, word)?.start ?? 0;
  const opener = whoWords[text.locale].greeting.exec(text.folded.slice(start, word.start).trimStart());
  if (opener === null) return false;
  const rest = text.raw.slice(start, word.start).trimStart().slice(opener[0].length);
  return greetedWith.test(rest);
}

/** Whether a word with a capital stands last, as a signature does: after a line break, a dash or a full stop. */
function signs(text: TextDoc, word: Word): boolean {
  const after = text.raw.slice(word.end).trim();
  const before = text.raw.slice(0, word.start);
  return (
    after.split(/\s+/).length <= 3 &&
    !/[.!?]\s*\S/.test(after) &&
    (after === "" ? /[\n–—.!?-]\s?$/ : /[\n–—-]\s?$/).test(before)
  );
}

/** Names of people, as far as the text and the options tell. */
function names(text: TextDoc, people: ReadonlySet<string>, notPeople: ReadonlySet<string>): Range[] {
  const { acts, turn } = whoWords[text.locale];
  return text.words.slice(0, 1000).filter((word) => {
    const shown = text.raw.slice(word.start, word.end);
    const norm = word.norm.replace(/^\p{L}{1,5}'(?=\p{L})|'s$/gu, "");
    if (notPeople.has(norm) || placeNames.has(norm) || isQuoted(text, word) || isGreeted(text, word)) return false;
    if (people.has(norm)) return true;
    if (!/^\p{Lu}\p{Ll}/u.test(shown)) return /^@\p{L}/u.test(shown);
    const bare = shown.replace(/['’]s$/u, "");
    if (isFirstName(bare)) return true;
    const opens = text.sentences.some(({ start, words }) => start === word.start || words[0]?.start === word.start);
    if (!canBeName(bare)) return false;
    if (signs(text, word)) return true;
    if (opens) return false;
    return (
      acts.test(text.folded.slice(word.end, word.end + 40)) ||
      turn.test(text.folded.slice(Math.max(0, word.start - 40), word.start))
    );
  });
}

/** 'Niente senza il mio ok', 'nothing without management's say': a denial that says whom to ask. */
function isAskedFirst(text: TextDoc, { start }: Range): boolean {
  return /(?<!\p{L})(?:senza|without)(?!\p{L})[^.;:!?\n]{0,25}$/u.test(
    text.folded.slice(Math.max(0, start - 40), start),
  );
}

/** Where a notice names a person or a role that acts, decides or is to be asked, the writer included. */
export function findWho(text: TextDoc, people: readonly string[], notPeople: readonly string[]): Range[] {
  const read = asNotice(text);
  const { role, writer } = whoWords[text.locale];
  const set = (all: readonly string[]) => new Set(all.map((one) => one.toLowerCase()));
  const said = (re: RegExp) =>
    matches(read, re, readPart(read))
      .slice(0, most)
      .filter(
        (place) =>
          !isQuoted(text, place) && !isQuestion(text, place) && (!isNegated(text, place) || isAskedFirst(text, place)),
      );
  const roles = said(role);
  const own = said(writer);
  return [...names(text, set(people), set(notPeople)), ...roles, ...own].toSorted((a, b) => a.start - b.start);
}
