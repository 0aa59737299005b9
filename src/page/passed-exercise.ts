import { doneSoFar } from "../stores/done.ts";
import { lessonsInTurn, type PathLessons } from "../stores/followed-path.ts";
import { openSettings } from "../stores/settings.ts";

/**
 * Puts the next exercise that isn't passed yet in the place of one that is. Once, as the page opens: what somebody is
 * writing stays, whatever another tab does.
 */
export function showPassed(place: HTMLElement, paths: PathLessons): void {
  const { passed } = doneSoFar();
  const here = document.querySelector<HTMLElement>("[data-again-here]");
  if (!here || !passed(place.dataset["passedExercise"] ?? "")) return;
  const items = [...place.querySelectorAll<HTMLElement>("[data-id]")];
  const lessons = [...new Set(items.map(({ dataset }) => dataset["lesson"] ?? ""))];
  const inTurn = lessonsInTurn(lessons, paths, openSettings().$record.get());
  const next = inTurn
    .flatMap((lesson) => items.filter(({ dataset }) => dataset["lesson"] === lesson))
    .find(({ dataset }) => !passed(dataset["id"] ?? ""));
  const stop = place.querySelector<HTMLElement>("[data-next-exercise]");
  const [link, title] = [stop?.querySelector("a"), stop?.querySelector("span")];
  if (stop && link && title && next) {
    link.href = next.dataset["href"] ?? link.href;
    title.textContent = next.textContent;
    stop.hidden = false;
  }
  place.querySelector("[data-again]")?.addEventListener("click", () => {
    place.hidden = true;
    here.hidden = false;
    const heading = here.querySelector<HTMLElement>("h2");
    if (heading) heading.tabIndex = -1;
    heading?.focus();
  });
  here.hidden = true;
  place.hidden = false;
}
