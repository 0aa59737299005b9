import { counted, fill } from "../dom/fill.ts";
import { partOf } from "../dom/part-of.ts";
import type { CourseProgress, ExerciseProgress, Overview } from "./overview.ts";
import type { DashboardWords } from "./words.ts";

const isTouched = ({ attempts, draft, revealed }: ExerciseProgress) => attempts > 0 || draft || revealed;

/** How an exercise stands, in words. */
export function stateOf(
  { attempts, best, passed, revealed, draft }: ExerciseProgress,
  t: DashboardWords["state"],
): string {
  const facts = [
    attempts === 0 ? t.untried : passed ? t.passed : t.notPassed,
    attempts > 0 && counted(t.attempts, attempts),
    best !== null && fill(t.best, best),
    revealed && t.revealed,
    attempts === 0 && draft && t.draft,
  ];
  return facts.filter((fact) => fact !== false).join(" · ");
}

function setState(place: HTMLElement, text: string, done: boolean): void {
  place.textContent = text;
  place.toggleAttribute("data-done", done);
}

/** Says where to go on, and how much is done of the path that is followed. */
export function showNextStop(
  root: HTMLElement,
  { next: after, first, followed, untouched, percent, done, all }: Overview,
  words: DashboardWords,
): void {
  const path = followed === null ? undefined : words.paths[followed];
  // Whoever has handed something in, and read nothing, begins with the first lesson too.
  const next = after ?? first;
  partOf(root, "[data-empty]").hidden = !untouched;
  if (next) partOf<HTMLAnchorElement>(root, "[data-empty] a").href = next.href;
  partOf(root, "[data-begun]").hidden = untouched;
  const stop = partOf(root, "[data-stop]");
  stop.hidden = next === null;
  const allRead = partOf(root, "[data-all-read]");
  allRead.hidden = next !== null;
  partOf(allRead, "span").textContent = path ? fill(words.pathRead, path.name) : words.allRead;
  partOf<HTMLAnchorElement>(allRead, "a").href = path?.href ?? allRead.dataset["path"] ?? "";
  partOf(root, "#overall [data-path-name]").textContent = path?.name ?? words.whole;
  if (next) {
    partOf<HTMLAnchorElement>(stop, "a").href = next.href;
    partOf(stop, "span").textContent = next.title;
  }
  partOf(root, "#overall .figure-big").textContent = `${percent}%`;
  const bar = partOf<HTMLProgressElement>(root, "[data-begun] progress");
  bar.max = all;
  bar.value = done;
  partOf(root, "[data-steps]").textContent = counted(words.state.steps, done, all);
}

/** Fills in a course's lessons and exercises. */
export function showCourse(root: HTMLElement, course: CourseProgress, t: DashboardWords["state"]): void {
  const card = partOf(root, `[data-course="${course.id}"]`);
  partOf(card, "h3 [data-percent]").textContent = `${course.percent}%`;
  const bar = partOf<HTMLProgressElement>(card, "progress");
  bar.max = Math.max(1, course.all);
  bar.value = course.done;
  const touched = course.done > 0 || course.lessons.some(({ exercises }) => exercises.some(isTouched));
  partOf(card, "[data-reset-course]").hidden = !touched;
  for (const lesson of course.lessons) {
    const line = partOf(card, `[data-lesson="${lesson.id}"]`);
    setState(partOf(line, ".state"), lesson.read ? t.read : t.unread, lesson.read);
    partOf(line, "[data-percent]").textContent = lesson.percent > 0 ? `${lesson.percent}%` : "";
    for (const exercise of lesson.exercises) {
      const item = partOf(line, `[data-exercise="${exercise.id}"]`);
      setState(partOf(item, ".state"), stateOf(exercise, t), exercise.passed);
      partOf(item, "button").hidden = !isTouched(exercise);
    }
  }
}
