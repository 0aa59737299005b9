import { beginLesson } from "../stores/begin-lesson.ts";
import "../quiz/quiz-element.ts";
import { closeLeftCards } from "./term-cards.ts";

/** How long somebody who reads stays at least: who only looks in is gone by then. */
const lookIn = 30_000;

/**
 * Notes a lesson as begun once something is done in it: a check or an exercise touched, the text marked as read, or half of
 * it passed by somebody who stays. To open it and leave is to look in. Notes that are taken say so themselves. It comes with
 * the first sign of life; `done`: something was done before it came.
 */
export function watchLesson(article: HTMLElement, lesson: string, done: boolean): void {
  closeLeftCards();
  const begin = () => beginLesson(lesson);
  if (done) begin();
  // A draft: what a drag changes tells of itself in no other way.
  for (const deed of ["input", "change", "submit", "regia-draft"]) article.addEventListener(deed, begin);
  article.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("regia-exercise button, [data-mark-read]")) begin();
  });
  const headings = article.querySelectorAll(".prose > h2");
  const middle = headings[Math.floor(headings.length / 2)];
  if (!middle) return;
  // The margin makes what lies above the window count as seen.
  const half = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      half.disconnect();
      begin();
    },
    { rootMargin: "1000000px 0px 0px" },
  );
  setTimeout(() => half.observe(middle), lookIn);
}
