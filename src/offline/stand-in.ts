import { make } from "../dom/make.ts";
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
  const again = make("a", { className: "button", href: location.href, textContent: words.again });
  lead.after(make("p", { className: "actions" }, again));
  return true;
}
