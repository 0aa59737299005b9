import { doneSoFar } from "../stores/done.ts";
import { lessonsInTurn } from "../stores/followed-path.ts";
import { openSettings } from "../stores/settings.ts";
import { pathsHere } from "./paths-here.ts";

/**
 * Puts where to go on in the place of an exercise that is passed. Once, as the page opens: what somebody is writing stays,
 * whatever another tab does.
 */
export function showPassed(place: HTMLElement): void {
  const here = document.querySelector<HTMLElement>("[data-again-here]");
  if (!here || !doneSoFar().passed(place.dataset["passedExercise"] ?? "")) return;
  showNext(place);
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

/** Puts where to go on below an exercise that has just been passed. */
export function showPassedBelow(here: HTMLElement): void {
  const place = document.querySelector<HTMLElement>("[data-passed-exercise]");
  if (!place) return;
  showNext(place);
  for (const again of place.querySelectorAll("p:has([data-again])")) again.remove();
  here.after(place);
  place.hidden = false;
}

/** Names the first exercise, along the path that is followed, that isn't passed yet. */
function showNext(place: HTMLElement): void {
  const { passed } = doneSoFar();
  const items = [...place.querySelectorAll<HTMLElement>("[data-id]")];
  const lessons = [...new Set(items.map(({ dataset }) => dataset["lesson"] ?? ""))];
  const inTurn = lessonsInTurn(lessons, pathsHere(), openSettings().$record.get());
  const next = inTurn
    .flatMap((lesson) => items.filter(({ dataset }) => dataset["lesson"] === lesson))
    .find(({ dataset }) => !passed(dataset["id"] ?? ""));
  const stop = place.querySelector<HTMLElement>("[data-next-exercise]");
  const [link, title] = [stop?.querySelector("a"), stop?.querySelector("span")];
  if (!stop || !link || !title || !next) return;
  link.href = next.dataset["href"] ?? link.href;
  title.textContent = next.textContent;
  // One main button a page: where one goes on with a lesson, that is it.
  link.classList.toggle("quiet", document.querySelector("[data-continue]:not([hidden])") !== null);
  stop.hidden = false;
}
