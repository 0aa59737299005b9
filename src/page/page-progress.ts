import { make } from "../dom/make.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { doneSoFar } from "../stores/done.ts";
import { lessonsInTurn, whereToGoOn } from "../stores/followed-path.ts";
import { lessonStore } from "../stores/lesson.ts";
import { progressOver } from "../stores/percent.ts";
import { openSettings } from "../stores/settings.ts";
import { here } from "../stores/vault.ts";
import { showPassed } from "./passed-exercise.ts";
import { pathsHere } from "./paths-here.ts";

const all = <E extends HTMLElement = HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];

/** Fills in all that a page shows of progress, now and whenever another tab changes it. */
export function showProgress(): void {
  const show = () => {
    showRead();
    showPercentages();
    showGoOn();
    showContinue();
    showOfPath();
    showNextOfPath();
  };
  show();
  for (const place of all("[data-passed-exercise]")) showPassed(place);
  here().onChange(show);
}

/** Notes that the lesson of a "mark as read" button was read. */
export function markRead(button: HTMLButtonElement): void {
  lessonStore(button.dataset["markRead"] ?? "").markRead();
  showRead();
}

function showRead(): void {
  for (const button of all("[data-mark-read]")) {
    if (!doneSoFar().read(button.dataset["markRead"] ?? "")) continue;
    button.textContent = `✓ ${button.dataset["done"] ?? ""}`;
    // Not `disabled`: that would drop the keyboard's focus.
    button.setAttribute("aria-disabled", "true");
  }
}

function showPercentages(): void {
  const done = doneSoFar();
  for (const mark of all("[data-passed-mark]")) mark.hidden = !done.passed(mark.dataset["passedMark"] ?? "");
  const format = new Intl.NumberFormat(pageLocale(), { style: "percent" });
  const lessons = all("[data-lesson-progress]").map((place) => {
    const { lessonProgress: id = "", exercises = "" } = place.dataset;
    return { place, id, exercises: exercises.split(" ").filter(Boolean) };
  });
  const write = (place: Element | null, percent: number) => {
    if (!place) return;
    place.textContent = percent > 0 ? format.format(percent / 100) : "";
    place.classList.toggle("tag", percent > 0);
  };
  for (const lesson of lessons) {
    const { percent } = progressOver([lesson], done);
    write(lesson.place, percent);
    lesson.place.closest("li")?.toggleAttribute("data-done", percent === 100);
  }
  for (const card of all("[data-course-progress]")) {
    const ofCourse = lessons.filter(({ id }) => id.startsWith(`${card.dataset["courseProgress"]}/`));
    const { percent } = progressOver(ofCourse, done);
    write(card.querySelector("[data-percent]"), percent);
    card.toggleAttribute("data-done", percent === 100);
  }
}

/** Where to go on among lessons, along the path that is followed. */
const goOnAmong = (ids: readonly string[]): string | null =>
  whereToGoOn(ids, pathsHere(), openSettings().$record.get(), doneSoFar().read);

/** Marks the lesson to go on with, if it is of those that the page lists. */
function showGoOn(): void {
  for (const old of all("[data-here]")) {
    old.removeAttribute("data-here");
    old.querySelector(".go-on")?.remove();
  }
  const places = all("[data-lesson-progress]");
  const ids = places.map((place) => place.dataset["lessonProgress"] ?? "");
  const stop = goOnAmong(ids);
  const place = stop === null ? undefined : places[ids.indexOf(stop)];
  const words = place?.closest<HTMLElement>("[data-go-on]")?.dataset["goOn"];
  if (!place || words === undefined) return;
  const tag = make("span", { className: "go-on" }, words);
  const item = place.closest("li");
  item?.setAttribute("data-here", "");
  place.after(" ", tag);
  // Whoever is under way isn't sent back to the first lesson.
  const [begin] = all<HTMLAnchorElement>("[data-begin]");
  const link = item?.querySelector("a");
  if (!begin || !link || begin.href === link.href) return;
  begin.href = link.href;
  begin.textContent = `${words}: ${link.textContent}`;
}

function showContinue(): void {
  const [card] = all("[data-continue]");
  if (!card) return;
  const lessons = [...card.querySelectorAll<HTMLElement>("[data-lesson]")];
  const ids = lessons.map((lesson) => lesson.dataset["lesson"] ?? "");
  const stop = goOnAmong(ids);
  const lesson = stop === null ? undefined : lessons[ids.indexOf(stop)];
  const link = card.querySelector<HTMLAnchorElement>("[data-continue-link]");
  const title = card.querySelector("[data-continue-title]");
  card.hidden = !lesson;
  if (!lesson || !link || !title) return;
  link.href = lesson.dataset["href"] ?? link.href;
  title.textContent = lesson.textContent;
  title.id = "continue-title";
  link.setAttribute("aria-describedby", title.id);
  // Whoever looked into a lesson further on finds the way back to the first one left out.
  const first = lessonsInTurn(ids, pathsHere(), openSettings().$record.get()).find((id) => !doneSoFar().read(id));
  const skipped = first === stop ? undefined : lessons[ids.indexOf(first ?? "")];
  const inTurn = card.querySelector<HTMLElement>("[data-in-turn]");
  const other = inTurn?.querySelector("a");
  if (!inTurn || !other) return;
  inTurn.hidden = !skipped;
  other.href = skipped?.dataset["href"] ?? other.href;
  other.textContent = skipped?.textContent ?? "";
}

/** Shows what is meant for those who follow a path, and hides what is meant for followers of others. */
function showOfPath(): void {
  const { path } = openSettings().$record.get();
  for (const place of all("[data-of-path]")) place.hidden = place.dataset["ofPath"] !== path;
}

/** After a lesson or an exercise, what comes next on the path that one follows: it is the next one then, before the whole path's. */
function showNextOfPath(): void {
  const { path } = openSettings().$record.get();
  const links = all<HTMLAnchorElement>("[data-next-of-path]");
  const [whole] = all<HTMLAnchorElement>("[data-next]");
  for (const link of links) {
    link.hidden = link.dataset["nextOfPath"] !== path;
    link.rel = link.hidden ? "" : "next";
    if (!link.hidden) whole?.before(link);
  }
  if (whole) whole.rel = links.some(({ hidden }) => !hidden) ? "" : "next";
}
