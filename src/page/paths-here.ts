import type { PathLessons } from "../stores/followed-path.ts";

/** What each role's path takes, as the page says it; nothing on a page that doesn't. */
export const pathsHere = (): PathLessons =>
  JSON.parse(document.querySelector<HTMLElement>("[data-paths]")?.dataset["paths"] ?? "{}") as PathLessons;
