import { openSettings } from "../stores/settings.ts";

const chosen = ["theme", "textSize", "text", "motion"] as const;

/** Keeps <html> as the reading settings have it, whichever tab changes them, and opens their dialog, fetched when first asked for. */
export function readingSettings(): void {
  const { dataset } = document.documentElement;
  openSettings().$record.subscribe((settings) => {
    for (const name of chosen) {
      const value = settings[name];
      if (value === undefined) delete dataset[name];
      else dataset[name] = String(value);
    }
  });
  document
    .querySelector("[data-reading]")
    ?.addEventListener("click", () => import("./reading-dialog.ts").then(({ openReading }) => openReading()));
}
