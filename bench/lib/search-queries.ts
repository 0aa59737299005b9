import { seeded, seedOf, shuffled } from "../../exercises/lib/seeded.ts";
import type { Inflect } from "./inflect.ts";
import { contentWords, type LessonText, plainWords } from "./lesson-text.ts";

/** Ways in which people look for a lesson, each measured by itself. */
export const families = ["title", "heading", "typo", "inflection", "prefix", "body"] as const;
type Family = (typeof families)[number];

/** What someone types who knows which lesson they want; any page of `pages` is the right one. */
export interface Query {
  readonly family: Family;
  readonly text: string;
  readonly pages: readonly string[];
}

const ofEach = 40;
const alphabet = "abcdefghilmnoprstuvz";

/** A text with one letter wrong: another, one more, one less, or two swapped. */
export function typo(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  const letter = alphabet[Math.floor(random() * alphabet.length)] ?? "a";
  const [a = "", b = ""] = [word[at], word[at + 1]];
  const wrong = [
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + b + a + word.slice(at + 2),
  ][Math.floor(random() * 4)];
  return wrong === undefined || wrong === word ? typo(word, random) : wrong;
}

/**
 * Queries of six families, the same at every run. Titles and headings as they are (only headings that stand on one
 * page); with one letter wrong in a word; with a word in another form; with the last word half typed; and three or four
 * content words of a paragraph that stand together in no other section. Of each pair of typos, inflections and prefixes
 * one is the whole heading and one the word alone, for which any page is right that has it, in any form, in its title
 * or headings.
 */
export function queriesOf(lessons: readonly LessonText[], inflect: Inflect, seed: string): Query[] {
  const random = seeded(seedOf(seed));
  const isContent = contentWords(lessons);
  const titles = lessons.map(({ page, title }) => ({ text: title, page }));
  const all = lessons.flatMap(({ page, sections }) =>
    sections.flatMap(({ heading }) => (heading === "" ? [] : [{ text: heading, page }])),
  );
  const key = (text: string) => plainWords(text).join(" ");
  const once = (text: string) => [...titles, ...all].filter((other) => key(other.text) === key(text)).length === 1;
  const headings = all.filter(({ text }) => once(text) && plainWords(text).some(isContent));
  const known = [...titles, ...headings];
  const pagesWith = (fits: (word: string) => boolean) => [
    ...new Set([...titles, ...all].filter(({ text }) => plainWords(text).some(fits)).map(({ page }) => page)),
  ];

  /** Changes a word of a title or heading: in turn within the whole, and alone. */
  function changed(
    family: Family,
    pick: (words: readonly string[]) => string | undefined,
    change: (word: string) => { to: string; fits: (word: string) => boolean } | null,
  ): Query[] {
    const found: Query[] = [];
    for (const { text, page } of shuffled(known, random)) {
      if (found.length === ofEach) break;
      const words = plainWords(text);
      const word = pick(words.filter((one) => one.length > 4 && isContent(one)));
      const changes = word === undefined ? null : change(word);
      if (word === undefined || changes === null) continue;
      const alone = found.length % 2 === 1;
      found.push({
        family,
        text: alone ? changes.to : words.map((one) => (one === word ? changes.to : one)).join(" "),
        pages: alone ? pagesWith(changes.fits) : [page],
      });
    }
    return found;
  }
  const sameWord = (word: string) => {
    const forms = new Set([word, ...inflect(word)]);
    return (other: string) => forms.has(other);
  };
  const any = (words: readonly string[]) => words[Math.floor(random() * words.length)];
  const plain = (family: Family, from: readonly { text: string; page: string }[]): Query[] =>
    shuffled(from, random)
      .slice(0, ofEach)
      .map(({ text, page }) => ({ family, text, pages: [page] }));

  return [
    ...plain("title", titles),
    ...plain("heading", headings),
    ...changed("typo", any, (word) => ({ to: typo(word, random), fits: sameWord(word) })),
    ...changed("inflection", any, (word) => {
      const to = any(inflect(word));
      return to === undefined ? null : { to, fits: sameWord(word) };
    }),
    ...prefixes(),
    ...bodyPhrases(lessons, isContent, random),
  ];

  function prefixes(): Query[] {
    return shuffled(known, random)
      .flatMap(({ text, page }) => {
        const words = plainWords(text);
        const last = words.at(-1) ?? "";
        return last.length > 4 && isContent(last) ? [{ words, last, page }] : [];
      })
      .slice(0, ofEach)
      .map(({ words, last, page }, index) => {
        const start = last.slice(0, 3 + Math.floor(random() * (last.length - 4)));
        return index % 2 === 1
          ? { family: "prefix", text: start, pages: pagesWith((word) => word.startsWith(start)) }
          : { family: "prefix", text: [...words.slice(0, -1), start].join(" "), pages: [page] };
      });
  }
}

function bodyPhrases(
  lessons: readonly LessonText[],
  isContent: (word: string) => boolean,
  random: () => number,
): Query[] {
  const sections = lessons.flatMap(({ page, sections: own }) =>
    own.map(({ heading, paragraphs }) => ({
      page,
      paragraphs,
      words: new Set([heading, ...paragraphs].flatMap(plainWords)),
    })),
  );
  const paragraphs = sections.flatMap(({ page, paragraphs: own }) => own.map((text) => ({ text, page })));
  const found: Query[] = [];
  for (const { text, page } of shuffled(paragraphs, random)) {
    if (found.length === ofEach) break;
    const words = plainWords(text).filter(isContent);
    const many = 3 + (found.length % 2);
    const from = Math.floor(random() * (words.length - many + 1));
    const phrase = [...new Set(words.slice(from, from + many))];
    const where = new Set(sections.filter((one) => phrase.every((word) => one.words.has(word))).map((one) => one.page));
    if (phrase.length === many && where.size === 1)
      found.push({ family: "body", text: phrase.join(" "), pages: [page] });
  }
  return found;
}
