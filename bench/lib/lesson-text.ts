import { wordsOf } from "../../src/search/words.ts";

/** A built lesson as a reader sees it. */
export interface LessonText {
  /** Address of the page, such as /it/courses/crisis/apology/. */
  readonly page: string;
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

/** What the page of a lesson has and no other page. */
export const lessonMark = '<article class="lesson-grid" data-lesson=';

/** Reads a lesson out of its page: title, second-level headings, and the paragraphs and lists between them. Runs in the browser. */
export function readLesson(html: string): Omit<LessonText, "page"> {
  const document = new DOMParser().parseFromString(html, "text/html");
  // The cards of glossary terms are hidden until one asks for them.
  for (const hidden of document.querySelectorAll("[popover]")) hidden.remove();
  const tidy = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const sections: { heading: string; paragraphs: string[] }[] = [{ heading: "", paragraphs: [] }];
  for (const element of document.querySelectorAll(".prose > *")) {
    if (element.matches("h2")) sections.push({ heading: tidy(element.textContent), paragraphs: [] });
    else if (element.matches("p")) sections.at(-1)?.paragraphs.push(tidy(element.textContent));
    else if (element.matches("ul, ol"))
      for (const item of element.querySelectorAll("li")) sections.at(-1)?.paragraphs.push(tidy(item.textContent));
  }
  return { title: tidy(document.querySelector("h1")?.textContent), sections };
}

/** The lower-case words of a text. */
export const plainWords = (text: string): string[] => wordsOf(text).map(({ word }) => word);

/** Words that say what a text is about: four letters or more, and on a quarter of the pages at most. */
export function contentWords(lessons: readonly LessonText[]): (word: string) => boolean {
  const pages = new Map<string, number>();
  for (const { title, sections } of lessons) {
    const texts = [title, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])];
    for (const word of new Set(texts.flatMap(plainWords))) pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  return (word) => /^\p{L}{4,}$/u.test(word) && (pages.get(word) ?? 0) <= lessons.length / 4;
}
