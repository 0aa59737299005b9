import { openSettings } from "../stores/settings.ts";

const remember = (locale: string) => openSettings().change((settings) => ({ ...settings, locale }));

/** Remembers the language that the visitor picks. Until they pick one, the first that they read in counts as theirs. */
export function rememberLocale(): void {
  // Not pageLocale(): every page carries this, and what other scripts share would be a file of its own to wait for.
  const { lang } = document.documentElement;
  const inAddress = location.pathname.split("/").includes(lang);
  if (inAddress && openSettings().$record.get().locale === undefined) remember(lang);
  for (const link of document.querySelectorAll<HTMLElement>("[data-locale-switch]"))
    link.addEventListener("click", () => remember(link.dataset["localeSwitch"] ?? lang));
}
