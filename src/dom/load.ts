import { reloadStrings } from "../i18n/reload.ts";
import { pageLocale } from "./page-locale.ts";

/** Says once, to eye and ear, that the page should be reloaded. Not by itself: that would take what is being written. */
function askForReload(): void {
  if (document.querySelector(".reload")) return;
  const { missing, reload } = reloadStrings[pageLocale()];
  const note = document.createElement("div");
  note.className = "note reload";
  note.dataset["kind"] = "warning";
  note.role = "alert";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = reload;
  button.onclick = () => location.reload();
  document.querySelector("main")?.append(note);
  note.append(missing, " ", button);
}

/**
 * Does something with a script that is fetched only when it is wanted. Where it can't be had, without a connection or
 * once the site has been published anew, the page says so.
 */
export const load = <T>(script: Promise<T>, use: (script: T) => unknown): Promise<unknown> =>
  script.then(use, askForReload);
