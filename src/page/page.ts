import { load } from "../dom/load.ts";
import { holdsAny, settingsAsStored } from "../stores/glance.ts";
import { startLesson } from "./lesson-start.ts";
import { rememberLocale } from "./remember-locale.ts";
import { asksForSearch, isWriting } from "./search-key.ts";

// Runs on every page, so it is kept small: what reads and writes records is fetched when there is something of theirs.

rememberLocale();

/** A page that comes back by “Back” stands as it was left, and heard of nothing that was written meanwhile. */
const onReturn = (act: () => unknown) => addEventListener("pageshow", ({ persisted }) => persisted && act());

// The reading settings are on the page already: they are followed when another tab, or their dialog, may change them.
const follow = () => load(import("./reading.ts"), ({ followReading }) => followReading());
addEventListener("storage", follow, { once: true });
onReturn(follow);
document
  .querySelector("[data-reading]")
  ?.addEventListener("click", () => load(import("./reading-dialog.ts"), ({ openReading }) => openReading()));

// The service worker comes well after the page, and what it takes to keep a lesson when somebody asks.
const offline = () => import("../offline/start.ts");
// Nobody waits for it: where it can't be had, the next page tries again.
const startOffline = () =>
  offline().then(
    (o) => o.start(),
    () => {},
  );
if (import.meta.env.PROD) addEventListener("load", () => setTimeout(startOffline, 3000));
// The service worker of a built site that was served at this address has no business with what authors are writing.
else navigator.serviceWorker?.getRegistrations().then((all) => all.map((one) => one.unregister()));
const keep = document.querySelector<HTMLElement>("[data-keep]");
keep?.addEventListener("toggle", () => load(offline(), (o) => o.openControl(keep)), { once: true });

// The search is a keystroke away, unless the key means something where it was pressed, as in a table.
addEventListener("keydown", (event) => {
  const search = document.querySelector<HTMLAnchorElement>("[data-search-link]");
  const slash = settingsAsStored()?.["searchKey"] !== "ctrl";
  if (!search || event.defaultPrevented || !asksForSearch(event, isWriting(document), slash)) return;
  event.preventDefault();
  location.href = search.href;
});

const article = document.querySelector<HTMLElement>("article[data-lesson]");
if (article) startLesson(article, article.dataset["lesson"] ?? "");

const progress = () => import("./page-progress.ts");
const button = document.querySelector<HTMLButtonElement>("[data-mark-read]");
if (button) {
  button.hidden = false;
  button.onclick = () => load(progress(), (p) => p.markRead(button));
}

const shows = (selector: string) => document.querySelector(selector) !== null;
let progressShown = false;
/** Shows progress where there is some and the page has a place for it; from then on it follows by itself. */
function showAnyProgress(): void {
  const begun = holdsAny("regia:l:") || holdsAny("regia:x:");
  const settings = settingsAsStored() ?? {};
  // A plan of before there were paths says which one is followed.
  const canContinue = begun || ["lastVisited", "path", "plan"].some((field) => field in settings);
  const isDue =
    (begun && shows("[data-mark-read]")) ||
    (canContinue && shows("[data-continue], [data-lesson-progress], [data-of-path], [data-next-of-path]"));
  if (!isDue || progressShown) return;
  progressShown = true;
  void load(progress(), (p) => p.showProgress());
}
showAnyProgress();
onReturn(showAnyProgress);
