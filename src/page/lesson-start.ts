import { load } from "../dom/load.ts";
import { holdsAny } from "../stores/glance.ts";
import { startNotes } from "./notes-start.ts";

/**
 * Stands ready in a lesson. What marks its quick checks and notes that it was begun is fetched at the first sign of life,
 * the marking also where an answer may be kept. Every page carries this: it is kept short.
 */
export function startLesson(article: HTMLElement, lesson: string): void {
  startNotes(lesson);
  const alive = () => import("./lesson-alive.ts");
  // Nothing is begun by whoever only looks; what is done before the watch has come counts all the same.
  const first = new AbortController();
  let done = false;
  const wake = ({ type }: Event) => {
    done ||= type === "input";
    // Where it can't be had, the next sign of life tries again.
    void alive().then(
      ({ watchLesson }) => {
        if (first.signal.aborted) return;
        first.abort();
        watchLesson(article, lesson, done);
      },
      () => {},
    );
  };
  for (const sign of ["pointerdown", "keydown", "input", "scroll"])
    addEventListener(sign, wake, { signal: first.signal, passive: true });
  // A check that is handed in before what marks it has come: it waits, instead of leaving the page.
  const waiting = new Set<HTMLFormElement>();
  addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches(":not(:defined) > form")) return;
    event.preventDefault();
    if (waiting.has(form)) return;
    waiting.add(form);
    void load(alive(), () => form.requestSubmit()).then(() => waiting.delete(form));
  });
  if (holdsAny(`regia:l:${lesson}`)) void load(alive(), () => {});
}
