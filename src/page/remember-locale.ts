import { pageLocale } from "../dom/page-locale.ts";
import { openSettings } from "../stores/settings.ts";

const remember = (picked: string) => openSettings().change((settings) => ({ ...settings, locale: picked }));

/** Remembers the language that the visitor picks. Until they pick one, the first that they read in counts as theirs. */
export function rememberLocale(): void {
  const locale = pageLocale();
  const inAddress = location.pathname.split("/").includes(locale);
  if (inAddress && openSettings().$record.get().locale === undefined) remember(locale);
  for (const link of document.querySelectorAll<HTMLElement>("[data-locale-switch]"))
    link.addEventListener("click", () => remember(link.dataset["localeSwitch"] ?? locale));
}
