import { openSettings, type Settings } from "./settings.ts";

const order = ["auto", "light", "dark"] as const;
type Theme = (typeof order)[number];

const themeOf = ({ theme }: Settings): Theme => theme ?? "auto";

/** Wires the theme button: as the system, light, dark, and around. Follows other tabs. */
export function themeButton(): void {
  const settings = openSettings();
  const button = document.querySelector<HTMLButtonElement>("[data-theme-toggle]");
  settings.$record.subscribe((now) => {
    const theme = themeOf(now);
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    const name = button?.querySelector("[data-theme-name]");
    if (name) name.textContent = button?.dataset[theme] ?? theme;
  });
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () =>
    settings.change(({ theme: _, ...others }) => {
      const next = order[(order.indexOf(themeOf(settings.$record.get())) + 1) % order.length];
      return next === "auto" || next === undefined ? others : { ...others, theme: next };
    }),
  );
}
