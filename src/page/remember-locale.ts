import { pageLocale } from "../dom/page-locale.ts";
import { keepLocale, settingsAsStored } from "../stores/glance.ts";

const wholeSettings = async () => (await import("../stores/settings.ts")).openSettings();

/** Remembers the language that the visitor picks. Until they pick one, the first that they read in counts as theirs. */
export function rememberLocale(): void {
  const locale = pageLocale();
  const inAddress = location.pathname.split("/").includes(locale);
  if (inAddress && settingsAsStored()?.["locale"] === undefined && !keepLocale(locale))
    void wholeSettings().then((settings) => settings.change((stored) => ({ locale, ...stored })));
  for (const link of document.querySelectorAll<HTMLElement>("[data-locale-switch]"))
    link.addEventListener("click", () => {
      const picked = link.dataset["localeSwitch"] ?? locale;
      if (!keepLocale(picked))
        void wholeSettings().then((settings) => settings.change((stored) => ({ ...stored, locale: picked })));
    });
}
