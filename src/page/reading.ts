import { openSettings } from "../stores/settings.ts";

const chosen = ["theme", "textSize", "text", "motion"] as const;

let following = false;

/** Keeps <html> as the reading settings have it from now on, whichever tab changes them. Until then it is as they were when the page came: reading-snippet.ts. */
export function followReading(): void {
  if (following) return;
  following = true;
  const { dataset } = document.documentElement;
  openSettings().$record.subscribe((settings) => {
    for (const name of chosen) {
      const value = settings[name];
      if (value === undefined) delete dataset[name];
      else dataset[name] = String(value);
    }
  });
}
