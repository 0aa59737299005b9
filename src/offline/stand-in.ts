import type { KeepingStrings } from "../i18n/keeping.ts";

/**
 * Where the service worker shows the page at `page` instead of one that isn't here, says so and offers to try again.
 * Gives whether it does.
 */
export function standIn(page: string | undefined, words: KeepingStrings, anyKept: boolean): boolean {
  if (page === undefined || location.pathname === page) return false;
  const title = document.querySelector("h1");
  const lead = document.querySelector(".lead");
  if (!title || !lead) return false;
  title.textContent = words.standInTitle;
  lead.textContent = anyKept ? words.standInLead : words.standInNone;
  document.title = words.standInTitle;
  const again = document.createElement("a");
  again.className = "button";
  again.href = location.href;
  again.textContent = words.again;
  const actions = document.createElement("p");
  actions.className = "actions";
  actions.append(again);
  lead.after(actions);
  return true;
}
