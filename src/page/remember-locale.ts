import { load } from "../dom/load.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { keepLocale, settingsAsStored } from "../stores/glance.ts";

function remember(locale: string, picked: boolean): void {
  if (!keepLocale(locale))
    void load(import("./settings-locale.ts"), (whole) => whole.keepLocaleInSettings(locale, picked));
}

/** Remembers the language that the visitor picks. Until they pick one, the first that they read in counts as theirs. */
export function rememberLocale(): void {
  const locale = pageLocale();
  const inAddress = location.pathname.split("/").includes(locale);
  if (inAddress && settingsAsStored()?.["locale"] === undefined) remember(locale, false);
  for (const link of document.querySelectorAll<HTMLElement>("[data-locale-switch]"))
    link.addEventListener("click", () => remember(link.dataset["localeSwitch"] ?? locale, true));
}
